"""Keyrings and grants: whom the organisation vouches for, and nobody else."""

from datetime import timedelta
from uuid import uuid4

import pytest

from clarion.actions import keyrings
from clarion.actions.keyrings import Forged
from clarion.actions.open_keyring import open_keyring
from clarion.models import Campaign, Grant, Keyring, Member
from clarion.rules.vocabulary import KeyringKind
from clarion.vault.errors import CannotOpen
from clarion.vault.keypair import KeyPair
from clarion.vault.keyring import KeyringKeys
from clarion.vault.signing import SigningKey
from tests.cast import NOW, Cast, make_campaign, make_cast

pytestmark = pytest.mark.django_db


def week(cast: Cast) -> tuple[Keyring, KeyringKeys, Campaign]:
    campaign = make_campaign(cast)
    keyring, keys = keyrings.make(
        kind=KeyringKind.CAMPAIGN,
        organisation=cast.founded.organisation,
        now=NOW,
        campaign=campaign,
        epoch=2942,
    )
    return keyring, keys, campaign


def give(cast: Cast, keyring: Keyring, keys: KeyringKeys, member: Member) -> Grant:
    return keyrings.give(
        keyring=keyring,
        keys=keys,
        member=member,
        organisation=cast.founded.organisation.public,
        now=NOW,
    )


def test_a_keyring_is_stored_with_its_public_half_alone() -> None:
    cast = make_cast()
    keyring, keys, campaign = week(cast)
    stored = Keyring.objects.values().get(pk=keyring.pk)
    statement = keyrings.keyring_statement(keyring)
    octets = {name: bytes(stored[name]) for name in ("public_key", "endorsement")}
    assert {**stored, **octets} == {
        "id": keyring.pk,
        "kind": "campaign",
        "campaign_id": campaign.pk,
        "epoch": 2942,
        "public_key": keys.pair.public.to_bytes(),
        "made_at": NOW,
        "ended_at": None,
        "endorsement": cast.founded.organisation.sign(statement),
    }


def test_the_organisation_vouches_for_every_lasting_keyring_and_member() -> None:
    cast = make_cast()
    public = cast.founded.organisation.public
    for keyring, keys in cast.founded.keyrings.values():
        assert keyrings.checked_public(public, keyring) == keys.pair.public
    for member in Member.objects.all():
        keyrings.check_member(public, member)


FOREIGN_KEYRING = {
    "kind": "directory",
    "epoch": 2943,
    "campaign_id": None,
    "pk": uuid4(),
    "public_key": KeyPair.generate().public.to_bytes(),
    "endorsement": SigningKey.generate().sign(b"another organisation"),
}


@pytest.mark.parametrize("field", FOREIGN_KEYRING)
def test_a_keyring_with_anything_exchanged_is_forged(field: str) -> None:
    cast = make_cast()
    keyring, _, _ = week(cast)
    setattr(keyring, field, FOREIGN_KEYRING[field])
    with pytest.raises(Forged):
        keyrings.checked_public(cast.founded.organisation.public, keyring)


FOREIGN_MEMBER = {
    "roles": "coordinator",
    "pk": uuid4(),
    "public_key": KeyPair.generate().public.to_bytes(),
    "sealed_entry": b"another entry",
    "endorsement": SigningKey.generate().sign(b"another organisation"),
}


@pytest.mark.parametrize("field", FOREIGN_MEMBER)
def test_nothing_is_granted_to_a_forged_member(field: str) -> None:
    cast = make_cast()
    keyring, keys, _ = week(cast)
    member = Member.objects.get(pk=cast.alice.member.pk)
    setattr(member, field, FOREIGN_MEMBER[field])
    before = Grant.objects.count()
    with pytest.raises(Forged):
        give(cast, keyring, keys, member)
    assert Grant.objects.count() == before


def test_a_statement_of_one_kind_never_passes_for_another() -> None:
    cast = make_cast()
    keyring, _, _ = week(cast)
    heads = {
        keyrings.keyring_statement(keyring).split(b"\0")[0],
        keyrings.member_statement(cast.alice.member).split(b"\0")[0],
    }
    assert heads == {b"clarion/1/keyring", b"clarion/1/member"}


def test_a_grant_opens_for_its_member() -> None:
    cast = make_cast()
    keyring, keys, _ = week(cast)
    grant = give(cast, keyring, keys, cast.alice.member)
    assert open_keyring(cast.alice, keyring.pk) == keys
    assert grant.made_at - NOW == timedelta(0)


def test_grants_stand_one_behind_the_other_whole_or_not_at_all() -> None:
    sealed = [b"one", b"", b"another"]
    assert keyrings.parted(keyrings.joined(sealed)) == sealed
    with pytest.raises(CannotOpen):
        keyrings.parted(keyrings.joined(sealed)[:-1])
