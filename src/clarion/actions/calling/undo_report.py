"""Take a report back: a superseding attempt, with the queue as it was before.

The number that was shown still counts. What cannot be put back soundly goes to a coordinator.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from django.db.models import Q

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.calling import keep_undo, tell
from clarion.actions.calling.hand_out import HARD_END, LEASE, take
from clarion.actions.calling.keep_undo import Undoable
from clarion.actions.refusal import NotFound, Refused
from clarion.actions.transaction import one_transaction
from clarion.models import Attempt, Campaign, Contact, Hold, Line, Stop, Undo
from clarion.rules.undo import Undoing
from clarion.rules.vocabulary import Counts


class TooLate(Refused):
    """A report can be taken back for ten minutes, while you stay signed in. This one stands."""


class ForCustodians(Refused):
    """What was said in this call can be corrected by a custodian only. Please ask a coordinator."""


class StopStands(Refused):
    """A stop is never taken back by one person. If nobody asked for it, tell the coordinators."""


@dataclass(frozen=True)
class Undone:
    """The call that is to be reported anew; None when a coordinator has been told instead."""

    attempt_id: UUID | None


@one_transaction
def undo_report(*, attempt_id: UUID, by: Actor, now: datetime) -> Undone:
    """Raises NotFound for another's call, TooLate, ForCustodians and StopStands."""
    attempt = _own(attempt_id, by)
    undoable = keep_undo.find(attempt, by, now)
    if undoable is None:
        raise TooLate
    if undoable.kind == Undoing.CUSTODIAN:
        raise ForCustodians
    if undoable.kind == Undoing.STOP:
        raise StopStands
    _lock(attempt)
    Undo.objects.filter(attempt=attempt).delete()
    overtaken = _overtaken(attempt, undoable)
    again = None if overtaken else _again(attempt, undoable, by, now)
    if overtaken or undoable.told:
        tell.taken_back(attempt, by, now, done=not overtaken)
    audit.write(by=by, now=now, verb="undo_report", attempt=str(attempt.pk))
    return Undone(again.pk if again else None)


def _own(attempt_id: UUID, by: Actor) -> Attempt:
    found = Attempt.objects.filter(pk=attempt_id, member_tag=by.tag)
    attempt = found.select_related("contact__lane__campaign").first()
    if attempt is None:
        raise NotFound
    return attempt


def _lock(attempt: Attempt) -> None:
    """In the order of every report: whoever reports of this person or line waits, or was first."""
    near = Q(line=attempt.line_id) | Q(person_tag=attempt.person_tag)
    list(Contact.objects.select_for_update().filter(near).order_by("pk").values_list("pk"))


def _overtaken(attempt: Attempt, undoable: Undoable) -> bool:
    """Whether anything was done since that this report may have led to, or that must outlast it."""
    near = Q(line=attempt.line_id) | Q(person_tag=attempt.person_tag)
    if undoable.wraps:
        # Another closing at the office may have closed what this contact needs as well.
        near |= Q(station_id=attempt.station_id)
    later = Q(shown_at__gt=attempt.shown_at) | Q(reported_at__gte=attempt.reported_at)
    others = Attempt.objects.filter(near, later, superseded_by=None).exclude(pk=attempt.pk)
    stops = Stop.objects.filter(
        Q(line_id=attempt.line_id) | Q(person_tag=attempt.person_tag), at__gte=attempt.reported_at
    )
    return others.exists() or stops.exists()


def _again(attempt: Attempt, undoable: Undoable, by: Actor, now: datetime) -> Attempt:
    again = Attempt.objects.create(
        id=uuid4(),
        lease_id=uuid4(),
        contact=attempt.contact,
        line_id=attempt.line_id,
        station_id=attempt.station_id,
        person_tag=attempt.person_tag,
        member_tag=by.tag,
        shown_at=attempt.shown_at,
    )
    Attempt.objects.filter(pk=attempt.pk).update(superseded_by=again.pk)
    _put_back(attempt, undoable)
    _hold_again(again, now)
    return again


def _put_back(attempt: Attempt, undoable: Undoable) -> None:
    for change in undoable.changes:
        change.put_back()
    keep_undo.put_wraps_back(undoable.wraps)
    if undoable.line_closed:
        Line.objects.filter(pk=attempt.line_id).update(callable=True)
    campaign_id = attempt.contact.lane.campaign_id
    since = Attempt.objects.filter(
        contact__lane__campaign=campaign_id,
        reported_at__gte=attempt.reported_at,
        superseded_by=None,
        counts_as__in=[Counts.ANSWERED, Counts.CALLBACK],
    )
    if undoable.reached and not since.exists():
        reached = Campaign.objects.filter(pk=campaign_id, reached_at=attempt.reported_at)
        reached.update(reached_at=None)


def _hold_again(again: Attempt, now: datetime) -> None:
    """The card comes back, unless somebody has the contact or one has the next one open already."""
    contact = Contact.objects.select_related("lane").get(pk=again.contact_id)
    if contact.ready_at is None:
        return
    until = now + LEASE
    # Nobody is to ring it while the report is made anew.
    Contact.objects.filter(pk=contact.pk, ready_at__lt=until).update(ready_at=until)
    hold = Hold(
        id=again.lease_id,
        contact=contact,
        person_tag=again.person_tag,
        station_id=again.station_id,
        member_tag=again.member_tag,
        taken_at=now,
        until=until,
        hard_end=now + HARD_END,
        rank=contact.lane.rank,
    )
    take(hold, now)
