"""Open a line: whose it is and how it stands; its number only when it is asked for. Recorded."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.directory.files import Files, LineRow, PersonRow, StationRow
from clarion.actions.refusal import NotFound, Refused
from clarion.actions.transaction import one_transaction
from clarion.models import Line
from clarion.rules.vocabulary import Standing


class NotShown(Refused):
    """Somebody asked us to stop on this line. Its number is not shown any more."""


@dataclass(frozen=True)
class OpenedLine:
    """`number` in chunks; empty until it is asked for."""

    line: LineRow
    station: StationRow
    person: PersonRow | None
    number: tuple[str, ...] = ()


@one_transaction
def open_line(*, line_id: UUID, by: Actor, now: datetime, number: bool = False) -> OpenedLine:
    line = found_line(line_id)
    files = Files(by)
    person, station = line.person, line.station
    records = {station.record_id} | ({person.record_id} if person else set())
    opened = files.opened(records | ({line.record_id} if number else set()))
    row = files.lines([line])[0]
    if number and row.standing == Standing.STOPPED:
        raise NotShown
    verb = "show_line" if number else "open_line"
    audit.write(by=by, now=now, verb=verb, line=str(line.pk))
    said = opened[line.record_id].payload if number else None
    return OpenedLine(
        line=row,
        station=files.station(station, opened[station.record_id].payload),
        person=files.people([person], opened)[0] if person else None,
        number=files.country.numbers.in_chunks(said["e164"], said["ext"]) if said else (),
    )


def found_line(line_id: UUID) -> Line:
    line = Line.objects.filter(pk=line_id).select_related("person", "station").first()
    if line is None:
        raise NotFound
    return line
