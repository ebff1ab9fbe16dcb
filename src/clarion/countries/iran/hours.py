"""When lines may ring in Iran: one zone, no summer time since 2022, offices close early."""

from datetime import time
from zoneinfo import ZoneInfo

from clarion.rules.hours import Schedule, Window
from clarion.rules.vocabulary import HoursClass

ZONE = ZoneInfo("Asia/Tehran")

WORK = Schedule(
    ZONE, (Window(time(8), time(12)), Window(time(13), time(14, 30))), workdays_only=True
)
DUTY = Schedule(ZONE, (Window(time(8), time(20, 30)),))
MOBILE = Schedule(ZONE, (Window(time(9), time(12, 30)), Window(time(16), time(21))), private=True)

# No part of the country lives by a later clock.
SCHEDULES = {
    HoursClass.WORK: WORK,
    HoursClass.DUTY: DUTY,
    HoursClass.MOBILE: MOBILE,
    HoursClass.WORK_WEST: WORK,
    HoursClass.DUTY_WEST: DUTY,
    HoursClass.MOBILE_WEST: MOBILE,
}
