"""Release more contacts of a campaign, as a coordinator asks for it on its page."""

from datetime import datetime
from uuid import UUID

from clarion.actions.actor import Actor
from clarion.actions.campaigns.release import release
from clarion.actions.campaigns.rewrite import find_unfinished
from clarion.actions.transaction import one_transaction


@one_transaction
def release_more(*, campaign_id: UUID, count: int, by: Actor, now: datetime) -> int:
    """How many were released. Raises NotFound and Over."""
    return release(campaign=find_unfinished(campaign_id), count=count, by=by, now=now)
