"""What is said of somebody behind their number: a title, or an office, and whose else it is."""

import re

from clarion.countries.report import ReportTerms, Sort
from clarion.readers.case_report.again import Again
from clarion.readers.case_report.lex import STOP, Token
from clarion.readers.case_report.state import Actor, Office
from clarion.readers.compiled import compiled

ARTICLE = 4  # letters, at most: the, both
OPEN, CLOSED = frozenset({"(", "[", ","}), frozenset({")", "]"})  # around a number
PARTS = frozenset({",", STOP, ";", ".", "end"})
GAP = " )],"


class Apposed(Again):
    def __init__(self, terms: ReportTerms, text: str) -> None:
        super().__init__(terms, text)
        self._joins, self._holds_both = terms.joins, terms.holds_both
        self._copulas = terms.people.copulas
        self._somebodys = compiled(terms.beside.own, re.IGNORECASE)

    def _is_of_late_title(self, actor: Actor, place: int) -> bool:
        """王大明15400000501，是信访局副局长: the office of the title that follows."""
        title = self.ahead(place)
        if not self._is_untitled(actor) or title.sort != Sort.TITLE:
            return False
        said = self.back(place)
        copula = said.sort == "run" and self.text[said.start : said.end] in self._copulas
        if copula:
            return [self.back(place, n).sort for n in (2, 3)] == [",", "num"]
        return self._is_title_behind(actor, self.tokens.index(title))

    def _is_title_behind(self, actor: Actor, place: int) -> bool:
        """Wang (15400000501), captain of the guard; 王大明（15400000501），东关派出所所长, and on.

        In a list the title is of the next one, whose name or number follows.
        """
        drafts = self.line.drafts
        mine = bool(drafts) and drafts[-1].actor is actor and self.line.actor is actor
        if not mine or self._somebodys.search(drafts[-1].unclear):
            return False
        steps = 2 if self.back(place).sort == Sort.UNIT else 1
        steps += self._is_article(self.back(place, steps))
        led = [self.back(place, steps + n).sort for n in (0, 1)]
        held = self.ahead(place).sort == Sort.OF  # Wang, 15400000501, captain of the guard
        return led in ([",", ")"], [",", "num"][: 2 * held]) and self._is_told_out(place)

    def _is_article(self, token: Token) -> bool:
        """The captain."""
        said = self._said_there(token) if token.sort == "run" else ""
        return said != "" and said.isascii() and len(said) <= ARTICLE

    def _said_there(self, token: Token) -> str:
        return self.text[token.start : token.end].strip()

    def _is_told_out(self, place: int) -> bool:
        """Whether nobody follows of whom the title at `place` may be."""
        behind = self.ahead(place)
        if behind.sort == Sort.OF:
            return self.ahead(place, 2).sort != Sort.UNIT or not self._leads_next(place, 3)
        return behind.sort in PARTS and not self._leads_next(place, 2)

    def _leads_next(self, place: int, steps: int) -> bool:
        return self.ahead(place, steps).sort in {Sort.PERSON, Sort.LABEL, "num", ":"}

    def _is_untitled(self, actor: Actor) -> bool:
        return actor.name is not None and actor.title is None and actor.role == ""

    def _is_told_late(self, actor: Actor, office: Office, place: int) -> bool:
        """Judge Wang (15400000501) of the Kuiwen Court: behind the number, which is his.

        Whether that is all that is said of it: of the court's own number, which may follow, it is
        not.
        """
        late = self.back(place).sort == Sort.OF and self._is_behind_number(actor, place)
        if not (late and actor.numbers and actor.office is None):
            return False
        for one in (actor, *self._joined(actor)):
            one.office = office
            for draft in self.line.drafts:
                draft.office = office if draft.actor is one else draft.office
        return not (self.ahead(place).sort in OPEN and self.ahead(place, 2).sort == "num")

    def _is_behind_number(self, actor: Actor, place: int) -> bool:
        """Wang (15400000501) of; 15400000501, of; 15400000501, both of; or a title right before."""
        both = self.back(place, 2)
        steps = 2 + (self._is_article(both) and self._said_there(both) not in self._joins)
        before = self.back(place, steps)
        parted = before.sort == "," and self.back(place, steps + 1).sort in {"num", ")"}
        return parted or before.sort in CLOSED or both is actor.title

    def _joined(self, actor: Actor) -> list[Actor]:
        """Officers Wang (15400000501) and Li (15400000502) of the court: who else is of it."""
        found: list[Actor] = []
        later = actor
        for draft in reversed(self.line.drafts):
            one = draft.actor
            if one is later:
                continue
            if one is None or one.office or one.role or later.name is None:
                break
            begin = later.name.start
            if later.title and draft.written.end <= later.title.start < begin:
                begin = later.title.start
            gap = self.text[draft.written.end : begin].strip(GAP)
            if gap not in self._joins and not (gap == "" and found):
                break
            found.append(one)
            later = one
        return found
