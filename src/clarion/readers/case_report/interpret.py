"""Line by line: who and where each number belongs to, and what kind of line it is."""

import re
from collections.abc import Callable, Sequence

from clarion.countries.report import Label, ReportTerms, Sort
from clarion.readers.case_report.areas import Areas
from clarion.readers.case_report.asked import Asked
from clarion.readers.case_report.corrections import Corrector
from clarion.readers.case_report.denied import Denied
from clarion.readers.case_report.kinds_told import KindsTold
from clarion.readers.case_report.legend import Legend
from clarion.readers.case_report.lex import LISTED, STOP, Token
from clarion.readers.case_report.link import Written
from clarion.readers.case_report.notes import Notes
from clarion.readers.case_report.of_all import OfAll
from clarion.readers.case_report.sections import answers
from clarion.readers.case_report.state import Actor, Draft, Line, Office
from clarion.readers.case_report.turned import Turned
from clarion.readers.case_report.what import HIS_OWN, WHO, What
from clarion.readers.compiled import compiled

HANDLERS: dict[str, Callable[[What, int], None]] = {
    Sort.UNIT: What.on_unit,
    Sort.TITLE: What.on_title,
    Sort.PERSON: What.on_person,
    Sort.ROLE: What.on_role,
    Sort.LABEL: What.on_label,
    Sort.NOT_PHONE: What.on_not_phone,
    Sort.STATUS: What.on_status,
    Sort.FIELD: What.on_field,
    Sort.RESPECTIVELY: What.on_respectively,
    Sort.CHANGED: What.on_changed,
    Sort.AREA: What.on_area,
    Sort.RELEASE: What.on_release,
    Sort.SAME: What.on_same,
    Sort.HOLDER: What.on_holder,
    "digits": What.on_digits,
    "num": What.on_number,
    ",": What.on_comma,
    "(": What.on_opened,
    ")": What.on_closed,
    **dict.fromkeys((STOP, ";", "!", "?"), What.on_stop),
}
NOT_HIS = frozenset({Label.DESK, Label.DUTY, Label.SWITCHBOARD})
OF_ROLE = frozenset({Sort.ROLE, Sort.LABEL, Sort.STATUS, "blank"})  # of a heading
SLACK = 1  # columns
AROUND = " \t:【】[]-"
LONG = 24  # a heading that names a city is short
BRACKETED = re.compile(r"\([^()]*\)?$")
PLAIN = frozenset({"num", Sort.LABEL, "blank", ":", "(", ")", *LISTED})


class Interpreter(Turned):
    heading: Token | None = None  # the line above, where it may be the name of an institution
    label_open = ""  # at the end of the line above: its number may stand in this one

    def __init__(
        self, terms: ReportTerms, text: str, written: dict[int, list[Written]], areas: Areas
    ) -> None:
        super().__init__(terms, text, written, areas)
        self.legend = Legend(written)
        self._corrector = Corrector(terms, text)
        self._of_all = OfAll(terms, text)
        self.notes = Notes(text)
        self.kinds_told = KindsTold(terms, text)
        self._asked = Asked(terms.beside.asks, text)
        self._denied = Denied(terms.beside.denied, text)
        self._responsible = compiled(terms.beside.responsible)
        self._anybody = compiled(terms.anybody, re.IGNORECASE)
        self._by_place: dict[int, str] = {}

    def read(self, line: Line, tokens: Sequence[Token]) -> None:
        """One line that is no row of a table."""
        self.line = line
        if not any(one.sort != "blank" for one in tokens):
            self._blank()
            return
        if self._is_note(tokens):
            return
        self.legend.learn(tokens)
        self._by_place = self.legend.places(tokens)
        leads = self.label_open != "" and self._goes_on_with_number(tokens)
        tokens = self._denied.without(tokens)
        self.tokens = tokens if leads else self._turned(tokens)
        self._enter_section(tokens)
        self._go_on_with_list()
        self.heard.hear(tokens, self)
        self.offices.step_back(self._column(line), line.indent)
        self._enter_body()
        self._begin()
        if leads:
            line.label, line.actor = self.label_open, self.block
        self.label_open = ""
        self.handle(HANDLERS)
        self._of_all.tell(line.drafts, self.tokens)
        self._end()
        self.after_blank = False

    def _is_note(self, tokens: Sequence[Token]) -> bool:
        """† asked not to be called: what it says of the numbers that are marked so."""
        told = self.notes.told_at(tokens[0].start)
        status = next((one.code for one in tokens if one.sort == Sort.STATUS), "")
        wrong = self._vouching.is_wrong(tokens) if told else ""
        if not (told and (status or wrong)) or any(one.sort == "num" for one in tokens):
            return False
        for draft in told:
            draft.status, draft.wrong = draft.status or status, draft.wrong or wrong != ""
        return True

    def _column(self, line: Line) -> int:
        """24   Office 0000121, under a heading that begins above its words: by these."""
        counted = line.numbered or self.tokens[0].sort == "digits"
        if not (counted and self.line_has_number()):
            return line.indent
        first = next(one.start for one in self.tokens if one.sort not in {"blank", "digits"})
        return max(line.indent, first - self.text.rfind("\n", 0, first) + SLACK)

    def _give_label(self, draft: Draft) -> None:
        super()._give_label(draft)
        draft.label = self._by_place.get(draft.written.start, draft.label)

    def handle(self, handlers: dict[str, Callable[[What, int], None]]) -> None:
        for place, token in enumerate(self.tokens):
            handler = handlers.get(token.sort)
            if handler and not (token.sort in WHO and self._is_said(place)):
                handler(self, place)
        self.end_clause()

    def _is_said(self, place: int) -> bool:
        """Whom an official speaks of: it is still told of the official."""
        actor = self.line.actor
        told = actor is not None and actor.is_official and self.is_quoted(place)
        return told and not self.is_righted(place)

    def _blank(self) -> None:
        """Ends what a heading said, unless the whole report has a blank line after each line."""
        self.after_blank = True
        if self.spaced:
            return
        self.block = self.title_for_all = None
        self.offices.close_parts()
        if self.role_used:
            self.role, self.role_used = "", False

    def _begin(self) -> None:
        line, self._interrupted, self._bracketed = self.line, None, None
        firsts = {one.sort for one in self._before_number()}
        line.title_for_all = self.title_for_all
        if not firsts & (WHO - {Sort.TITLE}) and (Sort.TITLE not in firsts or Sort.FIELD in firsts):
            line.actor = self._inherited()

    def _enter_section(self, tokens: Sequence[Token]) -> None:
        said = self.text[tokens[0].start : tokens[-1].end]
        apart = self.line.numbered or (self.after_blank and not self.spaced)
        begin = self.text.rfind("\n", 0, tokens[0].start) + 1
        numbering = self.text[begin : tokens[0].start] if self.line.numbered else ""
        if numbering and not self.line_has_number():
            self.areas.next_part(numbering, self.line.number)
        if self.after_blank and not self.spaced:
            self.sections.next_part(numbering)
        first = self.step(-1, 1, 1)
        listed = self.sections.lists(numbering, blank=self.after_blank and not self.spaced)
        if apart and not listed and first.sort == Sort.UNIT and self.is_authority(first):
            self.sections.leave()
        self.heads_withdrawn = self.sections.enter(
            said,
            number=self.line_has_number() or answers(self.text, tokens[0].start),
            apart=apart,
            numbered=self.line.numbered,
            numbering=numbering,
        )

    def _enter_body(self) -> None:
        """朝阳小学, and on the next line 校长 …: its people follow."""
        heading, self.heading = self.heading, None
        sorts = {one.sort for one in self.tokens}
        told = "num" in sorts or Sort.PERSON in sorts
        firsts = {self.step(-1, 1, 1).sort, self.step(-1, 1, 2).sort}  # perhaps behind Mr.
        first = not firsts.isdisjoint({Sort.TITLE, Sort.PERSON})
        if heading and first and told and Sort.TITLE in sorts:
            self.open_here(Office(heading, top=True, indent=self.line.indent))

    def _inherited(self) -> Actor | None:
        """Who stood on a line above and is still spoken of."""
        block, first = self.block, self.step(-1, 1, 1)
        if block is None:
            return None
        if block.alone:
            aside = NOT_HIS | ({Label.OFFICE, Label.FAX} if block.numbers else set())
            return None if first.sort == Sort.LABEL and first.code in aside else block
        if first.sort == Sort.LABEL:
            return block if first.code in HIS_OWN else None
        if first.sort != "num":
            return block if first.sort == "(" else None
        return block if self.list_open or all(one.sort in PLAIN for one in self.tokens) else None

    def _before_number(self) -> list[Token]:
        found = []
        for token in self.tokens:
            if token.sort == "num":
                break
            found.append(token)
        return found

    def _end(self) -> None:
        line, first = self.line, self.step(-1, 1, 1)
        if first.sort == Sort.TITLE and line.actor and line.actor.name:
            said = self.text[first.start : first.end].lower()
            self.led[said] = (line.actor, self.offices.current)
        last = self._last()
        ending = last if last.sort != ":" else self.step(len(self.tokens), -1, 2)
        self.label_open = line.label if ending.sort == Sort.LABEL and not line.label_used else ""
        if line.drafts:
            self.last_line = line.drafts
            actor = line.actor
            self.block = actor if actor and (actor.name or actor.role) else self._beyond_fax()
            if actor and self._ends_open(actor):
                actor.alone = True
            self.role_used = self.role_used or bool(self.role)
            self.list_open = self._last().sort in LISTED
            self._corrector.correct(line.drafts)
            self._asked.answer(line.drafts, self.tokens)
            self.drafts += line.drafts
            self.told.add(line.drafts)
            self.notes.add(line.drafts)
        else:
            self.list_open = False
            self._asked.hear(self.tokens)
            self.kinds_told.tell(line.number, self.tokens, self.drafts)
            self._end_of_words()

    def _end_of_words(self) -> None:
        """A line without a number: a heading, somebody who stands alone, or mere text."""
        actor = self.line.actor
        heading = self._last().sort == ":"
        self.heading = self._body()
        if self.heading and self._responsible.match(self.text, self.tokens[0].start):
            self.open_here(Office(self.heading, top=True, indent=self.line.indent))
            return
        if actor and actor is self.block:
            self._enter_place()  # （以下仍为承德）, below somebody of another city
        if actor and not actor.name and self._is_of_many(actor):
            self.block = None  # 派出所有关责任人电话, over them
        elif actor and (actor.name or not heading or self._leads_to_kin()):
            self._stand_alone(actor)
            if actor.role and self._names_a_role():
                self.role, self.block = actor.role, None
        elif actor:
            self.title_for_all, self.block = actor.title, None
            self.role = (self._is_of_role() and actor.role) or self.role
        elif not all(one.sort in PLAIN | {Sort.FIELD, Sort.AREA, "digits"} for one in self.tokens):
            self.block = self.title_for_all = None
            self._section(heading=heading)

    def _is_of_many(self, actor: Actor) -> bool:
        """Whether a line that begins with an office names no more than who is there."""
        title = actor.title
        if title is None or actor.role or self.step(-1, 1, 1).sort != Sort.UNIT:
            return False
        return self._anybody.fullmatch(self.text, title.start, title.end) is not None

    def _names_a_role(self) -> bool:
        """家属; 四、联系律师; 某某派出所绑架的村民: over a list of them."""
        first, after = self.step(-1, 1, 1), self.step(-1, 1, 2)
        if first.sort == Sort.ROLE and after.sort == "(":
            return True  # FAMILIES (for encouragement only): and over several lines
        other = [one for one in self.tokens if one.sort not in OF_ROLE]
        led = (first.sort, after.sort) == (Sort.UNIT, Sort.ROLE)
        said = "".join(self.text[one.start : one.end] for one in other[led:])
        named = any(one.sort == Sort.ROLE for one in self.tokens)
        return named and self._heads_list.fullmatch(said) is not None

    def _body(self) -> Token | None:
        """The name of an institution or a place, alone on its line but for a remark in brackets."""
        if not self.tokens:
            return None  # a form without a word
        start, end = self.tokens[0].start, self.tokens[-1].end
        lead = self.step(-1, 1, 2)
        if lead.sort == ":" and self.step(-1, 1, 1).sort == Sort.FIELD:
            start = lead.end  # 原单位：朝阳小学
        said = BRACKETED.sub("", self.text[start:end]).strip(AROUND)
        if any(one.sort == Sort.UNIT for one in self.tokens) or not self._is_body(said):
            return None
        return Token(Sort.UNIT, start := self.text.index(said, start), start + len(said))

    def _section(self, *, heading: bool) -> None:
        """一、沈阳市, or a heading of its own after a blank line: the offices above are closed."""
        units = any(one.sort == Sort.UNIT for one in self.tokens)
        if units or self._last().sort == STOP or answers(self.text, self.tokens[0].start):
            return
        if self._inside.match(self.text, self.tokens[0].start, self.tokens[-1].end):
            return  # 【局领导】
        if self.line.numbered or (heading and self.after_blank):
            self.offices.close()
            self.role = ""
        self._enter_place()

    def _enter_place(self) -> None:
        self.areas.enter(self.text[self.tokens[0].start : self.tokens[-1].end][:LONG])
