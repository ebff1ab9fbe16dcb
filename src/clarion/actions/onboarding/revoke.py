"""Take an invitation back before anybody has used it."""

from datetime import datetime
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.refusal import NotFound
from clarion.actions.transaction import one_transaction
from clarion.models import Invitation


@one_transaction
def revoke(*, invitation_id: UUID, by: Actor, now: datetime) -> None:
    """Raises NotFound for one that never was; what is used or revoked already stays as it is."""
    if not Invitation.objects.filter(pk=invitation_id).exists():
        raise NotFound
    unused = Invitation.objects.filter(pk=invitation_id, used_at=None, revoked_at=None)
    if unused.update(revoked_at=now):
        audit.write(by=by, now=now, verb="revoke", invitation=str(invitation_id))
