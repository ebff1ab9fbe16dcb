"""The words of a campaign that may be said now, on a line of this safety, in script order."""

from datetime import date
from uuid import UUID

from clarion.models import Point
from clarion.rules.vocabulary import PointStatus


def live_points(campaign_id: UUID, *, monitored: bool, today: date) -> list[Point]:
    """In every language they have.

    Withdrawn and expired words are never fetched; nor, where others hear, private ones.
    """
    points = Point.objects.filter(
        scriptstep__campaign=campaign_id, status=PointStatus.LIVE, valid_until__gte=today
    )
    if monitored:
        points = points.filter(monitored_safe=True)
    return list(points.order_by("scriptstep__position").prefetch_related("texts", "sources"))
