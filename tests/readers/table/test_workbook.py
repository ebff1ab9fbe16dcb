"""Workbooks: rows out of good ones; traps are refused before they are opened."""

import zipfile
from contextlib import suppress
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.readers.table import workbook
from clarion.readers.table.opened import LARGEST, NotAWorkbook
from clarion.readers.table.workbook import is_workbook, open_workbook
from tests.readers.books import book, sheet

ROWS: list[list[object]] = [["电话", "x"], [5360000121, "=1+1"], [1.5, "two\nlines"]]


def refused(octets: bytes) -> str:
    with pytest.raises(NotAWorkbook) as caught:
        list(open_workbook(octets).rows)
    return caught.value.reason


def test_the_rows_of_the_first_sheet_that_has_any() -> None:
    octets = book("", sheet(ROWS), sheet([["other"]]))
    opened = open_workbook(octets)
    assert is_workbook(octets)
    assert list(opened.rows) == [["电话", "x"], ["5360000121", "=1+1"], ["1.5", "two lines"]]
    assert opened.names == ("sheet2", "sheet3")
    assert list(open_workbook(octets, 1).rows) == [["other"]]


def test_dates_and_truths_are_words() -> None:
    cells = '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="d"><v>2026-05-19</v></c></row>'
    assert list(open_workbook(book(cells)).rows) == [["True", "2026-05-19"]]


def test_a_cell_that_was_merged_with_those_below_holds_for_them() -> None:
    def row(at: int, **cells: str) -> str:
        written = (f'<c r="{c}{at}" t="str"><v>{text}</v></c>' for c, text in cells.items())
        return f'<row r="{at}">{"".join(written)}</row>'

    rows = row(1, B="title") + row(2, B="one", C="a") + row(3, C="b") + row(4, C="c")
    merged = '<mergeCells><mergeCell ref="B1:C1"/><mergeCell ref="B2:B3"/></mergeCells>'
    octets = book(f"{rows}</sheetData>{merged}<sheetData>")
    expected = [["title", ""], ["one", "a"], ["one", "b"], ["", "c"]]
    assert list(open_workbook(octets).rows) == expected


@pytest.mark.parametrize(
    ("octets", "reason"),
    [
        (b"PK\x03\x04 and no more", "damaged"),
        (book(""), "empty"),
        (book(sheet(ROWS), more={"xl/media/a": bytes(30_000_000)}), "bomb"),
        (book(sheet(ROWS), more={f"x/{at}": b"" for at in range(2_001)}), "too_large"),
        (book('<row r="1"><c r="A1"/></row><row r="9"><c r="XFD1048576"/></row>'), "too_large"),
        (book("<row r='1048576'><c r='ZZZ1'><v>1</v></c></row>"), "too_large"),
        (bytes(LARGEST + 1), "too_large"),
    ],
    ids=["cut", "empty", "bomb", "entries", "corner", "quotes", "size"],
)
def test_a_trap_is_refused(octets: bytes, reason: str) -> None:
    assert refused(octets) == reason


def test_another_archive_is_no_workbook() -> None:
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as packed:
        packed.writestr("word/document.xml", "<w/>")
    assert refused(made.getvalue()) == "no_workbook"


def test_all_that_it_unpacks_to_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "UNPACKED", 1_500)
    assert refused(book(sheet(ROWS), more={"a": b"x" * 1_400})) == "too_large"


def test_what_it_claims_of_its_size_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "UNPACKED", 2_000_000)
    octets = book(sheet(ROWS), more={"a": bytes(5_000_000)})
    with zipfile.ZipFile(BytesIO(octets)) as packed:
        true_size = packed.getinfo("a").file_size.to_bytes(4, "little")
    assert refused(octets.replace(true_size, (9).to_bytes(4, "little"))) in {"damaged", "bomb"}


def test_no_more_is_unpacked_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    octets = book(sheet(ROWS), more={"a": bytes(900_000)})
    monkeypatch.setattr(workbook, "UNPACKED", 900_000)
    with pytest.raises(NotAWorkbook), zipfile.ZipFile(BytesIO(octets)) as packed:
        workbook._measure(packed.open("a"), 10)


@given(at=st.integers(0, 3_000), octet=st.integers(0, 255), cut=st.integers(0, 3_000))
def test_damage_is_refused_or_read(at: int, octet: int, cut: int) -> None:
    octets = bytearray(book(sheet(ROWS)))
    octets[at % len(octets)] = octet
    with suppress(NotAWorkbook):
        list(open_workbook(bytes(octets[: len(octets) - cut % 50])).rows)
