"""Which reports their writer may take back, and for how long."""

from datetime import timedelta
from enum import StrEnum

from clarion.rules.outcome import Consequence, Report
from clarion.rules.vocabulary import How

WITHIN = timedelta(minutes=10)
_WON = frozenset({How.ENGAGED, How.AGREED})


class Undoing(StrEnum):
    """`CUSTODIAN`: only a custodian corrects it. `STOP`: never; of a mistake coordinators hear."""

    OPEN = "open"
    CUSTODIAN = "custodian"
    STOP = "stop"


def undoing(report: Report, consequence: Consequence) -> Undoing:
    if consequence.stop:
        return Undoing.STOP
    if (report.answered and report.how in _WON) or consequence.for_custodians:
        return Undoing.CUSTODIAN
    return Undoing.OPEN
