"""Numbers that a remark gives: in the place of one that is dead, or as the person's own."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from clarion.countries.base import Number, Profile
from clarion.countries.english_remarks import REMARKS as ENGLISH
from clarion.readers.level import level
from clarion.readers.table.results import Proposed
from clarion.readers.table.who import Names
from clarion.readers.told import Told
from clarion.rules.vocabulary import ColumnKind, LineKind, RowRefusal

_LONGEST = 400  # signs of a remark
_NUMBER = r"\s*(?P<number>[+(]?\d[\d ()-]{6,18}\d(?:\s?(?:转|ext\.?|x|#)\s?\d{1,6})?)\s*"
_DIGITS = re.compile(r"\d[\d -]{6}")
_CLAUSES = re.compile(r"[,，.。;；、:：!?\n(（]")
_TELLS = (ColumnKind.REMARK, ColumnKind.STATE)
_Find = Callable[[str], Iterable[re.Match[str]]]


class Given:
    """`kinds`: what each column holds; `told`: the kind of a line with a label and a name."""

    def __init__(
        self, kinds: Sequence[ColumnKind], country: Profile, told: Callable[[str, str], LineKind]
    ) -> None:
        self._told = told
        self._at = [at for at, kind in enumerate(kinds) if kind in _TELLS]
        self._fold = {ord(sign): one for sign, one in country.report.fold.items()}
        self._normalise = country.numbers.normalise
        both = (ENGLISH, country.tables.remarks)
        self._given = [_finder(one.gives, one.ends) for one in both]
        of_others = re.compile("|".join(f"(?:{one.theirs})" for one in both)).search
        self._own = [_of_row(_finder(one.gives_own, one.ends), of_others) for one in both]
        self._desks = [_finder(one.gives_desk, one.ends) for one in both]
        self._new = [_of_row(_finder(one.gives_new, one.ends), of_others) for one in both]

        self._free = [*self._own, *self._new, *self._desks]

    def is_told(self, cells: Sequence[str]) -> bool:
        """Whether a remark gives a number although none is dead."""
        texts = [self._level(cells[at]) for at in self._at if _DIGITS.search(cells[at])]
        return any(any(find(text)) for text in texts for find in self._free)

    def read(
        self, cells: Sequence[str], area: str, row: Sequence[Proposed], reason: str, lines: Told
    ) -> list[Number]:
        """`row`: what it proposes; `reason`: why it is not taken, `lines`: which of its lines.

        A new mobile beside the old one may be that of somebody else.
        """
        found = list(self._in(cells, area, self._given if _is_dead(reason, lines) else ()))
        if not reason:
            found += self._in(cells, area, self._own)
        if not reason and all(one.kind is not LineKind.MOBILE for one in row):
            found += [one for one in self._in(cells, area, self._new) if one.mobile]
        known = [one.e164 for one in row]
        dead = tuple(key for key in lines if key.isdecimal())
        return [
            one
            for one in dict.fromkeys(found)
            if one.e164 not in known and not (dead and one.e164.endswith(dead))
        ]

    def desks(self, cells: Sequence[str], area: str, known: Collection[str]) -> list[Number]:
        """Landlines of offices that callers were told to call; a mobile may be anybody's."""
        found = dict.fromkeys(self._in(cells, area, self._desks))
        return [one for one in found if not one.mobile and one.e164 not in known]

    def proposed(self, line: int, numbers: Sequence[Number], names: Names) -> list[Proposed]:
        return [
            Proposed(line, one.e164, one.ext, self._kind(one, names), *names) for one in numbers
        ]

    def _in(self, cells: Sequence[str], area: str, finds: Iterable[_Find]) -> Iterator[Number]:
        for text in [self._level(cells[at]) for at in self._at]:
            for find in finds:
                for found in find(text):
                    number = self._normalise(found["number"], area)
                    if isinstance(number, Number):
                        yield number

    def _level(self, cell: str) -> str:
        return level(cell[:_LONGEST], self._fold)

    def _kind(self, number: Number, names: Names) -> LineKind:
        return LineKind.MOBILE if number.mobile else self._told("", names[2])


def _finder(gives: str, ends: str) -> _Find:
    return re.compile(f"(?:{gives}){_NUMBER}{ends}").finditer


def _of_row(find: _Find, of_others: Callable[[str], object]) -> _Find:
    """Not: his daughter's new number."""

    def found(text: str) -> Iterator[re.Match[str]]:
        for one in find(text):
            if not of_others(_CLAUSES.split(text[: one.start()])[-1]):
                yield one

    return found


def _is_dead(reason: str, lines: Told) -> bool:
    return reason == RowRefusal.DEAD or (not reason and RowRefusal.DEAD in lines.values())
