"""Somebody asks for the number of a relative or a lawyer, and the next line gives it.

Or somebody asks whose a number is, and the next line tells.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from clarion.countries.report import Sort
from clarion.readers.case_report.belonging import UNCLEAR
from clarion.readers.case_report.lex import Token
from clarion.readers.case_report.state import Draft
from clarion.readers.compiled import compiled

SHORT = 12  # signs of such a question, at most
OFFICIALS = frozenset({Sort.UNIT, Sort.TITLE})
OF_SOMEBODY = OFFICIALS | {Sort.PERSON}
QUESTION = "?"
LONG = 80  # signs of such a question, and of the answer, at most


class Asked:
    """`text` is the whole report, made plain."""

    def __init__(self, asks: str, text: str) -> None:
        self._text, self._asks = text, compiled(asks)
        self._of_kin = False

    def hear(self, tokens: Sequence[Token]) -> None:
        """律师？, without a number."""
        said = "".join(self._text[one.start : one.end] for one in tokens).strip()
        sorts = {one.sort for one in tokens}
        kin = Sort.ROLE in sorts and sorts.isdisjoint(OFFICIALS)
        self._of_kin = kin and len(said) <= SHORT and self._asks.search(said) is not None

    def answer(self, drafts: Iterable[Draft], tokens: Sequence[Token]) -> None:
        """姓卜，15400000501: right below, and no office or title beside it."""
        if self._of_kin and OFFICIALS.isdisjoint(one.sort for one in tokens):
            for draft in drafts:
                draft.role = draft.role or UNCLEAR
        self._of_kin = False


class Wondered:
    """`text`: the whole report, made plain and in small letters, its numbers masked."""

    def __init__(self, text: str, words: Callable[[int, int], Sequence[Token]]) -> None:
        self._text, self._words = text, words

    def mark(self, drafts: Sequence[Draft]) -> None:
        """And 15400000501 on the photo? – Grandmother: of no office that was told of above."""
        told = Counter(one.written.digits for one in drafts)
        for draft in drafts:
            if draft.written.fixed or told[draft.written.digits] > 1:
                continue
            begin, end = self._line(draft.written.start)
            asked = self._text[begin:end].rstrip().endswith(QUESTION)
            if asked and not self._names(begin, end) and not self._is_official(end):
                draft.wrong = True

    def _line(self, at: int) -> tuple[int, int]:
        end = self._text.find("\n", at)
        return self._text.rfind("\n", 0, at) + 1, len(self._text) if end < 0 else end

    def _is_official(self, end: int) -> bool:
        """Whether the next line with words names an official, and nobody's relative."""
        rest = self._text[end:]
        begin, last = self._line(end + len(rest) - len(rest.lstrip()))
        sorts = {one.sort for one in self._words(begin, last)} if last > begin else set()
        return not OFFICIALS.isdisjoint(sorts) and Sort.ROLE not in sorts

    def _names(self, begin: int, end: int) -> bool:
        """Whether the question itself tells whose it may be, or tells more than that."""
        named = any(one.sort in OF_SOMEBODY for one in self._words(begin, end))
        return named or end - begin > LONG
