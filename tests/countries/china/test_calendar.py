"""China's workdays and sensitive dates."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.countries.china.calendar import CALENDAR

FIRST = date(2026, 1, 1)


def test_the_weekends_worked_in_2026() -> None:
    year = [FIRST + timedelta(days=n) for n in range(365)]
    worked = [day for day in year if day.weekday() >= 5 and CALENDAR.is_workday(day)]
    assert worked == [
        date(2026, 1, 4),
        date(2026, 2, 14),
        date(2026, 2, 28),
        date(2026, 5, 9),
        date(2026, 9, 20),
        date(2026, 10, 10),
    ]


def test_the_days_off_of_the_national_holiday_in_2026() -> None:
    october = [date(2026, 10, day) for day in range(1, 12)]
    assert [day.day for day in october if CALENDAR.is_workday(day)] == [8, 9, 10]


@pytest.mark.parametrize(
    ("year", "known"), [(1, False), (1999, False), (2024, True), (2026, True), (9999, False)]
)
def test_which_years_are_ordered(year: int, known: bool) -> None:
    assert CALENDAR.covers(year) is known


def test_every_year_from_2001_to_2026_is_ordered() -> None:
    assert all(CALENDAR.covers(year) for year in range(2001, 2027))


def test_reckoned_holidays_of_years_to_come_do_not_count() -> None:
    """A library that reckons next year's feasts does not know which weekends are exchanged."""
    assert CALENDAR.is_workday(date(2099, 10, 1)) is True  # a Thursday


@given(st.dates(min_value=date(2040, 1, 1)) | st.dates(max_value=date(2000, 12, 31)))
def test_outside_the_ordered_years_weekends_are_weekends(day: date) -> None:
    assert CALENDAR.is_workday(day) is (day.weekday() < 5)


@pytest.mark.parametrize(
    ("day", "sensitive"),
    [
        (date(2026, 2, 28), False),
        (date(2026, 3, 1), True),
        (date(2026, 3, 15), True),
        (date(2026, 3, 16), False),
        (date(2031, 4, 25), True),
        (date(2026, 6, 4), True),
        (date(2026, 6, 5), False),
        (date(2022, 10, 18), True),  # the congress of that year
        (date(2026, 10, 18), False),
        (date(2022, 10, 1), True),
    ],
)
def test_sensitive_dates(day: date, sensitive: bool) -> None:
    assert CALENDAR.is_sensitive(day) is sensitive
