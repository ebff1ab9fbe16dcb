"""What is told above a list of those whose numbers it has."""

from itertools import takewhile

from clarion.countries.report import ReportTerms, Sort, Status
from clarion.readers.case_report.areas import Areas
from clarion.readers.case_report.lex import Token
from clarion.readers.case_report.meant import CLAUSES, WHO, Meant
from clarion.readers.case_report.state import Actor, Draft


class Early(Meant):
    def __init__(self, terms: ReportTerms, text: str, areas: Areas) -> None:
        super().__init__(terms, text, areas)
        self.early: list[Token] = []  # who asked for no calls, and no number was told yet
        self.news: list[tuple[Actor, str]] = []  # of others, and what became of them

    def stop_early(self) -> None:
        """王大明请我们不要再打, above the list that has his number."""
        for name in self.early:
            whole = name.end - name.start > 1
            for draft in self._told_of_name(name) if whole else ():
                draft.status = draft.status or Status.STOP
        for actor, code in self.news:
            for draft in self._told_of_actor(actor) if actor.name else ():
                draft.status = draft.status or code

    def _told_of_actor(self, actor: Actor) -> list[Draft]:
        """By the name; by the title, of whom it was told last: 王所长说…, 所长说…."""
        if actor.name and (told := self._told_of_name(actor.name)):
            return told
        if actor.title is None or self._is_past(actor.title):
            return []
        name = actor.name
        surname = self.text[name.start : name.end] if name else ""
        return self._told_of_title(actor.title, actor.title_end, surname)

    def _told_of_title(self, title: Token, end: int, surname: str = "") -> list[Draft]:
        return self.told.of_title(self.text[title.start : max(title.end, end)], surname)

    def _leads_to_next(self, place: int) -> bool:
        """Mr Luo retired, and the present head is Ms Jiang, 15400000501: nothing of her."""
        rest = list(takewhile(lambda one: one.sort != "num", self.tokens[place:]))
        cut = next((n for n, one in enumerate(rest) if one.sort in CLAUSES), len(rest))
        told = [one.sort for one in rest[cut:] if one.sort in WHO]
        led = told[-2:] == [Sort.TITLE, Sort.PERSON]
        succeeded = self._succeeds.search(self.text, rest[0].end, rest[-1].end)
        moved = place > 0 and self.tokens[place].code == Status.MOVED
        return moved and (led or (succeeded is not None and told[-1:] == [Sort.PERSON]))
