"""The words of a campaign that may be said now, on a line of this safety, in script order."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from django.db.models import Prefetch

from clarion.models import Point, PointText
from clarion.rules.vocabulary import PointStatus


def live_points(
    campaign_id: UUID, languages: Sequence[str], *, monitored: bool, today: date
) -> list[Point]:
    """Withdrawn and expired words are never fetched; nor, where others hear, private ones."""
    points = Point.objects.filter(
        scriptstep__campaign=campaign_id, status=PointStatus.LIVE, valid_until__gte=today
    )
    if monitored:
        points = points.filter(monitored_safe=True)
    texts = PointText.objects.filter(language__in=languages)
    return list(
        points.order_by("scriptstep__position").prefetch_related(
            Prefetch("texts", queryset=texts), "sources"
        )
    )
