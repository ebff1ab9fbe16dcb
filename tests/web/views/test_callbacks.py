"""Callbacks: the calls one has promised, in both zones; no name, no number, nobody else's."""

from datetime import datetime, timedelta

import pytest

from clarion.actions.calling.reported import Callback
from clarion.models import Attempt, Contact
from clarion.rules.vocabulary import How, Rank, Tick, Who
from tests.actions.steps import (
    HOUR,
    MINUTE,
    answered,
    call,
    hold,
    opened_notices,
    ring,
    second_campaign,
    state,
)
from tests.cast import NOW, World
from tests.promises.crowd import make_old_hands
from tests.web.given import Clock, get, outcome_path, plain, post, signed_in

AGREED = datetime.fromisoformat("2026-05-21T15:00:00+08:00")
PATH = "/callbacks/"


def promise(
    world: World, contact: Contact, *, at: datetime = AGREED, mine: bool = True, name: str = "Alice"
) -> str:
    """The address of what may be done with it, without the last word."""
    said = answered(Who.COLLEAGUE, How.ASKED, Tick.ANOTHER_TIME, callback=Callback(at, mine=mine))
    later = 2 * MINUTE * Attempt.objects.count()
    call(contact, world.cast.actors[name], said, NOW + later)
    return f"{PATH}{contact.pk}/"


def test_the_hour_stands_there_in_both_zones_and_the_campaign_with_it(world: World) -> None:
    promise(world, world.contacts[1])
    page = plain(get(signed_in("Alice"), PATH))
    assert "Thursday, 21 May 2026, 15:00 to 16:00 there" in page
    assert "For you: Thursday, 00:00 to 01:00" in page
    assert "Release Chen (en)" in page
    assert "Call now" not in page


def test_nobody_is_named_before_the_card_is_opened(world: World) -> None:
    promise(world, world.contacts[1])
    promise(world, world.contacts[3], name="Bob", at=AGREED + HOUR)
    client = signed_in("Alice")
    said = get(client, PATH).content.decode() + get(client, "/").content.decode()
    # Too long to stand by chance in an id or a form's token.
    for word in ("王建", "河口路", "临澜", "864510", "+86 451", "所长", "16:00 to 17:00"):
        assert word not in said


def test_without_one_the_page_says_how_there_will_be_one(world: World) -> None:
    promise(world, world.contacts[1], name="Bob")
    page = plain(get(signed_in("Alice"), PATH))
    assert "You have not agreed on any call." in page
    assert "there For you" not in page


def test_it_is_left_to_anyone_and_taken_back(world: World) -> None:
    path = promise(world, world.contacts[1])
    client = signed_in("Alice")
    for word, said, rank in (
        ("anyone/", "Anyone may take this call.", Rank.CALLBACK),
        ("mine/", "Leave it to anyone", Rank.CALLBACK_OWN),
    ):
        answer = post(client, path + word)
        assert (answer.status_code, answer.headers["Location"]) == (302, PATH)
        assert said in plain(get(client, PATH))
        assert state(world.contacts[1])["rank"] == rank
    hold(world.contacts[1], world.cast.bob)
    refused = post(client, path + "anyone/")
    assert (refused.status_code, "stays as it is" in plain(refused)) == (409, True)


def test_due_ones_lead_to_the_next_contact(world: World, clock: Clock) -> None:
    make_old_hands([world.cast.alice], world.contacts[0], NOW)
    promise(world, world.contacts[1])
    promise(world, world.contacts[3], name="Bob", mine=False)
    clock.now = AGREED - 15 * MINUTE
    client = signed_in("Alice")
    page = plain(get(client, PATH))
    assert "1 agreed call is due now, for anyone." in page
    assert "Call now: next contact" in page
    card = get(client, post(client, "/leases/").headers["Location"])
    assert "A call was agreed for this time, and with you." in plain(card)
    assert "The hour that was asked for: 15:00 there, 00:00 for you." in plain(card)


def test_a_missed_one_has_its_new_hour_when_the_page_is_opened(world: World, clock: Clock) -> None:
    promise(world, world.contacts[1])
    clock.now = AGREED + HOUR
    page = plain(get(signed_in("Alice"), PATH))
    assert "Friday, 22 May 2026, 08:30 to 09:30 there" in page
    assert "Anyone may take this call." in page


def test_an_empty_hand_out_moves_the_missed_ones(world: World, clock: Clock) -> None:
    promise(world, world.contacts[1])
    Contact.objects.exclude(pk=world.contacts[1].pk).update(ready_at=None)
    clock.now = AGREED + HOUR
    post(signed_in("Bob"), "/leases/")
    assert state(world.contacts[1])["ready_at"] == datetime.fromisoformat(
        "2026-05-22T08:30:00+08:00"
    )


def test_a_campaign_whose_release_is_over_keeps_its_title(world: World, clock: Clock) -> None:
    promise(world, world.contacts[1], at=AGREED + timedelta(days=14))
    clock.forward(days=14)
    page = plain(get(signed_in("Alice"), PATH))
    assert "A campaign that waits for its release" in page
    assert "Release Chen" not in page


def test_today_tells_of_it(world: World) -> None:
    promise(world, world.contacts[1])
    page = plain(get(signed_in("Alice"), "/"))
    assert "A call on Thursday, 21 May 2026, at 15:00 there: Thursday, 00:00 for you" in page
    assert "What you have promised" not in plain(get(signed_in("Bob"), "/"))


ASKED_FOR = {
    "who": "colleague",
    "how": "asked",
    "ticks": "another_time",
    "day": "2026-05-21",
    "time": "15:00",
    "whose": "mine",
    "save": "rest",
}
HOLDS = "Agreed for Thursday, 21 May 2026, at 15:00 there: Thursday, 00:00 for you."
MOVED = "They asked for Thursday, 21 May 2026, at 23:30 there, but this line may not ring then."


def test_the_report_says_when_in_both_zones(world: World) -> None:
    attempt = ring(world.contacts[1], world.cast.alice)
    saved = plain(post(signed_in("Alice"), outcome_path(attempt), **ASKED_FOR))
    assert (HOLDS in saved, "may not ring then" in saved) == (True, False)


@pytest.mark.parametrize("save", ["rest", "next"])
def test_an_hour_outside_the_hours_is_said_with_its_date(world: World, save: str) -> None:
    attempt, client = ring(world.contacts[1], world.cast.alice), signed_in("Alice")
    said = ASKED_FOR | {"time": "23:30", "save": save}
    saved = post(client, outcome_path(attempt), **said)
    page = plain(get(client, saved.headers["Location"]) if save == "next" else saved)
    assert MOVED in page
    assert "Agreed for Friday, 22 May 2026, at 08:30 there: Thursday, 17:30 for you." in page


def test_another_line_beside_it_keeps_both(world: World) -> None:
    """And what was written of it is told truly: only custodians read it."""
    attempt, client = ring(world.contacts[1], world.cast.alice), signed_in("Alice")
    said = ASKED_FOR | {"ticks": ["another_time", "another_line"], "offered": "110"}
    saved = plain(post(client, outcome_path(attempt), **said, to_coordinator="gave his desk"))
    assert (HOLDS in saved, "sealed for the custodians alone" in saved) == (True, True)
    assert "Thursday, 21 May 2026, 15:00 to 16:00 there" in plain(get(client, PATH))
    assert opened_notices(world.cast) == []


def test_two_campaigns_have_two_titles(world: World) -> None:
    _, others = second_campaign(world, world.cast.alice)
    promise(world, world.contacts[1])
    promise(world, others[3])
    assert plain(get(signed_in("Alice"), PATH)).count("Release Chen (en)") == 2
