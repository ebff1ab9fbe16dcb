"""Founding: everything that must exist before the first sign-in, and who may hold it."""

import pytest

from clarion.actions import places
from clarion.actions.onboarding.admit import Newcomer
from clarion.actions.onboarding.found import (
    AlreadyFounded,
    Founded,
    PracticeOnly,
    TooFewKeepers,
    found,
)
from clarion.models import Deployment, Grant, Keyring, Member, Slot
from clarion.rules.vocabulary import Role
from clarion.vault.opening import open_cell
from tests.cast import NOW, make_cast

pytestmark = pytest.mark.django_db

COORDINATOR, CUSTODIAN = (Role.COORDINATOR,), (Role.CUSTODIAN,)
BOTH = (Role.COORDINATOR, Role.CUSTODIAN)


def people(*roles: tuple[Role, ...]) -> list[Newcomer]:
    return [
        Newcomer(f"P{place}", f"passphrase {place}", some, "en", "UTC", ("en",))
        for place, some in enumerate(roles)
    ]


def start(*roles: tuple[Role, ...], practice: bool = True) -> Founded:
    return found(members=people(*roles), profile="china", practice=practice, now=NOW)


def test_who_holds_which_keyring() -> None:
    cast = make_cast()
    held = {
        (grant.keyring.kind, grant.member_id)
        for grant in Grant.objects.select_related("keyring").all()
    }
    names = {actor.member.pk: name for name, actor in cast.actors.items()}
    assert sorted((kind, names[member]) for kind, member in held) == [
        ("directory", "Carol"),
        ("directory", "Dave"),
        ("fingerprint", "Carol"),
        ("fingerprint", "Dave"),
        ("fingerprint", "Erin"),
        ("fingerprint", "Frank"),
        ("follow_up", "Erin"),
        ("follow_up", "Frank"),
    ]


def test_one_person_in_two_roles_holds_both_keyrings_once() -> None:
    start(BOTH, BOTH)
    kinds = Grant.objects.values_list("keyring__kind", flat=True)
    assert sorted(kinds) == ["directory"] * 2 + ["fingerprint"] * 2 + ["follow_up"] * 2


def test_the_deployment_is_stored_for_practice_alone() -> None:
    founded = start(BOTH, BOTH)
    stored = Deployment.objects.values("practice", "profile", "practice_shift", "made_at").get()
    assert stored == {
        "practice": True,
        "profile": "china",
        "practice_shift": 0,
        "made_at": NOW,
    }
    assert Deployment.objects.get() == founded.deployment
    assert bytes(Deployment.objects.get().organisation_key) == founded.organisation.public


def test_the_organisations_key_lies_under_the_directory() -> None:
    founded = start(BOTH, BOTH)
    row = Deployment.objects.get()
    place = places.column(row.pk, row, "sealed_signing_key")
    directory = next(keys for ring, keys in founded.keyrings.values() if ring.kind == "directory")
    opened = open_cell(directory.wrapping, row.sealed_signing_key, place)
    assert opened == founded.organisation.to_bytes()
    assert founded.organisation.to_bytes() not in bytes(row.sealed_signing_key)


@pytest.mark.parametrize(
    "roles",
    [
        (),
        (COORDINATOR, COORDINATOR),
        (CUSTODIAN, CUSTODIAN),
        (COORDINATOR, CUSTODIAN, CUSTODIAN),
        (COORDINATOR, COORDINATOR, CUSTODIAN),
        (BOTH,),
    ],
)
def test_two_coordinators_and_two_custodians_at_least(roles: tuple[tuple[Role, ...], ...]) -> None:
    with pytest.raises(TooFewKeepers):
        start(*roles)
    assert (Deployment.objects.count(), Keyring.objects.count()) == (0, 0)


def test_there_is_one_organisation() -> None:
    start(BOTH, BOTH)
    with pytest.raises(AlreadyFounded):
        start(BOTH, BOTH)
    assert (Deployment.objects.count(), Member.objects.count()) == (1, 2)


def test_only_practice_can_be_founded_yet() -> None:
    with pytest.raises(PracticeOnly):
        start(BOTH, BOTH, practice=False)
    assert Deployment.objects.count() == 0


@pytest.mark.django_db(transaction=True)
def test_half_an_organisation_is_none() -> None:
    """Two members with one name and passphrase cannot be told apart at sign-in."""
    twins = people(BOTH, BOTH)
    twins[1] = Newcomer("P0", "passphrase 0", BOTH, "en", "UTC", ("en",))
    with pytest.raises(Exception, match=r"(?i)unique"):
        found(members=twins, profile="china", practice=True, now=NOW)
    counts = [table.objects.count() for table in (Deployment, Keyring, Member, Slot, Grant)]
    assert counts == [0] * 5
