"""What a row of a table proposes: its numbers, each with the office, the person and the title."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from clarion.countries.base import Number, Profile
from clarion.readers.table.cells import Cells, Read
from clarion.readers.table.columns import NUMBERS, folded
from clarion.readers.table.damage import legible
from clarion.readers.table.rows import Row
from clarion.readers.table.spelt import by_word, is_ruled, printable, split
from clarion.readers.table.words import WORDS
from clarion.rules.vocabulary import ColumnKind, LineKind, RowRefusal

LONGEST_NAME = 200
LONGEST_EXT = 6
_LINES = {
    ColumnKind.WORK: LineKind.WORK,
    ColumnKind.DUTY: LineKind.DUTY,
    ColumnKind.HOME: LineKind.HOME,
    ColumnKind.FAX: LineKind.FAX,
}
_FLOAT = re.compile(r"(\d{7,15})\.0+")
# Labels of what is no telephone.
_PAGERS = "pager|bp|bb|bp机|bp機|呼机|呼機|传呼|傳呼|寻呼机|尋呼機"
_PAGER, _UNCLEAR = "pager", "whose_unclear"
_QUIET = (LineKind.HOME, LineKind.FAX)
Names = tuple[str, str, str, str]


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
        self._columns, self._width = kinds, len(kinds)
        # Looked up once: asking an enumeration costs more than reading the cell.
        self._numbers = [(at, _LINES.get(kind)) for at, kind in enumerate(kinds) if kind in NUMBERS]
        at = {kind: [at for at, one in enumerate(kinds) if one is kind] for kind in ColumnKind}
        self._station, self._place = at[ColumnKind.STATION], at[ColumnKind.PLACE]
        self._person, self._title = at[ColumnKind.PERSON], at[ColumnKind.TITLE]
        self._family, self._given = at[ColumnKind.FAMILY], at[ColumnKind.GIVEN]
        self._area, self._exts = at[ColumnKind.AREA], at[ColumnKind.EXT]
        self._state, self._no_calls = at[ColumnKind.STATE], at[ColumnKind.NO_CALLS]
        self._line = at[ColumnKind.LINE]
        self._label_columns = at[ColumnKind.LINE_KIND]
        self._kin = at[ColumnKind.RELATIVE]
        self._used = [at for at, kind in enumerate(kinds) if kind not in _UNUSED]
        self._labels = self._label_of_each()
        both = (WORDS, country.tables)
        self._kinds = by_word(pair for words in both for pair in words.kinds.items())
        self._states = by_word(pair for words in both for pair in words.states.items())
        self._nothing = {word for words in both for word in words.nothing.split("|")}
        self._yes = {word for words in both for word in words.yes.split("|")}
        self._no_calls_words = split(words.states.get(RowRefusal.NO_CALLS, "") for words in both)
        self._kin_words = split(words.headers.get(ColumnKind.RELATIVE, "") for words in both)
        self._nothing.add(r"\n")  # as databases write what is not there: \N
        self._longest = max(map(len, self._nothing))
        # Why a number with such a word beside it is none to call.
        self._others = {
            **dict.fromkeys(_PAGERS.split("|"), _PAGER),
            **dict.fromkeys(self._no_calls_words, RowRefusal.NO_CALLS),
            **dict.fromkeys(self._kin_words, RowRefusal.RELATIVE),
        }
        # What a cell says of its own number is heard even against its column where it forbids.
        self._quiet = {word: kind for word, kind in self._kinds.items() if kind in _QUIET}
        self._cells = Cells(country, {*self._kinds, *self._others}, self._states)
        self._spelt: dict[str, str] = {}
        # Offices, places and titles stand in many rows.
        self._cell = lru_cache(maxsize=1024)(self._bare)

    def read(self, row: Row, found: list[Proposed], refused: list[Not], aside: list[Aside]) -> None:
        """Adds to the lists. A bad number refuses itself, not the row's others."""
        cells = row.cells
        if len(cells) < self._width:
            cells = cells + [""] * (self._width - len(cells))
        line = int(cells[self._line[0]] or row.line) if self._line else row.line
        unsure = row.broken and len(row.cells) != self._width
        reason = RowRefusal.OPEN_QUOTE if unsure else self._set_aside(cells, aside)
        if reason := reason or self._refused(cells):
            rest = legible(cells, self._columns) if reason is RowRefusal.UNREADABLE else None
            if rest is None:
                refused.append(Not(line, reason, self._first_words(cells)))
                return
            refused += [Not(line, why, raw) for why, raw in rest.left_out]
            self.read(Row(line, rest.cells), found, refused, aside)
        elif not self._take(line, cells, found, refused, aside) and any(map(str.strip, cells)):
            refused.append(Not(line, RowRefusal.NO_NUMBER, self._first_words(cells)))

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
            if (cell := cells[at].strip())
            and (len(cell) > self._longest or cell.lower() not in self._nothing)
        ]
        if not written:
            return False
        names, area = self._names(cells), self._area_in(cells)
        for at, kind, cell in written:
            for number, own, raw, whose in self._in_cell(cell, area):
                label = own or (self._label(cells, at) if self._labels else "")
                if label in self._others:
                    _keep(aside, number, "", self._others[label])
                    refused.append(Not(line, self._others[label], raw))
                elif isinstance(number, Number) and (not whose or _is_of(whose, names)):
                    of = _filled(names, whose) if whose else names
                    told = (own and self._quiet.get(own)) or kind or self._told(label, of)
                    ext = number.ext or (self._ext(cells) if self._exts else "")
                    shape = LineKind.MOBILE if number.mobile else told
                    found.append(Proposed(line, number.e164, ext, shape, *of))
                elif not is_ruled(cells):
                    refused.append(Not(line, _UNCLEAR if whose else str(number), raw))
        return True

    def _set_aside(self, cells: Sequence[str], aside: list[Aside]) -> str:
        """The row's numbers of whom nobody calls; why it is not taken, or nothing.

        Asked before all else: what is unreadable in a row takes no stop away.
        """
        for at in self._kin:
            for number, *_ in self._in_cell(cells[at], self._area_in(cells)):
                _keep(aside, number, "", RowRefusal.RELATIVE)
        reason = self._whose(cells)
        for at, _ in self._numbers if reason else ():
            for number, *_ in self._in_cell(cells[at], self._area_in(cells)):
                _keep(aside, number, self._ext(cells), RowRefusal(reason))
        return reason

    def _whose(self, cells: Sequence[str]) -> str:
        """Of somebody who asked not to be called, or of somebody's family."""
        for at in self._no_calls:
            said = self._folded(cells[at])
            if said in self._yes or said in self._no_calls_words:
                return RowRefusal.NO_CALLS
        for at in self._state:
            said = self._folded(cells[at])
            if any(word in said for word in self._no_calls_words):
                return RowRefusal.NO_CALLS
        for at in (*self._state, *self._title):
            if self._folded(cells[at]) in self._kin_words:
                return RowRefusal.RELATIVE
        return ""

    def _refused(self, cells: Sequence[str]) -> str:
        """Why the whole row is not taken, or nothing."""
        joined = "".join([cells[at] for at in self._used])
        if "\ufffd" in joined or "\0" in joined:
            return RowRefusal.UNREADABLE
        if len(joined) > LONGEST_NAME and any(len(cells[at]) > LONGEST_NAME for at in self._used):
            return RowRefusal.TOO_LONG
        for at in self._state:
            said = self._folded(cells[at])
            for word, reason in self._states.items():
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
        return _joined([text for at in columns if (text := self._cell(cells[at]))])

    def _bare(self, cell: str) -> str:
        text = cell.strip()
        if not text.isprintable():
            text = printable(text)
        return "" if len(text) <= self._longest and text.lower() in self._nothing else text

    def _two_parts(self, cells: Sequence[str]) -> str:
        """Surname first where it is written without blanks."""
        if not self._family and not self._given:
            return ""
        family = self._text(cells, self._family)
        given = self._text(cells, self._given)
        both = [part for part in (family, given) if part]
        return _joined(both if _has_no_letters("".join(both)) else both[::-1])

    def _in_cell(self, cell: str, area: str) -> Sequence[Read]:
        if ".0" in cell and (whole := _FLOAT.fullmatch(cell)):
            cell = whole[1]
        read = self._normalise(cell, area)
        if isinstance(read, Number):
            return ((read, "", cell, ""),)
        return self._cells.read(cell, area, read)

    def _told(self, label: str, names: Names) -> LineKind:
        """What a label says; of a landline, for what is a mobile shows that by its shape."""
        said = self._kinds.get(label)
        if said and said is not LineKind.MOBILE:
            return said
        return LineKind.UNKNOWN if names[2] else LineKind.WORK

    def _label_of_each(self) -> dict[int, int]:
        """For each number's column the one that labels it: just before it, else the next after."""
        labels = self._label_columns
        before = {at: at - 1 for at, _ in self._numbers if at - 1 in labels}
        after = {at: at + 1 for at, _ in self._numbers if at + 1 in labels and at not in before}
        alone = {at: labels[0] for at, _ in self._numbers} if len(labels) == 1 else {}
        return alone | after | before

    def _label(self, cells: Sequence[str], at: int) -> str:
        label = self._labels.get(at)
        return "" if label is None else self._folded(cells[label])

    def _folded(self, cell: str) -> str:
        """What stands in columns of states and kinds is said again and again."""
        if cell not in self._spelt:
            self._spelt[cell] = folded(cell)
        return self._spelt[cell]

    def _first_words(self, cells: Sequence[str]) -> str:
        told = (cell.strip() for at, cell in enumerate(cells) if at not in self._line)
        return " ".join(filter(None, told))[:LONGEST_NAME]

    def _ext(self, cells: Sequence[str]) -> str:
        ext = self._text(cells, self._exts).removesuffix(".0")
        return ext if ext.isascii() and ext.isdigit() and len(ext) <= LONGEST_EXT else ""


_UNUSED = frozenset({ColumnKind.SKIP, ColumnKind.RELATIVE})


def _keep(aside: list[Aside], number: Number | str, ext: str, reason: RowRefusal | str) -> None:
    """Of a pager nothing is kept."""
    if isinstance(number, Number) and isinstance(reason, RowRefusal):
        aside.append(Aside(number.e164, number.ext or ext, reason))


def _is_of(whose: str, names: Names) -> bool:
    """Whether a name beside a number may be that of its row."""
    row, cell = folded(names[2]), folded(whose)
    return not row or row in cell or cell in row


def _filled(names: Names, whose: str) -> Names:
    return names if names[2] else (*names[:2], whose, names[3])


def _joined(parts: Sequence[str]) -> str:
    return ("" if _has_no_letters("".join(parts)) else " ").join(parts)


def _has_no_letters(text: str) -> bool:
    """A script that is written without blanks."""
    return any(unicodedata.category(sign) == "Lo" for sign in text)
