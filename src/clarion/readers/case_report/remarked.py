"""What a remark behind a number says of it, by the words in which remarks of tables are read."""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from clarion.countries.report import Label, Status
from clarion.readers.case_report.state import Draft
from clarion.readers.table.told import GONE, Sayings
from clarion.rules.vocabulary import RowRefusal

# 15400000501（已不在所里）; 15400000501，打错了 at the end of what is said.
_BRACKET = re.compile(r" ?\(([^()\n]{2,60})\)")
_BEHIND = re.compile(r" ?(?:[,;] ?|[-–—]+ ?|(?<=\d) )([^()\n。;]{2,60})(?=$|[\n。;])")
_STATUS = {reason: status for status, reason in GONE.items()}


class Remarked:
    """`text` is the whole report, made plain."""

    def __init__(self, sayings: Sayings, text: str) -> None:
        self._sayings, self._text = sayings, text

    def mark(self, drafts: Sequence[Draft]) -> None:
        """`drafts`: of the whole report, in their order."""
        for draft, end in self._open(drafts):
            if remark := self._behind(draft, end):
                self._hear(draft, remark)

    def _open(self, drafts: Sequence[Draft]) -> Iterator[tuple[Draft, int]]:
        """Of which nothing is known that keeps them out, with where the next one begins."""
        for draft, after in zip_longest(drafts, drafts[1:]):
            if not (draft.role or draft.status or draft.not_phone):
                yield draft, after.written.start if after else len(self._text)

    def _behind(self, draft: Draft, end: int) -> str:
        begin = draft.written.end
        found = _BRACKET.match(self._text, begin, end) or _BEHIND.match(self._text, begin, end)
        return found[1] if found else ""

    def _hear(self, draft: Draft, remark: str) -> None:
        told, mobile = self._sayings.of(remark), "" if draft.written.fixed else Label.MOBILE
        reason = told.get("") or told.get(draft.label or mobile)
        if reason is RowRefusal.RELATIVE:
            draft.role = reason
        elif reason is not None and (draft.actor or reason is RowRefusal.DEAD):
            draft.status = _STATUS.get(reason, Status.MOVED)
