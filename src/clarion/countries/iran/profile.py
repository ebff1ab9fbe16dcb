"""The profile of Iran, put together."""

from clarion.countries.base import Profile
from clarion.countries.iran import names, numbers, places, scripts, search, tables
from clarion.countries.iran.calendar import CALENDAR
from clarion.countries.iran.hours import SCHEDULES, ZONE
from clarion.countries.iran.report.terms import TERMS
from clarion.countries.iran.stages import STAGES

PROFILE = Profile(
    name="iran",
    zone=ZONE,
    calling_code="98",
    languages=("fa", "en"),
    schedules=SCHEDULES,
    calendar=CALENDAR,
    numbers=numbers,
    names=names,
    places=places,
    search=search,
    report=TERMS,
    scripts=scripts,
    stages=STAGES,
    tables=tables.WORDS,
)
