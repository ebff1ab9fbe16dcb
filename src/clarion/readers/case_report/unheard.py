"""What stands behind a number, with a word of danger that no rule has understood."""

import re
from collections.abc import Sequence
from itertools import zip_longest

from clarion.countries.unheard import Unheard
from clarion.readers.case_report.alarms import Alarms
from clarion.readers.case_report.columns import Cell
from clarion.readers.case_report.judge import OFFICES
from clarion.readers.case_report.remarked import by_row
from clarion.readers.case_report.state import Draft

ENDS = re.compile(r"[;。|\n)]|\.(?= )")  # of what is said before another number
LONGEST, SHORT = 160, 4  # signs behind a number; of a remark that rules read
MARKS = " \t,;:。.()|"


class Unsure:
    """`text`: the whole report, made plain and in small letters."""

    def __init__(self, terms: Unheard, text: str) -> None:
        self._text, self._alarms = text, Alarms(terms)

    def mark(self, drafts: Sequence[Draft]) -> None:
        """`drafts`: of the whole report, in their order."""
        out = {(one.line, id(one.actor)) for one in drafts if _is_out(one)}
        for draft, after in zip_longest(drafts, drafts[1:]):
            if not _is_out(draft) and (draft.line, id(draft.actor)) not in out:
                self._doubt([draft], self._behind(draft, after))

    def mark_rows(self, remarked: Sequence[tuple[Sequence[Draft], Cell]]) -> None:
        for drafts, said in by_row(remarked, self._text):
            mobiles = [one for one in drafts if not one.written.fixed]
            if not any(map(_is_out, drafts)):
                self._doubt(mobiles or drafts, "; ".join(said))

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
        meant = [one for one in drafts if not _is_of_office(one)]
        if meant and len(said.strip(MARKS)) > SHORT and self._alarms.raised(said):
            for draft in meant:
                draft.wrong, draft.unclear = True, draft.unclear or said.strip()


def _is_out(draft: Draft) -> bool:
    return bool(draft.role or draft.status or draft.wrong or draft.not_phone)


def _is_of_office(draft: Draft) -> bool:
    """A landline that stays whoever leaves."""
    named = draft.actor is not None and (draft.actor.name or draft.actor.title)
    return draft.written.fixed and (draft.label in OFFICES or not named)
