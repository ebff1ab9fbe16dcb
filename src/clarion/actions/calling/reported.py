"""What a volunteer reports of one call, beyond the three questions and the ticks."""

from dataclasses import dataclass
from datetime import datetime

from clarion.rules.outcome import Report
from clarion.rules.vocabulary import Commitment, NeutralNote


@dataclass(frozen=True)
class Callback:
    """The time that was asked for, on the clock there. `mine`: the same volunteer calls."""

    at: datetime
    mine: bool


@dataclass(frozen=True, kw_only=True)
class Reported:
    """`offered` is a number that was given on the telephone: for the follow-up keyring only."""

    report: Report
    confirmed: bool = False
    rest: bool = False
    callback: Callback | None = None
    commitments: frozenset[Commitment] = frozenset()
    offered: str = ""
    note: str = ""
    hint: NeutralNote | None = None
    to_coordinator: str = ""
