"""Give a contact back: somebody else will take it; five times a day, no reason asked."""

from datetime import datetime, timedelta
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.calling import tell
from clarion.actions.calling.renew import LeaseLost
from clarion.actions.refusal import Refused
from clarion.actions.transaction import one_transaction
from clarion.models import Attempt, Contact, Return
from clarion.queries.leases import own_hold

PER_DAY = 5
# So many different volunteers would rather not: a coordinator looks why.
RETURNERS = 3
_DAY = timedelta(days=1)


class AlreadyShown(Refused):
    """The number was shown, so this call needs a report."""


class TooManyReturns(Refused):
    """Five contacts a day can be given back. Please report this one, or let its time run out."""


@one_transaction
def give_back(*, lease_id: UUID, by: Actor, now: datetime) -> None:
    """The contact is ready again at once, for everybody but the one who gave it back."""
    hold = own_hold(lease_id, by.tag)
    if hold is None:
        raise LeaseLost
    if Attempt.objects.filter(lease_id=lease_id).exists():
        raise AlreadyShown
    if Return.objects.filter(member_tag=by.tag, at__gt=now - _DAY).count() >= PER_DAY:
        raise TooManyReturns
    waiting = Contact.objects.filter(pk=hold.contact_id, ready_at__isnull=False)
    waiting.update(avoid_tag=by.tag)
    # A report on another of his lines may have let this one rest meanwhile.
    waiting.filter(ready_at__lte=hold.until).update(ready_at=now)
    hold.delete()
    Return.objects.create(contact_id=hold.contact_id, member_tag=by.tag, at=now)
    if returners(hold.contact_id) >= RETURNERS:
        waiting.update(ready_at=None)
        tell.returned(hold.contact, by, now)
    audit.write(by=by, now=now, verb="give_back", contact=str(hold.contact_id))


def returners(contact_id: UUID) -> int:
    returned = Return.objects.filter(contact=contact_id)
    return returned.values("member_tag").distinct().count()
