"""Which of several numbers a remark is about: A、B（前一个正确，后一个请不要打）."""

import re
from collections.abc import Iterator, Sequence

from clarion.countries.corrections import Corrections
from clarion.countries.counted import LAST, Counted
from clarion.countries.report import Status
from clarion.readers.case_report.state import Draft
from clarion.readers.compiled import compiled

BETWEEN = re.compile(r"[^。;()\n!?]{1,12}")
CLAUSES = re.compile(r"[,;。()\n!?]|\. |\band\b|\bbut\b")
FAR = 80  # signs behind the second
RIGHT = "right"
NONE = -9  # of them
TWO, MOST = 2, 6  # numbers that are told of so
AMISS = "amiss"  # it is not whose it was said to be
OF_LINES = frozenset({Status.DEAD, Status.STOP})


class States:
    """What a clause says of one of several numbers: a status, or one of the two words above."""

    def __init__(self, terms: Corrections) -> None:
        said = {
            RIGHT: terms.right,
            Status.STOP: terms.barred,
            Status.DEAD: terms.dead,
            AMISS: terms.amiss,
        }
        self._said = {key: compiled(one, re.IGNORECASE) for key, one in said.items()}

    def of(self, clause: str) -> str:
        return next((key for key, one in self._said.items() if one.search(clause)), "")


class Which:
    """`text` is the whole report, made plain."""

    def __init__(self, terms: Corrections, several: Counted, text: str) -> None:
        self._text = text
        of_two = ((terms.first, 0), (terms.second, 1))
        of_many = [(one.said, one.place) for one in several.orders if not one.of]
        self._of_two, self._of_many = (
            [(compiled(said, re.IGNORECASE), place) for said, place in orders]
            for orders in (of_two, of_many)
        )
        self._states = States(terms)

    def tell(self, drafts: Sequence[Draft]) -> None:
        """`drafts`: of one line, in their order, of which the last ones are meant."""
        last = drafts[-MOST - 1 :]
        first = max(0, len(last) - 1)
        while first and self._are_joined(last[first - 1], last[first]):
            first -= 1
        several = last[first:]
        orders = self._of_two if len(several) == TWO else self._of_many
        if TWO <= len(several) <= MOST:
            places = {n: n for n in range(len(several))} | {LAST: len(several) - 1}
            said = self._said(several[-1].written.end, orders)
            self._settle(several, [(places[n], state) for n, state in said if n in places])

    def _are_joined(self, one: Draft, other: Draft) -> bool:
        return BETWEEN.fullmatch(self._text, one.written.end, other.written.start) is not None

    def _said(
        self, start: int, orders: Sequence[tuple[re.Pattern[str], int]]
    ) -> Iterator[tuple[int, str]]:
        """Which of them, and what of it.

        A clause that names none goes on about the last one, where another is said to be right:
        前一个正确，后一个是他妻子的，请不要打.
        """
        behind = self._text[start : start + FAR].partition("\n")[0]
        last, right = NONE, NONE
        for clause in CLAUSES.split(behind):
            meant = [place for order, place in orders if order.search(clause)]
            state = self._states.of(clause)
            if len(meant) == 1:
                last = meant[0]
                right = last if state == RIGHT else right
                yield last, state
            elif not meant and right not in {NONE, last}:
                yield last, state

    def _settle(self, several: Sequence[Draft], said: Sequence[tuple[int, str]]) -> None:
        closed: dict[int, str] = {}
        for which, state in said:
            if state not in {"", RIGHT}:
                closed.setdefault(which, state)
        if not 0 < len(closed) < len(several):
            return
        for which, state in closed.items():
            several[which].status = several[which].status or ("" if state == AMISS else state)
            several[which].wrong = several[which].wrong or state == AMISS
        one = several[next(iter(closed))]
        for left in (several[n] for n in range(len(several)) if n not in closed):
            left.status = "" if left.status in OF_LINES else left.status
            shared = left.wrong or left.unclear == one.unclear
            left.unclear, left.wrong = "" if shared else left.unclear, False
