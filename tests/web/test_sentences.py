"""Every key that the table of consequences can give has its words."""

from django.utils.translation import override

from clarion.rules.explain import KEYS, UNITS
from clarion.web.sentences import COUNTED, FOR_COORDINATORS, SENTENCES


def test_no_key_is_without_words_and_no_words_without_a_key() -> None:
    assert SENTENCES.keys() | COUNTED.keys() == KEYS
    assert COUNTED.keys() == UNITS.keys()
    assert SENTENCES.keys() & COUNTED.keys() == set()
    assert KEYS >= FOR_COORDINATORS


def test_sentences_are_whole_and_different() -> None:
    said = [str(words) for words in SENTENCES.values()]
    assert [one for one in said if not one.endswith(".")] == []
    assert len(set(said)) == len(said)


def test_numbers_stand_in_the_singular_and_the_plural() -> None:
    assert [str(COUNTED["rest_days"] % {"count": count}) for count in (1, 7)] == [
        "This line rests for about 1 day.",
        "This line rests for about 7 days.",
    ]
    with override("zh-hant"):
        chinese = [str(words) for words in SENTENCES.values()]
    assert [one for one in chinese if one.isascii()] == []
