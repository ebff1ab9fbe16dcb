"""A talking point as its writer gives it, and as both of its members sign it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from clarion.actions.refusal import Refused
from clarion.models import Point, PointText, Source
from clarion.rules.speech import LONGEST, spoken_seconds
from clarion.rules.vocabulary import Grade, PointKind


class TooLong(Refused):
    """Nobody listens longer than 45 seconds: please make two points of it, or say it in less."""


class Wordless(Refused):
    """A talking point needs a title and words in one language at least."""


@dataclass(frozen=True)
class PointSource:
    title: str
    publisher: str
    published: str
    url: str
    quotation: str
    grade: Grade


@dataclass(frozen=True)
class PointWords:
    title: str
    paragraphs: tuple[str, ...]

    @property
    def body(self) -> str:
        """One blank line between paragraphs."""
        return "\n\n".join(self.paragraphs)


@dataclass(frozen=True)
class PointFacts:
    """Texts by language code, each language a text of its own."""

    kind: PointKind
    monitored_safe: bool
    valid_until: date
    texts: Mapping[str, PointWords]
    sources: Sequence[PointSource]


def refuse_unsayable(facts: PointFacts) -> None:
    """Raises TooLong and Wordless."""
    if not facts.texts:
        raise Wordless
    for language, text in facts.texts.items():
        if spoken_seconds(text.body, language) > LONGEST:
            raise TooLong


def save_words(point: Point, facts: PointFacts) -> None:
    """In place of the words before."""
    point.texts.all().delete()
    point.sources.all().delete()
    PointText.objects.bulk_create(
        PointText(
            point=point,
            language=language,
            title=text.title,
            body=text.body,
            seconds=spoken_seconds(text.body, language),
        )
        for language, text in facts.texts.items()
    )
    Source.objects.bulk_create(
        Source(
            point=point,
            title=source.title,
            publisher=source.publisher,
            published=source.published,
            url=source.url,
            quotation=source.quotation,
            grade=source.grade,
        )
        for source in facts.sources
    )
