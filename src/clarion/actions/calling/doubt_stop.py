"""“Pressed by mistake”: the stop holds, and two coordinators hear that nobody asked for it."""

from datetime import datetime
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.calling import keep_undo, tell
from clarion.actions.calling.undo_report import TooLate
from clarion.actions.refusal import NotFound
from clarion.actions.transaction import one_transaction
from clarion.models import Attempt, Stop, Undo
from clarion.rules.undo import Undoing


@one_transaction
def doubt_stop(*, attempt_id: UUID, by: Actor, now: datetime) -> None:
    """Once, within ten minutes. Raises NotFound for another's call, TooLate for anything else."""
    attempt = Attempt.objects.filter(pk=attempt_id, member_tag=by.tag).first()
    if attempt is None:
        raise NotFound
    undoable = keep_undo.find(attempt, by, now)
    if undoable is None or undoable.kind != Undoing.STOP:
        raise TooLate
    stops = Stop.objects.filter(signer=by.tag, line_id=attempt.line_id)
    stop = stops.latest("at")
    Undo.objects.filter(attempt=attempt).delete()
    tell.pressed_by_mistake(attempt, stop, by, now)
    audit.write(by=by, now=now, verb="doubt_stop", attempt=str(attempt.pk))
