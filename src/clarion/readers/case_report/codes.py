"""Digits that are no number: area codes, tails of numbers above, and what only looks like one."""

import re
from itertools import chain, takewhile

from clarion.countries.report import Label, ReportTerms, Sort
from clarion.readers.case_report.areas import Areas
from clarion.readers.case_report.heard import Heard
from clarion.readers.case_report.labelled import Labelled
from clarion.readers.case_report.lex import STOP, Token
from clarion.readers.case_report.link import Written
from clarion.readers.case_report.meant import TAIL
from clarion.readers.case_report.state import Draft, Office
from clarion.readers.compiled import compiled

PLACE = 24  # signs of a heading that names a place
WHERE = re.compile(r" ?\([^()\d]{2,16}\)")
OF_CODE = frozenset({"run", "blank", "(", ",", Sort.AREA, Sort.OF, Sort.STOP})  # in front of one
OF_HOTLINE = frozenset({Sort.LABEL, ":"})  # in front of one
NEAR = 16  # signs that are looked at before one
FEW = 5  # digits of a postcode or a badge, at least


class Codes(Labelled):
    _list = (-2, 0, False)  # the last line with a code of its own: its indent, and whether numbered

    def __init__(
        self, terms: ReportTerms, text: str, written: dict[int, list[Written]], areas: Areas
    ) -> None:
        super().__init__(terms, text, written, areas)
        self._ends = compiled(terms.beside.ends, re.IGNORECASE)
        self._claims = compiled(terms.beside.claims)
        before, behind = terms.shapes.rung
        self._rung = compiled(before, re.IGNORECASE), compiled(behind, re.IGNORECASE)
        self._next_hotline = compiled(rf"\s*(?:[、,/]|{terms.shapes.lists}|\s)\s*", re.IGNORECASE)
        self._calling_code = terms.shapes.calling_code
        self.refused: list[tuple[Token, str]] = []
        self.heard = Heard(terms.codes, text)

    def on_area(self, place: int) -> None:
        token = self.tokens[place]
        if self.heard.is_aside(self.tokens, place):
            return
        self.areas.tell(self._line_said())
        after = self.ahead(place)
        steps = 2 if after.sort == ":" else 1
        after = self.ahead(place, steps)
        if after.sort == "+":
            steps += 1
            after = self.ahead(place, steps)
        if self.text[after.start : after.end] == self._calling_code:  # 86-755, 86 755
            steps += 1 + (self.ahead(place, steps + 1).sort == "-")
            after = self.ahead(place, steps)
        if self.heard.has(after):
            return
        if after.sort == "digits" and self._leads_list(self.tokens.index(after)):
            return
        if after.sort == "digits":
            self.areas.declare(self.text[after.start : after.end], token.code, self)
        elif after.sort != "num" and not self.line_has_number():
            self._declare_before(place)

    def _declare_before(self, place: int) -> None:
        """0536（昌乐区号）, and no other digits in the line."""
        digits = [one for one in self.tokens if one.sort == "digits"]
        if len(digits) == 1 and digits[0] in self.tokens[:place]:
            self.areas.alone(self.text[digits[0].start : digits[0].end], self)

    def on_digits(self, place: int) -> None:
        token = self.tokens[place]
        line = self.line
        if self._is_behind_place(place):
            self.areas.tell(self._line_said())
        if self._leads_list(place):
            return
        alone = all(one.sort in {"digits", "-", ":", "blank"} for one in self.tokens)
        apart = self.in_brackets(place) or self._ends_heading(place) or self._is_of_place()
        if alone or (apart and not self.line_has_number()):
            self.areas.alone(self.text[token.start : token.end], self)
        elif self._is_code_behind(place):
            self.areas.behind(self.text[token.start : token.end], line.drafts)
            return
        self._withdraw(place)
        if line.not_phone and token.end - token.start >= FEW:
            self.refused.append((token, line.not_phone))
            line.not_phone = ""
        elif self._is_hotline(place):
            self.refused.append((token, "hotline"))

    def _is_hotline(self, place: int) -> bool:
        """拨打12389举报, 12389、12388: to be called, and no length or room."""
        token, before = self.tokens[place], self.back(place)
        if not self.areas.is_hotline(self.text[token.start : token.end]):
            return False
        if before.sort in OF_HOTLINE or self._rung[1].match(self.text, token.end):
            return True
        near = max(self.tokens[0].start, token.start - NEAR)
        if self._rung[0].search(self.text, near, token.start):
            return True
        last = self.refused[-1] if self.refused else None
        if last is None or last[1] != "hotline" or last[0].end < near:
            return False
        return self._next_hotline.fullmatch(self.text, last[0].end, token.start) is not None

    def _withdraw_of_named(self, ending: str) -> None:
        """Ran says that his mobile now ends in 21 and no longer in 12: the one of his above."""
        mobile = any(one.code == Label.MOBILE for one in self.tokens)
        for one in self.tokens:
            said = self.text[one.start : one.end]
            told: list[Draft] = []
            if one.sort == Sort.PERSON:
                told = self.told.of_name(said) or self.told.of_surname(said)
            elif one.sort == Sort.TITLE:
                told = self.told.of_title(said)
            for draft in told:
                meant = not (mobile and draft.written.fixed)
                draft.wrong |= meant and draft.written.digits.endswith(ending)

    def on_person(self, place: int) -> None:
        """惠阳分局巡警大队（惠州）: nobody who is called so."""
        around = [self.back(place, 2).sort, self.back(place).sort, self.ahead(place).sort]
        said = self.text[self.tokens[place].start : self.tokens[place].end]
        if around != [Sort.UNIT, "(", ")"] or not self.areas.is_place(said):
            super().on_person(place)

    def said_of_place(self, office: Office | None) -> str:
        """惠阳分局巡警大队（惠州）: the name of an office, and where it is."""
        if office is None:
            return ""
        behind = WHERE.match(self.text, office.token.end)
        return self.text[office.token.start : behind.end() if behind else office.token.end]

    def claimed_by(self, place: int, written: Written) -> Token | None:
        """丈夫接到0536-0000121，对方自称东关派出所: the office of which the caller said to be."""
        actor = self.line.actor
        if not (actor and actor.role and written.fixed):
            return None
        if self.back(place, self._to_owner(place)).sort in {Sort.ROLE, Sort.PERSON}:
            return None
        behind = takewhile(lambda one: one.sort not in {STOP, "num"}, self.tokens[place + 1 :])
        office = next((one for one in behind if one.sort == Sort.UNIT), None)
        if office is None or not self.is_authority(office):
            return None
        said = self._claims.fullmatch(self.text, written.end, office.start)
        return office if said else None

    def _is_code_behind(self, place: int) -> bool:
        """0000121（0536）: the code of the number before."""
        opened, closed = self.back(place).sort == "(", self.ahead(place).sort == ")"
        return opened and closed and self.back(place, 2).sort == "num" and self.line.drafts != []

    def _leads_list(self, place: int) -> bool:
        """In Beijing (010): …, in a list of another city: of the numbers of this line alone."""
        token = self.tokens[place]
        before = {one.sort for one in self.tokens[:place]}
        closed = self.ahead(place).sort == ")"
        behind = self.ahead(place, 2 if closed else 1).sort
        leads = behind in {":", ","} or (closed and behind in {Sort.UNIT, Sort.TITLE})
        if not (leads and "run" in before and before <= OF_CODE and self.line_has_number()):
            return False
        led = self.areas.of_line(self.text[token.start : token.end], self.line.number)
        if led:
            self._list = (self.line.number, self.line.indent, self.line.numbered)
        return led

    def _go_on_with_list(self) -> None:
        """6) Zhengzhou (0371): …, and the lines that are a part of this one."""
        line, (above, indent, numbered) = self.line, self._list
        if above + 1 != line.number or line.numbered:
            return
        if numbered or line.indent > indent:
            self.areas.go_on(line.number)
            self._list = (line.number, indent, numbered)

    def _ends_heading(self, place: int) -> bool:
        """东关派出所 0536: the last word of a line that names an office."""
        ends = self.ahead(place).sort == "end" and not self.line.not_phone
        sorts = {one.sort for one in self.tokens[:place]}
        return ends and Sort.UNIT in sorts and Sort.AREA not in sorts

    def _is_of_place(self) -> bool:
        """【唐山】0315, and nothing else in the line."""
        digits = [one for one in self.tokens if one.sort == "digits"]
        said = WHERE.sub("", self._line_said())  # 肇庆（厂总部）0758
        return len(digits) == 1 and self.areas.is_place(said[:PLACE])

    def _is_behind_place(self, place: int) -> bool:
        """唐山 0315，保定 0312: the codes of several places, before the headings of them."""
        name = self.back(place)
        led = name.sort == "run" and self.areas.is_place(self.text[name.start : name.end])
        return led and not self.line_has_number()

    def _line_said(self) -> str:
        return self.text[self.tokens[0].start : self.tokens[-1].end]

    def _withdraw(self, place: int) -> None:
        """8819不是: the number above that ends so."""
        token = self.tokens[place]
        said = self.text[token.start : token.end]
        if self._ends.search(self.text, self.tokens[0].start, token.start):
            self._withdraw_of_named(said)
            return
        if len(said) not in TAIL or not self._vouching.is_tail_wrong(self.tokens, place):
            return
        for draft in chain(reversed(self.line.drafts), reversed(self.drafts)):
            if draft.written.digits.endswith(said):
                draft.wrong = True
                return
