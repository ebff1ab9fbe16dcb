"""What is known of a person or a line: who it is, where that is from, and what became of it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import F, Q

from clarion.actions import audit, changes
from clarion.actions.actor import Actor
from clarion.actions.changes import Changed
from clarion.actions.ending import ending_of
from clarion.actions.intake.subjects import Subject, found_line, found_person
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_record import open_records
from clarion.actions.open_sealed import open_payload_of
from clarion.actions.sources import SourceRow, sources_of
from clarion.actions.transaction import one_transaction
from clarion.models import Change, Dispute, Line, Mention, Person
from clarion.rules.vocabulary import KeyringKind, LineKind
from clarion.vault.keypair import KeyPair

SHOWN = 30


@dataclass(frozen=True)
class Doubt:
    """`why`: in the words of who raised it; empty where a source did, in the import `import_id`."""

    id: UUID
    at: datetime
    why: str
    by: str
    import_id: UUID | None
    of_line: bool


@dataclass(frozen=True)
class OpenedSubject:
    """`changed`: newest first. `line_id`: None for a person. `ending`: of a line that may ring."""

    person: str
    title: str
    station: str
    place: str
    line_id: UUID | None
    kind: LineKind | None
    ending: str
    person_id: UUID | None
    changed: tuple[Changed, ...]
    sources: tuple[SourceRow, ...]
    doubt: Doubt | None


@one_transaction
def open_person_changes(*, person_id: UUID, by: Actor, now: datetime) -> OpenedSubject:
    return _opened(found_person(person_id), by, now)


@one_transaction
def open_line_changes(*, line_id: UUID, by: Actor, now: datetime) -> OpenedSubject:
    return _opened(found_line(line_id), by, now)


def _opened(subject: Subject, by: Actor, now: datetime) -> OpenedSubject:
    ring, keys = open_lasting(by, KeyringKind.DIRECTORY)
    person, station = subject.owner, subject.row.station
    line = subject.line if subject.line and subject.line.callable else None
    records = {one.record_id for one in (station, person, line) if one}
    opened = open_records(by.deployment.pk, ring.pk, keys.wrapping, records)
    about = opened[person.record_id].payload if person else {}
    where = opened[station.record_id].payload
    whose = Q(line=subject.line) if subject.line else Q(person=subject.person)
    named = Mention.objects.filter(whose)
    rows = Change.objects.filter(person=subject.person, line=subject.line).order_by("-at", "pk")
    audit.write(by=by, now=now, verb="open_changes", person=_id(person), line=_id(subject.line))
    return OpenedSubject(
        person=about.get("name", ""),
        title=about.get("title", ""),
        station=where["name"],
        place=where["place"],
        line_id=subject.line.pk if subject.line else None,
        kind=LineKind(subject.line.kind) if subject.line else None,
        ending=ending_of(opened[line.record_id].payload) if line else "",
        person_id=person.pk if person else None,
        changed=tuple(changes.read(rows[:SHOWN], by=by)),
        sources=sources_of(subject.row.imported_id, named, by),
        doubt=_doubt(subject, person, keys.pair, by),
    )


def _id(row: Person | Line | None) -> str:
    return str(row.pk) if row else ""


def _doubt(subject: Subject, person: Person | None, pair: KeyPair, by: Actor) -> Doubt | None:
    """The line's own before its person's."""
    whose = Q(line=subject.line) if subject.line else Q()
    whose |= Q(person=person) if person else Q()
    rows = Dispute.objects.filter(whose, decided_at=None)
    row = rows.order_by(F("line").asc(nulls_last=True)).first()
    if row is None:
        return None
    told = open_payload_of(pair, row, "sealed", by=by)
    of_line = row.line_id is not None
    return Doubt(row.pk, row.at, told["why"], told["by"], row.imported_id, of_line)
