"""The week of Iran, its feasts, and the days on which private lines keep silent."""

from datetime import date

import pytest

from clarion.countries.iran.calendar import CALENDAR, FIRST, LAST


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2026, 5, 13), True),  # a Wednesday
        (date(2026, 5, 14), False),  # Thursday
        (date(2026, 5, 15), False),  # Friday
        (date(2026, 5, 16), True),  # Saturday: the week begins
        (date(2026, 5, 17), True),  # Sunday
        (date(2026, 2, 11), False),  # a feast on a Wednesday
        (date(2026, 3, 21), False),  # the new year, a Saturday
    ],
)
def test_the_week_ends_with_thursday_and_friday(day: date, works: bool) -> None:
    assert CALENDAR.is_workday(day) == works


def test_the_years_of_the_table_are_known() -> None:
    assert [CALENDAR.covers(y) for y in (FIRST - 1, FIRST, 2026, LAST, LAST + 1)] == [
        False,
        True,
        True,
        True,
        False,
    ]


def test_watched_days_are_named() -> None:
    days = [date(2026, 9, 15), date(2026, 9, 16), date(2026, 11, 16), date(2026, 11, 18)]
    assert [CALENDAR.is_sensitive(day) for day in days] == [False, True, True, False]
