"""What comes of a row: numbers that are proposed, refused or set aside."""

from typing import NamedTuple

from clarion.rules.vocabulary import LineKind, RowRefusal


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
