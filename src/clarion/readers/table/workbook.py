"""Workbooks (XLSX, ODS, XLS): looked at before they are opened; a bomb is refused, not unpacked."""

import lzma
import re
import struct
import zipfile
import zlib
from collections.abc import Container, Iterator
from datetime import date, time, timedelta
from functools import partial
from io import BytesIO
from typing import IO

import python_calamine as calamine
from xlrd import XLRDError

from clarion.readers.table import markup, old_workbook
from clarion.readers.table.merged import Tall, filled_down
from clarion.readers.table.opened import LARGEST, NotAWorkbook, Opened, Sheet, as_typed, opened

MARK = b"PK\x03\x04"
_XLSX, _ODS = "xl/workbook.xml", "content.xml"
# Of OpenDocument: what lies in it is told in the one, and locked as a whole in the other.
_MANIFEST, _LOCKED = "META-INF/manifest.xml", "encrypted-package"
ENTRIES, UNPACKED, RATIO = 2_000, 300_000_000, 300
# Cells of one sheet, empty ones included: the library keeps a place for each.
CELLS = 5_000_000
_SMALL = 1_000_000  # what is small may be packed as tightly as it likes
_CHUNK = 1 << 20
_NAME = 24  # bytes of a cell's name that two chunks may share
_WHERE = re.compile(rb"""\br\s*=\s*["']\s*([A-Za-z]{0,4})(\d{1,9})\s*["']""")
_LETTERS = 26
# What the libraries say of bytes that are not what they claim to be.
_DAMAGE = (
    calamine.CalamineError,
    XLRDError,
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
)


def is_workbook(octets: bytes) -> bool:
    return octets.startswith(MARK) or old_workbook.is_workbook(octets) or markup.is_workbook(octets)


def open_workbook(octets: bytes, sheet: int = 0) -> Opened:
    """`sheet`: its place among those that have rows. Raises NotAWorkbook; nothing is written."""
    if len(octets) > LARGEST:
        raise NotAWorkbook("too_large")
    try:
        return opened(_sheets(octets), sheet)
    except _DAMAGE as error:
        reason = error.reason if isinstance(error, NotAWorkbook) else "damaged"
    raise NotAWorkbook(reason)


def _sheets(octets: bytes) -> list[Sheet]:
    if old_workbook.is_workbook(octets):
        return old_workbook.sheets_of(octets)
    if not octets.startswith(MARK):
        return markup.sheets_in_text(octets)
    with zipfile.ZipFile(BytesIO(octets)) as packed:
        names = _look(packed)
        if _XLSX not in names:
            return _of_open_document(packed, names)
    book = calamine.CalamineWorkbook.from_filelike(BytesIO(octets))
    sheets = [(one, book.get_sheet_by_name(one.name)) for one in book.sheets_metadata]
    return [
        Sheet(told.name, _is_hidden(told), partial(_rows, sheet))
        for told, sheet in sheets
        if sheet.height
    ]


def _of_open_document(packed: zipfile.ZipFile, names: Container[str]) -> list[Sheet]:
    if _LOCKED in names or b":encryption-data" in packed.read(_MANIFEST):
        raise NotAWorkbook("locked")
    with packed.open(_ODS) as stream:
        return markup.sheets_of(iter(partial(stream.read, _CHUNK), b""))


def _is_hidden(sheet: calamine.SheetMetadata) -> bool:
    return sheet.visible is not calamine.SheetVisibleEnum.Visible


def _rows(sheet: calamine.CalamineSheet) -> Iterator[list[str]]:
    # Ranges count columns from the sheet's first, rows of cells from the first that is filled.
    left = sheet.start[1] if sheet.start else 0
    merged = (
        Tall(top, bottom, column - left)
        for (top, column), (bottom, right) in sheet.merged_cell_ranges or ()
        if top < bottom and column == right
    )
    return filled_down((list(map(_text, row)) for row in sheet.iter_rows()), merged)


def _look(packed: zipfile.ZipFile) -> set[str]:
    """What it holds."""
    entries = packed.infolist()
    names = {entry.filename for entry in entries}
    if not names & {_XLSX, _ODS, _LOCKED}:
        raise NotAWorkbook("no_workbook")
    if len(entries) > ENTRIES or sum(entry.file_size for entry in entries) > UNPACKED:
        raise NotAWorkbook("too_large")
    left = UNPACKED
    for entry in entries:
        with packed.open(entry) as stream:
            size, cells = _measure(stream, left)
        # What it claims of its own size is not believed.
        if size > max(_SMALL, entry.compress_size * RATIO):
            raise NotAWorkbook("bomb")
        if cells > CELLS:
            raise NotAWorkbook("too_large")
        left -= size
    return names


def _measure(stream: IO[bytes], left: int) -> tuple[int, int]:
    """Bytes, and the cells between the first and the last corner that is named."""
    size = right = low = 0
    tail = b""
    while chunk := stream.read(_CHUNK):
        size += len(chunk)
        if size > left:
            raise NotAWorkbook("bomb")
        for letters, digits in _WHERE.findall(tail + chunk):
            right, low = max(right, _column(letters)), max(low, int(digits))
        tail = chunk[-_NAME:]
    return size, max(right, 1) * low


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * _LETTERS + letter - 64
    return number


def _text(cell: object) -> str:
    if isinstance(cell, float):
        return as_typed(cell)
    if isinstance(cell, date | time | timedelta | bool):
        return str(cell)
    return " ".join(str(cell).split())
