"""Columns that say of one number each that it is not to be called: number1 DNC, number2 DNC."""

from collections.abc import Callable, Sequence

from clarion.readers.table.headings import NUMBERS
from clarion.readers.table.terms import folded
from clarion.rules.vocabulary import ColumnKind

_FEWEST = 2  # of such columns: a single one may be of the person


class Barred:
    """`kinds`: what each column holds; `forbids`: what a cell of such a column says."""

    def __init__(self, kinds: Sequence[ColumnKind], forbids: Callable[[str], bool]) -> None:
        self._numbers = [at for at, kind in enumerate(kinds) if kind in NUMBERS]
        self._columns = [at for at, kind in enumerate(kinds) if kind is ColumnKind.NO_CALLS]
        self._forbids = forbids
        self.under(())

    def under(self, heads: Sequence[str]) -> None:
        """`heads`: by which it is told of which number each of them is."""
        words = [folded(head) for head in heads]
        told = {number: at for at in self._columns if (number := self._number(at, words)) >= 0}
        self.of_each = told if len(told) >= _FEWEST else {}
        self._of_all = [at for at in self._columns if at not in self.of_each.values()]

    def is_one(self, cells: Sequence[str], at: int) -> bool:
        """Whether the number in column `at` is, and it alone."""
        return at in self.of_each and self._says(cells[self.of_each[at]])

    def is_row(self, cells: Sequence[str]) -> bool:
        return any(self._says(cells[at]) for at in self._of_all)

    def _says(self, cell: str) -> bool:
        return bool(cell) and self._forbids(cell)

    def _number(self, at: int, words: Sequence[str]) -> int:
        """Which column of numbers the heading of another one begins or ends with."""
        if at >= len(words):
            return -1
        held = {
            one: len(words[one])
            for one in self._numbers
            if one < len(words) and words[one] and _is_at_an_end(words[one], words[at])
        }
        return max(held, key=held.__getitem__, default=-1)


def _is_at_an_end(word: str, of: str) -> bool:
    """Phone of phone DNC; not of phone 2 DNC."""
    rest = of.removeprefix(word) if of.startswith(word) else of.removesuffix(word)
    return rest != of and not rest[:1].isdigit()
