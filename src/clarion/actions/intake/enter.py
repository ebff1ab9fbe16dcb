"""Enter judged rows into the directory: offices, people, lines, mentions; a few statements each."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from clarion.actions import marks, search_index
from clarion.actions.intake.add_person import PersonFacts
from clarion.actions.intake.add_station import StationFacts
from clarion.actions.intake.judge import Judged
from clarion.actions.intake.namer import Namer, PersonKey
from clarion.actions.intake.pasted import Row
from clarion.actions.records import Registrar
from clarion.actions.search_index import Indexed, of_line, of_person, of_station
from clarion.countries.base import Number
from clarion.models import Import, Line, Mention, Person, Station
from clarion.rules import hours
from clarion.rules.vocabulary import LineKind, RowFate

Of = Callable[[UUID, Mapping[str, Any], str], Indexed]
NEVER_RING = frozenset({LineKind.HOME, LineKind.FAX})
SHARED = frozenset({LineKind.WORK, LineKind.DUTY, LineKind.UNKNOWN})


@dataclass
class Entry:
    """One import on its way into the directory. `language`: of names in the country's script."""

    imported: Import
    namer: Namer
    language: str
    registrar: Registrar
    now: datetime
    stations: dict[bytes, Station] = field(default_factory=dict)
    people: dict[PersonKey, Person] = field(default_factory=dict)
    indexed: list[Indexed] = field(default_factory=list)

    def station_of(self, row: Row) -> Station:
        return self.stations[self.namer.station(row)]

    def person_of(self, row: Row) -> Person | None:
        return self.people[self.namer.person(row)] if row.person else None

    def index(
        self, of: Of, rows: Sequence[Station | Person | Line], payloads: list[dict[str, Any]]
    ) -> None:
        """Remember what the rows are found by."""
        country = self.namer.country.name
        for row, payload in zip(rows, payloads, strict=True):
            self.indexed.append(of(row.pk, payload, country))

    def tag_of(self, name: str) -> str:
        """In letters, or in the script of the report."""
        return "en" if name.isascii() else self.language


def enter(judged: Sequence[Judged], entry: Entry) -> None:
    taken = [one for one in judged if one.taken]
    rows = [one.row for one in taken]
    _make_stations(rows, entry)
    _make_people(rows, entry)
    _make_lines([one for one in taken if one.fate == RowFate.NEW], entry)
    _mention([one for one in taken if one.fate != RowFate.NEW], entry)
    search_index.add(entry.indexed, entry.registrar)


def _make_stations(rows: list[Row], entry: Entry) -> None:
    fresh = entry.namer.new_stations(rows)
    facts = [_station_facts(row, entry) for row in fresh.values()]
    payloads = [asdict(one) for one in facts]
    records = entry.registrar.ordinary_many(payloads, entry.now)
    made = Station.objects.bulk_create(
        Station(record=record, mark=mark, imported=entry.imported)
        for mark, record in zip(fresh, records, strict=True)
    )
    entry.index(of_station, made, payloads)
    entry.stations = {**entry.namer.found.stations, **dict(zip(fresh, made, strict=True))}


def _station_facts(row: Row, entry: Entry) -> StationFacts:
    return StationFacts(row.station, entry.tag_of(row.station), row.place, entry.tag_of(row.place))


def _make_people(rows: list[Row], entry: Entry) -> None:
    fresh = entry.namer.new_people(rows)
    facts = [PersonFacts(row.person, entry.tag_of(row.person), row.title) for row in fresh.values()]
    payloads = [asdict(one) for one in facts]
    ordinary = entry.registrar.ordinary_many(payloads, entry.now)
    # Empty, and of the same size as a full one.
    sensitive = entry.registrar.sensitive_many([{}] * len(facts), entry.now)
    made = Person.objects.bulk_create(
        Person(
            station=entry.station_of(row),
            record=record,
            sensitive=secret,
            mark=_person_mark(row, entry),
            imported=entry.imported,
        )
        for row, record, secret in zip(fresh.values(), ordinary, sensitive, strict=True)
    )
    entry.index(of_person, made, payloads)
    known = {entry.namer.person(row): entry.namer.known_person(row) for row in rows if row.person}
    entry.people = {key: person for key, person in known.items() if person}
    entry.people |= dict(zip(fresh, made, strict=True))


def _person_mark(row: Row, entry: Entry) -> bytes | None:
    if not entry.namer.is_whole(row):
        return None
    return marks.of_person(entry.namer.fingerprints, row.person, entry.station_of(row).pk)


def _make_lines(new: list[Judged], entry: Entry) -> None:
    numbers = [one.number or Number("") for one in new]
    payloads = [{"e164": number.e164, "ext": number.ext} for number in numbers]
    records = entry.registrar.ordinary_many(payloads, entry.now)
    lines = []
    for one, number, record in zip(new, numbers, records, strict=True):
        line = _line(one.row, number, entry)
        line.record, line.fingerprint = record, one.mark
        lines.append(line)
    entry.index(of_line, Line.objects.bulk_create(lines), payloads)


def _line(row: Row, number: Number, entry: Entry) -> Line:
    """A mobile is one whatever it is called; a shared line belongs to nobody by name."""
    country = entry.namer.country
    kind = LineKind.MOBILE if number.mobile else row.kind
    person = entry.person_of(row)
    west = country.places.is_west(row.place, country.numbers.area_of(number.e164))
    return Line(
        station=entry.station_of(row),
        person=person,
        kind=kind,
        hours_class=hours.class_of(kind, west=west),
        switchboard=person is None and kind in SHARED,
        callable=kind not in NEVER_RING,
        imported=entry.imported,
    )


def _mention(known: list[Judged], entry: Entry) -> None:
    """A line that is there already gets one more source, and perhaps a second person."""
    lines = Line.objects.filter(fingerprint__in={one.mark for one in known})
    ids = {bytes(line.fingerprint): line.pk for line in lines}
    Mention.objects.bulk_create(
        Mention(
            imported=entry.imported,
            line_id=ids[one.mark],
            station=entry.station_of(one.row),
            person=entry.person_of(one.row),
        )
        for one in known
    )
