"""The members as coordinators see them: name, roles, state, and what waits for a decision."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from clarion.actions.actor import Actor
from clarion.actions.onboarding.open_entry import (
    Entry,
    member_of,
    open_entries,
    open_entry,
    open_invitation,
    open_request,
    words_of,
)
from clarion.actions.open_keyring import open_lasting
from clarion.models import Invitation, Member, RoleRequest
from clarion.rules.vocabulary import Ending, KeyringKind, MemberState, Role
from clarion.vault.keyring import KeyringKeys


@dataclass(frozen=True)
class MemberRow:
    id: UUID
    pseudonym: str
    roles: tuple[Role, ...]
    state: MemberState


@dataclass(frozen=True)
class InvitationRow:
    id: UUID
    roles: tuple[Role, ...]
    author: str
    note: str
    until: datetime


@dataclass(frozen=True)
class Asked:
    """A request for roles, before another coordinator has confirmed it."""

    id: UUID
    roles: tuple[Role, ...]
    author: str
    mine: bool


@dataclass(frozen=True)
class Members:
    """`here`: who has access or waits for it, `gone`: who has none any more."""

    here: tuple[MemberRow, ...]
    gone: tuple[MemberRow, ...]
    invitations: tuple[InvitationRow, ...]
    asked: frozenset[UUID]


@dataclass(frozen=True)
class MemberPage:
    """`words` only of somebody whose keys are still to be vouched for."""

    row: MemberRow
    me: bool
    words: str
    practised: bool
    invitation: InvitationRow | None
    asked: Asked | None


def open_members(*, by: Actor, now: datetime) -> Members:
    _, directory = open_lasting(by, KeyringKind.DIRECTORY)
    members = list(Member.objects.order_by("joined_at", "pk"))
    rows = _rows(members, open_entries(members, directory))
    return Members(
        here=tuple(row for row in rows if row.state not in _GONE),
        gone=tuple(row for row in rows if row.state in _GONE),
        invitations=_invitations(directory, by, now),
        asked=frozenset(RoleRequest.objects.values_list("member", flat=True)),
    )


def open_member(*, member_id: UUID, by: Actor, now: datetime) -> MemberPage:  # noqa: ARG001
    """Raises NotFound. `now` decides nothing here."""
    _, directory = open_lasting(by, KeyringKind.DIRECTORY)
    member = member_of(member_id)
    entry = open_entry(member, directory)
    waits = member.is_waiting
    joined_with = Invitation.objects.filter(pk__in=[entry.invitation_id] if waits else [])
    invitation = joined_with.first()
    return MemberPage(
        row=_row(member, entry),
        me=member.pk == by.member.pk,
        words=words_of(member, entry, by.keys.organisation) if waits else "",
        practised=member.practised_at is not None,
        invitation=_invitation(invitation, directory, by) if invitation else None,
        asked=_asked(member, directory, by),
    )


def _asked(member: Member, directory: KeyringKeys, by: Actor) -> Asked | None:
    found = RoleRequest.objects.filter(member=member).first()
    if found is None:
        return None
    said = open_request(found, directory, by)
    mine = said["member"] == str(by.member.pk)
    return Asked(found.pk, roles_in(found.roles), said["by"], mine=mine)


_GONE = {MemberState.LEFT, MemberState.REMOVED}


def _rows(members: Iterable[Member], entries: Mapping[UUID, Entry]) -> list[MemberRow]:
    return [_row(member, entries[member.pk]) for member in members]


def _row(member: Member, entry: Entry) -> MemberRow:
    return MemberRow(member.pk, entry.pseudonym, roles_in(member.roles), state_of(member))


def state_of(member: Member) -> MemberState:
    if member.ended_at:
        return MemberState(member.ended_as or Ending.REMOVED)
    return MemberState.WAITING if member.is_waiting else MemberState.ACTIVE


def roles_in(text: str) -> tuple[Role, ...]:
    return tuple(map(Role, text.split()))


def _invitations(directory: KeyringKeys, by: Actor, now: datetime) -> tuple[InvitationRow, ...]:
    open_ones = Invitation.objects.filter(used_at=None, revoked_at=None, expires_at__gt=now)
    return tuple(_invitation(one, directory, by) for one in open_ones.order_by("made_at", "pk"))


def _invitation(one: Invitation, directory: KeyringKeys, by: Actor) -> InvitationRow:
    said = open_invitation(one, directory, by)
    return InvitationRow(one.pk, roles_in(one.roles), said["by"], said["note"], one.expires_at)
