"""Which of the three languages goes where: what is read aloud, and what the page explains."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from clarion.actions.calling.card import PointCard, SourceNote, Text, Words
from clarion.models import Point, PointText

CHINESE = ("zh-Hans", "zh-Hant")


@dataclass(frozen=True)
class Tongues:
    """`aloud`: the script in which this volunteer reads Chinese aloud. `page`: of the page."""

    aloud: str
    page: str

    @classmethod
    def of(cls, spoken: str, page: str) -> Self:
        """Who reads the pages in one of the scripts reads aloud in it; else as the settings say."""
        told = [tag for tag in spoken.split() if tag in CHINESE]
        chosen = told[0] if told else CHINESE[0]
        return cls(aloud=page if page in CHINESE else chosen, page=page)

    @property
    def wanted(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((self.aloud, self.page)))

    def words(self, texts: Mapping[str, str]) -> Words:
        return Words(
            aloud=Text(texts[self.aloud], self.aloud), gloss=Text(texts[self.page], self.page)
        )

    def lines(self, texts: Mapping[str, Sequence[str]]) -> tuple[Words, ...]:
        pairs = zip(texts[self.aloud], texts[self.page], strict=True)
        return tuple(
            Words(aloud=Text(aloud, self.aloud), gloss=Text(gloss, self.page))
            for aloud, gloss in pairs
        )

    def point(self, point: Point) -> PointCard:
        texts: dict[str, PointText] = {text.language: text for text in point.texts.all()}
        return PointCard(
            id=point.pk,
            kind=point.kind,
            title=texts[self.page].title,
            aloud=_paragraphs(texts[self.aloud]),
            gloss=_paragraphs(texts[self.page]) if self.page != self.aloud else (),
            seconds=texts[self.aloud].seconds,
            sources=tuple(
                SourceNote(one.title, one.publisher, one.published, one.url, one.grade)
                for one in point.sources.all()
            ),
            checked=point.checked_on,
        )


def _paragraphs(text: PointText) -> tuple[Text, ...]:
    return tuple(Text(paragraph, text.language) for paragraph in text.body.split("\n\n"))
