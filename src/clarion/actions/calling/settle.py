"""Lay a notice aside: it was read, and nothing follows from it."""

from datetime import datetime
from uuid import UUID

from clarion.actions import notices
from clarion.actions.actor import Actor
from clarion.actions.transaction import one_transaction
from clarion.rules.vocabulary import Decision


@one_transaction
def settle(*, notice_id: UUID, by: Actor, now: datetime) -> None:
    """Raises NotFound, and AlreadyDecided when somebody was faster."""
    notice, said = notices.find(notice_id, by=by)
    notices.decide(notice, said, Decision.DONE, by=by, now=now)
