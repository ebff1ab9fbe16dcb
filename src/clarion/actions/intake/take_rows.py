"""Take proposed rows into the directory by the thousand: checked, never twice, sealed, written."""

import json
import os
from collections.abc import Iterable, Sequence
from functools import lru_cache
from uuid import UUID, uuid4

from clarion.actions import bulk_insert, marks, places, search_index
from clarion.actions.bulk_insert import Values
from clarion.actions.intake.means import Means, Taken
from clarion.actions.search_index import Indexed
from clarion.actions.suppressions import stopped_among
from clarion.models import Line, Mention, Person, Record, Station, Stop
from clarion.models.adapted import as_time, as_uuid, from_uuid
from clarion.queries.stops import BY_PERSON
from clarion.readers.table.reading import Not, Proposed
from clarion.rules import hours
from clarion.rules.vocabulary import LineKind, RowRefusal
from clarion.vault.bulk import Batch, Fingerprints, random_id

NEVER_RING = frozenset({LineKind.HOME, LineKind.FAX})
SHARED = frozenset({LineKind.WORK, LineKind.DUTY, LineKind.UNKNOWN})
_ANY = UUID(int=0)
RECORD = ("id", "sealed", "made_at", "batch_id", "wrapped")
STATION = ("id", "record_id", "mark", "imported_id")
PERSON = ("id", "tag", "station_id", "record_id", "mark", "imported_id", "sensitive_id")
LINE = (
    "id",
    "record_id",
    "station_id",
    "person_id",
    "fingerprint",
    "kind",
    "hours_class",
    "switchboard",
    "callable",
    "imported_id",
)
MENTION = ("id", "imported_id", "line_id", "station_id", "person_id")


def take_rows(proposed: Sequence[Proposed], means: Means) -> Taken:
    """Inside the caller's transaction, a few statements however many rows there are."""
    return _Taking(means).take(proposed)


class _Taking:
    def __init__(self, means: Means) -> None:
        self.means, self.taken = means, Taken()
        deployment = means.registrar.deployment_id
        self.cell = places.column(deployment, Record(id=_ANY), "sealed")
        self.batch = Batch(
            means.batch_key, self.cell, places.batch(deployment, _ANY, means.batch.pk)
        )
        self.batch_id, self.at = as_uuid(means.batch.pk), as_time(means.now)
        self.imported = as_uuid(means.imported.pk)
        self.records: dict[str, Values] = {}
        self.marks: dict[tuple[str, str], bytes] = {}
        self.west: dict[tuple[str, str], bool] = {}
        self.stations: dict[bytes, str] = {}
        self.people: dict[bytes, str] = {}
        self.new_stations: list[Values] = []
        self.new_people: list[Values] = []
        self.lines: list[Values] = []
        self.indexed: list[Indexed] = []

    def take(self, proposed: Sequence[Proposed]) -> Taken:
        fresh = self._fresh(proposed)
        stations = [self._station_mark(row) for row in fresh.values()]
        self._find_stations(set(stations))
        stopped = self._find_people(zip(fresh.values(), stations, strict=True))
        for (mark, row), station in zip(fresh.items(), stations, strict=True):
            self._take(mark, row, station, stopped)
        self._write()
        self.taken.fresh = [row[4] for row in self.lines]
        return self.taken

    def _fresh(self, proposed: Iterable[Proposed]) -> dict[bytes, Proposed]:
        """By fingerprint, the first row of each number that may come in and is not there."""
        of, country = Fingerprints.under(self.means.fingerprints).of, self.means.country
        is_fictional, practice = country.numbers.is_fictional, self.means.practice
        found: dict[bytes, Proposed] = {}
        for row in proposed:
            if is_fictional(row.e164) != practice:
                self._refuse(row, RowRefusal.WRONG_WORLD)
                continue
            mark = of(row.e164, row.ext)
            if mark in found:
                self.taken.known += 1
                self._say(mark, row, found[mark].kind)
            else:
                found[mark] = row
        for mark in stopped_among({mark: row.e164 for mark, row in found.items()}, of):
            self._refuse(found.pop(mark), RowRefusal.STOPPED)
        self._mention(found)
        return found

    def _mention(self, found: dict[bytes, Proposed]) -> None:
        """A line that is there already gets one more source."""
        names = "fingerprint, id, station_id, person_id, imported_id, kind"
        known = bulk_insert.marked(Line, "fingerprint", found, names)
        rows = []
        for mark, line, station, person, imported, kind in known:
            self._say(bytes(mark), found.pop(bytes(mark)), kind)
            self.taken.known += 1
            if imported is None or from_uuid(imported) != self.means.imported.pk:
                rows.append((_new_id(), self.imported, line, station, person))
        bulk_insert.insert(Mention, MENTION, rows)

    def _say(self, mark: bytes, row: Proposed, known: str) -> None:
        """What was taken for something else may be a home."""
        if row.kind is LineKind.HOME and known != LineKind.HOME:
            self.taken.homes.add(mark)

    def _refuse(self, row: Proposed, reason: RowRefusal) -> None:
        self.taken.refused.append(Not(row.line, reason, row.e164))

    def _station_mark(self, row: Proposed) -> bytes:
        """Many rows name the same office: remembered for as long as this slice lasts."""
        named = row.station or self.means.office, row.place
        if named not in self.marks:
            self.marks[named] = marks.of_station(self.means.fingerprints, *named)
        return self.marks[named]

    def _find_stations(self, wanted: set[bytes]) -> None:
        for mark, station in bulk_insert.marked(Station, "mark", wanted, "mark, id"):
            self.stations[bytes(mark)] = _hex(station)

    def _find_people(self, rows: Iterable[tuple[Proposed, bytes]]) -> set[str]:
        """Who is known at these offices already, and which of them asked us to stop."""
        wanted = {
            self._person_mark(row, self.stations[mark])
            for row, mark in rows
            if row.person and mark in self.stations
        }
        tags = {}
        for mark, person, tag in bulk_insert.marked(Person, "mark", wanted, "mark, id, tag"):
            self.people[bytes(mark)] = _hex(person)
            tags[from_uuid(tag)] = _hex(person)
        asked = Stop.objects.filter(person_tag__in=tags, scope__in=BY_PERSON) if tags else ()
        return {tags[stop.person_tag] for stop in asked}

    def _person_mark(self, row: Proposed, station: str) -> bytes:
        return marks.of_person(self.means.fingerprints, row.person, UUID(hex=station))

    def _take(self, mark: bytes, row: Proposed, station_mark: bytes, stopped: set[str]) -> None:
        station = self.stations.get(station_mark) or self._new_station(row, station_mark)
        person = self._person(row, station) if row.person else None
        if person in stopped:
            self._refuse(row, RowRefusal.STOPPED)
            return
        means, numbers = self.means, self.means.country.numbers
        where = row.place, numbers.area_of(row.e164)
        west = self.west.get(where)
        if west is None:
            west = self.west[where] = means.country.places.is_west(*where)
        kind, line = row.kind, random_id(os.urandom(16))
        # Digits and a plus sign: nothing in them needs to be escaped.
        payload = f'{{"e164":"{row.e164}","ext":"{row.ext}"}}'
        self.lines.append(
            (
                line.hex(),
                self._record(payload.encode()),
                station,
                person,
                mark,
                kind.value,
                _hours(kind, west=west),
                person is None and kind in SHARED,
                kind not in NEVER_RING,
                self.imported,
            )
        )
        facts = {"e164": row.e164}
        self.indexed.append(search_index.of_line(UUID(bytes=line), facts, means.country.name))
        self.taken.new += 1

    def _new_station(self, row: Proposed, mark: bytes) -> str:
        name, station = row.station or self.means.office, uuid4()
        facts = {
            "name": name,
            "lang": self._language(name),
            "place": row.place,
            "place_lang": self._language(row.place),
        }
        self.new_stations.append((station.hex, self._facts(facts), mark, self.imported))
        self.indexed.append(search_index.of_station(station, facts, self.means.country.name))
        self.stations[mark] = station.hex
        return station.hex

    def _person(self, row: Proposed, station: str) -> str:
        """A name that is not whole (李某) is told apart by its title, and in this slice only."""
        whole = self.means.country.scripts.is_whole(row.person)
        mark = self._person_mark(row, station) if whole else None
        key = mark or f"{station} {row.person} {row.title}".encode()
        if key in self.people:
            return self.people[key]
        person = uuid4()
        facts = {"name": row.person, "lang": self._language(row.person), "title": row.title}
        self.new_people.append(
            (person.hex, _new_id(), station, self._facts(facts), mark, self.imported)
        )
        self.indexed.append(search_index.of_person(person, facts, self.means.country.name))
        self.people[key] = person.hex
        return person.hex

    def _language(self, text: str) -> str:
        """In letters, or in the script of the table."""
        return "en" if text.isascii() else self.means.language

    def _facts(self, facts: dict[str, str]) -> str:
        plain = json.dumps(facts, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
        return self._record(plain.encode())

    def _record(self, payload: bytes) -> str:
        row, sealed, wrapped = self.batch.seal(payload)
        name = row.hex()
        self.records[name] = (name, sealed, self.at, self.batch_id, wrapped)
        return name

    def _write(self) -> None:
        if bulk_insert.may_meet_others():
            written = bulk_insert.insert_new(Line, LINE, self.lines, "fingerprint")
            self._somebody_was_faster(written)
            self._write_what_lines_name()
        else:
            # SQLite looks back for children whose parents come later.
            self._write_what_lines_name()
            bulk_insert.insert(Line, LINE, self.lines)
        search_index.add(self.indexed, self.means.registrar)

    def _write_what_lines_name(self) -> None:
        # In the order of their ids: neighbours are written to one page.
        bulk_insert.insert(Record, RECORD, sorted(self.records.values()))
        bulk_insert.insert(Station, STATION, self.new_stations)
        self._write_people()

    def _write_people(self) -> None:
        """With an empty record each for what is sensitive, which nobody here can open again."""
        if not self.new_people:
            return
        [(batch, key)] = self.means.registrar.sensitive_batches([{}], self.means.now)
        deployment = self.means.registrar.deployment_id
        seal = Batch(key, self.cell, places.batch(deployment, _ANY, batch.pk)).seal
        batch_id, secrets = as_uuid(batch.pk), []
        for _ in self.new_people:
            row, sealed, wrapped = seal(b"{}")
            secrets.append((row.hex(), sealed, self.at, batch_id, wrapped))
        bulk_insert.insert(Record, RECORD, secrets)
        rows = zip(self.new_people, secrets, strict=True)
        bulk_insert.insert(Person, PERSON, ((*row, secret[0]) for row, secret in rows))

    def _somebody_was_faster(self, written: set[bytes]) -> None:
        """What another coordinator added in this moment is known, and needs no record."""
        if len(written) == len(self.lines):
            return
        for row in self.lines:
            if row[4] not in written:
                del self.records[row[1]]
                self.taken.new -= 1
                self.taken.known += 1
        gone = {UUID(hex=row[0]) for row in self.lines if row[4] not in written}
        self.indexed = [one for one in self.indexed if one.subject.id not in gone]


@lru_cache(maxsize=64)
def _hours(kind: LineKind, *, west: bool) -> str:
    return hours.class_of(kind, west=west).value


def _new_id() -> str:
    return random_id(os.urandom(16)).hex()


def _hex(value: UUID | str) -> str:
    return from_uuid(value).hex
