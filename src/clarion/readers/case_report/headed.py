"""A school that is told of with its head and the head's number: an office like others."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from clarion.countries.report import ReportTerms, Sort
from clarion.readers.case_report.lex import Token
from clarion.readers.compiled import compiled


class Headed:
    """`masked`, of each line: in small letters, its numbers masked."""

    def __init__(self, terms: ReportTerms) -> None:
        self._school = compiled(terms.schools, re.IGNORECASE)
        pairs = ((before, behind) for before, behind in terms.beside.headed)
        self._pairs = [(compiled(before), compiled(behind)) for before, behind in pairs]

    def apply(self, tokens: Sequence[Token], masked: str, start: int, end: int) -> list[Token]:
        """Qinghe School director Gao Liang: no "school director" of anything."""
        return [part for token in tokens for part in self._parted(token, masked, start, end)]

    def _parted(self, token: Token, masked: str, start: int, end: int) -> Iterator[Token]:
        school = self._school.match(masked, token.start, token.end)
        if school is None or not self._is_headed(masked, start, school.span(), end):
            yield token
        elif token.sort == Sort.ROLE:
            yield replace(token, sort=Sort.UNIT, code="")
        elif token.sort == Sort.TITLE:
            yield Token(Sort.UNIT, *school.span())
            yield Token("blank", school.end(), school.end() + 1)
            yield replace(token, start=school.end() + 1)
        else:
            yield token

    def _is_headed(self, masked: str, start: int, school: tuple[int, int], end: int) -> bool:
        return any(
            behind.match(masked, school[1], end) and before.search(masked, start, school[0])
            for before, behind in self._pairs
        )
