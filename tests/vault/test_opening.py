"""The door opens to the right key at the right place, and to nothing else."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.vault.asymmetric import lock_to
from clarion.vault.context import Context
from clarion.vault.envelope import Form, padded
from clarion.vault.errors import CannotOpen
from clarion.vault.key import Key
from clarion.vault.keypair import KeyPair
from clarion.vault.opening import (
    open_cell,
    open_payload,
    open_payload_to,
    open_to,
    unwrap,
    unwrap_to,
)
from clarion.vault.sealing import seal, seal_to, wrap, wrap_to
from clarion.vault.symmetric import lock
from tests.vault.given import CONTEXT, CURVE, HOLDER, HYBRID, KEY

TEXT = "周立新 0121".encode()
OTHER_PLACES = {
    "deployment": replace(CONTEXT, deployment=UUID(int=1)),
    "table": replace(CONTEXT, table="person"),
    "column": replace(CONTEXT, column="note"),
    "row": replace(CONTEXT, row=UUID(int=1)),
    "epoch": replace(CONTEXT, epoch=8),
}


@dataclass(frozen=True)
class Kind:
    """One kind of envelope, what it holds, and how it is opened."""

    sealed: bytes
    holds: bytes | Key
    opened: Callable[[bytes, Context], bytes | Key]


KINDS = {
    "cell": Kind(seal(KEY, TEXT, CONTEXT), TEXT, lambda sealed, at: open_cell(KEY, sealed, at)),
    "wrap": Kind(wrap(KEY, HOLDER, CONTEXT), KEY, lambda sealed, at: unwrap(sealed, HOLDER, at)),
    "curve cell": Kind(
        seal_to(CURVE.public, TEXT, CONTEXT, 32),
        TEXT,
        lambda sealed, at: open_to(CURVE, sealed, at),
    ),
    "curve wrap": Kind(
        wrap_to(CURVE.public, KEY, CONTEXT), KEY, lambda sealed, at: unwrap_to(CURVE, sealed, at)
    ),
    "hybrid cell": Kind(
        seal_to(HYBRID.public, TEXT, CONTEXT, 32),
        TEXT,
        lambda sealed, at: open_to(HYBRID, sealed, at),
    ),
    "hybrid wrap": Kind(
        wrap_to(HYBRID.public, KEY, CONTEXT), KEY, lambda sealed, at: unwrap_to(HYBRID, sealed, at)
    ),
}


def refused(kind: Kind, sealed: bytes, context: Context = CONTEXT) -> bool:
    """No other error than CannotOpen passes for a refusal."""
    try:
        kind.opened(sealed, context)
    except CannotOpen:
        return True
    return False


def one_bit_off(sealed: bytes) -> Iterator[bytes]:
    for index, octet in enumerate(sealed):
        for bit in range(8):
            yield sealed[:index] + bytes([octet ^ 1 << bit]) + sealed[index + 1 :]


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> Kind:
    return KINDS[request.param]


def test_the_right_key_opens_at_the_right_place(kind: Kind) -> None:
    assert kind.opened(kind.sealed, CONTEXT) == kind.holds


def test_bytes_from_postgresql_open_as_well() -> None:
    assert open_cell(KEY, memoryview(seal(KEY, TEXT, CONTEXT)), CONTEXT) == TEXT
    assert unwrap(memoryview(wrap(KEY, HOLDER, CONTEXT)), HOLDER, CONTEXT) == KEY
    assert open_to(CURVE, memoryview(seal_to(CURVE.public, TEXT, CONTEXT)), CONTEXT) == TEXT
    assert unwrap_to(CURVE, memoryview(wrap_to(CURVE.public, KEY, CONTEXT)), CONTEXT) == KEY


def test_every_flipped_bit_is_refused(kind: Kind) -> None:
    assert [changed for changed in one_bit_off(kind.sealed) if not refused(kind, changed)] == []


def test_every_shorter_envelope_is_refused(kind: Kind) -> None:
    lengths = range(len(kind.sealed))
    assert [length for length in lengths if not refused(kind, kind.sealed[:length])] == []


def test_a_longer_envelope_is_refused(kind: Kind) -> None:
    assert refused(kind, kind.sealed + b"\0")


@pytest.mark.parametrize("part", OTHER_PLACES)
def test_no_other_place_opens(kind: Kind, part: str) -> None:
    assert refused(kind, kind.sealed, OTHER_PLACES[part])


@pytest.mark.parametrize("other", KINDS)
def test_no_kind_passes_for_another(kind: Kind, other: str) -> None:
    assert refused(kind, KINDS[other].sealed) == (kind is not KINDS[other])


@given(st.binary(max_size=400))
def test_invented_bytes_are_refused(octets: bytes) -> None:
    """Also behind a true header, where they reach the ciphers."""
    for kind in KINDS.values():
        assert refused(kind, octets)
        assert refused(kind, kind.sealed[:9] + octets)


def test_another_key_does_not_open() -> None:
    with pytest.raises(CannotOpen):
        open_cell(HOLDER, seal(KEY, TEXT, CONTEXT), CONTEXT)
    with pytest.raises(CannotOpen):
        open_to(KeyPair.generate(), seal_to(HYBRID.public, TEXT, CONTEXT), CONTEXT)


def test_another_key_of_the_same_name_does_not_open() -> None:
    """Eight bytes can be made to meet; the cipher must refuse all the same."""
    namesake = Key.new()
    namesake.__dict__["id"] = KEY.id
    with pytest.raises(CannotOpen):
        open_cell(namesake, seal(KEY, TEXT, CONTEXT), CONTEXT)


def test_another_pair_of_the_same_name_does_not_open() -> None:
    namesake = KeyPair.generate()
    namesake.public.__dict__["id"] = HYBRID.public.id
    with pytest.raises(CannotOpen):
        unwrap_to(namesake, wrap_to(HYBRID.public, KEY, CONTEXT), CONTEXT)


@given(st.binary(max_size=700))
def test_every_text_comes_back(text: bytes) -> None:
    assert open_cell(KEY, seal(KEY, text, CONTEXT), CONTEXT) == text
    assert open_to(CURVE, seal_to(CURVE.public, text, CONTEXT), CONTEXT) == text
    assert open_to(HYBRID, seal_to(HYBRID.public, text, CONTEXT, 701), CONTEXT) == text


@pytest.mark.parametrize(
    "text", [b"", b"not json", b"\xff", b"[]", b'"name"', b"null", b"[" * 100_000]
)
def test_a_payload_that_is_none_is_refused(text: bytes) -> None:
    with pytest.raises(CannotOpen):
        open_payload(KEY, seal(KEY, text, CONTEXT), CONTEXT)
    with pytest.raises(CannotOpen):
        open_payload_to(CURVE, seal_to(CURVE.public, text, CONTEXT), CONTEXT)


def test_an_unpadded_cell_is_refused() -> None:
    with pytest.raises(CannotOpen):
        open_cell(KEY, lock(KEY, Form.CELL, TEXT, CONTEXT.aad()), CONTEXT)
    with pytest.raises(CannotOpen):
        open_to(CURVE, lock_to(CURVE.public, Form.CELL, TEXT, CONTEXT.aad()), CONTEXT)


def test_a_wrap_that_holds_no_key_is_refused() -> None:
    with pytest.raises(CannotOpen):
        unwrap(lock(HOLDER, Form.WRAP, padded(TEXT), CONTEXT.aad()), HOLDER, CONTEXT)
    with pytest.raises(CannotOpen):
        unwrap_to(CURVE, lock_to(CURVE.public, Form.WRAP, TEXT, CONTEXT.aad()), CONTEXT)


def test_a_refusal_carries_nothing_of_the_text() -> None:
    """The JSON decoder's own error would carry all of it."""
    with pytest.raises(CannotOpen) as caught:
        open_payload(KEY, seal(KEY, TEXT, CONTEXT), CONTEXT)
    refusal = caught.value
    assert (refusal.args, refusal.__cause__, refusal.__context__) == ((), None, None)
