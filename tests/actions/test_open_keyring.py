"""Keyrings open with a grant, and with one's own."""

import pytest

from clarion.actions.open_keyring import open_keyring, open_lasting, open_signing_key
from clarion.actions.refusal import NotFound
from clarion.models import Grant, Keyring
from clarion.rules.vocabulary import KeyringKind
from clarion.vault.errors import CannotOpen
from tests.actions.steps import HOUR
from tests.cast import NOW, make_cast

pytestmark = pytest.mark.django_db

DIRECTORY, FINGERPRINT, FOLLOW_UP = (
    KeyringKind.DIRECTORY,
    KeyringKind.FINGERPRINT,
    KeyringKind.FOLLOW_UP,
)
HELD = {
    "Alice": set(),
    "Carol": {DIRECTORY, FINGERPRINT},
    "Dave": {DIRECTORY, FINGERPRINT},
    "Erin": {FINGERPRINT, FOLLOW_UP},
    "Frank": {FINGERPRINT, FOLLOW_UP},
    "Grace": set(),
    "Heidi": set(),
}


@pytest.mark.parametrize("name", HELD)
@pytest.mark.parametrize("kind", [DIRECTORY, FINGERPRINT, FOLLOW_UP])
def test_who_holds_what(name: str, kind: KeyringKind) -> None:
    cast = make_cast()
    by, (keyring, keys) = cast.actors[name], cast.founded.keyrings[kind]
    if kind in HELD[name]:
        assert open_lasting(by, kind) == (keyring, keys)
        assert open_keyring(by, keyring.pk) == keys
    else:
        with pytest.raises(NotFound):
            open_keyring(by, keyring.pk)


@pytest.mark.parametrize("field", ["member", "keyring", "epoch"])
def test_a_grant_that_was_moved_does_not_open(field: str) -> None:
    cast = make_cast()
    directory, fingerprint = (cast.founded.keyrings[kind][0] for kind in (DIRECTORY, FINGERPRINT))
    grant = Grant.objects.get(member=cast.carol.member, keyring=directory)
    if field == "member":
        Grant.objects.filter(pk=grant.pk).update(member=cast.heidi.member)
        by, wanted = cast.heidi, directory
    elif field == "keyring":
        Grant.objects.filter(member=cast.carol.member, keyring=fingerprint).delete()
        Grant.objects.filter(pk=grant.pk).update(keyring=fingerprint)
        by, wanted = cast.carol, fingerprint
    else:
        Keyring.objects.filter(pk=directory.pk).update(epoch=1)
        by, wanted = cast.carol, directory
    with pytest.raises(CannotOpen):
        open_keyring(by, wanted.pk)


def test_the_newest_edition_that_has_not_ended() -> None:
    cast = make_cast()
    old, keys = cast.founded.keyrings[DIRECTORY]
    newer = Keyring.objects.get(pk=old.pk)
    newer.pk, newer.epoch, newer.made_at = cast.founded.deployment.pk, 1, NOW + HOUR
    newer.save(force_insert=True)
    with pytest.raises(NotFound):
        open_lasting(cast.carol, DIRECTORY)
    Keyring.objects.filter(pk=newer.pk).update(ended_at=NOW)
    assert open_lasting(cast.carol, DIRECTORY) == (old, keys)


def test_a_coordinator_can_vouch_in_the_name_of_the_organisation() -> None:
    cast = make_cast()
    _, directory = open_lasting(cast.carol, DIRECTORY)
    assert open_signing_key(cast.carol, directory) == cast.founded.organisation


def test_nobody_else_can() -> None:
    cast = make_cast()
    _, follow_up = open_lasting(cast.erin, FOLLOW_UP)
    with pytest.raises(CannotOpen):
        open_signing_key(cast.erin, follow_up)
