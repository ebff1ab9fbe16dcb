"""The profile of mainland China, put together."""

from clarion.countries.base import Profile
from clarion.countries.china import names, numbers, places, scripts, search, tables
from clarion.countries.china.calendar import CALENDAR
from clarion.countries.china.hours import SCHEDULES, ZONE
from clarion.countries.china.report.terms import TERMS
from clarion.countries.china.stages import STAGES
from clarion.countries.china.starter import STARTER

PROFILE = Profile(
    name="china",
    zone=ZONE,
    calling_code="86",
    languages=("zh-hans", "zh-hant", "en"),
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
    starter=STARTER,
)
