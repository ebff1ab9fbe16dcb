"""Workbooks (XLSX): looked at before they are opened; a bomb is refused and not unpacked."""

import lzma
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, time, timedelta
from io import BytesIO
from typing import IO, NamedTuple

import python_calamine as calamine

MARK = b"PK\x03\x04"
LARGEST = 30_000_000
ENTRIES, UNPACKED, RATIO = 2_000, 300_000_000, 300
# Cells of one sheet, empty ones included: the library keeps a place for each.
CELLS = 5_000_000
_SMALL = 1_000_000  # what is small may be packed as tightly as it likes
_CHUNK = 1 << 20
_NAME = 24  # bytes of a cell's name that two chunks may share
_WHERE = re.compile(rb"""\br\s*=\s*["']\s*([A-Za-z]{0,4})(\d{1,9})\s*["']""")
_LETTERS = 26
# What the two libraries say of bytes that are not what they claim to be.
_DAMAGE = (
    calamine.CalamineError,
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    ArithmeticError,
    EOFError,
    KeyError,
    OSError,
    RuntimeError,
    ValueError,
)


class NotAWorkbook(ValueError):
    """These bytes are not a workbook, or one that is too large or a trap; `reason` says which."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Opened(NamedTuple):
    """The rows of one sheet; `names`: of all sheets that have any, the last `hidden` of them not
    shown to whoever opens the workbook.
    """

    rows: Iterator[list[str]]
    names: tuple[str, ...]
    hidden: int = 0


def is_workbook(octets: bytes) -> bool:
    return octets.startswith(MARK)


def open_workbook(octets: bytes, sheet: int = 0) -> Opened:
    """`sheet`: its place among those that have rows. Raises NotAWorkbook; nothing is written."""
    if len(octets) > LARGEST:
        raise NotAWorkbook("too_large")
    try:
        with zipfile.ZipFile(BytesIO(octets)) as packed:
            _look(packed)
        book = calamine.CalamineWorkbook.from_filelike(BytesIO(octets))
        told = sorted(book.sheets_metadata, key=_is_hidden)
        sheets = [(book.get_sheet_by_name(one.name), _is_hidden(one)) for one in told]
    except NotAWorkbook:
        raise
    except _DAMAGE:
        raise NotAWorkbook("damaged") from None
    full = [(sheet, hidden) for sheet, hidden in sheets if sheet.height]
    if not full:
        raise NotAWorkbook("empty")
    chosen, _ = full[min(sheet, len(full) - 1)]
    names = tuple(one.name for one, _ in full)
    return Opened(_rows(chosen), names, sum(hidden for _, hidden in full))


def _is_hidden(sheet: calamine.SheetMetadata) -> bool:
    return sheet.visible is not calamine.SheetVisibleEnum.Visible


def _rows(sheet: calamine.CalamineSheet) -> Iterator[list[str]]:
    """What stands in a cell that was merged with those below holds for each of their rows."""
    # Ranges count columns from the sheet's first, rows of cells from the first that is filled.
    left = sheet.start[1] if sheet.start else 0
    tall = sorted(
        (top, bottom, column - left)
        for (top, column), (bottom, right) in sheet.merged_cell_ranges or ()
        if top < bottom and column == right
    )
    under: dict[int, tuple[int, str]] = {}
    for at, row in enumerate(sheet.iter_rows()):
        cells = list(map(_text, row))
        for column in [column for column, (end, _) in under.items() if end < at]:
            del under[column]
        for column, (_, text) in under.items():
            cells[column] = cells[column] or text
        while tall and tall[0][0] <= at:
            _, end, column = tall.pop(0)
            under[column] = end, cells[column]
        yield cells


def _look(packed: zipfile.ZipFile) -> None:
    entries = packed.infolist()
    if "xl/workbook.xml" not in {entry.filename for entry in entries}:
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
    """A number as it was typed: a telephone number is no measure, and has no fraction."""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 10**15:
        return str(int(cell))
    if isinstance(cell, date | time | timedelta | bool):
        return str(cell)
    return " ".join(str(cell).split())
