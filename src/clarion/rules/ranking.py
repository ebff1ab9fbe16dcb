"""In which order the open lanes are asked for a contact."""

from dataclasses import dataclass
from math import inf

from clarion.rules.vocabulary import Rank

CALLBACKS = (Rank.CALLBACK_OWN, Rank.CALLBACK)
ORDER = tuple(Rank)


@dataclass(frozen=True)
class LaneFacts:
    """`days_left`: to the next legal decision; None without one, negative when it has passed.

    `reached`: somebody who can decide has been reached for this campaign's case.
    """

    rank: Rank
    days_left: int | None = None
    reached: bool = False


def sort_key(lane: LaneFacts) -> tuple[int, float, bool, int]:
    """Smallest first: own callbacks, anyone's, then by case clock, then by rank.

    Inside a lane `ready_at` decides, so that the longest waiting goes first.
    """
    rank = ORDER.index(lane.rank)
    clock = inf if lane.days_left is None or lane.days_left < 0 else lane.days_left
    return (min(rank, len(CALLBACKS)), clock, lane.reached, rank)
