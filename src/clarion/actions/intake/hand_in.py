"""Hand a proposal in: from now on a coordinator decides about it."""

from datetime import datetime
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.intake.pastes import open_to_change, write
from clarion.actions.transaction import one_transaction


@one_transaction
def hand_in(*, paste_id: UUID, by: Actor, now: datetime) -> None:
    """Its author keeps a copy as it was handed in, to read."""
    paste = open_to_change(paste_id, by)
    paste.row.handed_in_at = now
    write(paste.row, paste.pasted, by)
    paste.row.save(update_fields=["sealed", "handed_in_at"])
    audit.write(by=by, now=now, verb="hand_in", paste=str(paste_id))
