"""China's hours, as the design's table has them."""

from datetime import UTC, datetime, time

import pytest

from clarion.countries.china.calendar import CALENDAR
from clarion.countries.china.hours import SCHEDULES, ZONE
from clarion.rules.hours import is_open, later_part, next_opening, open_until, part_of_day
from clarion.rules.vocabulary import HoursClass

TABLE = {
    HoursClass.WORK: [("08:30", "11:30"), ("14:00", "17:30")],
    HoursClass.DUTY: [("08:00", "20:30")],
    HoursClass.MOBILE: [("08:00", "12:00"), ("14:00", "21:00")],
    HoursClass.WORK_WEST: [("10:30", "13:30"), ("16:00", "19:30")],
    HoursClass.DUTY_WEST: [("10:00", "22:30")],
    HoursClass.MOBILE_WEST: [("10:00", "14:00"), ("16:00", "23:00")],
}
ON_ANY_DAY = {HoursClass.DUTY, HoursClass.DUTY_WEST, HoursClass.MOBILE, HoursClass.MOBILE_WEST}


def at(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=ZONE)


@pytest.mark.parametrize("hours", HoursClass)
def test_the_windows_of_each_class(hours: HoursClass) -> None:
    written = [
        (time.fromisoformat(opens), time.fromisoformat(closes)) for opens, closes in TABLE[hours]
    ]
    assert [(w.opens, w.closes) for w in SCHEDULES[hours].windows] == written


@pytest.mark.parametrize("hours", HoursClass)
def test_who_answers_on_a_holiday(hours: HoursClass) -> None:
    assert is_open(SCHEDULES[hours], at(5, 1, 11), CALENDAR) is (hours in ON_ANY_DAY)


@pytest.mark.parametrize(
    ("when", "answers"),
    [
        (at(1, 1, 9), False),  # New Year
        (at(1, 4, 9), True),  # a Sunday, worked
        (at(2, 14, 9), True),
        (at(2, 17, 9), False),  # Spring Festival
        (at(2, 28, 9), True),
        (at(3, 18, 9), True),
        (at(3, 21, 9), False),  # a Saturday
        (at(5, 9, 9), True),
        (at(9, 20, 9), True),
        (at(10, 7, 9), False),
        (at(10, 10, 9), True),
        (at(3, 18, 12), False),  # noon
        (at(3, 18, 17, 30), False),
    ],
)
def test_offices_answer_on_workdays_as_ordered(when: datetime, answers: bool) -> None:
    assert is_open(SCHEDULES[HoursClass.WORK], when, CALENDAR) is answers


@pytest.mark.parametrize("day", [(3, 5), (4, 25), (5, 13), (6, 4), (7, 20), (10, 1)])
def test_mobiles_keep_silent_on_sensitive_dates(day: tuple[int, int]) -> None:
    assert is_open(SCHEDULES[HoursClass.MOBILE], at(*day, 10), CALENDAR) is False
    assert is_open(SCHEDULES[HoursClass.DUTY], at(*day, 10), CALENDAR) is True


def test_a_caller_elsewhere_sees_until_when_the_line_may_ring() -> None:
    evening_in_berlin = datetime(2026, 3, 18, 1, 15, tzinfo=UTC)  # 09:15 in Shanghai
    until = open_until(SCHEDULES[HoursClass.WORK], evening_in_berlin, CALENDAR)
    assert until == at(3, 18, 11, 30)


def test_over_the_national_holidays() -> None:
    opens = next_opening(SCHEDULES[HoursClass.WORK], at(9, 30, 18), CALENDAR)
    assert opens == at(10, 8, 8, 30)


def test_in_the_west_the_morning_lasts_longer() -> None:
    west = SCHEDULES[HoursClass.WORK_WEST]
    assert part_of_day(west, at(3, 18, 13)) == "morning"
    again = later_part(west, CALENDAR, at(3, 18, 13, 20), part_of_day(west, at(3, 18, 13)))
    assert again == at(3, 18, 16)


def test_far_years_have_ordinary_weekends() -> None:
    work = SCHEDULES[HoursClass.WORK]
    assert is_open(work, datetime(8888, 6, 6, 9, tzinfo=ZONE), CALENDAR) is False  # a Sunday
    assert is_open(work, datetime(8888, 6, 7, 9, tzinfo=ZONE), CALENDAR) is True
