"""Release the brake."""

from datetime import datetime
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.refusal import NotFound
from clarion.actions.transaction import one_transaction
from clarion.models import Pause
from clarion.models.pause import EVERYTHING as ALL

# The scope of a pause of all calls.
EVERYTHING = ALL


@one_transaction
def end_pause(*, pause_id: UUID, by: Actor, now: datetime) -> UUID:
    """What was paused: a campaign, or everything.

    Raises NotFound for a pause that never was; one that has ended already stays so.
    """
    found = Pause.objects.filter(pk=pause_id).first()
    if found is None:
        raise NotFound
    if Pause.objects.filter(pk=pause_id, ended_at=None).update(ended_at=now):
        audit.write(by=by, now=now, verb="end_pause", pause=str(pause_id))
    return found.scope
