"""What is sealed tells nothing by its bytes, and only steps by its length."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.vault.errors import NotAKey, TooLong
from clarion.vault.keypair import KeyPair, PublicKey
from clarion.vault.opening import open_cell, open_payload, open_payload_to
from clarion.vault.sealing import seal, seal_payload, seal_payload_to, seal_to, wrap, wrap_to
from clarion.vault.symmetric import WRAP_SIZE
from tests.vault.given import CONTEXT, CURVE, HOLDER, HYBRID, KEY

NAME = "周立新".encode()


@given(st.integers(0, 1100))
def test_a_cell_grows_by_steps(length: int) -> None:
    assert len(seal(KEY, bytes(length), CONTEXT)) == 1 + 8 + 12 + (length // 256 + 1) * 256 + 16


@pytest.mark.parametrize(("pair", "encapsulated"), [(CURVE, 32), (HYBRID, 1120)])
def test_envelopes_to_a_public_key_have_known_lengths(pair: KeyPair, encapsulated: int) -> None:
    around = 1 + 8 + encapsulated + 16
    lengths = {
        length: len(seal_to(pair.public, bytes(length), CONTEXT)) for length in (0, 255, 256)
    }
    assert lengths == {0: around + 256, 255: around + 256, 256: around + 512}
    assert len(wrap_to(pair.public, KEY, CONTEXT)) == around + 32


@pytest.mark.parametrize("length", [0, 1, 255, 256, 1023])
def test_a_note_of_fixed_size_tells_nothing_by_its_length(length: int) -> None:
    note = {"note": "x" * (length - len('{"note":""}'))} if length > 20 else {}
    expected = 1 + 8 + 1120 + 1024 + 16
    assert len(seal_to(HYBRID.public, bytes(length), CONTEXT, 1024)) == expected
    assert len(seal_payload_to(HYBRID.public, note, CONTEXT, 1024)) == expected
    assert len(seal_payload(KEY, note, CONTEXT, 1024)) == 1 + 8 + 12 + 1024 + 16


def test_a_text_longer_than_its_envelope_is_refused() -> None:
    with pytest.raises(TooLong):
        seal_to(CURVE.public, bytes(1024), CONTEXT, 1024)


def test_a_wrap_has_one_length() -> None:
    assert len(wrap(KEY, HOLDER, CONTEXT)) == WRAP_SIZE == 69


def test_the_same_text_is_never_sealed_to_the_same_bytes() -> None:
    assert len({seal(KEY, NAME, CONTEXT) for _ in range(50)}) == 50
    assert len({seal_to(CURVE.public, NAME, CONTEXT) for _ in range(20)}) == 20


def test_neither_text_nor_place_stands_in_the_envelope() -> None:
    for sealed in (seal(KEY, NAME, CONTEXT), seal_to(HYBRID.public, NAME, CONTEXT)):
        assert [part in sealed for part in (NAME, b"line", CONTEXT.row.bytes)] == [False] * 3


def test_an_envelope_names_its_key() -> None:
    assert seal(KEY, b"", CONTEXT)[:9] == b"\x01" + KEY.id
    assert wrap(KEY, HOLDER, CONTEXT)[:9] == b"\x02" + HOLDER.id
    assert seal_to(CURVE.public, b"", CONTEXT)[:9] == b"\x11" + CURVE.public.id
    assert wrap_to(HYBRID.public, KEY, CONTEXT)[:9] == b"\x22" + HYBRID.public.id


def test_a_payload_is_canonical_json() -> None:
    sealed = seal_payload(KEY, {"b": [1, None], "a": "周"}, CONTEXT)
    assert open_cell(KEY, sealed, CONTEXT) == '{"a":"周","b":[1,null]}'.encode()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abc"), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text(st.characters(codec="utf-8")), json_values, max_size=4))
def test_a_payload_comes_back(payload: dict[str, object]) -> None:
    assert open_payload(KEY, seal_payload(KEY, payload, CONTEXT), CONTEXT) == payload
    sealed = seal_payload_to(CURVE.public, payload, CONTEXT)
    assert open_payload_to(CURVE, sealed, CONTEXT) == payload


def test_what_is_no_json_is_refused() -> None:
    with pytest.raises(ValueError, match="Out of range float"):
        seal_payload(KEY, {"share": float("nan")}, CONTEXT)


def test_nothing_is_sealed_to_a_point_of_low_order() -> None:
    public = PublicKey.from_bytes(b"\x10" + bytes(32))
    with pytest.raises(NotAKey):
        seal_to(public, NAME, CONTEXT)
