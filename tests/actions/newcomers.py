"""Steps by which somebody comes to the group: invited, joined, approved."""

from datetime import datetime
from uuid import UUID

from clarion.actions.actor import Actor
from clarion.actions.onboarding.admit import Newcomer
from clarion.actions.onboarding.approve import approve
from clarion.actions.onboarding.invite import Invited, invite
from clarion.actions.onboarding.join import join, read_invitation
from clarion.actions.voice import own_words
from clarion.models import Member
from clarion.rules.vocabulary import Role
from tests.cast import NOW, Cast, passphrase_of


def invited(cast: Cast, *roles: Role, note: str = "from the choir") -> Invited:
    return invite(roles=roles or (Role.VOLUNTEER,), note=note, by=cast.carol, now=NOW)


def newcomer(name: str = "Ivan") -> Newcomer:
    return Newcomer(
        pseudonym=name,
        passphrase=passphrase_of(name),
        roles=(),
        language="en",
        zone="Asia/Taipei",
        spoken=("zh-Hant",),
    )


def joined(cast: Cast, name: str = "Ivan", *roles: Role) -> Actor:
    """Somebody who waits for approval."""
    offered = read_invitation(code=invited(cast, *roles).code, bucket=name, now=NOW)
    return join(invitation_id=offered.invitation_id, newcomer=newcomer(name), now=NOW)


def approved(
    cast: Cast, name: str = "Ivan", *roles: Role, by: Actor | None = None, now: datetime = NOW
) -> Actor:
    """Somebody who has joined and been approved."""
    actor = joined(cast, name)
    approve(
        member_id=actor.member.pk,
        roles=roles or (Role.VOLUNTEER,),
        seen=own_words(actor),
        by=by or cast.carol,
        now=now,
    )
    actor.member.refresh_from_db()
    return actor


def fresh(member_id: UUID) -> Member:
    return Member.objects.get(pk=member_id)
