"""The report made plain, and the way back."""

import re

from clarion.readers.case_report.clean import Plain, clean

BARE = Plain(signs={}, fold={}, number=re.compile(r"(?P<bare>)0\d{10}"))


def test_a_country_without_numerals_in_words() -> None:
    assert clean("۰۹۱۲ 一二三四五六七", BARE).text == "0912 一二三四五六七"


def test_small_letters_keep_their_places() -> None:
    """A letter that becomes two stays as it is."""
    found = clean("İA", BARE)
    assert (found.low, found.begins, found.ends) == ("İa", [0, 1], [1, 2])


def test_line_breaks_are_one_sign() -> None:
    found = clean("a\r\nb\rc\u2028d", BARE)
    assert found.text == "a\nb\nc\nd"
    assert found.begins == [0, 1, 3, 4, 5, 6, 7]


def test_control_signs_become_blanks() -> None:
    assert clean("a\x01\u200bb①", BARE).text == "a b①"
