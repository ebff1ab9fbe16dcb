"""How long what was released lasts, and how much the coming week needs."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

WEEK = timedelta(days=7)
# What a volunteer calls in a week, as long as there are too few calls to tell.
USUAL_WEEK = 15
# Fewer calls than this say nothing yet, and would point at people.
TELLING = 8
# So that nobody waits for a coordinator in a busy week, and little is open in a quiet one.
RESERVE = 1.5


@dataclass(frozen=True)
class Pace:
    """`calls`: numbers shown over the last seven days; `volunteers`: who may call now."""

    calls: int
    volunteers: int

    @property
    def is_told(self) -> bool:
        return self.calls >= TELLING

    @property
    def per_week(self) -> int:
        return self.calls if self.is_told else self.volunteers * USUAL_WEEK


def lasts_until(released: int, pace: Pace, now: datetime) -> datetime | None:
    """None: nobody calls, or nothing is there."""
    if not released or not pace.per_week:
        return None
    return now + WEEK * (released / pace.per_week)


def to_release(released: int, waiting: int, pace: Pace) -> int:
    """How many more make one and a half times the calls of a week."""
    return min(waiting, max(0, ceil(RESERVE * pace.per_week) - released))
