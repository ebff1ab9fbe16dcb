"""One sheet of a workbook, cell by cell; what is empty around it is not kept."""

from collections.abc import Iterator

from clarion.readers.table.opened import NotAWorkbook

CELLS = 2_000_000


class Grid:
    """`name`: of the sheet. Places are counted from 0. Raises NotAWorkbook: too large."""

    def __init__(self, name: str) -> None:
        self.name, self.hidden = name, False
        self._rows: list[list[str]] = []
        self._row: list[str] = []
        self._at = self._column = self._cells = self._empty = 0
        # For columns that a cell reaches down into: how many rows more, and its text.
        self._under: dict[int, tuple[int, str]] = {}

    def __bool__(self) -> bool:
        return bool(self._rows)

    def rows(self) -> Iterator[list[str]]:
        """From the first row and column that are filled."""
        left = min(next(at for at, cell in enumerate(row) if cell) for row in self._rows if row)
        return (row[left:] for row in self._rows)

    def add(self, text: str, times: int = 1, *, down: int = 0) -> None:
        """A cell, or some alike, behind the one before; `down`: rows more that it reaches into."""
        begin, self._column = self._column, self._column + times
        if not text:
            return
        self._count(begin + times - len(self._row))
        self._row += [""] * (begin - len(self._row)) + [text] * times
        if down:
            self._under[begin] = down + 1, text

    def pass_over(self, columns: int) -> None:
        self._column += columns

    def end_row(self, times: int = 1) -> None:
        """Of a row, or some alike."""
        row, self._row, self._column = self._row, [], 0
        while times > 0:
            # What reaches down does not reach into all of them.
            alike = 1 if self._under else times
            self._end(list(row), alike)
            times -= alike

    def to_row(self, place: int) -> None:
        self.end_row(place - self._at)

    def to_column(self, place: int) -> None:
        self._column = max(place, self._column)

    def _end(self, row: list[str], times: int) -> None:
        self._at += times
        self._fill(row)
        if not row:
            self._empty += times if self._rows else 0
            return
        self._count(self._empty + (times - 1) * len(row))
        self._rows += [[]] * self._empty + [row] * times
        self._empty = 0

    def _fill(self, row: list[str]) -> None:
        """What reaches down from above."""
        for column, (left, text) in list(self._under.items()):
            row += [""] * (column + 1 - len(row))
            row[column] = row[column] or text
            self._under[column] = left - 1, text
            if left == 1:
                del self._under[column]

    def _count(self, more: int) -> None:
        self._cells += more
        if self._cells > CELLS:
            raise NotAWorkbook("too_large")
