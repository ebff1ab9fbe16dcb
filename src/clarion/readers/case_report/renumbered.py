"""Lines that begin with a number that is told elsewhere, and go on about it."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from clarion.countries.report import ReportTerms, Status
from clarion.readers.case_report.called import Called
from clarion.readers.case_report.lex import NUMBER
from clarion.readers.case_report.recalled import LONGEST, OUT, Remark
from clarion.readers.case_report.state import Draft
from clarion.readers.compiled import compiled

WORD = re.compile(r"\w")
ITEM = re.compile(r"^\s*\(?\d{1,2}[.、)](?=\s)")  # of a list
FAR = 40  # signs before the number
MOST = 50  # places where a number is told, that are looked at


class Renumbered:
    """`text`: the whole report, made plain and in small letters, its numbers masked."""

    def __init__(self, terms: ReportTerms, text: str) -> None:
        said = terms.amended
        self._text, self._terms = text, terms
        line = f"{said.recalled.line}|{said.fixed}|{said.mobile}"
        self._between = compiled(rf"\W*\w?(?:{line})?\w?\W*")

    def remarks(self, drafts: Sequence[Draft]) -> Iterator[Remark]:
        """0536-0000121 - a voice says that it is the canteen: of a number told elsewhere."""
        said = self._terms.amended.recalled
        self._owners = Called(self._text, drafts, said, self._terms.people.surname)
        known: dict[str, list[Draft]] = defaultdict(list)
        for draft in drafts:
            known[draft.written.local].append(draft)
        for draft in drafts:
            end = self._up_to(draft)
            told = known[draft.written.local] if end else []
            theirs = [one for one in told[:MOST] if _is_same(one, draft)]
            if len(theirs) > 1:
                yield self._of(draft, theirs, end)

    def _of(self, draft: Draft, theirs: Sequence[Draft], end: int) -> Remark:
        if draft.status in (*OUT, Status.MOVED):
            for one in theirs:
                one.status = one.status or draft.status
        at = draft.written.end
        return Remark(theirs, draft.written.start, at, min(end, at + LONGEST), only=True)

    def _up_to(self, draft: Draft) -> int:
        """The end of its line, if that begins with it and has no other number."""
        begin = self._text.rfind("\n", 0, draft.written.start) + 1
        if not self._leads(begin, draft):
            return 0
        end = self._text.find("\n", draft.written.start)
        end = len(self._text) if end < 0 else end
        return 0 if NUMBER in self._text[draft.written.end : end] else end

    def _leads(self, begin: int, draft: Draft) -> bool:
        """Behind no more than whose it is: 李国强15400000502, 李国强的办公室0536-0000121."""
        start = draft.written.start
        if not WORD.search(ITEM.sub("", self._text[begin:start])):
            return True
        near = start - begin <= FAR
        first = next(self._owners.named(begin, start), None) if near else None
        if first is None or WORD.search(self._text, begin, first.start):
            return False
        known = any(_is_same(one, draft) for one in self._owners.every(first))
        return known and self._between.fullmatch(self._text, first.end, start) is not None


def _is_same(one: Draft, other: Draft) -> bool:
    """The same number, or the same without its area."""
    digits = {one.written.digits, other.written.digits}
    return len(digits) == 1 or one.written.local in digits
