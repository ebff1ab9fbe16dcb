"""A line of the report: the names of columns, a row under them, or what stands for itself."""

import re

from clarion.readers.case_report.columns import Words
from clarion.readers.case_report.forms import Record
from clarion.readers.case_report.framed import behind, unframed
from clarion.readers.case_report.grid import Grid
from clarion.readers.case_report.rows import RowReader
from clarion.readers.case_report.state import Line
from clarion.readers.case_report.tables import Tables


class LineReader:
    def __init__(
        self, report: RowReader, tables: Tables, numbering: re.Pattern[str], words: Words
    ) -> None:
        self._report, self._tables = report, tables
        self._numbering, self._words = numbering, words
        self._head = False

    def begin(self, grid: Grid | None) -> None:
        """`grid`: the one that begins in this line."""
        self._head = grid is not None and grid.head
        if grid:
            self._tables.open, self._tables.parted = grid.table, False

    def read_record(self, number: int, said: str, record: Record | None) -> None:
        self._report.read_record(Line(number, _indent(said)), record, self._words)

    def read(self, number: int, masked: str, start: int, end: int) -> None:
        tables, indent = self._tables, _indent(masked[start:end])
        if self._head or tables.is_header(masked, start, end):
            self._report.read_head(Line(number, indent), self._words(start, end))
        elif cells := tables.row(masked, start, end):
            self._report.read_row(Line(number, indent), cells, self._words)
        elif cells is None:
            inner, last = unframed(masked, start, end, framed=bool(tables.open))
            first = behind(self._numbering, masked, inner, last)
            line = Line(number, indent, first > inner + indent)
            self._report.read(line, self._words(first, last))


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())
