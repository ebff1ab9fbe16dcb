"""Reports that are still owed, and how many conversations the group had."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from django.db.models import Sum

from clarion.models import Attempt, Tally

# Smaller counts could be traced to people.
SMALLEST_SHOWN = 8
_MOST = 20


@dataclass(frozen=True)
class Owed:
    attempt_id: UUID
    lease_id: UUID
    at: datetime


def owed(tag: UUID) -> list[Owed]:
    """A volunteer's own attempts without a report, newest first."""
    rows = Attempt.objects.filter(member_tag=tag, reported_at=None).order_by("-shown_at")
    return [Owed(*row) for row in rows.values_list("id", "lease_id", "shown_at")[:_MOST]]


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def conversations_this_week(today: date) -> int | None:
    """Of the whole group, nobody ranked, from the tallies; None while there are too few to show.

    `today`: where the callees live. From their Monday on, like every week that is told: two
    numbers over other days could be subtracted from each other.
    """
    week = Tally.objects.filter(day__gte=monday_of(today), day__lte=today)
    count = week.aggregate(count=Sum("answered"))["count"] or 0
    return count if count >= SMALLEST_SHOWN else None
