"""The solar calendar of Iran: a day of it as a day of the Gregorian one.

By the thirty-three-year cycle, which is right from 1206 to 1498 (1827 to 2120).
"""

from datetime import date, timedelta

FIRST, LAST = 1206, 1498
LEAP = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
CYCLE = 33
LONG_MONTHS, MONTHS = 6, 12
NEW_YEAR_1206 = date(1827, 3, 22)


def day_of(year: int, month: int, day: int) -> date:
    """Raises ValueError for a day that does not exist. Years after 1700 are Gregorian already."""
    if year > LAST:
        return date(year, month, day)
    if not (FIRST <= year <= LAST and 1 <= month <= MONTHS and 1 <= day <= _length(year, month)):
        raise ValueError("no such day")
    before = sum(_length(year, one) for one in range(1, month))
    years = sum(_days(one) for one in range(FIRST, year))
    return NEW_YEAR_1206 + timedelta(days=years + before + day - 1)


def _length(year: int, month: int) -> int:
    if month < MONTHS:
        return 31 if month <= LONG_MONTHS else 30
    return 30 if _is_leap(year) else 29


def _days(year: int) -> int:
    return 366 if _is_leap(year) else 365


def _is_leap(year: int) -> bool:
    return year % CYCLE in LEAP
