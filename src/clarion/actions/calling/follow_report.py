"""Let a late report follow: what it would have changed is written now, and nothing is shortened."""

from datetime import datetime
from random import Random
from uuid import UUID

from clarion.actions import notices
from clarion.actions.actor import Actor
from clarion.actions.calling import consequences
from clarion.actions.calling.late import LateReport
from clarion.actions.refusal import NotFound
from clarion.actions.transaction import one_transaction
from clarion.models import Attempt, Contact
from clarion.rules.lifecycle import Consequence
from clarion.rules.vocabulary import Decision

LATE = "late_report"


@one_transaction
def follow_report(*, notice_id: UUID, luck: Random, by: Actor, now: datetime) -> Consequence:
    """Raises NotFound for a notice of another kind, AlreadyDecided when somebody was faster."""
    notice, said = notices.find(notice_id, LATE, by=by)
    attempt = (
        Attempt.objects.filter(pk=said["attempt"])
        .select_related("contact__lane", "contact__line")
        .first()
    )
    # One that was taken back, or told before late reports were kept whole, is only laid aside.
    if attempt is None or attempt.superseded_by or "report" not in said:
        raise NotFound
    notices.decide(notice, said, Decision.FOLLOWED, by=by, now=now)
    report = LateReport.from_payload(said["report"])
    rested = Contact.objects.get(pk=attempt.contact_id).ready_at
    consequences.write(attempt, report.consequence, report.callback, luck=luck, by=by, now=now)
    if rested:
        # What was reported since may let it rest for longer.
        Contact.objects.filter(pk=attempt.contact_id, ready_at__lt=rested).update(ready_at=rested)
    return report.consequence
