"""Approve somebody who waits, once their four words were compared; or decline."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.onboarding.appoint import appoint
from clarion.actions.onboarding.open_entry import Entry, member_of, open_entries, words_of
from clarion.actions.open_keyring import open_lasting
from clarion.actions.refusal import NotFound, Refused
from clarion.actions.transaction import one_transaction
from clarion.models import Member
from clarion.rules.vocabulary import Ending, KeyringKind, Role
from clarion.vault.keyring import KeyringKeys
from clarion.vault.spelling import folded

KEEPERS = frozenset({Role.COORDINATOR, Role.CUSTODIAN})
ORDINARY = tuple(role for role in Role if role not in KEEPERS)


class WordsDiffer(Refused):
    """The four words are not those that you compared. Nothing was approved: please look again."""


class NameTaken(Refused):
    """Somebody in the group has this name already. Decline, and invite them again: they choose another."""  # noqa: E501


class NeedsTwo(Refused):
    """Coordinators and custodians are made by two coordinators: one asks, another one confirms."""


def approve(
    *, member_id: UUID, roles: tuple[Role, ...], seen: str, by: Actor, now: datetime
) -> None:
    """`seen`: the four words that were compared, so that no other keys are vouched for."""
    if KEEPERS & {*roles}:
        raise NeedsTwo
    _, directory = open_lasting(by, KeyringKind.DIRECTORY)
    entries = open_entries(not_gone(), directory)
    member = waiting(member_id)
    refuse_other_words(member, entries[member.pk], seen, by)
    refuse_taken_name(member, entries)
    _approve(member, roles, entry=entries[member.pk], directory=directory, by=by, now=now)


@one_transaction
def _approve(
    member: Member,
    roles: tuple[Role, ...],
    *,
    entry: Entry,
    directory: KeyringKeys,
    by: Actor,
    now: datetime,
) -> None:
    # Two coordinators in one moment: the second finds nobody waiting.
    if not Member.objects.select_for_update().filter(pk=member.pk, roles="").exists():
        raise NotFound
    appoint(member, roles, entry=entry, directory=directory, by=by, now=now)
    audit.write(by=by, now=now, verb="approve", member=str(member.pk), roles=" ".join(roles))


@one_transaction
def decline(*, member_id: UUID, by: Actor, now: datetime) -> None:
    """Nothing of somebody who was not admitted is kept."""
    waiting(member_id).delete()
    audit.write(by=by, now=now, verb="decline", member=str(member_id))


def not_gone() -> QuerySet[Member]:
    """Who is here, who waits, and who may be let back: their names are taken."""
    return Member.objects.exclude(ended_as__in=[Ending.LEFT, Ending.REMOVED])


def waiting(member_id: UUID) -> Member:
    """Raises NotFound, also for somebody who has been approved."""
    member = member_of(member_id)
    if not member.is_waiting:
        raise NotFound
    return member


def refuse_other_words(member: Member, entry: Entry, seen: str, by: Actor) -> None:
    if words_of(member, entry, by.keys.organisation) != seen:
        raise WordsDiffer


def refuse_taken_name(member: Member, entries: Mapping[UUID, Entry]) -> None:
    """Spelling and capitals do not count: two people must not share a way in."""
    names = {pk: " ".join(folded(one.pseudonym).split()) for pk, one in entries.items()}
    mine = names.pop(member.pk)
    if mine in names.values():
        raise NameTaken
