"""A new member: keys made, vouched for by the organisation, sealed under a passphrase."""

from dataclasses import dataclass
from datetime import datetime
from secrets import token_bytes
from uuid import UUID, uuid4

from clarion.actions import keyrings, places
from clarion.models import Deployment, Member, Slot
from clarion.rules.vocabulary import Role
from clarion.vault.key import Key
from clarion.vault.keypair import PublicKey
from clarion.vault.member import MemberKeys
from clarion.vault.root import derive_root, salt_for
from clarion.vault.sealing import seal_payload, seal_payload_to, wrap
from clarion.vault.signing import SigningKey


@dataclass(frozen=True)
class Newcomer:
    """What is asked of somebody who joins; languages as codes, zone as an IANA name."""

    pseudonym: str
    passphrase: str
    roles: tuple[Role, ...]
    language: str
    zone: str
    spoken: tuple[str, ...]


@dataclass(frozen=True)
class Admitted:
    member: Member
    keys: MemberKeys


def admit(
    *,
    newcomer: Newcomer,
    deployment: Deployment,
    organisation: SigningKey,
    directory: PublicKey,
    now: datetime,
) -> Admitted:
    """Make the member. Grants are given apart, by those who hold the keyrings."""
    keys = MemberKeys.generate(organisation.public)
    member, slots = drawn_up(
        newcomer=newcomer, keys=keys, deployment=deployment, directory=directory, now=now
    )
    member.endorsement = organisation.sign(keyrings.member_statement(member))
    insert(member, slots)
    return Admitted(member, keys)


def drawn_up(
    *,
    newcomer: Newcomer,
    keys: MemberKeys,
    deployment: Deployment,
    directory: PublicKey,
    now: datetime,
    **more: str,
) -> tuple[Member, list[Slot]]:
    """The rows, not yet stored and vouched for by nobody; `more` goes into the entry."""
    master = Key.new()
    member = Member(
        id=uuid4(),
        deployment=deployment,
        roles=" ".join(newcomer.roles),
        public_key=keys.pair.public.to_bytes(),
        endorsement=b"",
        language=newcomer.language,
        zone=newcomer.zone,
        spoken=" ".join(newcomer.spoken),
        joined_at=now,
    )
    member.sealed_keys = seal_payload(
        master,
        {"pseudonym": newcomer.pseudonym, "keys": keys.to_payload()},
        places.column(deployment.pk, member, "sealed_keys"),
    )
    member.sealed_entry = seal_payload_to(
        directory,
        {
            "pseudonym": newcomer.pseudonym,
            "queue_tag": str(keys.queue_tag),
            "signing": keys.signing.public.hex(),
            **more,
        },
        places.column(deployment.pk, member, "sealed_entry"),
    )
    return member, _slots(member, newcomer, master)


def insert(member: Member, slots: list[Slot]) -> None:
    member.save(force_insert=True)
    for slot in slots:
        slot.save(force_insert=True)


def sealed_slot(
    deployment: Deployment, slot_id: UUID, pseudonym: str, passphrase: str, master: Key
) -> Slot:
    """A slot that this passphrase opens; its member is still to be set."""
    root = derive_root(passphrase, salt=salt_for(bytes(deployment.salt), pseudonym))
    slot = Slot(id=slot_id, locator=root.locator)
    slot.sealed = wrap(master, root.wrapping_key, places.column(deployment.pk, slot, "sealed"))
    return slot


def _slots(member: Member, newcomer: Newcomer, master: Key) -> list[Slot]:
    """One slot in use and one that nothing opens, sealed alike: which is which cannot be told."""
    used = sealed_slot(member.deployment, uuid4(), newcomer.pseudonym, newcomer.passphrase, master)
    used.member = member
    spare = Slot(id=uuid4(), member=member, locator=token_bytes(16))
    place = places.column(member.deployment_id, spare, "sealed")
    spare.sealed = wrap(Key.new(), Key.new(), place)
    return sorted([used, spare], key=lambda slot: slot.id)
