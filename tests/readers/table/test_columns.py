"""Separators, heads and columns that the exports do not show."""

from clarion.countries.registry import profile
from clarion.readers.table.columns import head_of, kinds_of, separator_of
from clarion.readers.table.reading import Not, Proposed, Reader
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind, LineKind

CHINA = profile("china")


def read(kinds: list[ColumnKind], *cells: str) -> tuple[list[Proposed], list[Not]]:
    found: list[Proposed] = []
    refused: list[Not] = []
    Reader(kinds, CHINA).read(Row(1, list(cells)), found, refused)
    return found, refused


def test_a_file_may_say_its_separator() -> None:
    assert separator_of("sep=;\na,b;c,d\n") == ";"
    assert separator_of('"sep=\t"\na,b\tc\n') == "\t"
    assert separator_of("sep=x\na,b\n") == ","
    assert separator_of("") == ","


def test_a_head_in_words_that_nobody_knows() -> None:
    rows = [Row(1, ["甲", "乙"]), Row(2, ["王", "0536-0000121"])]
    assert head_of(rows, CHINA.tables) == 1
    assert kinds_of(rows[0].cells, rows[1:], CHINA.tables) == (ColumnKind.SKIP, ColumnKind.NUMBER)
    assert head_of([], CHINA.tables) == 0


def test_an_empty_row_says_nothing() -> None:
    assert read([ColumnKind.NUMBER], "  ") == ([], [])


def test_a_name_as_long_as_a_page_is_refused() -> None:
    kinds = [ColumnKind.PERSON, ColumnKind.NUMBER]
    _, refused = read(kinds, "王" * 201, "0536-0000121")
    assert [(one.line, one.reason, len(one.raw)) for one in refused] == [(1, "too_long", 200)]


def test_several_columns_of_one_kind_are_put_together() -> None:
    kinds = [ColumnKind.PLACE, ColumnKind.PLACE, ColumnKind.NUMBER]
    assert read(kinds, "临澜市", "雨巷区", "0536-0000121")[0][0].place == "临澜市雨巷区"
    assert read(kinds, "Linlan", "Yuxiang", "0536-0000121")[0][0].place == "Linlan Yuxiang"


def test_control_characters_are_no_part_of_a_name() -> None:
    kinds = [ColumnKind.PERSON, ColumnKind.NUMBER]
    assert read(kinds, "Wang\x07\n Jian", "0536-0000121")[0][0].person == "Wang Jian"


def test_what_is_not_said_of_the_state_is_no_refusal() -> None:
    kinds = [ColumnKind.NUMBER, ColumnKind.STATE, ColumnKind.NO_CALLS, ColumnKind.LINE_KIND]
    found, refused = read(kinds, "0536-0000121", "ok", "no", "mobile")
    assert ([one.kind for one in found], refused) == ([LineKind.WORK], [])
    assert read(kinds, "0536-0000121", "已调走", "", "")[1] == [
        Not(1, "moved", "0536-0000121 已调走")
    ]
