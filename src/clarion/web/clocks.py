"""The case clock on a page: what the stage says, what was chosen instead."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from clarion.actions.provenance import CaseFacts
from clarion.countries.registry import profile
from clarion.rules.case_clock import Clock, Stage, next_decision
from clarion.rules.vocabulary import Decider
from clarion.web.languages import page_tag
from clarion.web.visitor import Request


@dataclass(frozen=True)
class ClockOnPage:
    """`clock` is None without a day, without a limit, or when all limits are over."""

    stage: str
    decision: str
    decider: Decider
    clock: Clock | None
    days: int
    over: bool


def clock_of(case: CaseFacts, stages: Sequence[Stage], today: date) -> ClockOnPage | None:
    """None where no stage of the country is known."""
    known = {stage.code: stage for stage in stages}
    stage = known.get(case.stage)
    if stage is None:
        return None
    since = date.fromisoformat(case.since) if case.since else None
    clock = next_decision(stage.limits, since, today) if since else None
    tag = page_tag()
    return ClockOnPage(
        stage=stage.names[tag],
        decision=stage.decision[tag],
        decider=stage.decider,
        clock=clock,
        days=(clock.on - today).days if clock else 0,
        over=bool(stage.limits and since and clock is None),
    )


def latest_day(request: Request) -> date:
    """Today, in the later of the member's zone and the country's."""
    zones = ZoneInfo(request.actor.member.zone), profile(request.actor.deployment.profile).zone
    return max(request.now.astimezone(zone).date() for zone in zones)


def initial(case: CaseFacts) -> dict[str, Any]:
    """For the form: days as days."""
    days = {name: getattr(case, name) for name in ("since", "decision_on")}
    read = {name: date.fromisoformat(text) for name, text in days.items() if text}
    return {**{name: getattr(case, name) for name in CaseFacts.__dataclass_fields__}, **read}
