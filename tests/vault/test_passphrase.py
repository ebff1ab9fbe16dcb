"""Passphrases are long enough, and the same however they are typed."""

import re
from itertools import pairwise
from math import log2

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.vault.passphrase import canonical, generate_digits, generate_words
from clarion.vault.wordlist import words

WORDS = "abacus abdomen abdominal abide abiding ability"
six_words = st.lists(st.sampled_from(words()), min_size=6, max_size=6)


def test_six_words_of_the_list_are_worth_77_bits() -> None:
    assert len(set(words())) == 7772
    assert 6 * log2(7772) > 77
    for _ in range(50):
        chosen = generate_words().split(" ")
        assert [len(chosen), set(chosen) - set(words())] == [6, set()]


def test_twenty_four_digits_are_worth_79_bits() -> None:
    assert 24 * log2(10) > 79
    assert [bool(re.fullmatch(r"\d{4}( \d{4}){5}", generate_digits())) for _ in range(200)] == [
        True
    ] * 200


def test_no_two_passphrases_are_alike() -> None:
    assert (
        len({generate_words() for _ in range(200)} | {generate_digits() for _ in range(200)}) == 400
    )


@pytest.mark.parametrize(
    "typed",
    [
        "abacus abdomen abdominal abide abiding ability",
        "  Abacus ABDOMEN\tabdominal  abide abiding ability\n",
        "abacus-abdomen–abdominal—abide-abiding-ability",
        "abacusabdomenabdominalabideabidingability",
        "abacus\u3000abdomen\u00a0abdominal\u2009abide\u200babiding\ufeff ability",
        "ａｂａｃｕｓ ａｂｄｏｍｅｎ abdominal abide abiding ability",
    ],
)
def test_words_may_be_typed_in_many_ways(typed: str) -> None:
    assert canonical(typed) == WORDS.replace(" ", "").encode()


@pytest.mark.parametrize(
    "typed", ["0012 3456 7890", "001234567890", "0012-3456-7890", "００１２　３４５６　７８９０"]
)
def test_digits_may_be_typed_in_many_ways(typed: str) -> None:
    assert canonical(typed) == b"001234567890"


@pytest.mark.parametrize(
    "other",
    [
        "abacus abdomen abdominal abide abiding",
        "abdomen abacus abdominal abide abiding ability",
        "",
    ],
)
def test_another_passphrase_stays_another(other: str) -> None:
    assert canonical(other) != canonical(WORDS)


def test_no_word_begins_with_another() -> None:
    """This is why blanks need not count: in a sorted list such a word would come right after."""
    assert [pair for pair in pairwise(sorted(words())) if pair[1].startswith(pair[0])] == []


@given(six_words, six_words)
def test_different_words_stay_different_without_their_blanks(
    one: list[str], two: list[str]
) -> None:
    assert (canonical(" ".join(one)) == canonical(" ".join(two))) == (one == two)


@given(st.text("aZéß7ａＺ７ \u3000\u200b-—\t"))
def test_what_is_canonical_stays_so(text: str) -> None:
    assert canonical(canonical(text).decode()) == canonical(text)
