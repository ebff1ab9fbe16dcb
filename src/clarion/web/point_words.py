"""A talking point on the pages of those who write it: its name, its state, its words."""

from dataclasses import dataclass
from datetime import date

from clarion.models import Point, PointText
from clarion.rules.fallback import fitting
from clarion.rules.point_lint import warnings
from clarion.rules.vocabulary import PointKind, PointStatus, PointWarning, SafeOn
from clarion.web.labels import label
from clarion.web.tags.clarion import spoken


@dataclass(frozen=True)
class WordsOf:
    """In one language; `warnings`: what a writer should look at again."""

    lang: str
    title: str
    paragraphs: tuple[str, ...]
    seconds: int
    warnings: tuple[PointWarning, ...]


def words_of(point: Point) -> list[WordsOf]:
    sourced = bool(point.sources.all())
    return [
        WordsOf(
            lang=text.language,
            title=text.title,
            paragraphs=tuple(text.body.split("\n\n")),
            seconds=text.seconds,
            warnings=warnings(f"{text.title}\n{text.body}", sourced=sourced),
        )
        for text in sorted(point.texts.all(), key=lambda it: it.language, reverse=True)
    ]


def title_of(point: Point, tag: str) -> str:
    return text_of(point, tag).title


def text_of(point: Point, tag: str) -> PointText:
    """Every point has words in one language at least."""
    texts = {text.language: text for text in point.texts.all()}
    return texts[fitting(texts, tag)]


def about_point(point: Point, tag: str) -> str:
    """Its kind, where it may be said, and how long it takes."""
    where = SafeOn.MONITORED if point.monitored_safe else SafeOn.PRIVATE_ONLY
    return " · ".join(
        (label(PointKind(point.kind)), label(where), spoken(text_of(point, tag).seconds))
    )


def status_of(point: Point, today: date) -> PointStatus:
    """What was live and is over is stale, whether or not somebody has noticed."""
    over = point.status == PointStatus.LIVE and point.valid_until < today
    return PointStatus.STALE if over else PointStatus(point.status)
