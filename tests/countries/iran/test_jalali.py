"""Days of the solar calendar, by published ones, and against each other."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.countries.iran.jalali import day_of


@pytest.mark.parametrize(
    ("solar", "gregorian"),
    [
        ((1403, 1, 1), date(2024, 3, 20)),
        ((1404, 1, 1), date(2025, 3, 21)),
        ((1357, 11, 22), date(1979, 2, 11)),
        ((1399, 12, 30), date(2021, 3, 20)),
        ((1300, 1, 1), date(1921, 3, 21)),
        ((2025, 12, 20), date(2025, 12, 20)),
    ],
)
def test_known_days(solar: tuple[int, int, int], gregorian: date) -> None:
    assert day_of(*solar) == gregorian


@pytest.mark.parametrize(
    "solar", [(1404, 12, 30), (1404, 7, 31), (1404, 13, 1), (1404, 1, 0), (1200, 1, 1)]
)
def test_a_day_that_does_not_exist_is_none(solar: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="no such day"):
        day_of(*solar)


@given(st.integers(1206, 1497), st.integers(1, 12))
def test_the_last_day_of_a_month_is_followed_by_the_first_of_the_next(
    year: int, month: int
) -> None:
    last = next(day for day in (31, 30, 29) if _exists(year, month, day))
    after = (year, month + 1, 1) if month < 12 else (year + 1, 1, 1)
    assert day_of(year, month, last) + timedelta(days=1) == day_of(*after)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        day_of(year, month, day)
    except ValueError:
        return False
    return True
