"""A station of the directory, with what it is found by: made from its words."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from clarion.actions import audit, marks, search_index
from clarion.actions.actor import Actor
from clarion.actions.records import Registrar
from clarion.models import Import, Station
from clarion.vault.key import Key


def new_station(
    words: Mapping[str, Any],
    *,
    registrar: Registrar,
    fingerprints: Key | None,
    by: Actor,
    now: datetime,
    imported: Import | None = None,
) -> Station:
    """With `fingerprints` the same office is found again by exactly this name and place."""
    mark = marks.of_station(fingerprints, words["name"], words["place"]) if fingerprints else None
    record = registrar.ordinary(words, now)
    station = Station.objects.create(record=record, mark=mark, imported=imported)
    search_index.index_station(
        station=station, facts=words, registrar=registrar, deployment=by.deployment
    )
    audit.write(by=by, now=now, verb="add_station", station=str(station.pk))
    return station
