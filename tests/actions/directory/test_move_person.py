"""A person moves: what is his own goes along, the rest stays, and a stop goes with him."""

from datetime import date

import pytest

from clarion.actions import marks
from clarion.actions.campaigns.enlist import enlist
from clarion.actions.campaigns.release import release
from clarion.actions.changes import Changed
from clarion.actions.directory.look_up import look_up
from clarion.actions.directory.move_person import Move, Moved, ThereAlready, move_person
from clarion.actions.directory.rehome import CalledNow
from clarion.actions.refusal import NotFound
from clarion.models import Contact, Hold, Line, Person, Station
from clarion.rules.vocabulary import ChangeKind, How, LineKind, Standing, Tick, Who
from tests.actions.directory.given import a_line, a_station, fingerprints, opened, standing
from tests.actions.steps import HOUR, answered, audited, call, hold
from tests.cast import NOW, World, make_world, mobile

pytestmark = pytest.mark.django_db
ON = date(2026, 5, 1)


@pytest.fixture
def world() -> World:
    """A person at each station; the first has a mobile besides the work line."""
    made = make_world(stations=2)
    a_line(made.cast, made.lines[1].station, made.lines[1].person, mobile(1))
    return made


def his(world: World) -> Person:
    person = world.lines[1].person
    assert person is not None
    return person


def move(world: World, to: Station) -> Moved:
    how = Move(to.pk, ON, "said on the web page of the office")
    return move_person(person_id=his(world).pk, move=how, by=world.cast.carol, now=NOW)


def test_his_mobile_goes_along_and_waits_for_a_new_release(world: World) -> None:
    old, new = world.lines[1].station, a_station(world.cast)
    phone = Line.objects.get(kind=LineKind.MOBILE)
    again = make_contact(world, phone)
    assert move(world, new) == Moved(along=1, left=1)
    phone.refresh_from_db()
    again.refresh_from_db()
    assert (phone.person_id, phone.station_id, phone.callable) == (his(world).pk, new.pk, True)
    assert (again.station_id, again.lane.keyring_id, again.ready_at is None) == (
        new.pk,
        None,
        False,
    )
    work = Line.objects.get(pk=world.lines[1].pk)
    assert (work.person_id, work.station_id, work.callable) == (None, old.pk, True)
    gone = Contact.objects.filter(line=work)
    assert set(gone.values_list("ready_at", flat=True)) == {None}
    release(campaign=world.campaign, count=10, by=world.cast.carol, now=NOW)
    assert Contact.objects.get(pk=again.pk).lane.keyring_id is not None


def make_contact(world: World, line: Line) -> Contact:
    """Enlisted and released like the others."""
    by = world.cast.carol
    [contact] = enlist(campaign=world.campaign, lines=[line], language="zh", by=by, now=NOW)
    release(campaign=world.campaign, count=10, by=by, now=NOW)
    return contact


def test_the_move_is_dated_and_told(world: World) -> None:
    new = a_station(world.cast)
    move(world, new)
    said = opened(world.cast, his(world).pk)
    assert said.station.id == new.pk
    note = "said on the web page of the office"
    assert said.changes == (Changed(ChangeKind.MOVED, ON, note, "Carol"),)
    verb = {"verb": "move_person", "person": str(his(world).pk), "to": str(new.pk)}
    assert verb in audited(world.cast, world.cast.carol)


def test_he_is_found_again_at_the_new_office_by_his_name(world: World) -> None:
    new = a_station(world.cast)
    move(world, new)
    mark = Person.objects.get(pk=his(world).pk).mark
    assert mark == marks.of_person(fingerprints(world.cast), "王建00", new.pk)


def test_who_asked_us_to_stop_takes_every_line_along(world: World) -> None:
    call(world.contacts[1], world.cast.alice, answered(Who.PERSON, How.REJECTED, Tick.STOP))
    new = a_station(world.cast)
    assert move(world, new) == Moved(along=2, left=0)
    lines = Line.objects.filter(person=his(world))
    assert set(lines.values_list("station_id", "callable")) == {(new.pk, False)}
    assert lines.count() == 2
    assert [standing(world.cast, line) for line in lines] == [Standing.STOPPED] * 2
    assert Contact.objects.filter(line__in=lines, ready_at__isnull=False).count() == 0


def test_the_title_goes_with_the_office(world: World) -> None:
    new, person = a_station(world.cast), his(world)
    how = Move(new.pk, ON, "", title="副局长")
    move_person(person_id=person.pk, move=how, by=world.cast.carol, now=NOW)
    title = opened(world.cast, person.pk).person.title
    assert (title and title.text) == "副局长"

    def found(query: str) -> int:
        return look_up(query=query, page=1, by=world.cast.carol, now=NOW).total

    assert (found("王建00 副局"), found("王建00 所长")) == (1, 0)


def test_nobody_moves_while_he_is_on_the_telephone(world: World) -> None:
    held = hold(world.contacts[1], world.cast.alice)
    with pytest.raises(CalledNow):
        move(world, a_station(world.cast))
    assert Person.objects.get(pk=his(world).pk).station_id == world.lines[1].station_id
    Hold.objects.filter(pk=held.pk).update(until=NOW - HOUR)
    move(world, a_station(world.cast, "石桥派出所"))


def test_a_move_to_where_he_is_or_to_nowhere_is_refused(world: World) -> None:
    with pytest.raises(ThereAlready):
        move(world, world.lines[1].station)
    with pytest.raises(NotFound):
        move(world, Station(id=his(world).pk))
