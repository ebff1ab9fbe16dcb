"""Bytes that were sealed once and must open for ever; a failure here means a lost deployment.

Never change frozen.json or a value below. A new suite adds its own.
"""

import json
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from clarion.vault.chain import GENESIS, entry_hash
from clarion.vault.envelope import HEADER_SIZE, unpadded
from clarion.vault.fingerprint import fingerprint, name_mark
from clarion.vault.keypair import KeyPair
from clarion.vault.opening import open_cell, open_payload, open_to, unwrap, unwrap_to
from clarion.vault.root import derive_root, salt_for
from clarion.vault.sessions import open_session, row_id
from clarion.vault.wordlist import words
from clarion.vault.words import four_words
from tests.vault.given import CONTEXT, CURVE, HOLDER, HYBRID, KEY
from tests.vault.hpke_by_hand import HYBRID_KEM, X25519_KEM, open_base

TEXT = "周警官, 0121".encode()
FROZEN: dict[str, str] = json.loads((Path(__file__).parent / "frozen.json").read_text("ascii"))
PAIRS = {"curve": CURVE, "hybrid": HYBRID}


def envelope(name: str) -> bytes:
    return bytes.fromhex(FROZEN[name])


def test_every_frozen_envelope_has_its_suite_byte() -> None:
    assert {name: envelope(name)[0] for name in FROZEN} == {
        "cell": 0x01,
        "payload": 0x01,
        "wrap": 0x02,
        "curve_cell": 0x11,
        "curve_wrap": 0x12,
        "hybrid_cell": 0x21,
        "hybrid_wrap": 0x22,
        "session": 0x01,
    }


def test_symmetric_envelopes_open() -> None:
    assert open_cell(KEY, envelope("cell"), CONTEXT) == TEXT
    assert open_payload(KEY, envelope("payload"), CONTEXT) == {"name": "周", "line": "0121"}
    assert unwrap(envelope("wrap"), HOLDER, CONTEXT) == KEY


@pytest.mark.parametrize("name", PAIRS)
def test_envelopes_to_a_public_key_open(name: str) -> None:
    assert open_to(PAIRS[name], envelope(f"{name}_cell"), CONTEXT) == TEXT
    assert unwrap_to(PAIRS[name], envelope(f"{name}_wrap"), CONTEXT) == KEY


@pytest.mark.parametrize(("name", "kem"), [("curve", X25519_KEM), ("hybrid", HYBRID_KEM)])
def test_envelopes_to_a_public_key_open_without_the_library(name: str, kem: int) -> None:
    """So that they stay readable should the library follow another draft one day."""
    sealed = envelope(f"{name}_cell")
    head, rest = sealed[:HEADER_SIZE], sealed[HEADER_SIZE:]
    opened = open_base(kem, PAIRS[name].secret, rest, head + CONTEXT.aad())
    assert unpadded(opened) == TEXT


def test_a_session_opens() -> None:
    assert open_session("invented-token", bytes(range(32)), envelope("session")) == TEXT


def test_the_place_is_written_as_ever() -> None:
    assert CONTEXT.aad().hex() == (
        "00000011636c6172696f6e2f312f636f6e74657874"
        "000000100f2e0d566a434c1c9a525d9f2f1c7e01"
        "000000046c696e65"
        "000000077061796c6f6164"
        "000000107b6f3c2a0c1d4e578b1a1f0e6d5c4b02"
        "000000080000000000000007"
    )


def test_keys_have_the_names_they_ever_had() -> None:
    assert [KEY.id.hex(), CURVE.public.id.hex(), HYBRID.public.id.hex()] == [
        "3e598c3269cbaad5",
        "2684da17e022de0e",
        "a893eaceee17f0e6",
    ]


@pytest.mark.parametrize(
    ("pair", "digest"),
    [
        (CURVE, "cb790ab41b7fda0441ee74ab70345156e0b49111a234163b2c369c81110912f7"),
        (HYBRID, "b72b85851f563d7c942d20179bd81a3f9895d3e439ace8947daadf490d265ccc"),
    ],
)
def test_a_pair_has_the_public_key_it_ever_had(pair: KeyPair, digest: str) -> None:
    assert sha256(pair.public.to_bytes()).hexdigest() == digest


def test_a_passphrase_leads_where_it_ever_led() -> None:
    salt = salt_for(bytes(range(32)), "Quiet Heron")
    root = derive_root("abacus abdomen abdominal abide abiding ability", salt=salt)
    assert (salt.hex(), root.locator.hex(), root.wrapping_key.secret.hex()) == (
        "be1c265ca3329fd3f94787dcb1437cb66c35d7032d1ca54764d4889565ce625d",
        "daaa164ab9c30d6b38d7b8581866d61e",
        "123a48c24dce0c333bc1290f5ace0644eda5a7be20813ea9f873fd9e56a246ac",
    )


def test_fingerprints_stay() -> None:
    """A stop outlives everything else: with other fingerprints it would be forgotten."""
    assert [
        fingerprint(KEY, "+865360000121").hex(),
        fingerprint(KEY, "+865360000121", "8").hex(),
    ] == [
        "e7fee019ba1f3d3fd89bdc5488361eef",
        "37b906ed432305061c8a35312849a362",
    ]


def test_marks_of_names_stay() -> None:
    assert name_mark(KEY, "station", "a", "b").hex() == "5093bfed4de9be815ff56d191f07a3dc"
    assert name_mark(KEY, "station", "ab", "") != name_mark(KEY, "station", "a", "b")


def test_a_session_keeps_its_row() -> None:
    assert row_id("invented-token") == "77ce3bda77dcd46fa919a00cb175d6509c8e271b"


def test_the_audit_chain_stays() -> None:
    at = datetime(2026, 3, 1, 2, 30, 0, 250_000, tzinfo=UTC)
    assert entry_hash(GENESIS, 0, at, b"sealed").hex() == (
        "e191e676ff808c52d231287653eaaebddf71a8fc8d90af8b826916d0b7e555e0"
    )


def test_the_word_list_stays() -> None:
    assert sha256("\n".join(words()).encode()).hexdigest() == (
        "76e3348ad957cad7d9c5c68873e89410ed998c19f4956367ab52d9aec4eee884"
    )


def test_the_words_by_voice_stay() -> None:
    assert four_words(b"public", b"key") == "pout glory dweeb curtain"
