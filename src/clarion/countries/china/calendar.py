"""Workdays as the State Council orders them, and days on which private lines keep silent."""

from datetime import date
from functools import lru_cache

import holidays

SATURDAY = 5

# (month, day) of the first and last day, every year: why more people are watched then.
SENSITIVE_EVERY_YEAR = (
    ((3, 1), (3, 15)),  # the two sessions
    ((4, 25), (4, 25)),
    ((5, 13), (5, 13)),
    ((6, 4), (6, 4)),
    ((7, 20), (7, 20)),
    ((10, 1), (10, 1)),
)
# Party congresses; the next one is added when its dates are announced.
SENSITIVE_ONCE = (
    (date(2012, 11, 8), date(2012, 11, 14)),
    (date(2017, 10, 18), date(2017, 10, 24)),
    (date(2022, 10, 16), date(2022, 10, 22)),
)


class ChinaCalendar:
    """Public holidays and the weekends worked in exchange for them, year by year."""

    def covers(self, year: int) -> bool:
        """Every ordered year has weekends that are worked; a year only reckoned has none."""
        return bool(_exceptions(year)[1])

    def is_workday(self, day: date) -> bool:
        if not self.covers(day.year):
            return day.weekday() < SATURDAY
        off, made_up = _exceptions(day.year)
        return day in made_up or (day.weekday() < SATURDAY and day not in off)

    def is_sensitive(self, day: date) -> bool:
        every_year = any(
            first <= (day.month, day.day) <= last for first, last in SENSITIVE_EVERY_YEAR
        )
        return every_year or any(first <= day <= last for first, last in SENSITIVE_ONCE)


@lru_cache(maxsize=32)
def _exceptions(year: int) -> tuple[frozenset[date], frozenset[date]]:
    """Days off, and weekends worked. The library mentions a few of other years, left out here."""
    table = holidays.country_holidays("CN", years=year)
    worked = frozenset(day for day in table.weekend_workdays if day.year == year)
    return frozenset(day for day in table if day.year == year), worked


CALENDAR = ChinaCalendar()
