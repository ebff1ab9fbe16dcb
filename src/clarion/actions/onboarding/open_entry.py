"""Open what coordinators know of a member: the entry. One of the importers of the door."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from clarion.actions import places, voice
from clarion.actions.actor import Actor
from clarion.actions.refusal import NotFound
from clarion.models import CustodianRequest, Invitation, Member, RoleRequest
from clarion.vault.keyring import KeyringKeys
from clarion.vault.opening import open_payload_to


@dataclass(frozen=True)
class Entry:
    """`signing`: their public signing key; `invitation_id` of those who joined with one."""

    pseudonym: str
    queue_tag: UUID = field(repr=False)
    signing: bytes = field(repr=False)
    invitation_id: UUID | None = None


def open_entry(member: Member, directory: KeyringKeys) -> Entry:
    place = places.column(member.deployment_id, member, "sealed_entry")
    return _entry(open_payload_to(directory.pair, member.sealed_entry, place))


def _entry(said: Mapping[str, Any]) -> Entry:
    return Entry(
        pseudonym=said["pseudonym"],
        queue_tag=UUID(said["queue_tag"]),
        signing=bytes.fromhex(said["signing"]),
        invitation_id=UUID(said["invitation"]) if "invitation" in said else None,
    )


def open_entries(members: Iterable[Member], directory: KeyringKeys) -> dict[UUID, Entry]:
    return {member.pk: open_entry(member, directory) for member in members}


def open_invitation(invitation: Invitation, directory: KeyringKeys, by: Actor) -> dict[str, str]:
    place = places.column(by.deployment.pk, invitation, "sealed")
    return open_payload_to(directory.pair, invitation.sealed, place)


def open_request(asked: RoleRequest, directory: KeyringKeys, by: Actor) -> dict[str, str]:
    """Who asked: `by`, a name, and `member`, an id."""
    place = places.column(by.deployment.pk, asked, "sealed")
    return open_payload_to(directory.pair, asked.sealed, place)


def open_custodian(asked: CustodianRequest, follow_up: KeyringKeys, by: Actor) -> Entry:
    """What the coordinators told the custodians of a new one."""
    place = places.column(by.deployment.pk, asked, "sealed")
    return _entry(open_payload_to(follow_up.pair, asked.sealed, place))


def member_of(member_id: UUID) -> Member:
    """Raises NotFound."""
    found = Member.objects.select_related("deployment").filter(pk=member_id).first()
    if found is None:
        raise NotFound
    return found


def words_of(member: Member, entry: Entry, organisation: bytes) -> str:
    """The four words that a coordinator sees; one run of Argon2id."""
    return voice.words(bytes(member.public_key), entry.signing, entry.queue_tag, organisation)
