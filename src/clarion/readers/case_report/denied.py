"""What is said of an official to tell whose kin he is not."""

import re
from collections.abc import Sequence

from clarion.countries.report import Sort
from clarion.readers.case_report.lex import STOP, Token
from clarion.readers.compiled import compiled

BEFORE = frozenset({",", "(", "blank", Sort.PERSON, Sort.TITLE, Sort.STOP})


class Denied:
    """`text` is the whole report, made plain."""

    def __init__(self, denied: str, text: str) -> None:
        self._denied, self._text = compiled(denied, re.IGNORECASE), text

    def without(self, tokens: Sequence[Token]) -> Sequence[Token]:
        """副所长王大明，与所长同姓，不是兄弟，15400000501: who is named there has no number."""
        found = list(tokens)
        for one in self._denied.finditer(self._text, tokens[0].start, tokens[-1].end):
            begin = next(n for n, token in enumerate(found) if token.end > one.start())
            end = next((n for n, it in enumerate(found) if it.start >= one.end()), len(found))
            if found[begin].start == one.start() and _is_of_official(found[:begin]):
                found[begin:end] = self._said(found[begin:end], one)
        return found

    def _said(self, tokens: Sequence[Token], found: re.Match[str]) -> list[Token]:
        """One word, and what of the last does not belong to it."""
        rest = Token("run", found.end(), tokens[-1].end)
        return [Token(Sort.STOP, *found.span()), *([rest] if rest.start < rest.end else [])]


def _is_of_official(before: Sequence[Token]) -> bool:
    """Whether the sentence tells of somebody with a title, and of nobody else since."""
    if not before or before[-1].sort not in BEFORE:
        return False
    names = 0
    for token in reversed(before):
        if token.sort == Sort.TITLE:
            return True
        names += token.sort == Sort.PERSON
        if token.sort in {STOP, Sort.ROLE, "num"} or names > 1:
            return False
    return False
