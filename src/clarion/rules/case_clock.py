"""The case clock: from the stage of a case and the day it began, the next legal decision."""

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from clarion.rules.vocabulary import Decider


@dataclass(frozen=True)
class Limit:
    """How long the law gives: months are counted by the calendar, days on top of them."""

    months: int = 0
    days: int = 0


@dataclass(frozen=True)
class Stage:
    """`limits`: from the shortest to the longest that the law allows. `names`: by language tag."""

    code: str
    names: dict[str, str]
    decision: dict[str, str]
    decider: Decider
    limits: tuple[Limit, ...] = ()


@dataclass(frozen=True)
class Clock:
    """`on`: the next limit that is not over. `latest`: the longest one."""

    on: date
    latest: date


def ends(since: date, limit: Limit) -> date:
    """The last day. A month that has no such day ends with its last one."""
    months = since.month - 1 + limit.months
    year, month = since.year + months // 12, months % 12 + 1
    day = min(since.day, calendar.monthrange(year, month)[1])
    return date(year, month, day) + timedelta(days=limit.days)


def next_decision(limits: Sequence[Limit], since: date, today: date) -> Clock | None:
    """None without a limit, or when the longest is over: then the stage must have changed."""
    days = [ends(since, limit) for limit in limits]
    ahead = [day for day in days if day >= today]
    return Clock(on=min(ahead), latest=max(ahead)) if ahead else None
