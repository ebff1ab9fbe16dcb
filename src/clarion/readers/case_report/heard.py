"""An area code that is told once, in a sentence of its own: 座机前都加0536; all landlines 022."""

import re
from collections.abc import Iterator, Sequence
from typing import Protocol

from clarion.countries.codes import Told
from clarion.countries.report import Sort
from clarion.readers.case_report import areas
from clarion.readers.case_report.lex import STOP, Token
from clarion.readers.case_report.state import Draft
from clarion.readers.compiled import compiled

OF_ONE = frozenset({Sort.PERSON, Sort.TITLE, Sort.ROLE})
ENDS = frozenset({STOP, ".", ";", "!", "?"})
PARTS = ENDS | {",", "(", ")", "num"}


class Report(areas.Report, Protocol):
    """The part of the interpreter that such a sentence changes."""

    areas: areas.Areas


class Heard:
    """`text` is the whole report, made plain."""

    def __init__(self, told: Told, text: str) -> None:
        self._text = text
        self._code, self._says, self._lines = map(_made, (told.code, told.says, told.lines))
        self._every, self._one, self._no = map(_made, (told.every, told.one, told.no))
        self._above, self._below = _made(told.above), _made(told.below)
        self._general: dict[str, tuple[int, bool]] = {}  # with the line, and whether of all
        self._at: set[int] = set()  # where it was told

    def hear(self, tokens: Sequence[Token], report: Report) -> None:
        """The sentences of a line."""
        for said in sentences(tokens):
            found = self._told(said)
            if found is None or self._is_of_one(said, found):
                continue
            code = "0" + found["code"]
            self._at |= {one.start for one in said}
            bounds = self._bounds(said)
            above = self._above.search(*bounds)
            report.areas.declare(code, "after" if above else "before", report)
            if not self._below.search(*bounds):
                every = self._every.search(*bounds) is not None
                self._general[code] = (report.line.number, every)

    def has(self, code: Token) -> bool:
        return code.start in self._at

    def is_aside(self, tokens: Sequence[Token], place: int) -> bool:
        """Whether a code is told of one number that stands elsewhere; `place`: of its word."""
        begin = max((n + 1 for n in range(place) if _parts(tokens[n])), default=0)
        clause = tokens[begin : place + 1]
        theirs = any(one.sort == Sort.ROLE for one in clause)
        return theirs or self._one.search(*self._bounds(clause)) is not None

    def settle(self, drafts: Sequence[Draft]) -> None:
        """Below the whole list, 区号0536: of the numbers that nothing else was told of."""
        if len(self._general) != 1:
            return
        code, (line, every) = next(iter(self._general.items()))
        bare = [one for one in drafts if one.written.bare]
        if every or all(one.line <= line for one in bare):
            for draft in bare:
                if draft.loose and not draft.blocked:
                    draft.areas.insert(0, code)

    def _is_of_one(self, said: Sequence[Token], code: re.Match[str]) -> bool:
        """律师的区号是0731; her landline needs the code 0431: it says nothing of the others."""
        parts = [one for one in said if one.sort in PARTS]
        begin = max((one.end for one in parts if one.end <= code.start()), default=said[0].start)
        end = min((one.start for one in parts if one.start >= code.end()), default=said[-1].end)
        named = any(one.sort in OF_ONE and one.code != "maybe" for one in said)
        return named or self._one.search(self._text, begin, end) is not None

    def _told(self, said: Sequence[Token]) -> re.Match[str] | None:
        sorts = {one.sort for one in said}
        if "digits" not in sorts or "num" in sorts:
            return None
        bounds = self._bounds(said)
        found = list(self._code.finditer(*bounds))
        if len({one["code"] for one in found}) != 1:
            return None
        if self._no.search(self._text, bounds[1], found[0].start()):
            return None
        says = self._says.search(*bounds) is not None and Sort.UNIT not in sorts
        every = self._lines.search(*bounds) and self._every.search(*bounds)
        return found[0] if says or every else None

    def _bounds(self, said: Sequence[Token]) -> tuple[str, int, int]:
        return self._text, said[0].start, said[-1].end


def _made(pattern: str) -> re.Pattern[str]:
    return compiled(pattern, re.IGNORECASE)


def _parts(one: Token) -> bool:
    """填表人：某某  区号：0535: a blank of two signs parts, too."""
    return one.sort in PARTS or one.sort == ":" or (one.sort == "blank" and one.end > one.start + 1)


def sentences(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    start = 0
    for place, one in enumerate(tokens):
        if one.sort in ENDS:
            if place > start:
                yield tokens[start:place]
            start = place + 1
    if start < len(tokens):
        yield tokens[start:]
