"""A session at rest is closed to everybody but the browser and the running server together."""

from hypothesis import given
from hypothesis import strategies as st

from clarion.vault.sessions import new_token, open_session, row_id, seal_session

BOOT = b"an invented secret of this start"
TOKEN = "an-invented-token"


@given(st.binary(max_size=600))
def test_a_session_comes_back(payload: bytes) -> None:
    assert open_session(TOKEN, BOOT, memoryview(seal_session(TOKEN, BOOT, payload))) == payload


def test_a_session_needs_its_token_and_its_start() -> None:
    sealed = seal_session(TOKEN, BOOT, b"keys")
    assert [
        open_session(TOKEN, BOOT, sealed),
        open_session(new_token(), BOOT, sealed),
        open_session(TOKEN, b"the secret of the next start", sealed),
        open_session(TOKEN, BOOT, sealed[:-1]),
        open_session(TOKEN, BOOT, b""),
    ] == [b"keys", None, None, None, None]


def test_every_flipped_bit_ends_the_session() -> None:
    sealed = seal_session(TOKEN, BOOT, b"keys")
    opened = [
        open_session(TOKEN, BOOT, sealed[:at] + bytes([sealed[at] ^ 1 << bit]) + sealed[at + 1 :])
        for at in range(len(sealed))
        for bit in range(8)
    ]
    assert set(opened) == {None}


def test_neither_token_nor_payload_stands_in_the_row() -> None:
    sealed = seal_session(TOKEN, BOOT, b"keys of the member")
    found = [part in sealed for part in (TOKEN.encode(), b"keys", row_id(TOKEN).encode(), BOOT)]
    assert found == [False] * 4


def test_tokens_have_256_bits_and_rows_40_digits() -> None:
    tokens = {new_token() for _ in range(100)}
    assert ({len(token) for token in tokens}, len(tokens)) == ({43}, 100)
    rows = {row_id(token) for token in tokens}
    assert ({len(row) for row in rows}, len(rows)) == ({40}, 100)
    assert set("".join(rows)) <= set("0123456789abcdef")


def test_a_session_tells_its_length_in_steps_only() -> None:
    lengths = [len(seal_session(TOKEN, BOOT, bytes(length))) for length in (0, 255, 256)]
    assert lengths == [293, 293, 549]
