"""What later sentences say of somebody whose number was told far above.

李国强去年过世了; his number: a woman who bought the card in May; the second one of captain Wu.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from clarion.countries.report import Label, ReportTerms, Sort, Status
from clarion.readers.case_report.amends import Kinds
from clarion.readers.case_report.called import Called, Named
from clarion.readers.case_report.heeded import mark
from clarion.readers.case_report.lex import NUMBER, Token
from clarion.readers.case_report.state import Draft, is_of_kind
from clarion.readers.compiled import compiled
from clarion.readers.told import PLACE, Sayings, Told
from clarion.rules.vocabulary import RowRefusal

LINE = re.compile(r"[^\n]+")
SENTENCE = re.compile(r"(?:[^。!?\n.]|\.(?!\s|$))+")
CLAUSE = re.compile(r"[^,;。!?\n()]+")
PLACED = re.compile(r", ?(?:[a-z]{2,4}\.? )?$")
CUT = re.compile(r"[,;:。!?\n(] ?")
PARTED = re.compile(r"[。!?\n]|\.(?=\s)")
LOST = frozenset({"", Status.DEAD, Status.MOVED})
OUT = frozenset({Status.DEAD, Status.STOP})
LEAD = " \t:,;→>-–—'\"“”「」『』"
ENDS = "。.!"
NEAR, LETTERS = 14, 48  # signs in a clause before whoever is named, and where it is in letters
LONGEST = 200  # signs of what is said of somebody
TAIL = re.compile(r"(?<!\d)\d{3,4}(?!\d)")
COUNTED = 3  # which of somebody's numbers, at most


@dataclass(frozen=True)
class Remark:
    """`start`, `end`: what is said of whom the text names at `at`, up to `start`."""

    theirs: Sequence[Draft]
    at: int
    start: int
    end: int
    only: bool = False  # it is of nothing else
    of_people: bool = False  # and whoever has left is one of those who are named


class Recalled:
    """`masked`: the whole report, made plain and in small letters, its numbers masked."""

    def __init__(
        self,
        terms: ReportTerms,
        masked: str,
        sayings: Sayings,
        words: Callable[[int, int], Sequence[Token]],
    ) -> None:
        said = terms.amended.recalled
        self._text, self._sayings, self._words = masked, sayings, words
        self._line, self._goes_on = compiled(said.line), compiled(said.goes_on)
        self._bad, self._bad_line = compiled(said.bad), compiled(said.bad_line)
        self._gone, self._good = compiled(said.gone), compiled(said.good)
        self._again, self._nth = compiled(said.again), compiled(said.nth)
        self._kinds = Kinds(terms.amended)
        self._tail = compiled(said.tail)
        self._answers, self._denies = compiled(said.answers), compiled(said.denies)
        self._surname = terms.people.surname
        self._spares, self._hours = compiled(said.spares), compiled(said.hours)
        self._callers = compiled(terms.beside.callers, re.IGNORECASE)
        self._before_line = compiled(said.before)
        self._other = compiled(said.other)
        self._said = said

    def look(self, drafts: Sequence[Draft], below: Iterable[Remark] = ()) -> None:
        """The last remark on a number tells whether it is dead."""
        self._alive: dict[int, Draft] = {}
        owners = Called(self._text, drafts, self._said, self._surname)
        for line in LINE.finditer(self._text):
            if NUMBER in line[0] and not PARTED.search(line[0]):
                continue  # of a list: nobody else is told of beside a number
            for remark in self._remarks(line, owners):
                self._hear(remark)
                self._hear_answer(remark, line.end())
        for remark in below:
            self._hear(remark, of_line=True)
        for draft in self._alive.values():
            draft.status, draft.wrong = "", draft.wrong and draft.unclear != ""
        for tail in self._tail.finditer(self._text):
            self._of_tail(tail, drafts)

    def _hear_answer(self, asked: Remark, end: int) -> None:
        """於副所长呢？ and below 答：他八月调走了; 是不是退休了？ 答：不是: of whom was asked."""
        led = self._answers.match(self._text, asked.end, end + LONGEST)
        if led is None:
            return
        last = self._text.find("\n", led.end())
        last = len(self._text) if last < 0 else last
        no = self._denies.match(self._text, led.end(), last)
        lost = [one for one in asked.theirs if one.status in LOST - {""}]
        if no and lost:
            self._alive.update((id(one), one) for one in lost if not self._is_lost_there(one))
            return
        start = no.end() if no else led.end()
        stop = self._end(start, last, min(last, start + LONGEST))
        self._hear(Remark(asked.theirs, asked.at, start, stop))

    def _of_tail(self, tail: re.Match[str], drafts: Sequence[Draft]) -> None:
        """The line ending 0206 is disconnected: of the one number that ends so."""
        digits = next(filter(None, tail.groups()))
        theirs = [one for one in drafts if one.written.digits.endswith(digits)]
        last = self._text.find("\n", tail.end())
        last = min(len(self._text) if last < 0 else last, tail.end() + LONGEST)
        end = self._end(tail.end(), last, last)
        one = len({one.written.digits for one in theirs}) == 1 and end > tail.end()
        if one and not TAIL.search(self._text, tail.end(), end):  # 尾号1140才对，1104是错的
            self._hear(Remark(theirs, tail.start(), tail.end(), end), of_line=True)

    def _remarks(self, line: re.Match[str], owners: "Called") -> Iterator[Remark]:
        """Of each one who is named in a line: up to the next one, or to a number."""
        named = owners.named(*line.span())
        found = self._apart([one for one in named if one.named or self._leads(one.start)])
        ends = [*(one.start for one in found[1:]), line.end()]
        for one, end in zip(found, ends, strict=False):
            spared = one.named and self._is_spared(one.start, line.end())
            leads = self._leads(one.start)
            theirs = owners.theirs(one, *line.span()) if spared or leads else []
            if spared:
                self._spare(theirs, one.end, line.end())
            if theirs and leads and not self._other.match(self._text, one.end, line.end()):
                last = self._end(one.end, min(end, one.end + LONGEST), line.end())
                said = last > one.end or self._answers.match(self._text, one.end)
                if said and (one.named or not self._names(one.end, last)):
                    yield Remark(theirs, one.start, one.end, last)

    def _apart(self, named: Sequence[Named]) -> list[Named]:
        """王大明这个我打了，接的人自称是王大明的弟弟: of him once."""
        found: list[Named] = []
        for one in named:
            last = found[-1] if found else None
            between = self._text[last.end : one.start] if last else "。"
            again = last and self._text[last.start : last.end] == self._text[one.start : one.end]
            if not again or PARTED.search(between):
                found.append(one)
        return found

    def _is_spared(self, at: int, end: int) -> bool:
        """Stop calling Wang Daming; not: before nine."""
        before = self._told_before(at)
        said = next(SENTENCE.finditer(self._text, at, end))[0]
        hours = NUMBER in before + said or self._hours.search(before + CUT.split(said)[0])
        return self._spares.search(before) is not None and not hours

    def _spare(self, theirs: Sequence[Draft], start: int, end: int) -> None:
        said = CUT.split(self._text[start:end])[0]
        for draft in self._kinds.chosen(theirs, said):
            draft.status = draft.status or Status.STOP

    def _names(self, start: int, end: int) -> bool:
        """The deputy chief in 2020, Wang Daming, …: not whoever is deputy chief now."""
        named = [one for one in self._words(start, end) if one.sort == Sort.PERSON]
        led = (one for one in named if PLACED.search(self._text, start, one.start))
        return any(self._text[one.end : one.end + 1] == "," for one in led)

    def _leads(self, at: int) -> bool:
        """Whether a clause begins with whoever is named."""
        sentence = self._told_before(at)
        before = CUT.split(sentence)[-1]
        return len(before) < (LETTERS if before.isascii() else NEAR) and NUMBER not in sentence

    def _told_before(self, at: int) -> str:
        """What its sentence has told before."""
        return PARTED.split(self._text[max(0, at - LONGEST) : at])[-1]

    def _end(self, start: int, end: int, last: int) -> int:
        """Of what is said of them: where it tells a number, or of something else.

        王大明已调往东关派出所任所长，15400000501: of nobody, where its sentence has a number.
        """
        stop = start
        for said in SENTENCE.finditer(self._text, start, last):
            goes_on = stop == start or self._goes_on.match(said[0])
            if NUMBER in said[0] or not goes_on or said.start() >= end:
                break
            stop = min(end, said.end())
        return stop

    def _hear(self, remark: Remark, *, of_line: bool = False) -> None:
        said = self._text[remark.start : remark.end]
        theirs = self._chosen(remark, said)
        if self._holds(said, theirs):
            self._revive(theirs, remark, said)
            return
        self._hear_status(remark, theirs)
        spoken = [one for one in theirs if one.label != Label.FAX] or theirs
        lines = [one for one in theirs if not one.written.fixed] or spoken
        out = [one for one in lines if one.status or one.wrong]
        line = self._line.match(said)
        rest = said[line.end() :] if line else said
        told = self._sayings.of(rest.strip(LEAD + ENDS)) if remark.only or not line else {}
        self._mark(_people(remark, theirs), lines, told)
        of_line = of_line or line is not None or self._is_line_before(remark.at)
        bad = not (told and line is None) and self._is_bad(rest, of_line=of_line)
        for draft in () if out or not bad else lines:
            draft.wrong = True
        gone = not told and self._has(self._gone, said)
        for draft in _people(remark, theirs) if gone else ():
            draft.status = draft.status or Status.MOVED
        if told or bad or gone or (self._alive and self._states(remark)):
            for draft in theirs:
                self._alive.pop(id(draft), None)

    def _hear_status(self, remark: Remark, theirs: Sequence[Draft]) -> None:
        """Of numbers that come below; what stands below them was heard of line by line.

        But not who asked that by a surname alone.
        """
        said = self._text[remark.start : remark.end]
        states = set() if self._again.search(said) else self._states(remark)
        if not remark.only and not self._callers.search(said):
            states.discard(Status.STOP)  # he told her so, in a story
        if not remark.only and (not theirs or theirs[0].written.start <= remark.at):
            states &= {Status.STOP}
        code = next((one for one in (*OUT, Status.MOVED) if one in states), "")
        for draft in _people(remark, theirs) if code == Status.MOVED else theirs:
            draft.status = draft.status or code

    def _mark(self, theirs: Sequence[Draft], lines: Sequence[Draft], told: Told) -> None:
        """`lines`: what is meant where a remark names no line."""
        for key, reason in told.items():
            line = key.partition(PLACE)[0]
            every = theirs if reason is RowRefusal.MOVED else lines
            for draft in [one for one in theirs if is_of_kind(one, line)] if line else every:
                mark(draft, reason)

    def _is_line_before(self, at: int) -> bool:
        """The number of the deputy chief is his daughter's."""
        return self._before_line.search(self._told_before(at)) is not None

    def _is_bad(self, said: str, *, of_line: bool) -> bool:
        return self._has(self._bad, said) or (of_line and self._has(self._bad_line, said))

    def _has(self, pattern: re.Pattern[str], said: str) -> bool:
        return any(pattern.search(one[0].strip(LEAD)) for one in CLAUSE.finditer(said))

    def _holds(self, said: str, theirs: Sequence[Draft]) -> bool:
        """Whether a clause says so, and not of another line of theirs: 座机照旧能打."""
        for one in CLAUSE.finditer(said):
            kind = self._kinds.told(one[0])
            meant = not kind or any(is_of_kind(draft, kind) for draft in theirs)
            if meant and self._good.search(one[0]):
                return True
        return False

    def _chosen(self, remark: Remark, said: str) -> Sequence[Draft]:
        """Which of their numbers."""
        theirs = self._kinds.chosen(remark.theirs, said)
        nth = self._nth.search(self._told_before(remark.at)) or self._nth.search(said)
        if nth is None:
            return theirs
        place = next(n for n, one in enumerate(nth.groups()) if one) % COUNTED
        mobiles = [one for one in theirs if not one.written.fixed]
        theirs = mobiles if len(mobiles) > place else theirs
        return theirs[place : place + 1]

    def _revive(self, theirs: Sequence[Draft], remark: Remark, said: str) -> None:
        """First it was dead, then found to be miscopied, and now it works: to call, after all."""
        if self._again.search(said) and Status.STOP not in self._states(remark):
            for draft in theirs:
                if draft.status in LOST and not self._is_lost_there(draft):
                    self._alive[id(draft)] = draft

    def _is_lost_there(self, draft: Draft) -> bool:
        """Whether its own line says so."""
        begin = self._text.rfind("\n", 0, draft.written.start) + 1
        end = self._text.find("\n", draft.written.end)
        return self._states_in(begin, len(self._text) if end < 0 else end) != set()

    def _states(self, remark: Remark) -> set[str]:
        return self._states_in(remark.start, remark.end)

    def _states_in(self, start: int, end: int) -> set[str]:
        words = self._words(start, end) if end > start else ()
        return {one.code for one in words if one.sort == Sort.STATUS}


def _people(remark: Remark, drafts: Sequence[Draft]) -> Sequence[Draft]:
    """Who may have left."""
    return [one for one in drafts if one.actor] if remark.of_people else drafts
