"""Headings of sections: what they say holds for the rows below, down to the next one."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from clarion.countries.base import Profile
from clarion.readers.table.areas import DIGITS, Areas
from clarion.readers.table.kin import Kin
from clarion.readers.table.looks import looks_of
from clarion.readers.table.remarks import heard_in
from clarion.rules.vocabulary import RowRefusal

_CELLS = 2  # of a heading, at most
_LONGEST = 20  # signs of a heading that closes what stands below; a note is longer


class Section(NamedTuple):
    """`area` completes bare local numbers; `closed`: why none is taken (kin, no calls)."""

    area: str = ""
    closed: str = ""


class Sections:
    """`area`: of the whole table."""

    def __init__(self, country: Profile, area: str, kin: Kin) -> None:
        self._areas, self._kin = Areas(country, area), kin
        self._heard, self._looks = heard_in(country), looks_of(country)
        self._numbering = re.compile(rf"(?:{country.report.numbering})?\s*")

    def below(self, cells: Sequence[str], now: Section) -> Section | None:
        """What holds below this row; nothing, if it is no heading."""
        said = [cell.strip() for cell in cells if cell.strip()]
        if not 0 < len(said) <= _CELLS or any(map(DIGITS.search, said)):
            return None
        area = self._areas.below(said)
        if area is None and (len(said) > 1 or self._looks.is_name(said[0])):
            return None
        closed = self._closed(said[0]) if len(said) == 1 else now.closed
        return Section(now.area if area is None else area, closed)

    def _closed(self, heading: str) -> str:
        bare = self._numbering.sub("", heading, count=1)
        if len(bare) > _LONGEST:
            return ""
        kin = self._kin.is_titled(bare)
        return RowRefusal.RELATIVE if kin else self._heard(bare)
