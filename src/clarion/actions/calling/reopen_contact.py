"""Let a contact wait again that several volunteers gave back, or that was frozen after a threat."""

from datetime import datetime
from typing import Any
from uuid import UUID

from clarion.actions import notices
from clarion.actions.actor import Actor
from clarion.actions.reopen import reopen
from clarion.actions.transaction import one_transaction
from clarion.models import Return
from clarion.rules.vocabulary import Decision

WAITING = ("returned", "threat", "relative")


@one_transaction
def reopen_contact(*, notice_id: UUID, by: Actor, now: datetime) -> int:
    """How many contacts wait again; a stop that came meanwhile holds."""
    notice, said = notices.find(notice_id, *WAITING, by=by)
    notices.decide(notice, said, Decision.REOPENED, by=by, now=now)
    # Else the next one to give it back would close it at once.
    Return.objects.filter(contact=said["contact"]).delete()
    return reopen(held_by(said), now=now)


def held_by(said: dict[str, Any]) -> list[UUID]:
    """Which contacts wait for this notice: of a person's threat all of theirs."""
    return [UUID(one) for one in said.get("contacts") or [said["contact"]]]
