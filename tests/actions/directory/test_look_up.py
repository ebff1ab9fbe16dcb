"""Looking up: in either script, by sound, place and digits; a page at a time; never everything."""

import pytest

from clarion.actions.directory import look_up as looking
from clarion.actions.directory.look_up import Answer, look_up
from clarion.actions.directory.merge_people import merge_people
from clarion.actions.search_index import Found
from tests.actions.directory.given import a_line, a_person, a_station
from tests.actions.steps import audited
from tests.cast import NOW, Cast, make_cast, mobile, number

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def ask(cast: Cast, query: str, page: int = 1, only: Found | None = None) -> Answer:
    return look_up(query=query, page=page, by=cast.carol, now=NOW, only=only)


def told(answer: Answer) -> list[tuple[str, str, str]]:
    """Station, person, kind of line."""
    return [
        (
            hit.station.name.text,
            hit.person.name.text if hit.person else "",
            hit.line.kind if hit.line else "",
        )
        for hit in answer.hits
    ]


@pytest.mark.parametrize(
    "query", ["覃乐", "覃樂", "qinle", "Tán Lè", "tan le", "覃", "覃所长", "雨巷 覃"]
)
def test_a_person_is_found_with_his_station(cast: Cast, query: str) -> None:
    a_person(cast, a_station(cast))
    a_person(cast, a_station(cast, "石桥派出所"), "王建")
    assert told(ask(cast, query)) == [("雨巷派出所", "覃乐", "")]


@pytest.mark.parametrize("query", ["河湾", "河灣市", "hewan", "雨巷", "yxpcs", "河湾 雨巷"])
def test_a_station_is_found_by_name_and_place_without_its_people(cast: Cast, query: str) -> None:
    a_person(cast, a_station(cast))
    a_station(cast, "石桥派出所", "临澜市")
    assert told(ask(cast, query)) == [("雨巷派出所", "", "")]


@pytest.mark.parametrize("query", ["0007", number(7), "0451-00000007", "00000007", "雨巷 0007"])
def test_a_line_is_found_by_its_last_digits_or_whole_and_no_number_is_told(
    cast: Cast, query: str
) -> None:
    station = a_station(cast)
    a_line(cast, station, a_person(cast, station), number(7))
    a_line(cast, station, None, number(8))
    answer = ask(cast, query)
    assert told(answer) == [("雨巷派出所", "覃乐", "mobile")]
    assert "00000007" not in repr(answer)


@pytest.mark.parametrize("query", ["", " ", "…", "x", "007", "覃建", "覃 石桥", "覃乐 0008"])
def test_what_does_not_fit_is_not_found(cast: Cast, query: str) -> None:
    station = a_station(cast)
    a_line(cast, station, a_person(cast, station), mobile(7))
    assert ask(cast, query) == Answer(0, (), 1, 1)


def test_one_kind_alone(cast: Cast) -> None:
    a_person(cast, a_station(cast, "王建派出所"), "王建")
    assert told(ask(cast, "王建")) == [("王建派出所", "", ""), ("王建派出所", "王建", "")]
    assert told(ask(cast, "王建", only=Found.STATION)) == [("王建派出所", "", "")]


def test_results_come_in_pages(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking, "PAGE", 2)
    for place in range(5):
        a_station(cast, f"雨巷派出所{place}")
    pages = [ask(cast, "雨巷", page) for page in (1, 2, 3)]
    assert [(it.total, it.page, it.pages, len(it.hits)) for it in pages] == [
        (5, 1, 3, 2),
        (5, 2, 3, 2),
        (5, 3, 3, 1),
    ]
    assert len({hit.station.id for it in pages for hit in it.hits}) == 5
    assert ask(cast, "雨巷", 99) == pages[2]
    assert ask(cast, "雨巷", 0) == pages[0]


def test_too_many_are_said_and_not_counted_on(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking, "MOST", 2)
    for place in range(3):
        a_station(cast, f"雨巷派出所{place}")
    assert (ask(cast, "雨巷").more, ask(cast, "雨巷").total) == (True, 2)


def test_every_look_is_recorded_with_its_words(cast: Cast) -> None:
    a_station(cast)
    ask(cast, "雨巷")
    ask(cast, "石桥")
    assert audited(cast, cast.carol)[-2:] == [
        {"verb": "look_up", "words": "雨巷", "found": "1", "page": "1"},
        {"verb": "look_up", "words": "石桥", "found": "0", "page": "1"},
    ]


def test_who_was_merged_is_found_under_either_name_once(cast: Cast) -> None:
    station = a_station(cast)
    kept, gone = a_person(cast, station), a_person(cast, station, "覃樂山")
    merge_people(person_id=kept.pk, other_id=gone.pk, by=cast.carol, now=NOW)
    for query in ("覃乐", "乐山"):
        assert told(ask(cast, query)) == [("雨巷派出所", "覃乐", "")]
