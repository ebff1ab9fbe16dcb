"""What comes of a row: numbers that are proposed, refused or set aside."""

from collections.abc import Container, Sequence
from typing import Final, NamedTuple

from clarion.countries.base import Number
from clarion.readers.table.meanings import LONGEST
from clarion.rules.vocabulary import LineKind, RowRefusal

CLOSED: Final[Container[str]] = (RowRefusal.NO_CALLS, RowRefusal.RELATIVE)


class Proposed(NamedTuple):
    """One number of a row. `line`: where the row begins in the file."""

    line: int
    e164: str
    ext: str
    kind: LineKind
    station: str
    place: str
    person: str
    title: str


class Not(NamedTuple):
    """What was not taken; `raw` is the cell, or the row's first words."""

    line: int
    reason: str
    raw: str


class Aside(NamedTuple):
    """A number of somebody who is not called, whoever else names it: they asked, or are kin."""

    e164: str
    ext: str
    reason: RowRefusal


def first_words(cells: Sequence[str], lines: Container[int]) -> str:
    """But for the number of its line in the file, which may stand in a column."""
    told = [cell.strip() for at, cell in enumerate(cells) if at not in lines]
    return " ".join(filter(None, told))[:LONGEST]


def keep(aside: list[Aside], number: Number | str, ext: str, reason: RowRefusal | str) -> None:
    """Of a pager nothing is kept, nor of a number that is out of use."""
    if isinstance(number, Number) and reason in CLOSED:
        aside.append(Aside(number.e164, number.ext or ext, RowRefusal(reason)))
