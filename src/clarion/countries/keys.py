"""Search keys that every country's words share: pieces of words in letters, the ends of numbers.

A key is plain text in memory only; what reaches the disk is sealed (`actions/search_index.py`).
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence

PIECE = 3
LAST_DIGITS = 4
WHOLE = 7  # digits: the shortest local number
MARKS = re.compile("[\u0300-\u036f]")
DIAERESIS = "\u0308"
LETTERS = re.compile("[a-z]+")


def in_letters(text: str) -> str:
    """Lower case without marks; ü is written v, as on a keyboard without it."""
    apart = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold())
    return MARKS.sub("", apart.replace(f"u{DIAERESIS}", "v").replace("'", ""))


def of_words(words: Sequence[str]) -> set[str]:
    """What words in letters are found by: any three letters running, short words, initials."""
    return {*_pieces("".join(words)), *_short(words), *_initials(words)}


def of_number(national: str, local: str) -> frozenset[str]:
    """Digits without country code and trunk 0; `local` without the area besides."""
    return frozenset({f"#{national}", f"#{local}", f"#{national[-LAST_DIGITS:]}"})


def wanted_letters(word: str) -> tuple[frozenset[str], ...]:
    """One word in letters as somebody looks for it: part of a word, a short one, or initials."""
    whole = _pieces(word) if len(word) >= PIECE else {f"={word}"}
    starts = set(_initials(word))
    return tuple(frozenset(keys) for keys in (whole, starts) if keys)


def wanted_digits(digits: str, calling_code: str) -> tuple[frozenset[str], ...]:
    """A whole number, with or without area, or its last four digits; fewer find nothing."""
    if len(digits) < LAST_DIGITS:
        return ()
    if len(digits) < WHOLE:
        return (frozenset({f"#{digits[-LAST_DIGITS:]}"}),)
    bare = digits.removeprefix("00").removeprefix(calling_code)
    return tuple(frozenset({f"#{it}"}) for it in dict.fromkeys((digits, digits[1:], bare)))


def _pieces(letters: str) -> set[str]:
    return {letters[at : at + PIECE] for at in range(len(letters) - PIECE + 1)}


def _short(words: Iterable[str]) -> set[str]:
    return {f"={word}" for word in words if 0 < len(word) < PIECE}


def _initials(words: Iterable[str]) -> set[str]:
    starts = "".join(word[:1] for word in words)
    return {f"^{starts[at : at + 2]}" for at in range(len(starts) - 1)}
