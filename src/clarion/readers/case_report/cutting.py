"""How a line of a table is cut into cells, and where each column begins."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from clarion.readers.case_report.columns import Cell, Column
from clarion.readers.case_report.lex import NUMBER

MARKS = " \t#※●◆★☆"  # before what a cell says


@dataclass(frozen=True)
class Table:
    """`at`: where each column begins, in the width of the screen."""

    separator: re.Pattern[str]
    columns: tuple[Column | None, ...]
    at: tuple[int, ...]
    framed: bool = False  # with a bar before the first cell
    named: bool = True  # by a line above it


def table_of(
    separator: re.Pattern[str], masked: str, columns: Sequence[Column | None], row: Sequence[Cell]
) -> Table:
    """`row`: its head, or its first row."""
    start = masked.rfind("\n", 0, row[0].start) + 1
    at = tuple(width(masked, start, one.start) for one in row)
    return Table(separator, tuple(columns), at, is_framed(masked, start, row[-1].end))


def is_framed(masked: str, start: int, end: int) -> bool:
    return masked[start:end].lstrip().startswith("|")


def without_outer(bounds: list[tuple[int, int]], masked: str) -> list[tuple[int, int]]:
    """A bar or blank before the first cell and behind the last parts nothing."""
    if bounds and not masked[slice(*bounds[0])].strip():
        bounds = bounds[1:]
    if bounds and not masked[slice(*bounds[-1])].strip():
        bounds = bounds[:-1]
    return bounds


def trimmed(masked: str, start: int, end: int) -> Cell:
    """Without blanks, and without the sign of what is new: #东关派出所."""
    piece = masked[start:end]
    if not piece.strip():
        return Cell(start, start)
    begin = start + len(piece) - len(piece.lstrip(MARKS))
    return Cell(min(begin, end), end - len(piece) + len(piece.rstrip()))


def width(masked: str, start: int, at: int) -> int:
    return sum(
        2 if unicodedata.east_asian_width(sign) in "WF" and sign != NUMBER else 1
        for sign in masked[start:at]
    )
