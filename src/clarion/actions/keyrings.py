"""Keyrings and grants: making them, handing them to members, checking who vouches for them."""

from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256
from uuid import UUID, uuid4

from clarion.actions import places
from clarion.models import Campaign, Grant, Keyring, Member
from clarion.rules.vocabulary import KeyringKind
from clarion.vault.errors import CannotOpen
from clarion.vault.keypair import PublicKey
from clarion.vault.keyring import KeyringKeys
from clarion.vault.octets import Octets
from clarion.vault.sealing import seal_to
from clarion.vault.signing import SigningKey, verify

_LENGTH = 4


class Forged(Exception):
    """A public key or a role is not what the organisation vouched for."""


def member_statement(member: Member) -> bytes:
    """What the organisation signs about a member.

    The entry, which holds name, queue tag and signing key, is bound as it stands, sealed.
    """
    entry = sha256(bytes(member.sealed_entry)).hexdigest()
    parts = [member.roles, bytes(member.public_key).hex(), entry]
    return b"\0".join([b"clarion/1/member", member.pk.bytes, *(part.encode() for part in parts)])


def keyring_statement(keyring: Keyring) -> bytes:
    """What the organisation signs about a keyring."""
    scope = keyring.campaign_id.bytes if keyring.campaign_id else b""
    head = f"{keyring.kind} {keyring.epoch} {bytes(keyring.public_key).hex()}"
    return b"\0".join([b"clarion/1/keyring", keyring.pk.bytes, scope, head.encode()])


def checked_public(organisation: bytes, keyring: Keyring) -> PublicKey:
    """The keyring's public key, or Forged: nothing is ever sealed to an unsigned key."""
    if not verify(organisation, keyring_statement(keyring), bytes(keyring.endorsement)):
        raise Forged
    return PublicKey.from_bytes(bytes(keyring.public_key))


def check_member(organisation: bytes, member: Member) -> None:
    if not verify(organisation, member_statement(member), bytes(member.endorsement)):
        raise Forged


def make(
    *,
    kind: KeyringKind,
    organisation: SigningKey,
    now: datetime,
    campaign: Campaign | None = None,
    epoch: int = 0,
) -> tuple[Keyring, KeyringKeys]:
    keys = KeyringKeys.generate()
    keyring = Keyring(
        id=uuid4(),
        kind=kind,
        campaign=campaign,
        epoch=epoch,
        public_key=keys.pair.public.to_bytes(),
        made_at=now,
    )
    keyring.endorsement = organisation.sign(keyring_statement(keyring))
    keyring.save(force_insert=True)
    return keyring, keys


def give(
    *, keyring: Keyring, keys: KeyringKeys, member: Member, organisation: bytes, now: datetime
) -> Grant:
    """Grant `member` the keyring."""
    check_member(organisation, member)
    deployment: UUID = member.deployment_id
    return Grant.objects.create(
        keyring=keyring,
        member=member,
        made_at=now,
        sealed=seal_to(
            PublicKey.from_bytes(bytes(member.public_key)),
            keys.to_bytes(),
            places.grant(deployment, keyring.pk, member.pk, keyring.epoch),
        ),
    )


def joined(grants: Iterable[bytes]) -> bytes:
    """Sealed grants one after the other, each with its length before it, in four bytes."""
    return b"".join(len(one).to_bytes(_LENGTH) + one for one in grants)


def parted(octets: Octets) -> list[bytes]:
    """Raises CannotOpen for lengths that are not true."""
    rest, found = bytes(octets), []
    while rest:
        end = _LENGTH + int.from_bytes(rest[:_LENGTH])
        if end > len(rest):
            raise CannotOpen
        found.append(rest[_LENGTH:end])
        rest = rest[end:]
    return found
