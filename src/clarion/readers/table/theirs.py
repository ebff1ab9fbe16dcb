"""Who is somebody's relative, lawyer or fellow prisoner, in a row that tells of no office held."""

import re
from collections.abc import Sequence
from functools import lru_cache

from clarion.countries.base import Profile
from clarion.countries.english_remarks import REMARKS as ENGLISH
from clarion.readers.clauses import parted
from clarion.readers.level import level
from clarion.rules.vocabulary import ColumnKind

_REMEMBERED = 1024
_FIRST = 3  # clauses, of which one asks not to call
_LONGEST = 200  # signs of a remark


class Theirs:
    """`kinds`: what each column holds.

    Beside an office and a title a remark may be of anybody.
    """

    def __init__(self, kinds: Sequence[ColumnKind], country: Profile) -> None:
        self._fold = {ord(sign): one for sign, one in country.report.fold.items()}
        at = {kind: [at for at, one in enumerate(kinds) if one is kind] for kind in ColumnKind}
        self._held = [at[ColumnKind.STATION], at[ColumnKind.TITLE]]
        both = (ENGLISH, country.tables.remarks)
        self._is_of = re.compile("|".join(f"(?:{one.is_of})" for one in both)).fullmatch
        self._is_private = re.compile("|".join(f"(?:{one.private})" for one in both)).fullmatch
        self._pleads = re.compile("|".join(f"(?:{one.pleads})" for one in both)).match
        self._tells = lru_cache(maxsize=_REMEMBERED)(self._says)

    def tells(self, cells: Sequence[str], remark: str) -> bool:
        # What many rows say is known at once.
        if self._tells(remark):
            return not self._is_held(cells)
        return self._is_of_nobody(cells) and self._is_private(self._first(remark)) is not None

    def _is_of_nobody(self, cells: Sequence[str]) -> bool:
        """Of no office, where a column is of them, and of no title: her husband."""
        return bool(self._held[0]) and not any(
            cells[at] for columns in self._held for at in columns
        )

    def _first(self, remark: str) -> str:
        return next((one for _, one in parted(level(remark[:_LONGEST], self._fold)) if one), "")

    def _is_held(self, cells: Sequence[str]) -> bool:
        return all(any(cells[at] for at in columns) for columns in self._held)

    def _says(self, remark: str) -> bool:
        """In its first words, or behind a plea: do not call, it is a witness."""
        clauses = [one for _, one in parted(level(remark[:_LONGEST], self._fold)) if one]
        pleads = bool(clauses) and self._pleads(clauses[0]) is not None
        return any(map(self._is_of, clauses[:_FIRST] if pleads else clauses[:1]))
