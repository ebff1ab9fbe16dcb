"""Other roles for a member: one coordinator asks, another confirms, both by passphrase."""

from datetime import datetime
from hashlib import sha256
from uuid import UUID, uuid4

from clarion.actions import audit, keyrings, places
from clarion.actions.actor import Actor
from clarion.actions.onboarding.appoint import appoint
from clarion.actions.onboarding.approve import not_gone, refuse_other_words, refuse_taken_name
from clarion.actions.onboarding.open_entry import (
    Entry,
    member_of,
    open_entries,
    open_entry,
    open_request,
)
from clarion.actions.onboarding.open_members import roles_in
from clarion.actions.onboarding.spare import refuse_last
from clarion.actions.onboarding.step_up import prove
from clarion.actions.open_keyring import open_lasting
from clarion.actions.refusal import NotFound, Refused
from clarion.actions.transaction import one_transaction
from clarion.models import Member, RoleRequest
from clarion.rules.vocabulary import KeyringKind, Role
from clarion.vault.keyring import KeyringKeys
from clarion.vault.sealing import seal_payload_to
from clarion.vault.signing import verify


class AlreadyAsked(Refused):
    """Other roles are asked for already. Confirm that request, or take it back first."""


class NeedsAnother(Refused):
    """You asked for this yourself: another coordinator has to confirm it."""


def ask_roles(
    *,
    member_id: UUID,
    roles: tuple[Role, ...],
    seen: str,
    passphrase: str,
    by: Actor,
    now: datetime,
) -> None:
    """`seen`: the four words that were compared, of somebody who is not approved yet."""
    prove(passphrase, by)
    _, directory = open_lasting(by, KeyringKind.DIRECTORY)
    member, _ = _trusted(member_id, seen, directory, by)
    _ask(member, roles, by=by, now=now)


@one_transaction
def _ask(member: Member, roles: tuple[Role, ...], *, by: Actor, now: datetime) -> None:
    if RoleRequest.objects.filter(member=member).exists():
        raise AlreadyAsked
    asked = RoleRequest(id=uuid4(), member=member, roles=" ".join(roles), at=now)
    asked.sealed = seal_payload_to(
        by.directory.public,
        {"by": by.pseudonym, "member": str(by.member.pk)},
        places.column(by.deployment.pk, asked, "sealed"),
    )
    asked.signature = by.keys.signing.sign(_statement(asked))
    asked.save(force_insert=True)
    audit.write(by=by, now=now, verb="ask_roles", member=str(member.pk), roles=asked.roles)


def confirm_roles(
    *, request_id: UUID, seen: str, passphrase: str, by: Actor, now: datetime
) -> None:
    """The second coordinator's: vouched for, granted, and the member's sessions end."""
    prove(passphrase, by)
    _, directory = open_lasting(by, KeyringKind.DIRECTORY)
    asked = _asked(request_id)
    _refuse_unless_another_asked(asked, directory, by)
    member, entry = _trusted(asked.member_id, seen, directory, by)
    _confirm(asked, member, entry=entry, directory=directory, by=by, now=now)


@one_transaction
def _confirm(
    asked: RoleRequest,
    member: Member,
    *,
    entry: Entry,
    directory: KeyringKeys,
    by: Actor,
    now: datetime,
) -> None:
    roles = roles_in(asked.roles)
    # Taken back or confirmed in the same moment: then there is nothing to confirm.
    if not RoleRequest.objects.select_for_update().filter(pk=asked.pk).exists():
        raise NotFound
    refuse_last(member, keeps=roles)
    appoint(member, roles, entry=entry, directory=directory, by=by, now=now)
    audit.write(by=by, now=now, verb="confirm_roles", member=str(member.pk), roles=asked.roles)


def asked_of(*, request_id: UUID, by: Actor, now: datetime) -> UUID:  # noqa: ARG001
    """The member whose roles are asked for. Raises NotFound."""
    return _asked(request_id).member_id


@one_transaction
def withdraw_roles(*, request_id: UUID, by: Actor, now: datetime) -> None:
    """By either of them."""
    asked = _asked(request_id)
    asked.delete()
    audit.write(by=by, now=now, verb="withdraw_roles", member=str(asked.member_id))


def _asked(request_id: UUID) -> RoleRequest:
    found = RoleRequest.objects.select_related("member").filter(pk=request_id).first()
    if found is None:
        raise NotFound
    return found


def _refuse_unless_another_asked(asked: RoleRequest, directory: KeyringKeys, by: Actor) -> None:
    """It is the signature that counts: whoever writes to the database signs for nobody."""
    asker = member_of(UUID(open_request(asked, directory, by)["member"]))
    if asker.pk == by.member.pk:
        raise NeedsAnother
    keyrings.check_member(by.keys.organisation, asker)
    signing = open_entry(asker, directory).signing
    if not asker.has_role(Role.COORDINATOR) or asker.ended_at:
        raise keyrings.Forged
    if not verify(signing, _statement(asked), bytes(asked.signature)):
        raise keyrings.Forged


def _trusted(member_id: UUID, seen: str, directory: KeyringKeys, by: Actor) -> tuple[Member, Entry]:
    """Whose keys these are: vouched for already, or by the words that were compared."""
    member = member_of(member_id)
    if member.ended_at:
        raise NotFound
    if not member.is_waiting:
        keyrings.check_member(by.keys.organisation, member)
        return member, open_entry(member, directory)
    entries = open_entries(not_gone(), directory)
    refuse_other_words(member, entries[member.pk], seen, by)
    refuse_taken_name(member, entries)
    return member, entries[member.pk]


def _statement(asked: RoleRequest) -> bytes:
    """What the first coordinator signs: which roles, and for whose keys."""
    member = asked.member
    keys = sha256(bytes(member.public_key) + bytes(member.sealed_entry)).hexdigest()
    parts = (asked.pk, member.pk, asked.roles, keys, asked.at.isoformat())
    return b"clarion/1/role-request\0" + "\0".join(map(str, parts)).encode()
