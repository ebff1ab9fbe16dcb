"""Workbooks of the old kind (XLS), in a file of files or bare, as simple tools write them."""

from collections.abc import Iterator
from datetime import time
from functools import partial

from xlrd import biffh, xldate_as_datetime

from clarion.readers.table import compound
from clarion.readers.table.merged import filled_down
from clarion.readers.table.old_book import COLUMNS, OldBook
from clarion.readers.table.opened import NotAWorkbook, Sheet, as_typed

_BEGIN = b"\x09"
# Of Excel 5, 97, 4, 3 and 2.
_BARE = tuple(map(bytes.fromhex, ("09080800", "09081000", "09040600", "09020600", "09000400")))


def is_workbook(octets: bytes) -> bool:
    return octets.startswith((compound.MARK, *_BARE))


def sheets_of(octets: bytes) -> list[Sheet]:
    """Those with rows. Raises NotAWorkbook, or whatever the library does."""
    book = OldBook(_stream(octets))
    filled = [place for place in range(book.nsheets) if book.has_cells(place)]
    return [Sheet(book.name(at), book.is_hidden(at), partial(_rows, book, at)) for at in filled]


def _stream(octets: bytes) -> bytes:
    if not octets.startswith(compound.MARK):
        return octets
    files = compound.Compound(octets)
    stream = files.stream("workbook", "book")
    if stream is None:
        # Newer ones are put into such a file when they are given a password.
        raise NotAWorkbook("locked" if files.stream("encryptedpackage") else "no_workbook")
    if not stream.startswith(_BEGIN):  # or the library would look for files in it
        raise NotAWorkbook("damaged")
    return stream


def _rows(book: OldBook, place: int) -> Iterator[list[str]]:
    """From its first row, and the first column that is filled; it is read before this returns."""
    sheet, merged = book.sheet(place)
    every = range(sheet.nrows)
    left = min((_first(sheet.row_types(at)) for at in every), default=0)
    rows = (
        [_text(book, *cell) for cell in zip(sheet.row_types(at), sheet.row_values(at), strict=True)]
        for at in every
    )
    return (row[left:] for row in filled_down(rows, merged))


def _first(kinds: list[int]) -> int:
    return next((at for at, kind in enumerate(kinds) if kind), COLUMNS)


def _text(book: OldBook, kind: int, value: str | float) -> str:
    if kind == biffh.XL_CELL_ERROR:
        return ""
    if kind == biffh.XL_CELL_BOOLEAN:
        return str(bool(value))
    if isinstance(value, str):
        return " ".join(book.text(value).split())
    return (_moment(value, book.datemode) if kind == biffh.XL_CELL_DATE else "") or as_typed(value)


def _moment(value: float, mode: int) -> str:
    """Empty for what is formatted as one, and none."""
    try:
        moment = xldate_as_datetime(value, mode)
    except (ArithmeticError, ValueError):
        return ""
    if value < 1:
        return str(moment.time()) if value >= 0 else ""
    return str(moment.date() if moment.time() == time() else moment)
