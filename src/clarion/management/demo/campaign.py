"""The one campaign of a practice deployment, with its invented case."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from clarion.management.demo import campaign_en, campaign_hans, campaign_hant
from clarion.management.demo.directory import Kind
from clarion.management.demo.words import CampaignText, Language

# Local times of day, "HH:MM", from and until.
Windows = tuple[tuple[str, str], ...]

TEXTS: Final[Mapping[Language, CampaignText]] = {
    "zh-Hans": campaign_hans.TEXT,
    "zh-Hant": campaign_hant.TEXT,
    "en": campaign_en.TEXT,
}
_OFFICE: Final[Windows] = (("08:30", "11:30"), ("14:00", "17:30"))
# The hours that the texts name; the country profile may be narrower, never wider.
HOURS: Final[Mapping[Kind, Windows]] = {
    "work": _OFFICE,
    "duty": (("08:00", "20:30"),),
    "mobile": (("08:00", "12:00"), ("14:00", "21:00")),
    "unknown": _OFFICE,
}
# Detention, then 30 days at most to ask for approval, then 7 to decide: the 37th day is the last.
DETAINED_BEFORE: Final = timedelta(days=24)
DECISION_AFTER: Final = timedelta(days=13)
LASTS: Final = timedelta(days=42)

_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


@dataclass(frozen=True, slots=True)
class Case:
    """At most five lines; the name is the one that the family allows."""

    lines: tuple[str, ...]
    decision: date


def case_on(created: date, language: Language) -> Case:
    """The case as it stands on the day the deployment is created."""
    decision = created + DECISION_AFTER
    dates = {
        "taken": said_date(created - DETAINED_BEFORE, language),
        "decision": said_date(decision, language),
    }
    lines = tuple(line.format_map(dates) for line in TEXTS[language].case)
    return Case(lines, decision)


def said_date(day: date, language: Language) -> str:
    if language == "en":
        return f"{day.day} {_MONTHS[day.month - 1]}"
    return f"{day.month}月{day.day}日"
