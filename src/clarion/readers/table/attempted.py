"""Which number of a row a column names that was called last, so that its state is of that one."""

from collections.abc import Sequence

from clarion.countries.base import Profile
from clarion.readers.table.headings import NUMBERS, headings_of
from clarion.readers.table.terms import folded, words_in
from clarion.rules.vocabulary import ColumnKind

_NAMING = (*NUMBERS, ColumnKind.SKIP)


class Attempted:
    """`kinds`: what each column holds."""

    def __init__(self, kinds: Sequence[ColumnKind], country: Profile) -> None:
        self._kinds, self._is_tried = kinds, headings_of(country).terms.tried.search
        self._columns, self._by_name = list[int](), dict[str, int]()

    def under(self, heads: Sequence[str]) -> None:
        told = list(zip(range(len(heads)), map(folded, heads), self._kinds, strict=False))
        self._columns = [
            at
            for at, _, kind in told
            if kind in _NAMING and self._is_tried(" ".join(words_in(heads[at])))
        ]
        self._by_name = {name: at for at, name, kind in told if kind in NUMBERS}

    def of(self, cells: Sequence[str]) -> list[int]:
        """The column of that number; none, if it names none."""
        named = [self._by_name.get(folded(cells[at])) for at in self._columns if cells[at]]
        return [at for at in named if at is not None and cells[at]]
