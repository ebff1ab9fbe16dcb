"""End what a member can reach, in the same moment: keys, sessions, the contact they hold."""

from datetime import datetime
from uuid import UUID

from clarion.actions.lanes import ranked
from clarion.models import (
    Attempt,
    Contact,
    CustodianRequest,
    Grant,
    Hold,
    Member,
    RoleRequest,
    Session,
)
from clarion.rules.vocabulary import Ending, Rank


def end_access(member: Member, queue_tag: UUID, ending: Ending, now: datetime) -> None:
    Member.objects.filter(pk=member.pk).update(ended_at=now, ended_as=ending)
    for rows in (Grant, Session, RoleRequest, CustodianRequest):
        rows.objects.filter(member=member).delete()
    _free_hold(queue_tag, now)
    _free_callbacks(queue_tag)


def _free_hold(tag: UUID, now: datetime) -> None:
    """A contact whose number was not shown is ready at once; else the lease runs out first."""
    for hold in Hold.objects.filter(member_tag=tag):
        if not Attempt.objects.filter(lease_id=hold.pk).exists():
            Contact.objects.filter(pk=hold.contact_id, ready_at__lte=hold.until).update(
                ready_at=now
            )
        hold.delete()


def _free_callbacks(tag: UUID) -> None:
    """What was agreed with them is anybody's now; nobody waits for them any more."""
    agreed = Contact.objects.filter(prefer_tag=tag, lane__rank=Rank.CALLBACK_OWN)
    for contact in agreed.select_related("lane"):
        lane = ranked(contact.lane, Rank.CALLBACK)
        Contact.objects.filter(pk=contact.pk).update(lane=lane)
    Contact.objects.filter(prefer_tag=tag).update(prefer_tag=None, prefer_until=None)
