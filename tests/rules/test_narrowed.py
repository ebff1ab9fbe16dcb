"""A campaign's own hours: inside the country's, never wider, as late as the place lives."""

from datetime import time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.countries.registry import profile
from clarion.rules.hours import Window, is_open, narrowed, shifted
from clarion.rules.vocabulary import HoursClass
from tests.cast import NOW

CHINA = profile("china")
WORK = CHINA.schedules[HoursClass.WORK]
MORNING = Window(time(9), time(11, 30))


def windows(name: HoursClass, within: Window | None) -> list[tuple[str, str]]:
    return [
        (f"{it.opens:%H:%M}", f"{it.closes:%H:%M}") for it in CHINA.schedule(name, within).windows
    ]


def test_without_hours_of_its_own_the_country_s_hold() -> None:
    assert CHINA.schedule(HoursClass.WORK, None) is WORK


@pytest.mark.parametrize(
    ("name", "within", "left"),
    [
        (HoursClass.WORK, MORNING, [("09:00", "11:30")]),
        (HoursClass.WORK, Window(time(7), time(9)), [("08:30", "09:00")]),
        (HoursClass.WORK, Window(time(11), time(15)), [("11:00", "11:30"), ("14:00", "15:00")]),
        (HoursClass.WORK, Window(time(12), time(13)), []),
        (HoursClass.WORK, Window(time(0), time(23, 59)), [("08:30", "11:30"), ("14:00", "17:30")]),
        # In the far west everything is two hours later, this as well.
        (HoursClass.WORK_WEST, MORNING, [("11:00", "13:30")]),
        (HoursClass.MOBILE_WEST, Window(time(20), time(23)), [("22:00", "23:00")]),
    ],
)
def test_what_is_left(name: HoursClass, within: Window, left: list[tuple[str, str]]) -> None:
    assert windows(name, within) == left


_CLOCK = st.times(max_value=time(23, 58)).map(lambda it: it.replace(second=0, microsecond=0))


@given(_CLOCK, _CLOCK, st.sampled_from(HoursClass), st.integers(0, 60 * 24 * 9))
def test_never_wider(one: time, other: time, name: HoursClass, minutes: int) -> None:
    if one == other:
        return
    schedule, at = CHINA.schedules[name], NOW + timedelta(minutes=minutes)
    within = Window(min(one, other), max(one, other))
    if is_open(narrowed(schedule, within), at, CHINA.calendar):
        assert is_open(schedule, at, CHINA.calendar)


def test_a_late_window_ends_with_the_day() -> None:
    late = shifted(CHINA.schedules[HoursClass.MOBILE], 4)
    assert late.later == 4
    assert late.windows[-1] == Window(time(18), time(23, 59))
