"""The kind of the landlines of a list, where a line below it tells: 以上座机均为办公电话."""

import re
from collections.abc import Sequence

from clarion.countries.report import Label, ReportTerms
from clarion.readers.case_report.lex import Token
from clarion.readers.case_report.state import MERE, Draft
from clarion.readers.compiled import compiled


class KindsTold:
    """`text` is the whole report, made plain."""

    def __init__(self, terms: ReportTerms, text: str) -> None:
        self._text = text
        self._kinds = compiled(terms.beside.kinds)
        self._of_all = compiled(terms.beside.kinds_of_all, re.IGNORECASE)

    def tell(self, line: int, tokens: Sequence[Token], drafts: Sequence[Draft]) -> None:
        """`line`: the number of the line, of these `tokens`; `drafts`: of the lines above it."""
        told = self._kinds.match(self._text, tokens[0].start) if tokens else None
        if told is None:
            return
        for draft in reversed(drafts):
            if draft.line + 1 < line:
                return
            line = draft.line
            if draft.written.fixed and (not draft.label or draft.label in MERE):
                draft.label = Label.HOME if told["home"] else Label.WORK

    def settle(self, drafts: Sequence[Draft]) -> None:
        """All landlines are office numbers unless marked otherwise: of the whole report."""
        if not self._of_all.search(self._text):
            return
        for draft in drafts:
            plain = draft.label in MERE | {"", Label.MOBILE}  # 0536-0000121, 15400000501 (mobile)
            if draft.written.fixed and plain and draft.office:
                draft.label = Label.WORK
