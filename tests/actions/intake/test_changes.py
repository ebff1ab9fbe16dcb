"""What became of a line or a person: dated, sourced, sealed; the queue follows at once."""

from datetime import date
from uuid import UUID, uuid4

import pytest

from clarion.actions.campaigns.enlist import enlist
from clarion.actions.intake.add_line import AlreadyThere
from clarion.actions.intake.decide_dispute import DecidedAlready, decide_dispute
from clarion.actions.intake.dispute import dispute_line, dispute_person
from clarion.actions.intake.note_line_change import Told, UnreadableNumber, note_line_change
from clarion.actions.intake.note_person_change import note_person_change
from clarion.actions.intake.open_subject import open_line_changes, open_person_changes
from clarion.actions.refusal import NotFound
from clarion.models import Change, Contact, Dispute, Hold, Line, Person, Wrap
from clarion.rules.vocabulary import (
    ChangeKind,
    How,
    KeyringKind,
    LineKind,
    Tick,
    Who,
)
from tests.actions.steps import HOUR, answered, audited, call, hold
from tests.cast import NOW, World, make_campaign, make_world, number

pytestmark = pytest.mark.django_db

ON = date(2026, 5, 4)


@pytest.fixture
def world() -> World:
    """One office: its own line, a work line and a mobile of its chief."""
    made = make_world(stations=2, people=1)
    mobile = made.lines[1]
    Line.objects.filter(pk=mobile.pk).update(kind=LineKind.MOBILE, hours_class="mobile")
    return made


def chief(world: World) -> Person:
    person = world.lines[1].person
    assert person is not None
    return person


def told(kind: ChangeKind, new: str = "") -> Told:
    return Told(kind, ON, "a planted source", "a planted note", new)


def note_line(world: World, line: Line, kind: ChangeKind, new: str = "") -> None:
    note_line_change(line_id=line.pk, told=told(kind, new), by=world.cast.carol, now=NOW)


def note_person(world: World, kind: ChangeKind) -> None:
    person_id = chief(world).pk
    note_person_change(person_id=person_id, told=told(kind), by=world.cast.carol, now=NOW)


def rings(line: Line) -> bool:
    return Contact.objects.filter(line=line, ready_at__isnull=False).exists()


def released(line: Line) -> bool:
    return Wrap.objects.filter(record=line.record_id, keyring__kind=KeyringKind.CAMPAIGN).exists()


@pytest.mark.parametrize("kind", [ChangeKind.DEAD_NUMBER, ChangeKind.WRONG_NUMBER])
def test_a_number_that_leads_nowhere_never_rings_again(world: World, kind: ChangeKind) -> None:
    line = world.lines[0]
    held = hold(world.contacts[0], world.cast.alice)
    note_line(world, line, kind)
    line.refresh_from_db()
    assert (line.callable, rings(line), released(line)) == (False, False, False)
    assert not Hold.objects.filter(pk=held.pk).exists()
    assert rings(world.lines[1])
    opened = open_line_changes(line_id=line.pk, by=world.cast.dave, now=NOW)
    assert [(one.kind, one.on, one.source, one.note, one.entered_by) for one in opened.changed] == [
        (kind, ON, "a planted source", "a planted note", "Carol")
    ]
    assert b"planted" not in bytes(Change.objects.get().sealed)
    assert audited(world.cast, world.cast.carol)[-1] == {
        "verb": "note_line_change",
        "line": str(line.pk),
        "kind": str(kind),
    }


def test_a_new_number_is_a_new_line_of_the_same_person(world: World) -> None:
    line = world.lines[1]
    note_line(world, line, ChangeKind.NEW_NUMBER, number(9100))
    fresh = Line.objects.exclude(pk__in=[one.pk for one in world.lines]).get()
    assert (fresh.person_id, fresh.station_id, fresh.callable) == (
        line.person_id,
        line.station_id,
        True,
    )
    assert not rings(line)


@pytest.mark.parametrize(("new", "why"), [("12", UnreadableNumber), (number(0), AlreadyThere)])
def test_a_new_number_that_cannot_be_taken_changes_nothing(
    world: World, new: str, why: type[Exception]
) -> None:
    with pytest.raises(why):
        note_line(world, world.lines[1], ChangeKind.NEW_NUMBER, new)
    assert rings(world.lines[1])
    assert Change.objects.count() == 0


@pytest.mark.parametrize("kind", [ChangeKind.MOVED, ChangeKind.RETIRED, ChangeKind.DIED])
def test_whoever_left_leaves_the_offices_line_behind(world: World, kind: ChangeKind) -> None:
    mobile = world.lines[1]
    office = Line.objects.get(pk=world.lines[0].pk)
    Line.objects.filter(pk=office.pk).update(person=chief(world))
    note_person(world, kind)
    office.refresh_from_db()
    mobile.refresh_from_db()
    assert (office.person, office.callable, rings(office)) == (None, True, False)
    keeps = kind == ChangeKind.MOVED
    assert (mobile.person, mobile.callable, rings(mobile)) == (chief(world), keeps, keeps)
    opened = open_person_changes(person_id=chief(world).pk, by=world.cast.dave, now=NOW)
    assert [one.kind for one in opened.changed] == [kind]


def test_whoever_asked_us_to_stop_keeps_every_line(world: World) -> None:
    call(world.contacts[1], world.cast.alice, answered(Who.PERSON, How.REJECTED, Tick.STOP))
    note_person(world, ChangeKind.MOVED)
    mobile = Line.objects.get(pk=world.lines[1].pk)
    assert (mobile.person, mobile.callable) == (chief(world), False)


# ----------------------------------------------------------------------------------------- doubts


def doubt(world: World) -> UUID:
    return dispute_person(
        person_id=chief(world).pk, why="a planted doubt", by=world.cast.carol, now=NOW
    )


def decide(world: World, dispute_id: UUID, *, right: bool) -> None:
    decide_dispute(
        dispute_id=dispute_id, right=right, why="asked them", by=world.cast.dave, now=NOW + HOUR
    )


def test_a_doubt_freezes_every_line_in_every_campaign_at_once(world: World) -> None:
    other = make_campaign(world.cast)
    lines = [world.lines[1]]
    enlist(campaign=other, lines=lines, language="zh", by=world.cast.carol, now=NOW)
    hold(world.contacts[1], world.cast.alice)
    doubt(world)
    assert not rings(world.lines[1])
    assert released(world.lines[1])
    assert Hold.objects.count() == 0
    assert rings(world.lines[0])
    third = make_campaign(world.cast)
    assert enlist(campaign=third, lines=lines, language="zh", by=world.cast.carol, now=NOW) == []
    opened = open_person_changes(person_id=chief(world).pk, by=world.cast.dave, now=NOW)
    assert opened.doubt is not None
    assert (opened.doubt.why, opened.doubt.by) == ("a planted doubt", "Carol")
    assert [one.kind for one in opened.changed] == [ChangeKind.DISPUTED]
    assert b"planted" not in bytes(Dispute.objects.get().sealed)


def test_a_doubt_of_a_line_is_one_of_its_person(world: World) -> None:
    first = doubt(world)
    again = dispute_line(line_id=world.lines[1].pk, why="x", by=world.cast.dave, now=NOW)
    assert (first, Dispute.objects.count()) == (again, 1)
    of_office = dispute_line(line_id=world.lines[0].pk, why="x", by=world.cast.dave, now=NOW)
    assert Dispute.objects.get(pk=of_office).line == world.lines[0]
    assert not rings(world.lines[0])
    campaign = make_campaign(world.cast)
    enlisted = enlist(
        campaign=campaign, lines=[world.lines[0]], language="zh", by=world.cast.carol, now=NOW
    )
    assert enlisted == []
    opened = open_line_changes(line_id=world.lines[0].pk, by=world.cast.carol, now=NOW)
    assert opened.doubt is not None
    decide(world, of_office, right=False)
    assert not Line.objects.get(pk=world.lines[0].pk).callable


def test_the_right_person_goes_on_where_they_were(world: World) -> None:
    before = Contact.objects.get(line=world.lines[1]).ready_at
    assert before is not None
    decide(world, doubt(world), right=True)
    assert Contact.objects.get(line=world.lines[1]).ready_at == max(before, NOW + HOUR)
    opened = open_person_changes(person_id=chief(world).pk, by=world.cast.dave, now=NOW)
    assert opened.doubt is None
    assert {one.kind for one in opened.changed} == {ChangeKind.DISPUTED, ChangeKind.CONFIRMED}


def test_the_wrong_person_is_never_called_again(world: World) -> None:
    decide(world, doubt(world), right=False)
    line = Line.objects.get(pk=world.lines[1].pk)
    assert (line.callable, rings(line), released(line)) == (False, False, False)


def test_what_was_reported_meanwhile_stays(world: World) -> None:
    dispute_id = doubt(world)
    Dispute.objects.filter(pk=dispute_id).update(at=NOW - HOUR)
    call(world.contacts[1], world.cast.bob, answered(Who.PERSON, How.REJECTED))
    Contact.objects.filter(line=world.lines[1]).update(ready_at=None)
    decide(world, dispute_id, right=True)
    assert not rings(world.lines[1])


def test_it_is_decided_once(world: World) -> None:
    dispute_id = doubt(world)
    decide(world, dispute_id, right=True)
    with pytest.raises(DecidedAlready):
        decide(world, dispute_id, right=False)
    with pytest.raises(NotFound):
        decide(world, uuid4(), right=True)
    doubt(world)
    assert Dispute.objects.count() == 2


def test_what_is_not_there_is_not_found(world: World) -> None:
    with pytest.raises(NotFound):
        open_line_changes(line_id=uuid4(), by=world.cast.carol, now=NOW)
    with pytest.raises(NotFound):
        open_person_changes(person_id=uuid4(), by=world.cast.carol, now=NOW)
