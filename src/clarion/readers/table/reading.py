"""What a row of a table proposes: its numbers, each with the office, the person and the title."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeVar

from clarion.countries.base import Number, NumberRefusal, Profile
from clarion.readers.table.headings import NUMBERS
from clarion.readers.table.looks import is_date
from clarion.readers.table.rows import Row
from clarion.readers.table.terms import folded
from clarion.readers.table.who import Who
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
# Several numbers in one cell, as people and address books write them.
_BETWEEN = re.compile(r"[、，,;；\n]|:::|/(?=\s*\+?\d{7,})|\s{2,}|或|和|及|\bor\b|\band\b")
# What stands beside a number and says which kind it is: (宅), 办:, H
_BESIDE = re.compile(
    r"^\s*[(（\[]?([^\d\s()（）:：+*×?]{1,10})[)）\]:：]?\s*(?=[\d+(（])|[(（\[]?([^\d\s()（）*×?#]{1,8})[)）\]]?\s*$"
)
_FLOAT = re.compile(r"\d{7,15}\.0")
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
        self._width = len(kinds)
        # Looked up once: asking an enumeration costs more than reading the cell.
        self._numbers = [(at, _LINES.get(kind)) for at, kind in enumerate(kinds) if kind in NUMBERS]
        at = {kind: [at for at, one in enumerate(kinds) if one is kind] for kind in ColumnKind}
        self._station, self._place = at[ColumnKind.STATION], at[ColumnKind.PLACE]
        self._person, self._title = at[ColumnKind.PERSON], at[ColumnKind.TITLE]
        self._who = Who(kinds, country)
        self._beside = self._who.beside
        self._family, self._given = at[ColumnKind.FAMILY], at[ColumnKind.GIVEN]
        self._area, self._exts = at[ColumnKind.AREA], at[ColumnKind.EXT]
        self._state, self._no_calls = at[ColumnKind.STATE], at[ColumnKind.NO_CALLS]
        self._line = at[ColumnKind.LINE]
        self._label_columns = at[ColumnKind.LINE_KIND]
        self._kin = at[ColumnKind.RELATIVE]
        self._used = [at for at, kind in enumerate(kinds) if kind not in _UNUSED]
        self._labels = self._label_of_each()
        both = (WORDS, country.tables)
        self._kinds = _words(pair for words in both for pair in words.kinds.items())
        self._states = _words(pair for words in both for pair in words.states.items())
        self._nothing = {word for words in both for word in words.nothing.split("|")}
        self._yes = {word for words in both for word in words.yes.split("|")}
        self._no_calls_words = _split(words.states.get(RowRefusal.NO_CALLS, "") for words in both)
        self._kin_words = _split(words.headers.get(ColumnKind.RELATIVE, "") for words in both)
        self._longest = max(map(len, self._nothing))
        self._spelt: dict[str, str] = {}
        # Offices, places and titles stand in many rows.
        self._cell = lru_cache(maxsize=1024)(self._bare)

    def read(self, row: Row, found: list[Proposed], refused: list[Not], aside: list[Aside]) -> None:
        """Adds to the lists. A bad number refuses itself, not the row's others."""
        cells = row.cells
        if len(cells) < self._width:
            cells = cells + [""] * (self._width - len(cells))
        line = int(cells[self._line[0]] or row.line) if self._line else row.line
        reason = RowRefusal.OPEN_QUOTE if row.broken else self._set_aside(cells, aside)
        if reason := reason or self._refused(cells):
            refused.append(Not(line, reason, _first_words(cells)))
            return
        if not self._take(line, cells, found, refused, aside) and any(map(str.strip, cells)):
            refused.append(Not(line, RowRefusal.NO_NUMBER, _first_words(cells)))

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
            if at in self._beside:
                names = names[0], names[1], self._text(cells, self._beside[at]), names[3]
            for number, label in self._in_cell(cell, area):
                label = label or self._label(cells, at)  # noqa: PLW2901
                if label in self._kin_words:
                    _keep(aside, number, "", RowRefusal.RELATIVE)
                    refused.append(Not(line, RowRefusal.RELATIVE, cell))
                elif isinstance(number, Number):
                    told = kind or self._told(label, names)
                    ext = number.ext or self._ext(cells)
                    shape = LineKind.MOBILE if number.mobile else told
                    found.append(Proposed(line, number.e164, ext, shape, *names))
                elif not _is_ruled(cells):
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
        if not person:
            office, person = self._who.behind(office)
        return office, place, person, self._text(cells, self._title)

    def _text(self, cells: Sequence[str], columns: Sequence[int]) -> str:
        """What stands in these columns, one after the other."""
        if len(columns) == 1:
            return self._cell(cells[columns[0]])
        return self._who.joined([text for at in columns if (text := self._cell(cells[at]))])

    def _bare(self, cell: str) -> str:
        text = cell.strip()
        if not text.isprintable():
            text = _printable(text)
        return "" if len(text) <= self._longest and text.lower() in self._nothing else text

    def _two_parts(self, cells: Sequence[str]) -> str:
        if not self._family and not self._given:
            return ""
        return self._who.in_two(self._text(cells, self._family), self._text(cells, self._given))

    def _in_cell(self, cell: str, area: str) -> list[tuple[Number | NumberRefusal, str]]:
        if cell.endswith(".0") and _FLOAT.fullmatch(cell):
            cell = cell[:-2]
        read = self._normalise(cell, area)
        if isinstance(read, Number):
            return [(NumberRefusal.NOT_A_NUMBER if is_date(cell) else read, "")]
        parts = [part for part in _BETWEEN.split(cell) if part.strip()]
        return [self._one(part, area) for part in parts]

    def _one(self, text: str, area: str) -> tuple[Number | NumberRefusal, str]:
        """A number and the word beside it, if that says a kind of line."""
        beside = _BESIDE.search(text)
        label = folded(beside[1] or beside[2]) if beside else ""
        if beside and (label in self._kinds or label in self._kin_words):
            return self._normalise(text[: beside.start()] + text[beside.end() :], area), label
        return self._normalise(text, area), ""

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

    def _ext(self, cells: Sequence[str]) -> str:
        if not self._exts:
            return ""
        ext = self._text(cells, self._exts).removesuffix(".0")
        return ext if ext.isascii() and ext.isdigit() and len(ext) <= LONGEST_EXT else ""


Kind = TypeVar("Kind")
_UNUSED = frozenset({ColumnKind.SKIP, ColumnKind.RELATIVE})


def _first_words(cells: Sequence[str]) -> str:
    return " ".join(cell.strip() for cell in cells if cell.strip())[:LONGEST_NAME]


def _keep(aside: list[Aside], number: Number | NumberRefusal, ext: str, reason: RowRefusal) -> None:
    if isinstance(number, Number):
        aside.append(Aside(number.e164, number.ext or ext, reason))


def _split(rows: Iterable[str]) -> frozenset[str]:
    return frozenset(folded(word) for row in rows for word in row.split("|") if word)


def _words(pairs: Iterator[tuple[Kind, str]]) -> dict[str, Kind]:
    return {folded(word): kind for kind, row in pairs for word in row.split("|") if word}


def _is_ruled(cells: Sequence[str]) -> bool:
    """A line drawn with dashes between the rows of a printed table."""
    return not set("".join(cells)) - set("-+=|: \t")


def _printable(cell: str) -> str:
    kept = "".join(sign if sign.isprintable() else " " for sign in cell)
    return " ".join(kept.split())
