"""What stands in a cell that was merged with those below holds for each of their rows."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple


class Tall(NamedTuple):
    """Cells of one column that are one; places are counted from 0."""

    top: int
    bottom: int
    column: int


def filled_down(rows: Iterable[list[str]], merged: Iterable[Tall]) -> Iterator[list[str]]:
    """Of all rows from the first of the sheet."""
    tall = sorted(merged, reverse=True)
    under: dict[int, tuple[int, str]] = {}
    for at, row in enumerate(rows):
        cells = list(row)
        for column in [column for column, (end, _) in under.items() if end < at]:
            del under[column]
        for column, (_, text) in under.items():
            cells += [""] * (column + 1 - len(cells))
            cells[column] = cells[column] or text
        while tall and tall[-1].top <= at:
            _, end, column = tall.pop()
            if 0 <= column < len(cells):
                under[column] = end, cells[column]
        yield cells
