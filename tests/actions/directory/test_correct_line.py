"""What kind of line it is decides its hours, and whether it rings."""

import pytest

from clarion.actions.directory.correct_line import LineKindFacts, StaysClosed, correct_line
from clarion.actions.directory.open_line import NotShown, open_line
from clarion.actions.refusal import NotFound
from clarion.models import Contact, Line
from clarion.rules.vocabulary import How, LineKind, Standing, Tick, Who
from tests.actions.directory.given import standing
from tests.actions.steps import answered, audited, call
from tests.cast import NOW, World, make_world

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return make_world(stations=1)


def correct(
    world: World, kind: LineKind, place: int = 1, *, west: bool = False, switchboard: bool = False
) -> Line:
    line = world.lines[place]
    facts = LineKindFacts(kind, west, switchboard)
    correct_line(line_id=line.pk, facts=facts, by=world.cast.carol, now=NOW)
    return Line.objects.get(pk=line.pk)


def test_hours_follow_the_kind_and_contacts_follow_the_hours(world: World) -> None:
    line = correct(world, LineKind.MOBILE, west=True)
    assert (line.kind, line.hours_class, line.callable) == ("mobile", "mobile_west", True)
    lane = Contact.objects.get(line=line).lane
    assert (lane.hours_class, lane.tier, lane.keyring_id is None) == ("mobile_west", 1, False)
    opened = open_line(line_id=line.pk, by=world.cast.carol, now=NOW).line
    assert (opened.west, opened.kind) == (True, LineKind.MOBILE)
    verb = {"verb": "correct_line", "line": str(line.pk), "kind": "mobile"}
    assert verb in audited(world.cast, world.cast.carol)


@pytest.mark.parametrize("kind", [LineKind.HOME, LineKind.FAX])
def test_a_home_or_a_fax_never_rings_and_may_when_it_was_none(world: World, kind: LineKind) -> None:
    assert correct(world, kind).callable is False
    contact = Contact.objects.get(line=world.lines[1])
    assert contact.ready_at is None
    assert standing(world.cast, world.lines[1]) == Standing.NEVER
    assert correct(world, LineKind.WORK).callable is True
    contact.refresh_from_db()
    assert contact.ready_at is None


def test_a_person_s_line_is_shared_by_nobody(world: World) -> None:
    assert correct(world, LineKind.WORK, switchboard=True).switchboard is False
    assert correct(world, LineKind.DUTY, 0, switchboard=True).switchboard is True
    assert correct(world, LineKind.DUTY, 0).switchboard is False


def test_a_closed_line_stays_closed_and_a_stopped_number_hidden(world: World) -> None:
    Line.objects.filter(pk=world.lines[0].pk).update(callable=False)
    assert standing(world.cast, world.lines[0]) == Standing.DEAD
    call(world.contacts[1], world.cast.alice, answered(Who.PERSON, How.REJECTED, Tick.STOP))
    for place in (0, 1):
        with pytest.raises(StaysClosed):
            correct(world, LineKind.MOBILE, place)
    with pytest.raises(NotShown):
        open_line(line_id=world.lines[1].pk, by=world.cast.carol, now=NOW, number=True)


def test_what_is_not_there_is_not_there(world: World) -> None:
    with pytest.raises(NotFound):
        open_line(line_id=world.campaign.pk, by=world.cast.carol, now=NOW)


def test_a_number_is_shown_when_it_is_asked_for_and_that_is_recorded(world: World) -> None:
    line, carol = world.lines[1], world.cast.carol
    assert open_line(line_id=line.pk, by=carol, now=NOW).number == ()
    shown = open_line(line_id=line.pk, by=carol, now=NOW, number=True)
    assert shown.number == ("+86", "451", "0000", "0001")
    assert audited(world.cast, carol)[-2:] == [
        {"verb": "open_line", "line": str(line.pk)},
        {"verb": "show_line", "line": str(line.pk)},
    ]
