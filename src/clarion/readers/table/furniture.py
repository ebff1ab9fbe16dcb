"""Rows of a table that are none: lines, totals, a head that is said again."""

import re
from collections.abc import Sequence

from clarion.countries.base import Profile
from clarion.readers.table.areas import DIGITS
from clarion.readers.table.headings import EXACT, NUMBERS, Heading, headings_of
from clarion.readers.table.spelt import is_ruled, split
from clarion.readers.table.terms import folded
from clarion.readers.table.words import WORDS
from clarion.rules.vocabulary import ColumnKind

# Of each column at most one of these; which kind of telephone says less than whose it is.
_APART = frozenset(
    {
        *(ColumnKind.STATION, ColumnKind.PERSON, ColumnKind.FAMILY, ColumnKind.GIVEN),
        *(ColumnKind.TITLE, ColumnKind.RELATIVE, ColumnKind.HOME, ColumnKind.FAX),
        *(ColumnKind.NUMBER, ColumnKind.PLACE, ColumnKind.NO_CALLS),
    }
)
_ALIKE = dict.fromkeys((ColumnKind.WORK, ColumnKind.DUTY, ColumnKind.MOBILE), ColumnKind.NUMBER)
# As databases end what they print.
_COUNT = re.compile(r"\(?\d+ rows?\b[^:]*")


class Furniture:
    """`kinds`: what each column holds."""

    def __init__(self, kinds: Sequence[ColumnKind], country: Profile) -> None:
        self._kinds = [_ALIKE.get(kind, kind) for kind in kinds]
        self._numbers = [at for at, kind in enumerate(kinds) if kind in NUMBERS]
        self._headings = headings_of(country)
        self._totals = split(table.totals for table in (WORDS, country.tables))

    def is_one(self, cells: Sequence[str]) -> bool:
        said = [cell.strip() for cell in cells if cell.strip()]
        if any(map(DIGITS.search, said)):
            return False
        return is_ruled(said) or self._is_total(said) or self._is_head(cells)

    def fits(self, cells: Sequence[str], heads: Sequence[str]) -> bool | None:
        """Whether a head that stands among the rows heads the same columns; nothing, if it is none.

        `heads`: of the table, as `words_of` writes them.
        """
        terms = self._headings.terms
        if not any(terms.known.get(folded(terms.plain(one))) in NUMBERS for one in cells if one):
            return None
        read = [self._headings.read(cell) for cell in cells]
        sure = [one.kind for one in read if one.close == EXACT]
        said = sum(bool(cell.strip()) for cell in cells)
        if len(sure) * 2 <= said or set(sure) <= set(NUMBERS) or any(map(DIGITS.search, cells)):
            return None
        if words_of(cells) in heads:
            return True
        pairs = zip(self._kinds, read, strict=False)
        return not any(self._differ(kind, one) for kind, one in pairs if one.close == EXACT)

    def _differ(self, kind: ColumnKind, now: Heading) -> bool:
        told = _ALIKE.get(now.kind, now.kind) if now.kind else None
        return told != kind and told in _APART and kind in _APART

    def _is_total(self, said: Sequence[str]) -> bool:
        if folded(said[0]) in self._totals:
            return True
        return len(said) == 1 and _COUNT.fullmatch(said[0]) is not None

    def _is_head(self, cells: Sequence[str]) -> bool:
        """Words for numbers stand where numbers should, and another heading beside them."""
        words = [folded(cells[at]) for at in self._numbers if cells[at].strip()]
        if not words or any(self._headings.terms.known.get(word) not in NUMBERS for word in words):
            return False
        beside = (cell for at, cell in enumerate(cells) if at not in self._numbers)
        return any(self._headings.read(cell).close == EXACT for cell in beside if cell.strip())


def words_of(cells: Sequence[str]) -> str:
    """A row as it is known again."""
    return "|".join(map(folded, cells)).strip("|")
