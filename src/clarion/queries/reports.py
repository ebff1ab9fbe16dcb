"""Reports that are still owed, and how many conversations the group had."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from clarion.models import Attempt
from clarion.rules.vocabulary import Counts

# Smaller counts could be traced to people.
SMALLEST_SHOWN = 8
_WEEK = timedelta(days=7)
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


def conversations_this_week(now: datetime) -> int | None:
    """Of the whole group, nobody ranked; None while there are too few to show."""
    count = Attempt.objects.filter(
        reported_at__gt=now - _WEEK,
        counts_as__in=[Counts.ANSWERED, Counts.CALLBACK],
        superseded_by=None,
    ).count()
    return count if count >= SMALLEST_SHOWN else None
