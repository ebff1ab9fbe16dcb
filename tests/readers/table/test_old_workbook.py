"""Workbooks of the old kind: rows as they were written, in whatever version and encoding."""

import struct
from pathlib import Path

import pytest

from clarion.readers.table.workbook import is_workbook, open_workbook
from tests.readers.old_books import (
    A_DATE,
    BOF,
    CHART,
    CODEPAGE,
    CONTINUE,
    EOF,
    EPOCH,
    LABEL,
    LOOKS,
    MANY_RK,
    NUMBER,
    begin,
    book,
    cell,
    cells,
    filed,
    merged,
    record,
    result,
    shared,
    stream,
    texts,
    wide,
)

HERE = Path(__file__).parent
ROWS: list[list[object]] = [
    ["单位", "电话"],
    ["河口路派出所", 5360000121],
    ["雨巷派出所", 15400001234.0],
]
READ = [["单位", "电话"], ["河口路派出所", "5360000121"], ["雨巷派出所", "15400001234"]]
BIFF5 = 0x500
HANS, HANT = "单位 电话 河口路派出所 王建国 李平", "單位 電話 河口路派出所 王建國 李平"
WEST = "Bureau « Müller » – café"


def rows_of(octets: bytes, sheet: int = 0) -> list[list[str]]:
    return list(open_workbook(octets, sheet).rows)


def said(row: int, column: int, text: bytes) -> bytes:
    """In an older encoding."""
    return record(LABEL, struct.pack("<4H", row, column, 0, len(text)) + text)


def test_a_list_of_a_true_office_program_is_read_whole() -> None:
    """Written by LibreOffice 7.4."""
    octets = (HERE / "calc.xls").read_bytes()
    opened = open_workbook(octets)
    assert is_workbook(octets)
    assert (opened.names, opened.hidden) == (("名单", "旧"), 1)
    assert list(opened.rows) == [
        ["名单", "", "", ""],
        ["单位", "姓名", "职务", "电话", "日期"],
        ["河口路派出所", "王建国", "所长", "0536-0000101", "2026-05-19"],
        ["河口路派出所", "李小梅", "教导员", "15400001234", "2026-05-19 08:30:00"],
        ["河口路派出所", "赵𠮷", "民警", "5360000102", "ab"],
        ["雨巷派出所", "Ōta & <é>", "", "15400005678", "1"],
    ]
    assert rows_of(octets, 1) == [["电话"], ["0536-0000103"]]


@pytest.mark.parametrize("count", [1, 3])
def test_all_rows_of_a_sheet(count: int) -> None:
    assert rows_of(book(cells(ROWS[:count]))) == READ[:count]
    # The same as a small file among files, and without a file around it.
    assert rows_of(filed({"Workbook": stream(cells(ROWS[:count]))}, limit=4096)) == READ[:count]
    assert rows_of(stream(cells(ROWS[:count]))) == READ[:count]


def test_sheets_without_rows_are_none_and_hidden_ones_stand_last() -> None:
    octets = book(cells(ROWS), b"", cells([["b"]]), cells([["c"]]), hidden=[0])
    opened = open_workbook(octets)
    assert (opened.names, opened.hidden) == (("sheet3", "sheet4", "sheet1"), 1)
    assert [rows_of(octets, at) for at in range(4)] == [[["b"]], [["c"]], READ, READ]


def test_rows_begin_with_the_sheet_and_columns_where_any_is_filled() -> None:
    octets = book(cell(1, 2, "a") + cell(1, 4, "b") + cell(3, 3, "c"))
    assert rows_of(octets) == [[], ["a", "", "b"], [], ["", "c"]]


@pytest.mark.parametrize(("mode", "day"), [(0, "2026-05-19"), (1, "2030-05-20")])
def test_days_and_hours_are_words(mode: int, day: str) -> None:
    values = (46161, 46161.354166666664, 0.5, 0, -1, 5360000121, float("nan"), 1e300)
    sheet = b"".join(cell(0, at, value, A_DATE) for at, value in enumerate(values))
    octets = book(sheet, more=record(EPOCH, struct.pack("<H", mode)))
    assert rows_of(octets) == [
        [day, f"{day} 08:30:00", "12:00:00", "00:00:00", "-1", "5360000121", "nan", "1e+300"]
    ]


def test_numbers_truths_and_results() -> None:
    number = struct.pack("<d", 5360000121.0)
    many = struct.pack("<HHHIHIH", 1, 0, 0, 12 << 2 | 2, 9, 150 << 2 | 3, 1)
    sheet = (
        cell(0, 0, 1.5)
        + cell(0, 1, True)  # noqa: FBT003 - what stands in the cell
        + record(0x205, struct.pack("<3HBB", 0, 2, 0, 0x2A, 1))
        + result(0, 3, number)
        + result(0, 4, b"\0\0\0\0\0\0\xff\xff", wide("王\n建国"))
        + result(0, 5, b"\1\0\0\0\0\0\xff\xff")
        + record(MANY_RK, many)
        + record(CONTINUE, b"")
    )
    assert rows_of(book(sheet)) == [
        ["1.5", "True", "", "5360000121", "王 建国", "False"],
        ["12", "1.5"],
    ]


def test_a_long_text_goes_on_in_further_records() -> None:
    octets = "长𠮷".encode("utf-16-le")
    cut = texts(struct.pack("<HB", 6, 1) + octets[:4], b"\1" + octets[4:], b"\0abc\2\0\0hi")
    octets = book(shared(0, 0, 0) + shared(0, 1, 1), more=cut)
    assert rows_of(octets) == [["长𠮷abc", "hi"]]


def test_a_cell_that_was_merged_with_those_below_holds_for_them() -> None:
    rows = [["", "title", ""], ["", "one", "a"], ["", "", "b"], ["", "", "c"]]
    tall = merged((0, 0, 1, 2), (1, 2, 1, 1), (0, 3, 0, 0), (0, 9, 999, 999)) + merged()
    expected = [["title"], ["one", "a"], ["one", "b"], ["", "c"]]
    assert rows_of(book(cells(rows) + tall)) == expected


def test_what_belongs_to_a_chart_is_no_cell() -> None:
    chart = begin(CHART) + begin(CHART) + record(EOF) + cell(0, 0, 7) + record(EOF)
    octets = book(chart, chart + cells(ROWS))
    assert open_workbook(octets).names == ("sheet2",)
    assert rows_of(octets) == READ


@pytest.mark.parametrize(
    ("claimed", "encoding", "text"),
    [
        (936, "gbk", HANS),
        (950, "big5", HANT),
        (1252, "gb18030", HANS),
        (1252, "cp1252", WEST),
        (10008, "gbk", HANS),
        (65001, "utf-8", HANS),
        (None, "gbk", HANS),
        (None, "utf-8", HANT),
    ],
)
def test_older_ones_are_read_in_their_encoding_whatever_they_claim(
    claimed: int | None, encoding: str, text: str
) -> None:
    more = b"" if claimed is None else record(CODEPAGE, struct.pack("<H", claimed))
    sheet = said(0, 0, text.encode(encoding)) + cell(0, 1, 5360000121)
    octets = book(sheet, said(0, 0, b"\xb5\xe7"), more=more, version=BIFF5)
    assert rows_of(octets) == [[text, "5360000121"]]
    assert open_workbook(octets).names == ("sheet1", "sheet2")


def test_a_sheet_by_itself_as_many_web_pages_write_it() -> None:
    """Of a version that there never was, with texts in the encoding of whoever wrote it."""
    octets = (
        record(BOF, struct.pack("<4H", 0, 0x10, 0, 0))
        + said(0, 0, HANS.encode("gbk"))
        + record(NUMBER, struct.pack("<3Hd", 1, 0, 0, 5360000121))
        + record(EOF)
    )
    assert is_workbook(octets)
    assert rows_of(octets) == [[HANS], ["5360000121"]]


def test_a_sheet_of_the_second_version() -> None:
    look = b"\0\0\0"
    label = struct.pack("<HH", 0, 0) + look + bytes([4]) + "电话".encode("gbk")
    octets = (
        record(0x09, struct.pack("<HH", 2, 0x10))
        + record(CODEPAGE, struct.pack("<H", 936))
        + record(0x04, label)
        + record(0x03, struct.pack("<HH", 1, 0) + look + struct.pack("<d", 5360000121))
        + record(0x02, struct.pack("<HH", 2, 0) + look + struct.pack("<H", 110))
        + record(EOF)
    )
    assert rows_of(octets) == [["电话"], ["5360000121"], ["110"]]


@pytest.mark.parametrize(("mark", "form", "look"), [(0x209, 0x1E, 0x243), (0x409, 0x41E, 0x443)])
def test_a_sheet_of_the_third_and_fourth_version(mark: int, form: int, look: int) -> None:
    index = b"" if form == 0x1E else b"\0\0"
    octets = (
        record(mark, struct.pack("<3H", 0, 0x10, 0))
        + record(form, index + b"\7General")
        + record(form, index + b"\x0ayyyy/mm/dd")
        + record(look, bytes([0, 0]).ljust(12, b"\0"))
        + record(look, bytes([0, 1]).ljust(12, b"\0"))
        + record(NUMBER, struct.pack("<3Hd", 0, 0, 0, 5360000121))
        + record(NUMBER, struct.pack("<3Hd", 0, 1, 1, 46161))
        + record(EOF)
    )
    assert rows_of(octets) == [["5360000121", "2026-05-19"]]


def test_a_number_that_looks_as_nothing_does_is_a_number() -> None:
    odd = record(LOOKS, struct.pack("<HH", 0, 999).ljust(20, b"\0"))
    octets = book(cell(0, 0, 5360000121, 77) + cell(0, 1, 5360000122, 2), more=odd)
    assert rows_of(octets) == [["5360000121", "5360000122"]]
