"""Agreed calls: when they appear, and when they come again if they were missed."""

from datetime import datetime, timedelta

from clarion.rules.hours import Calendar, Schedule, is_open, next_opening, open_until

EARLY = timedelta(minutes=15)
HOUR = timedelta(hours=1)
# How long an agreed call may still be made; then it is missed.
WINDOW = HOUR


def appears_at(
    schedule: Schedule, calendar: Calendar, agreed: datetime, now: datetime
) -> datetime | None:
    """When an agreed call may be handed out: at most 15 minutes early, never out of hours."""
    return next_opening(schedule, max(now, agreed - EARLY), calendar)


def after_missed(schedule: Schedule, calendar: Calendar, missed: datetime) -> datetime | None:
    """The next window after the missed one, never again in the same hour of the day.

    None if no window ever offers another hour.
    """
    hour = missed.astimezone(schedule.zone).hour
    end = open_until(schedule, missed, calendar)
    for _ in range(2 * len(schedule.windows)):
        opening = next_opening(schedule, end or missed, calendar)
        if opening is None:
            return None
        start = opening if opening.hour != hour else _next_hour(opening)
        if is_open(schedule, start, calendar):
            return start
        end = open_until(schedule, opening, calendar)
    return None


def next_chance(
    schedule: Schedule, calendar: Calendar, missed: datetime, not_before: datetime
) -> datetime | None:
    """When a missed call is tried again: not before `not_before`, nor in the hour that was missed.

    None if no window ever offers another hour.
    """
    hour = missed.astimezone(schedule.zone).hour
    at = after_missed(schedule, calendar, missed)
    while at is not None and (at < not_before or at.hour == hour):
        at = after_missed(schedule, calendar, at)
    return at


def _next_hour(at: datetime) -> datetime:
    return at.replace(minute=0, second=0, microsecond=0) + HOUR
