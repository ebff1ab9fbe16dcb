"""The short way of reading a row finds what the whole way finds."""

import gc
import weakref
from collections.abc import Sequence
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.countries.base import Profile
from clarion.countries.registry import PROFILES, profile
from clarion.readers.table import headings, plain
from clarion.readers.table.looks import DATE
from clarion.readers.table.plain import Plain
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Aside, Not, Proposed
from clarion.readers.table.rows import Row
from clarion.readers.table.sections import Section
from clarion.readers.table.standing import Standing
from clarion.rules.vocabulary import ColumnKind, LineKind, RowRefusal

CHINA = profile("china")
NUMBERS = (
    "0536-0000121",
    "+86 536 0000122 ",
    "0000123",
    "15400001234",
    "053600001240.0",
    "053600001250.0 ",
    "0536-0000126转8",
    "0536-0000127(宅)",
    "0536-0000128、0536-0000129",
    "110",
    "-----",
    "0536-000013\ufffd",
    "\0",
    "无",
    " " * 201,
    "053600001240.00",
    "0536-0000121.0",
    "20/12/2019",
    '="20/12/2019"',
    "20191220",
    '="0536-0000121"',
    "'15400001234",
    "0536-0000121,8012",
    "tel:+86-536-0000121;ext=12",
    "王建国 15400001234",
    "李明 0536-0000121",
    "0536-0000121（宅）/15400001234",
    "0536-0000121\0",
    "1.54E+10",
    "########",
    "154000012",
    r"\N",
    "已调走",
)
WORDS = (
    "",
    " ",
    "河口路派出所",
    "王建国",
    "所长",
    "家属",
    "妻子",
    "宅电",
    "是",
    "拒接",
    "已调走",
    "无",
    "8",
    "0536",
    "甲" * 201,
    "坏\ufffd",
    "0536-0000140",
    "河口路派出所 王建国",
    "李明\0",
    "传呼",
    "传真",
    "否",
    r"\N",
)
KINDS = [kind for kind in ColumnKind if kind is not ColumnKind.LINE]
TELEPHONES = frozenset(headings.NUMBERS)
columns = st.lists(
    st.tuples(st.sampled_from(KINDS), st.sampled_from((*WORDS, *NUMBERS))), min_size=1, max_size=7
)
Said = tuple[list[Proposed], list[Not], list[Aside]]


def said(kinds: Sequence[ColumnKind], rows: Sequence[Row]) -> Said:
    reader = Reader(kinds, CHINA, "536")
    every: Said = ([], [], [])
    for row in rows:
        reader.read(row, *every)
    return every


@given(columns=columns, number=st.sampled_from(NUMBERS), broken=st.booleans())
def test_both_ways_of_reading_agree(
    columns: list[tuple[ColumnKind, str]], number: str, *, broken: bool
) -> None:
    kinds = [kind for kind, _ in columns] + [ColumnKind.NUMBER]
    rows = [Row(1, [*(cell for _, cell in columns), number], broken)] * 2
    with patch.object(Plain, "take", return_value=False):
        whole = said(kinds, rows)
    assert said(kinds, rows) == whole


@given(data=st.data(), columns=columns)
def test_both_ways_agree_on_rows_that_say_the_same_as_the_one_above(
    data: st.DataObject, columns: list[tuple[ColumnKind, str]]
) -> None:
    """But for their numbers; and where two kinds of rows take turns, each with its line."""
    kinds = [*(kind for kind, _ in columns), ColumnKind.NUMBER, ColumnKind.LINE]
    beside = [cell for _, cell in columns]
    other = [data.draw(st.sampled_from((cell, *WORDS))) for cell in beside]
    rows = []
    for line in range(1, 7):
        cells = [*data.draw(st.sampled_from((beside, beside, other))), "", str(line)]
        for at, kind in enumerate(kinds):
            if kind in TELEPHONES:
                cells[at] = data.draw(st.sampled_from((*NUMBERS, *WORDS)))
        rows.append(Row(line, cells))
    with patch.object(Plain, "take", return_value=False):
        whole = said(kinds, rows)
    assert said(kinds, rows) == whole


def test_both_ways_agree_where_several_people_stand_in_a_row() -> None:
    kinds = [ColumnKind.STATION, *[ColumnKind.PERSON, ColumnKind.NUMBER] * 2, ColumnKind.DUTY]
    row = Row(3, ["一所", "王建国", "0536-0000121", "李明", "15400001234", "0536-0000122"])
    with patch.object(Plain, "take", return_value=False):
        whole = said(kinds, [row])
    with patch.object(Reader, "_take", side_effect=AssertionError):
        assert said(kinds, [row]) == whole
    people = [(one.person, one.kind) for one in whole[0]]
    assert people == [
        ("王建国", LineKind.UNKNOWN),
        ("李明", LineKind.MOBILE),
        ("", LineKind.DUTY),
    ]


@pytest.mark.parametrize("country", PROFILES.values(), ids=PROFILES.keys())
@given(text=st.from_regex(DATE, fullmatch=True))
def test_what_is_read_the_shortest_way_is_no_day(country: Profile, text: str) -> None:
    """Nor a fraction: it is not asked."""
    assert country.numbers.read_plain(text) is None
    assert country.numbers.read_plain(f"{text}.0") is None


def test_a_day_and_a_pager_take_the_whole_way() -> None:
    kinds = [ColumnKind.NUMBER, ColumnKind.LINE_KIND]
    for cells in (["20/12/2019", ""], ["0536-0000121", "传呼"]):
        with patch.object(Reader, "_take", return_value=True) as whole:
            said(kinds, [Row(1, cells)])
        whole.assert_called_once()


def test_a_plain_row_is_read_the_short_way() -> None:
    kinds = [ColumnKind.STATION, ColumnKind.HOME, ColumnKind.MOBILE, ColumnKind.SKIP]
    row = Row(7, ["河口路派出所", "0536-0000121", "", "1"])
    with patch.object(Reader, "_take", side_effect=AssertionError):
        found, *_ = said(kinds, [row])
    assert found == [Proposed(7, "+865360000121", "", LineKind.HOME, "河口路派出所", "", "", "")]


def test_kin_and_whoever_asked_not_to_be_called_take_the_whole_way() -> None:
    kinds = [ColumnKind.RELATIVE, ColumnKind.NO_CALLS, ColumnKind.NUMBER]
    asked = said(kinds, [Row(1, ["0536-0000122", "是", "0536-0000121"])])
    assert asked[0] == []
    assert [one.reason for one in asked[2]] == [RowRefusal.RELATIVE, RowRefusal.NO_CALLS]


def test_only_so_much_is_remembered_of_what_stands_beside_numbers() -> None:
    kinds = [ColumnKind.STATION, ColumnKind.NUMBER]
    rows = [Row(line, [f"第{line % 5}派出所", "0536-0000121"]) for line in range(1, 12)]
    with patch.object(plain, "REMEMBERED", 2):
        found, *_ = said(kinds, rows)
    assert [one.station for one in found] == [f"第{line % 5}派出所" for line in range(1, 12)]


def test_what_stands_beside_numbers_is_judged_once_for_all_rows_that_say_the_same() -> None:
    kinds = [ColumnKind.STATION, ColumnKind.NUMBER, ColumnKind.SKIP]
    offices = ("一所", "一所", "二所", "一所")
    rows = [Row(at, [one, f"0536-000012{at}", "好"]) for at, one in enumerate(offices)]
    with (
        patch.object(Standing, "says_more", return_value=False) as free,
        patch.object(Standing, "says", return_value="") as said_of,
    ):
        found, *_ = said(kinds, rows)
    assert [one.station for one in found] == list(offices)
    assert (free.call_count, said_of.call_count) == (3, 2)


def test_a_section_turns_between_rows_that_say_the_same() -> None:
    reader = Reader([ColumnKind.NUMBER], CHINA, "536")
    found: list[Proposed] = []
    for section in (Section("536"), Section("543", office="二所"), Section("536", office="三所")):
        reader.turn_to(section)
        reader.read(Row(1, ["0000121"]), found, [], [])
    assert [(one.e164, one.station) for one in found] == [
        ("+865360000121", ""),
        ("+865430000121", "二所"),
        ("+865360000121", "三所"),
    ]


def test_what_a_reader_remembers_goes_with_it() -> None:
    reader = Reader([ColumnKind.STATION, ColumnKind.NUMBER], CHINA)
    reader.read(Row(1, ["河口路派出所", "0536-0000121"]), [], [], [])
    gone, forgotten = weakref.ref(reader), weakref.ref(reader._plain)
    gc.disable()
    try:
        del reader
        assert gone() is None
        assert forgotten() is None
    finally:
        gc.enable()
