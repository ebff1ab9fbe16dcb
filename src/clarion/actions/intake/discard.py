"""Throw a proposal away; nothing of it had reached the directory."""

from datetime import datetime
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.intake.pastes import locked
from clarion.actions.transaction import one_transaction


@one_transaction
def discard(*, paste_id: UUID, by: Actor, now: datetime) -> None:
    """Its author may take it back as long as no coordinator has confirmed it."""
    locked(paste_id, by).row.delete()
    audit.write(by=by, now=now, verb="discard", paste=str(paste_id))
