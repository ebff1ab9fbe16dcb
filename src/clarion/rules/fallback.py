"""Which language a text is shown in where the wanted one is missing."""

from collections.abc import Iterable
from typing import Final

# The other script of one language first: it can be read, if not written.
_NEXT: Final = {
    "zh-Hans": ("zh-Hant", "en"),
    "zh-Hant": ("zh-Hans", "en"),
    "en": ("zh-Hans", "zh-Hant"),
}


def fitting(available: Iterable[str], wanted: str) -> str:
    """`wanted` itself, or what comes closest to it; `wanted` where there is nothing at all."""
    there = set(available)
    return next((tag for tag in (wanted, *_NEXT[wanted]) if tag in there), wanted)
