"""A report is taken back: the queue is as it was before, and nothing that came since is undone."""

from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clarion.actions.calling.lease import lease
from clarion.actions.calling.open_card import open_card
from clarion.actions.calling.reported import Callback, Reported
from clarion.actions.calling.undo_report import (
    ForCustodians,
    StopStands,
    TooLate,
    undo_report,
)
from clarion.actions.refusal import NotFound
from clarion.actions.upkeep.forget_undo import forget_undo
from clarion.models import Attempt, Campaign, Contact, Hold, Line, Undo, Wrap
from clarion.queries.history import calls, reported_on
from clarion.queries.own_state import own_state
from clarion.rules.vocabulary import Counts, How, LineKind, LineResult, Tick, Who
from clarion.vault.key import Key
from tests.actions.steps import (
    DAY,
    HOUR,
    MINUTE,
    SECOND,
    answered,
    audited,
    call,
    hold,
    opened_notices,
    report,
    ring,
    second_campaign,
    state,
    unanswered,
)
from tests.cast import NOW, World, make_world

pytestmark = pytest.mark.django_db
AGREED = datetime.fromisoformat("2026-05-21T15:00:00+08:00")
LATER = NOW + 2 * MINUTE

REPORTS: dict[str, Reported] = {
    "no answer": unanswered(),
    "busy": unanswered(LineResult.BUSY),
    "switched off": unanswered(LineResult.SWITCHED_OFF),
    "blocked": unanswered(LineResult.FOREIGN_BLOCKED),
    "fax": unanswered(LineResult.FAX, confirmed=True),
    "dead": unanswered(LineResult.NOT_IN_SERVICE, confirmed=True),
    "changed": unanswered(LineResult.NUMBER_CHANGED, confirmed=True),
    "listened": answered(Who.PERSON, How.LISTENED),
    "rejected": answered(Who.PERSON, How.REJECTED),
    "hostile": answered(Who.COLLEAGUE, How.HOSTILE),
    "peace": answered(Who.PERSON, How.LISTENED, Tick.LEAVE_IN_PEACE),
    "threat": answered(Who.PERSON, How.HOSTILE, Tick.THREAT_TO_ME),
    "relative": answered(Who.RELATIVE, How.LISTENED),
    "moved": answered(Who.PERSON, How.LISTENED, Tick.MOVED),
    "another time": answered(
        Who.PERSON, How.ASKED, Tick.ANOTHER_TIME, callback=Callback(AGREED, mine=True)
    ),
}


def everything() -> dict[str, Any]:
    """What a report may change, and an undo must put back."""
    columns = ("pk", "ready_at", "lane", "avoid_tag", "prefer_tag", "prefer_until", "agreed_at")
    return {
        "contacts": sorted(Contact.objects.values_list(*columns), key=str),
        "wraps": sorted(
            (str(record), str(ring), bytes(sealed))
            for record, ring, sealed in Wrap.objects.values_list("record", "keyring", "sealed")
        ),
        "lines": sorted(Line.objects.values_list("pk", "callable")),
        "reached": list(Campaign.objects.order_by("pk").values_list("reached_at", flat=True)),
    }


def undo(attempt: Attempt, world: World, name: str = "Alice", now: datetime = LATER) -> Any:
    return undo_report(attempt_id=attempt.pk, by=world.cast.actors[name], now=now).attempt_id


@pytest.mark.parametrize("name", REPORTS)
def test_the_queue_is_as_it_was_and_the_card_comes_back(name: str) -> None:
    world = make_world(stations=2, people=2, kind=LineKind.MOBILE)
    second_campaign(world, world.cast.alice)
    alice = world.cast.alice
    attempt = ring(world.contacts[1], alice)
    lease_id, before = attempt.lease_id, everything()
    report(attempt, alice, REPORTS[name])
    assert everything() != before
    again = undo(attempt, world)
    # The lease is new, and runs on from now.
    Contact.objects.filter(pk=attempt.contact_id).update(ready_at=NOW + 30 * MINUTE)
    assert everything() == before
    held = Hold.objects.get()
    assert (held.contact_id, held.member_tag, held.until) == (
        world.contacts[1].pk,
        alice.tag,
        LATER + 30 * MINUTE,
    )
    assert held.pk not in {lease_id, None}
    card = open_card(lease_id=held.pk, language="en", by=alice, now=LATER)
    assert card.number is not None
    assert card.number.attempt_id == again
    assert audited(world.cast, alice)[-1] == {"verb": "undo_report", "attempt": str(attempt.pk)}


def test_the_shown_number_counts_once_and_a_new_report_is_owed() -> None:
    world = make_world(stations=1)
    alice, contact = world.cast.alice, world.contacts[1]
    attempt = ring(contact, alice)
    report(attempt, alice, answered(Who.COLLEAGUE, How.LISTENED))
    again = undo(attempt, world)
    own = own_state(alice.tag, LATER)
    assert (own.shown, own.owed, own.reported, own.latest) == ((NOW,), (again,), 0, None)
    past = calls(
        line_id=attempt.line_id,
        person_tag=attempt.person_tag,
        station_id=attempt.station_id,
        now=LATER,
    )
    assert [(one.at, one.counts) for one in past.line] == [(NOW, Counts.UNANSWERED)]
    assert list(reported_on(attempt.line_id)) == []
    superseded = Attempt.objects.get(pk=attempt.pk)
    assert (superseded.superseded_by, superseded.reported_at) == (again, NOW)
    report(Attempt.objects.get(pk=again), alice, unanswered(), LATER)
    assert [one.pk for one in reported_on(attempt.line_id)] == [again]


def test_the_new_report_is_not_late_and_can_be_taken_back_too() -> None:
    world = make_world(stations=1)
    alice = world.cast.alice
    attempt = ring(world.contacts[1], alice)
    report(attempt, alice, unanswered(LineResult.BUSY))
    second = Attempt.objects.get(pk=undo(attempt, world))
    assert not report(second, alice, unanswered(), LATER).late
    third = undo(second, world, now=LATER + MINUTE)
    assert third not in {None, attempt.pk, second.pk}
    with pytest.raises(TooLate):
        undo(attempt, world)


def test_it_can_be_taken_back_once_for_ten_minutes_in_the_same_session() -> None:
    world = make_world(stations=2)
    alice = world.cast.alice
    first, second = ring(world.contacts[1], alice), ring(world.contacts[3], world.cast.bob)
    with pytest.raises(TooLate):
        undo(first, world)
    report(first, alice, unanswered())
    report(second, world.cast.bob, unanswered())
    with pytest.raises(TooLate):
        undo(first, world, now=NOW + 10 * MINUTE)
    elsewhere = type(alice)(
        alice.member, alice.pseudonym, alice.keys, alice.directory, alice.follow_up, Key.new()
    )
    with pytest.raises(TooLate):
        undo_report(attempt_id=first.pk, by=elsewhere, now=LATER)
    assert undo(first, world, now=NOW + 10 * MINUTE - SECOND)
    with pytest.raises(TooLate):
        undo(first, world)
    assert Attempt.objects.count() == 3


def test_anothers_report_and_a_missing_one_are_refused_alike() -> None:
    world = make_world(stations=1)
    attempt = ring(world.contacts[1], world.cast.alice)
    report(attempt, world.cast.alice, unanswered())
    for attempt_id in (attempt.pk, uuid4()):
        with pytest.raises(NotFound):
            undo_report(attempt_id=attempt_id, by=world.cast.bob, now=LATER)


@pytest.mark.parametrize(
    ("said", "refused"),
    [
        (answered(Who.PERSON, How.ENGAGED), ForCustodians),
        (answered(Who.COLLEAGUE, How.AGREED), ForCustodians),
        (answered(Who.PERSON, How.LISTENED, Tick.ANOTHER_LINE, offered="1"), ForCustodians),
        (answered(Who.PERSON, How.REJECTED, Tick.STOP), StopStands),
    ],
)
def test_what_was_won_and_a_stop_are_not_taken_back(
    said: Reported, refused: type[Exception]
) -> None:
    world = make_world(stations=1)
    attempt = ring(world.contacts[1], world.cast.alice)
    report(attempt, world.cast.alice, said)
    before = everything()
    with pytest.raises(refused):
        undo(attempt, world)
    assert (everything(), Attempt.objects.count()) == (before, 1)


def test_nothing_is_taken_back_over_a_later_report_and_a_coordinator_is_told() -> None:
    """Bob calls the person's other line meanwhile, and wins him over."""
    world = make_world(stations=2, people=2, kind=LineKind.MOBILE)
    alice, bob = world.cast.alice, world.cast.bob
    _, others = second_campaign(world, alice, bob)
    attempt = ring(world.contacts[1], alice)
    report(attempt, alice, unanswered(LineResult.FAX, confirmed=True))
    other = world.contacts[2]
    Contact.objects.filter(pk=other.pk).update(person_tag=attempt.person_tag)
    call(other, bob, answered(Who.PERSON, How.ENGAGED), NOW + MINUTE)
    before = everything()
    assert undo(attempt, world) is None
    assert everything() == before
    assert [one["about"] for one in opened_notices(world.cast)][-1] == "undo_asked"
    with pytest.raises(TooLate):
        undo(attempt, world)
    assert others


def test_nothing_is_taken_back_over_a_stop() -> None:
    """Bob called the person's other line before, and tells of the stop only now."""
    world = make_world(stations=1, people=2)
    alice, bob = world.cast.alice, world.cast.bob
    [mine, other] = world.contacts[1:]
    Contact.objects.filter(pk=other.pk).update(person_tag=mine.person_tag)
    late = ring(other, bob, NOW - HOUR)
    Hold.objects.all().delete()
    attempt = ring(mine, alice)
    report(attempt, alice, unanswered())
    report(late, bob, answered(Who.PERSON, How.REJECTED, Tick.STOP), NOW + MINUTE)
    assert undo(attempt, world) is None
    assert [state(one)["ready_at"] for one in (mine, other)] == [None, None]


def test_a_contact_that_somebody_holds_stays_with_them() -> None:
    """His other line was free at once; Bob has it, and my contact comes back beside it."""
    world = make_world(stations=2, people=1)
    alice, bob = world.cast.alice, world.cast.bob
    attempt = ring(world.contacts[1], alice)
    report(attempt, alice, unanswered())
    hold(world.contacts[0], bob, NOW + MINUTE)
    until = state(world.contacts[0])["ready_at"]
    again = undo(attempt, world)
    assert again is not None
    # One caller per station: the report is made on a page of its own.
    assert [one.member_tag for one in Hold.objects.all()] == [bob.tag]
    assert state(world.contacts[0])["ready_at"] == until
    assert state(world.contacts[1])["ready_at"] == LATER + 30 * MINUTE
    saved = report(Attempt.objects.get(pk=again), alice, unanswered(LineResult.BUSY), LATER)
    assert not saved.late


def test_with_the_next_contact_open_the_report_is_made_without_a_lease() -> None:
    world = make_world(stations=2)
    alice = world.cast.alice
    attempt = ring(world.contacts[1], alice)
    report(attempt, alice, answered(Who.COLLEAGUE, How.LISTENED))
    lease_id = lease(by=alice, now=NOW + MINUTE).lease_id
    assert undo(attempt, world) is not None
    assert [one.pk for one in Hold.objects.all()] == [lease_id]


def test_what_a_coordinator_closed_meanwhile_stays_closed() -> None:
    world = make_world(stations=1)
    alice = world.cast.alice
    attempt = ring(world.contacts[1], alice)
    report(attempt, alice, unanswered())
    Contact.objects.filter(pk=world.contacts[1].pk).update(ready_at=None)
    assert undo(attempt, world) is not None
    assert state(world.contacts[1])["ready_at"] is None
    assert Hold.objects.count() == 0


def test_another_closing_at_the_office_is_respected() -> None:
    """What the office needs to be opened may be gone with the other line."""
    world = make_world(stations=1, people=2)
    alice, bob = world.cast.alice, world.cast.bob
    attempt = ring(world.contacts[1], alice)
    report(attempt, alice, unanswered(LineResult.FAX, confirmed=True))
    call(world.contacts[2], bob, unanswered(LineResult.FAX, confirmed=True), NOW + MINUTE)
    assert undo(attempt, world) is None


def test_somebody_reached_since_keeps_the_campaign_reached() -> None:
    world = make_world(stations=2, people=1)
    alice, bob = world.cast.alice, world.cast.bob
    attempt = ring(world.contacts[1], alice)
    report(attempt, alice, answered(Who.PERSON, How.LISTENED))
    call(world.contacts[3], bob, answered(Who.PERSON, How.LISTENED), NOW + MINUTE)
    assert undo(attempt, world) is not None
    assert Campaign.objects.get().reached_at == NOW


def test_coordinators_hear_of_it_where_they_had_been_told() -> None:
    world = make_world(stations=2)
    alice = world.cast.alice
    for contact, said, expected in (
        (world.contacts[1], unanswered(LineResult.FAX, confirmed=True), ["fax", "taken_back"]),
        (world.contacts[3], unanswered(), []),
    ):
        before = len(opened_notices(world.cast))
        attempt = ring(contact, alice, LATER if before else NOW)
        report(attempt, alice, said, LATER)
        undo(attempt, world, now=LATER + MINUTE)
        Hold.objects.all().delete()
        told = [one["about"] for one in opened_notices(world.cast)][before:]
        assert sorted(told) == expected


def test_one_row_for_every_report_of_one_size_and_gone_after_ten_minutes() -> None:
    world = make_world(stations=4, people=1)
    alice, sizes = world.cast.alice, set()
    for place, said in enumerate(
        (unanswered(), answered(Who.PERSON, How.AGREED), answered(Who.COLLEAGUE, How.SILENT))
    ):
        call(world.contacts[1 + 2 * place], alice, said, NOW + 2 * place * MINUTE)
        sizes.add(len(bytes(Undo.objects.latest("attempt__reported_at").sealed)))
    assert (Undo.objects.count(), len(sizes)) == (3, 1)
    assert forget_undo(now=NOW + 10 * MINUTE) == 1
    # The next report drops what is over.
    call(world.contacts[7], alice, unanswered(), NOW + 13 * MINUTE)
    assert Undo.objects.count() == 2


def test_a_station_with_many_contacts_fits() -> None:
    world = make_world(stations=1, people=20)
    second_campaign(world, world.cast.alice)
    for place in range(3):
        call(
            world.contacts[2 + place],
            world.cast.bob,
            answered(Who.COLLEAGUE, How.LISTENED),
            NOW - HOUR + 2 * place * MINUTE,
        )
    attempt = ring(world.contacts[1], world.cast.alice)
    before = everything()
    # The fourth conversation of the day: everybody here rests.
    report(attempt, world.cast.alice, answered(Who.COLLEAGUE, How.LISTENED))
    assert undo(attempt, world) is not None
    Contact.objects.filter(pk=attempt.contact_id).update(ready_at=NOW + 30 * MINUTE)
    assert everything() == before


@pytest.fixture
def shared() -> World:
    return make_world(stations=1, people=2)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    said=st.sampled_from(sorted(REPORTS)),
    days=st.integers(1, 90),
    which=st.lists(st.booleans(), min_size=3, max_size=3),
)
def test_what_others_did_since_is_never_shortened(
    shared: World, said: str, days: int, which: list[bool]
) -> None:
    """Whatever is raised meanwhile by rests elsewhere stays raised."""
    raised = NOW + days * DAY + timedelta(seconds=7)
    with transaction.atomic():
        attempt = ring(shared.contacts[1], shared.cast.alice)
        report(attempt, shared.cast.alice, REPORTS[said])
        touched = [one.pk for one, meant in zip(shared.contacts, which, strict=True) if meant]
        Contact.objects.filter(pk__in=touched, ready_at__lt=raised).update(ready_at=raised)
        stays = Contact.objects.filter(ready_at=raised)
        before = set(stays.values_list("pk", flat=True))
        assert undo(attempt, shared) is not None
        assert set(stays.values_list("pk", flat=True)) == before
        transaction.set_rollback(True)
