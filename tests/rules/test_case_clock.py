"""The case clock: days and months as the law counts them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.rules.case_clock import Clock, Limit, ends, next_decision

DAYS = st.dates(date(1990, 1, 1), date(2090, 1, 1))
LIMITS = st.lists(st.builds(Limit, st.integers(0, 30), st.integers(0, 60)), max_size=5)


@pytest.mark.parametrize(
    ("since", "limit", "end"),
    [
        (date(2026, 5, 1), Limit(days=37), date(2026, 6, 7)),
        (date(2026, 12, 31), Limit(months=2), date(2027, 2, 28)),
        (date(2026, 1, 31), Limit(months=1, days=15), date(2026, 3, 15)),
        (date(2026, 11, 5), Limit(months=14), date(2028, 1, 5)),
    ],
)
def test_months_end_with_their_last_day(since: date, limit: Limit, end: date) -> None:
    assert ends(since, limit) == end


def test_the_next_limit_counts_and_the_longest_is_told() -> None:
    limits = (Limit(days=10), Limit(days=14), Limit(days=37))
    since = date(2026, 5, 1)
    assert next_decision(limits, since, date(2026, 5, 11)) == Clock(
        date(2026, 5, 11), date(2026, 6, 7)
    )
    assert next_decision(limits, since, date(2026, 5, 12)) == Clock(
        date(2026, 5, 15), date(2026, 6, 7)
    )
    assert next_decision(limits, since, date(2026, 6, 8)) is None
    assert next_decision((), since, since) is None


@given(LIMITS, DAYS, st.integers(-900, 900))
def test_it_is_never_behind_today(limits: list[Limit], since: date, later: int) -> None:
    today = since + timedelta(days=later)
    clock = next_decision(limits, since, today)
    days = [ends(since, limit) for limit in limits]
    if clock is None:
        assert all(day < today for day in days)
    else:
        assert today <= clock.on <= clock.latest == max(days)
        assert clock.on == min(day for day in days if day >= today)
