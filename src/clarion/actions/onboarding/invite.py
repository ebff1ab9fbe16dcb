"""Invite somebody: a code that is shown once, lets one person in, and lasts for three days."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from clarion.actions import audit, places
from clarion.actions.actor import Actor
from clarion.actions.transaction import one_transaction
from clarion.models import Invitation
from clarion.rules.vocabulary import Role
from clarion.vault.invitation import code_hash, new_code
from clarion.vault.sealing import seal_payload_to

LASTS = timedelta(hours=72)


@dataclass(frozen=True)
class Invited:
    """The code is shown once, and stored nowhere."""

    invitation_id: UUID
    code: str
    expires_at: datetime


@one_transaction
def invite(*, roles: tuple[Role, ...], note: str, by: Actor, now: datetime) -> Invited:
    """`note`: whom it is for, for the coordinators alone."""
    code = new_code()
    invitation = Invitation(
        id=uuid4(),
        code_hash=code_hash(code),
        roles=" ".join(roles),
        made_at=now,
        expires_at=now + LASTS,
    )
    invitation.sealed = seal_payload_to(
        by.directory.public,
        {"by": by.pseudonym, "note": note},
        places.column(by.deployment.pk, invitation, "sealed"),
    )
    invitation.save(force_insert=True)
    audit.write(by=by, now=now, verb="invite", invitation=str(invitation.pk))
    return Invited(invitation.pk, code, invitation.expires_at)
