"""The members as coordinators see them: name, roles, state, and what waits for a decision."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Case, IntegerField, Q, When

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
from clarion.queries.pages import behind, cut
from clarion.rules.vocabulary import Ending, KeyringKind, MemberState, Role
from clarion.vault.keyring import KeyringKeys

SHOWN = 50
_GONE = {MemberState.LEFT, MemberState.REMOVED}
_PLACE = Case(
    When(ended_at=None, roles="", then=0),
    When(Q(ended_at=None) | Q(ended_as=Ending.SUSPENDED), then=1),
    default=2,
    output_field=IntegerField(),
)


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
    """One page. `here`: who has access or waits for it, `gone`: who has none any more.

    `more`: invitations that wait behind those that are shown.
    """

    here: tuple[MemberRow, ...]
    gone: tuple[MemberRow, ...]
    page: int
    pages: int
    invitations: tuple[InvitationRow, ...]
    more: int
    asked: frozenset[UUID]


@dataclass(frozen=True)
class MemberPage:
    """`words` only of somebody whose keys are still to be vouched for."""

    row: MemberRow
    me: bool
    words: str
    practised: bool
    speaks: tuple[str, ...]
    invitation: InvitationRow | None
    asked: Asked | None


def open_members(*, by: Actor, now: datetime, page: int = 1) -> Members:
    """Who waits stands first, who has gone last."""
    _, directory = open_lasting(by, KeyringKind.DIRECTORY)
    found = cut(Member.objects.annotate(place=_PLACE).order_by("place", "joined_at", "pk"), page)
    rows = _rows(found.rows, open_entries(found.rows, directory))
    invitations = Invitation.objects.filter(used_at=None, revoked_at=None, expires_at__gt=now)
    return Members(
        here=tuple(row for row in rows if row.state not in _GONE),
        gone=tuple(row for row in rows if row.state in _GONE),
        page=found.page,
        pages=found.pages,
        invitations=tuple(
            _invitation(one, directory, by) for one in invitations.order_by("made_at", "pk")[:SHOWN]
        ),
        more=behind(invitations, SHOWN),
        asked=frozenset(
            RoleRequest.objects.filter(member__in=found.rows).values_list("member", flat=True)
        ),
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
        speaks=tuple(member.spoken.split()),
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


def _invitation(one: Invitation, directory: KeyringKeys, by: Actor) -> InvitationRow:
    said = open_invitation(one, directory, by)
    return InvitationRow(one.pk, roles_in(one.roles), said["by"], said["note"], one.expires_at)
