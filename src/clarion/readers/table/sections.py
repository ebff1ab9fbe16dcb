"""Headings of sections: what they say holds for the rows below, down to the next one."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from clarion.countries.base import Profile
from clarion.readers.table.areas import DIGITS, Areas
from clarion.readers.table.headings import headings_of
from clarion.readers.table.kin import Kin
from clarion.readers.table.legends import Legend
from clarion.readers.table.looks import looks_of
from clarion.readers.table.meanings import Meanings
from clarion.readers.table.remarks import heard_in
from clarion.readers.table.terms import folded
from clarion.rules.vocabulary import ColumnKind, RowRefusal

_CELLS = 2  # of a heading, at most
_LONGEST, _IN_LETTERS = 20, 50  # signs of a heading that closes what stands below; a note is longer
_FEWEST = 4  # signs of one that says that what stands below is out of use; a state is shorter
_MANY = "s"  # of numbers
_CLAUSE = re.compile(r"[,，;；.。(（]")
_WISH = re.compile(r"\s*[(（][^()（）]*[)）]$")


class Section(NamedTuple):
    """`area` completes bare local numbers; `closed`: why none is taken (kin, no calls).

    `title`: why none of the whole table is, unless an office is named above it. `office`: whose
    the rows are, where no column says it. `heads`: the rows that stand above all others; `lost`:
    why none is taken below a head of other columns. `columns`: the words above each; `legends`:
    what codes in their cells mean.
    """

    area: str = ""
    closed: str = ""
    title: str = ""
    office: str = ""
    heads: Sequence[str] = ()
    lost: str = ""
    columns: Sequence[str] = ()
    legends: Sequence[Legend] = ()


class Sections:
    """`area`: of the whole table."""

    def __init__(self, country: Profile, area: str, kin: Kin, words: Meanings) -> None:
        terms = country.report
        self._areas, self._kin = Areas(country, area), kin
        self._heard, self._looks = heard_in(country), looks_of(country)
        self._states = words.states
        self._numerals = frozenset(terms.signs)
        self._fold = {ord(sign): one for sign, one in terms.fold.items()}
        self._withdrawn = re.compile(terms.withdrawn, re.IGNORECASE).fullmatch
        terms_of_tables = headings_of(country).terms
        self._confirmed, known = terms_of_tables.confirmed, terms_of_tables.known.items()
        self._wishes = {word for word, kind in known if kind is ColumnKind.NO_CALLS}
        self._secret = re.compile(terms.secret, re.IGNORECASE).fullmatch
        self._out = re.compile(terms.taken_out, re.IGNORECASE).fullmatch
        self._listed = re.compile(f"(?P<said>.*?){terms.heads_list}", re.IGNORECASE).fullmatch

    def below(self, cells: Sequence[str], now: Section) -> Section | None:
        """What holds below this row; nothing, if it is no heading."""
        said = self._unnumbered(_said(cells))
        if not 0 < len(said) <= _CELLS or any(map(DIGITS.search, said)):
            return None
        closed = self._closed(said[0]) if len(said) == 1 else ""
        area = self._areas.below(said)
        named = self._looks.is_name(self._kin.bare(said[0]))
        if area is None and not closed and (len(said) > 1 or named):
            return None
        area = now.area if area is None else area
        if len(said) > 1:
            return now._replace(area=area)
        bare = self._kin.bare(said[0])
        office = bare if not closed and self._looks.is_office(bare) else ""
        if not closed and not office:
            closed = now.title
        return now._replace(area=area, closed=closed or now.lost, office=office)

    def _unnumbered(self, said: Sequence[str]) -> Sequence[str]:
        """一 | 昌乐县公安局: its place in a column of its own."""
        if len(said) == _CELLS and self._looks.is_office(said[1]) and self._is_place(said[0]):
            return said[1:]
        return said

    def _is_place(self, cell: str) -> bool:
        bare = cell.strip("、.．()（） ")
        return bare.isdecimal() or (bool(bare) and set(bare) <= self._numerals)

    def office_above(self, rows: Sequence[Sequence[str]]) -> str:
        """Whose the rows below a head are: the office that stands just above it."""
        said = [one for row in rows[:-1] if (one := self._unnumbered(_said(row)))]
        bare = self._kin.bare(said[-1][0]) if said and len(said[-1]) == 1 else ""
        return bare if self._looks.is_office(bare) else ""

    def above(self, rows: Iterable[Sequence[str]]) -> str:
        """Why a title above the head closes the table."""
        titles = (said[0] for row in rows if len(said := _said(row)) == 1)
        return next(filter(None, map(self._of_title, titles)), "")

    def _of_title(self, text: str) -> str:
        """Do-not-call list; not: please do not call any relatives."""
        bare = self._kin.bare(text)
        if self._is_long(bare) or self._kin.is_signed(bare):
            return ""
        if self._withdrawn(self._plain(bare)):
            return self._heard(bare) or RowRefusal.DEAD
        listed = self._listed(self._plain(bare))
        if listed and not self._wishes.isdisjoint((folded(listed["said"]), folded(bare))):
            return RowRefusal.NO_CALLS
        if self._heard(bare) == RowRefusal.NO_CALLS:
            return ""
        own = self._secret(self._plain(bare)) and self._looks.has_role(bare)
        return RowRefusal.RELATIVE if own or self._kin.head_all(bare) else ""

    def _closed(self, heading: str) -> str:
        bare = self._kin.bare(heading)
        if self._is_long(bare):
            return ""
        if self._kin.heads(_WISH.sub("", bare)):
            return RowRefusal.RELATIVE
        said = self._heard(bare) or self._kept_out(self._plain(bare))
        placed = bare[:1] != heading.strip()[:1]
        return said or (self._said_first(self._plain(bare)) if placed else "")

    def _said_first(self, plain: str) -> str:
        """二、已作废，留底备查: in a heading that has its place, what it says first is enough."""
        first, *rest = _CLAUSE.split(plain)
        return RowRefusal.DEAD if rest and (self._withdrawn(first) or self._out(first)) else ""

    def _kept_out(self, plain: str) -> str:
        """Numbers that are out of use; those of whoever wrote the table."""
        if self._secret(plain):
            return RowRefusal.RELATIVE
        sure = self._confirmed.match(plain)
        if sure and (why := self._states.get(folded(plain[sure.end() :]).removesuffix(_MANY))):
            return why
        said = folded(plain)
        if len(plain) < _FEWEST or said in self._states:
            return ""
        if not (self._withdrawn(plain) or self._out(plain)):
            return ""
        return next((why for word, why in self._states.items() if word in said), RowRefusal.DEAD)

    def _is_long(self, bare: str) -> bool:
        return len(bare) > (_IN_LETTERS if bare.isascii() else _LONGEST)

    def _plain(self, text: str) -> str:
        return text.translate(self._fold).casefold()


def _said(cells: Sequence[str]) -> list[str]:
    return [cell.strip() for cell in cells if cell.strip()]
