"""A reader of a table in lines of cells, up to its first row."""

from collections.abc import Sequence

from clarion.countries.registry import profile
from clarion.readers.table.columns import kinds_of
from clarion.readers.table.heads import head_of, headings
from clarion.readers.table.reading import Reader
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind

CHINA = profile("china")


def begun(texts: Sequence[str]) -> tuple[Reader, list[Row], tuple[ColumnKind, ...]]:
    """With the rows below the head, and what their columns hold."""
    table = [Row(line, text.split(",")) for line, text in enumerate(texts, 1)]
    at = head_of(table, CHINA)
    kinds = kinds_of(headings(table, at, CHINA), table[at:], CHINA, table[: at - 1])
    reader = Reader(kinds, CHINA)
    reader.begin(table[:at], table[at:])
    return reader, table[at:], kinds
