"""Rows of a table that are none: lines, totals, a head that is said again."""

import re
from collections.abc import Sequence

from clarion.countries.base import Profile
from clarion.readers.table.areas import DIGITS
from clarion.readers.table.headings import EXACT, NUMBERS, headings_of
from clarion.readers.table.spelt import is_ruled, split
from clarion.readers.table.terms import folded
from clarion.readers.table.words import WORDS

# As databases end what they print.
_COUNT = re.compile(r"\(?\d+ rows?\b[^:]*")


class Furniture:
    """`numbers`: the columns in which numbers stand."""

    def __init__(self, numbers: Sequence[int], country: Profile) -> None:
        self._numbers = numbers
        self._headings = headings_of(country)
        self._totals = split(table.totals for table in (WORDS, country.tables))

    def is_one(self, cells: Sequence[str]) -> bool:
        said = [cell.strip() for cell in cells if cell.strip()]
        if any(map(DIGITS.search, said)):
            return False
        return is_ruled(said) or self._is_total(said) or self._is_head(cells)

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
