"""Which reports their writer may take back."""

import pytest

from clarion.rules.lifecycle import Facts, follow
from clarion.rules.outcome import Report
from clarion.rules.undo import Undoing, undoing
from clarion.rules.vocabulary import How, LineKind, LineResult, LineSafety, Tick, Who

ON_MOBILE = Facts(LineKind.MOBILE, LineSafety.LIKELY_PRIVATE, has_person=True, confirmed=True)
AT_WORK = Facts(LineKind.WORK, LineSafety.MONITORED, has_person=True, confirmed=True)


def answered(who: Who, how: How | None, *ticks: Tick) -> Report:
    return Report(LineResult.ANSWERED, who, how, frozenset(ticks))


@pytest.mark.parametrize("facts", [ON_MOBILE, AT_WORK], ids=["mobile", "work"])
@pytest.mark.parametrize(
    ("report", "expected"),
    [
        *((Report(line), Undoing.OPEN) for line in LineResult if line != LineResult.ANSWERED),
        (answered(Who.PERSON, How.LISTENED), Undoing.OPEN),
        (answered(Who.COLLEAGUE, How.HOSTILE, Tick.THREAT_TO_ME), Undoing.OPEN),
        (answered(Who.PERSON, How.ASKED, Tick.ANOTHER_TIME), Undoing.OPEN),
        (answered(Who.PERSON, How.REJECTED, Tick.MOVED), Undoing.OPEN),
        *(
            (answered(who, how), Undoing.CUSTODIAN)
            for who in Who
            for how in (How.ENGAGED, How.AGREED)
        ),
        (answered(Who.PERSON, How.LISTENED, Tick.ANOTHER_LINE), Undoing.CUSTODIAN),
        (answered(Who.COLLEAGUE, How.LISTENED, Tick.ANOTHER_LINE), Undoing.CUSTODIAN),
        (answered(Who.PERSON, None, Tick.STOP), Undoing.STOP),
        (answered(Who.PERSON, How.AGREED, Tick.STOP), Undoing.STOP),
    ],
)
def test_what_was_won_is_for_custodians_and_a_stop_for_nobody(
    report: Report, expected: Undoing, facts: Facts
) -> None:
    assert undoing(report, follow(report, facts)) == expected
