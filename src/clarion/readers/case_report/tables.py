"""Tables inside a text: a line of column names, then rows; cells end at bars, tabs or blanks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from clarion.countries.report import Label, ReportTerms, Sort
from clarion.readers.case_report.columns import (
    Cell,
    Coded,
    Column,
    apart,
    close,
    of_those_held,
    says_who,
    takes_numbers,
    titled,
)
from clarion.readers.case_report.cutting import (
    Table,
    is_framed,
    table_of,
    trimmed,
    width,
    without_outer,
)
from clarion.readers.case_report.lex import NUMBER, Lexer
from clarion.readers.compiled import compiled

SEPARATORS = tuple(map(re.compile, (r"\|", r"\t", r" {2,}", ",", " +", ";")))
LOOSE = frozenset({SEPARATORS[2], SEPARATORS[4]})
KINDS = frozenset({Label.MOBILE, Label.FAX, Label.HOME, Label.WORK, Label.PHONE})
NAMES_COLUMN = frozenset({Sort.LABEL, Sort.FIELD, Sort.NOT_PHONE, Sort.AREA})
WHO = frozenset({Sort.UNIT, Sort.TITLE, Sort.PERSON})
BESIDE = frozenset({*NAMES_COLUMN, "digits", "(", ")", "/", "blank", Sort.RESPECTIVELY})
ORDINALS = frozenset({"no", "no.", "nr", "nr.", "#"})
RULE = re.compile(r"[\s|:+=-]*")
FEWEST = 3  # columns, where only one blank or a comma parts them
MOST = 0.7  # of the cells are names of columns
TOLD = re.compile(r"。|(?<!\d):|:(?!\d)")  # a row says nothing in so many words; not: 15:30
REMEMBERED = 1024  # cells of this report
AFTERWORD = 2  # letters that may follow the name of a column
OF_BOTH = (({"unit", "name"}, "name"), ({"unit", "title"}, "unit"))


class Tables:
    """Notices tables as the lines go by."""

    def __init__(self, lexer: Lexer, terms: ReportTerms) -> None:
        self._lexer, letters = lexer, terms.letters
        self._inner = compiled(terms.shapes.inner.column)
        self._coded = Coded(terms.shapes)
        self._held = compiled(terms.of_those_held, re.IGNORECASE)
        self._single = compiled(f"[{letters}]") if letters else None
        self._tokens = lru_cache(maxsize=REMEMBERED)(
            lambda text: lexer.lex(text, text, 0, len(text), {})
        )
        self.open: Table | None = None
        self.parted = False  # by a blank line: it goes on where a row has all its cells

    def is_header(self, masked: str, start: int, end: int) -> bool:
        table = self.header(masked, start, end)
        if table:
            self.open, self.parted = table, False
        return table is not None

    def header(self, masked: str, start: int, end: int) -> Table | None:
        """What a line says that names nearly all columns."""
        line = masked[start:end]
        if NUMBER in line or (len(line.split()) == 1 and not set(line) & set("|,;")):
            return None
        tables = (self._header(one, masked, start, end) for one in SEPARATORS)
        return next(filter(None, tables), None)

    def _header(
        self, separator: re.Pattern[str], masked: str, start: int, end: int
    ) -> Table | None:
        cells = self.cells(separator, masked, start, end, header=True)
        fewest = FEWEST if separator in SEPARATORS[3:] else FEWEST - 1
        if len(cells) < fewest:
            return None
        filled = [one for one in cells if one.end > one.start]
        loose = separator in SEPARATORS[3:5]
        columns = self._columns(masked, cells, MOST * len(filled), loose=loose)
        named = [one for one in columns if one]
        if len(named) < fewest or len(named) < MOST * len(filled) or not says_who(named):
            return None
        if separator in SEPARATORS[3:5] and len(named) < len(filled):
            return None
        if separator is SEPARATORS[4] and masked.count(";", start, end) >= FEWEST - 1:
            return None  # Name;Office (0536);Home
        said = [
            masked[c.start : c.end]
            for c, one in zip(cells, columns, strict=True)
            if one and one.inner
        ]
        if separator is SEPARATORS[2] and not any(" " in one for one in said):
            table = self._header(SEPARATORS[4], masked, start, end)
            if table and len(table.columns) > len(columns):
                return replace(table, separator=separator)
        return table_of(separator, masked, columns, cells)

    def _columns(
        self, masked: str, cells: Sequence[Cell], fewest: float, *, loose: bool
    ) -> tuple[Column | None, ...]:
        """None at all as soon as no more than `fewest` of them can have a name."""
        words = [masked[one.start : one.end] for one in cells]
        told_by_others = 1 + sum(words.count(one) > 1 for one in words)
        spare = len(cells) + told_by_others - fewest
        if any(map(self._held.fullmatch, words)):
            spare += len(cells)
        columns: list[Column | None] = []
        for cell in cells:
            columns.append(self.column(masked, cell))
            spare -= columns[-1] is None
            if spare < 0:
                return ()
        return of_those_held(apart(columns, words), words, self._held, loose=loose)

    def column(self, masked: str, cell: Cell) -> Column | None:
        text, area = self._coded.parted(close(masked[cell.start : cell.end]))
        if NUMBER in text:
            return None
        if self._inner.fullmatch(text):
            return Column(Sort.LABEL, Label.OFFICE, inner=True)
        column = self._named(text, cell)
        return replace(column, area=area) if column and area else column

    def _named(self, text: str, cell: Cell) -> Column | None:
        if text.lower() in ORDINALS:
            return Column(Sort.FIELD, "skip")
        tokens = self._tokens(text)
        named = [one for one in tokens if one.sort in NAMES_COLUMN]
        roles = [one for one in tokens if one.sort == Sort.ROLE]
        if roles and any(one.sort == Sort.LABEL or one.code == "unit" for one in named):
            return Column(Sort.ROLE, roles[0].code)  # 家属电话, 女儿单位
        if any(one.sort == "digits" for one in tokens):
            named = [one for one in named if one.sort != Sort.AREA]  # 办公（区号0536）
        named = [one for one in named if text[one.start - 1 : one.start] == "("] or named
        titles = [one for one in tokens if one.sort == Sort.TITLE]
        others = sum(one.end - one.start for one in tokens if one.sort not in BESIDE)
        if titles and others == titles[0].end - titles[0].start:
            return titled(titles[0], named, cell, len(text))
        if [one.sort for one in tokens] == [Sort.UNIT]:
            return Column(Sort.FIELD, "unit", implied=True)
        fields = {one.code for one in named if one.sort == Sort.FIELD}
        if code := next((code for both, code in OF_BOTH if fields >= both), ""):
            return Column(Sort.FIELD, code, both=True)
        return Column(named[0].sort, named[0].code) if named and others <= AFTERWORD else None

    def is_office(self, masked: str, cell: Cell) -> bool:
        """Whether a cell says no more than what ends as an office: Qinghe Police Station."""
        tokens = self._lexer.lex(masked, masked, cell.start, cell.end, {})
        return bool(tokens) and tokens[-1].sort == Sort.UNIT

    def role(self, masked: str, cell: Cell) -> str:
        """Of a cell that says no more than who somebody is to somebody: 妻子."""
        if NUMBER in masked[cell.start : cell.end]:
            return ""
        tokens = self._lexer.lex(masked, masked, cell.start, cell.end, {})
        return tokens[0].code if [one.sort for one in tokens] == [Sort.ROLE] else ""

    def names(self, masked: str, cell: Cell) -> bool:
        """Whether an office, an official or a person stands there."""
        tokens = self._lexer.lex(masked, masked, cell.start, cell.end, {})
        return any(one.sort in WHO for one in tokens)

    def tells_area(self, masked: str, cell: Cell) -> bool:
        """说明：以下电话前加拨0453, or 单位：某某局 0453: it holds for the lines below."""
        if NUMBER in masked[cell.start : cell.end]:
            return False
        lexed = self._lexer.lex(masked, masked, cell.start, cell.end, {})
        tokens = [one for one in lexed if one.sort not in {"blank", ":"}]
        sorts = [one.sort for one in tokens]
        ends = sorts[-2:] == [Sort.UNIT, "digits"] and masked.startswith("0", tokens[-1].start)
        return ends or (Sort.AREA, "digits") in pairwise(sorts)

    def row(self, masked: str, start: int, end: int) -> list[Cell] | None:
        """The cells under their columns; [] for a ruled line; None: the table has ended here."""
        table = self.open
        if table is None:
            return None
        line = masked[start:end]
        if RULE.fullmatch(line) and line.strip():
            return []
        cells = self.cells(table.separator, masked, start, end, framed=table.framed)
        filled = [one for one in cells if one.end > one.start]
        if not self._goes_on(table, masked, line, cells, filled):
            return None
        if table.separator in LOOSE and len(cells) != len(table.columns):
            narrow = self.cells(SEPARATORS[4], masked, start, end)
            if len(narrow) == len(table.columns) and self._is_first(table, filled, masked, start):
                return [Cell(c.start, c.end, table.columns[n]) for n, c in enumerate(narrow)]
            return list(self._placed(table, filled, masked, start))
        named = (*table.columns, *[None] * len(cells))
        return [Cell(one.start, one.end, named[n]) for n, one in enumerate(cells)]

    def _tells_kinds(self, masked: str, cells: list[Cell]) -> bool:
        """值班室  0000121  传真  0000122: its own words say what stands beside them."""
        beside = [
            one for one, after in pairwise(cells) if NUMBER in masked[after.start : after.end]
        ]
        columns = [self.column(masked, one) for one in beside]
        return any(one and one.sort == Sort.LABEL and one.code in KINDS for one in columns)

    def _goes_on(
        self, table: Table, masked: str, line: str, cells: list[Cell], filled: list[Cell]
    ) -> bool:
        """Whether the line is a row; if not, the table may have ended."""
        if not filled:
            self.parted = True
            return False
        if not table.named and NUMBER not in line and len(filled) > 1:
            self.open = None
            return False
        away = self.parted and len(cells) != len(table.columns)
        said = masked[cells[0].start : cells[: len(table.columns)][-1].end]  # but for a remark
        told = table.separator in LOOSE and TOLD.search(said) is not None
        if away:
            self.open = None if NUMBER in line or len(filled) > 1 else table
            return False
        self.parted = False
        told = told or (table.separator in LOOSE and self._tells_kinds(masked, filled))
        if told or (len(filled) < FEWEST - 1 and not _is_rest(table, line, cells, filled)):
            self.open = None if NUMBER in line else table
            return False
        return True

    def _is_first(self, table: Table, cells: list[Cell], masked: str, start: int) -> bool:
        """Whether the row begins below the first column: 谌 卫东, farther on, is one cell."""
        at = width(masked, start, cells[0].start)
        return min(table.at, key=lambda it: abs(it - at)) == table.at[0]

    def _placed(self, table: Table, cells: list[Cell], masked: str, start: int) -> Iterator[Cell]:
        """Each cell under the column that begins nearest to it, from left to right."""
        free = 0
        for cell in cells:
            at = width(masked, start, cell.start)
            number = NUMBER in masked[cell.start : cell.end]
            open_ones = [
                n
                for n in range(free, len(table.columns))
                if not number or takes_numbers(table.columns[n])
            ]
            best = min(open_ones, key=lambda n: abs(table.at[n] - at), default=None)
            for column in table.columns[:best] if cell is cells[0] and best else ():
                yield Cell(cell.start, cell.start, column)
            yield Cell(cell.start, cell.end, None if best is None else table.columns[best])
            free = len(table.columns) if best is None else best + 1

    def cells(
        self,
        separator: re.Pattern[str],
        masked: str,
        start: int,
        end: int,
        *,
        framed: bool | None = None,
        header: bool = False,
    ) -> list[Cell]:
        bounds, at = [], start
        for found in separator.finditer(masked, start, end):
            bounds.append((at, found.start()))
            at = found.end()
        bounds.append((at, end))
        if framed is None:
            framed = is_framed(masked, start, end)
        if separator in LOOSE or (separator is SEPARATORS[0] and framed):
            bounds = without_outer(bounds, masked)
        cells = [trimmed(masked, *bound) for bound in bounds]
        return self._joined(cells, masked, header=header) if separator in LOOSE else cells

    def _joined(self, cells: list[Cell], masked: str, *, header: bool) -> list[Cell]:
        """张  明: single signs side by side are one name. 办  宅 are two columns."""
        found: list[Cell] = []
        alone = False
        for cell in cells:
            single = self._single is not None and bool(
                self._single.fullmatch(masked, cell.start, cell.end)
            )
            single = single and not (header and self.column(masked, cell))
            if single and alone:
                found[-1] = Cell(found[-1].start, cell.end)
            else:
                found.append(cell)
            alone = single and not alone
        return found


def _is_rest(table: Table, line: str, cells: list[Cell], filled: list[Cell]) -> bool:
    """| | | that the shop is in Qingdao: what a remark in the row above says goes on."""
    if NUMBER in line or len(filled) != 1 or len(cells) != len(table.columns):
        return False
    column = table.columns[cells.index(filled[0])]
    return filled[0] is not cells[0] and (column is None or column.code == "skip")
