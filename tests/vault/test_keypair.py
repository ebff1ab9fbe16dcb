"""Pairs are written down with both halves, and read again with none missing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.vault.envelope import Algorithm
from clarion.vault.errors import NotAKey
from clarion.vault.keypair import KeyPair, PublicKey
from clarion.vault.opening import open_to
from clarion.vault.sealing import seal_to
from tests.vault.given import CONTEXT, CURVE, HYBRID

PAIRS = [CURVE, HYBRID]


def test_a_new_pair_is_post_quantum_and_like_no_other() -> None:
    one, two = KeyPair.generate(), KeyPair.generate()
    assert one.algorithm is two.algorithm is Algorithm.MLKEM768_X25519
    assert len({one.secret, two.secret}) == len({one.public.id, two.public.id}) == 2


@pytest.mark.parametrize("algorithm", [Algorithm.X25519, Algorithm.MLKEM768_X25519])
def test_a_written_pair_opens_what_was_sealed_to_the_written_public_key(
    algorithm: Algorithm,
) -> None:
    pair = KeyPair.generate(algorithm)
    public = PublicKey.from_bytes(memoryview(pair.public.to_bytes()))
    assert public == pair.public
    again = KeyPair.from_bytes(memoryview(pair.to_bytes()))
    assert again == pair
    assert open_to(again, seal_to(public, b"0121", CONTEXT), CONTEXT) == b"0121"


def test_written_keys_have_known_lengths() -> None:
    assert [len(pair.to_bytes()) for pair in PAIRS] == [33, 97]
    assert [len(pair.public.to_bytes()) for pair in PAIRS] == [33, 1217]
    assert [len(pair.public.id) for pair in PAIRS] == [8, 8]


def test_a_pair_never_shows_its_secret() -> None:
    pair = KeyPair(Algorithm.X25519, b"an invented secret of 32 letters")
    assert f"{pair} {pair!r}" == " ".join(["KeyPair(algorithm=<Algorithm.X25519: 16>)"] * 2)


@pytest.mark.parametrize("pair", PAIRS)
@pytest.mark.parametrize(("kept", "more"), [(-1, b""), (None, b"\0"), (1, b""), (0, b"")])
def test_missing_or_added_bytes_are_refused(pair: KeyPair, kept: int | None, more: bytes) -> None:
    with pytest.raises(NotAKey):
        KeyPair.from_bytes(pair.to_bytes()[:kept] + more)
    with pytest.raises(NotAKey):
        PublicKey.from_bytes(pair.public.to_bytes()[:kept] + more)


@pytest.mark.parametrize("algorithm", [0x00, 0x01, 0x11, 0x21, 0x30, 0xFF])
def test_an_unknown_algorithm_is_refused(algorithm: int) -> None:
    for read, encoded in (
        (KeyPair.from_bytes, CURVE.to_bytes()),
        (PublicKey.from_bytes, CURVE.public.to_bytes()),
    ):
        with pytest.raises(NotAKey):
            read(bytes([algorithm]) + encoded[1:])


def test_a_lattice_key_out_of_range_is_refused() -> None:
    with pytest.raises(NotAKey):
        PublicKey.from_bytes(b"\x20" + b"\xff" * 1184 + HYBRID.public.raw[1184:])


@given(st.binary(max_size=120))
def test_invented_bytes_are_refused(octets: bytes) -> None:
    encoded = b"\x20" + octets[:95]
    with pytest.raises(NotAKey):
        KeyPair.from_bytes(encoded)
    with pytest.raises(NotAKey):
        PublicKey.from_bytes(encoded)
