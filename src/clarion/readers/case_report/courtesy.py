"""主任蹇大姐: who is called like kin is none, where title and surname stand right before."""

from collections.abc import Sequence
from dataclasses import replace

from clarion.countries.report import ReportTerms, Sort
from clarion.readers.case_report.lex import Token
from clarion.readers.compiled import compiled

NAMED = (Sort.TITLE, Sort.PERSON, Sort.ROLE)


class Courtesy:
    def __init__(self, terms: ReportTerms) -> None:
        self._elder = compiled(terms.beside.elder)
        self._short = compiled(terms.people.short)

    def read(self, tokens: Sequence[Token], text: str) -> Sequence[Token]:
        """Of a line; with such a name as one word. Not: 蹇主任大姐, 主任的大姐, 主任蹇明大姐."""
        found: list[Token] = []
        for token in tokens:
            last = [one for one in (*found[-3:], token) if one.sort != "blank"][-3:]
            if tuple(one.sort for one in last) == NAMED and self._is_one(last[1], token, text):
                token = replace(found.pop(), end=token.end)  # noqa: PLW2901
            found.append(token)
        return found

    def _is_one(self, name: Token, kin: Token, text: str) -> bool:
        elder = self._elder.fullmatch(text, kin.start, kin.end) is not None
        surname = self._short.fullmatch(text, name.start, name.end) is not None
        return name.end == kin.start and elder and surname
