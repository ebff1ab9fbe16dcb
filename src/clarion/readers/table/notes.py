"""Remarks that begin with the day on which they were made: a column of each round of calls."""

from collections.abc import Sequence
from itertools import groupby

from clarion.countries.base import Profile
from clarion.countries.english_remarks import REMARKS as ENGLISH
from clarion.readers.dated import Dated
from clarion.readers.level import level
from clarion.readers.table.headings import NUMBERS
from clarion.readers.table.looks import looks_of
from clarion.readers.table.once import Once
from clarion.rules.vocabulary import ColumnKind

_LONGEST = 400  # signs that are heard of one remark


class Notes:
    """In the words of one country, and in English."""

    def __init__(self, country: Profile) -> None:
        self._fold = {ord(sign): one for sign, one in country.report.fold.items()}
        self._leading = Dated((ENGLISH, country.tables.remarks)).leading
        self._is_name = looks_of(country).is_name

    def begins(self, cell: str) -> bool:
        """With a day, or which call it was."""
        return self._leading(level(cell[:_LONGEST], self._fold))[2] > 0

    def is_one(self, cell: str) -> bool:
        """And says something behind it: not when alone, nor by whom."""
        text = level(cell[:_LONGEST], self._fold)
        end = self._leading(text)[2]
        rest = text[end:].strip(" .,;:()")
        return end > 0 and any(map(str.isalpha, rest)) and not self._is_name(rest)


notes_of = Once(Notes)


class Rounds:
    """Of several such columns in a row the last word decides: read as one remark in lines."""

    def __init__(self, kinds: Sequence[ColumnKind], country: Profile) -> None:
        self._begins = notes_of(country).begins
        told = [
            (sum(kind in NUMBERS for kind in kinds[:at]), at)
            for at, kind in enumerate(kinds)
            if kind is ColumnKind.REMARK
        ]
        beside = ([at for _, at in group] for _, group in groupby(told, lambda one: one[0]))
        self._groups = [group for group in beside if len(group) > 1]

    def joined(self, cells: list[str]) -> list[str]:
        for group in self._groups:
            noted = [at for at in group if cells[at] and self._begins(cells[at])]
            text = "\n".join(cells[at] for at in noted)
            if len(noted) > 1 and len(text) <= _LONGEST:
                cells = ["" if at in noted else cell for at, cell in enumerate(cells)]
                cells[noted[0]] = text
        return cells
