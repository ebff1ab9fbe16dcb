"""The short way to read a row: numbers written plainly, where nothing else says anything of them.

Whatever is not so is left to the whole way, which finds the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter

from clarion.countries.base import Number, Profile
from clarion.readers.table.extensions import Extensions
from clarion.readers.table.given import Given
from clarion.readers.table.headings import NUMBERS
from clarion.readers.table.labelled import Labelled
from clarion.readers.table.looks import is_date
from clarion.readers.table.meanings import LINES, LONGEST, Meanings
from clarion.readers.table.naming import Naming
from clarion.readers.table.others import Others
from clarion.readers.table.results import Proposed
from clarion.readers.table.sections import Section
from clarion.readers.table.standing import Standing
from clarion.readers.table.who import Names
from clarion.rules.vocabulary import ColumnKind, LineKind

REMEMBERED = 1024
# What is not asked of the cells beside numbers: free text, in which nearly all rows differ.
_FREE = frozenset({ColumnKind.SKIP, ColumnKind.REMARK})
_OWN = frozenset({*NUMBERS, ColumnKind.LINE})
# Area; for each column of numbers of which kind they are, unless mobiles, the extension, and whose.
Around = tuple[str, Sequence[tuple[int, LineKind, str, Names]]]


@dataclass(frozen=True)
class Tellers:
    """What tells of the cells of a row, as the whole way asks it."""

    words: Meanings
    standing: Standing
    others: Others
    labels: Labelled
    given: Given
    naming: Naming
    exts: Extensions


class Plain:
    """By the columns of a table.

    Most rows say the same as the one above, but for their numbers; others what some row has said
    before. So what stands around numbers is judged once, and forgotten where a section turns.
    """

    def __init__(
        self, kinds: Sequence[ColumnKind], country: Profile, tellers: Tellers, section: Section
    ) -> None:
        self._width, self._tellers = len(kinds), tellers
        self._read_plain, self._read_any = country.numbers.read_plain, country.numbers.read_any
        self._numbers = [(at, LINES.get(kind)) for at, kind in enumerate(kinds) if kind in NUMBERS]
        self._kins = [at for at, kind in enumerate(kinds) if kind is ColumnKind.RELATIVE]
        beside = [at for at, kind in enumerate(kinds) if kind not in _OWN]
        self._at = [at for at in beside if kinds[at] not in _FREE]
        # In a table of nothing but numbers no row differs from another.
        self._beside = itemgetter(*beside) if beside else len
        self._seen: dict[tuple[str, ...], Around | None] = {}
        self.under(section)

    def under(self, section: Section) -> None:
        """What holds from here on, when those who tell have heard of it."""
        self._section = section
        self._seen.clear()
        self._last: object = None
        self._around: Around | None = None

    def take(self, line: int, cells: Sequence[str], found: list[Proposed]) -> bool:
        """Whether the row is one of these; if so, its numbers are added."""
        beside = self._beside(cells)
        if beside != self._last:
            self._last, self._around = beside, self._judged(cells)
        if self._around is None:
            return False
        area, columns = self._around
        plain = []
        for at, kind, ext, names in columns:
            cell = cells[at]
            if len(cell) > LONGEST:
                return False
            number = self._read_plain(cell) or self._read_other(cell.strip(), area, ext)
            if number:
                shape, own = (LineKind.MOBILE, "") if number.mobile else (kind, ext)
                plain.append(Proposed(line, number.e164, number.ext or own, shape, *names))
            elif cell.strip():
                return False
        found += plain
        return bool(plain)

    def _read_other(self, cell: str, area: str, ext: str) -> Number | None:
        """Without its area, or with an extension, if no column has another one."""
        if not cell or ".0" in cell or is_date(cell):
            return None
        number = self._read_any(cell, area)
        return number if isinstance(number, Number) and not (number.ext and ext) else None

    def _judged(self, cells: Sequence[str]) -> Around | None:
        """By no cell of a number, nor by that of a line in a file: they differ in every row."""
        if self._tellers.standing.says_more(cells) or self._tellers.given.is_told(cells):
            return None
        texts = tuple([cells[at] for at in self._at])
        if texts not in self._seen:
            if len(self._seen) >= REMEMBERED:
                self._seen.clear()
            self._seen[texts] = self._read_around(texts)
        return self._seen[texts]

    def _read_around(self, texts: Sequence[str]) -> Around | None:
        cells, of = [""] * self._width, self._tellers
        for at, text in zip(self._at, texts, strict=True):
            cells[at] = text
        labels = [of.labels.beside(cells, at) for at, _ in self._numbers]
        kin = not all(of.words.is_none(cells[at]) for at in self._kins)
        if kin or any(map(of.others.why, filter(None, labels))) or of.standing.says(cells):
            return None
        row = of.naming.row(cells, self._section.office)
        columns = []
        for (at, kind), label in zip(self._numbers, labels, strict=True):
            names = of.naming.beside(at, cells, row)
            told = kind or of.words.told(label, names[2])
            columns.append((at, told, of.exts.beside(cells, at), names))
        return of.naming.area(cells) or self._section.area, columns
