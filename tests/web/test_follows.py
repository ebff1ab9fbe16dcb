"""What follows from a report, in the words that the volunteer reads."""

from clarion.rules.lifecycle import Facts, follow
from clarion.rules.outcome import Consequence, Report
from clarion.rules.vocabulary import How, LineKind, LineResult, LineSafety, StopScope, Tick, Who
from clarion.web.follows import sentences

SAVED = "Your report is saved."
GONE = "This contact had gone to somebody else meanwhile, so a coordinator reads it."


def after(
    line: LineResult = LineResult.ANSWERED,
    who: Who | None = None,
    how: How | None = None,
    *ticks: Tick,
    kind: LineKind = LineKind.MOBILE,
) -> Consequence:
    facts = Facts(kind=kind, safety=LineSafety.LIKELY_PRIVATE, has_person=True)
    return follow(Report(line, who, how, frozenset(ticks)), facts)


def test_nobody_answered() -> None:
    assert sentences(after(LineResult.NO_ANSWER)) == [
        "This line rests for at least 3 hours.",
        "Anybody may call next.",
        "It is tried next in another part of the day.",
    ]


def test_somebody_listened() -> None:
    assert sentences(after(LineResult.ANSWERED, Who.PERSON, How.LISTENED)) == [
        "This holds for all published lines of the person, in every campaign.",
        "This line rests for about 7 days.",
        "You come first for the next call.",
    ]


def test_somebody_asked_us_to_stop() -> None:
    told = sentences(after(LineResult.ANSWERED, Who.PERSON, None, Tick.STOP))
    assert told[0] == (
        "We never call this person again: every known line of theirs is closed, for ever."
    )


def test_a_late_report_says_who_reads_it() -> None:
    assert sentences(after(LineResult.NO_ANSWER), late=True) == [SAVED, GONE]


def test_a_late_stop_holds() -> None:
    late = after(LineResult.ANSWERED, Who.COLLEAGUE, None, Tick.STOP)
    assert late.stop == StopScope.LINE
    assert sentences(late, late=True) == ["We never call this line again.", SAVED, GONE]


def test_the_second_report_says_that_the_first_one_counts() -> None:
    assert sentences(None) == ["This call had been reported already. It was counted once."]
