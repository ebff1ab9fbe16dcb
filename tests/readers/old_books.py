"""Workbooks of the old kind (XLS) made by hand, as small as they can be.

Records are named as in [MS-XLS], sectors as in [MS-CFB].
"""

import struct
from collections.abc import Iterable, Mapping, Sequence

SECTOR, SMALL, END, FREE, TABLE = 512, 64, 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
BOF, EOF, CONTINUE, FILEPASS, MERGED = 0x809, 0x0A, 0x3C, 0x2F, 0xE5
NUMBER, LABEL, LABEL_SHARED, FORMULA, STRING = 0x203, 0x204, 0xFD, 0x06, 0x207
MANY_RK, BOOLERR, SHARED, NAMED_SHEET = 0xBD, 0x205, 0xFC, 0x85
FORMAT, LOOKS, CODEPAGE, EPOCH = 0x41E, 0xE0, 0x42, 0x22
GLOBALS, SHEET, CHART = 0x05, 0x10, 0x20
A_DATE = 1  # the second of the looks below


def record(code: int, payload: bytes = b"") -> bytes:
    return struct.pack("<HH", code, len(payload)) + payload


def begin(kind: int, version: int = 0x600) -> bytes:
    octets = struct.pack("<HHHHII", version, kind, 0x0DBB, 1996, 0, 6)
    return record(BOF, octets if version == 0x600 else octets[:8])


def wide(text: str, *, size: str = "H") -> bytes:
    octets = text.encode("utf-16-le")
    return struct.pack(f"<{size}B", len(octets) // 2, 1) + octets


def cell(row: int, column: int, value: object, look: int = 0) -> bytes:
    """In Unicode; a text stands by itself."""
    at = struct.pack("<HHH", row, column, look)
    if isinstance(value, bool):
        return record(BOOLERR, at + bytes((value, 0)))
    if isinstance(value, int | float):
        return record(NUMBER, at + struct.pack("<d", value))
    return record(LABEL, at + wide(str(value)))


def shared(row: int, column: int, place: int) -> bytes:
    return record(LABEL_SHARED, struct.pack("<HHHI", row, column, 0, place))


def result(row: int, column: int, value: bytes, text: bytes = b"") -> bytes:
    """Of a formula; behind it what it says."""
    made = record(FORMULA, struct.pack("<HHH8sH4xH", row, column, 0, value, 0, 0))
    return made + (record(STRING, text) if text else b"")


def cells(rows: Iterable[Iterable[object]]) -> bytes:
    return b"".join(
        cell(at, column, value)
        for at, row in enumerate(rows)
        for column, value in enumerate(row)
        if value != ""
    )


def merged(*ranges: tuple[int, int, int, int]) -> bytes:
    """First row, last row, first column, last column."""
    each = b"".join(struct.pack("<4H", *one) for one in ranges)
    return record(MERGED, struct.pack("<H", len(ranges)) + each)


def texts(*pieces: bytes, count: int = 1) -> bytes:
    """What sheets share, cut into records."""
    first, *others = pieces
    head = struct.pack("<II", count, count)
    return record(SHARED, head + first) + b"".join(record(CONTINUE, one) for one in others)


def look(form: int) -> bytes:
    return record(LOOKS, struct.pack("<HH", 0, form).ljust(20, b"\0"))


def stream(
    *sheets: bytes, more: bytes = b"", hidden: Sequence[int] = (), version: int = 0x600
) -> bytes:
    """The records of a book. `hidden`: the places of sheets, from 0; `more`: stands before them."""
    names = [f"sheet{at}".encode() for at in range(1, len(sheets) + 1)]
    width = b"\0" if version == 0x600 else b""
    head = begin(GLOBALS, version) + look(0) + look(14) + more
    offset = len(head) + sum(11 + len(width) + len(name) for name in names) + 4
    for at, (name, sheet) in enumerate(zip(names, sheets, strict=True)):
        told = struct.pack("<IBBB", offset, at in hidden, 0, len(name)) + width + name
        head += record(NAMED_SHEET, told)
        offset += len(begin(SHEET, version)) + len(sheet) + 4
    return (
        head
        + record(EOF)
        + b"".join(begin(SHEET, version) + sheet + record(EOF) for sheet in sheets)
    )


def filed(files: Mapping[str, bytes], *, limit: int = 0) -> bytes:
    """A file of files. Those shorter than `limit` are small ones."""
    kept = {name: one for name, one in files.items() if len(one) >= limit}
    small = {name: one for name, one in files.items() if len(one) < limit}
    starts: dict[str, int] = {}
    box, small_table = b"", list[int]()
    for name, one in small.items():
        starts[name] = len(small_table)
        box += one + bytes(-len(one) % SMALL)
        small_table += _chained(len(small_table), -(-len(one) // SMALL))
    parts = {**kept, "": box, "\0": struct.pack(f"<{len(small_table)}I", *small_table)}
    body, table = b"", list[int]()
    for name, one in parts.items():
        starts[name] = len(table) if one else END
        body += one + bytes(-len(one) % SECTOR)
        table += _chained(len(table), -(-len(one) // SECTOR))
    # The tree of names is a list here: each has the next to its right.
    entries = _entry("Root Entry", 5, below=1, start=starts[""], size=len(box))
    for at, (name, one) in enumerate(files.items(), 1):
        right = at + 1 if at < len(files) else FREE
        entries += _entry(name, 2, right=right, start=starts[name], size=len(one))
    directory = len(table)
    body += entries + bytes(-len(entries) % SECTOR)
    table += _chained(directory, -(-len(entries) // SECTOR))
    return _header(directory, starts["\0"] if small else END, limit, table) + body + _listed(table)


def book(
    *sheets: bytes, more: bytes = b"", hidden: Sequence[int] = (), version: int = 0x600
) -> bytes:
    name = "Workbook" if version == 0x600 else "Book"
    return filed({name: stream(*sheets, more=more, hidden=hidden, version=version)})


def _chained(first: int, count: int) -> list[int]:
    return [*range(first + 1, first + count), END][:count]


def _entry(
    name: str, kind: int, *, right: int = FREE, below: int = FREE, start: int, size: int
) -> bytes:
    written = name.encode("utf-16-le") + b"\0\0"
    told = struct.pack("<HBBIII", len(written), kind, 1, FREE, right, below)
    return written.ljust(64, b"\0") + told.ljust(52, b"\0") + struct.pack("<III", start, size, 0)


def _tables(table: Sequence[int]) -> int:
    """Sectors that say which follows which; they say it of themselves, too."""
    count = 0
    while len(table) + count > count * SECTOR // 4:
        count += 1
    return count


def _header(directory: int, small: int, limit: int, table: Sequence[int]) -> bytes:
    count = _tables(table)
    places = [*range(len(table), len(table) + count)]
    head = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16)
    head += struct.pack("<5H6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<9I", 0, count, directory, 0, limit, small, small != END, END, 0)
    return head + struct.pack("<109I", *places, *[FREE] * (109 - count))


def _listed(table: Sequence[int]) -> bytes:
    count = _tables(table)
    every = [*table, *[TABLE] * count]
    free = [FREE] * (count * SECTOR // 4 - len(every))
    return struct.pack(f"<{count * SECTOR // 4}I", *every, *free)
