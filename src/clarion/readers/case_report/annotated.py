"""What stands right below a line about its numbers: a reply to quoted mail, a note in brackets.

> 东关派出所 所长 王大明 15400000501, and below it 他爱人接的，手机是她的; 〔手机批：空号〕.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from clarion.countries.report import ReportTerms, Sort
from clarion.readers.case_report.amends import Kinds
from clarion.readers.case_report.lex import NUMBER, Token
from clarion.readers.case_report.recalled import Remark
from clarion.readers.case_report.replies import MARKS, depth
from clarion.readers.case_report.state import Draft, is_of_kind
from clarion.readers.compiled import compiled

BRACKETED = re.compile(r"[ \t]*\((?P<said>[^()\n]{2,160})\)[ \t]*$")
ARROW = re.compile(r"[ \t]*(?:[→↳⤷└⇒»※]|->|=>|--)[ \t]*(?P<said>\S)")
# 手机批：…: what kind of note it is, and of which number.
HEAD = re.compile(r"[^\W\d]{1,6} ?: ?")
CLAUSE = re.compile(r"(?:[^,。!?;.]|\.(?!\s|$))+")
LONGEST = 200  # signs of a reply
SHORT = 40  # of one behind a blank line


@dataclass(frozen=True)
class Place:
    """`above`: where the line begins and ends that has the numbers."""

    above: tuple[int, int]
    start: int
    end: int


class Annotated:
    """`text`: the whole report, made plain and in small letters, its numbers masked.

    `lead`: of a place, how its line begins in the text as it was pasted.
    """

    def __init__(
        self,
        terms: ReportTerms,
        text: str,
        lead: Callable[[int], str],
        words: Callable[[int, int], Sequence[Token]],
    ) -> None:
        self._text, self._lead, self._words = text, lead, words
        self._kinds = Kinds(terms.amended)
        self._between = compiled(terms.amended.recalled.between)

    def remarks(self, drafts: Sequence[Draft]) -> Iterator[Remark]:
        starts = [one.written.start for one in drafts]
        self._names = {self._name(one) for one in drafts} - {""}
        self._lengths = {len(one) for one in self._names}
        for place in self._places():
            above = drafts[slice(*(bisect_left(starts, one) for one in place.above))]
            yield from self._of_kinds(above, place) if above else ()

    def _of_kinds(self, above: Sequence[Draft], place: Place) -> Iterator[Remark]:
        """座机能打。手机她接了: each of the number of its own kind, or of the one before."""
        head = HEAD.match(self._text, place.start, place.end)
        start = head.end() if head else place.start
        kind = self._kinds.told(head[0]) if head else ""
        for said in CLAUSE.finditer(self._text, start, place.end):
            told = self._kinds.told(said[0])
            if kind and told not in {"", kind}:
                yield self._remark(above, kind, start, said.start())
                start = said.start()
            kind = told or kind
        yield self._remark(above, kind, start, place.end)

    def _remark(self, above: Sequence[Draft], kind: str, start: int, end: int) -> Remark:
        theirs = [one for one in above if not kind or is_of_kind(one, kind)]
        names = {self._name(one) for one in above} - {""}
        if self._names_others(start, end, names):
            theirs = []
        for name in names:
            if self._text.startswith(name, start):  # 王大明的爱人接的
                found = self._between.match(self._text, start + len(name), end)
                start = found.end() if found else start
        return Remark(theirs, start, start, end, only=True, of_people=True)

    def _names_others(self, start: int, end: int, names: set[str]) -> bool:
        """Of whom the list has a number, or nobody has told before: （前任所长张三已退休）."""
        said = self._text[start:end]
        parts = {said[at : at + n] for n in self._lengths for at in range(len(said))}
        if (parts & self._names) - names:
            return True
        people = (one for one in self._words(start, end) if one.sort == Sort.PERSON)
        called = (self._text[one.start : one.end] for one in people if one.code != "maybe")
        return not all(any(one[0] in name for name in names) for one in called)

    def _name(self, draft: Draft) -> str:
        name = draft.actor.name if draft.actor else None
        return self._text[name.start : name.end] if name else ""

    def _places(self) -> Iterator[Place]:
        above: tuple[int, int] | None = None
        at, quoted, apart = 0, 0, False
        for line in self._text.split("\n"):
            span, at = (at, at + len(line)), at + len(line) + 1
            if not line.strip(MARKS):
                apart = True
                continue
            marks = depth(self._lead, span[0], line)
            if NUMBER in line:
                above, quoted, apart = span, marks, False
                continue
            near = len(line) <= (SHORT if apart else LONGEST)
            note = self._note(line, span, replies=marks < quoted) if near else None
            if above and note:
                yield Place(above, *note)
            above = above if note else None

    def _note(self, line: str, span: tuple[int, int], *, replies: bool) -> tuple[int, int] | None:
        """Without its brackets."""
        start, end = span
        found = BRACKETED.match(line)
        if found:
            return start + found.start("said"), start + found.end("said")
        led = ARROW.match(line)
        first = start + led.start("said") if led else start
        return (first, end) if led or replies else None
