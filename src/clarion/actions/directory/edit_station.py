"""Correct what a station is called, or where it is; what finds it changes with its words."""

from dataclasses import asdict, dataclass
from datetime import datetime
from uuid import UUID

from clarion.actions import audit, marks
from clarion.actions.actor import Actor
from clarion.actions.directory.files import Files
from clarion.actions.directory.open_station import found_station
from clarion.actions.directory.rewrite import rewrite
from clarion.actions.transaction import one_transaction


@dataclass(frozen=True)
class StationWords:
    name: str
    lang: str
    place: str
    place_lang: str


@one_transaction
def edit_station(*, station_id: UUID, words: StationWords, by: Actor, now: datetime) -> None:
    station = found_station(station_id)
    files = Files(by)
    opened = files.opened([station.record_id])[station.record_id]
    payload = {**opened.payload, **asdict(words)}
    rewrite(station, opened, payload, files)
    station.mark = marks.of_station(files.fingerprints, words.name, words.place)
    station.save(update_fields=["mark"])
    audit.write(by=by, now=now, verb="edit_station", station=str(station.pk))
