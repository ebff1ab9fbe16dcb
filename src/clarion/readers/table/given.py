"""The number that a remark gives in the place of one that is dead."""

import re
from collections.abc import Callable, Sequence
from itertools import chain

from clarion.countries.base import Number, Profile
from clarion.countries.english_remarks import REMARKS as ENGLISH
from clarion.readers.level import level
from clarion.readers.table.results import Proposed
from clarion.readers.table.who import Names
from clarion.readers.told import Told
from clarion.rules.vocabulary import ColumnKind, LineKind, RowRefusal

_LONGEST = 400  # signs of a remark
_NUMBER = r"\s*(?P<number>[+(]?\d[\d ()-]{6,18}\d(?:\s?(?:转|ext\.?|x|#)\s?\d{1,6})?)\s*"


class Given:
    """`kinds`: what each column holds; `told`: the kind of a line with a label and a name."""

    def __init__(
        self, kinds: Sequence[ColumnKind], country: Profile, told: Callable[[str, str], LineKind]
    ) -> None:
        self._told = told
        self._at = [at for at, kind in enumerate(kinds) if kind is ColumnKind.REMARK]
        self._fold = {ord(sign): one for sign, one in country.report.fold.items()}
        self._normalise = country.numbers.normalise
        both = (ENGLISH, country.tables.remarks)
        self._given = [re.compile(f"(?:{one.gives}){_NUMBER}{one.ends}").finditer for one in both]

    @staticmethod
    def is_asked(reason: str, lines: Told) -> bool:
        """`reason`: why the row is not taken; `lines`: which of its lines are not."""
        return reason == RowRefusal.DEAD or (not reason and RowRefusal.DEAD in lines.values())

    def read(self, line: int, cells: Sequence[str], area: str, names: Names) -> list[Proposed]:
        texts = [level(cells[at][:_LONGEST], self._fold) for at in self._at]
        said = chain.from_iterable(find(text) for text in texts for find in self._given)
        numbers = [self._normalise(found["number"], area) for found in said]
        return [
            Proposed(line, one.e164, one.ext, self._kind(one, names), *names)
            for one in numbers
            if isinstance(one, Number)
        ]

    def _kind(self, number: Number, names: Names) -> LineKind:
        return LineKind.MOBILE if number.mobile else self._told("", names[2])
