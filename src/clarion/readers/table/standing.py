"""Whether the numbers of a row may be taken: what it says of calls, of kin, and of their state."""

from collections.abc import Sequence

from clarion.countries.base import Profile
from clarion.readers.table.kin import Kin
from clarion.readers.table.looks import is_date
from clarion.readers.table.meanings import Meanings
from clarion.readers.table.remarks import heard_in
from clarion.rules.vocabulary import ColumnKind, RowRefusal

LONGEST = 200  # signs of a cell
_UNUSED = frozenset({ColumnKind.SKIP, ColumnKind.REMARK, ColumnKind.RELATIVE})
_OF = " of "
_NAMES = (ColumnKind.PERSON, ColumnKind.FAMILY, ColumnKind.GIVEN)


class Standing:
    """`kinds`: what each column holds."""

    def __init__(
        self, kinds: Sequence[ColumnKind], words: Meanings, kin: Kin, country: Profile
    ) -> None:
        self._words, self._kin, self._heard = words, kin, heard_in(country)
        at = {kind: [at for at, one in enumerate(kinds) if one is kind] for kind in ColumnKind}
        self._state, self._no_calls = at[ColumnKind.STATE], at[ColumnKind.NO_CALLS]
        self._title, self._remarks = at[ColumnKind.TITLE], at[ColumnKind.REMARK]
        self._may_be = kin.may_be
        self._gone = at[ColumnKind.GONE]
        self._people = [at for at, kind in enumerate(kinds) if kind in _NAMES]
        self._used = [at for at, kind in enumerate(kinds) if kind not in _UNUSED]

    def remarked(self, cells: Sequence[str]) -> str:
        """What a remark says of whom it is about."""
        for at in self._remarks:
            if cells[at] and (reason := self._heard(cells[at])):
                return reason
        return ""

    def whose(self, cells: Sequence[str]) -> str:
        """Of somebody who asked not to be called, or of somebody's family."""
        for at in self._no_calls:
            said = self._words.spelt(cells[at])
            if said in self._words.yes or said in self._words.no_calls or is_date(cells[at]):
                return RowRefusal.NO_CALLS
        if self._state and self._is_asked(cells):
            return RowRefusal.NO_CALLS
        remarked = self.remarked(cells) if self._remarks else ""
        if remarked == RowRefusal.NO_CALLS:
            return remarked
        return remarked or (RowRefusal.RELATIVE if self._is_kin(cells) else "")

    def refused(self, cells: Sequence[str]) -> str:
        """Why the whole row is not taken, or nothing."""
        joined = "".join([cells[at] for at in self._used])
        if "\ufffd" in joined or "\0" in joined:
            return RowRefusal.UNREADABLE
        if len(joined) > LONGEST and any(len(cells[at]) > LONGEST for at in self._used):
            return RowRefusal.TOO_LONG
        for at in self._state:
            said = self._words.spelt(cells[at])
            for word, reason in self._words.states.items():
                if word in said:
                    return reason
        return RowRefusal.MOVED if self._gone and self._is_gone(cells) else ""

    def _is_asked(self, cells: Sequence[str]) -> bool:
        states = [self._words.spelt(cells[at]) for at in self._state]
        return any(word in said for said in states for word in self._words.no_calls)

    def _is_kin(self, cells: Sequence[str]) -> bool:
        """Asked of each row: a look at its signs spares most names the rest."""
        kin = self._kin
        for at in self._people:
            cell = cells[at]
            if cell in kin.words or ((self._may_be(cell) or _OF in cell) and kin.is_named(cell)):
                return True
        for at in self._title:
            if cells[at] and kin.is_titled(cells[at]):
                return True
        if not self._state:
            return False
        return any(cells[at] and kin.is_labelled(cells[at]) for at in self._state)

    def _is_gone(self, cells: Sequence[str]) -> bool:
        return any(self._words.spelt(cells[at]) in self._words.yes for at in self._gone)
