"""When a line may ring: windows in the callee's local time, and what a calendar says of the day."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Protocol
from zoneinfo import ZoneInfo

from clarion.rules.vocabulary import HoursClass, LineKind, PartOfDay

SATURDAY = 5
NOVEMBER = 11
HORIZON_DAYS = 370
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
DAY = timedelta(days=1)
HOURS, LAST = 24, time(23, 59)


class Calendar(Protocol):
    """The working days of a country."""

    def is_workday(self, day: date) -> bool: ...

    def is_sensitive(self, day: date) -> bool: ...

    def covers(self, year: int) -> bool: ...


@dataclass(frozen=True)
class Window:
    """Local wall-clock times of one day; `closes` itself is outside."""

    opens: time
    closes: time

    def __post_init__(self) -> None:
        if self.opens >= self.closes:
            raise ValueError("A window opens before it closes.")


@dataclass(frozen=True)
class Schedule:
    """The hours of one class of lines. `private` lines keep silent on sensitive dates.

    `later`: by how many hours the place lives behind its official clock.
    """

    zone: ZoneInfo
    windows: tuple[Window, ...]
    workdays_only: bool = False
    private: bool = False
    noon: time = time(12)
    evening: time = time(17, 30)
    later: int = 0

    def __post_init__(self) -> None:
        if any(one.closes > other.opens for one, other in pairwise(self.windows)):
            raise ValueError("Windows stand in order and do not overlap.")


def class_of(kind: LineKind, *, west: bool = False) -> HoursClass:
    """Home lines (only ever rung if he offered them) follow a mobile; all doubt follows work."""
    by_kind = {
        LineKind.DUTY: (HoursClass.DUTY, HoursClass.DUTY_WEST),
        LineKind.MOBILE: (HoursClass.MOBILE, HoursClass.MOBILE_WEST),
        LineKind.HOME: (HoursClass.MOBILE, HoursClass.MOBILE_WEST),
    }
    return by_kind.get(kind, (HoursClass.WORK, HoursClass.WORK_WEST))[west]


def shifted(schedule: Schedule, hours: int) -> Schedule:
    """The same day later by the clock, for places that live behind their official time."""
    return replace(
        schedule,
        windows=tuple(
            Window(_later(window.opens, hours), _later(window.closes, hours))
            for window in schedule.windows
        ),
        noon=_later(schedule.noon, hours),
        evening=_later(schedule.evening, hours),
        later=schedule.later + hours,
    )


def narrowed(schedule: Schedule, within: Window | None) -> Schedule:
    """Only what lies inside `within` as well, which is as late there as the place itself lives."""
    if within is None:
        return schedule
    opens, closes = (_later(clock, schedule.later) for clock in (within.opens, within.closes))
    kept = ((max(window.opens, opens), min(window.closes, closes)) for window in schedule.windows)
    windows = tuple(Window(first, last) for first, last in kept if first < last)
    return replace(schedule, windows=windows)


def is_open(schedule: Schedule, at: datetime, calendar: Calendar) -> bool:
    return open_until(schedule, at, calendar) is not None


def open_until(schedule: Schedule, at: datetime, calendar: Calendar) -> datetime | None:
    """When the window that is open at `at` closes (in the schedule's zone), if one is open."""
    here = _local(at, schedule.zone)
    if here is None:
        return None
    for opens, closes in _openings(schedule, here.date(), calendar):
        if _instant(opens) <= _instant(at) < _instant(closes):
            return closes
    return None


def next_opening(schedule: Schedule, at: datetime, calendar: Calendar) -> datetime | None:
    """The first moment from `at` on that is open: `at` itself inside a window.

    None if the schedule has no opening within a year, or time itself ends before.
    """
    return next(_moments(schedule, calendar, at), None)


def part_of_day(schedule: Schedule, at: datetime) -> PartOfDay | None:
    """By the schedule's own noon; None where its zone cannot name the time (years 1 and 9999)."""
    here = _local(at, schedule.zone)
    return None if here is None else _part(schedule, here.time())


def later_part(
    schedule: Schedule, calendar: Calendar, after: datetime, not_part: PartOfDay | None
) -> datetime | None:
    """The first open moment from `after` on in another part of the day than `not_part`.

    A schedule that is open in that one part alone has no other: then simply its next opening.
    """
    moments = _moments(schedule, calendar, after, cuts=(schedule.noon, schedule.evening))
    other = next((m for m in moments if part_of_day(schedule, m) != not_part), None)
    return other or next_opening(schedule, after, calendar)


def is_sure(schedule: Schedule, at: datetime, calendar: Calendar) -> bool:
    """Whether the calendar knows the local year; else weekends are taken to be weekends."""
    here = _local(at, schedule.zone)
    return here is not None and (not schedule.workdays_only or calendar.covers(here.year))


def missing_years(calendar: Calendar, today: date) -> tuple[int, ...]:
    """Years whose holidays should be known by now: this one, and from November the next."""
    due = (today.year, today.year + 1) if today.month >= NOVEMBER else (today.year,)
    return tuple(year for year in due if not calendar.covers(year))


def _moments(
    schedule: Schedule, calendar: Calendar, after: datetime, cuts: tuple[time, ...] = ()
) -> Iterator[datetime]:
    """Open moments in order: `after` if open, then each opening, and cuts inside a window."""
    here = _local(after, schedule.zone)
    if here is None:
        return
    for day in _days(here.date()):
        for opens, closes in _openings(schedule, day, calendar):
            edges = (opens, *(datetime.combine(day, cut, schedule.zone) for cut in cuts))
            moments = {_instant(moment): moment for moment in (here, *edges)}
            first = max(_instant(after), _instant(opens))
            yield from (
                moments[instant]
                for instant in sorted(moments)
                if first <= instant < _instant(closes)
            )


def _days(today: date) -> Iterator[date]:
    """The local days from today on, up to the horizon or the end of the calendar."""
    left = (date.max - today).days
    for ahead in range(min(HORIZON_DAYS, left) + 1):
        yield today + ahead * DAY


def _openings(
    schedule: Schedule, day: date, calendar: Calendar
) -> Iterator[tuple[datetime, datetime]]:
    if _is_open_day(schedule, day, calendar):
        for window in schedule.windows:
            opens = datetime.combine(day, window.opens, schedule.zone)
            yield opens, datetime.combine(day, window.closes, schedule.zone)


def _is_open_day(schedule: Schedule, day: date, calendar: Calendar) -> bool:
    if schedule.private and calendar.is_sensitive(day):
        return False
    if not schedule.workdays_only:
        return True
    return calendar.is_workday(day) if calendar.covers(day.year) else day.weekday() < SATURDAY


def _part(schedule: Schedule, clock: time) -> PartOfDay:
    if clock < schedule.noon:
        return PartOfDay.MORNING
    return PartOfDay.AFTERNOON if clock < schedule.evening else PartOfDay.EVENING


def _later(clock: time, hours: int) -> time:
    """The day ends at its last minute, however late a place lives."""
    return clock.replace(hour=clock.hour + hours) if clock.hour + hours < HOURS else LAST


def _local(at: datetime, zone: ZoneInfo) -> datetime | None:
    """None in the first and last hours of the calendar, which some zones cannot express."""
    try:
        return at.astimezone(zone)
    except OverflowError:
        return None


def _instant(at: datetime) -> timedelta:
    """Python compares two times of one zone by the wall clock, and UTC overflows in year 1."""
    return at - EPOCH
