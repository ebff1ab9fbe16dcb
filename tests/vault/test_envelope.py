"""Padding hides the length and takes nothing away."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.vault.envelope import padded, unpadded
from clarion.vault.errors import CannotOpen, TooLong


@given(st.binary(max_size=600))
def test_what_is_padded_comes_back(text: bytes) -> None:
    assert unpadded(padded(text)) == text


@given(st.binary(max_size=600))
def test_padding_goes_to_the_next_step(text: bytes) -> None:
    assert len(padded(text)) == (len(text) // 256 + 1) * 256


@pytest.mark.parametrize("text", [b"", b"\0", b"\x80", b"\x80\0\0", b"a\0", b"a\x80"])
def test_a_text_that_looks_like_padding_comes_back(text: bytes) -> None:
    assert unpadded(padded(text, 8)) == text


@given(st.binary(max_size=63))
def test_a_fixed_size_is_kept(text: bytes) -> None:
    assert len(padded(text, 64)) == 64


@pytest.mark.parametrize("size", [0, 63, 64])
def test_a_text_needs_room_for_the_mark(size: int) -> None:
    with pytest.raises(TooLong):
        padded(bytes(64), size)


@pytest.mark.parametrize("text", [b"", b"\0\0", b"name", b"name\0"])
def test_what_was_never_padded_is_refused(text: bytes) -> None:
    with pytest.raises(CannotOpen):
        unpadded(text)
