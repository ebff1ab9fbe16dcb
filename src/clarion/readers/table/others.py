"""Labels beside a number that say that it is none to call: pager, wife, dead, do not call."""

from clarion.readers.table.kin import Kin
from clarion.readers.table.meanings import Meanings
from clarion.readers.table.standing import Standing
from clarion.rules.vocabulary import RowRefusal


class Others:
    def __init__(self, words: Meanings, standing: Standing, kin: Kin) -> None:
        self._words, self._standing, self._kin = words, standing, kin

    def why(self, label: str) -> RowRefusal | str:
        """Nothing, if it may be called."""
        told = self._words.others.get(self._words.spelt(label), "")
        if told or not label:
            return told
        if self._standing.asks(label):
            return RowRefusal.NO_CALLS
        if self._kin.is_labelled(label):
            return RowRefusal.RELATIVE
        became = self._standing.became
        return became.whole(label) or next(iter(became.lines(label).values()), "")
