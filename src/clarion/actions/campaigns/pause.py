"""The brake: pause all calls, or one campaign, within the same second."""

from datetime import datetime
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.campaigns.rewrite import find_unfinished
from clarion.actions.transaction import one_transaction
from clarion.models import Pause
from clarion.models.pause import EVERYTHING


@one_transaction
def pause(*, scope: UUID, reason: str, by: Actor, now: datetime) -> Pause:
    """Pressing twice is pressing once."""
    made, new = Pause.objects.get_or_create(
        scope=scope, ended_at=None, defaults={"reason": reason, "at": now}
    )
    if new:
        audit.write(by=by, now=now, verb="pause", scope=str(scope), reason=reason)
    return made


def pause_everything(*, reason: str, by: Actor, now: datetime) -> Pause:
    return pause(scope=EVERYTHING, reason=reason, by=by, now=now)


@one_transaction
def pause_campaign(*, campaign_id: UUID, reason: str, by: Actor, now: datetime) -> Pause:
    """Raises NotFound and Over."""
    return pause(scope=find_unfinished(campaign_id).pk, reason=reason, by=by, now=now)
