"""Which of the three languages goes where: what is read aloud, and what the page explains."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, zip_longest
from typing import Self

from clarion.actions.calling.card import PointCard, SourceNote, Text, Words
from clarion.models import Point, PointText
from clarion.rules.fallback import fitting

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

    def words(self, texts: Mapping[str, str]) -> Words:
        aloud, page = self._fitting(texts)
        return Words(aloud=Text(texts[aloud], aloud), gloss=Text(texts[page], page))

    def lines(self, texts: Mapping[str, Sequence[str]]) -> tuple[Words, ...]:
        """As long as the page's own text; another language may have fewer lines, or more."""
        aloud, page = self._fitting(texts)
        pairs = zip_longest(texts[aloud], texts[page])
        return tuple(
            Words(aloud=None if said is None else Text(said, aloud), gloss=Text(gloss, page))
            for said, gloss in islice(pairs, len(texts[page]))
        )

    def point(self, point: Point) -> PointCard:
        texts: dict[str, PointText] = {text.language: text for text in point.texts.all()}
        aloud, page = self._fitting(texts)
        return PointCard(
            id=point.pk,
            kind=point.kind,
            title=texts[page].title,
            aloud=_paragraphs(texts[aloud]),
            gloss=_paragraphs(texts[page]) if page != aloud else (),
            seconds=texts[aloud].seconds,
            sources=tuple(
                SourceNote(one.title, one.publisher, one.published, one.url, one.grade)
                for one in point.sources.all()
            ),
            checked=point.checked_on,
        )

    def _fitting(self, texts: Collection[str]) -> tuple[str, str]:
        """A text may be missing in one language; then the nearest, which says so by its tag."""
        return fitting(texts, self.aloud), fitting(texts, self.page)


def _paragraphs(text: PointText) -> tuple[Text, ...]:
    return tuple(Text(paragraph, text.language) for paragraph in text.body.split("\n\n"))
