"""Add an office to the directory."""

from dataclasses import asdict, dataclass
from datetime import datetime

from clarion.actions import audit, marks, search_index
from clarion.actions.actor import Actor
from clarion.actions.records import Registrar
from clarion.actions.transaction import one_transaction
from clarion.models import Import, Station
from clarion.vault.key import Key


@dataclass(frozen=True)
class StationFacts:
    """As the report has it: names in their own script, with their language tag."""

    name: str
    lang: str
    place: str
    place_lang: str


@one_transaction
def add_station(
    *,
    facts: StationFacts,
    registrar: Registrar,
    by: Actor,
    now: datetime,
    fingerprints: Key | None = None,
    imported: Import | None = None,
) -> Station:
    """With `fingerprints` the same office is found again by exactly this name and place."""
    words = asdict(facts)
    station = Station.objects.create(
        record=registrar.ordinary(words, now),
        mark=marks.of_station(fingerprints, facts.name, facts.place) if fingerprints else None,
        imported=imported,
    )
    search_index.index_station(
        station=station, facts=words, registrar=registrar, deployment=by.deployment
    )
    audit.write(by=by, now=now, verb="add_station", station=str(station.pk))
    return station
