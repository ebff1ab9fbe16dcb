"""A person works at another station now: what is his own goes with him, the rest stays there."""

from dataclasses import asdict, dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import QuerySet

from clarion.actions import audit, changes, marks
from clarion.actions.actor import Actor
from clarion.actions.changes import Changed
from clarion.actions.close import close
from clarion.actions.directory.edit_station import StationWords
from clarion.actions.directory.files import Files
from clarion.actions.directory.open_person import found_person
from clarion.actions.directory.open_station import found_station
from clarion.actions.directory.rehome import refuse_if_called, unrelease
from clarion.actions.directory.rewrite import rewrite
from clarion.actions.new_station import new_station
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
    """`to`: an office of the directory, or the words of one that may not be in it yet.

    `on`: the day as far as is known. `reason`: in words, for coordinators.
    `title`: at the new office; empty where it is not known, None where it is the same.
    """

    to: UUID | StationWords
    on: date | None
    reason: str
    title: str | None = None


@dataclass(frozen=True)
class Moved:
    """How many lines went along, and how many stay at the old office without the name."""

    along: int
    left: int


@one_transaction
def move_person(*, person_id: UUID, move: Move, by: Actor, now: datetime) -> Moved:
    """His mobile follows him, and its contacts wait for a new release.

    A line of the old office stays there without his name, and its contacts close as all do.
    Whoever asked us to stop keeps every line: so they stay closed with him.
    """
    files = Files(by)
    person, station = found_person(person_id), _station(move.to, files, now)
    if person.station_id == station.pk:
        raise ThereAlready
    lines = Line.objects.filter(person=person)
    refuse_if_called(Contact.objects.filter(line__in=lines), now)
    if person_stopped(person.tag):
        moved = Moved(lines.update(station=station), 0)
    else:
        left = _leave(lines.exclude(kind__in=HIS_OWN))
        moved = Moved(_take_along(lines.filter(kind__in=HIS_OWN), station), left)
    _stand(person, station, move.title, files)
    changed = Changed(ChangeKind.MOVED, move.on, move.reason, by.pseudonym)
    changes.write(changed, by=by, now=now, person=person)
    audit.write(by=by, now=now, verb="move_person", person=str(person.pk), to=str(station.pk))
    return moved


def _station(to: UUID | StationWords, files: Files, now: datetime) -> Station:
    """By its words the same office is found again, or else it is new."""
    if isinstance(to, UUID):
        return found_station(to)
    mark = marks.of_station(files.fingerprints, to.name, to.place)
    known = Station.objects.filter(mark=mark).order_by("pk").first()
    if known:
        return found_station(known.pk)
    return new_station(
        asdict(to),
        registrar=files.registrar,
        fingerprints=files.fingerprints,
        by=files.by,
        now=now,
    )


def _leave(lines: QuerySet[Line]) -> int:
    ids = list(lines.values_list("pk", flat=True))
    close(Contact.objects.filter(line__in=ids), drop_wraps=True)
    return Line.objects.filter(pk__in=ids).update(person=None)


def _take_along(lines: QuerySet[Line], station: Station) -> int:
    ids = list(lines.values_list("pk", flat=True))
    unrelease(Contact.objects.filter(line__in=ids), station_id=station.pk)
    return Line.objects.filter(pk__in=ids).update(station=station)


def _stand(person: Person, station: Station, title: str | None, files: Files) -> None:
    opened = files.opened([person.record_id])[person.record_id]
    said = opened.payload
    person.station = station
    person.mark = marks.of_person(files.fingerprints, said["name"], station.pk)
    person.save(update_fields=["station", "mark"])
    if title is not None:
        rewrite(person, opened, {**said, "title": title}, files)
