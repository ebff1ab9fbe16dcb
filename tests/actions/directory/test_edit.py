"""Words that are corrected: on cards at once, found by the new ones, not by the old."""

import pytest

from clarion.actions.calling.open_card import open_card
from clarion.actions.directory.edit_person import PersonWords, edit_person
from clarion.actions.directory.edit_station import StationWords, edit_station
from clarion.actions.directory.files import Text
from clarion.actions.directory.look_up import look_up
from clarion.actions.directory.open_station import open_station
from clarion.actions.refusal import NotFound
from clarion.models import Person, Station
from tests.actions.directory.given import opened
from tests.actions.steps import audited, hold
from tests.cast import NOW, World, make_world

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return make_world(stations=1)


def found(world: World, query: str) -> int:
    return look_up(query=query, page=1, by=world.cast.carol, now=NOW).total


def test_a_person_is_written_in_three_scripts_and_said_as_corrected(world: World) -> None:
    person = Person.objects.get()
    words = PersonWords(
        "仇建国", "zh-Hans", "副所长", reading="Chóu Jiànguó", names={"zh-Hant": "仇建國"}
    )
    edit_person(person_id=person.pk, words=words, by=world.cast.carol, now=NOW)
    said = opened(world.cast, person.pk)
    assert (said.person.name, said.person.reading, said.corrected, said.person.names) == (
        Text("仇建国", "zh-Hans"),
        "Chóu Jiànguó",
        "Chóu Jiànguó",
        (Text("仇建國", "zh-Hant"),),
    )
    assert [found(world, query) for query in ("仇建", "qiu", "chou", "王建")] == [1, 1, 1, 0]
    verb = {"verb": "edit_person", "person": str(person.pk)}
    assert verb in audited(world.cast, world.cast.carol)


def test_the_card_shows_the_corrected_reading(world: World) -> None:
    alice, [contact] = world.cast.alice, world.contacts[1:]
    lease = hold(contact, alice)
    words = PersonWords("覃乐", "zh-Hans", "所长", reading="Tán Yuè")
    before = open_card(lease_id=lease.pk, language="en", by=alice, now=NOW)
    edit_person(person_id=Person.objects.get().pk, words=words, by=world.cast.carol, now=NOW)
    after = open_card(lease_id=lease.pk, language="en", by=alice, now=NOW)
    assert before.person is not None
    assert after.person is not None
    assert (before.person.text, before.reading) == ("王建00", "Wáng Jiàn 00")
    assert (after.person.text, after.reading, after.headline) == ("覃乐", "Tán Yuè", "Chief Tan")


def test_an_empty_reading_is_the_profile_s_own(world: World) -> None:
    person = Person.objects.get()
    for reading in ("Tán Lè", ""):
        words = PersonWords("覃乐", "zh-Hans", "", reading=reading)
        edit_person(person_id=person.pk, words=words, by=world.cast.carol, now=NOW)
    assert opened(world.cast, person.pk).person.reading == "Qín/Tán Lè"


def test_a_station_is_renamed(world: World) -> None:
    station = Station.objects.get()
    words = StationWords("雨巷派出所", "zh-Hans", "河湾市", "zh-Hans")
    edit_station(station_id=station.pk, words=words, by=world.cast.carol, now=NOW)
    said = open_station(station_id=station.pk, page=1, by=world.cast.carol, now=NOW).station
    assert (said.name.text, said.place.text) == ("雨巷派出所", "河湾市")
    assert [found(world, query) for query in ("雨巷", "hewan", "河口", "临澜")] == [1, 1, 0, 0]


def test_what_is_not_there_is_not_there(world: World) -> None:
    missing = world.campaign.pk
    words = PersonWords("覃乐", "zh-Hans", "")
    with pytest.raises(NotFound):
        edit_person(person_id=missing, words=words, by=world.cast.carol, now=NOW)
    with pytest.raises(NotFound):
        open_station(station_id=missing, page=1, by=world.cast.carol, now=NOW)
