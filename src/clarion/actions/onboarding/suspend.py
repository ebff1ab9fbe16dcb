"""Suspend a member, or let them back: for a while, and by one coordinator."""

from datetime import datetime
from uuid import UUID

from clarion.actions import audit, keyrings
from clarion.actions.actor import Actor
from clarion.actions.onboarding.appoint import appoint
from clarion.actions.onboarding.end_access import end_access
from clarion.actions.onboarding.open_entry import member_of, open_entry
from clarion.actions.onboarding.open_members import roles_in
from clarion.actions.onboarding.spare import refuse_last
from clarion.actions.open_keyring import open_lasting
from clarion.actions.refusal import NotFound
from clarion.actions.transaction import one_transaction
from clarion.models import Member
from clarion.rules.vocabulary import Ending, KeyringKind


@one_transaction
def suspend(*, member_id: UUID, by: Actor, now: datetime) -> None:
    """Raises NotFound for oneself, and for who is no active member."""
    _, directory = open_lasting(by, KeyringKind.DIRECTORY)
    member = active(member_id, by)
    refuse_last(member)
    end_access(member, open_entry(member, directory).queue_tag, Ending.SUSPENDED, now)
    audit.write(by=by, now=now, verb="suspend", member=str(member_id))


@one_transaction
def let_back(*, member_id: UUID, by: Actor, now: datetime) -> None:
    """With the roles from before. A custodian needs the keyring from another custodian again."""
    _, directory = open_lasting(by, KeyringKind.DIRECTORY)
    member = member_of(member_id)
    if member.ended_as != Ending.SUSPENDED:
        raise NotFound
    keyrings.check_member(by.keys.organisation, member)
    entry = open_entry(member, directory)
    appoint(member, roles_in(member.roles), entry=entry, directory=directory, by=by, now=now)
    audit.write(by=by, now=now, verb="let_back", member=str(member_id))


def active(member_id: UUID, by: Actor) -> Member:
    """An approved member with access, and not oneself: who goes themselves, leaves."""
    member = member_of(member_id)
    if member.ended_at or member.is_waiting or member.pk == by.member.pk:
        raise NotFound
    return member
