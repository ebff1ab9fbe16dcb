"""The switchboard of an extension that is told without it."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import chain, islice, takewhile

from clarion.countries.report import Label
from clarion.readers.case_report.link import SOME, Written
from clarion.readers.case_report.state import Draft, Line

NEAR = 12  # lines, to the switchboard above
FAR = 30  # numbers, to the same
OTHERS = frozenset({Label.FAX, Label.HOME})


class Switchboards:
    """`is_open`: whether the report is still about the office of that number."""

    def __init__(self, drafts: Sequence[Draft], is_open: Callable[[Draft], bool]) -> None:
        self._drafts, self._is_open = drafts, is_open
        self._centrals: list[Draft] = []  # among as many numbers as were looked at
        self._looked_at = 0

    def of(self, written: Written, line: Line) -> Draft | None:
        """转8001 alone: of the switchboard above, or of the landline that was named last."""
        if written.central is not None:
            found = self._in_row(line)
            if found is None and written.central != SOME:
                found = self._listed(written.central)
            return found or self._of_office()
        above = chain(reversed(line.drafts), reversed(self._drafts))
        last = line.number - NEAR
        near = takewhile(lambda draft: draft.line >= last, islice(above, FAR))
        fixed = [draft for draft in near if draft.written.fixed]
        # 分机均从总机0536-0000121转, over the rooms: one of those that the office has
        known = {one.written.digits for one in self._told() if self._is_central(one)}
        known |= {one.written.digits for one in line.drafts if self._is_central(one)}
        central = [x for x in fixed if _is_switchboard(x) and x.written.digits in known]
        return next(iter(central), None) or self._of_office() or next(iter(fixed), None)

    def _in_row(self, line: Line) -> Draft | None:
        told = reversed(line.drafts)
        return next((one for one in told if _is_switchboard(one)), None)

    def _listed(self, at: int) -> Draft | None:
        """Of the line that tells it; a single landline of an office may be one without a name."""
        first = bisect_left(self._drafts, at, key=lambda one: one.written.start)
        above = islice(self._drafts, first, None)
        number = self._drafts[first].line if first < len(self._drafts) else 0
        line = takewhile(lambda one: one.line == number, above)
        told = [one for one in line if one.written.fixed and not one.status]
        central = [one for one in told if one.label == Label.SWITCHBOARD]
        if not central and len(told) == 1 and told[0].label not in OTHERS:
            return told[0]
        return central[0] if central else None

    def _is_central(self, draft: Draft) -> bool:
        return _is_switchboard(draft) and self._is_open(draft)

    def _of_office(self) -> Draft | None:
        """总机0431-00006100, and pages of extensions: of this office, or the only one."""
        central = [one for one in self._told() if self._is_central(one)]
        if len(central) == 1 or (central and central[-1].office is not None):
            return central[-1]
        return None

    def _told(self) -> Sequence[Draft]:
        """The last switchboards, wherever they were told."""
        told = islice(self._drafts, self._looked_at, None)
        self._centrals += [one for one in told if one.label == Label.SWITCHBOARD]
        self._looked_at = len(self._drafts)
        return self._centrals[-FAR:]


def _is_switchboard(draft: Draft) -> bool:
    return draft.label == Label.SWITCHBOARD and not draft.status
