"""Replies below a number that was quoted or asked for: > 东关派出所 0536-0000121; 空号."""

import re
from bisect import bisect_left
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass, replace

from clarion.countries.report import ReportTerms
from clarion.readers.case_report.amends import Kinds
from clarion.readers.case_report.lex import NUMBER
from clarion.readers.case_report.state import Draft
from clarion.readers.compiled import compiled

QUOTED = ">"
MARKS = f"{QUOTED} \t"
BULLETS = f"{MARKS}#*+=~-"
ENDS = re.compile(r"[。!?;]|\.(?= |$)|, |,(?! )")
HEADS = ":"  # the end of a heading of what follows
LONG = 160  # signs of the line above, and of the reply


@dataclass(frozen=True)
class Reply:
    """`start`, `end`: of the part that is about the line above, which begins at `above`.

    `parts`: of it, what tells that a number is gone.
    """

    above: int
    start: int
    end: int
    parts: tuple[str, ...]
    gone: bool  # of whoever had the number; else of the number itself
    asked: bool  # quoted or asked for


class Replies:
    """`text`: the whole report, made plain and in small letters, its numbers masked.

    `lead`: of a place, how its line begins in the text as it was pasted.
    """

    def __init__(self, terms: ReportTerms, text: str, lead: Callable[[int], str]) -> None:
        self._text, said = text, terms.amended
        self._lead = lead
        self._stays = compiled(terms.kept, re.IGNORECASE)
        self._denies, self._no = compiled(said.denies), compiled(said.no)
        self._parts, self._kept = compiled(said.parts), compiled(said.kept)
        self._asks, self._more = compiled(said.asks), compiled(said.more)
        self._wrong = compiled(terms.beside.wrong, re.IGNORECASE)
        self._kinds = Kinds(said)
        self.found = list(self._find())

    def cuts(self) -> dict[int, int]:
        """Where replies begin that tell of nothing else, and where they end."""
        return {one.start: one.end for one in self.found if one.asked}

    def look(self, drafts: Sequence[Draft], others: Container[int]) -> None:
        """`others`: where lines begin that are no replies."""
        starts = [one.written.start for one in drafts]
        for reply in (one for one in self.found if one.start not in others):
            end = self._text.index("\n", reply.above)
            told = drafts[bisect_left(starts, reply.above) : bisect_left(starts, end)]
            for draft in self._meant(told, reply.parts):
                draft.wrong = draft.wrong or not reply.gone or draft.actor is not None

    def _meant(self, told: Sequence[Draft], parts: Sequence[str]) -> list[Draft]:
        """总机是空号，传真有声音: each part is of the number of its own kind."""
        return [one for said in parts for one in self._kinds.chosen(told, said)]

    def _find(self) -> Iterator[Reply]:
        above, start, apart, at, quoted = "", 0, False, 0, 0
        for line in self._text.split("\n"):
            said = line.strip()
            marks = depth(self._lead, at, line) if said else quoted
            asked = quoted > 0 or self._asks.match(above) is not None
            near = len(above) < LONG and (asked or not apart)
            if said and near and NUMBER in above and marks <= max(0, quoted - 1):
                end = self._end_of(above, line[:LONG], asked=asked)
                if end:
                    yield replace(end, above=start, start=at, end=at + end.end)
            apart = not said
            above, start, quoted = (said, at, marks) if said else (above, start, quoted)
            at += len(line) + 1

    def _end_of(self, above: str, said: str, *, asked: bool) -> Reply | None:
        """The reply that a line begins with, by its own places."""
        number = said.find(NUMBER)
        head = self._up_to(said, number) if asked else said if number < 0 else ""
        first = len(head) - len(head.lstrip(BULLETS))
        if self._stays.match(head, first) or head.strip().endswith(HEADS):
            return None
        begins = [first]
        if asked:
            more = self._more.match(head, first)
            begins += [one.end() for one in (more, *ENDS.finditer(head)) if one]
        denying = [*filter(None, (self._denies.match(head, one) for one in begins))]
        if asked and "?" not in above and (no := self._no.match(head, first)):
            denying.append(no)
        if asked and not denying and not self._kept.search(head):
            denying += filter(None, (self._wrong.search(head, first),))
        leaving = filter(None, (self._parts.match(head, one) for one in begins if asked))
        parts = self._parted(head, [*denying, *leaving])
        return Reply(0, 0, len(head), parts, gone=not denying, asked=asked) if parts else None

    def _parted(self, head: str, found: Sequence[re.Match[str]]) -> tuple[str, ...]:
        """What tells so; of a reply that also says that it holds, what names another number."""
        parts = tuple(one[0] + ENDS.split(head[one.end() :], maxsplit=1)[0] for one in found)
        if self._kept.search(head) is None:
            return parts
        return tuple(one for one in parts if self._kinds.told(one) and not self._kept.search(one))

    def _up_to(self, said: str, number: int) -> str:
        """The sentences before the one that has a number of its own."""
        if number < 0:
            return said
        ends = [one.end() for one in ENDS.finditer(said, 0, number) if one[0] in "。!?."]
        return said[: ends[-1]] if ends else ""


def depth(lead: Callable[[int], str], at: int, line: str) -> int:
    """How many marks of quoted mail a line has, or had in the text as it was pasted."""
    first = at + len(line) - len(line.lstrip(MARKS))
    led = lead(min(first, at + len(line) - 1))
    return 0 if led.strip(MARKS) else led.count(QUOTED)
