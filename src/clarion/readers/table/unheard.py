"""Remarks of a row with a word of danger that no rule has understood."""

from collections.abc import Sequence
from functools import lru_cache

from clarion.countries.base import Number, Profile
from clarion.readers.alarms import Alarms
from clarion.readers.level import level
from clarion.rules.vocabulary import ColumnKind

_TELLING = frozenset({ColumnKind.REMARK, ColumnKind.STATE})
_REMEMBERED = 1024
_SHORT = 4  # signs of what rules read


class Unheard:
    """`kinds`: what each column holds."""

    def __init__(self, kinds: Sequence[ColumnKind], country: Profile) -> None:
        self._told = [at for at, kind in enumerate(kinds) if kind in _TELLING]
        self._fold = {ord(sign): one for sign, one in country.report.fold.items()}
        self._alarms = Alarms(country.report.unheard)
        self._raised = lru_cache(maxsize=_REMEMBERED)(self._alarming)

    def raised(self, cells: Sequence[str]) -> bool:
        said = "; ".join(cells[at] for at in self._told if cells[at])
        return len(said) > _SHORT and self._raised(said)

    def _alarming(self, said: str) -> bool:
        return self._alarms.raised(level(said, self._fold))


def is_meant(number: Number, others: Sequence[Number]) -> bool:
    """A mobile; a landline, where the row has no mobile."""
    return number.mobile or not any(one.mobile for one in others)
