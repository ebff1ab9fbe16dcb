"""The texts that the sheets of an old workbook share."""

import struct

import pytest

from clarion.readers.table.opened import NotAWorkbook
from clarion.readers.table.strings import shared_strings


def read(*records: bytes) -> list[str]:
    return list(shared_strings(records))


def head(length: int, flags: int) -> bytes:
    return struct.pack("<HB", length, flags)


def test_texts_of_one_and_of_two_bytes_a_sign() -> None:
    both = head(2, 0) + b"ab" + head(1, 1) + "长".encode("utf-16-le")
    assert read(both + head(0, 0)) == ["ab", "长", ""]
    assert read() == read(b"") == read(b"\1\0") == []


def test_how_a_text_looks_and_sounds_is_passed_over() -> None:
    told = struct.pack("<HBHI", 1, 12, 2, 5) + b"a" + bytes(8) + bytes(5)
    assert read(told + head(1, 0) + b"b") == ["a", "b"]
    assert read(told[:12], told[12:20], told[20:] + head(1, 0) + b"b") == ["a", "b"]


def test_a_text_goes_on_as_wide_as_the_next_record_says() -> None:
    sign = "𠮷".encode("utf-16-le")
    assert read(head(3, 1) + sign[:2], b"\1" + sign[2:], b"\0z") == ["𠮷z"]
    # Between two texts there is no such mark.
    assert read(head(1, 0) + b"a", head(1, 0) + b"b") == ["a", "b"]
    assert read(head(1, 0)[:2], head(1, 0)[2:] + b"a") == ["a"]


def test_no_size_is_believed() -> None:
    """The library goes back by a size below zero, and reads the same text again and again."""
    back = struct.pack("<HBi", 1, 4, -8) + b"a"
    assert read(back * 3) == ["a"]
    for half in ((head(9, 1) + b"a\0b\0",), (head(9, 0) + b"ab", b"")):
        with pytest.raises(NotAWorkbook):
            read(*half)
