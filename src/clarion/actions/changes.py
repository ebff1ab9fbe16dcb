"""What became of a person or a line, on which day, by which source; coordinators read it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import uuid4

from clarion.actions import places
from clarion.actions.actor import Actor
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_sealed import open_payload_of
from clarion.models import Change, Line, Person
from clarion.rules.vocabulary import ChangeKind, KeyringKind
from clarion.vault.sealing import seal_payload_to


@dataclass(frozen=True)
class Changed:
    """`on`: the day it happened, as far as is known; `entered_by`: a pseudonym."""

    kind: ChangeKind
    on: date | None
    note: str
    entered_by: str
    source: str = ""


def write(
    changed: Changed,
    *,
    by: Actor,
    now: datetime,
    person: Person | None = None,
    line: Line | None = None,
) -> None:
    row = Change(id=uuid4(), person=person, line=line, at=now)
    payload = {
        "kind": changed.kind,
        "on": changed.on.isoformat() if changed.on else "",
        "note": changed.note,
        "entered_by": changed.entered_by,
        "source": changed.source,
    }
    place = places.column(by.deployment.pk, row, "sealed")
    row.sealed = seal_payload_to(by.directory.public, payload, place)
    row.save(force_insert=True)


def read(rows: Iterable[Change], *, by: Actor) -> list[Changed]:
    rows = list(rows)
    if not rows:
        return []
    pair = open_lasting(by, KeyringKind.DIRECTORY)[1].pair
    return [_read(open_payload_of(pair, row, "sealed", by=by)) for row in rows]


def _read(said: dict[str, str]) -> Changed:
    return Changed(
        kind=ChangeKind(said["kind"]),
        on=date.fromisoformat(said["on"]) if said["on"] else None,
        note=said["note"],
        entered_by=said["entered_by"],
        source=said["source"],
    )
