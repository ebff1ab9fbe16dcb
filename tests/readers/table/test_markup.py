"""Workbooks that are written as one text: of OpenDocument, and Excel's XML of 2003."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.readers.table import grid
from clarion.readers.table.opened import NotAWorkbook
from clarion.readers.table.page import is_page
from clarion.readers.table.workbook import is_workbook, open_workbook
from tests.readers.books import book_of_2003, document, ods_row, open_document


def of_open(*rows: str) -> list[list[str]]:
    return list(open_workbook(open_document(document("".join(rows)))).rows)


def of_2003(*rows: str) -> list[list[str]]:
    made = book_of_2003(f"<Table>{''.join(rows)}</Table>").encode()
    return list(open_workbook(made).rows)


def refused(octets: bytes) -> str:
    with pytest.raises(NotAWorkbook) as caught:
        list(open_workbook(octets).rows)
    return caught.value.reason


def cell(text: str, more: str = "", name: str = "table-cell") -> str:
    return f"<table:{name} {more}>{text and f'<text:p>{text}</text:p>'}</table:{name}>"


def row(*cells: str, more: str = "") -> str:
    return f"<table:table-row {more}>{''.join(cells)}</table:table-row>"


def excel(*cells: str, more: str = "") -> str:
    return f"<Row {more}>{''.join(cells)}</Row>"


def data(text: str, more: str = "", kind: str = "String") -> str:
    return f'<Cell {more}><Data ss:Type="{kind}">{text}</Data></Cell>'


def test_a_list_of_open_document_is_read() -> None:
    octets = open_document(document("", ods_row("单位", "电话") + ods_row("河口所", "a&amp;b")))
    opened = open_workbook(octets)
    assert (is_workbook(octets), is_page(octets)) == (True, False)
    assert list(opened.rows) == [["单位", "电话"], ["河口所", "a&b"]]
    assert (opened.names, opened.hidden) == (("sheet2",), 0)


def test_another_sheet_and_hidden_ones_last() -> None:
    unseen = "".join(
        f'<style:style style:name="{name}"><style:table-properties table:display="{shown}"/>'
        "</style:style>"
        for name, shown in (("ta1", "false"), ("ta2", "true"))
    )
    octets = open_document(document(ods_row("a"), ods_row("b"), styles=unseen))
    opened = open_workbook(octets)
    assert (list(opened.rows), opened.names, opened.hidden) == ([["b"]], ("sheet2", "sheet1"), 1)
    assert list(open_workbook(octets, 1).rows) == [["a"]]


@pytest.mark.parametrize(
    ("text", "more", "read"),
    [
        ("1.54E+10", 'office:value-type="float" office:value="15400000101"', "15400000101"),
        ("15,400,000,101", 'office:value-type="float" office:value="15400000101"', "15400000101"),
        ("05360000121", 'office:value-type="float" office:value="5360000121"', "05360000121"),
        ("0536-0000121", 'office:value-type="float" office:value="5.360000121E9"', "0536-0000121"),
        ("2", 'office:value-type="float" office:value="1.5"', "1.5"),
        ("x", 'office:value-type="float" office:value="x"', "x"),
        ("1e400", 'office:value-type="float"', "inf"),
        ("14/09", 'office:value-type="date" office:date-value="2025-09-14T00:00:00"', "2025-09-14"),
        ("a<text:s text:c='3'/>b<text:tab/>c<text:line-break/>d", "", "a b c d"),
        ("a</text:p><text:p>b <text:span>c</text:span>", "", "a b c"),
        ("a</text:p><office:note><text:p>note</text:p></office:note><text:p>b", "", "a b"),
        ("a</text:p><draw:frame><draw:text-box><text:p>x</text:p></draw:text-box></draw:frame><text:p>",
         "", "a"),
    ],
)  # fmt: skip
def test_a_cell_is_what_was_typed(text: str, more: str, read: str) -> None:
    assert of_open(row(cell(text, more))) == [[read]]


def test_what_repeats_and_what_is_empty_around_it() -> None:
    empty = row(cell("", 'table:number-columns-repeated="16384"'))
    blank = empty.replace("<table:table-row ", '<table:table-row table:number-rows-repeated="3" ')
    twice = row(cell(""), cell("c"), more='table:number-rows-repeated="2"')
    found = of_open(
        blank,
        row(cell(""), cell("a", 'table:number-columns-repeated="2"'), cell("", "x='1'"), cell("b")),
        blank,
        f"<table:table-header-rows>{twice}</table:table-header-rows>",
        blank.replace('"3"', '"1048567"'),
    )
    assert found == [["a", "a", "", "b"], [], [], [], ["", "c"][1:], ["c"]]


def test_a_cell_that_reaches_down_stands_in_each_row() -> None:
    down = 'table:number-rows-spanned="3"'
    wide = f'table:number-columns-spanned="2" {down}'
    covered = cell("old", name="covered-table-cell")
    assert of_open(
        row(cell("title", wide), covered, cell("one", down), cell("a")),
        row(covered, covered, covered, cell("b")),
        row(cell(""), more='table:number-rows-repeated="2"'),
        row(cell("end")),
    ) == [
        ["title", "", "one", "a"],
        ["", "", "one", "b"],
        ["", "", "one"],
        [],
        ["end"],
    ]
    assert of_2003(
        excel(data("x", 'ss:MergeAcross="1"'), data("one", 'ss:MergeDown="1"'), data("a")),
        excel(data("b", 'ss:Index="4"')),
        excel(data("c"), more='ss:Index="4"'),
    ) == [["x", "", "one", "a"], ["", "", "one", "b"], [], ["c"]]


@pytest.mark.parametrize(
    ("text", "kind", "read"),
    [
        ("1.5400000101E10", "Number", "15400000101"),
        ("0536-0000121", "String", "0536-0000121"),
        ("2025-09-14T00:00:00.000", "DateTime", "2025-09-14"),
        ("a & b&nbsp;c &amp; d&#10;e\x01", "String", "a & b&nbsp;c & d e"),
        ("<B xmlns='h'><Font>a</Font> b</B>", "String", "a b"),
        ("a</Data><Comment><Data>note</Data></Comment><Data>", "String", "a"),
    ],
)
def test_a_cell_of_2003_is_what_was_typed(text: str, kind: str, read: str) -> None:
    assert of_2003(excel(data(text, kind=kind))) == [[read]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_a_workbook_of_2003_in_any_encoding(encoding: str) -> None:
    unseen = "<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>"
    second = 'ss:Index="2"'
    first = f"<Table>{excel(data('电话'), more=second)}</Table>{unseen}"
    text = book_of_2003(first, f"<Table>{excel(data('单位'), data('王建国'))}</Table>")
    octets = text.encode(encoding)
    opened = open_workbook(octets)
    assert (is_workbook(octets), is_page(octets)) == (True, False)
    assert (list(opened.rows), opened.names) == ([["单位", "王建国"]], ("sheet2", "sheet1"))
    assert (list(open_workbook(octets, 1).rows), opened.hidden) == ([["电话"]], 1)


def test_a_document_that_is_not_packed_is_read() -> None:
    octets = document(ods_row("a")).encode()
    assert (is_workbook(octets), list(open_workbook(octets).rows)) == (True, [["a"]])


def test_a_table_in_a_cell_and_rows_of_no_sheet_are_no_sheets() -> None:
    inner = f"<table:table table:name='in'>{row(cell('b'))}</table:table>"
    changed = f"<table:tracked-changes>{row(cell('old'))}</table:tracked-changes>"
    content = document(row(f"<table:table-cell>{inner}</table:table-cell>") + row(cell("c")))
    octets = open_document(
        content.replace("<office:spreadsheet>", f"<office:spreadsheet>{changed}")
    )
    opened = open_workbook(octets)
    assert (list(opened.rows), opened.names) == ([["b"], [], ["c"]], ("sheet1",))


FAR = 'ss:Index="2000002"'
LOCKED = '<m:manifest xmlns:m="m"><m:encryption-data/></m:manifest>'
LOW = excel(data("a")) + excel(data("b"), more=FAR)
ENTITIES = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("octets", "reason"),
    [
        (open_document(document("")), "empty"),
        (open_document(document("") + "<"), "damaged"),
        (open_document("\0", LOCKED), "locked"),
        (open_document(document(ods_row("a")).replace("?>", "?>" + ENTITIES, 1)), "bomb"),
        (book_of_2003("<Table>").encode(), "damaged"),
        (book_of_2003("").replace("?>", "?>" + ENTITIES, 1).encode(), "bomb"),
        (book_of_2003(f"<Table>{excel(data('a', FAR))}</Table>").encode(), "too_large"),
        (book_of_2003(f"<Table>{LOW}</Table>").encode(), "too_large"),
    ],
    ids=["empty", "cut", "locked", "entities", "open", "entities 2003", "wide", "low"],
)  # fmt: skip
def test_a_trap_is_refused(octets: bytes, reason: str) -> None:
    assert refused(octets) == reason


@pytest.mark.parametrize("more", ["table:number-rows-repeated='9'", ""])
def test_as_many_cells_as_there_is_room_for(monkeypatch: pytest.MonkeyPatch, more: str) -> None:
    monkeypatch.setattr(grid, "CELLS", 17)
    rows = row(cell("a"), cell("b"), more=more) + row(
        cell("", "table:number-columns-repeated='99'")
    )
    assert refused(open_document(document(rows * (1 if more else 9)))) == "too_large"


@given(at=st.integers(0, 2_000), octet=st.integers(0, 255), cut=st.integers(0, 60))
def test_damage_is_refused_or_read(at: int, octet: int, cut: int) -> None:
    for made in (document(ods_row("a", "b")), book_of_2003(f"<Table>{excel(data('a'))}</Table>")):
        octets = bytearray(made.encode())
        octets[at % len(octets)] = octet
        with suppress(NotAWorkbook):
            list(open_workbook(bytes(octets[: len(octets) - cut])).rows)
