"""Encodings: guessed from the first bytes; files of other kinds and noise are told apart."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.readers.table.encoding import (
    ENCODINGS,
    guess,
    is_binary,
    named,
    without_mark,
)

HANS = "单位,姓名,电话\n河口路派出所,王建国,0536-0000121\n雨巷派出所,李平,0536-0000122\n"
HANT = "單位,姓名,電話\n河口路派出所,王建國,0536-0000121\n雨巷派出所,陳國強,0536-0000122\n"
WEST = "nom,téléphone\nMüller,0536-0000121\nÅngström,0536-0000122\nFrançois,0536-0000123\n"


@pytest.mark.parametrize(
    ("octets", "name"),
    [
        (HANS.encode(), "utf-8"),
        (HANS.encode("utf-8-sig"), "utf-8"),
        (HANS.encode()[:-70], "utf-8"),
        (HANS.encode()[:20], "utf-8"),
        (HANS.encode("gb18030"), "gb18030"),
        (HANT.encode("big5"), "cp950"),
        ("姓名,電話\n李恒,0536-0000121\n王碁,0536-0000122\n".encode("cp950"), "cp950"),
        ("╔══╦══╗\n║單位║電話║\n╠══╬══╣\n".encode("cp950"), "cp950"),
        ("單位,電話\n𨋢邨警署,0536-0000121\n".encode("big5hkscs"), "big5hkscs"),
        ("河口路派出所所长王建国\n雨巷派出所李平\n".encode("utf-16-le"), "utf-16-le"),
        ("河口路派出所所长王建国\n雨巷派出所李平\n".encode("utf-16-be"), "utf-16-be"),
        (HANS.encode("utf-16"), "utf-16-le"),
        (HANS.encode("utf-16-le"), "utf-16-le"),
        (HANS.encode("utf-16-be"), "utf-16-be"),
        (b"\xfe\xff" + HANS.encode("utf-16-be"), "utf-16-be"),
        (WEST.encode("latin-1"), "latin-1"),
        (b"name,phone\n", "utf-8"),
        (b"", "utf-8"),
    ],
)
def test_it_is_guessed(octets: bytes, name: str) -> None:
    assert guess(octets) == name
    assert not is_binary(octets)


@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b""])
def test_the_mark_is_no_part_of_the_text(mark: bytes) -> None:
    assert without_mark(mark + b"a,b") == b"a,b"


@pytest.mark.parametrize(
    "octets",
    [b"%PDF-1.7\n", b"\x89PNG\r\n", b"\x1f\x8bx", bytes(5_000)],
)
def test_other_files_are_no_tables(octets: bytes) -> None:
    assert is_binary(octets)


@pytest.mark.parametrize(
    ("name", "ours"),
    [
        ("GB2312", "gb18030"),
        ("big5", "cp950"),
        ("us-ascii", "utf-8"),
        ("iso-8859-1", "iso8859-1"),
        ("klingon", "utf-8"),
        ("\0", "utf-8"),
        ("rot13", "utf-8"),
        ("punycode", "utf-8"),
        ("idna", "utf-8"),
        ("unicode_escape", "utf-8"),
    ],
)
def test_what_is_named_is_read_by_a_wider_one(name: str, ours: str) -> None:
    assert named(name) == ours


def test_noise_is_no_table() -> None:
    assert is_binary(os.urandom(5_000))


@given(st.binary(max_size=300))
def test_there_is_always_an_answer(octets: bytes) -> None:
    assert guess(octets) in ENCODINGS
