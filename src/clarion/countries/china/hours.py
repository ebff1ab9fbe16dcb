"""When lines may ring in China: one zone, no summer time, a long noon."""

from datetime import time
from zoneinfo import ZoneInfo

from clarion.rules.hours import Schedule, Window, shifted
from clarion.rules.vocabulary import HoursClass

ZONE = ZoneInfo("Asia/Shanghai")
WEST_HOURS = 2  # Xinjiang and western Tibet live about two hours behind the official clock

WORK = Schedule(
    ZONE,
    (Window(time(8, 30), time(11, 30)), Window(time(14), time(17, 30))),
    workdays_only=True,
)
DUTY = Schedule(ZONE, (Window(time(8), time(20, 30)),))
MOBILE = Schedule(ZONE, (Window(time(8), time(12)), Window(time(14), time(21))), private=True)

SCHEDULES = {
    HoursClass.WORK: WORK,
    HoursClass.DUTY: DUTY,
    HoursClass.MOBILE: MOBILE,
    HoursClass.WORK_WEST: shifted(WORK, WEST_HOURS),
    HoursClass.DUTY_WEST: shifted(DUTY, WEST_HOURS),
    HoursClass.MOBILE_WEST: shifted(MOBILE, WEST_HOURS),
}
