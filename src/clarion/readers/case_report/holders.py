"""Who held a title before, and who holds it now, where it is said once for both."""

from collections.abc import Iterator
from itertools import chain

from clarion.countries.report import ReportTerms, Sort, Status
from clarion.readers.case_report.areas import Areas
from clarion.readers.case_report.lex import Token
from clarion.readers.case_report.state import Actor
from clarion.readers.case_report.who import Who
from clarion.readers.compiled import compiled

PAST = "past"


class Holders(Who):
    def __init__(self, terms: ReportTerms, text: str, areas: Areas) -> None:
        super().__init__(terms, text, areas)
        self._formerly = compiled(terms.former)

    def on_holder(self, place: int) -> None:
        """所长：前任王大明15400000501，现任李国强15400000502: both have held it, one still does."""
        last = next(self._titled(), None)
        actor = Actor(office=last.office, role=last.role) if last else Actor()
        if last and last.title:
            self.entitle(actor, self.line.title_for_all or self._without_former(last.title))
        actor.status = Status.MOVED if self.tokens[place].code == PAST else ""
        self.line.actor, self.line.label = actor, ""
        name = self.ahead(place, 2 if self.ahead(place).sort == ":" else 1)
        self._holder = name.start if name.sort == Sort.PERSON else self._holder

    def _titled(self) -> Iterator[Actor]:
        """Whom the line told of with a title, the last first."""
        told = chain([self.line.actor], reversed(self.line.things))
        return (one for one in told if isinstance(one, Actor) and one.title)

    def _without_former(self, title: Token) -> Token:
        """原所长: what the next one is, too."""
        former = self._formerly.match(self.text, title.start, title.end)
        return Token(Sort.TITLE, former.end(), title.end) if former else title

    def _is_before_number(self, place: int) -> bool:
        """手机：（停机）15400000502, 手机：空号 15400000502; not: …0501（停机）15400000502."""
        before, after = self.back(place), self.ahead(place)
        if before.sort == "(" and after.sort == ")":
            before, after = self.back(place, 2), self.ahead(place, 2)
            return after.sort == "num" and before.sort in {":", Sort.LABEL}
        return after.sort == "num" and before.sort == ":"
