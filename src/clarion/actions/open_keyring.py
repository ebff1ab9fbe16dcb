"""Open a keyring that a member was granted. One of the few importers of the door."""

from collections.abc import Iterable
from uuid import UUID

from clarion.actions import keyrings, places
from clarion.actions.actor import Actor
from clarion.actions.refusal import NotFound
from clarion.models import Grant, Keyring
from clarion.rules.vocabulary import KeyringKind
from clarion.vault.keyring import KeyringKeys
from clarion.vault.opening import open_cell, open_to
from clarion.vault.signing import SigningKey


def open_keyring(by: Actor, keyring_id: UUID) -> KeyringKeys:
    """The keyring's keys. Raises NotFound without a grant, CannotOpen for a forged one."""
    grant = (
        Grant.objects.filter(keyring_id=keyring_id, member=by.member)
        .select_related("keyring")
        .first()
    )
    if grant is None:
        raise NotFound
    return _keys(by, grant)


def open_keyrings(by: Actor, keyring_ids: Iterable[UUID]) -> dict[UUID, KeyringKeys]:
    """In one query; those without a grant are left out."""
    grants = Grant.objects.filter(keyring__in=keyring_ids, member=by.member)
    return {one.keyring_id: _keys(by, one) for one in grants.select_related("keyring")}


def _keys(by: Actor, grant: Grant) -> KeyringKeys:
    place = places.grant(by.deployment.pk, grant.keyring_id, by.member.pk, grant.keyring.epoch)
    sealed = [bytes(grant.sealed), *keyrings.parted(grant.older)]
    every = [KeyringKeys.from_bytes(open_to(by.keys.pair, one, place)) for one in sealed]
    return every[0].beside(every[1:])


def open_lasting(by: Actor, kind: KeyringKind) -> tuple[Keyring, KeyringKeys]:
    """One of the organisation's lasting keyrings, in its newest edition."""
    keyring = Keyring.objects.filter(kind=kind, ended_at=None).latest("made_at")
    return keyring, open_keyring(by, keyring.pk)


def open_signing_key(by: Actor, directory: KeyringKeys) -> SigningKey:
    """The organisation's signing key, for a coordinator who vouches for somebody."""
    place = places.column(by.deployment.pk, by.deployment, "sealed_signing_key")
    return SigningKey.from_bytes(
        open_cell(directory.wrapping, by.deployment.sealed_signing_key, place)
    )
