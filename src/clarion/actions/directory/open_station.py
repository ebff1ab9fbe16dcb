"""Open a station: its people and public lines, a page at a time; recorded."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.directory.files import Files, LineRow, PersonRow, StationRow
from clarion.actions.directory.suggest import alike_stations
from clarion.actions.refusal import NotFound
from clarion.actions.transaction import one_transaction
from clarion.models import Line, Person, Station

PAGE = 20


@dataclass(frozen=True)
class OpenedStation:
    """`people`: a page of them. `lines`: those of the office itself, as many as a page holds.

    `people_count`, `line_count`: all of them.
    """

    station: StationRow
    also: tuple[str, ...]
    people: tuple[PersonRow, ...]
    people_count: int
    lines: tuple[LineRow, ...]
    line_count: int
    page: int
    pages: int
    alike: tuple[StationRow, ...]


@one_transaction
def open_station(*, station_id: UUID, page: int, by: Actor, now: datetime) -> OpenedStation:
    """`page` of its people, from 1. One that was merged opens as the one that it became."""
    station = found_station(station_id)
    files = Files(by)
    people = Person.objects.filter(station=station, merged_into=None)
    people_count = people.count()
    pages = max(1, -(-people_count // PAGE))
    page = min(max(page, 1), pages)
    shown = list(people.order_by("pk")[(page - 1) * PAGE : page * PAGE])
    lines = Line.objects.filter(station=station, person=None).select_related("person")
    opened = files.opened({station.record_id} | {person.record_id for person in shown})
    audit.write(by=by, now=now, verb="open_station", station=str(station.pk), page=str(page))
    said = opened[station.record_id].payload
    return OpenedStation(
        station=files.station(station, said),
        also=tuple(said.get("also", ())),
        people=tuple(files.people(shown, opened)),
        people_count=people_count,
        lines=tuple(files.lines(lines.order_by("pk")[:PAGE])),
        line_count=lines.count(),
        page=page,
        pages=pages,
        alike=alike_stations(station, said, files),
    )


def found_station(station_id: UUID) -> Station:
    station = Station.objects.filter(pk=station_id).select_related("merged_into").first()
    if station is None:
        raise NotFound
    return station.merged_into or station
