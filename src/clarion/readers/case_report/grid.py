"""Rows that are cut alike, where no line names all their columns: logs of calls above all.

Day, who called, number, whom, how it went: what stands in a column says what it is.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from clarion.countries.report import Label, Sort
from clarion.readers.case_report.columns import Cell, Column, Words, apart, says_who
from clarion.readers.case_report.cutting import Table, table_of
from clarion.readers.case_report.lex import BLANKED, NUMBER, Token
from clarion.readers.case_report.tables import RULE, SEPARATORS, Tables
from clarion.readers.dated import Dated

READ = SEPARATORS[:3]  # without doubt, behind the names of columns
# Best first: 6.1 / Li / 15400000501, 6.1 - Li - 15400000501.
PARTED = (*READ, *map(re.compile, (" / ", " ?-+ ", " ?; ?", ", ", " +")))
NARROW, OTHERS = PARTED[-1], PARTED[3:6]
FEWEST_CELLS, FEWEST_ROWS, MOST_CELLS = 3, 3, 20
FIRST = 2  # columns among which single blanks leave the day or the hour
PURE = f"{NUMBER} "
ITEM = re.compile(r"\(?\d{1,3}\W?[^\W\d_]?")  # 3), 3号
ENOUGH, SOME = 0.7, 0.3  # of a column's cells are of one sort
PARTS_OF_NAME = 4
SHORT, LONG = 6, 100  # letters of a cell that says when; signs of one that tells who somebody is
CALLERS, SHORT_NAME = 0.6, 12  # fewer names than this part of the rows; signs of one
NUMBERS, WHEN, CALLER, BLANK, SAID = "numbers", "when", "caller", "blank", "said"
UNIT, TITLE, NAME, WHO = "unit", "title", "name", "who"
LED = "led"  # by a name, and goes on
OF_WHO = frozenset({UNIT, TITLE, NAME, WHO})
PEOPLE = OF_WHO - {UNIT}
POSTS = frozenset({UNIT, TITLE})
_FIELDS = {UNIT: "unit", TITLE: "title", NAME: "name", WHO: "name"}
_POSTS = frozenset({Sort.TITLE, Sort.LABEL, Sort.UNIT})
_REMARK = Column(Sort.FIELD, "skip")
Line = tuple[int, int]


@dataclass(frozen=True)
class Grid:
    """`head`: whether the line where it begins names columns; `last`: the line where it ends."""

    table: Table
    head: bool
    last: int


class Rows(list[list[Cell]]):
    def __init__(self, separator: re.Pattern[str]) -> None:
        super().__init__()
        self.separator = separator

    @property
    def usual(self) -> int:
        """Into how many cells most of them are cut."""
        return Counter(map(len, self)).most_common(1)[0][0]


class Grids:
    """`text`: the whole report, made plain; `masked`: and in small letters, its numbers masked."""

    def __init__(self, tables: Tables, dated: Dated, text: str, masked: str, words: Words) -> None:
        self._tables, self._dated = tables, dated
        self._said, self._text, self._words = text, masked, words

    def find(self, lines: Sequence[Line]) -> Mapping[int, Grid]:
        """By the number of the line where each begins."""
        found: dict[int, Grid] = {}
        at = 0
        while at < len(lines):
            rows = self._rows(lines, at)
            if len(rows) >= FEWEST_ROWS:
                first, named = self._head(lines, at, rows)
                table = self._table(rows, named, known=self._is_known(lines[first], rows))
                if table:
                    found[first] = Grid(table, bool(named), at + len(rows) - 1)
            at += max(1, len(rows))
        return found

    def _separator(self, start: int, end: int) -> re.Pattern[str] | None:
        """The strongest that parts a line more than once."""
        for one in PARTED:
            if len(one.findall(self._text, start, end)) >= FEWEST_CELLS - 1:
                return one
        return None

    def _rows(self, lines: Sequence[Line], at: int) -> Rows:
        """From the line `at` up to one without a number, or that is cut into few parts."""
        told = NUMBER in self._text[slice(*lines[at])]
        separator = self._separator(*lines[at]) if told else None
        if separator is None:
            return Rows(NARROW)
        rows = Rows(separator)
        for start, end in (lines[n] for n in range(at, len(lines))):
            cells = self._tables.cells(separator, self._text, start, end)
            if not self._goes_on(rows, cells):
                break
            rows.append(cells)
        return rows

    def _goes_on(self, rows: Rows, cells: Sequence[Cell]) -> bool:
        """With a number, or with no more than the rest of what the row above says."""
        if not FEWEST_CELLS <= len(cells) <= MOST_CELLS:
            return False
        said = [self._text[one.start : one.end] for one in cells]
        rest = bool(rows) and len(cells) >= len(rows[-1])
        return any(NUMBER in one for one in said) or (rest and not any(said[: len(said) // 2]))

    def _head(self, lines: Sequence[Line], at: int, rows: Rows) -> tuple[int, list[Column | None]]:
        """What the line above names, without one that rules it off; else there is none."""
        for place in range(at - 1, max(-1, at - 3), -1):
            start, end = lines[place]
            said = self._text[start:end]
            if said.strip() and RULE.fullmatch(said):
                continue
            cells = self._tables.cells(rows.separator, self._text, start, end)
            names = (
                self._names(cells) if NUMBER not in said and len(cells) >= rows.usual - 1 else []
            )
            named = [one for one in names if one]
            return (place, names) if len(named) > 1 and says_who(named) else (at, [])
        return at, []

    def _names(self, cells: Sequence[Cell]) -> list[Column | None]:
        said = [self._text[one.start : one.end] for one in cells]
        return list(apart([self._tables.column(self._text, one) for one in cells], said))

    def _is_known(self, line: Line, rows: Rows) -> bool:
        """Whether it names the columns of a table that needs no more."""
        table = self._tables.header(self._text, *line)
        return table is not None and table.separator is rows.separator

    def _table(self, rows: Rows, named: Sequence[Column | None], *, known: bool) -> Table | None:
        """`known`: its columns are, by their names."""
        separator = rows.separator
        whole = [one for one in rows if len(one) >= rows.usual and self._has_number(one)]
        by_column = list(zip(*whole, strict=False))
        kinds = [_kind([self._sort(one) for one in column]) for column in by_column]
        if NUMBERS not in kinds or OF_WHO.isdisjoint(kinds) or (LED in kinds and not named):
            return None
        kinds = self._with_callers(kinds, by_column)
        columns = _columns(kinds, named)
        if named and separator is not NARROW:
            needed = not known or _is_news(kinds, columns, named)
        else:
            needed = _is_log(separator, kinds)
        table = table_of(separator, self._text, columns, whole[0])
        return replace(table, named=False) if needed else None

    def _has_number(self, row: Sequence[Cell]) -> bool:
        return NUMBER in self._text[row[0].start : row[-1].end]

    def _sort(self, cell: Cell) -> str:
        said = self._text[cell.start : cell.end]
        if NUMBER in said:
            return SAID if said.strip(PURE) else NUMBERS
        if not any(map(str.isalnum, said)) and BLANKED not in said:
            return BLANK
        told = self._by_words([one for one in self._words(cell.start, cell.end) if _says(one)])
        if told in {UNIT, NAME, TITLE} or not self._is_when(said):
            return told if len(said) <= LONG else SAID
        return WHEN

    def _by_words(self, tokens: Sequence[Token]) -> str:
        sorts = {one.sort for one in tokens}
        if sorts == {Sort.UNIT}:
            return UNIT
        if sorts == {Sort.PERSON}:
            return NAME
        if sorts <= _POSTS:
            return TITLE
        named = not sorts.isdisjoint(_POSTS) and not sorts.isdisjoint({Sort.PERSON, "run"})
        named = named and all(self._may_name(one) for one in tokens if one.sort == "run")
        led = [one.sort for one in tokens[:2]] == [Sort.PERSON, ","]
        return WHO if named else LED if led else SAID

    def _is_when(self, said: str) -> bool:
        """A day, an hour, or how long; not the number of an item."""
        if ITEM.fullmatch(said):
            return False
        short = sum(map(str.isalpha, said)) <= SHORT and any(map(str.isdecimal, said))
        return BLANKED in said or short or self._dated.leading(said)[1] >= len(said)

    def _may_name(self, token: Token) -> bool:
        """王大明 is a name by its spelling; Tursun Mamut may be one by its capitals."""
        said = self._said[token.start : token.end]
        return said.istitle() and len(said.split()) <= PARTS_OF_NAME

    def _with_callers(self, kinds: list[str], by_column: Sequence[Sequence[Cell]]) -> list[str]:
        """Beside the column of those who are called, the others name who called."""
        counted = [self._names_in(one) for one in by_column]
        names = [n for n, kind in enumerate(kinds) if kind == NAME]
        posts = {near for n, kind in enumerate(kinds) if kind in POSTS for near in (n - 1, n + 1)}
        whom = [n for n, kind in enumerate(kinds) if kind == WHO]
        whom = whom or sorted(names, key=lambda n: (n in posts, counted[n], n))[-1:]
        if WHO not in kinds and any(n not in posts and counted[n] < CALLERS for n in whom):
            whom = []  # the same few names again and again
        callers = {n for n in names if n not in whom}
        for n, kind in enumerate(kinds):
            if kind == SAID and n < kinds.index(NUMBERS) and 0 < counted[n] < CALLERS and whom:
                callers.add(n)
        return [CALLER if n in callers else kind for n, kind in enumerate(kinds)]

    def _names_in(self, cells: Sequence[Cell]) -> float:
        """What part of the rows has a short word of its own; 0 where any is longer."""
        said = [self._text[one.start : one.end] for one in cells if one.end > one.start]
        short = max(map(len, said), default=0) <= SHORT_NAME
        return len(set(said)) / len(said) if said and short else 0


def _says(token: Token) -> bool:
    return token.sort != "blank"


def _kind(sorts: Sequence[str]) -> str:
    """Of a column, by the sorts of its cells."""
    told = Counter(one for one in sorts if one != BLANK)
    full = sum(told.values())
    for kind, many in told.most_common(1):
        if many >= ENOUGH * full and kind != WHO:
            return kind
    if told[LED] >= SOME * full and told[LED]:
        return LED
    who = sum(told[one] for one in OF_WHO)
    return WHO if full and who >= ENOUGH * full and told[WHO] >= SOME * full else SAID


def _is_log(separator: re.Pattern[str], kinds: Sequence[str]) -> bool:
    """With who called, or a day or an hour; or with who is called behind the number alone."""
    at = kinds.index(NUMBERS)
    behind = PEOPLE.isdisjoint(kinds[:at]) and not PEOPLE.isdisjoint(kinds)
    parted = separator in OTHERS and {UNIT, NAME} <= set(kinds)
    led = separator is not NARROW and (CALLER in kinds or behind or parted)
    dated = WHEN in (kinds[:FIRST] if separator is NARROW else kinds[:at])
    return kinds.count(NUMBERS) == 1 and (led or dated)


def _is_news(
    kinds: Sequence[str], columns: Sequence[Column], named: Sequence[Column | None]
) -> bool:
    """Whether the cells say more than the names of their columns."""
    both = zip(kinds, columns, [*named, *[None] * len(kinds)], strict=False)
    return any(kind in OF_WHO | {CALLER} and one != name for kind, one, name in both)


def _columns(kinds: Sequence[str], named: Sequence[Column | None]) -> list[Column]:
    """What the names of columns say, unless their cells say otherwise."""
    columns: list[Column] = []
    for n, kind in enumerate(kinds):
        name = named[n] if n < len(named) else None
        wrong = name is not None and name.sort == Sort.LABEL and kind in OF_WHO
        columns.append(_by_cells(kind) if name is None or wrong else name)
    return columns


def _by_cells(kind: str) -> Column:
    if kind == NUMBERS:
        return Column(Sort.LABEL, Label.PHONE)
    return Column(Sort.FIELD, _FIELDS[kind]) if kind in _FIELDS else _REMARK
