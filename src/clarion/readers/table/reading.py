"""What a row of a table proposes: its numbers, each with the office, the person and the title."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from clarion.countries.base import Number, NumberRefusal, Profile
from clarion.readers.table.cells import (
    LONGEST_NAME,
    Meanings,
    first_words,
    has_no_letters,
    is_ruled,
    joined,
    label_of_each,
)
from clarion.readers.table.columns import LINES, NUMBERS, folded
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind, LineKind, RowRefusal

LONGEST_EXT = 6
REMEMBERED = 1024
# Several numbers in one cell, as people and address books write them.
_BETWEEN = re.compile(r"[、，,;；\n]|:::|/(?=\s*\+?\d{7,})|\s{2,}|或|和|及|\bor\b|\band\b")
# What stands beside a number and says which kind it is: (宅), 办:, H
_BESIDE = re.compile(
    r"^\s*[(（\[]?([^\d\s()（）:：+*×?]{1,10})[)）\]:：]?\s*(?=[\d+(（])|[(（\[]?([^\d\s()（）*×?#]{1,8})[)）\]]?\s*$"
)
_FLOAT = re.compile(r"\d{7,15}\.0")
Names = tuple[str, str, str, str]
# Names, area, extension; for each column of numbers of which kind they are, unless mobiles.
Around = tuple[Names, str, str, Sequence[tuple[int, LineKind]]]


class Proposed(NamedTuple):
    """One number of a row. `line`: where the row begins in the file."""

    line: int
    e164: str
    ext: str
    kind: LineKind
    station: str
    place: str
    person: str
    title: str


class Not(NamedTuple):
    """What was not taken; `raw` is the cell, or the row's first words."""

    line: int
    reason: str
    raw: str


class Aside(NamedTuple):
    """A number of somebody who is not called, whoever else names it: they asked, or are kin."""

    e164: str
    ext: str
    reason: RowRefusal


class Reader:
    """`kinds`: what each column holds. `area` completes bare local numbers."""

    def __init__(self, kinds: Sequence[ColumnKind], country: Profile, area: str = "") -> None:
        self.area = area
        self._normalise = country.numbers.normalise
        self._width = len(kinds)
        # Looked up once: asking an enumeration costs more than reading the cell.
        self._numbers = [(at, LINES.get(kind)) for at, kind in enumerate(kinds) if kind in NUMBERS]
        at = {kind: [at for at, one in enumerate(kinds) if one is kind] for kind in ColumnKind}
        self._station, self._place = at[ColumnKind.STATION], at[ColumnKind.PLACE]
        self._person, self._title = at[ColumnKind.PERSON], at[ColumnKind.TITLE]
        self._family, self._given = at[ColumnKind.FAMILY], at[ColumnKind.GIVEN]
        self._area, self._exts = at[ColumnKind.AREA], at[ColumnKind.EXT]
        self._state, self._no_calls = at[ColumnKind.STATE], at[ColumnKind.NO_CALLS]
        self._line = at[ColumnKind.LINE]
        self._kin = at[ColumnKind.RELATIVE]
        self._used = [at for at, kind in enumerate(kinds) if kind not in _UNUSED]
        self._labels = label_of_each([at for at, _ in self._numbers], at[ColumnKind.LINE_KIND])
        self._words = Meanings(country.tables)
        self._spelt: dict[str, str] = {}
        # Offices, places and titles stand in many rows. None of it points back to the reader: such
        # a circle would wait for the collector, which rests during an import.
        self._cell = lru_cache(maxsize=REMEMBERED)(self._words.bare)
        self._seen: dict[tuple[str, ...], Around | None] = {}
        apart = {*NUMBERS, ColumnKind.LINE, ColumnKind.SKIP}
        self._beside = [at for at, kind in enumerate(kinds) if kind not in apart]

    def read(self, row: Row, found: list[Proposed], refused: list[Not], aside: list[Aside]) -> None:
        """Adds to the lists. A bad number refuses itself, not the row's others."""
        cells = row.cells
        if len(cells) < self._width:
            cells = cells + [""] * (self._width - len(cells))
        line = int(cells[self._line[0]] or row.line) if self._line else row.line
        if not row.broken and self._take_plain(line, cells, found):
            return
        reason = RowRefusal.OPEN_QUOTE if row.broken else self._set_aside(cells, aside)
        if reason := reason or self._refused(cells):
            refused.append(Not(line, reason, first_words(cells)))
            return
        if not self._take(line, cells, found, refused, aside) and any(map(str.strip, cells)):
            refused.append(Not(line, RowRefusal.NO_NUMBER, first_words(cells)))

    def _take_plain(self, line: int, cells: Sequence[str], found: list[Proposed]) -> bool:
        """Most rows: numbers written plainly; what stands beside them is read once for many."""
        beside = tuple([cells[at] for at in self._beside])
        if beside not in self._seen:
            self._remember(beside)
        around = self._seen[beside]
        if around is None:
            return False
        names, area, ext, kinds = around
        plain = []
        for at, kind in kinds:
            cell = cells[at].strip()
            if len(cells[at]) > LONGEST_NAME or cell.endswith(".0"):
                return False
            if not cell:
                continue
            number = self._normalise(cell, area)
            if not isinstance(number, Number):
                return False
            shape = LineKind.MOBILE if number.mobile else kind
            plain.append(Proposed(line, number.e164, number.ext or ext, shape, *names))
        found += plain
        return bool(plain)

    def _remember(self, beside: tuple[str, ...]) -> None:
        if len(self._seen) >= REMEMBERED:
            self._seen.clear()
        self._seen[beside] = self._read_around(beside)

    def _read_around(self, texts: Sequence[str]) -> Around | None:
        """Nothing if the row has to be read the whole way. `texts`: of `_beside`."""
        cells = [""] * self._width
        for at, text in zip(self._beside, texts, strict=True):
            cells[at] = text
        labels = [self._label(cells, at) for at, _ in self._numbers]
        kin = any(cells[at] for at in self._kin) or not self._words.kin.isdisjoint(labels)
        if kin or self._whose(cells) or self._refused(cells):
            return None
        names = self._names(cells)
        kinds = [
            (at, kind or self._told(label, names))
            for (at, kind), label in zip(self._numbers, labels, strict=True)
        ]
        return names, self._area_in(cells), self._ext(cells), kinds

    def _take(
        self,
        line: int,
        cells: Sequence[str],
        found: list[Proposed],
        refused: list[Not],
        aside: list[Aside],
    ) -> bool:
        """Whether anything is written where numbers stand."""
        written = [
            (at, kind, cell)
            for at, kind in self._numbers
            if (cell := cells[at].strip()) and not self._words.is_nothing(cell)
        ]
        if not written:
            return False
        names, area = self._names(cells), self._area_in(cells)
        for at, kind, cell in written:
            for number, label in self._in_cell(cell, area):
                label = label or self._label(cells, at)  # noqa: PLW2901
                if label in self._words.kin:
                    _keep(aside, number, "", RowRefusal.RELATIVE)
                    refused.append(Not(line, RowRefusal.RELATIVE, cell))
                elif isinstance(number, Number):
                    told = kind or self._told(label, names)
                    ext = number.ext or self._ext(cells)
                    shape = LineKind.MOBILE if number.mobile else told
                    found.append(Proposed(line, number.e164, ext, shape, *names))
                elif not is_ruled(cells):
                    refused.append(Not(line, number, cell))
        return True

    def _set_aside(self, cells: Sequence[str], aside: list[Aside]) -> str:
        """The row's numbers of whom nobody calls; why it is not taken, or nothing.

        Asked before all else: what is unreadable in a row takes no stop away.
        """
        for at in self._kin:
            for number, _ in self._in_cell(cells[at], self._area_in(cells)):
                _keep(aside, number, "", RowRefusal.RELATIVE)
        reason = self._whose(cells)
        for at, _ in self._numbers if reason else ():
            for number, _ in self._in_cell(cells[at], self._area_in(cells)):
                _keep(aside, number, self._ext(cells), RowRefusal(reason))
        return reason

    def _whose(self, cells: Sequence[str]) -> str:
        """Of somebody who asked not to be called, or of somebody's family."""
        for at in self._no_calls:
            said = self._folded(cells[at])
            if said in self._words.yes or said in self._words.no_calls:
                return RowRefusal.NO_CALLS
        for at in self._state:
            said = self._folded(cells[at])
            if any(word in said for word in self._words.no_calls):
                return RowRefusal.NO_CALLS
        for at in (*self._state, *self._title):
            if self._folded(cells[at]) in self._words.kin:
                return RowRefusal.RELATIVE
        return ""

    def _refused(self, cells: Sequence[str]) -> str:
        """Why the whole row is not taken, or nothing."""
        whole = "".join([cells[at] for at in self._used])
        if "\ufffd" in whole or "\0" in whole:
            return RowRefusal.UNREADABLE
        if len(whole) > LONGEST_NAME and any(len(cells[at]) > LONGEST_NAME for at in self._used):
            return RowRefusal.TOO_LONG
        for at in self._state:
            said = self._folded(cells[at])
            for word, reason in self._words.states.items():
                if word in said:
                    return reason
        return ""

    def _area_in(self, cells: Sequence[str]) -> str:
        return (self._text(cells, self._area) if self._area else "") or self.area

    def _names(self, cells: Sequence[str]) -> Names:
        """Office, place, person, title."""
        person = self._text(cells, self._person) or self._two_parts(cells)
        office, place = self._text(cells, self._station), self._text(cells, self._place)
        return office, place, person, self._text(cells, self._title)

    def _text(self, cells: Sequence[str], columns: Sequence[int]) -> str:
        """What stands in these columns, one after the other."""
        if len(columns) == 1:
            return self._cell(cells[columns[0]])
        return joined([text for at in columns if (text := self._cell(cells[at]))])

    def _two_parts(self, cells: Sequence[str]) -> str:
        """Surname first where it is written without blanks."""
        if not self._family and not self._given:
            return ""
        family = self._text(cells, self._family)
        given = self._text(cells, self._given)
        both = [part for part in (family, given) if part]
        return joined(both if has_no_letters("".join(both)) else both[::-1])

    def _in_cell(self, cell: str, area: str) -> list[tuple[Number | NumberRefusal, str]]:
        if cell.endswith(".0") and _FLOAT.fullmatch(cell):
            cell = cell[:-2]
        read = self._normalise(cell, area)
        if isinstance(read, Number):
            return [(read, "")]
        parts = [part for part in _BETWEEN.split(cell) if part.strip()]
        return [self._one(part, area) for part in parts]

    def _one(self, text: str, area: str) -> tuple[Number | NumberRefusal, str]:
        """A number and the word beside it, if that says a kind of line."""
        beside = _BESIDE.search(text)
        label = folded(beside[1] or beside[2]) if beside else ""
        if beside and (label in self._words.kinds or label in self._words.kin):
            return self._normalise(text[: beside.start()] + text[beside.end() :], area), label
        return self._normalise(text, area), ""

    def _told(self, label: str, names: Names) -> LineKind:
        """What a label says; of a landline, for what is a mobile shows that by its shape."""
        said = self._words.kinds.get(label)
        if said and said is not LineKind.MOBILE:
            return said
        return LineKind.UNKNOWN if names[2] else LineKind.WORK

    def _label(self, cells: Sequence[str], at: int) -> str:
        label = self._labels.get(at)
        return "" if label is None else self._folded(cells[label])

    def _folded(self, cell: str) -> str:
        """What stands in columns of states and kinds is said again and again."""
        if cell not in self._spelt:
            self._spelt[cell] = folded(cell)
        return self._spelt[cell]

    def _ext(self, cells: Sequence[str]) -> str:
        if not self._exts:
            return ""
        ext = self._text(cells, self._exts).removesuffix(".0")
        return ext if ext.isascii() and ext.isdigit() and len(ext) <= LONGEST_EXT else ""


_UNUSED = frozenset({ColumnKind.SKIP, ColumnKind.RELATIVE})


def _keep(aside: list[Aside], number: Number | NumberRefusal, ext: str, reason: RowRefusal) -> None:
    if isinstance(number, Number):
        aside.append(Aside(number.e164, number.ext or ext, reason))
