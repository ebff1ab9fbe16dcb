"""Extensions that stand alone in lists and columns: short digits, where the page says so."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from clarion.countries.report import Label, ReportTerms, Sort
from clarion.readers.case_report.columns import Cell
from clarion.readers.case_report.items import Items
from clarion.readers.case_report.lex import NUMBER, STOP, Lexer, Token
from clarion.readers.case_report.link import SOME, Written
from clarion.readers.case_report.scan import Piece
from clarion.readers.case_report.tables import Tables
from clarion.readers.compiled import compiled

MISSES = 2  # lines that tell no extension, in a list
FEW = 4  # signs behind the word for extensions: 分机号码如下
LONG = 80  # signs of a heading, at most
OF_PHONES = frozenset({Label.PHONE, Label.CONTACT, Label.FIXED, Label.WORK, Label.OFFICE})
NUMBERS = re.compile(f"{NUMBER}+")
SECTION = re.compile(r"\s*(?:[【=#\[<]|-{2}|\*{2})")
PLACES = frozenset({Sort.UNIT, Sort.TITLE, Sort.FIELD, Sort.LABEL})
Bounds = tuple[int, int]


@dataclass
class Scope:
    """`at`: where the line of the switchboard begins. `listed`: extensions follow."""

    at: int = SOME
    listed: bool = False
    told: list[str] = field(default_factory=list)
    misses: int = 0
    parted: bool = False  # by a blank line

    def close(self) -> None:
        self.at, self.listed, self.told, self.misses = SOME, False, [], 0


@dataclass(frozen=True)
class Page:
    """`spaced`: a blank line behind nearly every line says nothing."""

    text: str
    masked: str
    lines: Sequence[Bounds]
    spaced: bool


class Extensions:
    def __init__(self, terms: ReportTerms, lexer: Lexer) -> None:
        inner = terms.shapes.inner
        self.terms, self.lexer = terms, lexer
        self.central = compiled(inner.central)
        self.follow = compiled(inner.follow)
        self.named = compiled(inner.named)
        self.direct = compiled(inner.direct)
        self.numbering = compiled(terms.numbering)
        self.items = Items(terms.shapes)
        self.cell = compiled(
            rf"\(?(?:(?:{terms.shapes.extension})[\s:]*)?\d{{2,5}}(?:\s*[/、,;]\s*\d{{2,5}})*"
            r"\)?[\s*†‡]*"
        )

    def add(self, page: Page, pieces: Sequence[Piece], written: list[Written]) -> list[Written]:
        """All that was written, with the extensions of lists and columns."""
        if not (self.named.search(page.masked) or self.follow.search(page.masked)):
            return written
        search = _Search(self, page, pieces, written)
        for start, end in page.lines:
            search.line(start, end)
        found = [search.changed.get(one.start, one) for one in written]
        return sorted([*found, *search.found], key=lambda one: one.start)


class _Search:
    """Through one report."""

    def __init__(
        self, words: Extensions, page: Page, pieces: Sequence[Piece], written: list[Written]
    ) -> None:
        self._words, self._text, self._masked = words, page.text, page.masked
        self._spaced = page.spaced
        self._written = {one.start: one for one in written}
        self._spans = {one.start: one.end for one in written}
        self._short = {
            one.start: one
            for one in pieces
            if one.kind == "short" and page.masked[one.start] not in {NUMBER, "\ufffb"}
        }
        self._tables = Tables(words.lexer, words.terms)
        self._scope = Scope()
        self._announced = False  # 各单位总机及分机: over several switchboards
        self._direct = False  # the table that is open has a column of direct lines
        self._above: Bounds | None = None  # the line above
        self._any = False  # a switchboard was told
        self.found: list[Written] = []
        self.changed: dict[int, Written] = {}

    def line(self, start: int, end: int) -> None:
        said = self._masked[start:end]
        if not said.strip():
            self._scope.parted = not self._spaced
            self._above = None if not self._spaced else self._above
            if self._tables.open:
                self._tables.row(self._masked, start, end)
            return
        if not self._is_of_table(said, start, end):
            self._of_list(said, start, end)
        self._scope.parted = False
        self._above = start, end

    def _is_of_table(self, said: str, start: int, end: int) -> bool:
        named = self._tables.open or self._words.follow.search(said)
        if named and self._tables.is_header(self._masked, start, end):
            self._direct = self._words.direct.search(said) is not None
            return True
        cells = self._tables.row(self._masked, start, end) if self._tables.open else None
        for cell in cells or ():
            if cell.column and cell.column.inner:
                self._of_cell(cell, cells or [])
        return cells is not None

    def _of_cell(self, cell: Cell, cells: list[Cell]) -> None:
        said = self._masked[cell.start : cell.end]
        if self._words.cell.fullmatch(said) is None:
            return
        numbers = [self._short[at] for at in range(cell.start, cell.end) if at in self._short]
        own = None if self._any or self._direct or len(numbers) > 1 else self._own(cell, cells)
        if own:
            self.changed[own.start] = replace(own, ext=numbers[0].digits, central=SOME)
            return
        self.found += [self._extension(one, self._scope.at) for one in numbers]

    def _own(self, cell: Cell, cells: list[Cell]) -> Written | None:
        """0536-0000121 | 8001: the number of this row that has the extension."""
        found = []
        for one in cells:
            known = one.column is not None and one.column.code in OF_PHONES
            if known and one is not cell:
                found += [
                    self._written[at]
                    for at in range(one.start, one.end)
                    if at in self._written and self._written[at].fixed
                ]
        return found[0] if len(found) == 1 and not found[0].ext else None

    def _extension(self, piece: Piece, central: int) -> Written:
        return Written(
            piece.start, piece.end, "", ext=piece.digits, chain=piece.start, central=central
        )

    def _of_list(self, said: str, start: int, end: int) -> None:
        scope, words = self._scope, self._words
        if NUMBER in said and (words.central.search(said) or self._leads(said, start, end)):
            self._any = True
            scope.close()
            follow = self._announced or words.follow.search(said) is not None
            scope.at, scope.listed = start, follow
            return
        named = NUMBER not in said and len(said) <= LONG and words.named.search(said)
        items = self._told(start, end) if scope.listed else []
        if items:
            scope.misses = 0
            scope.told += [one.digits for one in items]
            self.found += [self._extension(one, scope.at) for one in items]
        elif named:
            self._announce()
        elif self._ends(said, start, end):
            scope.close()
            self._announced = self._announced and not self._is_section(said, start, end)

    def _leads(self, said: str, start: int, end: int) -> bool:
        """某某法院 0536-0000121 分机：, over a list of them."""
        found = list(self._words.named.finditer(said))
        rest = said[found[-1].end() :].strip(" \t:") if found else NUMBER
        return len(rest) <= FEW and NUMBER not in rest and self._is_number(start, end)

    def _announce(self) -> None:
        """分机：, below the number of the switchboard; or over several of them."""
        scope = self._scope
        if scope.at == SOME and self._above and self._is_number(*self._above):
            scope.at = self._above[0]
            self._any = True
        if scope.at == SOME:
            self._announced = True
        else:
            scope.listed, scope.misses = True, 0

    def _is_number(self, start: int, end: int) -> bool:
        """Whether the line tells one landline."""
        numbers = [found.start() + start for found in NUMBERS.finditer(self._masked[start:end])]
        one = self._written.get(numbers[0]) if len(numbers) == 1 else None
        return one is not None and one.fixed and not one.ext

    def _is_section(self, said: str, start: int, end: int) -> bool:
        begin = self._words.numbering.match(self._masked, start, end)
        numbered = begin is not None and self._masked[start : begin.end()].strip() != ""
        return NUMBER not in said and (numbered or SECTION.match(said) is not None)

    def _told(self, start: int, end: int) -> list[Piece]:
        begin = self._words.numbering.match(self._masked, start, end)
        first = begin.end() if begin else start
        counted = self._masked[first : first + 1] == NUMBER  # 21 | 0536-0000121 | …
        after = first if counted else start
        pieces = [self._short[at] for at in range(after, end) if at in self._short]
        if not pieces:
            return []
        first = min(first, pieces[0].start)
        tokens = self._lex(first, end)
        return list(self._words.items.told(self._masked, tokens, pieces, self._scope.told))

    def _lex(self, start: int, end: int) -> list[Token]:
        return self._words.lexer.lex(self._masked, self._text, start, end, self._spans)

    def _ends(self, said: str, start: int, end: int) -> bool:
        """Whether a line without an extension ends the list, and the office."""
        scope = self._scope
        if scope.at == SOME:
            return True
        tokens = [one for one in self._lex(start, end) if one.sort != "blank"]
        if any(one.sort == Sort.UNIT and not one.code for one in tokens):
            return True
        if NUMBER in said:
            return scope.parted and scope.listed
        scope.misses += 1
        known = any(one.sort in PLACES for one in tokens)
        sentence = any(one.sort == STOP for one in tokens[:-1])
        if known and not sentence:
            scope.misses = 0
            return False
        return scope.listed and (scope.parted or scope.misses > MISSES)
