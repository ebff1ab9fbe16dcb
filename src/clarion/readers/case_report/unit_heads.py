"""What stands before the word for an office and belongs to its name."""

import re
from collections.abc import Sequence

from clarion.countries.report import ReportTerms, Sort
from clarion.readers.case_report.lex import Token

BEHIND = frozenset({"blank", ":", "num", "(", Sort.TITLE, Sort.LABEL})


class UnitHeads:
    def __init__(self, terms: ReportTerms) -> None:
        self._head, self._whole = re.compile(terms.unit_head), re.compile(terms.unit_whole)

    def of(self, before: Sequence[Token], text: str, *, apart: bool) -> re.Match[str] | None:
        """Of the last run. ■达来苏木派出所: all of it, where the office stands `apart`."""
        run, first = before[-1], before[-2] if len(before) > 1 else None
        led = first is not None and first.sort == Sort.UNIT and first.end == run.start
        begins = led or not any(_is_word(one, text) for one in before[:-1])
        whole = self._whole.fullmatch(text, run.start, run.end) if apart and begins else None
        return whole or self._head.search(text, run.start, run.end)


def is_apart(behind: Sequence[Token]) -> bool:
    """Whether no sentence goes on behind an office."""
    return not behind or behind[0].sort in BEHIND


def _is_word(token: Token, text: str) -> bool:
    """Not a mark with which a line begins."""
    return any(map(str.isalnum, text[token.start : token.end]))
