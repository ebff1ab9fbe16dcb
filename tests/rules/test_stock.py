"""How long released contacts last, and how many more are proposed."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.rules.stock import Pace, lasts_until, to_release
from tests.cast import NOW

DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("pace", "week"),
    [
        (Pace(0, 0), 0),
        (Pace(0, 2), 30),
        # Too few calls to tell a pace, and few enough to point at somebody.
        (Pace(7, 2), 30),
        (Pace(8, 2), 8),
        (Pace(100, 2), 100),
    ],
)
def test_a_week_of_calls(pace: Pace, week: int) -> None:
    assert pace.per_week == week
    assert pace.is_told == (pace.calls >= 8)


@pytest.mark.parametrize(
    ("released", "pace", "days"),
    [(14, Pace(14, 1), 7), (7, Pace(14, 1), 3.5), (30, Pace(0, 2), 7), (1, Pace(0, 0), None)],
)
def test_it_lasts(released: int, pace: Pace, days: float | None) -> None:
    expected = None if days is None else NOW + DAY * days
    assert lasts_until(released, pace, NOW) == expected


def test_nothing_lasts_no_time() -> None:
    assert lasts_until(0, Pace(20, 2), NOW) is None


@pytest.mark.parametrize(
    ("released", "waiting", "pace", "more"),
    [
        (0, 100, Pace(20, 1), 30),
        (12, 100, Pace(20, 1), 18),
        (0, 100, Pace(9, 1), 14),
        (0, 10, Pace(20, 1), 10),
        (50, 100, Pace(20, 1), 0),
        (0, 100, Pace(0, 0), 0),
    ],
)
def test_proposed_is_what_makes_one_and_a_half_weeks(
    released: int, waiting: int, pace: Pace, more: int
) -> None:
    assert to_release(released, waiting, pace) == more


_COUNT = st.integers(0, 10**6)


@given(_COUNT, _COUNT, _COUNT, st.integers(0, 10**4))
def test_never_more_than_there_is(released: int, waiting: int, calls: int, people: int) -> None:
    assert 0 <= to_release(released, waiting, Pace(calls, people)) <= waiting
