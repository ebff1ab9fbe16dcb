"""What a column answers that asks whether somebody may be called, or is to be called again."""

from collections.abc import Callable, Sequence
from functools import lru_cache

from clarion.countries.base import Profile
from clarion.readers.level import level
from clarion.readers.table import hearing
from clarion.readers.table.became import Became
from clarion.readers.table.headings import headings_of
from clarion.readers.table.meanings import Meanings
from clarion.readers.told import Told
from clarion.rules.vocabulary import ColumnKind, RowRefusal

_REMEMBERED = 1024
_LONGEST = 200  # signs of a cell


class Answers:
    """`kinds`: what each column holds.

    `hears`: whether a cell asks for no calls; of which lines alone it does.
    """

    def __init__(
        self,
        kinds: Sequence[ColumnKind],
        words: Meanings,
        became: Became,
        country: Profile,
        hears: tuple[Callable[[str], bool], Callable[[str], Told]],
    ) -> None:
        self.columns = [at for at, kind in enumerate(kinds) if kind is ColumnKind.MAY_CALL]
        self._words, self._became = words, became
        self._asks, self._asked = hears
        terms = headings_of(country).terms
        self._not_again, self._puts_off = terms.not_again.match, terms.puts_off.search
        self._fold = {ord(sign): one for sign, one in country.report.fold.items()}
        self._declines = lru_cache(maxsize=_REMEMBERED)(self._is_asked)
        self._refuses = lru_cache(maxsize=_REMEMBERED)(self._why)
        self._denies = lru_cache(maxsize=_REMEMBERED)(self._says_no)

    def says_no(self, cells: Sequence[str]) -> bool:
        return any(self._denies(cells[at]) for at in self.columns if cells[at])

    def is_asked(self, cells: Sequence[str]) -> bool:
        """Somebody does not want it; a bare no has not been asked for."""
        return any(self._declines(cells[at]) for at in self.columns if cells[at])

    def refused(self, cells: Sequence[str]) -> str:
        """Why the whole row is not taken, or nothing."""
        return next((why for at in self.columns if (why := self._refuses(cells[at]))), "")

    def _is_asked(self, cell: str) -> bool:
        if self._is_of_lines(cell) or (self._is_put_off(cell) and not self._asks(cell)):
            return False
        return hearing.declines(self._words, self._asks, self._became.state, cell)

    def _why(self, cell: str) -> str:
        if not cell or self._is_of_lines(cell):
            return ""
        if reason := self._became.state(cell):
            return reason
        return RowRefusal.NO_CALLS if self._denies(cell) else ""

    def _says_no(self, cell: str) -> bool:
        """Not: no, wait until Monday."""
        told = self._words.says_no(cell) or self._not_again(self._leveled(cell))
        return bool(told) and not self._is_put_off(cell)

    def _is_put_off(self, cell: str) -> bool:
        return self._puts_off(self._leveled(cell)) is not None

    def _is_of_lines(self, cell: str) -> bool:
        """No, the mobile is dead; not the mobile, the office is fine."""
        lines = self._asked(cell) or self._became.lines(cell)
        return bool(lines) and not self._became.whole(cell)

    def _leveled(self, cell: str) -> str:
        return level(cell.strip()[:_LONGEST], self._fold)
