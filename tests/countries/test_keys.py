"""Keys that every country's words share: pieces, short words, initials, the ends of numbers."""

from hypothesis import given
from hypothesis import strategies as st

from clarion.countries import keys


def test_marks_and_capitals_do_not_count() -> None:
    assert keys.in_letters("Wáng Jiànguó Xī'ān LǙ Ｆａｎ") == "wang jianguo xian lv fan"


def test_words_are_found_by_pieces_short_words_and_initials() -> None:
    assert keys.of_words(["li", "na", "wei"]) == {
        *("lin", "ina", "naw", "awe", "wei"),
        *("=li", "=na"),
        *("^ln", "^nw"),
    }


def test_a_word_is_looked_for_as_part_of_a_word_or_as_initials() -> None:
    assert keys.wanted_letters("wang") == (
        frozenset({"wan", "ang"}),
        frozenset({"^wa", "^an", "^ng"}),
    )
    assert keys.wanted_letters("li") == (frozenset({"=li"}), frozenset({"^li"}))
    assert keys.wanted_letters("e") == (frozenset({"=e"}),)


def test_a_number_is_found_whole_without_its_area_and_by_its_last_four() -> None:
    assert keys.of_number("5360000121", "0000121") == {"#5360000121", "#0000121", "#0121"}


def test_digits_stand_for_a_whole_number_or_for_the_last_four() -> None:
    assert keys.wanted_digits("121", "86") == ()
    assert keys.wanted_digits("0121", "86") == (frozenset({"#0121"}),)
    assert keys.wanted_digits("000121", "86") == (frozenset({"#0121"}),)
    whole = keys.wanted_digits("00865360000121", "86")
    assert frozenset({"#5360000121"}) in whole
    assert frozenset({"#0000121"}) in keys.wanted_digits("0000121", "86")


@given(st.text(alphabet="abcdefgh", min_size=3, max_size=12), st.data())
def test_every_part_of_a_word_finds_it(word: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(word) - 3))
    end = data.draw(st.integers(start + 3, len(word)))
    found = keys.of_words([word])
    assert any(wanted <= found for wanted in keys.wanted_letters(word[start:end]))
