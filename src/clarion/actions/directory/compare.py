"""Two that may be one, side by side: what each has, before a coordinator says that they are."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from clarion.actions.actor import Actor
from clarion.actions.directory.merge_people import TheSame
from clarion.actions.directory.merge_stations import OneOffice
from clarion.actions.directory.open_person import OpenedPerson, found_person, open_person
from clarion.actions.directory.open_station import OpenedStation, found_station, open_station
from clarion.actions.sources import SourceRow, sources_of
from clarion.actions.transaction import one_transaction
from clarion.models import Line, Mention


@dataclass(frozen=True)
class StationSide:
    """`people_lines`: of its people, who show them. `more_people`, `more_lines`: not listed."""

    opened: OpenedStation
    people_lines: int
    more_people: int
    more_lines: int
    sources: tuple[SourceRow, ...]


@dataclass(frozen=True)
class PersonSide:
    opened: OpenedPerson
    sources: tuple[SourceRow, ...]


@one_transaction
def compare_stations(
    *, station_id: UUID, other_id: UUID, by: Actor, now: datetime
) -> tuple[StationSide, StationSide]:
    """Raises OneOffice where there is nothing to compare."""
    if found_station(station_id) == found_station(other_id):
        raise OneOffice
    return _station(station_id, by, now), _station(other_id, by, now)


@one_transaction
def compare_people(
    *, person_id: UUID, other_id: UUID, by: Actor, now: datetime
) -> tuple[PersonSide, PersonSide]:
    """Raises TheSame where there is nothing to compare."""
    if found_person(person_id) == found_person(other_id):
        raise TheSame
    return _person(person_id, by, now), _person(other_id, by, now)


def _station(station_id: UUID, by: Actor, now: datetime) -> StationSide:
    station = found_station(station_id)
    opened = open_station(station_id=station_id, page=1, by=by, now=now)
    return StationSide(
        opened=opened,
        people_lines=Line.objects.filter(station=station).exclude(person=None).count(),
        more_people=opened.people_count - len(opened.people),
        more_lines=opened.line_count - len(opened.lines),
        sources=sources_of(station.imported_id, Mention.objects.filter(station=station), by),
    )


def _person(person_id: UUID, by: Actor, now: datetime) -> PersonSide:
    person = found_person(person_id)
    return PersonSide(
        opened=open_person(person_id=person_id, by=by, now=now),
        sources=sources_of(person.imported_id, Mention.objects.filter(person=person), by),
    )
