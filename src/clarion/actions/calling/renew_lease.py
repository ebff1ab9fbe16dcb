"""“Still on the call”: three more hours, asked for by the one who holds the contact."""

from datetime import datetime
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.calling.hand_out import HARD_END
from clarion.actions.calling.renew import renewed
from clarion.actions.transaction import one_transaction
from clarion.models import Hold


@one_transaction
def renew_lease(*, lease_id: UUID, by: Actor, now: datetime) -> None:
    hold = renewed(lease_id=lease_id, by=by, now=now)
    Hold.objects.filter(pk=hold.pk).update(hard_end=now + HARD_END)
    audit.write(by=by, now=now, verb="renew_lease", contact=str(hold.contact_id))
