"""Passphrases are generated, never invented: six words or twenty-four digits, at least 77 bits."""

import secrets
from unicodedata import category

from clarion.vault.spelling import folded
from clarion.vault.wordlist import words

# Separators, control and invisible characters, and dashes of every script.
_NOT_TYPED = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf", "Pd"})


def generate_words() -> str:
    return " ".join(secrets.choice(words()) for _ in range(6))


def generate_digits() -> str:
    """For people who do not write Latin letters: six groups of four."""
    return " ".join(f"{secrets.randbelow(10_000):04d}" for _ in range(6))


def canonical(text: str) -> bytes:
    """What Argon2id is given: capitals, full width, and blanks and dashes anywhere do not count.

    Dropping the blanks loses nothing: no word of the list begins with another of its words, so six
    words run together can be taken apart in one way only.
    """
    return "".join(char for char in folded(text) if category(char) not in _NOT_TYPED).encode()
