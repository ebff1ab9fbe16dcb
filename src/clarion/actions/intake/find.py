"""Which offices and people of a proposal are in the directory already, by exactly their names."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from clarion.actions import marks
from clarion.actions.intake.pasted import Row
from clarion.models import Person, Station
from clarion.queries.stops import stopped_people
from clarion.vault.key import Key


@dataclass(frozen=True)
class Found:
    """By their marks; what was merged leads to what was kept.

    `stopped`: the tags of people who asked us to stop.
    """

    stations: Mapping[bytes, Station]
    people: Mapping[bytes, Person]
    stopped: frozenset[UUID]

    def station_of(self, row: Row, fingerprints: Key) -> Station | None:
        return self.stations.get(marks.of_station(fingerprints, row.station, row.place))

    def person_of(self, row: Row, fingerprints: Key) -> Person | None:
        station = self.station_of(row, fingerprints)
        if station is None or not row.person:
            return None
        return self.people.get(marks.of_person(fingerprints, row.person, station.pk))

    def has_stopped(self, row: Row, fingerprints: Key) -> bool:
        person = self.person_of(row, fingerprints)
        return person is not None and person.tag in self.stopped


def find(rows: Iterable[Row], fingerprints: Key) -> Found:
    """In three statements, however many rows there are."""
    rows = list(rows)
    places = {(row.station, row.place) for row in rows if row.station}
    wanted = {marks.of_station(fingerprints, *place) for place in places}
    offices = Station.objects.filter(mark__in=wanted).select_related("merged_into")
    stations = {_mark(one): one.merged_into or one for one in offices}
    sought = {
        marks.of_person(fingerprints, row.person, station.pk)
        for row in rows
        if (station := stations.get(marks.of_station(fingerprints, row.station, row.place)))
    }
    named = Person.objects.filter(mark__in=sought).select_related("merged_into")
    people = {_mark(one): one.merged_into or one for one in named}
    stopped = stopped_people(person.tag for person in people.values())
    return Found(stations, people, frozenset(stopped))


def _mark(row: Station | Person) -> bytes:
    return bytes(row.mark or b"")
