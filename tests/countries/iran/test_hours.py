"""When lines may ring in Iran."""

from datetime import datetime

import pytest

from clarion.countries.iran.calendar import CALENDAR
from clarion.countries.iran.hours import SCHEDULES, ZONE
from clarion.rules.hours import is_open
from clarion.rules.vocabulary import HoursClass


@pytest.mark.parametrize(
    ("kind", "at", "rings"),
    [
        (HoursClass.WORK, (2026, 5, 16, 9, 0), True),  # Saturday
        (HoursClass.WORK, (2026, 5, 14, 9, 0), False),  # Thursday
        (HoursClass.WORK, (2026, 5, 16, 15, 0), False),
        (HoursClass.DUTY, (2026, 5, 15, 19, 0), True),  # Friday
        (HoursClass.MOBILE, (2026, 5, 15, 20, 0), True),
        (HoursClass.MOBILE, (2026, 9, 16, 20, 0), False),  # a day on which people are watched
        (HoursClass.MOBILE_WEST, (2026, 5, 15, 20, 0), True),
    ],
)
def test_hours(kind: HoursClass, at: tuple[int, int, int, int, int], rings: bool) -> None:
    moment = datetime(*at, tzinfo=ZONE)
    assert is_open(SCHEDULES[kind], moment, CALENDAR) == rings
