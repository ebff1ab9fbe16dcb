"""What Iranian names, places and numbers are found by: words and parts of words, digits."""

import re

from clarion.countries import keys
from clarion.countries.iran.folding import fold
from clarion.countries.iran.numbers import CALLING_CODE, area_of

WORD = re.compile(r"[\u0600-\u06ff]+|[a-z]+|\d+")
NUMBER = re.compile(r"[\d\s()+-]*\d[\d\s()+-]*")


def folded(text: str) -> str:
    """Equal for spellings of one name or place."""
    return re.sub(r"[\W_]+", "", fold(text))


def sounded(name: str) -> str:
    """Names are written as they sound, but for the vowels: the letters are all there is."""
    return folded(name)


def person_keys(name: str, title: str) -> frozenset[str]:
    return place_keys(name) | place_keys(title)


def place_keys(text: str) -> frozenset[str]:
    """Any three letters of a word, two that begin one, short words, initials."""
    words = [keys.in_letters(word) for word in WORD.findall(fold(text))]
    return frozenset({*keys.of_words(words), *(f"={word[:2]}" for word in words), *_pieces(words)})


def number_keys(e164: str) -> frozenset[str]:
    national = e164.removeprefix(f"+{CALLING_CODE}")
    return keys.of_number(national, national.removeprefix(area_of(e164)))


def wanted(query: str) -> tuple[tuple[frozenset[str], ...], ...]:
    """A query's words, all of which count; of each, the sets of keys that it may stand for."""
    text = keys.in_letters(_plain_digits(fold(query)))
    if NUMBER.fullmatch(text):
        return (keys.wanted_digits(re.sub(r"\D", "", text), CALLING_CODE),)
    return tuple(_wanted(word) for word in WORD.findall(text))


def _wanted(word: str) -> tuple[frozenset[str], ...]:
    if len(word) < keys.PIECE:
        return (frozenset({f"={word}"}),)
    return (frozenset(_pieces([word])),)


def _pieces(words: list[str]) -> set[str]:
    return {
        word[at : at + keys.PIECE] for word in words for at in range(len(word) - keys.PIECE + 1)
    }


def _plain_digits(text: str) -> str:
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in text)
