"""A late report as coordinators read it: all of it but what is for custodians alone.

What would follow stands in it by its effects, not by its rule: a person who was won over and one
who has moved leave the same words.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Self

from clarion.actions.calling.reported import Callback, Reported
from clarion.rules.lifecycle import Consequence
from clarion.rules.vocabulary import (
    ContactState,
    Counts,
    How,
    LineState,
    NeutralNote,
    NextCaller,
    Scope,
    Tick,
    Who,
)

# How far it went is for the custodians: only what ended a call is told.
TOLD_HOW = {How.HUNG_UP, How.REJECTED, How.HOSTILE}
TOLD_TICKS = {Tick.TEXT_READ, Tick.OVERHEARD, Tick.SPEAKERPHONE, Tick.ANOTHER_TIME}
TOLD_TICKS |= {Tick.LEAVE_IN_PEACE}


@dataclass(frozen=True)
class LateReport:
    who: Who | None
    how: How | None
    ticks: tuple[Tick, ...]
    hint: NeutralNote | None
    callback: Callback | None
    consequence: Consequence

    @classmethod
    def of(cls, reported: Reported, consequence: Consequence) -> Self:
        report = reported.report
        closes = report.answered and consequence.contact == ContactState.CLOSED
        return cls(
            who=report.who,
            how=report.how if report.how in TOLD_HOW and not closes else None,
            ticks=() if closes else tuple(sorted(report.ticks & TOLD_TICKS)),
            hint=reported.hint,
            callback=reported.callback,
            consequence=_plain(consequence, closes=closes),
        )

    def to_payload(self) -> dict[str, Any]:
        then, agreed = self.consequence, self.callback
        return {
            "who": self.who or "",
            "how": self.how or "",
            "ticks": list(self.ticks),
            "hint": self.hint or "",
            "callback": {"at": agreed.at.isoformat(), "mine": agreed.mine} if agreed else None,
            "rest": then.rest.total_seconds() if then.rest is not None else None,
            "least": then.least.total_seconds(),
            "contact": then.contact,
            "line": then.line,
            "next": then.next_caller,
            "scope": then.scope,
            "part": then.other_part_of_day,
        }

    @classmethod
    def from_payload(cls, said: dict[str, Any]) -> Self:
        agreed = said["callback"]
        return cls(
            who=Who(said["who"]) if said["who"] else None,
            how=How(said["how"]) if said["how"] else None,
            ticks=tuple(map(Tick, said["ticks"])),
            hint=NeutralNote(said["hint"]) if said["hint"] else None,
            callback=Callback(datetime.fromisoformat(agreed["at"]), agreed["mine"])
            if agreed
            else None,
            consequence=_consequence(said),
        )


def _plain(consequence: Consequence, *, closes: bool) -> Consequence:
    plain = Consequence(
        "late",
        consequence.rest,
        consequence.contact,
        consequence.line,
        consequence.next_caller,
        Counts.NOTHING,
        scope=consequence.scope,
        least=consequence.least,
        other_part_of_day=consequence.other_part_of_day,
    )
    return replace(plain, next_caller=NextCaller.NOBODY) if closes else plain


def _consequence(said: dict[str, Any]) -> Consequence:
    return Consequence(
        "late",
        None if said["rest"] is None else timedelta(seconds=said["rest"]),
        ContactState(said["contact"]),
        LineState(said["line"]),
        NextCaller(said["next"]),
        Counts.NOTHING,
        scope=Scope(said["scope"]),
        least=timedelta(seconds=said["least"]),
        other_part_of_day=said["part"],
    )
