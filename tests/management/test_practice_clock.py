"""The practice clock: now while there is work; else the next working morning or afternoon."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.countries.registry import profile
from clarion.management.practice_clock import LEAST_LEFT, shift_to_working_hours
from clarion.rules import hours
from clarion.rules.hours import Schedule, Window
from clarion.rules.vocabulary import HoursClass

CHINA = profile("china")
THERE = ZoneInfo("Asia/Shanghai")
WORK = CHINA.schedules[HoursClass.WORK]


def there(clock: str) -> datetime:
    return datetime.fromisoformat(clock).replace(tzinfo=THERE)


@pytest.mark.parametrize(
    ("now", "practised"),
    [
        # A Tuesday: there is time before noon, and before the evening.
        ("2026-05-19 08:30", "2026-05-19 08:30"),
        ("2026-05-19 10:00", "2026-05-19 10:00"),
        ("2026-05-19 16:00", "2026-05-19 16:00"),
        # Too near to noon, noon, too near to the evening, night, early morning.
        ("2026-05-19 10:00:01", "2026-05-19 14:40"),
        ("2026-05-19 12:30", "2026-05-19 14:40"),
        ("2026-05-19 16:00:01", "2026-05-20 09:10"),
        ("2026-05-19 23:59", "2026-05-20 09:10"),
        ("2026-05-20 00:00", "2026-05-20 09:10"),
        ("2026-05-20 08:29", "2026-05-20 09:10"),
        # A weekend.
        ("2026-05-22 17:00", "2026-05-25 09:10"),
        ("2026-05-23 10:00", "2026-05-25 09:10"),
        ("2026-05-24 23:00", "2026-05-25 09:10"),
        # The autumn festival, and the long holiday of October.
        ("2026-09-25 10:00", "2026-09-28 09:10"),
        ("2026-09-30 16:30", "2026-10-08 09:10"),
        ("2026-10-04 10:00", "2026-10-08 09:10"),
        # A Saturday that is worked in exchange for it, the Sunday after it not.
        ("2026-10-10 09:00", "2026-10-10 09:00"),
        ("2026-10-10 19:00", "2026-10-12 09:10"),
        # The spring festival.
        ("2026-02-14 20:00", "2026-02-24 09:10"),
        # A year whose holidays are not known yet: weekends as they come.
        ("2090-10-01 20:00", "2090-10-02 09:10"),
    ],
)
def test_it_goes_on_to_the_next_working_hours(now: str, practised: str) -> None:
    begun = there(now)
    assert begun + shift_to_working_hours(CHINA, begun) == there(practised)


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)))  # noqa: DTZ001  made aware below
def test_there_is_always_an_hour_and_a_half_of_work(naive: datetime) -> None:
    now = naive.replace(tzinfo=UTC)
    shift = shift_to_working_hours(CHINA, now)
    closes = hours.open_until(WORK, now + shift, CHINA.calendar)
    assert shift >= timedelta(0)
    assert closes is not None
    assert closes - (now + shift) >= LEAST_LEFT
    # A whole number of minutes is not asked for, but nothing moves that need not.
    assert shift == timedelta(0) or shift_to_working_hours(CHINA, now + shift) == timedelta(0)


def with_windows(*windows: tuple[int, int]) -> object:
    made = tuple(Window(time(opens), time(closes)) for opens, closes in windows)
    schedule = Schedule(zone=THERE, windows=made)
    return replace(CHINA, schedules={HoursClass.WORK: schedule})


def test_a_window_too_short_to_practise_in_is_passed_over() -> None:
    country = with_windows((8, 9), (14, 18))
    now = there("2026-05-19 07:00")
    shift = shift_to_working_hours(country, now)  # type: ignore[arg-type]
    assert now + shift == there("2026-05-19 14:40")


def test_a_country_that_never_works_moves_nothing() -> None:
    country = with_windows()
    assert shift_to_working_hours(country, there("2026-05-19 07:00")) == timedelta(0)  # type: ignore[arg-type]
