"""Calendars of the tests: one with a holiday and a worked weekend, one of workdays, one of none."""

from collections.abc import Container
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Book:
    off: Container[date] = frozenset()
    worked: Container[date] = frozenset()
    sensitive: Container[date] = frozenset()
    weekdays: Container[int] = range(5)
    years: Container[int] = range(1, 10_000)

    def is_workday(self, day: date) -> bool:
        return day in self.worked or (day.weekday() in self.weekdays and day not in self.off)

    def is_sensitive(self, day: date) -> bool:
        return day in self.sensitive

    def covers(self, year: int) -> bool:
        return year in self.years


BOOK = Book(
    off={date(2026, 5, 1)},
    worked={date(2026, 5, 9)},
    sensitive={date(2026, 6, 4)},
    years={2025, 2026},
)
EVERY_DAY, NO_DAY = Book(weekdays=range(7)), Book(weekdays=())
