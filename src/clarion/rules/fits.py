"""When a row of the lifecycle table fits a report: small conditions that read as sentences."""

from collections.abc import Callable

from clarion.rules.outcome import Facts, Report
from clarion.rules.vocabulary import How, LineResult, LineSafety, Tick, Who

Fits = Callable[[Report, Facts], bool]

WON = frozenset({How.ENGAGED, How.AGREED})


def line_was(result: LineResult) -> Fits:
    return lambda report, _: report.line == result


def went(how: How) -> Fits:
    return lambda report, _: report.how == how


def ticked(*ticks: Tick) -> Fits:
    return lambda report, _: not report.ticks.isdisjoint(ticks)


def both(one: Fits, other: Fits) -> Fits:
    return lambda report, facts: one(report, facts) and other(report, facts)


def gave_line_and_time(report: Report, _: Facts) -> bool:
    """Who asks to be left in peace as well has named no time that could be kept."""
    asked = {Tick.ANOTHER_LINE, Tick.ANOTHER_TIME}
    return report.ticks >= asked and not report.has(Tick.LEAVE_IN_PEACE)


def is_he(report: Report, facts: Facts) -> bool:
    """The person whom the line was published for answered it."""
    return report.answered and report.who == Who.PERSON and facts.has_person


def won_over(report: Report, facts: Facts) -> bool:
    return is_he(report, facts) and report.how in WON


def won_over_on_own_line(report: Report, facts: Facts) -> bool:
    return won_over(report, facts) and not facts.shared


def relative(report: Report, _: Facts) -> bool:
    return report.who == Who.RELATIVE


def not_relative(report: Report, _: Facts) -> bool:
    return report.who != Who.RELATIVE


def has_person(_: Report, facts: Facts) -> bool:
    return facts.has_person


def monitored(_: Report, facts: Facts) -> bool:
    return facts.safety == LineSafety.MONITORED


def busy_before(_: Report, facts: Facts) -> bool:
    return facts.busy_today > 0


def hung_up_before(_: Report, facts: Facts) -> bool:
    return facts.hung_up_before


def always(_: Report, __: Facts) -> bool:
    return True
