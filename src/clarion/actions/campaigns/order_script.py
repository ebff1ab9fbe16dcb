"""Put the talking points of a campaign in order."""

from collections.abc import Sequence
from datetime import datetime

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.transaction import one_transaction
from clarion.models import Campaign, Point, ScriptStep


@one_transaction
def order_script(*, campaign: Campaign, points: Sequence[Point], by: Actor, now: datetime) -> None:
    """In place of the order before. The opening comes first, always: the caller sees to that."""
    ScriptStep.objects.filter(campaign=campaign).delete()
    ScriptStep.objects.bulk_create(
        ScriptStep(campaign=campaign, point=point, position=position)
        for position, point in enumerate(points)
    )
    audit.write(by=by, now=now, verb="order_script", campaign=str(campaign.pk))
