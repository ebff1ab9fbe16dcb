"""Under which key the offices and people of a proposal count as the same one."""

from dataclasses import dataclass

from clarion.actions import marks
from clarion.actions.intake.find import Found
from clarion.actions.intake.judge import Judged
from clarion.actions.intake.pasted import Row
from clarion.countries.base import Profile
from clarion.models import Person
from clarion.rules.folding import folded
from clarion.rules.vocabulary import RowFate
from clarion.vault.key import Key

PersonKey = tuple[bytes, str]


@dataclass(frozen=True)
class Entered:
    """How many are new, and how many lines were there already."""

    stations: int
    people: int
    lines: int
    known: int
    refused: int


@dataclass(frozen=True)
class Namer:
    country: Profile
    fingerprints: Key
    found: Found

    def station(self, row: Row) -> bytes:
        return marks.of_station(self.fingerprints, row.station, row.place)

    def person(self, row: Row) -> PersonKey:
        """A name that is not whole is told apart by its title, and within one import only."""
        title = "" if self.is_whole(row) else f"\0{folded(row.title)}"
        return self.station(row), folded(row.person) + title

    def is_whole(self, row: Row) -> bool:
        return self.country.scripts.is_whole(row.person)

    def known_person(self, row: Row) -> Person | None:
        return self.found.person_of(row, self.fingerprints) if self.is_whole(row) else None

    def new_stations(self, rows: list[Row]) -> dict[bytes, Row]:
        wanted = {self.station(row): row for row in rows}
        return {mark: row for mark, row in wanted.items() if mark not in self.found.stations}

    def new_people(self, rows: list[Row]) -> dict[PersonKey, Row]:
        """The first row of each that names somebody who is not in the directory."""
        fresh = [row for row in rows if row.person and self.known_person(row) is None]
        return {self.person(row): row for row in reversed(fresh)}

    def expected(self, judged: tuple[Judged, ...]) -> Entered:
        rows = [one.row for one in judged if one.taken]
        fates = [one.fate for one in judged]
        return Entered(
            stations=len(self.new_stations(rows)),
            people=len(self.new_people(rows)),
            lines=fates.count(RowFate.NEW),
            known=fates.count(RowFate.KNOWN) + fates.count(RowFate.TWICE),
            refused=sum(not one.taken for one in judged),
        )
