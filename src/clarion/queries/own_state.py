"""What a volunteer has open: the lease, the numbers shown lately, the reports still owed."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from clarion.models import Attempt, Hold
from clarion.rules.undo import WITHIN

# The first calls of a newcomer go to public station lines.
NEWCOMER_CALLS = 10
_LOOK_BACK = 60


@dataclass(frozen=True)
class OwnState:
    """`shown`: when numbers were shown, newest first; `owed`: attempts without a report.

    `latest`: the report that was made last, while it may be taken back, and when it was made.
    """

    lease_id: UUID | None
    shown: tuple[datetime, ...]
    owed: tuple[UUID, ...]
    reported: int
    latest: tuple[UUID, datetime] | None = None

    @property
    def tiers(self) -> tuple[int, ...]:
        return (0, 1) if self.reported >= NEWCOMER_CALLS else (0,)


def open_lease(tag: UUID, now: datetime) -> UUID | None:
    return Hold.objects.filter(member_tag=tag, until__gt=now).values_list("id", flat=True).first()


def own_state(tag: UUID, now: datetime) -> OwnState:
    lease = open_lease(tag, now)
    attempts = list(
        Attempt.objects.filter(member_tag=tag, superseded_by=None)
        .order_by("-shown_at")
        .values_list("id", "shown_at", "reported_at")[:_LOOK_BACK]
    )
    return OwnState(
        lease_id=lease,
        shown=tuple(shown for _, shown, _ in attempts),
        owed=tuple(attempt for attempt, _, reported in attempts if reported is None),
        reported=sum(reported is not None for _, _, reported in attempts),
        latest=max(
            ((attempt, at) for attempt, _, at in attempts if at and at > now - WITHIN),
            key=lambda one: one[1],
            default=None,
        ),
    )
