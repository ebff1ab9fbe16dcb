"""One's own attempt, for its report: also when the lease is lost."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet

from clarion.models import Attempt
from clarion.rules.line_safety import safety_of
from clarion.rules.vocabulary import LineKind, LineSafety


@dataclass(frozen=True)
class OwnAttempt:
    """No number and no name: only what the form needs."""

    id: UUID
    lease_id: UUID
    shown_at: datetime
    safety: LineSafety
    reported: bool


def own_attempt(attempt_id: UUID, tag: UUID) -> OwnAttempt | None:
    """None alike for missing and for somebody else's."""
    return _opened(Attempt.objects.filter(pk=attempt_id, member_tag=tag))


def own_attempt_of(lease_id: UUID, tag: UUID) -> OwnAttempt | None:
    """The attempt that was begun under one's own lease, also when the lease is over."""
    return _opened(Attempt.objects.filter(lease_id=lease_id, member_tag=tag))


def _opened(found: QuerySet[Attempt]) -> OwnAttempt | None:
    row = found.select_related("line").first()
    if row is None:
        return None
    return OwnAttempt(
        id=row.pk,
        lease_id=row.lease_id,
        shown_at=row.shown_at,
        safety=safety_of(LineKind(row.line.kind)),
        reported=row.reported_at is not None,
    )
