"""Decide a doubt: the right person goes on as before, the wrong one is never called again."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from django.db.models import Q, QuerySet

from clarion.actions import audit, changes
from clarion.actions.actor import Actor
from clarion.actions.changes import Changed
from clarion.actions.intake.subjects import close_for_ever
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_sealed import open_payload_of
from clarion.actions.refusal import NotFound, Refused
from clarion.actions.transaction import one_transaction
from clarion.models import Attempt, Contact, Dispute, Line
from clarion.queries.disputes import in_doubt
from clarion.queries.stops import is_stopped
from clarion.rules.vocabulary import ChangeKind, KeyringKind


class DecidedAlready(Refused):
    """This was decided before."""


@one_transaction
def decide_dispute(*, dispute_id: UUID, right: bool, why: str, by: Actor, now: datetime) -> Dispute:
    """`right`: it is the right person. What was stopped or reported meanwhile stays as it is."""
    row = Dispute.objects.select_for_update().filter(pk=dispute_id).first()
    if row is None:
        raise NotFound
    if row.decided_at:
        raise DecidedAlready
    lines = Line.objects.filter(Q(person=row.person) if row.person else Q(pk=row.line_id))
    _end(row, now)
    if right:
        _thaw(row, lines, by, now)
    else:
        close_for_ever(lines)
    kind = ChangeKind.CONFIRMED if right else ChangeKind.WRONG_PERSON
    changed = Changed(kind, None, why, by.pseudonym)
    changes.write(changed, by=by, now=now, person=row.person, line=row.line)
    audit.write(by=by, now=now, verb="decide_dispute", dispute=str(dispute_id), kind=kind)
    return row


def withdraw_doubts(*, rows: Iterable[Dispute], by: Actor, now: datetime) -> None:
    """The source that raised them is gone; in the caller's transaction."""
    for row in rows:
        _end(row, now)
        _thaw(row, Line.objects.filter(dispute=row), by, now)


def _end(row: Dispute, now: datetime) -> None:
    row.decided_at = now
    row.save(update_fields=["decided_at"])


def _thaw(row: Dispute, lines: QuerySet[Line], by: Actor, now: datetime) -> None:
    """Only what this doubt froze, and only if nothing else has closed it since."""
    pair = open_lasting(by, KeyringKind.DIRECTORY)[1].pair
    told = open_payload_of(pair, row, "sealed", by=by)["waiting"]
    frozen = (
        Contact.objects.select_for_update(of=("self",))
        .filter(pk__in=told, ready_at=None, line__in=lines, line__callable=True)
        .select_related("line")
    )
    for contact in frozen.order_by("pk"):
        if not _touched(contact, row.at) and not in_doubt(contact.line):
            ready_at = max(now, datetime.fromisoformat(told[str(contact.pk)]))
            Contact.objects.filter(pk=contact.pk).update(ready_at=ready_at)


def _touched(contact: Contact, since: datetime) -> bool:
    whose = Q(line=contact.line_id) | Q(person_tag=contact.person_tag)
    reported = Attempt.objects.filter(whose, reported_at__gte=since).exists()
    return reported or is_stopped(person_tag=contact.person_tag, line_id=contact.line_id)
