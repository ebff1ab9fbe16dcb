"""Whether the text says of a number that it is not whose it was said to be."""

import re
from collections.abc import Sequence
from itertools import takewhile

from clarion.countries.beside import Beside
from clarion.readers.case_report.behind import about
from clarion.readers.case_report.lex import STOP, Token
from clarion.readers.case_report.near import END
from clarion.readers.compiled import compiled

SHORT = 4  # signs of a word for somebody, at most, between an official and a number
FEW = 3  # sentences behind a number that may take it back


class Wrongly:
    def __init__(self, beside: Beside, text: str) -> None:
        self._text = text
        self._it = compiled(beside.it, re.IGNORECASE)
        self._reached = compiled(beside.reached, re.IGNORECASE)
        self._next = compiled(beside.next, re.IGNORECASE)
        self._no = compiled(beside.no, re.IGNORECASE)
        self._wrong = compiled(beside.wrong, re.IGNORECASE)
        self._terse = compiled(beside.terse, re.IGNORECASE)
        self._earlier = compiled(beside.earlier, re.IGNORECASE)
        self._right = compiled(beside.right)
        self._above = compiled(beside.above, re.IGNORECASE)
        self._tail = compiled(beside.tail, re.IGNORECASE)
        self._whose = compiled(beside.whose, re.IGNORECASE)
        self._went = compiled(beside.went, re.IGNORECASE)

    def is_tail_wrong(self, tokens: Sequence[Token], place: int) -> bool:
        rest = about(tokens[place + 1 :])
        said = self._text[rest[0].start : rest[-1].end] if rest else ""
        return self._wrong.search(self._tail.sub("", said)) is not None

    def is_wrong(self, tokens: Sequence[Token]) -> str:
        """What a remark says of the number beside it: 机主称不认识."""
        wrong = self._wrong.search(self._text[tokens[0].start : tokens[-1].end])
        wrong = wrong or self._terse.match(self._text, tokens[0].start)
        return wrong[0] if wrong else ""

    def _wrong_behind(self, tokens: Sequence[Token]) -> str:
        """That it is not whose it was said to be, in the rest of the sentence."""
        rest = about(tokens)
        said = self._text[rest[0].start : rest[-1].end].lstrip(" ;") if rest else ""
        if self._right.search(said):
            return ""
        above = self._above.search(said)  # 上面那个不是他的
        wrong = self._wrong.search(said[: above.start()] if above else said)
        wrong = wrong or self.is_terse(tokens)
        return wrong[0] if wrong else self._wrong_next(tokens)

    def is_terse(self, tokens: Sequence[Token]) -> re.Match[str] | None:
        """15400000501 其妻: what is said right behind a number, and no more."""
        return self._terse.match(self._text, tokens[0].start) if tokens else None

    def _wrong_next(self, tokens: Sequence[Token]) -> str:
        """…, 15400000501. It belongs to somebody else. Strike it: in the next sentences."""
        rest = list(takewhile(lambda one: one.sort != "num", tokens))
        stops = [n for n, one in enumerate(rest) if one.sort == STOP][:FEW]
        ends = [*stops[1:], len(rest)]
        for n, end in zip(stops, ends, strict=False):
            said = [one for one in rest[n + 1 : end] if one.sort != "blank"]
            words = self._text[said[0].start : said[-1].end] if said else ""
            led = self._it.match(words) if n == stops[0] else None
            wrong = self._wrong.match(words[led.end() :]) if led else None
            if self._reached.match(words):
                wrong = wrong or self._wrong.search(words)
            if not wrong and said and (end < len(rest) or len(rest) == len(tokens)):
                wrong = self._next.match(words)
            if wrong:
                return wrong[0]
        return ""

    def _is_long(self, tokens: Sequence[Token]) -> bool:
        """A bracket that tells more than who else it might be: 动手打…, 他妻子接的，说他不在."""
        sorts = [one.sort for one in tokens]
        end = sorts.index(")") if ")" in sorts else len(sorts)
        said = self._text[tokens[0].start : tokens[end - 1].end].strip(" (") if end else ""
        long = len(said) > SHORT and not said.isascii()
        return long and (self._whose.search(said) is None or self._went.search(said) is not None)

    def _wrong_before(self, tokens: Sequence[Token], place: int) -> str:
        """不是15400000501; or what was said behind the number, and was put before it."""
        before = tokens[place - 1] if place else END
        begin = self._sentence(tokens, place)
        no = self._no.search(self._text, begin, tokens[place].start)
        if no or (no := self._earlier.search(self._text, begin, before.end)):
            return no[0]
        if place + 1 == len(tokens) or tokens[place + 1].sort != "break":
            return ""
        told = [one for one in tokens[:place] if one.start > tokens[place].start]
        wrong = self._wrong.search(self._text[told[0].start : told[-1].end]) if told else None
        return wrong[0] if wrong else ""

    def _sentence(self, tokens: Sequence[Token], place: int) -> int:
        """Where the sentence of the number at `place` begins, or the number before it ends."""
        parted = (one.end for one in reversed(tokens[:place]) if one.sort in {"num", STOP})
        return next(parted, tokens[0].start)
