"""Take rows that are ready into the directory by the thousand: checked, never twice, written."""

from collections.abc import Container, Mapping, Sequence
from itertools import chain
from json.encoder import encode_basestring as quoted
from typing import Final
from uuid import UUID, uuid4

from clarion.actions import bulk_insert, search_index
from clarion.actions.intake import sheets
from clarion.actions.intake.means import Means, Taken
from clarion.actions.intake.offices import Office, offices_of
from clarion.actions.intake.people import people_at
from clarion.actions.intake.ready_rows import Ready, is_home, refusal_of
from clarion.actions.marks import Marks
from clarion.actions.suppressions import stopped_among
from clarion.models import Line
from clarion.models.adapted import as_uuid, from_uuid
from clarion.readers.table.results import Proposed
from clarion.rules import hours
from clarion.rules.vocabulary import LineKind, RowRefusal
from clarion.vault.bulk import Fingerprints

NEVER_RING = frozenset({LineKind.HOME, LineKind.FAX})
SHARED = frozenset({LineKind.WORK, LineKind.DUTY, LineKind.UNKNOWN})
_Columns = tuple[str, str, int, int]


def _columns(kind: LineKind, *, west: bool) -> _Columns:
    """Kind, class of hours, whether many share it, whether it rings.

    As numbers: SQLite's driver asks around what to do with a truth value, for each row.
    """
    hours_class = hours.class_of(kind, west=west).value
    return kind.value, hours_class, int(kind in SHARED), int(kind not in NEVER_RING)


# By identity: an enumeration's hash is Python code, which would run for each row.
_COLUMNS: Final = {
    west: {id(kind): _columns(kind, west=west) for kind in LineKind} for west in (False, True)
}


def take_rows(ready: Ready, means: Means) -> Taken:
    """Inside the caller's transaction, a few statements however many rows there are."""
    return _Taking(ready, means).take()


class _Taking:
    def __init__(self, ready: Ready, means: Means) -> None:
        self.means, self.ready = means, ready
        self.taken = Taken(known=ready.known, homes=set(ready.homes), refused=[*ready.refused])
        self.sheets = sheets.Sheets(means, ready.batch)
        self.imported = as_uuid(means.imported.pk)
        self.marked = Marks(means.fingerprints)
        self.columns: dict[tuple[str, str], dict[int, _Columns]] = {}
        self.stations: dict[bytes, str] = {}
        self.people: dict[bytes, str] = {}
        self.facts: list[tuple[search_index.Of, UUID, dict[str, str]]] = []
        self.numbers: dict[bytes, tuple[bytes, str]] = {}

    def take(self) -> Taken:
        self._prepare()
        self._write()
        return self.taken

    def _prepare(self) -> None:
        fresh = self._fresh()
        usual, seeks = self.means.office, self.means.registrar if self.means.small else None
        named = [(row.station or usual, row.place) for row in fresh.values()]
        known = offices_of(named, self.marked, self.means.country, seeks)
        self.stations = {one.mark: one.id for one in known.values() if one.id}
        offices = [known[one] for one in named]
        told = zip(fresh.values(), offices, strict=True)
        self.people, stopped = people_at(told, self.marked)
        self._take(fresh, offices, stopped)
        self.taken.fresh = list(self.numbers)

    def _fresh(self) -> dict[bytes, Proposed]:
        """Those whose number may come in and is not there."""
        found = dict(self.ready.rows)
        of = Fingerprints(self.means.fingerprints).of
        for mark in stopped_among({mark: row.e164 for mark, row in found.items()}, of):
            self._refuse(found.pop(mark), RowRefusal.STOPPED)
        self._mention(found)
        if not self.means.office:
            self._refuse_nameless(found)
        return found

    def _refuse_nameless(self, found: dict[bytes, Proposed]) -> None:
        """A home is remembered as one all the same: another source may call it an office."""
        for mark in [mark for mark, row in found.items() if not row.station]:
            row = found.pop(mark)
            self._refuse(row, RowRefusal.NO_OFFICE)
            if row.kind is LineKind.HOME:
                self.taken.homes.add(mark)

    def _mention(self, found: dict[bytes, Proposed]) -> None:
        """A line that is there already gets one more source."""
        names = "fingerprint, id, station_id, person_id, imported_id, kind"
        known = bulk_insert.marked(Line, "fingerprint", found, names)
        rows = []
        for mark, line, station, person, imported, kind in known:
            if is_home(found.pop(bytes(mark)), kind):
                self.taken.homes.add(bytes(mark))
            self.taken.known += 1
            if imported is None or from_uuid(imported) != self.means.imported.pk:
                rows.append((uuid4().hex, self.imported, line, station, person))
        sheets.mention(rows)

    def _refuse(self, row: Proposed, reason: RowRefusal) -> None:
        self.taken.refused.append(refusal_of(row, reason, self.means.country))

    def _take(
        self, fresh: Mapping[bytes, Proposed], offices: Sequence[Office], stopped: Container[str]
    ) -> None:
        records, written, imported = self.ready.records, self.sheets, self.imported
        ids = written.new_ids(len(fresh))
        for (mark, row), office, line in zip(fresh.items(), offices, ids, strict=True):
            station = self.stations.get(office.mark) or self._new_station(office)
            person = self._person(row, station) if row.person else None
            if person in stopped:
                self._refuse(row, RowRefusal.STOPPED)
                continue
            kind, class_of_hours, shared, rings = self._columns_at(office.place, row)
            record = records[mark]
            written.records.append(record)
            written.lines.append(
                (
                    line.hex(),
                    record[0],
                    station,
                    person,
                    mark,
                    kind,
                    class_of_hours,
                    0 if person else shared,
                    rings,
                    imported,
                )
            )
            self.numbers[mark] = line, row.e164

    def _columns_at(self, place: str, row: Proposed) -> _Columns:
        where = place, self.means.country.numbers.area_of(row.e164)
        columns = self.columns.get(where)
        if columns is None:
            west = self.means.country.places.is_west(*where)
            columns = self.columns[where] = _COLUMNS[west]
        return columns[id(row.kind)]

    def _new_station(self, office: Office) -> str:
        station = self.sheets.new_id()
        facts = {
            "name": office.name,
            "lang": self._language(office.name),
            "place": office.place,
            "place_lang": self._language(office.place),
        }
        self.sheets.stations.append((station.hex, self._record(facts), office.mark, self.imported))
        self.facts.append((search_index.of_station, station, facts))
        self.stations[office.mark] = station.hex
        return station.hex

    def _person(self, row: Proposed, station: str) -> str:
        """A name that is not whole (李某) is told apart by its title, and in this slice only."""
        whole = self.means.country.scripts.is_whole(row.person)
        mark = self.marked.of_person(row.person, station) if whole else None
        key = mark or f"{station} {row.person} {row.title}".encode()
        if key in self.people:
            return self.people[key]
        person = self.sheets.new_id()
        facts = {"name": row.person, "lang": self._language(row.person), "title": row.title}
        self.sheets.people.append(
            # The tag stands in the queue, beside what volunteers see: it is like nothing else.
            (person.hex, uuid4().hex, station, self._record(facts), mark, self.imported)
        )
        self.facts.append((search_index.of_person, person, facts))
        self.people[key] = person.hex
        return person.hex

    def _language(self, text: str) -> str:
        """In letters, or in the script of the table."""
        return "en" if text.isascii() else self.means.language

    def _record(self, facts: dict[str, str]) -> str:
        return self.sheets.record(canonical(facts).encode())

    def _write(self) -> None:
        gone = self.sheets.write()
        for mark in gone:
            # What another coordinator added in this moment is known.
            del self.numbers[mark]
        self.taken.known += len(gone)
        self.taken.new += len(self.numbers)
        country = self.means.country.name
        named = (of(row, facts, country) for of, row, facts in self.facts)
        numbers = (
            search_index.of_line(UUID(bytes=line), {"e164": e164}, country)
            for line, e164 in self.numbers.values()
        )
        search_index.add(chain(named, numbers), self.means.registrar)


def canonical(facts: Mapping[str, str]) -> str:
    """JSON as `sealing` writes it, of texts alone: an encoder is not set up for each record."""
    return "{" + ",".join([f'"{name}":{quoted(facts[name])}' for name in sorted(facts)]) + "}"
