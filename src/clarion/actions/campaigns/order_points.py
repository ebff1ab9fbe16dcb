"""Put a campaign's script in order, as a coordinator chose it on its page."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from clarion.actions.actor import Actor
from clarion.actions.campaigns.order_script import order_script
from clarion.actions.campaigns.rewrite import find_unfinished
from clarion.actions.refusal import Refused
from clarion.actions.transaction import one_transaction
from clarion.queries.points import sayable
from clarion.rules.vocabulary import PointKind


class OpeningFirst(Refused):
    """A script begins with an opening: who calls, from where, and that it is not about money."""


@one_transaction
def order_points(*, campaign_id: UUID, point_ids: Sequence[UUID], by: Actor, now: datetime) -> None:
    """Only what may be said now; a campaign that does not run yet may have none."""
    campaign = find_unfinished(campaign_id)
    found = {point.pk: point for point in sayable(now.date())}
    points = [found[point_id] for point_id in point_ids if point_id in found]
    if (points or campaign.live_at) and [it.kind for it in points[:1]] != [PointKind.OPENING]:
        raise OpeningFirst
    order_script(campaign=campaign, points=points, by=by, now=now)
