"""“Wrong person”: freeze every line of theirs, in every campaign, until a coordinator decides."""

from datetime import datetime
from uuid import UUID, uuid4

from clarion.actions import audit, changes, places
from clarion.actions.actor import Actor
from clarion.actions.changes import Changed
from clarion.actions.close import close
from clarion.actions.intake.subjects import Subject, found_line, found_person, waiting
from clarion.actions.transaction import one_transaction
from clarion.models import Dispute
from clarion.rules.vocabulary import ChangeKind
from clarion.vault.sealing import seal_payload_to


@one_transaction
def dispute_person(*, person_id: UUID, why: str, by: Actor, now: datetime) -> UUID:
    """All lines that belong to the person. Pressing twice is pressing once."""
    return _freeze(found_person(person_id), why, by, now)


@one_transaction
def dispute_line(*, line_id: UUID, why: str, by: Actor, now: datetime) -> UUID:
    """A line in doubt freezes its person with all other lines, or itself where it has none."""
    subject = found_line(line_id)
    if subject.owner:
        subject = found_person(subject.owner.pk)
    return _freeze(subject, why, by, now)


def _freeze(subject: Subject, why: str, by: Actor, now: datetime) -> UUID:
    """The releases stay: whoever is right after all goes on where he was."""
    known = Dispute.objects.filter(person=subject.person, line=subject.line, decided_at=None)
    if open_one := known.first():
        return open_one.pk
    row = Dispute(id=uuid4(), person=subject.person, line=subject.line, at=now)
    contacts = waiting(subject.lines)
    payload = {
        "why": why,
        "by": by.pseudonym,
        "waiting": {str(one.pk): one.ready_at.isoformat() for one in contacts if one.ready_at},
    }
    close(contacts, drop_wraps=False)
    place = places.column(by.deployment.pk, row, "sealed")
    row.sealed = seal_payload_to(by.directory.public, payload, place)
    row.save(force_insert=True)
    changed = Changed(ChangeKind.DISPUTED, None, why, by.pseudonym)
    changes.write(changed, by=by, now=now, person=subject.person, line=subject.line)
    audit.write(by=by, now=now, verb="dispute", dispute=str(row.pk))
    return row.pk
