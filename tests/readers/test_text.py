"""Which encoding a file is in."""

import codecs
import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.readers.text import Unreadable, commonness, decoded

HANS = "潍坊市派出所所长王大明，电话0536-0000121。"
HANT = "濰坊市派出所所長王大明，電話0536-0000121。"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "gb18030"])
def test_simplified(encoding: str) -> None:
    assert decoded(HANS.encode(encoding)) == HANS


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "gb18030", "big5"])
def test_traditional(encoding: str) -> None:
    assert decoded(HANT.encode(encoding)) == HANT


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_sixteen_bits_without_a_mark(encoding: str) -> None:
    assert decoded(f"{HANS}\n".encode(encoding)) == f"{HANS}\n"


@pytest.mark.parametrize(("text", "encoding"), [("电话", "gb18030"), ("電話", "big5")])
def test_two_signs_are_enough(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding)) == text


def test_western_text() -> None:
    text = "The chief’s office – on the first floor – can be reached at the number below."
    assert decoded(text.encode("cp1252")) == text


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)),
        b"\x00\x01\x02\x03",
        b"\x7fELF\x02\x01\x01" + bytes(9),
        codecs.BOM_UTF16_LE + b"\x00\xd8",
        b"\xff\xff\xfe\xff\x80\x81",
    ],
)
def test_what_is_no_text(data: bytes) -> None:
    with pytest.raises(Unreadable):
        decoded(data)


def test_empty() -> None:
    assert (decoded(b""), commonness("only letters")) == ("", 0.0)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with contextlib.suppress(Unreadable):
        assert isinstance(decoded(data), str)
