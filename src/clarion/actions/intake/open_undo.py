"""What undoing an import would take away, and what would stay: said before it is done."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.intake.open_imports import LineRow, line_rows
from clarion.actions.intake.undo_import import UndoneAlready
from clarion.actions.intake.undoable import (
    going_lines,
    going_people,
    going_stations,
    staying_lines,
    staying_people,
    staying_stations,
)
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_record import Opened, open_records
from clarion.actions.open_sealed import open_payload_of
from clarion.actions.provenance import Provenance
from clarion.actions.refusal import NotFound
from clarion.actions.transaction import one_transaction
from clarion.models import Import, Person, Station
from clarion.rules.vocabulary import KeyringKind

SHOWN = 20


@dataclass(frozen=True)
class Named:
    id: UUID
    name: str
    lang: str


@dataclass(frozen=True)
class Stays:
    """How many of each stay; the first of them by name."""

    line_count: int
    person_count: int
    station_count: int
    lines: tuple[LineRow, ...]
    people: tuple[Named, ...]
    stations: tuple[Named, ...]

    @property
    def more(self) -> int:
        """How many are not shown by name."""
        total = self.line_count + self.person_count + self.station_count
        return total - len(self.lines) - len(self.people) - len(self.stations)

    def __bool__(self) -> bool:
        return bool(self.line_count or self.person_count or self.station_count)


@dataclass(frozen=True)
class UndoPlan:
    """How many lines, people and offices go; and what stays."""

    id: UUID
    title: str
    lines: int
    people: int
    stations: int
    stays: Stays


@one_transaction
def open_undo(*, import_id: UUID, by: Actor, now: datetime) -> UndoPlan:
    imported = Import.objects.filter(pk=import_id).first()
    if imported is None:
        raise NotFound
    if imported.undone_at:
        raise UndoneAlready
    pair = open_lasting(by, KeyringKind.DIRECTORY)[1].pair
    told = Provenance.from_payload(open_payload_of(pair, imported, "sealed", by=by))
    audit.write(by=by, now=now, verb="open_undo", imported=str(import_id))
    return UndoPlan(
        id=imported.pk,
        title=told.title,
        lines=going_lines(imported).count(),
        people=going_people(imported).count(),
        stations=going_stations(imported).count(),
        stays=_stays(imported, by),
    )


@one_transaction
def open_stays(*, import_id: UUID, by: Actor, now: datetime) -> Stays:
    """What of an undone import is still there."""
    imported = Import.objects.get(pk=import_id)
    audit.write(by=by, now=now, verb="open_stays", imported=str(import_id))
    return _stays(imported, by)


def _stays(imported: Import, by: Actor) -> Stays:
    lines, people = staying_lines(imported), staying_people(imported)
    stations = staying_stations(imported)
    some_people = list(people.order_by("pk")[:SHOWN])
    some_stations = list(stations.order_by("pk")[:SHOWN])
    ring, keys = open_lasting(by, KeyringKind.DIRECTORY)
    records = {one.record_id for one in some_people} | {one.record_id for one in some_stations}
    opened = open_records(by.deployment.pk, ring.pk, keys.wrapping, records)
    return Stays(
        line_count=lines.count(),
        person_count=people.count(),
        station_count=stations.count(),
        lines=line_rows(lines.order_by("station", "pk")[:SHOWN], by),
        people=tuple(_named(one, opened) for one in some_people),
        stations=tuple(_named(one, opened) for one in some_stations),
    )


def _named(row: Person | Station, opened: Mapping[UUID, Opened]) -> Named:
    said = opened[row.record_id].payload
    return Named(row.pk, said["name"], said["lang"])
