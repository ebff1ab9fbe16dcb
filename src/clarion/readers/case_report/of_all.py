"""What is said of several numbers at once, and of nobody: 1、2和3都不要打了."""

import re
from collections.abc import Iterator, Sequence

from clarion.countries.report import Label, ReportTerms, Sort
from clarion.readers.case_report.lex import STOP, Token
from clarion.readers.case_report.state import MERE, Draft
from clarion.readers.case_report.what import WHO
from clarion.readers.compiled import compiled


class OfAll:
    """`text` is the whole report, made plain."""

    def __init__(self, terms: ReportTerms, text: str) -> None:
        self._text = text
        self._between = compiled(rf"\s*(?:[,;、/&]|{terms.shapes.lists})?\s*", re.IGNORECASE)

    def tell(self, drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
        """`drafts`: of one line, with its `tokens`."""
        for listed in self._lists(sorted(drafts, key=lambda one: one.written.start)):
            if len(listed) > 1 and self._is_of_nobody(listed, tokens):
                _share(listed)

    def _lists(self, drafts: Sequence[Draft]) -> Iterator[list[Draft]]:
        listed: list[Draft] = []
        for draft in drafts:
            gap = self._text[listed[-1].written.end : draft.written.start] if listed else ""
            if listed and not self._between.fullmatch(gap):
                yield listed
                listed = []
            listed.append(draft)
        yield listed

    def _is_of_nobody(self, listed: Sequence[Draft], tokens: Sequence[Token]) -> bool:
        """No owner is named before them, and no remark in brackets is about the last alone."""
        first, end = listed[0].written.start, listed[-1].written.end
        before = [one for one in tokens if one.start < first]
        begin = max((one.end for one in before if one.sort == STOP), default=0)
        sentence = [one for one in before if one.start >= begin]
        led = any(one.sort in WHO or _is_kind(one) for one in sentence)
        return not led and not self._text[end : end + 2].lstrip().startswith("(")


def _is_kind(token: Token) -> bool:
    return token.sort == Sort.LABEL and token.code not in MERE | {Label.OLD}


def _share(listed: Sequence[Draft]) -> None:
    status = next((one.status for one in listed if one.status), "")
    wrong = any(one.wrong for one in listed)
    for draft in listed:
        draft.status, draft.wrong = draft.status or status, draft.wrong or wrong
