"""What a table's columns hold, guessed from its head; how its columns are told apart."""

import csv
import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache

from clarion.countries.tables import TableWords
from clarion.readers.table.rows import Row
from clarion.readers.table.words import WORDS
from clarion.rules.vocabulary import ColumnKind, LineKind

SEPARATORS = (",", "\t", ";", "|")
NUMBERS = (
    ColumnKind.NUMBER,
    ColumnKind.WORK,
    ColumnKind.DUTY,
    ColumnKind.MOBILE,
    ColumnKind.HOME,
    ColumnKind.FAX,
)
# What a column says of the numbers in it.
LINES = {
    ColumnKind.WORK: LineKind.WORK,
    ColumnKind.DUTY: LineKind.DUTY,
    ColumnKind.HOME: LineKind.HOME,
    ColumnKind.FAX: LineKind.FAX,
}
_LOOKED_AT = 40
_HEADS = 12  # a title and a date may stand above the head
_DIGITS = re.compile(r"\d[\d\s().-]{5,}\d")
_SIGNS = re.compile(r"[\W_]+")
_PLACE_IN_ROW = re.compile(r"(?<=\D)\d{1,2}(?=\D|$)")


def separator_of(text: str) -> str:
    """The sign that cuts most rows into the same number of cells."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[:_LOOKED_AT]
    lines = [line for line in lines if line.strip()]
    told = re.fullmatch(r'"?sep=(.)"?', lines[0].strip()) if lines else None
    if told and told[1] in SEPARATORS:
        return told[1]
    return max(SEPARATORS, key=lambda separator: _fits(lines, separator))


def _fits(lines: Sequence[str], separator: str) -> tuple[int, int]:
    counts = Counter(len(row) for row in csv.reader(lines, delimiter=separator) if len(row) > 1)
    if not counts:
        return 0, 0
    width, often = max(counts.items(), key=lambda pair: (pair[1], pair[0]))
    return often * width, often


def head_of(rows: Sequence[Row], words: TableWords) -> int:
    """The place among the first rows of the one that names the columns, from 1; 0 for none."""
    known = {
        place: sum(kind is not ColumnKind.SKIP for kind in _guessed(row.cells, words))
        for place, row in enumerate(rows[:_HEADS], 1)
        if not any(map(_DIGITS.search, row.cells))
    }
    best = max(known, key=lambda place: known[place], default=0)
    if best and known[best]:
        return best
    # A head in words nobody knows: no number in it, but in the row below.
    headed = len(rows) > 1 and 1 in known and any(map(_DIGITS.search, rows[1].cells))
    return int(headed)


def kinds_of(head: Sequence[str], rows: Sequence[Row], words: TableWords) -> tuple[ColumnKind, ...]:
    """One for each column of the widest row; without a head by what the cells look like."""
    width = max([len(head), *(len(row.cells) for row in rows)], default=0)
    kinds = list(_guessed(head, words)) + [ColumnKind.SKIP] * (width - len(head))
    if not set(kinds) & set(NUMBERS):
        by_look = [_looks_like_numbers(place, rows) for place in range(width)]
        kinds = [
            ColumnKind.NUMBER if looks and kind is ColumnKind.SKIP else kind
            for kind, looks in zip(kinds, by_look, strict=True)
        ]
    return tuple(kinds)


def folded(text: str) -> str:
    """Case, width, blanks and punctuation do not count."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return _SIGNS.sub("", plain) or plain.strip()


def _looks_like_numbers(place: int, rows: Sequence[Row]) -> bool:
    cells = [
        row.cells[place] for row in rows if len(row.cells) > place and row.cells[place].strip()
    ]
    return bool(cells) and sum(bool(_DIGITS.search(cell)) for cell in cells) > len(cells) / 2


def _guessed(head: Sequence[str], words: TableWords) -> list[ColumnKind]:
    known = _headers(words)
    return [_kind(cell, known) for cell in head]


def _kind(cell: str, known: Mapping[str, ColumnKind]) -> ColumnKind:
    """The whole heading; else the same without its number; else its longest known part."""
    whole = folded(cell)
    bare = folded(_PLACE_IN_ROW.sub("", f" {cell} "))
    for name in (whole, bare, bare.rstrip("0123456789")):
        if name in known:
            return known[name]
    parts = [
        word for word in known if len(word) >= (2 if not word.isascii() else 5) and word in bare
    ]
    return known[max(parts, key=len)] if parts else ColumnKind.SKIP


@cache
def _headers_of(*tables: tuple[tuple[ColumnKind, str], ...]) -> Mapping[str, ColumnKind]:
    return {
        folded(word): kind for table in tables for kind, row in table for word in row.split("|")
    }


def _headers(words: TableWords) -> Mapping[str, ColumnKind]:
    return _headers_of(*(tuple(one.headers.items()) for one in (WORDS, words)))
