"""Record what came of a call: once, whole, and with all that follows, before the page returns."""

from dataclasses import dataclass
from datetime import datetime
from random import Random
from uuid import UUID

from clarion.actions import audit, stop
from clarion.actions.actor import Actor
from clarion.actions.calling import consequences, keep_undo, tell
from clarion.actions.calling.changes import changes, rows_of
from clarion.actions.calling.consequences import LEADS_NOWHERE, Written
from clarion.actions.calling.keep_undo import Undoable
from clarion.actions.calling.opened import open_contact
from clarion.actions.calling.past import PastCall, open_past, sealed_past
from clarion.actions.calling.reported import Reported
from clarion.actions.refusal import NotFound, Refused
from clarion.actions.transaction import one_transaction
from clarion.models import Attempt, Campaign, Draft, Hold
from clarion.queries.history import reported_on
from clarion.rules.lifecycle import Consequence, Facts, follow
from clarion.rules.line_safety import may_type_note, safety_of
from clarion.rules.undo import undoing
from clarion.rules.vocabulary import ContactState, Counts, How, LineKind, LineSafety, LineState
from clarion.vault.key import Key


class AlreadyReported(Refused):
    """This call has been reported already. Nothing was counted twice."""


class PressAgain(Refused):
    """This closes the line for everybody. Please press once more if you are sure."""


@dataclass(frozen=True)
class Recorded:
    """`late`: the contact had been handed on, so a coordinator reads the report instead.

    `agreed_at`: when an agreed call is due, on the clock there.
    """

    consequence: Consequence
    late: bool
    agreed_at: datetime | None = None


@one_transaction
def record_outcome(
    *, attempt_id: UUID, reported: Reported, luck: Random, by: Actor, now: datetime
) -> Recorded:
    attempt = _own_attempt(attempt_id, by)
    key, past = _known(attempt, by)
    consequence = follow(reported.report, _facts(attempt, past, reported, now))
    if consequence.needs_second_press:
        raise PressAgain
    late, written, before = _was_handed_on(attempt), Written(), rows_of(attempt)
    reached = _mark(attempt, reported=reported, consequence=consequence, key=key, by=by, now=now)
    # Nobody rings for a campaign that has ended: what was asked for is a coordinator's to keep.
    over = attempt.contact.lane.campaign.ended_at is not None
    if consequence.stop:
        # However late it is told; and a shared line has a rule of its own.
        consequences.rest_around(attempt, by, now)
        stop.write(attempt, consequence.stop, by=by, now=now)
    elif not late or consequence.contact == ContactState.FROZEN:
        # A threat freezes at once, however late it is told.
        written = consequences.write(
            attempt, consequence, None if over else reported.callback, luck=luck, by=by, now=now
        )
    told = tell.desks(
        attempt,
        reported,
        consequence,
        by,
        now,
        frozen=written.frozen,
        late=late or over,
    )
    undoable = Undoable(
        kind=undoing(reported.report, consequence),
        changes=changes(before, rows_of(attempt)),
        wraps=tuple((it.record_id, it.keyring_id, bytes(it.sealed)) for it in written.dropped),
        line_closed=attempt.contact.line.callable and consequence.line in LEADS_NOWHERE,
        reached=reached,
        told=told,
    )
    keep_undo.keep(attempt, undoable, by, now)
    Hold.objects.filter(pk=attempt.lease_id).delete()
    Draft.objects.filter(attempt=attempt).delete()
    audit.write(by=by, now=now, verb="record_outcome", attempt=str(attempt.pk))
    return Recorded(consequence, late, written.agreed_at)


def _own_attempt(attempt_id: UUID, by: Actor) -> Attempt:
    """With all that the consequences touch. NotFound alike for missing and for somebody else's."""
    attempt = (
        Attempt.objects.filter(pk=attempt_id, member_tag=by.tag)
        .select_related(
            "contact__lane__campaign", "contact__line__station", "contact__line__person"
        )
        .first()
    )
    if attempt is None:
        raise NotFound
    if attempt.reported_at:
        raise AlreadyReported
    return attempt


def _known(attempt: Attempt, by: Actor) -> tuple[Key | None, list[PastCall]]:
    """The line's key and what was reported before; neither when the release is gone meanwhile."""
    try:
        line = open_contact(attempt.contact, by).line
    except NotFound:
        return None, []
    opened = open_past(reported_on(attempt.line_id), line.key, by.deployment.pk)
    return line.key, [call for _, call in opened]


def _facts(attempt: Attempt, past: list[PastCall], reported: Reported, now: datetime) -> Facts:
    line = attempt.contact.line
    kind = LineKind(line.kind)
    busy = Attempt.objects.filter(
        line=line,
        counts_as=Counts.BUSY,
        shown_at__gt=now - consequences.DAY,
        superseded_by=None,
    )
    return Facts(
        kind=kind,
        safety=safety_of(kind, incident=any(call.incident for call in past)),
        has_person=line.person_id is not None,
        switchboard=line.switchboard,
        busy_today=busy.count(),
        hung_up_before=any(call.hung_up for call in past),
        confirmed=reported.confirmed,
    )


def _kind_safety(attempt: Attempt) -> LineSafety:
    return safety_of(LineKind(attempt.contact.line.kind))


def _was_handed_on(attempt: Attempt) -> bool:
    """Whether somebody else has held, or called, this contact since."""
    others = Hold.objects.filter(contact=attempt.contact_id).exclude(pk=attempt.lease_id)
    later = Attempt.objects.filter(contact=attempt.contact_id, shown_at__gt=attempt.shown_at)
    return others.exists() or later.exists()


def _mark(
    attempt: Attempt,
    *,
    reported: Reported,
    consequence: Consequence,
    key: Key | None,
    by: Actor,
    now: datetime,
) -> bool:
    """The conditional update is what makes a report count once.

    True when it was the first in the campaign to reach somebody.
    """
    past = PastCall(
        line=reported.report.line,
        who=reported.report.who,
        hint=reported.hint,
        # On a line that others may hear nothing is passed on in words, whoever asks for it.
        text=reported.note if may_type_note(_kind_safety(attempt)) else "",
        hung_up=reported.report.how == How.HUNG_UP,
        incident=consequence.line == LineState.UNSAFE,
    )
    sealed = (
        sealed_past(past, key, attempt, by.deployment.pk)
        if key
        else tell.sealed_for_directory(past, attempt, by)
    )
    marked = Attempt.objects.filter(pk=attempt.pk, reported_at=None).update(
        reported_at=now, counts_as=consequence.counts_as, sealed=sealed
    )
    if not marked:
        raise AlreadyReported
    if not consequence.person_reached:
        return False
    campaign = Campaign.objects.filter(pk=attempt.contact.lane.campaign_id, reached_at=None)
    return bool(campaign.update(reached_at=now))
