"""A table in a web page: what many systems write, and call a workbook (XLS)."""

import re
from contextlib import suppress
from html.parser import HTMLParser

from clarion.readers.table.encoding import guess, without_mark

CELLS = 5_000_000
_BEGINS = 4_096
_SPAN = 1_000  # rows or columns of one cell, at most
_MARK = re.compile(
    rb"(?:\s|<!--.{0,2000}?-->|<\?xml[^>]{0,200}>)*"
    rb"<(?:!doctype\s+html|html|head|body|meta|style|title|table|div)\b",
    re.IGNORECASE | re.DOTALL,
)
# A page with all that belongs to it, in one file.
_IN_ONE_FILE = re.compile(rb"\s*MIME-Version:", re.IGNORECASE)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "caption", "p"})
_BREAKS = _HEADINGS | {"br", "div"}
_SILENT = frozenset({"script", "style", "title"})


def is_page(octets: bytes) -> bool:
    return _MARK.match(_plain(octets)) is not None


def is_in_one_file(octets: bytes) -> bool:
    begins = _plain(octets)
    return _IN_ONE_FILE.match(begins) is not None and not is_page(octets)


def rows(octets: bytes) -> list[list[str]]:
    """Of all its tables, one after the other, each below what heads it.

    A cell over several rows stands in each of them.
    """
    reader = _Reader()
    # So the library says that it cannot make something out; what stood before is read. It is not
    # closed: what never ends at the end of a page would be looked through for each of its signs.
    with suppress(AssertionError):
        reader.feed(without_mark(octets).decode(guess(octets), "replace"))
    reader.end_row()
    return reader.rows


def _plain(octets: bytes) -> bytes:
    return without_mark(octets[:_BEGINS]).replace(b"\0", b"")


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self._row: list[str] | None = None
        self._cell: list[str] | None = None
        self._spans = (1, 1)
        # For columns that a cell from above reaches into: how many rows more, and its text.
        self._above: dict[int, tuple[int, str]] = {}
        self._count = self._silent = 0
        self._is_heading = False  # what is read stands above a table, in no row of one

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.end_row()
            self._row = []
        elif tag in _HEADINGS and self._row is None:
            self._row, self._cell, self._spans = [], [], (1, 1)
            self._is_heading = True
        elif tag in {"td", "th"} and self._row is not None:
            self._end_cell()
            told = dict(attrs)
            self._spans = _number(told.get("rowspan")), _number(told.get("colspan"))
            self._cell = []
        elif tag in _BREAKS and self._cell:
            self._cell.append("\n")
        elif tag == "table":
            self.end_row()
            self._above.clear()
        self._silent += tag in _SILENT

    def handle_endtag(self, tag: str) -> None:
        if tag in {"td", "th"}:
            self._end_cell()
        elif tag in {"tr", "table"} or (self._is_heading and tag in _HEADINGS):
            self.end_row()
        if tag == "table":
            self._above.clear()
        self._silent = max(0, self._silent - (tag in _SILENT))

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._silent:
            self._cell.append(data.replace("\n", " "))

    def end_row(self) -> None:
        self._end_cell()
        if self._row and (any(self._row) or not self._is_heading):
            self._fill()
            self.rows.append(self._row)
        self._row, self._is_heading = None, False

    def _end_cell(self) -> None:
        if self._cell is None or self._row is None:
            return
        lines = "".join(self._cell).split("\n")
        text = "\n".join(filter(None, (" ".join(line.split()) for line in lines)))
        self._cell = None
        down, across = self._spans
        self._fill()
        for at in range(across if self._count < CELLS else 1):
            if down > 1:
                self._above[len(self._row)] = down - 1, text
            self._row.append(text if at == 0 else "")
        self._count += across

    def _fill(self) -> None:
        """What reaches down from above, up to the next free column."""
        while self._row is not None and len(self._row) in self._above:
            place = len(self._row)
            left, text = self._above.pop(place)
            if left > 1:
                self._above[place] = left - 1, text
            self._row.append(text)
            self._count += 1
        if self._count > CELLS:
            self._above.clear()


def _number(told: str | None) -> int:
    digits = (told or "").strip()
    return min(max(int(digits), 1), _SPAN) if digits.isdecimal() and len(digits) < 6 else 1  # noqa: PLR2004
