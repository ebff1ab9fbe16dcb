"""Offices that stand in the first row of a group only, and hold for the empty cells below it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Self

from clarion.countries.base import Profile
from clarion.readers.table.headings import NUMBERS
from clarion.readers.table.kin import kin_of
from clarion.readers.table.looks import SAMPLE, Looks, looks_of
from clarion.readers.table.rows import Row
from clarion.readers.table.spelt import split
from clarion.readers.table.terms import folded
from clarion.readers.table.words import WORDS
from clarion.rules.vocabulary import ColumnKind

# What may hold for a group of rows.
WIDE = (ColumnKind.STATION, ColumnKind.PLACE, ColumnKind.AREA)
_OF_ROW = (*NUMBERS, ColumnKind.PERSON, ColumnKind.FAMILY, ColumnKind.GIVEN, ColumnKind.TITLE)
_SHARE = 0.25  # of the rows say nothing, in a table of groups


@dataclass
class Above:
    """What the cells above say; `next_line`: where the next row begins unless a line is empty."""

    cells: dict[int, str] = field(default_factory=dict)
    next_line: int = 0

    def to_payload(self) -> dict[str, Any]:
        cells = {str(at): cell for at, cell in self.cells.items()}
        return {"cells": cells, "next_line": self.next_line}

    @classmethod
    def from_payload(cls, payload: Mapping[str, Any]) -> Self:
        cells = {int(at): cell for at, cell in payload.get("cells", {}).items()}
        return cls(cells, payload.get("next_line", 0))


class Groups:
    """Feed it the rows in order. `carried`: the columns in which an empty cell is filled."""

    def __init__(
        self,
        kinds: Sequence[ColumnKind],
        carried: Sequence[int],
        country: Profile,
        above: Above | None = None,
    ) -> None:
        self.above = above or Above()
        self._wide = [at for at, kind in enumerate(kinds) if kind in WIDE]
        self._of_row = {at for at, kind in enumerate(kinds) if kind in _OF_ROW}
        self._carried = frozenset(carried)
        self._offices = frozenset(at for at, kind in enumerate(kinds) if kind is ColumnKind.STATION)
        self._width = len(kinds)
        self._kin = kin_of(country)
        self._looks: Looks = looks_of(country)
        self._ditto = split(table.ditto for table in (WORDS, country.tables))

    def filled(self, row: Row) -> Row:
        """Nothing is carried over an empty line, or over the heading of a section."""
        if not self._carried:
            return row
        above = self.above
        if row.broken or row.line > above.next_line:
            above.cells.clear()
        above.next_line = row.line + 1 + sum(cell.count("\n") for cell in row.cells)
        if row.broken and len(row.cells) != self._width:
            return row
        said = [at for at, cell in enumerate(row.cells) if cell.strip()]
        if len(said) < 2 and (self._of_row.isdisjoint(said) or self._heads(row.cells[said[0]])):  # noqa: PLR2004
            self._begin_section(row, said)
            return row
        return row._replace(cells=self._below(row.cells))

    def _heads(self, cell: str) -> bool:
        """Relatives, where a name might stand."""
        return self._kin.heads(self._kin.bare(cell))

    def is_ditto(self, cell: str) -> bool:
        return folded(cell) in self._ditto

    def _begin_section(self, row: Row, said: Sequence[int]) -> None:
        """An office that stands alone holds for the rows below."""
        self.above.cells.clear()
        for at in self._offices.intersection(said):
            if self._looks.is_office(row.cells[at].strip()):
                self.above.cells[at] = row.cells[at]

    def _below(self, row: Sequence[str]) -> list[str]:
        cells, above = [*row, *[""] * (self._width - len(row))], self.above.cells
        for at in self._wide:
            if cells[at].strip() and not self.is_ditto(cells[at]):
                if cells[at] != above.get(at):
                    self._forget_from(at)
                above[at] = cells[at]
            elif at in self._carried:
                cells[at] = above.get(at, "")
        return cells

    def _forget_from(self, at: int) -> None:
        """Another town: what stands right of it held for the one before."""
        for place in [place for place in self.above.cells if place > at]:
            del self.above.cells[place]


def carried_in(
    kinds: Sequence[ColumnKind], rows: Sequence[Row], country: Profile
) -> tuple[int, ...]:
    """The columns in which only the first row of a group says something."""
    first = min((at for at, kind in enumerate(kinds) if kind in _OF_ROW), default=0)
    wide = [at for at, kind in enumerate(kinds) if kind in WIDE and at < first]
    return tuple(at for at in wide if _is_grouped(at, kinds, rows[:SAMPLE], country))


def all_wide(kinds: Sequence[ColumnKind]) -> tuple[int, ...]:
    return tuple(at for at, kind in enumerate(kinds) if kind in WIDE)


def _is_grouped(
    at: int, kinds: Sequence[ColumnKind], rows: Sequence[Row], country: Profile
) -> bool:
    """Most that say something are followed by such that do not; what does not, stands below one."""
    groups = Groups(kinds, all_wide(kinds), country)
    before, rows_read, given, led, repeated, alone = "", 0, 0, 0, 0, 0
    empty_before = True
    for row in rows:
        cells = groups.filled(row).cells
        if sum(bool(cell.strip()) for cell in row.cells) < 2:  # noqa: PLR2004
            empty_before = at not in groups.above.cells
            continue
        own = row.cells[at].strip() if at < len(row.cells) else ""
        says = bool(own) and not groups.is_ditto(own)
        rows_read += 1
        if says:
            repeated += own == before
            before, empty_before = own, False
        elif cells[at].strip():
            given += 1
            led += not empty_before
            empty_before = True
        else:
            alone += 1
    return given >= max(1, rows_read * _SHARE) and repeated < led and alone <= given / 2
