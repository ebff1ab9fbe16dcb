"""Remarks with a word of danger that no rule has understood: their numbers are for a person.

A wrong list costs somebody who never took part; a number in doubt costs a coordinator a look.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from clarion.countries.unheard import Alarm, Unheard
from clarion.readers.case_report.columns import Cell
from clarion.readers.case_report.state import Draft
from clarion.readers.compiled import compiled

CLAUSE = re.compile(r"[^,;。!?()\n\t|]+")
ENDS = re.compile(r"[;。|\n)]|\.(?= )")  # of what is said before another number
LONGEST = 160  # signs behind a number


@dataclass(frozen=True)
class _Alarm:
    says: re.Pattern[str]
    unless: re.Pattern[str]

    def raised(self, said: str) -> bool:
        return any(
            self.says.search(one[0]) and not self.unless.search(one[0])
            for one in CLAUSE.finditer(said)
        )


class Unsure:
    """`text`: the whole report, made plain and in small letters."""

    def __init__(self, terms: Unheard, text: str) -> None:
        self._text = text
        self._alarms, self._wishes = _compiled(terms.alarms), _compiled(terms.wishes)
        self._holds, self._quoted = compiled(terms.holds), compiled(terms.quoted)

    def mark(self, drafts: Sequence[Draft]) -> None:
        """`drafts`: of the whole report, in their order."""
        for draft, after in zip_longest(drafts, drafts[1:]):
            self._doubt([draft], self._behind(draft, after))

    def mark_rows(self, remarked: Sequence[tuple[Sequence[Draft], Cell]]) -> None:
        for drafts, cell in remarked:
            mobiles = [one for one in drafts if not one.written.fixed]
            self._doubt(mobiles or drafts, self._text[cell.start : cell.end])

    def _behind(self, draft: Draft, after: Draft | None) -> str:
        """What its line says behind it; before another number, whole sentences of that."""
        begin = draft.written.end
        line = self._text.find("\n", begin)
        line = len(self._text) if line < 0 else line
        if after is None or after.written.start >= line:
            return self._text[begin : min(line, begin + LONGEST)]
        said = self._text[begin : after.written.start]
        last = max((one.end() for one in ENDS.finditer(said)), default=0)
        return said[:last]

    def _doubt(self, drafts: Sequence[Draft], said: str) -> None:
        sound = [one for one in drafts if not (one.role or one.status or one.wrong)]
        if sound and self._is_alarming(said):
            for draft in sound:
                draft.wrong, draft.unclear = True, draft.unclear or said.strip()

    def _is_alarming(self, said: str) -> bool:
        if self._holds.search(said):
            return False
        plain = self._quoted.sub(" ", said)
        return any(one.raised(plain) for one in self._alarms) or any(
            one.raised(said) for one in self._wishes
        )


def _compiled(alarms: Sequence[Alarm]) -> tuple[_Alarm, ...]:
    return tuple(_Alarm(compiled(one.says), compiled(one.unless)) for one in alarms)
