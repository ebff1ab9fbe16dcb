"""That the number given above for somebody is not theirs."""

import re
from collections.abc import Sequence

from clarion.countries.report import Label, ReportTerms, Sort
from clarion.readers.case_report.areas import Areas
from clarion.readers.case_report.early import Early
from clarion.readers.case_report.lex import STOP, Token
from clarion.readers.case_report.state import Draft
from clarion.readers.compiled import compiled


class Misprinted(Early):
    def __init__(self, terms: ReportTerms, text: str, areas: Areas) -> None:
        super().__init__(terms, text, areas)
        self._misprint = compiled(terms.beside.misprint, re.IGNORECASE)
        self._misprint_of = compiled(terms.beside.misprint_of, re.IGNORECASE)
        self._number_of = compiled(terms.beside.number_of, re.IGNORECASE)
        self._no = compiled(terms.beside.no, re.IGNORECASE)

    def on_person(self, place: int) -> None:
        super().on_person(place)
        self._misprinted(self.tokens[place], place)

    def on_title(self, place: int) -> None:
        """The deputy's number is that of a shop: where no name stands beside the title."""
        super().on_title(place)
        title = self.tokens[place]
        beside = (self.back(place), self.ahead(place))
        if all(one.sort != Sort.PERSON for one in beside) and self._is_misprint(title, place + 1):
            _take_back(self._told_of_title(title, title.end))

    def _misprinted(self, name: Token, place: int) -> None:
        """王大明的手机我发错了, or 王所长的: what was given for him above."""
        after = self.ahead(place)
        titled = after.sort == Sort.TITLE and after.start - name.end <= 1
        if self._is_misprint(name, place + 1 + titled):
            called = self.text[name.start : name.end]
            _take_back(self.told.of_name(called) or self.told.of_surname(called))

    def _is_misprint(self, who: Token, place: int) -> bool:
        """What the sentence goes on with from this place."""
        rest = self.tokens[place:]
        end = next((one.start for one in rest if one.sort in {"num", STOP}), self.tokens[-1].end)
        said = self.text[self.tokens[place - 1].end : end]
        of_line = self._number_of.search(self.text, self.tokens[0].start, who.start)
        misprint = self._misprint_of if of_line else self._misprint
        # Not 王大明的手机误登为: of the number that follows
        return misprint.match(said) is not None and not self._no.search(said)

    def _told_of_here(self) -> list[Draft]:
        """Wang Daming's mother answers his. Don't call it again: of whom the line named last."""
        named = (one for one in reversed(self.tokens) if one.sort == Sort.PERSON)
        return next(filter(None, map(self._told_of_name, named)), [])


def _take_back(told: Sequence[Draft]) -> None:
    """The mobiles of somebody, or else the last of the numbers; a fax is hardly meant."""
    mobiles = [one for one in told if not one.written.fixed]
    lines = [one for one in told if one.label != Label.FAX] or told
    for draft in mobiles or lines[-1:]:
        draft.wrong = True
