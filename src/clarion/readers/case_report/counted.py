"""What a later line says of one of somebody's several numbers: 公诉科第一个号是空号."""

import re
from collections.abc import Callable, Iterator, Sequence

from clarion.countries.beside import NOTHING
from clarion.countries.counted import ALL, Order
from clarion.countries.report import ReportTerms, Sort, Status
from clarion.readers.case_report.amends import Kinds
from clarion.readers.case_report.called import Called
from clarion.readers.case_report.heeded import mark
from clarion.readers.case_report.lex import NUMBER, Token
from clarion.readers.case_report.numbered import Numbered
from clarion.readers.case_report.state import Draft
from clarion.readers.case_report.which import AMISS, RIGHT, States
from clarion.readers.compiled import compiled
from clarion.readers.told import Sayings
from clarion.rules.vocabulary import RowRefusal

SENTENCE = re.compile(r"(?:[^。!?\n.]|\.(?!\s|$))+")
CLAUSE = re.compile(r"(?:[^,;()\n&]| & )+?(?= (?:and|but|while) |[,;()\n]|$)")
WORD = re.compile(r"\w")
CLOSED = frozenset({Status.STOP, Status.KEEP_SECRET})
LEAD = " \t:,;→>-–—'\"“”「」『』"
FAR = 400  # numbers that a line looks back at
SHORT = 2  # signs of an office's name, at least, that tell which one is meant


class Counting:
    """`words`: of a part of the report."""

    def __init__(
        self, terms: ReportTerms, sayings: Sayings, words: Callable[[int, int], Sequence[Token]]
    ) -> None:
        said = terms.amended.several
        self._orders = [(compiled(one.said), one) for one in said.orders]
        self._any = compiled("|".join(one.said for one in said.orders) or NOTHING)
        self._other, self._of = compiled(said.other), compiled(said.of)
        self._every = compiled(said.every)
        self._begins = compiled(rf"\s*(?:{said.begins})")
        self._recalled, self._surname = terms.amended.recalled, terms.people.surname
        self._kinds, self._states = Kinds(terms.amended), States(terms.corrections)
        self._sayings, self._words = sayings, words
        self._text = ""

    def hear(
        self, text: str, line: tuple[int, int], drafts: Sequence[Draft], *, named: bool = False
    ) -> str:
        """Marks the numbers above that a line tells of; the text without it.

        `named`: only of whom it names.
        """
        if NUMBER in text[line[0] : line[1]] or not self._any.search(text, *line):
            return text
        self._text, drafts = text, drafts[-FAR:]
        theirs: Sequence[Draft] = ()
        for one in SENTENCE.finditer(text, *line):
            owners, behind = self._whose(*one.span(), drafts)
            theirs = owners or theirs
            theirs = theirs or ([] if named else self._of_above(*one.span(), drafts))
            said = list(self._said(*one.span(), behind, theirs))
            for digits, state in said:
                for draft in drafts:
                    if draft.written.digits in digits:
                        _settle(draft, state)
            if said:
                self._text = _blanked(self._text, *one.span())
        return self._text

    def cut(self, text: str, numbered: Numbered, drafts: Sequence[Draft]) -> str:
        """The same of lines that seem to tell of items of a list."""
        for line in numbered.cuts.items():
            above = [one for one in drafts if one.written.start < line[0]]
            without = self.hear(text, line, above, named=True)
            if without != text:
                numbered.drop(*line)
            text = without
        return text

    def _whose(self, start: int, end: int, drafts: Sequence[Draft]) -> tuple[Sequence[Draft], int]:
        """Numbers of the one person or office that is named, and where that ends.

        In front of which of the numbers is meant, or behind it: the second number of Judge Wang.
        """
        called = Called(self._text, drafts, self._recalled, self._surname)
        named = next(called.named(start, end), None)
        if named:
            at, behind, theirs = named.start, named.end, called.theirs(named, end, end)
        else:
            at, behind, theirs = self._offices(start, end, drafts)
        first = self._any.search(self._text, start, end)
        led = first and (at < first.start() or self._of.match(self._text, first.end(), at))
        return (_numbers(theirs), behind) if led else ((), start)

    def _of_above(self, start: int, end: int, drafts: Sequence[Draft]) -> Sequence[Draft]:
        """Numbers of the line above, where a sentence names nobody."""
        led = self._begins.match(self._text, start, end)
        if not led or not self._any.match(self._text, led.end(), end) or not drafts:
            return ()
        last = drafts[-1]
        above = not WORD.search(self._text[last.written.end : start])
        return _numbers([one for one in drafts if one.line == last.line]) if above else ()

    def _offices(
        self, start: int, end: int, drafts: Sequence[Draft]
    ) -> tuple[int, int, list[Draft]]:
        """By the longest end of a name that a sentence has, of one office alone."""
        said, longest = self._text[start:end], SHORT
        found: dict[str, list[Draft]] = {}
        for draft in drafts:
            token = draft.office.token if draft.office and not draft.actor else None
            name = self._text[token.start : token.end] if token else ""
            ending = _ending(name, said)
            if len(ending) > longest:
                found, longest = {}, len(ending)
            if len(ending) == longest:
                found.setdefault(name, []).append(draft)
        if len(found) != 1:
            return start, start, []
        name, theirs = next(iter(found.items()))
        ending = _ending(name, said)
        at = start + said.index(ending)
        return at, at + len(ending), theirs

    def _said(
        self, start: int, end: int, owner: int, theirs: Sequence[Draft]
    ) -> Iterator[tuple[set[str], str | RowRefusal]]:
        """Of which numbers what is said; `owner`: where whoever has them is named, its end."""
        meant: Sequence[Draft] = ()
        told: list[Draft] = []
        for clause in CLAUSE.finditer(self._text, start, end) if theirs else ():
            found = [
                (one.end(), order)
                for said, order in self._orders
                for one in said.finditer(clause[0])
            ]
            if len(found) == 1:
                meant = self._meant(found[0][1], clause[0], theirs)
            elif found or self._every.search(clause[0]):
                meant = ()
            elif self._other.search(clause[0]):
                meant = [one for one in theirs if told and all(one is not it for it in told)]
            told += meant
            behind = clause.start() + (found[0][0] if len(found) == 1 else 0)
            behind = max(behind, min(owner, clause.end()))
            state = self._state(behind, clause.end()) if meant else ""
            if meant and state:
                yield {one.written.digits for one in meant}, state

    def _meant(self, order: Order, said: str, theirs: Sequence[Draft]) -> Sequence[Draft]:
        theirs = self._kinds.chosen(theirs, said)
        mobiles = [one for one in theirs if not one.written.fixed]
        theirs = mobiles if len(mobiles) > max(order.place, 1) else theirs
        fits = len(theirs) > max(order.place, 1) and order.of in {0, len(theirs)}
        if not fits:
            return ()
        return theirs if order.place == ALL else [theirs[order.place]]

    def _state(self, start: int, end: int) -> str | RowRefusal:
        said = self._text[start:end]
        state = self._states.of(said)
        if state not in {"", AMISS}:
            return state
        told = self._sayings.of(said.strip(LEAD))
        words = self._words(start, end) if end > start else ()
        status = (one.code for one in words if one.sort == Sort.STATUS and one.code in CLOSED)
        return next(iter(told.values()), "") or next(status, state)


def _blanked(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]


def _ending(name: str, said: str) -> str:
    """The longest end of a name, of whole words, that a sentence has."""
    for at in range(len(name)):
        whole = not name.isascii() or at == 0 or name[at - 1] == " "
        if whole and name[at:] in said:
            return name[at:]
    return ""


def _numbers(drafts: Sequence[Draft]) -> list[Draft]:
    """Each number once."""
    return list({one.written.digits: one for one in reversed(drafts)}.values())[::-1]


def _settle(draft: Draft, state: str | RowRefusal) -> None:
    if state == RIGHT:
        draft.status = "" if draft.status == Status.DEAD else draft.status
    elif state == AMISS:
        draft.wrong = True
    elif isinstance(state, RowRefusal):
        mark(draft, state)
    else:
        draft.status = draft.status or state
