"""Keep a lease: whenever its holder opens a page it is renewed, up to the hard end."""

from datetime import datetime, timedelta
from uuid import UUID

from clarion.actions.actor import Actor
from clarion.actions.calling.hand_out import LEASE
from clarion.actions.refusal import Refused
from clarion.models import Contact, Hold
from clarion.queries.leases import own_hold


class LeaseLost(Refused):
    """This contact is no longer yours: the time was over, or it was closed meanwhile."""

    status = 410


def renewed(*, lease_id: UUID, by: Actor, now: datetime) -> Hold:
    """The holder's lease, prolonged. Raises LeaseLost, also for a lease of somebody else."""
    hold = own_hold(lease_id, by.tag)
    if hold is None:
        raise LeaseLost
    return prolonged(hold, now)


def prolonged(hold: Hold, now: datetime) -> Hold:
    if hold.hard_end <= now or hold.contact.ready_at is None:
        raise LeaseLost
    until = min(now + LEASE, hold.hard_end)
    if until - hold.until < _WORTH_WRITING:
        return hold
    kept = Hold.objects.filter(pk=hold.pk).update(until=until)
    if not kept:
        raise LeaseLost
    # Never earlier: a report on another of his lines may have let this one rest meanwhile.
    Contact.objects.filter(pk=hold.contact_id, ready_at__lt=until).update(ready_at=until)
    hold.until = until
    return hold


# A reload a moment later need not write.
_WORTH_WRITING = timedelta(seconds=20)
