"""What a volunteer reports, what was known before, what follows; and what makes a report whole."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from clarion.rules.vocabulary import (
    ContactState,
    Counts,
    Desk,
    How,
    LineKind,
    LineResult,
    LineSafety,
    LineState,
    NextCaller,
    Offer,
    Scope,
    StopScope,
    Tick,
    Who,
)


@dataclass(frozen=True)
class Report:
    """The three questions and the ticks. `who` and `how` belong to an answered line."""

    line: LineResult
    who: Who | None = None
    how: How | None = None
    ticks: frozenset[Tick] = frozenset()

    @property
    def answered(self) -> bool:
        return self.line == LineResult.ANSWERED

    def has(self, tick: Tick) -> bool:
        return tick in self.ticks


@dataclass(frozen=True)
class Facts:
    """What was known of the line before this report; `busy_today` does not count it.

    `has_person`: the line was published for one person, not only for an office.
    `confirmed`: the second press has come, for results that kill a line.
    """

    kind: LineKind
    safety: LineSafety
    has_person: bool
    switchboard: bool = False
    busy_today: int = 0
    hung_up_before: bool = False
    confirmed: bool = False

    @property
    def shared(self) -> bool:
        return self.switchboard or self.kind == LineKind.DUTY


@dataclass(frozen=True)
class Consequence:
    """What is written. `rest` None: never again, or not until a human has decided.

    `rest` is meant before jitter; `least` is the promise that jitter must not break.
    For a callback the time that was asked for stands in place of a rest. Nothing is
    written at all while `needs_second_press` is true.
    """

    rule: str
    rest: timedelta | None
    contact: ContactState
    line: LineState
    next_caller: NextCaller
    counts_as: Counts
    scope: Scope = Scope.LINE
    least: timedelta = timedelta(0)
    tells: frozenset[Desk] = frozenset()
    stop: StopScope | None = None
    offer: Offer = Offer.NONE
    needs_second_press: bool = False
    other_part_of_day: bool = False
    pause: bool = False
    person_reached: bool = False

    @property
    def for_custodians(self) -> bool:
        """It speaks of sympathy, or of a line that was given: what was written of it, too."""
        return Desk.CUSTODIAN in self.tells or self.offer != Offer.NONE


def validate(report: Report) -> tuple[str, ...]:
    """Codes of what is missing or contradictory; nothing stands in the way of a stop."""
    if report.has(Tick.STOP):
        return ()
    return tuple(code for code, wrong in ERRORS.items() if wrong(report))


ERRORS: Mapping[str, Callable[[Report], bool]] = {
    "who_missing": lambda it: it.answered and it.who is None,
    "how_missing": lambda it: it.answered and it.how is None,
    "unanswered_with_who": lambda it: not it.answered and it.who is not None,
    "unanswered_with_how": lambda it: not it.answered and it.how is not None,
    "unanswered_with_ticks": lambda it: not it.answered and bool(it.ticks),
    "time_and_peace": lambda it: it.has(Tick.ANOTHER_TIME) and it.has(Tick.LEAVE_IN_PEACE),
    "relative_gave_line": lambda it: it.has(Tick.ANOTHER_LINE) and it.who == Who.RELATIVE,
}
