"""Which sign stands between the columns of a table: the one of its head."""

import csv
import re
from collections import Counter
from collections.abc import Sequence

from clarion.countries.base import Profile
from clarion.readers.table.heads import count_named

SEPARATORS = (",", "\t", ";", "|")
_LOOKED_AT = 40
_FIRST = 15  # a head stands among so many rows
_HEADED = 2  # headings that make a head


def separator_of(text: str, country: Profile) -> str:
    """The sign that cuts the head into headings; else the one that cuts most rows alike."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[:_LOOKED_AT]
    lines = [line for line in lines if line.strip()]
    told = re.fullmatch(r'"?sep=(.)"?', lines[0].strip()) if lines else None
    if told and told[1] in SEPARATORS:
        return told[1]
    cut = {separator: list(csv.reader(lines, delimiter=separator)) for separator in SEPARATORS}
    named = {separator: _headed(rows, country) for separator, rows in cut.items()}
    best = max(SEPARATORS, key=lambda separator: named[separator])
    if named[best] >= _HEADED:
        return best
    return max(SEPARATORS, key=lambda separator: _fits(cut[separator]))


def _headed(rows: Sequence[Sequence[str]], country: Profile) -> int:
    return max((count_named(row, country) for row in rows[:_FIRST]), default=0)


def _fits(rows: Sequence[Sequence[str]]) -> tuple[int, int]:
    """How many rows have as many cells as most; and how many cells. One cell is no cut."""
    counts = Counter(len(row) for row in rows if len(row) > 1)
    if not counts:
        return 0, 0
    width, often = max(counts.items(), key=lambda pair: (pair[1], pair[0]))
    return often, width
