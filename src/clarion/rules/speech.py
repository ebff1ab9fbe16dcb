"""How long it takes to say a text, without hurry."""

import re
from typing import Final

# Chinese characters, English words.
CHINESE_PER_MINUTE: Final = 220
ENGLISH_PER_MINUTE: Final = 150
LONGEST: Final = 45


def spoken_seconds(text: str, language: str) -> int:
    """Rounded up; punctuation takes no time of its own, a digit as long as a character."""
    if language.startswith("zh"):
        return _seconds(len(re.findall(r"\w", text)), CHINESE_PER_MINUTE)
    return _seconds(len(text.split()), ENGLISH_PER_MINUTE)


def _seconds(units: int, per_minute: int) -> int:
    return -(-units * 60 // per_minute)
