"""Add an official to a station."""

from dataclasses import asdict, dataclass
from datetime import datetime

from clarion.actions import audit, marks, search_index
from clarion.actions.actor import Actor
from clarion.actions.records import Registrar
from clarion.actions.transaction import one_transaction
from clarion.models import Import, Person, Station
from clarion.vault.key import Key


@dataclass(frozen=True)
class PersonFacts:
    """As the report has it; the title stays in the report's words."""

    name: str
    lang: str
    title: str


@one_transaction
def add_person(
    *,
    facts: PersonFacts,
    station: Station,
    registrar: Registrar,
    by: Actor,
    now: datetime,
    fingerprints: Key | None = None,
    imported: Import | None = None,
) -> Person:
    """With `fingerprints` the same person is found again at this station, by exactly this name."""
    words = asdict(facts)
    person = Person.objects.create(
        station=station,
        record=registrar.ordinary(words, now),
        # Empty, and of the same size as a full one.
        sensitive=registrar.sensitive({}, now),
        mark=marks.of_person(fingerprints, facts.name, station.pk) if fingerprints else None,
        imported=imported,
    )
    search_index.index_person(
        person=person, facts=words, registrar=registrar, deployment=by.deployment
    )
    audit.write(by=by, now=now, verb="add_person", person=str(person.pk))
    return person
