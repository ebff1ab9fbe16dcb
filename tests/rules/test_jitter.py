"""Rests with jitter."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.rules.jitter import jittered

DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("share", "least", "expected"),
    [
        (0.0, timedelta(0), 10 * DAY),
        (1.0, timedelta(0), 12 * DAY),
        (-1.0, timedelta(0), 8 * DAY),
        (-1.0, 9 * DAY, 9 * DAY),
        (5.0, timedelta(0), 12 * DAY),
        (-5.0, timedelta(0), 8 * DAY),
    ],
)
def test_a_fifth_more_or_less(share: float, least: timedelta, expected: timedelta) -> None:
    assert jittered(10 * DAY, share, least=least) == expected


@given(
    st.timedeltas(timedelta(0), 100 * DAY),
    st.floats(-2, 2),
    st.timedeltas(timedelta(0), 100 * DAY),
)
def test_never_less_than_was_promised(rest: timedelta, share: float, least: timedelta) -> None:
    assert max(least, rest * 0.8) <= jittered(rest, share, least=least) <= max(least, rest * 1.2)
