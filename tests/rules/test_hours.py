"""When a line may ring: edges, calendars, summer time, the ends of time."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from clarion.rules.hours import (
    Schedule,
    Window,
    class_of,
    is_open,
    is_sure,
    later_part,
    missing_years,
    next_opening,
    open_until,
    part_of_day,
    shifted,
)
from clarion.rules.vocabulary import HoursClass, LineKind, PartOfDay
from tests.rules.calendars import BOOK, NO_DAY

BERLIN = ZoneInfo("Europe/Berlin")
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


OFFICE = Schedule(
    BERLIN, (Window(time(8, 30), time(11, 30)), Window(time(14), time(17, 30))), workdays_only=True
)
MOBILE = Schedule(BERLIN, (Window(time(8), time(12)), Window(time(14), time(21))), private=True)
ZONES = st.sampled_from(
    ["Europe/Berlin", "Asia/Shanghai", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"]
)
offsets = st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.builds(
    lambda at, zone: at.replace(tzinfo=zone), st.datetimes(), offsets | ZONES.map(ZoneInfo)
)
clocks = st.lists(st.times(), unique=True, max_size=6).map(sorted)
windows = clocks.map(
    lambda times: tuple(Window(*pair) for pair in zip(times[::2], times[1::2], strict=False))
)
schedules = st.builds(
    Schedule,
    zone=ZONES.map(ZoneInfo),
    windows=windows,
    workdays_only=st.booleans(),
    private=st.booleans(),
)


def at(day: int, hour: int, minute: int = 0, month: int = 5) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("when", "until"),
    [
        (at(4, 8, 29), None),
        (at(4, 8, 30), at(4, 11, 30)),
        (at(4, 11, 29), at(4, 11, 30)),
        (at(4, 11, 30), None),
        (at(4, 14), at(4, 17, 30)),
        (at(4, 17, 30), None),
        (at(1, 9), None),  # a holiday on a Friday
        (at(3, 9), None),  # a Sunday
        (at(9, 9), at(9, 11, 30)),  # a Saturday that is worked
        (at(4, 8, 30).astimezone(UTC), at(4, 11, 30)),
    ],
)
def test_an_office_answers_on_workdays(when: datetime, until: datetime | None) -> None:
    assert open_until(OFFICE, when, BOOK) == until
    assert is_open(OFFICE, when, BOOK) is (until is not None)


@pytest.mark.parametrize(
    ("when", "opens"),
    [
        (at(4, 9), at(4, 9)),
        (at(4, 12), at(4, 14)),
        (at(4, 18), at(5, 8, 30)),
        (at(8, 18), at(9, 8, 30)),  # into the worked Saturday
        (datetime(2026, 4, 30, 18, tzinfo=BERLIN), at(4, 8, 30)),  # over holiday and weekend
    ],
)
def test_the_next_opening(when: datetime, opens: datetime) -> None:
    assert next_opening(OFFICE, when, BOOK) == opens


def test_private_lines_keep_silent_on_sensitive_dates_unless_somebody_decided() -> None:
    noon = at(4, 10, month=6)
    assert is_open(MOBILE, noon, BOOK) is False
    assert is_open(OFFICE, noon, BOOK) is True
    assert is_open(replace(MOBILE, private=False), noon, BOOK) is True
    assert next_opening(MOBILE, noon, BOOK) == at(5, 8, month=6)


def test_a_year_the_calendar_does_not_know_has_ordinary_weekends_and_says_so() -> None:
    holiday = datetime(2031, 5, 1, 9, tzinfo=BERLIN)  # a Thursday
    saturday = datetime(2031, 5, 3, 9, tzinfo=BERLIN)
    assert (is_open(OFFICE, holiday, BOOK), is_sure(OFFICE, holiday, BOOK)) == (True, False)
    assert (is_open(OFFICE, saturday, BOOK), is_sure(MOBILE, saturday, BOOK)) == (False, True)
    assert is_sure(OFFICE, at(4, 9), BOOK) is True


@pytest.mark.parametrize(
    ("today", "years"),
    [
        (date(2026, 5, 4), ()),
        (date(2026, 10, 31), ()),
        (date(2026, 11, 1), (2027,)),
        (date(2025, 12, 31), ()),
        (date(2027, 2, 1), (2027,)),
        (date(2027, 11, 1), (2027, 2028)),
    ],
)
def test_it_warns_of_calendars_that_are_due(today: date, years: tuple[int, ...]) -> None:
    assert missing_years(BOOK, today) == years


@pytest.mark.parametrize(
    ("kind", "east", "west"),
    [
        (LineKind.WORK, HoursClass.WORK, HoursClass.WORK_WEST),
        (LineKind.UNKNOWN, HoursClass.WORK, HoursClass.WORK_WEST),
        (LineKind.FAX, HoursClass.WORK, HoursClass.WORK_WEST),
        (LineKind.DUTY, HoursClass.DUTY, HoursClass.DUTY_WEST),
        (LineKind.MOBILE, HoursClass.MOBILE, HoursClass.MOBILE_WEST),
        (LineKind.HOME, HoursClass.MOBILE, HoursClass.MOBILE_WEST),
    ],
)
def test_which_hours_a_line_follows(kind: LineKind, east: HoursClass, west: HoursClass) -> None:
    assert (class_of(kind), class_of(kind, west=True)) == (east, west)


def test_shifted_moves_the_whole_day() -> None:
    assert shifted(OFFICE, 2) == Schedule(
        BERLIN,
        (Window(time(10, 30), time(13, 30)), Window(time(16), time(19, 30))),
        workdays_only=True,
        noon=time(14),
        evening=time(19, 30),
        later=2,
    )


def test_windows_stand_in_order() -> None:
    morning, late = Window(time(8), time(10)), Window(time(9), time(12))
    with pytest.raises(ValueError, match="do not overlap"):
        Schedule(BERLIN, (morning, late))


def test_a_window_opens_before_it_closes() -> None:
    with pytest.raises(ValueError, match="opens before it closes"):
        Window(time(9), time(9))


@pytest.mark.parametrize(
    ("clock", "part"),
    [
        (time(0), PartOfDay.MORNING),
        (time(11, 59), PartOfDay.MORNING),
        (time(12), PartOfDay.AFTERNOON),
        (time(17, 29), PartOfDay.AFTERNOON),
        (time(17, 30), PartOfDay.EVENING),
    ],
)
def test_parts_of_the_day(clock: time, part: PartOfDay) -> None:
    assert part_of_day(OFFICE, datetime.combine(date(2026, 5, 4), clock, BERLIN)) == part


@pytest.mark.parametrize(
    ("schedule", "after", "not_part", "expected"),
    [
        (OFFICE, at(4, 12), PartOfDay.MORNING, at(4, 14)),
        (OFFICE, at(4, 9), PartOfDay.MORNING, at(4, 14)),
        (OFFICE, at(4, 15), PartOfDay.AFTERNOON, at(5, 8, 30)),
        (OFFICE, at(4, 15), PartOfDay.EVENING, at(4, 15)),
        (MOBILE, at(4, 15), PartOfDay.AFTERNOON, at(4, 17, 30)),
        (MOBILE, at(4, 18), PartOfDay.EVENING, at(5, 8)),
        (OFFICE, at(4, 9), None, at(4, 9)),
        # Open in one part of the day alone: then in that one.
        (
            replace(OFFICE, windows=(Window(time(9), time(11)),)),
            at(4, 12),
            PartOfDay.MORNING,
            at(5, 9),
        ),
    ],
)
def test_another_part_of_the_day(
    schedule: Schedule, after: datetime, not_part: PartOfDay | None, expected: datetime
) -> None:
    assert later_part(schedule, BOOK, after, not_part) == expected


def test_a_calendar_without_workdays_has_no_opening() -> None:
    assert next_opening(OFFICE, at(4, 9), NO_DAY) is None
    assert later_part(OFFICE, NO_DAY, at(4, 9), PartOfDay.MORNING) is None


def test_an_hour_that_comes_twice_belongs_to_the_window_once() -> None:
    night = Schedule(BERLIN, (Window(time(2, 30), time(4)),))
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)  # 2:30 summer time, again an hour later
    opens, until = next_opening(night, first - HOUR, BOOK), open_until(night, first, BOOK)
    assert opens is not None
    assert until is not None
    # In UTC: Python holds a doubled local time for unequal to every time of another zone.
    assert (opens.astimezone(UTC), until.astimezone(UTC)) == (first, first + 2.5 * HOUR)


@given(schedules, moments)
@example(MOBILE, datetime.max.replace(tzinfo=UTC))
@example(MOBILE, datetime.min.replace(tzinfo=UTC))
@example(MOBILE, datetime.max.replace(tzinfo=timezone(-HOUR)))
@example(MOBILE, datetime.min.replace(tzinfo=timezone(HOUR)))
def test_hours_are_total_and_agree_with_each_other(schedule: Schedule, when: datetime) -> None:
    until, opens = open_until(schedule, when, BOOK), next_opening(schedule, when, BOOK)
    assert is_open(schedule, when, BOOK) is (until is not None)
    assert until is None or until - when > timedelta(0)
    assert (until is not None) == (opens is not None and opens - when == timedelta(0))
    assert opens is None or is_open(schedule, opens, BOOK)
    assert is_sure(schedule, when, BOOK) in {True, False}


@given(schedules.filter(lambda it: it.windows), moments, st.none() | st.sampled_from(PartOfDay))
def test_another_part_is_open_and_never_earlier(
    schedule: Schedule, when: datetime, part: PartOfDay | None
) -> None:
    later, opens = later_part(schedule, BOOK, when, part), next_opening(schedule, when, BOOK)
    assert (later is None) == (opens is None)
    if later is not None and opens is not None:
        assert later - opens >= timedelta(0)
        assert is_open(schedule, later, BOOK)


@given(moments)
def test_between_now_and_the_next_opening_nothing_is_open(when: datetime) -> None:
    opens = next_opening(OFFICE, when, BOOK)
    if opens is not None and opens - when > timedelta(0):
        step = (opens - when) / 7
        assert not any(is_open(OFFICE, when + n * step, BOOK) for n in range(7))
