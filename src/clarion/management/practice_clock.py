"""The clock of a practice deployment: moved to where offices are open, so that one can practise."""

from datetime import datetime, timedelta

from clarion.countries.base import Profile
from clarion.rules import hours
from clarion.rules.vocabulary import HoursClass

# So that a practice round has time before the noon break.
LEAST_LEFT = timedelta(minutes=90)
AFTER_OPENING = timedelta(minutes=40)


def shift_to_working_hours(country: Profile, now: datetime) -> timedelta:
    """Nothing if there is work for a while yet; else on to the next working morning."""
    schedule = country.schedules[HoursClass.WORK]
    closes = hours.open_until(schedule, now, country.calendar)
    if closes and closes - now >= LEAST_LEFT:
        return timedelta(0)
    opens = hours.next_opening(schedule, closes or now, country.calendar)
    while opens and not _is_long(schedule, opens, country):
        closes = hours.open_until(schedule, opens, country.calendar)
        opens = hours.next_opening(schedule, closes or opens, country.calendar)
    return opens + AFTER_OPENING - now if opens else timedelta(0)


def _is_long(schedule: hours.Schedule, opens: datetime, country: Profile) -> bool:
    closes = hours.open_until(schedule, opens, country.calendar)
    return closes is not None and closes - opens >= LEAST_LEFT + AFTER_OPENING
