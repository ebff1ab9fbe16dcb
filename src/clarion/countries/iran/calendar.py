"""Workdays in Iran: the week ends with Thursday and Friday, feasts follow the moon and the sun."""

from datetime import date
from functools import lru_cache

import holidays

THURSDAY, FRIDAY = 3, 4
# The lunar feasts are sighted, not reckoned: a year is taken as known while the library says so.
FIRST, LAST = 1980, 2050

# (month, day) of the first and last day, every year: why more people are watched then.
SENSITIVE_EVERY_YEAR = (
    ((2, 11), (2, 11)),
    ((6, 12), (6, 12)),
    ((7, 9), (7, 9)),
    ((9, 16), (9, 16)),
    ((11, 15), (11, 17)),
)


class IranCalendar:
    """Public holidays year by year; nobody works on a weekend in exchange for them."""

    def covers(self, year: int) -> bool:
        return FIRST <= year <= LAST

    def is_workday(self, day: date) -> bool:
        return day.weekday() not in {THURSDAY, FRIDAY} and day not in _days_off(day.year)

    def is_sensitive(self, day: date) -> bool:
        return any(first <= (day.month, day.day) <= last for first, last in SENSITIVE_EVERY_YEAR)


@lru_cache(maxsize=32)
def _days_off(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("IR", years=year))


CALENDAR = IranCalendar()
