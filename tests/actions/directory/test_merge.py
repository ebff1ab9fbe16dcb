"""Two that are one: everything of both belongs to one, stops included, and nothing is lost."""

from pathlib import Path

import pytest

from clarion.actions.calling.fold_stops import fold_stops
from clarion.actions.calling.open_card import open_card
from clarion.actions.campaigns.release import release
from clarion.actions.directory.merge_people import InDoubt, TheSame, merge_people
from clarion.actions.directory.merge_stations import OneOffice, merge_stations
from clarion.actions.directory.open_station import open_station
from clarion.actions.directory.rehome import CalledNow
from clarion.actions.refusal import NotFound
from clarion.actions.upkeep.merge_journal import merge_journal
from clarion.models import Attempt, Contact, Dispute, Line, Person, Station, Stop, Suppression
from clarion.rules.vocabulary import How, Standing, Tick, Who
from tests.actions.directory.given import a_line, a_person, a_station, opened, standing
from tests.actions.steps import answered, audited, call, hold, unanswered
from tests.cast import NOW, World, make_world, mobile

pytestmark = pytest.mark.django_db
STOP = answered(Who.PERSON, How.REJECTED, Tick.STOP)


@pytest.fixture
def world() -> World:
    """One station with two people, a line each."""
    return make_world(stations=1, people=2)


def people(world: World) -> tuple[Person, Person]:
    one, other = world.lines[1].person, world.lines[2].person
    assert one is not None
    assert other is not None
    return one, other


def merge(world: World) -> None:
    kept, gone = people(world)
    merge_people(person_id=kept.pk, other_id=gone.pk, by=world.cast.carol, now=NOW)


def open_contacts() -> int:
    return Contact.objects.filter(ready_at__isnull=False).count()


def test_lines_calls_and_contacts_of_both_are_his(world: World) -> None:
    kept, gone = people(world)
    call(world.contacts[2], world.cast.alice, unanswered())
    merge(world)
    assert set(Line.objects.exclude(person=None).values_list("person", flat=True)) == {kept.pk}
    assert Attempt.objects.get().person_tag == kept.tag
    tags = Contact.objects.filter(line__person=kept).values_list("person_tag", flat=True)
    assert set(tags) == {kept.tag}
    assert opened(world.cast, gone.pk).person.id == kept.pk
    assert opened(world.cast, kept.pk).also == ("王建01",)
    verb = {"verb": "merge_people", "kept": str(kept.pk), "gone": str(gone.pk)}
    assert verb in audited(world.cast, world.cast.carol)


def test_a_contact_that_came_over_waits_for_a_release_and_then_opens(world: World) -> None:
    merge(world)
    contact = Contact.objects.select_related("lane").get(pk=world.contacts[2].pk)
    assert contact.lane.keyring_id is None
    release(campaign=world.campaign, count=10, by=world.cast.carol, now=NOW)
    lease = hold(contact, world.cast.alice)
    card = open_card(lease_id=lease.pk, language="en", by=world.cast.alice, now=NOW)
    assert card.person is not None
    assert card.person.text == "王建00"


@pytest.mark.parametrize("stopped", [1, 2])
def test_a_stop_of_either_is_a_stop_of_both(world: World, stopped: int, journal: Path) -> None:
    kept, gone = people(world)
    call(world.contacts[stopped], world.cast.alice, STOP)
    assert open_contacts() == 2
    merge(world)
    assert open_contacts() == 1
    assert [standing(world.cast, line) for line in world.lines[1:]] == [Standing.STOPPED] * 2
    assert opened(world.cast, kept.pk).person.stopped
    fold_stops(by=world.cast.carol, now=NOW)
    assert Suppression.objects.count() == 4
    # And after a restored backup from before either.
    Stop.objects.all().delete()
    Line.objects.update(callable=True)
    Contact.objects.update(ready_at=NOW)
    merge_journal(path=journal)
    assert open_contacts() == 1
    assert gone.tag != kept.tag


def test_a_stop_that_was_taken_back_is_carried_nowhere(world: World) -> None:
    kept, _ = people(world)
    call(world.contacts[2], world.cast.alice, STOP)
    Stop.objects.update(reversed_at=NOW)
    Line.objects.update(callable=True)
    merge(world)
    assert Stop.objects.count() == 1
    assert Line.objects.filter(callable=False).count() == 0
    assert not opened(world.cast, kept.pk).person.stopped


def test_a_shared_line_where_the_stop_was_heard_keeps_its_own_rule(world: World) -> None:
    kept, _ = people(world)
    call(world.contacts[2], world.cast.alice, STOP)
    Stop.objects.update(line_id=world.lines[0].pk, scope="person_at_switchboard")
    merge(world)
    assert Line.objects.get(pk=world.lines[0].pk).callable
    assert Stop.objects.get(person_tag=kept.tag).line_id == kept.tag


def test_nobody_is_merged_while_called_in_doubt_or_with_himself(world: World) -> None:
    kept, gone = people(world)
    with pytest.raises(TheSame):
        merge_people(person_id=kept.pk, other_id=kept.pk, by=world.cast.carol, now=NOW)
    with pytest.raises(NotFound):
        merge_people(person_id=kept.pk, other_id=kept.tag, by=world.cast.carol, now=NOW)
    doubt = Dispute.objects.create(person=gone, at=NOW, sealed=b"")
    with pytest.raises(InDoubt):
        merge(world)
    doubt.delete()
    hold(world.contacts[1], world.cast.alice)
    with pytest.raises(CalledNow):
        merge(world)


def test_the_same_name_is_suggested_and_another_is_not(world: World) -> None:
    cast, here = world.cast, world.lines[0].station
    elsewhere = a_station(cast, "河口路派出所", "臨瀾市")
    far = a_station(cast)
    one = a_person(cast, here, "范建国")
    same_script = a_person(cast, here, "範建國", "副所长", "zh-Hant")
    sounds = a_person(cast, here, "范健国", "")
    same_post = a_person(cast, elsewhere, "范建國", "所長", "zh-Hant")
    a_person(cast, far, "范建国", "所长")
    a_person(cast, here, "范建军")
    found = {person.id for person, _ in opened(cast, one.pk).alike}
    assert found == {same_script.pk, sounds.pk, same_post.pk}


def test_an_office_is_suggested_unless_it_is_elsewhere(world: World) -> None:
    cast = world.cast
    one = a_station(cast, "雨巷派出所", "河湾市")
    placeless, wider, same = (
        a_station(cast, "雨巷派出所", place) for place in ("", "东原省河湾市", "河灣市")
    )
    a_station(cast, "雨巷派出所", "临澜市")
    alike = open_station(station_id=one.pk, page=1, by=cast.carol, now=NOW).alike
    assert alike[0].id == same.pk
    assert {one.id for one in alike} == {placeless.pk, wider.pk, same.pk}


def test_the_place_and_the_title_of_either_are_kept(world: World) -> None:
    cast = world.cast
    one, other = a_station(cast, "雨巷派出所", ""), a_station(cast, "雨巷派出所", "河湾市")
    merge_stations(station_id=one.pk, other_id=other.pk, by=cast.carol, now=NOW)
    said = open_station(station_id=one.pk, page=1, by=cast.carol, now=NOW)
    assert said.station.place.text == "河湾市"
    kept, gone = a_person(cast, one, "李白", ""), a_person(cast, one, "李白", "教导员")
    merge_people(person_id=kept.pk, other_id=gone.pk, by=cast.carol, now=NOW)
    title = opened(cast, kept.pk).person.title
    assert (title and title.text) == "教导员"


def test_two_offices_become_one(world: World) -> None:
    cast, kept = world.cast, world.lines[0].station
    gone = a_station(cast, "河口路派出所0", "臨瀾市")
    person = a_person(cast, gone)
    line = a_line(cast, gone, person, mobile(5))
    said = open_station(station_id=kept.pk, page=1, by=cast.carol, now=NOW)
    assert [one.id for one in said.alike] == [gone.pk]
    merge_stations(station_id=kept.pk, other_id=gone.pk, by=cast.carol, now=NOW)
    said = open_station(station_id=gone.pk, page=1, by=cast.carol, now=NOW)
    assert (said.station.id, len(said.people), said.alike) == (kept.pk, 3, ())
    assert said.also == ()
    assert Line.objects.get(pk=line.pk).station_id == kept.pk
    assert Station.objects.filter(merged_into=None).count() == 1
    with pytest.raises(OneOffice):
        merge_stations(station_id=kept.pk, other_id=gone.pk, by=cast.carol, now=NOW)
