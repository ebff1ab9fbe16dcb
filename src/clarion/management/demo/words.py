"""Words in three languages."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

Language = Literal["zh-Hans", "zh-Hant", "en"]

Words = Mapping[Language, str]

LANGUAGES: Final[tuple[Language, ...]] = ("zh-Hans", "zh-Hant", "en")


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
