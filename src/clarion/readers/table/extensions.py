"""Which number of a row an extension belongs to: a column of extensions serves one of numbers."""

import re
from collections.abc import Sequence

from clarion.countries.base import Number
from clarion.rules.vocabulary import ColumnKind

# What has extensions, as far as its heading tells.
_LANDLINES = (ColumnKind.NUMBER, ColumnKind.WORK, ColumnKind.DUTY, ColumnKind.HELPER)
_EXT = re.compile(r"\D{0,4}(\d{1,6})(?:\.0)?", re.ASCII)


class Extensions:
    """Of the last landline before the column, else of the first behind it."""

    def __init__(self, kinds: Sequence[ColumnKind]) -> None:
        lines = [at for at, kind in enumerate(kinds) if kind in _LANDLINES]
        self._of: dict[int, list[int]] = {}
        for at in (at for at, kind in enumerate(kinds) if kind is ColumnKind.EXT and lines):
            left = [line for line in lines if line < at]
            self._of.setdefault(left[-1] if left else lines[0], []).append(at)

    def beside(self, cells: Sequence[str], at: int) -> str:
        """What the columns of extensions say of the number in this column."""
        for one in self._of.get(at, ()):
            if read := _EXT.fullmatch(cells[one].strip()):
                return read[1]
        return ""

    def is_unclear(self, number: Number, cells: Sequence[str], at: int) -> bool:
        """Two that differ: whose room is reached, nobody can tell."""
        beside = self.beside(cells, at) if number.ext else ""
        return beside not in ("", number.ext)

    def of(self, number: Number, cells: Sequence[str], at: int) -> str:
        """Its own, or the one beside it. A mobile has none."""
        return number.ext or ("" if number.mobile else self.beside(cells, at))
