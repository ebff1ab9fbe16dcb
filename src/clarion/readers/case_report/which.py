"""Which of two numbers a remark is about: A、B（前一个正确，后一个请不要打）."""

import re
from collections.abc import Iterator, Sequence

from clarion.countries.corrections import Corrections
from clarion.countries.report import Status
from clarion.readers.case_report.state import Draft

BETWEEN = re.compile(r"[^。;()\n!?]{1,12}")
CLAUSES = re.compile(r"[,;。()\n!?]|\. |\band\b|\bbut\b")
FAR = 80  # signs behind the second
RIGHT = "right"
AMISS = "amiss"  # it is not whose it was said to be
OF_LINES = frozenset({Status.DEAD, Status.STOP})


class Which:
    """`text` is the whole report, made plain."""

    def __init__(self, terms: Corrections, text: str) -> None:
        self._text = text
        self._orders = [re.compile(one, re.IGNORECASE) for one in (terms.first, terms.second)]
        self._barred = re.compile(terms.barred, re.IGNORECASE)
        self._dead = re.compile(terms.dead, re.IGNORECASE)
        self._amiss = re.compile(terms.amiss, re.IGNORECASE)
        self._right = re.compile(terms.right, re.IGNORECASE)

    def tell(self, drafts: Sequence[Draft]) -> None:
        """`drafts`: of one line, in their order, of which the last two are meant."""
        two = drafts[-3:]
        if len(two) > 2 and self._are_joined(two[0], two[1]):  # noqa: PLR2004
            return
        two = two[-2:]
        if len(two) > 1 and self._are_joined(*two):
            self._settle(two, list(self._said(two[1].written.end)))

    def _are_joined(self, one: Draft, other: Draft) -> bool:
        return BETWEEN.fullmatch(self._text, one.written.end, other.written.start) is not None

    def _said(self, start: int) -> Iterator[tuple[int, str]]:
        """Which of the two, and what of it.

        A clause that names neither goes on about the last one, where the other is said to be right:
        前一个正确，后一个是他妻子的，请不要打.
        """
        behind = self._text[start : start + FAR].partition("\n")[0]
        last, right = -1, -1
        for clause in CLAUSES.split(behind):
            meant = [n for n, order in enumerate(self._orders) if order.search(clause)]
            state = self._state(clause)
            if len(meant) == 1:
                last = meant[0]
                right = last if state == RIGHT else right
                yield last, state
            elif not meant and right == 1 - last:
                yield last, state

    def _state(self, clause: str) -> str:
        if self._right.search(clause):
            return RIGHT
        if self._barred.search(clause):
            return Status.STOP
        if self._dead.search(clause):
            return Status.DEAD
        return AMISS if self._amiss.search(clause) else ""

    def _settle(self, two: Sequence[Draft], said: Sequence[tuple[int, str]]) -> None:
        closed = [one for one in said if one[1] not in {"", RIGHT}]
        if len({which for which, _ in closed}) != 1:
            return
        which, state = closed[0]
        meant, left = two[which], two[1 - which]
        if state == AMISS:
            meant.wrong = True
        else:
            meant.status = meant.status or state
        left.status = "" if left.status in OF_LINES else left.status
        shared = left.wrong or left.unclear == meant.unclear
        left.unclear, left.wrong = "" if shared else left.unclear, False
