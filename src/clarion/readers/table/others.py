"""Labels beside a number that say that it is none to call: pager, wife, dead, do not call."""

from functools import lru_cache

from clarion.readers.table.headings import Headings
from clarion.readers.table.kin import Kin
from clarion.readers.table.meanings import Meanings
from clarion.readers.table.standing import Standing
from clarion.rules.vocabulary import RowRefusal

_REMEMBERED = 1024


class Others:
    def __init__(self, words: Meanings, standing: Standing, kin: Kin, headings: Headings) -> None:
        self._words, self._standing, self._kin = words, standing, kin
        self._is_disused = lru_cache(maxsize=_REMEMBERED)(headings.is_disused)

    def why(self, label: str) -> RowRefusal | str:
        """Nothing, if it may be called."""
        told = self._words.others.get(self._words.spelt(label), "")
        if told or not label:
            return told
        if self._standing.asks(label):
            return RowRefusal.NO_CALLS
        if self._kin.is_labelled(label):
            return RowRefusal.RELATIVE
        if self._is_disused(label):
            return RowRefusal.DEAD
        became = self._standing.became
        return became.whole(label) or next(iter(became.lines(label).values()), "")
