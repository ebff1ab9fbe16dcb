"""Open a person: names, reading, lines without their numbers, and what changed; recorded."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from clarion.actions import audit, changes
from clarion.actions.actor import Actor
from clarion.actions.changes import Changed
from clarion.actions.directory.files import Files, LineRow, PersonRow, StationRow
from clarion.actions.directory.suggest import alike_people
from clarion.actions.refusal import NotFound
from clarion.actions.transaction import one_transaction
from clarion.models import Change, Line, Person

MOST = 50


@dataclass(frozen=True)
class OpenedPerson:
    """`corrected`: a reading that a coordinator wrote. `also`: as merged reports write the name.

    `alike`: perhaps the same.
    """

    person: PersonRow
    corrected: str
    also: tuple[str, ...]
    station: StationRow
    lines: tuple[LineRow, ...]
    changes: tuple[Changed, ...]
    alike: tuple[tuple[PersonRow, StationRow], ...]


@one_transaction
def open_person(*, person_id: UUID, by: Actor, now: datetime) -> OpenedPerson:
    """One that was merged opens as the one that it became."""
    person = found_person(person_id)
    files = Files(by)
    station = person.station
    opened = files.opened({person.record_id, station.record_id})
    lines = Line.objects.filter(person=person).select_related("person").order_by("pk")
    said = opened[person.record_id].payload
    audit.write(by=by, now=now, verb="open_person", person=str(person.pk))
    return OpenedPerson(
        person=files.people([person], opened)[0],
        corrected=said.get("reading", ""),
        also=tuple(said.get("also", ())),
        station=files.station(station, opened[station.record_id].payload),
        lines=tuple(files.lines(lines[:MOST])),
        changes=tuple(
            changes.read(Change.objects.filter(person=person).order_by("-at")[:MOST], by=by)
        ),
        alike=alike_people(person, said, opened[station.record_id].payload, files),
    )


def found_person(person_id: UUID) -> Person:
    person = (
        Person.objects.filter(pk=person_id)
        .select_related("station", "merged_into__station")
        .first()
    )
    if person is None:
        raise NotFound
    return person.merged_into or person
