"""Whom the cells of a row name: an office, a place, a person, a title."""

from collections.abc import Callable, Sequence
from functools import lru_cache

from clarion.countries.base import Profile
from clarion.readers.table.who import Names, Who
from clarion.rules.vocabulary import ColumnKind

_REMEMBERED = 1024


class Naming:
    """`kinds`: what each column holds; `bare`: what stands in a cell."""

    def __init__(
        self, kinds: Sequence[ColumnKind], country: Profile, bare: Callable[[str], str]
    ) -> None:
        self._who = Who(kinds, country)
        at = {kind: [at for at, one in enumerate(kinds) if one is kind] for kind in ColumnKind}
        self._station, self._place = at[ColumnKind.STATION], at[ColumnKind.PLACE]
        self._area = at[ColumnKind.AREA]
        self._person, self._title = at[ColumnKind.PERSON], at[ColumnKind.TITLE]
        self._parts = at[ColumnKind.FAMILY], at[ColumnKind.GIVEN]
        self._beside, self._helpers = self._who.beside, frozenset(at[ColumnKind.HELPER])
        # Offices, places and titles stand in many rows. None of it points back to the reader: such
        # a circle would wait for the collector, which rests during an import.
        self._cell = lru_cache(maxsize=_REMEMBERED)(bare)

    def row(self, cells: Sequence[str], above: str) -> Names:
        """`above`: the office of all rows, where no column is of offices."""
        person = self.text(cells, self._person) or self._two_parts(cells)
        office = self.text(cells, self._station) if self._station else above
        office, person = self._who.settled(office, person)
        office, person, title = self._who.within(office, person, self.text(cells, self._title))
        return office, self.text(cells, self._place), person, title

    def beside(self, at: int, cells: Sequence[str], row: Names) -> Names:
        """With the one of several people whose number this column holds; a helper is nobody."""
        if at in self._helpers:
            return row[0], row[1], "", ""
        if at not in self._beside:
            return row
        person = self.text(cells, self._beside[at])
        if " " not in person:
            return row[0], row[1], person, row[3]
        _, person, title = self._who.within(row[0], person, "" if not self._title else row[3])
        return row[0], row[1], person, title

    def area(self, cells: Sequence[str]) -> str:
        """What completes its local numbers; nothing, if the row does not say."""
        return self.text(cells, self._area) if self._area else ""

    def text(self, cells: Sequence[str], columns: Sequence[int]) -> str:
        """What stands in these columns, one after the other."""
        if len(columns) == 1:
            return self._cell(cells[columns[0]])
        return self._who.joined([text for at in columns if (text := self._cell(cells[at]))])

    def _two_parts(self, cells: Sequence[str]) -> str:
        family, given = self._parts
        if not (family or given):
            return ""
        return self._who.in_two(self.text(cells, family), self.text(cells, given))
