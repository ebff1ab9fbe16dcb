"""Show the number: once more every reason not to, and then one attempt."""

from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from clarion.actions import stop
from clarion.actions.calling.hand_out import HARD_END
from clarion.actions.calling.renew import LeaseLost
from clarion.actions.calling.show_number import (
    OutOfHours,
    OwnPace,
    Paused,
    Rests,
    show_number,
)
from clarion.actions.campaigns.pause import pause, pause_everything
from clarion.models import Attempt, Contact, Hold, Line, Stop
from clarion.rules import caps
from clarion.rules.vocabulary import Counts, LineKind, OwnLimit, StopScope
from tests.actions.steps import DAY, HOUR, MINUTE, SECOND, audited, hold, past_call, ring
from tests.cast import NOW, World, make_world

pytestmark = pytest.mark.django_db


def show(world: World, lease: Hold, now: datetime = NOW) -> UUID:
    return show_number(lease_id=lease.pk, by=world.cast.alice, now=now)


def test_the_attempt_begins() -> None:
    world = make_world(stations=1)
    contact, alice = world.contacts[1], world.cast.alice
    lease = hold(contact, alice)
    attempt_id = show(world, lease, NOW + MINUTE)
    assert Attempt.objects.values().get() == {
        "id": attempt_id,
        "lease_id": lease.pk,
        "contact_id": contact.pk,
        "line_id": world.lines[1].pk,
        "station_id": contact.station_id,
        "person_tag": contact.person_tag,
        "member_tag": alice.tag,
        "shown_at": NOW + MINUTE,
        "reported_at": None,
        "counts_as": Counts.NOTHING,
        "superseded_by": None,
        "sealed": b"",
    }
    told = {"verb": "show_number", "attempt": str(attempt_id)}
    assert audited(world.cast, alice)[-1] == told


def test_pressing_twice_is_pressing_once() -> None:
    world = make_world(stations=1)
    lease = hold(world.contacts[0], world.cast.alice)
    first = show(world, lease)
    entries = len(audited(world.cast, world.cast.alice))
    assert show(world, lease, NOW + SECOND) == first
    assert Attempt.objects.count() == 1
    assert len(audited(world.cast, world.cast.alice)) == entries


@pytest.mark.parametrize("whose", ["another's", "missing"])
def test_only_the_holder_is_shown_a_number(whose: str) -> None:
    world = make_world(stations=1)
    lease = hold(world.contacts[0], world.cast.bob)
    with pytest.raises(LeaseLost):
        show_number(
            lease_id=lease.pk if whose == "another's" else uuid4(), by=world.cast.alice, now=NOW
        )
    assert Attempt.objects.count() == 0


def test_after_the_hard_end_nothing_is_shown() -> None:
    world = make_world(stations=1)
    lease = hold(world.contacts[0], world.cast.alice, NOW - HARD_END)
    with pytest.raises(LeaseLost):
        show(world, lease)


def test_a_pause_hides_the_number() -> None:
    world = make_world(stations=1)
    lease = hold(world.contacts[0], world.cast.alice)
    brake = pause(scope=world.campaign.pk, reason="news", by=world.cast.carol, now=NOW)
    with pytest.raises(Paused):
        show(world, lease)
    brake.delete()
    pause(scope=uuid4(), reason="another campaign", by=world.cast.carol, now=NOW)
    brake = pause_everything(reason="news", by=world.cast.carol, now=NOW)
    with pytest.raises(Paused):
        show(world, lease)
    brake.delete()
    assert show(world, lease) == Attempt.objects.get().pk


def test_a_card_that_lay_open_over_noon_hides_the_number() -> None:
    world = make_world(stations=1)
    noon = datetime.fromisoformat("2026-05-19T11:30:00+08:00")
    lease = hold(world.contacts[0], world.cast.alice, noon - MINUTE)
    with pytest.raises(OutOfHours):
        show(world, lease, noon)
    assert show(world, lease, noon - SECOND) == Attempt.objects.get().pk


def test_a_private_line_keeps_silent_on_a_sensitive_date() -> None:
    day = datetime.fromisoformat("2026-06-04T10:00:00+08:00")
    world = make_world(stations=1, kind=LineKind.MOBILE)
    lease = hold(world.contacts[1], world.cast.alice, day)
    with pytest.raises(OutOfHours):
        show(world, lease, day)


CAPS = {
    "busy half an hour ago": ((Counts.BUSY, NOW - 30 * MINUTE + SECOND),),
    "no answer three hours ago": ((Counts.UNANSWERED, NOW - 3 * HOUR + SECOND),),
    "answered a week ago": ((Counts.ANSWERED, NOW - 7 * DAY + SECOND),),
}


@pytest.mark.parametrize("name", CAPS)
def test_a_line_that_was_called_enough_stays_hidden(name: str) -> None:
    world = make_world(stations=1)
    for counts, at in CAPS[name]:
        past_call(world.contacts[1], world.cast.bob, at, counts)
    lease = hold(world.contacts[1], world.cast.alice)
    with pytest.raises(Rests):
        show(world, lease)
    assert Attempt.objects.filter(member_tag=world.cast.alice.tag).count() == 0
    show(world, lease, NOW + SECOND)


def test_the_person_is_spared_on_another_line_and_in_another_campaign() -> None:
    world = make_world(stations=1, people=1)
    for age in (3, 13, 23):
        attempt = past_call(world.contacts[0], world.cast.bob, NOW - age * DAY, Counts.ANSWERED)
        Attempt.objects.filter(pk=attempt.pk).update(
            person_tag=world.contacts[1].person_tag, station_id=uuid4()
        )
    lease = hold(world.contacts[1], world.cast.alice)
    with pytest.raises(Rests):
        show(world, lease)
    Attempt.objects.filter(shown_at=NOW - 23 * DAY).update(counts_as=Counts.CALLBACK)
    show(world, lease)


def test_the_station_is_spared_after_four_conversations_today() -> None:
    world = make_world(stations=1, people=5)
    for place in range(4):
        past_call(world.contacts[place], world.cast.bob, NOW - place * MINUTE, Counts.ANSWERED)
    lease = hold(world.contacts[5], world.cast.alice)
    with pytest.raises(Rests):
        show(world, lease)
    Attempt.objects.filter(shown_at=NOW).delete()
    show(world, lease)


@pytest.mark.parametrize(
    ("ages", "refusal"),
    [
        ([59 * SECOND], caps.Refusal(OwnLimit.TOO_SOON, NOW + SECOND)),
        (
            [place * 4 * MINUTE + 2 * MINUTE for place in range(12)],
            caps.Refusal(OwnLimit.HOUR, NOW + 14 * MINUTE),
        ),
        (
            [place * 20 * MINUTE + 2 * MINUTE for place in range(40)],
            caps.Refusal(OwnLimit.DAY, NOW + DAY - 782 * MINUTE),
        ),
    ],
)
def test_everybody_keeps_a_humane_pace(ages: list[timedelta], refusal: caps.Refusal) -> None:
    world = make_world(stations=2)
    for age in ages:
        past_call(world.contacts[-1], world.cast.alice, NOW - age)
    lease = hold(world.contacts[0], world.cast.alice)
    with pytest.raises(OwnPace) as caught:
        show(world, lease)
    assert (caught.value.refusal, caught.value.status) == (refusal, 429)
    Attempt.objects.latest("shown_at").delete()
    show(world, lease)


def test_with_three_reports_owed_no_number_is_shown() -> None:
    world = make_world(stations=2)
    for age in (1, 2, 3):
        past_call(world.contacts[-1], world.cast.alice, NOW - age * HOUR)
    Attempt.objects.update(reported_at=None)
    lease = hold(world.contacts[0], world.cast.alice)
    with pytest.raises(OwnPace) as caught:
        show(world, lease)
    assert caught.value.refusal == caps.Refusal(OwnLimit.UNREPORTED, None)


def test_a_line_that_was_closed_is_not_shown() -> None:
    world = make_world(stations=1)
    lease = hold(world.contacts[0], world.cast.alice)
    Line.objects.filter(pk=world.lines[0].pk).update(callable=False)
    with pytest.raises(LeaseLost):
        show(world, lease)
    assert Attempt.objects.count() == 0


def test_a_contact_that_was_closed_between_page_and_press_is_not_shown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    world = make_world(stations=1)
    lease = hold(world.contacts[0], world.cast.alice)
    monkeypatch.setattr(
        "clarion.actions.calling.show_number.renewed",
        lambda **_: Hold.objects.select_related("contact__line").get(pk=lease.pk),
    )
    Contact.objects.update(ready_at=None)
    with pytest.raises(LeaseLost):
        show(world, lease)


def stopped(world: World, scope: StopScope, contact: int, line: int) -> None:
    """The stop alone, as a merge may bring it, with nothing of what it closes."""
    Stop.objects.create(
        scope=scope,
        lasting=scope != StopScope.SWITCHBOARD,
        person_tag=world.contacts[contact].person_tag,
        line_id=world.lines[line].pk,
        campaign_id=world.campaign.pk,
        at=NOW - 400 * DAY,
        signer=world.cast.bob.tag,
        signature=b"",
    )


@pytest.mark.parametrize(
    ("scope", "contact", "line"), [(StopScope.PERSON, 1, 2), (StopScope.LINE, 2, 1)]
)
def test_no_number_is_shown_after_a_stop(scope: StopScope, contact: int, line: int) -> None:
    """By his tag on whatever line; by the line whoever it is published for."""
    world = make_world(stations=2)
    stopped(world, scope, contact, line)
    lease = hold(world.contacts[1], world.cast.alice)
    with pytest.raises(LeaseLost):
        show(world, lease)
    assert Attempt.objects.count() == 0


def test_the_stop_of_another_person_and_line_changes_nothing() -> None:
    world = make_world(stations=2)
    stopped(world, StopScope.PERSON, 3, 3)
    show(world, hold(world.contacts[1], world.cast.alice))


def test_a_stop_that_commits_meanwhile_takes_the_number_away() -> None:
    world = make_world(stations=1, people=2)
    attempt = ring(world.contacts[1], world.cast.alice)
    assert Attempt.objects.count() == 1
    stop.write(attempt, StopScope.PERSON, by=world.cast.alice, now=NOW)
    with pytest.raises(LeaseLost):
        show_number(lease_id=attempt.lease_id, by=world.cast.alice, now=NOW)


@pytest.mark.parametrize("people", [1, 3])
def test_it_costs_eleven_statements(people: int) -> None:
    """Lease, contact, stops, attempt; pauses, calls, own lease and attempts; row; two links."""
    world = make_world(stations=1, people=people)
    for contact in world.contacts:
        past_call(contact, world.cast.bob, NOW - 100 * DAY, Counts.ANSWERED)
    lease = hold(world.contacts[1], world.cast.alice)
    with CaptureQueriesContext(connection) as seen:
        show(world, lease)
    assert len(seen.captured_queries) == 11
