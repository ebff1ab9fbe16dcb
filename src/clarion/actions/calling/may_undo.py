"""Whether, and how, one's report can be taken back just now: what cannot work is not offered."""

from datetime import datetime
from uuid import UUID

from clarion.actions.actor import Actor
from clarion.actions.calling import keep_undo
from clarion.rules.undo import Undoing


def may_undo(*, attempt_id: UUID, by: Actor, now: datetime) -> Undoing | None:
    return keep_undo.kind_of(attempt_id, by, now)
