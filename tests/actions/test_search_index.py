"""The search index: found by its words, sealed page by page, without a trace of who is in it."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from clarion.actions import search_index
from clarion.actions.search_index import ENTRY, FULL, Found, Indexed, Subject
from clarion.models import SearchPage, Station
from clarion.vault.errors import CannotOpen
from clarion.vault.key import Key
from clarion.vault.search import SearchKeys
from tests.cast import Cast, make_cast, make_world

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def row(*keys: str, kind: Found = Found.PERSON, subject_id: UUID | None = None) -> Indexed:
    return Indexed(Subject(kind, subject_id or uuid4()), frozenset(keys))


def test_what_is_added_is_found_by_each_of_its_words(cast: Cast) -> None:
    one, other = row("王建", "建国"), row("王建", kind=Found.STATION)
    search_index.add([one, other], cast.registrar())
    assert search_index.find(["王建", "建国", "国庆"], cast.registrar()) == {
        "王建": frozenset({one.subject, other.subject}),
        "建国": frozenset({one.subject}),
        "国庆": frozenset(),
    }


def test_adding_goes_on_where_it_ended_and_a_full_page_is_left_alone(cast: Cast) -> None:
    rows = [row("王建") for _ in range(FULL + 2)]
    for some in (rows[:1], rows[1:FULL], rows[FULL:]):
        search_index.add(some, cast.registrar())
    pages = SearchPage.objects.values_list("full", flat=True).order_by("full")
    assert list(pages) == [False, True]
    found = search_index.find(["王建"], cast.registrar())
    assert found == {"王建": frozenset(one.subject for one in rows)}


def test_many_at_once_fill_several_pages(cast: Cast) -> None:
    rows = [row("王建") for _ in range(2 * FULL)]
    search_index.add(rows, cast.registrar())
    assert list(SearchPage.objects.values_list("full", flat=True)) == [True, True]
    assert len(search_index.find(["王建"], cast.registrar())["王建"]) == 2 * FULL


def test_what_is_removed_is_gone_and_nothing_else(cast: Cast) -> None:
    one, other = row("王建", "建国"), row("王建")
    search_index.add([one, other], cast.registrar())
    search_index.remove([one], cast.registrar())
    assert search_index.find(["王建", "建国"], cast.registrar()) == {
        "王建": frozenset({other.subject}),
        "建国": frozenset(),
    }


def test_a_page_opens_only_for_holders_of_the_directory(cast: Cast) -> None:
    search_index.add([row("王建")], cast.registrar())
    stranger = replace(cast.registrar(), directory=Key.new())
    SearchPage.objects.update(number=SearchKeys.of(stranger.directory).term("王建")[0])
    with pytest.raises(CannotOpen):
        search_index.find(["王建"], stranger)


def test_eight_bytes_across_two_entries_are_not_taken_for_a_word() -> None:
    term = bytes(range(1, 9))
    subject = Subject(Found.LINE, UUID(bytes=term * 2))
    octets = bytes(8) + subject.to_bytes() + term + subject.to_bytes()
    assert list(search_index._leads_to(octets, term)) == [subject]


def test_no_word_and_no_row_can_be_seen_in_a_page(cast: Cast) -> None:
    one = row("王建", "建国")
    search_index.add([one], cast.registrar())
    for page in SearchPage.objects.all():
        octets = bytes(page.sealed)
        assert [it for it in (one.subject.id.bytes, "王建".encode()) if it in octets] == []


def test_looking_is_one_statement_however_many_words(cast: Cast) -> None:
    search_index.add([row("王建", "建国", "国庆") for _ in range(3)], cast.registrar())
    registrar = cast.registrar()
    for keys in (["王建"], ["王建", "建国", "国庆"]):
        with CaptureQueriesContext(connection) as asked:
            search_index.find(keys, registrar)
        assert len(asked) == 1


def test_stations_people_and_lines_are_indexed_when_they_are_added() -> None:
    world = make_world(stations=1)
    line = world.lines[1]
    assert line.person is not None
    found = search_index.find(["河口", "王建", "#0001"], world.cast.registrar())
    station = Station.objects.get()
    assert found == {
        "河口": frozenset({Subject(Found.STATION, station.pk)}),
        "王建": frozenset({Subject(Found.PERSON, line.person.pk)}),
        "#0001": frozenset({Subject(Found.LINE, line.pk)}),
    }


def test_an_entry_has_one_size() -> None:
    assert ENTRY == 25
