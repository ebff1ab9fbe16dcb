"""A keyring can be granted, and a grant opens for one member alone."""

import pytest

from clarion.vault.errors import CannotOpen, NotAKey
from clarion.vault.key import Key
from clarion.vault.keypair import KeyPair
from clarion.vault.keyring import KeyringKeys
from clarion.vault.opening import open_to, unwrap
from clarion.vault.sealing import seal_to, wrap
from tests.vault.given import CONTEXT, CURVE, HYBRID, KEY


def test_a_grant_opens_for_its_member_alone() -> None:
    keyring = KeyringKeys.generate()
    grant = seal_to(HYBRID.public, keyring.to_bytes(), CONTEXT)
    assert KeyringKeys.from_bytes(open_to(HYBRID, grant, CONTEXT)) == keyring
    with pytest.raises(CannotOpen):
        open_to(KeyPair.generate(), grant, CONTEXT)


def test_every_keyring_is_new() -> None:
    one, two = KeyringKeys.generate(), KeyringKeys.generate()
    assert [one.wrapping != two.wrapping, one.pair != two.pair] == [True, True]


@pytest.mark.parametrize("pair", [CURVE, HYBRID])
def test_a_keyring_of_either_suite_comes_back(pair: KeyPair) -> None:
    keyring = KeyringKeys(KEY, pair)
    assert KeyringKeys.from_bytes(memoryview(keyring.to_bytes())) == keyring


@pytest.mark.parametrize("size", [0, 31, 32, 33, 64, 128])
def test_a_part_of_a_keyring_is_refused(size: int) -> None:
    with pytest.raises(NotAKey):
        KeyringKeys.from_bytes(KeyringKeys.generate().to_bytes()[:size])


def test_a_keyring_that_was_replaced_opens_what_was_sealed_before() -> None:
    first = KeyringKeys.generate()
    second = first.replaced()
    third = KeyringKeys.from_bytes(second.replaced().to_bytes())
    text, key = b"before", Key.new()
    sealed = [seal_to(one.pair.public, text, CONTEXT) for one in (first, second, third)]
    wrapped = [wrap(key, one.wrapping, CONTEXT) for one in (first, second, third)]
    assert [open_to(third.pair, one, CONTEXT) for one in sealed] == [text] * 3
    assert [unwrap(one, third.wrapping, CONTEXT) for one in wrapped] == [key] * 3
    for late in sealed[1:]:
        with pytest.raises(CannotOpen):
            open_to(first.pair, late, CONTEXT)
    for later in wrapped[1:]:
        with pytest.raises(CannotOpen):
            unwrap(later, first.wrapping, CONTEXT)
    assert third == KeyringKeys.from_bytes(third.to_bytes())
    with pytest.raises(NotAKey):
        KeyringKeys.from_bytes(third.to_bytes()[:-1])


def test_a_keyring_never_shows_its_keys() -> None:
    assert repr(KeyringKeys(KEY, CURVE)) == (
        "KeyringKeys(wrapping=Key(), pair=KeyPair(algorithm=<Algorithm.X25519: 16>))"
    )
