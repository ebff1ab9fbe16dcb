"""Words in three languages, and how long it takes to say them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

Language = Literal["zh-Hans", "zh-Hant", "en"]

Words = Mapping[Language, str]

LANGUAGES: Final[tuple[Language, ...]] = ("zh-Hans", "zh-Hant", "en")
# Read aloud without hurry: Chinese characters, English words.
CHINESE_PER_MINUTE: Final = 220
ENGLISH_PER_MINUTE: Final = 150


@dataclass(frozen=True, slots=True)
class Spoken:
    title: str
    paragraphs: tuple[str, ...]

    @property
    def body(self) -> str:
        """One blank line between paragraphs."""
        return "\n\n".join(self.paragraphs)


@dataclass(frozen=True, slots=True)
class CampaignText:
    title: str
    ask: str
    # May hold {taken} and {decision}, dates that depend on the day of creation.
    case: tuple[str, ...]
    briefing: tuple[str, ...]
    conduct: tuple[str, ...]
    do_not_say: tuple[str, ...]
    hours: str


def said(title: str, *paragraphs: str) -> Spoken:
    return Spoken(title, paragraphs)


def spoken_seconds(text: str, language: Language) -> int:
    """Rounded up; punctuation takes no time of its own, a digit as long as a character."""
    if language == "en":
        return _seconds(len(text.split()), ENGLISH_PER_MINUTE)
    return _seconds(len(re.findall(r"\w", text)), CHINESE_PER_MINUTE)


def _seconds(units: int, per_minute: int) -> int:
    return -(-units * 60 // per_minute)
