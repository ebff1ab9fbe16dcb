"""Withdraw a talking point: no page that is made from now on contains it."""

from datetime import datetime
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.campaigns.pause import pause
from clarion.actions.refusal import NotFound
from clarion.actions.transaction import one_transaction
from clarion.models import Point
from clarion.queries.scripts import running_opened_by
from clarion.rules.vocabulary import PointStatus

PAUSED_FOR = "mistake"


@one_transaction
def withdraw_point(*, point_id: UUID, by: Actor, now: datetime) -> int:
    """How many running campaigns were paused, for they would begin without their opening.

    Withdrawing twice is withdrawing once.
    """
    point = Point.objects.select_for_update().filter(pk=point_id).first()
    if point is None:
        raise NotFound
    if point.status == PointStatus.WITHDRAWN:
        return 0
    headless = running_opened_by(point_id, now)
    Point.objects.filter(pk=point_id).update(status=PointStatus.WITHDRAWN)
    for campaign_id in headless:
        pause(scope=campaign_id, reason=PAUSED_FOR, by=by, now=now)
    audit.write(by=by, now=now, verb="withdraw_point", point=str(point_id))
    return len(headless)
