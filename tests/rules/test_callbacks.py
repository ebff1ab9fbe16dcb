"""Agreed calls: early by a quarter of an hour, never again in a missed hour."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.rules.callbacks import after_missed, appears_at, next_chance
from clarion.rules.hours import Schedule, Window, is_open
from tests.rules.calendars import EVERY_DAY, NO_DAY

ZONE = ZoneInfo("Asia/Shanghai")
WORK = Schedule(
    ZONE, (Window(time(8, 30), time(11, 30)), Window(time(14), time(17, 30))), workdays_only=True
)
DUTY = Schedule(ZONE, (Window(time(8), time(20, 30)),))
ONE_HOUR = Schedule(ZONE, (Window(time(9), time(10)),))
NIGHT_END = Schedule(ZONE, (Window(time(8, 15), time(8, 45)), Window(time(10), time(11))))


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("agreed", "now", "expected"),
    [
        (at(18, 15), at(18, 9), at(18, 14, 45)),
        (at(18, 15), at(18, 14, 50), at(18, 14, 50)),
        (at(18, 14), at(18, 9), at(18, 14)),  # not before the window opens
        (at(18, 12, 30), at(18, 9), at(18, 14)),  # asked for a time out of hours
        (at(18, 11, 40), at(18, 9), at(18, 11, 25)),
        (at(18, 15), at(19, 9), at(19, 9)),
    ],
)
def test_an_agreed_call_appears_a_quarter_of_an_hour_early(
    agreed: datetime, now: datetime, expected: datetime
) -> None:
    assert appears_at(WORK, EVERY_DAY, agreed, now) == expected


@pytest.mark.parametrize(
    ("schedule", "missed", "expected"),
    [
        (WORK, at(18, 9), at(18, 14)),
        (WORK, at(18, 15), at(19, 8, 30)),
        (WORK, at(18, 12), at(18, 14)),  # missed outside any window
        (DUTY, at(18, 8, 10), at(19, 9)),
        (DUTY, at(18, 9, 10), at(19, 8)),
        (NIGHT_END, at(18, 10, 30), at(19, 8, 15)),
        (NIGHT_END, at(18, 8, 20), at(18, 10)),
        # The next window lies within the missed hour altogether: the one after it.
        (NIGHT_END, at(18, 8, 5), at(18, 10)),
        (NIGHT_END, at(18, 7, 50), at(18, 8, 15)),
        (ONE_HOUR, at(18, 9, 30), None),
    ],
)
def test_a_missed_call_comes_in_the_next_window_and_another_hour(
    schedule: Schedule, missed: datetime, expected: datetime | None
) -> None:
    assert after_missed(schedule, EVERY_DAY, missed) == expected


def test_without_workdays_a_missed_call_never_comes_again() -> None:
    assert after_missed(WORK, NO_DAY, at(18, 9)) is None


@given(st.integers(0, 500_000).map(lambda minutes: at(1, 0) + timedelta(minutes=minutes)))
def test_never_the_same_hour_again(missed: datetime) -> None:
    for schedule in (WORK, DUTY, NIGHT_END):
        again = after_missed(schedule, EVERY_DAY, missed)
        assert again is not None
        assert (again > missed, again.hour == missed.hour, is_open(schedule, again, EVERY_DAY)) == (
            True,
            False,
            True,
        )
        assert again - missed < timedelta(days=3)


@pytest.mark.parametrize(
    ("schedule", "missed", "not_before", "expected"),
    [
        (WORK, at(18, 9), at(18, 10, 5), at(18, 14)),
        (WORK, at(18, 9), at(20, 15), at(21, 8, 30)),
        # Nine o'clock and eight take turns; at eight it had been missed.
        (DUTY, at(18, 8, 10), at(19, 12), at(21, 9)),
        (NIGHT_END, at(18, 8, 20), at(18, 10, 30), at(19, 10)),
        (ONE_HOUR, at(18, 9, 30), at(18, 11), None),
    ],
)
def test_a_missed_call_is_tried_again_later_and_at_another_hour(
    schedule: Schedule, missed: datetime, not_before: datetime, expected: datetime | None
) -> None:
    assert next_chance(schedule, EVERY_DAY, missed, not_before) == expected


@given(
    st.integers(0, 100_000).map(lambda minutes: at(1, 0) + timedelta(minutes=minutes)),
    st.integers(0, 100_000).map(lambda minutes: timedelta(minutes=minutes)),
)
def test_the_next_chance_is_ahead_open_and_never_the_missed_hour(
    missed: datetime, waited: timedelta
) -> None:
    for schedule in (WORK, DUTY, NIGHT_END):
        again = next_chance(schedule, EVERY_DAY, missed, missed + waited)
        assert again is not None
        assert (again >= missed + waited, again.hour == missed.hour) == (True, False)
        assert is_open(schedule, again, EVERY_DAY)
        assert again - (missed + waited) < timedelta(days=5)
