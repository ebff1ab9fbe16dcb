"""Any page that the holder of a lease opens, or sends, keeps it."""

from datetime import datetime

from clarion.actions.actor import Actor
from clarion.actions.calling.renew import LeaseLost, prolonged
from clarion.actions.transaction import one_transaction
from clarion.models import Hold


@one_transaction
def keep_lease(*, by: Actor, now: datetime) -> bool:
    """Whether there is one to keep. One that ran out comes back only when its card is opened."""
    own = Hold.objects.filter(member_tag=by.tag, until__gt=now)
    hold = own.select_related("contact").first()
    if hold is None:
        return False
    try:
        prolonged(hold, now)
    except LeaseLost:
        return False
    return True
