"""Numbers that a later row of the same table takes away: a log of calls has a row for each call."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from clarion.readers.table.results import Not, Proposed
from clarion.rules.vocabulary import RowRefusal


class Dead(NamedTuple):
    """A number of a row that says so, and whose it was. `line`: where the row begins.

    `reason`: the same is kept of a number whose owner has left.
    """

    line: int
    e164: str
    ext: str
    station: str
    person: str
    reason: RowRefusal = RowRefusal.DEAD

    def is_of(self, row: Proposed) -> bool:
        """A wrong number for somebody may be the right one for somebody else."""
        if self.reason is RowRefusal.MOVED or (self.person and row.person):
            return self.person == row.person != ""
        return not (self.station and row.station) or self.station == row.station


def without_dead(
    proposed: Sequence[Proposed], dead: Iterable[Dead]
) -> tuple[list[Proposed], list[Not]]:
    """What is proposed still, and what is not. Not: dead, and answered in a later row."""
    last = {one[1:]: one for one in dead}
    by_number: dict[tuple[str, str], list[Dead]] = {}
    for one in last.values():
        by_number.setdefault((one.e164, one.ext), []).append(one)
    left, refused = [], []
    for row in proposed:
        told = by_number.get((row.e164, row.ext), ())
        later = (one for one in told if one.line > row.line and one.is_of(row))
        if gone := next(later, None):
            raw = " ".join(filter(None, (row.station, row.person, row.e164)))
            refused.append(Not(row.line, gone.reason, raw))
        else:
            left.append(row)
    return left, refused
