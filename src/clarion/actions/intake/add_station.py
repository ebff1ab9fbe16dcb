"""Add an office to the directory."""

from dataclasses import asdict, dataclass
from datetime import datetime

from clarion.actions.actor import Actor
from clarion.actions.new_station import new_station
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
    return new_station(
        asdict(facts),
        registrar=registrar,
        fingerprints=fingerprints,
        by=by,
        now=now,
        imported=imported,
    )
