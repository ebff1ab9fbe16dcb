"""End one's own sessions: one of them, or all but this one."""

from datetime import datetime
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.refusal import NotFound
from clarion.actions.transaction import one_transaction
from clarion.models import Session


@one_transaction
def end_session(*, session_id: UUID, by: Actor, now: datetime) -> None:
    """Raises NotFound, also for somebody else's."""
    mine = Session.objects.filter(member=by.member, session_key__startswith=session_id.hex)
    if not mine.delete()[0]:
        raise NotFound
    audit.write(by=by, now=now, verb="end_session")


@one_transaction
def end_other_sessions(*, keep: UUID | None, by: Actor, now: datetime) -> None:
    """`keep`: the browser that asks; without it, all of them."""
    mine = Session.objects.filter(member=by.member)
    others = mine.exclude(session_key__startswith=keep.hex) if keep else mine
    if others.delete()[0]:
        audit.write(by=by, now=now, verb="end_other_sessions")
