"""Lists that a line heads by whose they are: lawyers for the families, 目击者, our own people.

Of such a list nobody is called, however many are named in it, behind the head or in lines below.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from clarion.countries.report import Label, ReportTerms, Sort
from clarion.readers.case_report.columns import Words
from clarion.readers.case_report.lex import NUMBER, STOP, Token
from clarion.readers.case_report.state import Draft
from clarion.readers.compiled import compiled

# What says that a list has ended: who is told of here is an official.
OF_OFFICIALS = frozenset({Sort.UNIT, Sort.TITLE})
ENDS = OF_OFFICIALS | {STOP}
OF_OFFICE = frozenset({Label.OFFICE, Label.DUTY, Label.SWITCHBOARD, Label.DESK})
NAME, LETTERS = 4, 30  # signs of a name; in letters, of several parts
BEGINS = r"(?:^|(?<=[;。!?|\t])|(?<=\. ))"
LEADS = rf"[ \t]*(?:[^\w\s({NUMBER}]{{1,3}}[ \t]*)?"
CLOSES = r"(?:[ \t]*\([^()\n]{0,40}\))?[\]】*#=\"’” \t]*"
BEHIND = rf"(?::[ \t]*|[-–—]{{1,2}}[ \t]+|(?={NUMBER})|(?=\n|\Z))"


class Grouped:
    """`text`: the whole report, made plain and in small letters, its numbers masked."""

    def __init__(self, terms: ReportTerms, text: str, words: Words) -> None:
        self._text, self._words = text, words
        lead = rf"{BEGINS}{LEADS}(?:{terms.numbering})?(?<!{NUMBER})"
        self._heads = [
            (one, compiled(rf"{lead}(?:{one.says}){CLOSES}{BEHIND}", re.MULTILINE))
            for one in terms.groups
        ]

    def mark(self, drafts: Sequence[Draft]) -> None:
        """`drafts`: of the whole report, in their order."""
        starts = [one.written.start for one in drafts]
        for group, head in self._heads:
            for found in head.finditer(self._text):
                if group.asks and self._names_office(*found.span()):
                    continue
                for start, end in self._parts(found.end()):
                    theirs = drafts[bisect_left(starts, start) : bisect_left(starts, end)]
                    for draft in theirs:
                        draft.role = draft.role or group.role

    def _names_office(self, start: int, end: int) -> bool:
        """If you know more, call the police station: the station's."""
        return any(one.sort in OF_OFFICIALS for one in self._words(start, end))

    def _parts(self, start: int) -> Iterator[tuple[int, int]]:
        """Of the list behind a head; or, where nothing is behind it, of the lines below."""
        line = self._line_end(start)
        yield start, self._up_to(start, line)
        if self._text[start:line].strip():
            return
        while line < len(self._text):
            start, line = line + 1, self._line_end(line + 1)
            if NUMBER not in self._text[start:line] or self._up_to(start, line) < line:
                return
            yield start, line

    def _line_end(self, start: int) -> int:
        end = self._text.find("\n", start)
        return len(self._text) if end < 0 else end

    def _up_to(self, start: int, end: int) -> int:
        """Where something else stands than names and numbers, or a number that is of it."""
        said = [one for one in self._words(start, end) if one.sort != "blank"]
        place = next((n for n, one in enumerate(said) if self._is_end(one)), -1)
        if place < 0:
            return end
        before = said[max(0, place - 2) : place]
        of_number = [one.sort for one in before] == ["num", "("]  # 0536-0000121 (duty room)
        return before[0].start if of_number else said[place].start

    def _is_end(self, token: Token) -> bool:
        if token.sort == "run":
            said = self._text[token.start : token.end]
            return len(said) > (LETTERS if said.isascii() else NAME)
        return token.sort in ENDS or (token.sort == Sort.LABEL and token.code in OF_OFFICE)
