"""Workbooks of the old kind that are locked, damaged or a trap: refused, in silence and in time."""

import struct
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.readers.table import old_book
from clarion.readers.table.opened import NotAWorkbook
from clarion.readers.table.workbook import open_workbook
from tests.readers.old_books import (
    EOF,
    FILEPASS,
    FORMAT,
    MANY_RK,
    NAMED_SHEET,
    SECTOR,
    begin,
    book,
    cell,
    cells,
    filed,
    look,
    merged,
    record,
    shared,
    stream,
    texts,
    wide,
)

ROWS: list[list[object]] = [
    ["单位", "电话"],
    ["河口路派出所", 5360000121],
    ["雨巷派出所", "0536-0000122"],
]
GOOD = book(cells(ROWS), cells([["b"]]))


def refused(octets: bytes) -> str:
    with pytest.raises(NotAWorkbook) as caught:
        list(open_workbook(octets).rows)
    return caught.value.reason


@pytest.mark.parametrize(
    "octets",
    [
        book(cells(ROWS), more=record(FILEPASS, bytes(54))),
        # So a newer one is kept, and no longer looks like one.
        filed({"EncryptionInfo": b"x", "EncryptedPackage": b"y"}),
    ],
    ids=["old", "new"],
)
def test_one_with_a_password_is_said_to_be_locked(octets: bytes) -> None:
    assert refused(octets) == "locked"


@pytest.mark.parametrize(
    ("octets", "reason"),
    [
        (filed({"WordDocument": b"letter", "1Table": b"x"}), "no_workbook"),
        (filed({}), "no_workbook"),
        (book(b"", b""), "empty"),
        (filed({"Workbook": GOOD}), "damaged"),
        (filed({"Workbook": b""}), "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1 and no more", "damaged"),
        (record(0x409, struct.pack("<3H", 0, 0x100, 0)) + record(EOF), "damaged"),
        (stream(cells(ROWS)).replace(begin(0x10), begin(0x11)), "damaged"),
        (stream(cell(0, 0, "x") + shared(0, 1, 5)), "damaged"),
        (stream(cell(0, 300, "x")), "damaged"),
        (stream(shared(0, 0, 0), more=texts(b"\1\0\1\0")), "damaged"),
    ],
    ids=[
        "letter",
        "nothing",
        "empty",
        "file in a file",
        "no records",
        "cut",
        "fourth version with sheets",
        "no sheet",
        "no text",
        "column",
        "half a text",
    ],
)
def test_what_is_none_or_damaged_is_refused(octets: bytes, reason: str) -> None:
    assert refused(octets) == reason


def test_one_that_was_cut_is_not_read_in_part() -> None:
    """Behind the last table of sectors stands nothing."""
    for size in range(len(GOOD) - SECTOR):
        assert refused(GOOD[:size]) == "damaged"


@pytest.mark.parametrize(
    "octets",
    [
        book(b"".join(cell(row, 255, "x") for row in range(20_000))),
        book(cell(0, 0, 1), more=look(0) * 70_000),
        book(cell(0, 0, 1), more=record(FORMAT, b"\xc8\0" + wide("0" * 400))),
        book(*[cell(0, 0, 1)] * 2_001),
        book(cells(ROWS) + merged(*[(1, 2, 1, 1)] * 1_000) * 201),
        stream(shared(0, 0, 0), more=texts(b"\1\0\0a", *[b""] * 50_000)),
    ],
    ids=["corners", "looks", "format", "sheets", "merged", "pieces"],
)
def test_one_that_asks_for_too_much_is_refused(octets: bytes) -> None:
    assert refused(octets) == "too_large"


def test_cells_of_one_record_and_texts_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    many = record(MANY_RK, struct.pack("<HH", 0, 0) + bytes(6 * 9) + struct.pack("<H", 8))
    monkeypatch.setattr(old_book, "CELLS", 9)
    assert len(next(open_workbook(book(many)).rows)) == 9
    assert refused(book(many + cell(1, 0, 1))) == "too_large"
    monkeypatch.setattr(old_book, "_TEXTS", 2)
    assert list(open_workbook(book(shared(0, 0, 1), more=texts(b"\1\0\0a" * 2))).rows) == [["a"]]
    assert refused(book(shared(0, 0, 1), more=texts(b"\1\0\0a" * 3))) == "too_large"


def test_sheets_that_stand_in_each_other_are_not_read_for_ever() -> None:
    """Each claims all that follows."""
    head = stream(record(0x999, bytes(4_000)) * 50 + record(EOF))
    inner = head.index(begin(0x10))
    told = record(NAMED_SHEET, struct.pack("<IBBB", inner, 0, 0, 1) + b"\0x")
    shift = struct.pack("<I", inner + len(told) * 100)
    more = told.replace(struct.pack("<I", inner), shift) * 100
    assert refused(stream(record(0x999, bytes(4_000)) * 50, more=more)) == "damaged"


def test_what_a_sheet_claims_of_its_size_is_not_heard() -> None:
    """The library would begin again, behind as many empty rows, at each of these claims."""
    claim = record(0x200, bytes(14)) + cell(65_535, 0, 1)
    assert sum(1 for _ in open_workbook(book(claim * 300)).rows) == 65_536


def test_a_name_that_doubles_itself_is_not_worked_out() -> None:
    """The library would: each of these is the one before, twice."""
    twice = b"\x43" + struct.pack("<HH", 1, 0)
    name = struct.pack("<HBBHHH4B", 0, 0, 1, 11, 0, 0, 0, 0, 0, 0) + b"\0a" + twice * 2 + b"\x08"
    octets = book(cells(ROWS), more=record(0x18, name) * 60)
    assert len(list(open_workbook(octets).rows)) == 3


def test_a_ring_of_sectors_ends() -> None:
    octets = bytearray(filed({"Workbook": stream(cells(ROWS * 20))}))
    table = len(octets) - SECTOR
    octets[table : table + 8] = struct.pack("<2I", 1, 0)
    assert refused(bytes(octets)) == "damaged"


def test_nothing_is_said_aloud(capfd: pytest.CaptureFixture[str]) -> None:
    odd = stream(cell(0, 300, "王建国") + record(0x225, b"\0\0"))
    assert refused(odd) == "damaged"
    assert capfd.readouterr() == ("", "")


@given(at=st.integers(0, len(GOOD) - 1), octet=st.integers(0, 255), cut=st.integers(0, 3_000))
def test_damage_is_refused_or_read(at: int, octet: int, cut: int) -> None:
    octets = bytearray(GOOD)
    octets[at] = octet
    with suppress(NotAWorkbook):
        list(open_workbook(bytes(octets[: len(octets) - cut % 50])).rows)
