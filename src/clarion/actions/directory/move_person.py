"""A person works at another station now: what is his own goes with him, the rest stays there."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import QuerySet

from clarion.actions import audit, changes, marks
from clarion.actions.actor import Actor
from clarion.actions.changes import Changed
from clarion.actions.close import close
from clarion.actions.directory.files import Files
from clarion.actions.directory.open_person import found_person
from clarion.actions.directory.open_station import found_station
from clarion.actions.directory.rehome import refuse_if_called, unrelease
from clarion.actions.refusal import Refused
from clarion.actions.transaction import one_transaction
from clarion.models import Contact, Line, Person, Station
from clarion.queries.stops import person_stopped
from clarion.rules.vocabulary import ChangeKind, LineKind

# What a person keeps in his pocket or at home.
HIS_OWN = frozenset({LineKind.MOBILE, LineKind.HOME})


class ThereAlready(Refused):
    """This person is at that station already."""


@dataclass(frozen=True)
class Move:
    """`on`: the day as far as is known. `reason`: in words, for coordinators."""

    to: UUID
    on: date | None
    reason: str


@one_transaction
def move_person(*, person_id: UUID, move: Move, by: Actor, now: datetime) -> None:
    """His mobile follows him, and its contacts wait for a new release.

    A line of the old office stays there without his name, and its contacts close as all do.
    Whoever asked us to stop keeps every line: so they stay closed with him.
    """
    person, station = found_person(person_id), found_station(move.to)
    if person.station_id == station.pk:
        raise ThereAlready
    lines = Line.objects.filter(person=person)
    refuse_if_called(Contact.objects.filter(line__in=lines), now)
    if person_stopped(person.tag):
        lines.update(station=station)
    else:
        _leave(lines.exclude(kind__in=HIS_OWN))
        _take_along(lines.filter(kind__in=HIS_OWN), station)
    _stand(person, station, Files(by))
    changed = Changed(ChangeKind.MOVED, move.on, move.reason, by.pseudonym)
    changes.write(changed, by=by, now=now, person=person)
    audit.write(by=by, now=now, verb="move_person", person=str(person.pk), to=str(station.pk))


def _leave(lines: QuerySet[Line]) -> None:
    ids = list(lines.values_list("pk", flat=True))
    close(Contact.objects.filter(line__in=ids), drop_wraps=True)
    Line.objects.filter(pk__in=ids).update(person=None)


def _take_along(lines: QuerySet[Line], station: Station) -> None:
    ids = list(lines.values_list("pk", flat=True))
    unrelease(Contact.objects.filter(line__in=ids), station_id=station.pk)
    Line.objects.filter(pk__in=ids).update(station=station)


def _stand(person: Person, station: Station, files: Files) -> None:
    said = files.opened([person.record_id])[person.record_id].payload
    person.station = station
    person.mark = marks.of_person(files.fingerprints, said["name"], station.pk)
    person.save(update_fields=["station", "mark"])
