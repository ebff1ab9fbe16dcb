"""Which numbers of a row a remark is of: the mobile, 154…, the second one."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain

from clarion.countries.report import Label
from clarion.readers.table.headings import NUMBERS
from clarion.readers.told import LAST, PLACE
from clarion.rules.vocabulary import ColumnKind, LineKind, RowRefusal

_FIXED = frozenset({Label.FIXED})
_DESKS = frozenset({Label.WORK, Label.OFFICE, Label.DESK, Label.DUTY, Label.SWITCHBOARD})
# By which words a remark means a line of one kind; of all others, by those of desks.
_OWN: Mapping[LineKind, frozenset[str]] = {
    LineKind.MOBILE: frozenset({Label.MOBILE}),
    LineKind.HOME: _FIXED | {Label.HOME},
    LineKind.FAX: _FIXED | {Label.FAX},
    LineKind.UNKNOWN: _DESKS | _FIXED | {Label.HOME},
}
# Where columns say which line is which, one of no kind is none of these.
_KNOWN: Mapping[ColumnKind, frozenset[str]] = {
    ColumnKind.WORK: _DESKS,
    ColumnKind.HOME: frozenset({Label.HOME}),
}
OF_ONE = _DESKS.union(*_OWN.values())


class Gone:
    """`told`: why some are not taken, by kinds of line, ends of numbers and places.

    Of one row, whose numbers are asked about in their order; `written`: the column of each,
    `places`: what the headings say of which is the second one.
    """

    def __init__(
        self,
        told: Mapping[str, RowRefusal],
        columns: Sequence[ColumnKind],
        written: Sequence[int],
        places: Mapping[int, str],
    ) -> None:
        self._told, self._columns, self._places = told, columns, places
        # Other phone, fax: the one whose heading says of no kind what it is.
        bare = [at for at in written[1:] if columns[at] is ColumnKind.NUMBER]
        self._last = [-1, *written[-1:], *bare][-1]
        self._in_one_cell = len(written) if len(set(written)) == 1 < len(written) else 0
        known = (_KNOWN.get(columns[at], ()) for at in written)
        self._known = frozenset(chain.from_iterable(known))
        self._seen: Counter[str] = Counter()

    def why(self, at: int, kind: LineKind, e164: str) -> RowRefusal | str:
        """Of the number in column `at`; nothing, if it is taken."""
        if not self._told:
            return ""
        self._seen.update((kind, ""))
        own = _OWN.get(kind, _DESKS | _FIXED)
        if kind is LineKind.UNKNOWN:
            own = own - self._known
        for key, why in self._told.items():
            label, _, place = key.partition(PLACE)
            if place:
                last = place == LAST
                here = self._is_last(at) if last else place == self._place(at, kind, label)
                meant = here and (not label or label in own)
            else:
                meant = key in own or (key.isdecimal() and e164.endswith(key))
            if meant:
                return why
        return ""

    def _is_last(self, at: int) -> bool:
        return at == self._last and self._in_one_cell in (0, self._seen[""])

    def _place(self, at: int, kind: LineKind, label: str) -> str:
        """By its column, where several are of this kind; else by how many stand before it."""
        if self._places and not label:
            return self._places.get(at, "")
        wanted = (self._columns[at],) if label else NUMBERS
        same = [one for one, column in enumerate(self._columns) if column in wanted]
        headed = len(same) > 1 and not self._in_one_cell and wanted != (ColumnKind.NUMBER,)
        return str(same.index(at) + 1 if headed else self._seen[kind if label else ""])
