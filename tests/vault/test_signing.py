"""A signature holds for one key and one message."""

import pytest

from clarion.vault.errors import NotAKey
from clarion.vault.signing import SigningKey, verify

MESSAGE = b"member-key: invented"


def test_a_signature_is_verified_after_writing_and_reading() -> None:
    key = SigningKey.generate()
    again = SigningKey.from_bytes(memoryview(key.to_bytes()))
    assert again == key
    assert verify(memoryview(again.public), MESSAGE, memoryview(again.sign(MESSAGE)))


def test_another_message_key_or_signature_is_refused() -> None:
    key, other = SigningKey.generate(), SigningKey.generate()
    signature = key.sign(MESSAGE)
    flipped = bytes([signature[0] ^ 1]) + signature[1:]
    assert [
        verify(key.public, MESSAGE, signature),
        verify(key.public, MESSAGE + b"!", signature),
        verify(other.public, MESSAGE, signature),
        verify(key.public, MESSAGE, other.sign(MESSAGE)),
        verify(key.public, MESSAGE, flipped),
        verify(key.public, MESSAGE, signature[:-1]),
        verify(key.public, MESSAGE, b""),
    ] == [True] + [False] * 6


@pytest.mark.parametrize("public", [b"", b"short", bytes(33), b"\xff" * 32])
def test_a_public_key_that_is_none_verifies_nothing(public: bytes) -> None:
    assert not verify(public, MESSAGE, SigningKey.generate().sign(MESSAGE))


def test_a_seed_has_32_bytes() -> None:
    with pytest.raises(NotAKey):
        SigningKey.from_bytes(bytes(31))


def test_a_signing_key_never_shows_its_seed() -> None:
    assert repr(SigningKey(b"an invented secret of 32 letters")) == "SigningKey()"
