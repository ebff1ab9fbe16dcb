"""The order of the lanes."""

from hypothesis import given
from hypothesis import strategies as st

from clarion.rules.ranking import LaneFacts, sort_key
from clarion.rules.vocabulary import Rank

IN_ORDER = [
    LaneFacts(Rank.CALLBACK_OWN, days_left=9),
    LaneFacts(Rank.CALLBACK, days_left=1),
    LaneFacts(Rank.WAITING, days_left=0),
    LaneFacts(Rank.WAITING, days_left=3),
    LaneFacts(Rank.PRIORITY, days_left=3, reached=True),
    LaneFacts(Rank.PRIORITY, days_left=10),
    LaneFacts(Rank.NEVER_CALLED, days_left=10),
    LaneFacts(Rank.WAITING, days_left=10),
    LaneFacts(Rank.PRIORITY),
    LaneFacts(Rank.NEVER_CALLED, days_left=-1),  # decided: the clock no longer presses
    LaneFacts(Rank.WAITING),
]


@given(st.permutations(IN_ORDER))
def test_callbacks_then_the_case_clock_then_priority_then_never_called(
    lanes: list[LaneFacts],
) -> None:
    assert sorted(lanes, key=sort_key) == IN_ORDER
