"""The scripts of campaigns, as those who write them see them: whatever the points' state is."""

from datetime import datetime
from uuid import UUID

from clarion.models import Campaign, Point, ScriptStep


def script_points(campaign_id: UUID) -> list[Point]:
    """In order, with texts and sources."""
    points = Point.objects.filter(scriptstep__campaign=campaign_id)
    return list(points.order_by("scriptstep__position").prefetch_related("texts", "sources"))


def running_opened_by(point_id: UUID, now: datetime) -> list[UUID]:
    """Campaigns that are live and begin with this point."""
    steps = ScriptStep.objects.filter(point=point_id, position=0)
    running = Campaign.objects.filter(live_at__lte=now, ended_at=None, ends_at__gt=now)
    return list(running.filter(pk__in=steps.values("campaign")).values_list("pk", flat=True))
