"""A row of a table: the columns say what each cell is."""

import re
from collections.abc import Sequence
from dataclasses import replace

from clarion.countries.report import ReportTerms, Sort, Status
from clarion.readers.case_report.areas import Areas
from clarion.readers.case_report.became import OF_WHOM
from clarion.readers.case_report.belonging import PRIVATE, UNCLEAR
from clarion.readers.case_report.columns import Cell, Words, has_titled, holds, leads
from clarion.readers.case_report.forms import Record
from clarion.readers.case_report.labelled import OF_THE_OFFICE
from clarion.readers.case_report.lex import Token
from clarion.readers.case_report.link import Written
from clarion.readers.case_report.state import Actor, Draft, Line, Office
from clarion.readers.case_report.who_cell import OF_ROLES, before_bracket, title_behind
from clarion.readers.case_report.who_reader import WhoReader
from clarion.readers.compiled import compiled

NAMED = ("name", "title", "unit")
OF_POSTS = frozenset({Sort.UNIT, Sort.TITLE})
PARTED = " \t,、/"
BRACKET = re.compile(r"\(([^()]+)\)")
AROUND = " \t:("  # a number that stands behind a name


class RowReader(WhoReader):
    """`words` makes tokens of a part of the text."""

    office_above: Office | None = None
    record: Record | None = None  # of a form, while it is read
    office_of_form: Office | None = None  # which a part of the form told of, without a name

    def __init__(
        self, terms: ReportTerms, text: str, written: dict[int, list[Written]], areas: Areas
    ) -> None:
        super().__init__(terms, text, written, areas)
        self._looks_like_name = compiled(terms.people.whole)
        self._drafts_above: list[Draft] = []  # of the row above

    def read(self, line: Line, tokens: Sequence[Token]) -> None:
        self.areas.end_rows()
        self.office_of_form = None
        super().read(line, tokens)

    def read_head(self, line: Line, tokens: Sequence[Token]) -> None:
        """The names of columns: in which order numbers stand, and of which area they are."""
        self.line, self.tokens = line, tokens
        self.legend.learn(tokens, head=True)
        for place, token in enumerate(tokens):
            if token.sort == Sort.AREA:
                self.on_area(place)

    def read_row(self, line: Line, cells: Sequence[Cell], words: Words) -> None:
        self.line, self.block, self.tokens, self.row_since = line, None, (), 0
        heading, self.heading = self.heading, None
        if heading:
            self.open_here(Office(heading, top=True, indent=line.indent))
        if self._ends_row_above(cells, words):
            return
        actor = self.row_above = self._actor(cells, words)
        officials: dict[str, Actor] = {}
        for cell in cells:
            if cell.end > cell.start:
                self.tokens = words(cell.start, cell.end)
                self._by_place = self.legend.places(self.tokens)
                actor = self._official(cell, officials) or actor
                if self.line_has_number() or not (holds(cell, *NAMED) or has_titled(cell)):
                    self.read_cell(cell, actor)
        self._drafts_above = line.drafts
        self._end()
        self.block = None

    def _ends_row_above(self, cells: Sequence[Cell], words: Words) -> bool:
        """| | | that the shop is in Qingdao: the rest of what a remark says."""
        filled = [one for one in cells if one.end > one.start]
        told = all(one.column is None or holds(one, "skip") for one in filled)
        if not told or not cells or cells[0] in filled or not self._drafts_above:
            return False
        tokens = [words(one.start, one.end) for one in filled]
        if any(one.sort == "num" for said in tokens for one in said):
            return False
        for cell, self.tokens in zip(filled, tokens, strict=True):
            self.remarked.append((self._drafts_above, cell))
            self._remark(self._drafts_above)
        return True

    def read_record(self, line: Line, record: Record | None, words: Words) -> None:
        """Of a form. Whom nobody says to be an official is nobody to call."""
        if record is None:
            return
        if not record.has("unit") and record.has("name"):
            line.office = self.office_of_form
        self.record = record
        self.read_row(line, record.cells, words)
        self.record = None
        if record.has("unit") and line.office:
            self.open_here(line.office)
            self.office_of_form = None if record.has("name") else line.office

    def _doubt(self, actor: Actor, titled: Sequence[Token]) -> str:
        """Why no number of a form's record is taken."""
        if self.record is None or actor.name is None:
            return ""
        if self.role:
            return self.role
        office = actor.office or self.offices.current
        if office and self.is_authority(office.token):
            return ""
        official = any(one.sort == Sort.TITLE for one in titled) or (actor.title and office)
        return "" if official and not self.record.personal else UNCLEAR

    def _actor(self, cells: Sequence[Cell], words: Words) -> Actor:
        actor = Actor()
        self.row_label = ""
        titled: Sequence[Token] = ()
        for cell in cells:
            titled = self._tell(cell, cells, actor, words) or titled
            if holds(cell, *NAMED):
                actor.status = actor.status or self._stands(cell, words)
        self._call(actor)
        if self._tells_nobody(cells):
            self._as_above("", actor)  # | | | 15400000501: another number of theirs
        if actor.title and self._was_once(actor.title):
            actor.status = actor.status or Status.MOVED
        actor.office = self.line.office or actor.office
        actor.role = actor.role or (self.record.role if self.record else "")
        if any(one.column and one.column.held for one in cells):
            actor.role = actor.role or UNCLEAR
        actor.role = actor.role or self._doubt(actor, titled)
        if actor.title is None and actor.office is None:
            actor.role = actor.role or self.role  # of the table's heading: 家属
        return actor

    def _tells_nobody(self, cells: Sequence[Cell]) -> bool:
        who = [one for one in cells if holds(one, *NAMED)]
        named = any(holds(one, "name") for one in who)
        return named and len(who) > 1 and all(one.end == one.start for one in who)

    def _tell(
        self, cell: Cell, cells: Sequence[Cell], actor: Actor, words: Words
    ) -> Sequence[Token]:
        """Of the row's person, or of the office; the words of a cell that tells the title."""
        if holds(cell, "unit") or (cell is cells[0] and leads(cells, words)):
            office = self._without_title(self._unremarked(cell, words), cells, actor, words)
            actor.role = actor.role or self._place(office, words)
        elif cell.column is not None and cell.column.sort == Sort.AREA:
            self.areas.in_row(self.text[cell.start : cell.end])
        elif holds(cell, "name") and self._says(cell):
            self._who(cell, cells, actor, words)
        elif holds(cell, "name") and self._is_again(cell, words):
            self._as_above("", actor)
        elif holds(cell, "title") and self._says(cell):
            titled = words(cell.start, cell.end)
            self._entitled(cell, actor, titled)
            return titled
        return ()

    def _stands(self, cell: Cell, words: Words) -> str:
        left = self._became(words(cell.start, cell.end))
        return left or (Status.MOVED if self._left_before(cell) else "")

    def _call(self, actor: Actor) -> None:
        """敖登科 | 所长, in the row of a 看守所: no room of it, but who is its head."""
        room = self.line.office
        if actor.name or actor.title is None or room is None or room.whole is None:
            return
        title = self.text[actor.title.start : actor.title.end]
        named = self._looks_like_name.fullmatch(self.text, room.token.start, room.token.end)
        if named and self.offices.heads(title, room.whole) and not self.offices.heads(title, room):
            actor.name, self.line.office = room.token, room.whole

    def _without_title(self, cell: Cell, cells: Sequence[Cell], actor: Actor, words: Words) -> Cell:
        """绿园公安分局副局长, where no other cell tells the title: that is his."""
        both = cell.column is not None and cell.column.both
        title = title_behind(words(cell.start, cell.end), alone=both)
        if title is None or any(holds(one, "title") and self._says(one) for one in cells):
            return cell
        self.entitle(actor, Token(Sort.TITLE, title.start, cell.end))
        said = self.text[cell.start : title.start].rstrip(PARTED)
        return replace(cell, end=cell.start + len(said))

    def _unremarked(self, cell: Cell, words: Words) -> Cell:
        """清河派出所教导员（已调走）: without what became of him; not: 副院长（分管刑事）."""
        became = self._became(words(cell.start, cell.end))
        return replace(cell, end=before_bracket(cell, self.text)) if became else cell

    def _entitled(self, cell: Cell, actor: Actor, titled: Sequence[Token]) -> None:
        said = [one for one in titled if one.sort != "blank"]
        if [one.sort for one in said] == [Sort.UNIT]:
            room = Office(said[0], top=said[0].code != "part", indent=0)  # 岗位: 管教科
            self.line.office = replace(room, whole=self.line.office or self._whole_of(room))
        elif any(one.sort != Sort.LABEL for one in said):
            self.entitle(actor, Token(Sort.TITLE, cell.start, cell.end))
        else:
            self.row_label = said[0].code
        roles = [one.code for one in said if one.sort == Sort.ROLE]
        actor.role = actor.role or (roles[0] if roles else "")

    def _became(self, said: Sequence[Token]) -> str:
        """民警（已调离）, as a title; 王大明（请勿再打）, as a name."""
        told = next((one for one in said if one.code in OF_WHOM), None)
        kept = told is not None and (
            self._kept.match(self.text, told.end, said[-1].end)
            or self._there.match(self.text, told.end, said[-1].end)
        )
        return told.code if told and not kept else ""

    def _left_before(self, cell: Cell) -> bool:
        """王大明（原所长）, 原清河派出所."""
        if holds(cell, "unit"):
            return self._former.match(self.text, cell.start) is not None
        bracket = BRACKET.search(self.text, cell.start, cell.end) if holds(cell, "name") else None
        return bracket is not None and self._was_once(Token(Sort.TITLE, *bracket.span(1)))

    def _was_once(self, title: Token) -> bool:
        """原所长; not: 原所长，现任书记, nor 所长（原教导员）."""
        return self._is_past(title) and not self._still.search(self.text, title.start, title.end)

    def _official(self, cell: Cell, known: dict[str, Actor]) -> Actor | None:
        """Whom a column is about that is called 所长 or 所长电话; `known`: by title, of this row.

        Other columns behind it are about the same one, but for the lines of the office.
        """
        column = cell.column
        if column is None or column.title is None:
            ours = column is not None and column.code in OF_THE_OFFICE
            return Actor(office=self.line.office) if known and ours else None
        title = self.text[column.title.start : column.title.end]
        if title not in known:
            known[title] = Actor(office=self.line.office)
            self.entitle(known[title], column.title)
        if has_titled(cell) and self._says(cell):
            self._name(self._in_front(cell), known[title])
        return known[title]

    def _in_front(self, cell: Cell) -> Cell:
        """王大明 15400000501, in one cell."""
        first = next((one.start for one in self.tokens if one.sort == "num"), cell.end)
        said = self.text[cell.start : first].rstrip(AROUND)
        return replace(cell, end=cell.start + len(said))

    def _place(self, cell: Cell, words: Words) -> str:
        """An empty cell means the same office as in the row above. 邻居 is none, but a reason."""
        said = words(cell.start, cell.end)
        roles = [one.code for one in said if one.sort == Sort.ROLE]
        led = [one.sort for one in said[:3]] == ["(", Sort.ROLE, ")"]
        if roles and (led or all(one.sort in OF_ROLES for one in said)):
            return roles[0]
        if PRIVATE in roles and not self.is_authority(Token(Sort.UNIT, cell.start, cell.end)):
            return PRIVATE
        if self._says(cell):
            if cell.column and cell.column.both and not self._is_post(cell, said):
                return UNCLEAR
            token = Token(Sort.UNIT, cell.start, cell.end)
            self.office_above = Office(token, top=True, indent=0)
            self.areas.enter(self.text[cell.start : cell.end])
        self.line.office = self._above()
        return ""

    def _is_post(self, cell: Cell, said: Sequence[Token]) -> bool:
        """Not: 会议室保洁, in a column of offices and titles."""
        known = any(one.sort in OF_POSTS for one in said)
        return known or self.is_authority(Token(Sort.UNIT, cell.start, cell.end))

    def _above(self) -> Office | None:
        """The office of the row above, unless a heading has come between."""
        above, heading = self.office_above, self.offices.current
        newer = above and heading and heading.token.start > above.token.start
        return None if newer else above

    def _says(self, cell: Cell) -> bool:
        text = self.text[cell.start : cell.end].strip().lower()
        return text not in self._nobody and any(sign.isalpha() for sign in text)
