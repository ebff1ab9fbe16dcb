"""Join with an invitation: a member who is known by name, holds nothing, and waits for approval."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.onboarding.admit import Newcomer, drawn_up, insert
from clarion.actions.onboarding.throttle import count_failure, refuse_while_blocked
from clarion.actions.onboarding.unlock import actor_of, desks
from clarion.actions.refusal import Refused
from clarion.actions.transaction import one_transaction
from clarion.models import Deployment, Invitation, Member, Slot
from clarion.rules.vocabulary import Role
from clarion.vault.invitation import code_hash
from clarion.vault.member import MemberKeys


class NoInvitation(Refused):
    """This code lets nobody in: it is mistyped, older than three days, used already, or was taken back."""  # noqa: E501

    status = 403


@dataclass(frozen=True)
class Offered:
    invitation_id: UUID
    roles: tuple[Role, ...]


def read_invitation(*, code: str, bucket: str, now: datetime) -> Offered:
    """Raises NoInvitation or TooManyTries. The code is used up only when somebody has joined."""
    refuse_while_blocked(bucket, now)
    found = Invitation.objects.filter(
        code_hash=code_hash(code), used_at=None, revoked_at=None, expires_at__gt=now
    ).first()
    if found is None:
        count_failure(bucket, now)
        raise NoInvitation
    return Offered(found.pk, tuple(map(Role, found.roles.split())))


def join(*, invitation_id: UUID, newcomer: Newcomer, now: datetime) -> Actor:
    """`newcomer` has no roles yet. Raises NoInvitation when it is used, revoked or too old by now.

    The organisation's key is taken from the database as it stands: whether it is the right one is
    what the four words are compared for.
    """
    deployment = Deployment.objects.get()
    keys = MemberKeys.generate(bytes(deployment.organisation_key))
    directory, _ = desks(keys.organisation)
    member, slots = drawn_up(
        newcomer=newcomer,
        keys=keys,
        deployment=deployment,
        directory=directory.public,
        now=now,
        invitation=str(invitation_id),
    )
    actor = actor_of(member, newcomer.pseudonym, keys)
    _enter(invitation_id, slots, by=actor, now=now)
    return actor


@one_transaction
def _enter(invitation_id: UUID, slots: list[Slot], *, by: Actor, now: datetime) -> None:
    """The conditional update is what lets a code in only once."""
    unused = Invitation.objects.filter(
        pk=invitation_id, used_at=None, revoked_at=None, expires_at__gt=now
    )
    if not unused.update(used_at=now):
        raise NoInvitation
    insert(by.member, slots)
    audit.write(by=by, now=now, verb="join", invitation=str(invitation_id))


def practise(*, by: Actor, now: datetime) -> None:
    """The practice call is done; doing it again changes nothing."""
    Member.objects.filter(pk=by.member.pk, practised_at=None).update(practised_at=now)
