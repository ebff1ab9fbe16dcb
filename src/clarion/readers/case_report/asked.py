"""Somebody asks for the number of a relative or a lawyer, and the next line gives it."""

import re
from collections.abc import Iterable, Sequence

from clarion.countries.report import Sort
from clarion.readers.case_report.belonging import UNCLEAR
from clarion.readers.case_report.lex import Token
from clarion.readers.case_report.state import Draft

SHORT = 12  # signs of such a question, at most
OFFICIALS = frozenset({Sort.UNIT, Sort.TITLE})


class Asked:
    """`text` is the whole report, made plain."""

    def __init__(self, asks: str, text: str) -> None:
        self._text, self._asks = text, re.compile(asks)
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
