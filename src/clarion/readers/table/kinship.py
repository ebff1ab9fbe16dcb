"""Whose relative a row is of, or a column of states; and which pleas are of a relative alone."""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from clarion.countries.base import Profile
from clarion.countries.english_remarks import REMARKS as ENGLISH
from clarion.readers.level import level
from clarion.readers.table.became import Became
from clarion.readers.table.headings import NAMES, NUMBERS
from clarion.readers.table.kin import Kin
from clarion.readers.table.theirs import Theirs
from clarion.rules.vocabulary import ColumnKind, RowRefusal

_REMEMBERED = 1024
_LONGEST = 400  # signs of a remark


class Kinship:
    """`kinds`: what each column holds; `asks`: whether a text asks for no calls."""

    def __init__(
        self,
        kinds: Sequence[ColumnKind],
        kin: Kin,
        became: Became,
        country: Profile,
        asks: Callable[[str], bool],
    ) -> None:
        self._kin, self._became, self._asks = kin, became, asks
        self._fold = {ord(sign): one for sign, one in country.report.fold.items()}
        at = {kind: [at for at, one in enumerate(kinds) if one is kind] for kind in ColumnKind}
        self._people = [at for at, kind in enumerate(kinds) if kind in NAMES]
        self._offices, self._title = at[ColumnKind.STATION], at[ColumnKind.TITLE]
        self._named_at = [*self._people, *(self._title if self._offices else ())]
        self._told = [*self._people, *self._title, *at[ColumnKind.REMARK]]
        self._beside = set[tuple[str, ...]]()
        self._labels, self._relatives = at[ColumnKind.LINE_KIND], at[ColumnKind.RELATIVE]
        self._numbers = [at for at, kind in enumerate(kinds) if kind in NUMBERS]
        self.theirs = Theirs(kinds, country)
        both = (ENGLISH, country.tables.remarks)
        self._pleas = re.compile("|".join(f"(?:{one.spares_kin})" for one in both)).sub
        self._spares = lru_cache(maxsize=_REMEMBERED)(self._is_of_kin_alone)

    def beside(self, rows: Iterable[Sequence[str]]) -> None:
        """What else is told of whoever has a relative's number in one of these rows."""
        width = max(self._told + self._labels, default=0) + 1
        whole = [row for row in rows if len(row) >= width] if self._labels else []
        self._beside = {self._of(row) for row in whole if self._is_labelled(row)}

    def _of(self, cells: Sequence[str]) -> tuple[str, ...]:
        return tuple([cells[at] for at in self._told])

    def _is_labelled(self, cells: Sequence[str]) -> bool:
        return any(cells[at] and self._kin.is_labelled(cells[at]) for at in self._labels)

    def is_row(self, cells: Sequence[str]) -> bool:
        """Asked of each row: a look at its signs spares most names the rest."""
        kin = self._kin
        for at in self._people:
            if cells[at] and kin.is_names(cells[at]):
                return True
        for at in self._offices:
            if kin.is_private(cells[at]):
                return True
        for at in self._title:
            if cells[at] and kin.is_titled(cells[at]):
                return True
        return self._is_helper(cells)

    def _is_helper(self, cells: Sequence[str]) -> bool:
        """Of no office: our correspondent Tang."""
        if any(cells[at] for at in self._offices):
            return False
        return any(cells[at] and self._kin.is_helper(cells[at]) for at in self._named_at)

    def is_said(self, cell: str) -> bool:
        """Used by his wife."""
        return self._became.said(cell).get("") == RowRefusal.RELATIVE

    def is_state(self, cells: Sequence[str], state: str) -> bool:
        """His wife; the local who gave us the list."""
        return self._kin.is_labelled(state) or self.theirs.tells(cells, state)

    def is_of_one(self, state: str) -> bool:
        return self.is_said(state) or self._kin.is_labelled(state)

    def spares(self, cells: Sequence[str], remark: str) -> bool:
        """Do not call his wife, whose number stands apart, as what it is."""
        return self._has_one(cells) and self._spares(remark)

    def _has_one(self, cells: Sequence[str]) -> bool:
        if self._is_labelled(cells) or self._of(cells) in self._beside:
            return True
        return any(any(map(str.isdigit, cells[at])) for at in self._relatives)

    def _is_of_kin_alone(self, remark: str) -> bool:
        text = level(remark[:_LONGEST], self._fold)
        rest = self._pleas(" ", text)
        return rest != text and not self._asks(rest)
