"""How an Iranian name is said, and how its bearer is spoken to. Names are never converted."""

import re

from clarion.countries.iran.scripts import PERSIAN
from clarion.countries.iran.titles import short

# What stands before a name and is no part of it.
BEFORE = re.compile(r"^(?:آقای|خانم|جناب|سید|سیده|حاج|Mr\.?|Ms\.?|Mrs\.?)\s+", re.IGNORECASE)
BRACKETED = re.compile(r"\([^()]*\)")


def reading(name: str) -> str:  # noqa: ARG001 - a profile is asked by name
    """Persian is written without its short vowels: nobody can tell the reading from the letters.

    A coordinator may write it down.
    """
    return ""


def form_of_address(name: str, title: str, language: str, reading: str = "") -> str:  # noqa: ARG001
    """سرهنگ یزدانی or Colonel Yazdani, in the script of the name; an unknown title stays."""
    family, known = _family(name), short(title)
    said = title.strip()
    if known:
        said = known.persian if PERSIAN.search(family) else known.english
    return f"{said} {family}".strip()


def _family(name: str) -> str:
    plain = BEFORE.sub("", " ".join(BRACKETED.sub(" ", name).split()))
    words = plain.split()
    return words[-1] if words else plain
