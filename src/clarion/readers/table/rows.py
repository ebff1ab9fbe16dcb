"""Rows out of pieces of a file, each with the number of its line; can stop and go on anywhere."""

import codecs
import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from io import StringIO
from typing import Any, NamedTuple, Self

from clarion.readers.table.escapes import without_escapes

# A quote that is closed only so many lines later was never meant to be one.
SPAN = 25
LONGEST = 100_000
_END = "\x00the end\x00"


class Row(NamedTuple):
    """`line`: where it begins, the first is 1.

    `broken`: its quotes do not close; it has a cell for each column all the same, or is one.
    """

    line: int
    cells: list[str]
    broken: bool = False


@dataclass(frozen=True)
class Shape:
    """`width`: how many columns the rows have, as far as the header tells; 0 for unknown.

    `escape`: the sign before a quote or a separator that belongs to the text, if there is one.
    """

    encoding: str
    separator: str
    width: int = 0
    escape: str = ""

    @property
    def dialect(self) -> dict[str, Any]:
        return {"delimiter": self.separator, "escapechar": self.escape or None}


@dataclass
class Place:
    """Where a reader stands between two pieces: what it holds back, and how many lines it read."""

    octets: bytes = b""
    flags: int = 0
    text: str = ""
    line: int = 0

    def to_payload(self) -> dict[str, Any]:
        return {
            "octets": self.octets.hex(),
            "flags": self.flags,
            "text": self.text,
            "line": self.line,
        }

    @classmethod
    def from_payload(cls, payload: Mapping[str, Any]) -> Self:
        return cls(
            bytes.fromhex(payload["octets"]), payload["flags"], payload["text"], payload["line"]
        )


class Rows:
    """Feed it the pieces in order; bytes that mean nothing become U+FFFD."""

    def __init__(self, shape: Shape, place: Place | None = None) -> None:
        self.shape = shape
        self.place = place or Place()

    def feed(self, octets: bytes, *, last: bool = False) -> list[Row]:
        """The rows that are complete by now; empty ones are passed over."""
        text = self._decoded(octets, last=last)
        if last:
            text, rest = text.rstrip("\n") + "\n", ""
        else:
            text, newline, rest = text.rpartition("\n")
            text += newline
        if self.shape.escape:
            text = without_escapes(text, self.shape.separator)
        found: list[Row] = []
        while text:
            text = self._read(text, found, last=last)
        self.place.text += rest
        return found

    def _decoded(self, octets: bytes, *, last: bool) -> str:
        place = self.place
        decoder = codecs.getincrementaldecoder(self.shape.encoding)("replace")
        decoder.setstate((place.octets, place.flags))
        text = place.text + decoder.decode(octets, final=last)
        place.octets, place.flags = decoder.getstate()
        place.text, held = "", ""
        if text.endswith("\r") and not last:
            # Perhaps the first half of a line's end.
            text, held = text[:-1], "\r"
        return text.replace("\r\n", "\n").replace("\r", "\n") + held

    def _read(self, text: str, found: list[Row], *, last: bool) -> str:
        """What is left to be read otherwise, after a row whose quotes do not close."""
        first, done = self.place.line + 1, 0
        reader = csv.reader(StringIO(text + _END, newline="\n"), **self.shape.dialect)
        try:
            while True:  # until the end's own row
                cells = next(reader)
                span = reader.line_num - done
                if span > 1:
                    if span > SPAN or cells[-1].endswith(_END):
                        break
                    found += self._several(text, first, done, span, cells)
                elif cells == [_END]:
                    self.place.line += done
                    return ""
                elif cells:
                    found.append(Row(first + done, cells))
                done = reader.line_num
        except csv.Error:
            pass  # a cell as long as the quote that never closes
        self.place.line += done
        return self._open_quote(text.split("\n", done)[done], found, last=last)

    def _open_quote(self, rest: str, found: list[Row], *, last: bool) -> str:
        """More may come that closes it; or only this one line is wrong."""
        if not last and len(rest) <= LONGEST and rest.count("\n") <= SPAN:
            self.place.text = rest
            return ""
        line, _, others = rest.partition("\n")
        self.place.line += 1
        found.append(Row(self.place.line, self._cut(line[:LONGEST]), broken=True))
        return others

    def _cut(self, line: str) -> list[str]:
        """At every separator, if that gives as many cells as there are columns."""
        apart = csv.reader([line], quoting=csv.QUOTE_NONE, **self.shape.dialect)
        cells = [cell.strip('"') for cell in next(apart)]
        return cells if len(cells) == self.shape.width else [line]

    def _several(
        self, text: str, first: int, done: int, span: int, cells: list[str]
    ) -> Iterable[Row]:
        """A cell with line breaks in it; or rows that two stray quotes have run together."""
        separator = self.shape.separator
        doubtful = any("\n" in cell and separator in cell for cell in cells)
        if self.shape.width and (doubtful or len(cells) != self.shape.width):
            lines = text.split("\n", done + span)[done : done + span]
            apart = list(csv.reader(lines, quoting=csv.QUOTE_NONE, **self.shape.dialect))
            if all(len(row) == self.shape.width for row in apart):
                for place, row in enumerate(apart):
                    yield Row(first + done + place, [cell.strip('"') for cell in row])
                return
        yield Row(first + done, cells)
