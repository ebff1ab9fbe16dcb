"""Cells: several numbers, words beside them, and what spreadsheets and databases do to them."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Aside, Not, Proposed
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind, RowRefusal

CHINA = profile("china")
N1, N2, M1, M2 = "+865360000121", "+865360000122", "+8615400001234", "+8615400001235"
Read = tuple[list[Proposed], list[Not], list[Aside]]


def row(kinds: list[ColumnKind], *cells: str, area: str = "", broken: bool = False) -> Read:
    found: list[Proposed] = []
    refused: list[Not] = []
    aside: list[Aside] = []
    Reader(kinds, CHINA, area).read(Row(2, list(cells), broken), found, refused, aside)
    return found, refused, aside


def numbers(cell: str, area: str = "") -> tuple[list[str], list[tuple[str, str]]]:
    """`number`, `number#ext` with its kind; what is refused with its reason."""
    found, refused, _ = row([ColumnKind.NUMBER], cell, area=area)
    told = [f"{one.e164}{f'#{one.ext}' if one.ext else ''} {one.kind}" for one in found]
    return told, [(one.raw, one.reason) for one in refused]


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("0536-0000121（办） 15400001234", [f"{N1} work", f"{M1} mobile"]),
        ("0536-0000121/0000122", [f"{N1} work", f"{N2} work"]),
        ("0536-0000121/22", [f"{N1} work", f"{N2} work"]),
        ("0536-0000121；0000122 转 8012", [f"{N1} work", f"{N2}#8012 work"]),
        ("手机:15400001234 宅:0536-0000121", [f"{M1} mobile", f"{N1} home"]),
        ("office 0536-0000121 ext 12; cell 15400001234", [f"{N1}#12 work", f"{M1} mobile"]),
        ("15400001234 ::: 15400001235", [f"{M1} mobile", f"{M2} mobile"]),
        ("0536-0000121、0000122（传真）", [f"{N1} work", f"{N2} fax"]),
        ("办:0536-0000121", [f"{N1} work"]),
        ("0536-0000121,8012", [f"{N1}#8012 work"]),
        ("0536-0000121,,24", [f"{N1}#24 work"]),
        ("0536-0000121;;24", [f"{N1}#24 work"]),
        ("0536-0000121p26", [f"{N1}#26 work"]),
        ("0536-0000121 (3楼)", [f"{N1} work"]),
        ("0536-0000121 9:00-11:30", [f"{N1} work"]),
        ("tel:+86-536-0000121;ext=12", [f"{N1}#12 work"]),
        ("王建国 15400001234", [f"{M1} mobile"]),
    ],
)
def test_each_number_has_its_own_kind_and_extension(cell: str, told: list[str]) -> None:
    assert numbers(cell) == (told, [])


@pytest.mark.parametrize(
    ("cell", "taken"),
    [
        ("0536-0000121 (desk), 15400001234 (cell)", [N1, M1]),
        ("0536-0000121 (office, mornings only), 15400001234 (cell, evenings)", [N1, M1]),
        ("0536-0000121 (old desk, cut off), 15400001234", [M1]),
        ("0536-0000121（旧，已拆），15400001234", [M1]),
        ("15400001234 (answers at night) / 15400001235 (his son)", [M1]),
        ("15400001234 (his wife, do not call), 15400001235", [M2]),
        ("0536-0000121 (desk), 0000122 (duty)", [N1, N2]),
        # Behind the last one it may be of both.
        ("15400001234, 15400001235 (do not call either)", []),
    ],
)
def test_a_note_behind_a_number_is_of_that_one(cell: str, taken: list[str]) -> None:
    assert [one.e164 for one in row([ColumnKind.NUMBER], cell)[0]] == taken


def test_the_first_area_of_a_list_goes_before_that_of_the_table() -> None:
    assert numbers("0536-0000121、0000122", "0454")[0] == [f"{N1} work", f"{N2} work"]
    assert numbers("0000121、0000122", "0536")[0] == [f"{N1} work", f"{N2} work"]


@pytest.mark.parametrize(
    ("cell", "good", "bad"),
    [
        ("15400001234 154000012", [f"{M1} mobile"], [("154000012", "short_mobile")]),
        ("1540000123415400001235", [], [("1540000123415400001235", "two_numbers")]),
        ("0000121/0000122", [], [("0000121", "no_area"), ("0000122", "no_area")]),
        ("0536-0000121、05", [f"{N1} work"], [("05", "ambiguous")]),
        ("0536-0000121，8012", [f"{N1} work"], [("8012", "unknown_area")]),
        ("0536-0000121转12，8013", [f"{N1}#12 work"], [("8013", "unknown_area")]),
        ("0536-0000121;25", [f"{N1} work"], [("25", "ambiguous")]),
        ("0536-0000121（24）", [f"{N1} work"], [("24", "ambiguous")]),
        ("0536-0000121 24", [f"{N1} work"], [("24", "ambiguous")]),
        ("15400001234（停机）、15400001235", [f"{M2} mobile"], [("15400001234", "dead")]),
        ("小灵通 0536-0000121", [], [("小灵通 0536-0000121", "phs")]),
        ("空号", [], [("空号", "dead")]),
        ("ask him", [], [("ask him", "not_a_number")]),
        ("call 12 or 34", [], [("call 12 or 34", "not_a_number")]),
    ],
)
def test_bad_ones_are_named_one_by_one(
    cell: str, good: list[str], bad: list[tuple[str, str]]
) -> None:
    assert numbers(cell) == (good, bad)


@pytest.mark.parametrize(
    "cell",
    [
        '="0536-0000121"',
        "'0536-0000121",
        "5.360000121E+9",
        "5,360000121E+9",
        "5360000121.0",
        '="5360000121.0"',
        "5360000121.00",
        "5,360,000,121",
        "\u30000536-0000121 ",
        "０５３６－００００１２１",
        "0536-0000121\xa0",
        "\u202a0536-0000121\u202c",
    ],
)
def test_what_a_spreadsheet_puts_around_a_number_is_taken_off(cell: str) -> None:
    assert numbers(cell) == ([f"{N1} work"], [])


@pytest.mark.parametrize(
    "cell",
    ["1.54E+10", "1,54E+10", "########", "#REF!", "#VALUE!", "Err:502", "1.54E-3", "1.54E+99"],
)
def test_what_a_spreadsheet_cut_off_is_not_guessed(cell: str) -> None:
    assert numbers(cell) == ([], [(cell, "cut_off")])


def test_a_sum_is_no_number_and_zeros_behind_a_point_are_no_extension() -> None:
    assert numbers("=15400001234+3") == ([], [("=15400001234+3", "not_a_number")])
    assert numbers("=+8615400001234")[0] == [f"{M1} mobile"]
    assert numbers("0536-0000121.0")[0] == [f"{N1} work"]


@pytest.mark.parametrize(
    ("cell", "name"),
    [("**Wang Daming**", "Wang Daming"), ("_王大明_", "王大明"), ("王**", "王**"), ("*王*", "王")],
)
def test_what_a_text_says_loudly_is_taken_down(cell: str, name: str) -> None:
    found, _, _ = row([ColumnKind.PERSON, ColumnKind.NUMBER], cell, M1)
    assert [one.person for one in found] == [name]


def test_what_a_database_writes_for_nothing_is_nothing() -> None:
    found, refused, _ = row([ColumnKind.NUMBER, ColumnKind.MOBILE], "0536-0000121", r"\N")
    assert ([one.e164 for one in found], refused) == ([N1], [])


def test_a_home_in_a_cell_is_heard_against_its_column() -> None:
    found, _, _ = row([ColumnKind.WORK], "0536-0000121(宅)、0536-0000122")
    assert [one.kind for one in found] == ["home", "work"]


def test_kin_and_whoever_asked_to_stop_are_set_aside() -> None:
    found, refused, aside = row(
        [ColumnKind.NUMBER], "妻：15400001234，0536-0000121(不要再打)；0536-0000122"
    )
    assert [one.e164 for one in found] == [N2]
    assert [one.reason for one in refused] == ["relative", "no_calls"]
    assert [(one.e164, one.reason) for one in aside] == [(M1, "relative"), (N1, "no_calls")]


def test_kin_among_other_words_are_set_aside() -> None:
    found, refused, aside = row([ColumnKind.NUMBER], "0536-0000121 他妻子的手机 15400001234")
    assert [one.e164 for one in found] == [N1]
    assert [one.reason for one in refused] == ["relative"]
    assert [(one.e164, one.reason) for one in aside] == [(M1, "relative")]


def test_a_pager_is_no_telephone() -> None:
    kinds = [ColumnKind.NUMBER, ColumnKind.LINE_KIND]
    found, refused, aside = row(kinds, "0536-0000121", "Pager")
    assert (found, [one.reason for one in refused], aside) == ([], ["pager"], [])


def test_a_name_in_the_cell_fills_the_row_and_may_not_contradict_it() -> None:
    kinds = [ColumnKind.PERSON, ColumnKind.NUMBER]
    [found], _, _ = row(kinds, "", "王建国 15400001234")
    assert found.person == "王建国"
    [found], _, _ = row(kinds, "王建国", "王建国 15400001234")
    assert found.person == "王建国"
    none, refused, _ = row(kinds, "李平", "王建国 15400001234")
    assert (none, [one.reason for one in refused]) == ([], ["whose_unclear"])


PERSON = [ColumnKind.STATION, ColumnKind.PERSON, ColumnKind.NUMBER, ColumnKind.MOBILE]


def test_a_name_that_cannot_be_read_loses_no_number() -> None:
    found, refused, _ = row(PERSON, "河口所", "\ufffd建国", "0536-0000121", "")
    assert [(one.e164, one.station, one.person) for one in found] == [(N1, "河口所", "")]
    assert refused == [Not(2, RowRefusal.NAME_UNREADABLE, "\ufffd建国")]


def test_a_number_that_cannot_be_read_loses_no_other() -> None:
    found, refused, _ = row(PERSON, "河口所", "王建国", "0536-00\ufffd121", "15400001234")
    assert [one.e164 for one in found] == [M1]
    assert refused == [Not(2, RowRefusal.UNREADABLE, "0536-00\ufffd121")]


def test_half_a_name_is_left_out_with_the_other_half() -> None:
    kinds = [ColumnKind.FAMILY, ColumnKind.GIVEN, ColumnKind.NUMBER]
    [found], [refused], _ = row(kinds, "王", "\ufffd国", "0536-0000121")
    assert (found.person, refused.reason) == ("", "name_unreadable")


def test_zeros_that_fill_a_cell_up_are_no_damage() -> None:
    found, refused, _ = row(PERSON, "河口所\0\0", "王建国", "0536-0000121\0", "")
    assert ([(one.e164, one.station) for one in found], refused) == ([(N1, "河口所")], [])


@pytest.mark.parametrize(
    "cells",
    [
        ("\ufffd口所", "王建国", "0536-0000121", ""),
        ("河口所", "王建国", "0536-00\ufffd121", ""),
    ],
)
def test_an_office_that_cannot_be_read_refuses_the_row(cells: tuple[str, ...]) -> None:
    found, refused, _ = row(PERSON, *cells)
    assert (found, [one.reason for one in refused]) == ([], ["unreadable"])


def test_several_names_that_cannot_be_read_refuse_the_row() -> None:
    kinds = [ColumnKind.PERSON, ColumnKind.TITLE, ColumnKind.NUMBER]
    found, refused, _ = row(kinds, "\ufffd", "\ufffd", "0536-0000121")
    assert (found, [one.reason for one in refused]) == ([], ["unreadable"])


def test_a_relative_that_cannot_be_read_is_named() -> None:
    kinds = [ColumnKind.NUMBER, ColumnKind.RELATIVE]
    found, _, aside = row(kinds, "0536-0000121", "1540000\ufffd1234")
    assert ([one.e164 for one in found], aside) == ([N1], [])


def test_a_row_whose_quote_never_closes_is_taken_where_its_cells_fit() -> None:
    kinds = [ColumnKind.PERSON, ColumnKind.NUMBER]
    found, refused, _ = row(kinds, "王建国", "0536-0000121", broken=True)
    assert ([one.e164 for one in found], refused) == ([N1], [])
    found, refused, _ = row(kinds, "王", "建国", "0536-0000121", broken=True)
    assert (found, [one.reason for one in refused]) == ([], ["open_quote"])


@pytest.mark.parametrize(
    "cell", ["2026-05-19", "'2026-05-19", '="12.05.2020"', "2026-05-19;", "2026-05-19、2026-05-20"]
)
def test_a_day_is_no_number_however_a_sheet_dressed_it(cell: str) -> None:
    found, refused = numbers(cell, "010")
    assert (found, refused[0][1]) == ([], "not_a_number")


def test_each_of_several_people_has_the_numbers_beside_them_also_in_one_cell() -> None:
    person, number = ColumnKind.PERSON, ColumnKind.NUMBER
    kinds = [ColumnKind.STATION, person, number, person, number]
    cells = ["一所", "王建国", "0536-0000121（宅）/15400001234", "李明", "李明 15400001235"]
    found, refused, _ = row(kinds, *cells)
    told = [(one.e164, one.kind, one.person) for one in found]
    assert told == [
        (N1, "home", "王建国"),
        (M1, "mobile", "王建国"),
        (M2, "mobile", "李明"),
    ]
    assert refused == []
    refused = row(kinds, *cells[:-1], "王建国 15400001235")[1]
    assert [one.reason for one in refused] == ["whose_unclear"]


def test_a_day_is_no_number_whatever_stands_beside_it() -> None:
    for cell in ("2026-05-01", "2026-05-01（手机）", "电话:2026-05-01"):
        assert numbers(cell, "0371")[0] == []
