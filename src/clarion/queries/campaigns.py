"""Campaigns in the order in which a coordinator needs them."""

from datetime import datetime

from django.db.models import Case, IntegerField, Q, QuerySet, When

from clarion.models import Campaign


def in_order(now: datetime, by: str = "ends_at") -> QuerySet[Campaign]:
    """Those being written, those that run or rest, those that are over; each `by` a column."""
    over = Q(ended_at__isnull=False) | Q(live_at__isnull=False, ends_at__lte=now)
    place = Case(
        When(over, then=2), When(live_at=None, then=0), default=1, output_field=IntegerField()
    )
    return Campaign.objects.annotate(place=place).order_by("place", by, "pk")
