"""Correct a person's name, title and reading, and write the name in other scripts."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from uuid import UUID

from clarion.actions import audit, marks
from clarion.actions.actor import Actor
from clarion.actions.directory.files import Files
from clarion.actions.directory.open_person import found_person
from clarion.actions.directory.rewrite import rewrite
from clarion.actions.transaction import one_transaction


@dataclass(frozen=True)
class PersonWords:
    """`names`: the name in other scripts, by language. `reading` empty: as the profile reads it."""

    name: str
    lang: str
    title: str
    reading: str = ""
    names: Mapping[str, str] = field(default_factory=dict)


@one_transaction
def edit_person(*, person_id: UUID, words: PersonWords, by: Actor, now: datetime) -> None:
    """The cards of campaigns show the new words at once."""
    person = found_person(person_id)
    files = Files(by)
    opened = files.opened([person.record_id])[person.record_id]
    payload = {**opened.payload, **asdict(words)}
    rewrite(person, opened, payload, files)
    person.mark = marks.of_person(files.fingerprints, words.name, person.station_id)
    person.save(update_fields=["mark"])
    audit.write(by=by, now=now, verb="edit_person", person=str(person.pk))
