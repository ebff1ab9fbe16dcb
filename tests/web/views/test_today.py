"""Today: the hour there, one button, and what waits."""

from datetime import timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from clarion.actions.upkeep.fold_counts import fold_counts
from clarion.models import Attempt, Campaign, Deployment, Point
from clarion.rules.vocabulary import Counts, PointStatus
from tests.actions.steps import past_call, ring
from tests.cast import NOW, Cast, World, make_campaign, make_point
from tests.web.given import Clock, get, outcome_path, plain, post, signed_in, title

NEXT = "Next contact"


@pytest.mark.parametrize(
    ("name", "next_contact", "board"),
    [
        ("Alice", True, False),
        ("Grace", True, False),
        ("Carol", False, True),
        ("Erin", False, False),
        ("Heidi", False, False),
    ],
)
def test_everybody_sees_the_hour_there_and_what_is_theirs(
    world: World, name: str, *, next_contact: bool, board: bool
) -> None:
    answer = get(signed_in(name), "/")
    assert (answer.status_code, title(answer)) == (200, "It is 10:00 on Tuesday in China.")
    said = plain(answer)
    assert (NEXT in said, "To the board" in said) == (next_contact, board)
    assert name in said
    assert "Practice: everybody here is invented." in said


@pytest.mark.parametrize(("name", "told"), [("Carol", True), ("Erin", False), ("Alice", False)])
def test_a_coordinator_is_told_what_comes_before_the_first_call(
    cast: Cast, clock: Clock, name: str, *, told: bool
) -> None:
    first = "Before the first call, in this order:"
    before = plain(get(signed_in(name), "/"))
    campaign = make_campaign(cast)
    Campaign.objects.update(live_at=None)
    make_point(cast, campaign, status=PointStatus.DRAFT)
    meanwhile = plain(get(signed_in(name), "/"))
    assert ("1. Invite volunteers, and approve them Done" in meanwhile) == told
    assert ("Write a campaign, release it, let it go live Begun" in meanwhile) == told
    Campaign.objects.update(live_at=NOW)
    assert (first in before, first in plain(get(signed_in(name), "/"))) == (told, False)


def test_who_may_sign_is_told_what_waits_for_a_signature(world: World) -> None:
    waits = "1 talking point waits for your signature"
    make_point(world.cast, world.campaign, position=1, status=PointStatus.DRAFT)
    said = {name: plain(get(signed_in(name), "/")) for name in ("Carol", "Heidi", "Alice")}
    # Heidi wrote it.
    assert {name: waits in page for name, page in said.items()} == {
        "Carol": True,
        "Heidi": False,
        "Alice": False,
    }
    assert "Nothing waits for you just now." in said["Heidi"]
    Point.objects.filter(status=PointStatus.DRAFT).update(writer=uuid4())
    heidi = plain(get(signed_in("Heidi"), "/"))
    assert (waits in heidi, "Nothing waits for you just now." in heidi) == (True, False)


def test_a_practice_clock_is_owned_up_to(world: World) -> None:
    Deployment.objects.update(practice_shift=3600)
    answer = get(signed_in("Alice"), "/")
    assert title(answer) == "It is 11:00 on Tuesday in China."
    assert "The clock is set so that it is working hours there." in plain(answer)
    other = get(signed_in("Alice"), "/settings/")
    assert "The clock is set so that it is working hours there." in plain(other)


def test_an_open_call_goes_on(world: World) -> None:
    client = signed_in("Alice")
    path = post(client, "/leases/").headers["Location"]
    answer = get(client, "/")
    assert (NEXT in plain(answer), "Continue the call" in plain(answer)) == (False, True)
    assert f'href="{path}"' in answer.content.decode()


@pytest.mark.parametrize("count", [1, 3])
def test_calls_without_a_report_wait_there(world: World, clock: Clock, count: int) -> None:
    attempts = [ring(world.contacts[0], world.cast.alice, NOW - timedelta(hours=1))]
    for place in range(1, count):
        owed = past_call(world.contacts[2 * place], world.cast.alice, NOW - timedelta(days=place))
        Attempt.objects.filter(pk=owed.pk).update(reported_at=None)
        attempts.append(owed)
    clock.forward(hours=3)
    page = get(signed_in("Alice"), "/").content.decode()
    assert [outcome_path(attempt) in page for attempt in attempts] == [True] * count
    assert page.count("Report the call of") == count


def test_the_call_that_is_open_is_not_among_them(world: World) -> None:
    attempt = ring(world.contacts[0], world.cast.alice)
    page = get(signed_in("Alice"), "/").content.decode()
    assert outcome_path(attempt) not in page


def test_nobody_elses_calls_wait_there(world: World, clock: Clock) -> None:
    ring(world.contacts[0], world.cast.bob)
    clock.forward(hours=4)
    assert "Report the call of" not in plain(get(signed_in("Alice"), "/"))


@pytest.mark.parametrize(("count", "said"), [(7, False), (8, True)])
@pytest.mark.parametrize("name", ["Alice", "Carol"])
def test_the_weeks_conversations_are_told_when_they_are_many(
    world: World, name: str, count: int, *, said: bool
) -> None:
    for place in range(count):
        contact = world.contacts[place % 6]
        past_call(contact, world.cast.bob, NOW - timedelta(hours=place + 1), Counts.ANSWERED)
    fold_counts(zone=ZoneInfo("Asia/Shanghai"), now=NOW)
    answer = get(signed_in(name), "/")
    assert (f"This week the group had {count} conversations." in plain(answer)) is said


@pytest.mark.parametrize("name", ["Erin", "Heidi"])
def test_who_neither_calls_nor_coordinates_is_not_told(cast: Cast, world: World, name: str) -> None:
    for place in range(8):
        contact = world.contacts[place % 6]
        past_call(contact, cast.bob, NOW - timedelta(hours=place + 1), Counts.ANSWERED)
    fold_counts(zone=ZoneInfo("Asia/Shanghai"), now=NOW)
    assert "This week" not in plain(get(signed_in(name), "/"))


def test_an_open_lease_that_ran_out_is_no_call_any_more(world: World, clock: Clock) -> None:
    client = signed_in("Alice")
    post(client, "/leases/")
    clock.forward(minutes=29)
    assert "Continue the call" in plain(get(client, "/"))
    clock.forward(minutes=2)
    assert NEXT in plain(get(client, "/"))
