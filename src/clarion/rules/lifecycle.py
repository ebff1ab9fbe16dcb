"""What follows from an outcome: one table, the first row that fits, for every report."""

from dataclasses import replace
from datetime import timedelta

from clarion.rules import fits
from clarion.rules.explain import Sentence, explain
from clarion.rules.outcome import Consequence, Facts, Report, validate
from clarion.rules.vocabulary import (
    ContactState,
    Counts,
    Desk,
    How,
    LineResult,
    LineState,
    NextCaller,
    Offer,
    Scope,
    StopScope,
    Tick,
    Who,
)

__all__ = ["Consequence", "Facts", "Report", "Sentence", "explain", "follow", "validate"]

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
PEACE = 60 * DAY
SWITCHBOARD_STOP = 365 * DAY  # a shared public line; reopening needs two people and a new case


def follow(report: Report, facts: Facts) -> Consequence:
    """What follows; total, so also from reports that `validate` would send back."""
    found = next(then for fit, then in TABLE if fit(report, facts))
    least = PEACE if report.answered and report.has(Tick.LEAVE_IN_PEACE) else found.least
    return replace(
        found,
        rest=None if found.rest is None else max(found.rest, least),
        least=least,
        scope=_scope(found, report, facts),
        tells=found.tells | _also_told(report, facts),
        stop=_stop_scope(report, facts) if found.stop else None,
        needs_second_press=found.needs_second_press and not facts.confirmed,
        pause=found.pause or (report.answered and report.how == How.HOSTILE),
        person_reached=fits.is_he(report, facts),
    )


def _scope(found: Consequence, report: Report, facts: Facts) -> Scope:
    """His other lines follow only where it was he who spoke, or where the danger may be his."""
    danger = found.contact == FROZEN and facts.has_person
    return found.scope if danger or fits.is_he(report, facts) else Scope.LINE


def _also_told(report: Report, facts: Facts) -> frozenset[Desk]:
    """Whom the other answers concern, whichever row decided; a stop leaves nothing to tell."""
    if not report.answered or report.has(Tick.STOP):
        return frozenset()
    desks = {
        Desk.RESEARCHER: report.has(Tick.MOVED),
        Desk.COORDINATOR: report.who == Who.RELATIVE,
        Desk.CUSTODIAN: fits.won_over(report, facts),
    }
    return frozenset(desk for desk, concerned in desks.items() if concerned)


def _stop_scope(report: Report, facts: Facts) -> StopScope:
    """By who asked and on what line; a stop is taken from any line, answered or not."""
    he = report.who == Who.PERSON and facts.has_person
    if facts.shared:
        return StopScope.PERSON_AT_SWITCHBOARD if he else StopScope.SWITCHBOARD
    return StopScope.PERSON if he else StopScope.LINE


ANYONE, ANOTHER, NOBODY = NextCaller.ANYONE, NextCaller.ANOTHER, NextCaller.NOBODY
AGREED = NextCaller.AGREED
WAITS, CLOSED, FROZEN = ContactState.WAITS, ContactState.CLOSED, ContactState.FROZEN
CALLBACK = ContactState.CALLBACK
RESTS, UNCHANGED, DEAD = LineState.RESTS, LineState.UNCHANGED, LineState.DEAD
UNANSWERED, ANSWERED, NOTHING = Counts.UNANSWERED, Counts.ANSWERED, Counts.NOTHING
PERSON = Scope.PERSON
COORDINATOR = frozenset({Desk.COORDINATOR})
RESEARCHER = frozenset({Desk.RESEARCHER})
CUSTODIAN = frozenset({Desk.CUSTODIAN})


# The first row that fits decides: stop, threat, a line that nobody answered, gave a line, wished
# for peace or another time, a relative, moved, and only then how the call went. Who gave a line
# and a time is kept with both: the number is sealed, and the agreed call is made.
# Columns: when it fits · rule, rest, contact, line, who next, counts as · what is unusual.
# What is told to a custodian is never written in clear: it travels inside the sealed note.
# A table is read by its columns, so the formatter leaves it alone.
# fmt: off
TABLE: tuple[tuple[fits.Fits, Consequence], ...] = (
    (fits.ticked(Tick.STOP),
     Consequence("stop", None, CLOSED, LineState.CLOSED, NOBODY, ANSWERED,
                 scope=PERSON, tells=COORDINATOR, stop=StopScope.LINE)),
    (fits.ticked(Tick.THREAT_TO_ME, Tick.THREAT_TO_HIM),
     Consequence("threat", None, FROZEN, LineState.UNSAFE, NOBODY, ANSWERED,
                 scope=PERSON, tells=COORDINATOR, pause=True)),

    (fits.line_was(LineResult.NO_ANSWER),
     Consequence("no_answer", 3 * HOUR, WAITS, RESTS, ANYONE, UNANSWERED,
                 least=3 * HOUR, other_part_of_day=True)),
    (fits.both(fits.line_was(LineResult.BUSY), fits.busy_before),
     Consequence("busy_again", DAY, WAITS, RESTS, ANYONE, Counts.BUSY)),
    (fits.line_was(LineResult.BUSY),
     Consequence("busy", 30 * MINUTE, WAITS, RESTS, ANYONE, Counts.BUSY, least=30 * MINUTE)),
    (fits.line_was(LineResult.SWITCHED_OFF),
     Consequence("switched_off", DAY, WAITS, RESTS, ANYONE, UNANSWERED)),
    (fits.line_was(LineResult.VOICEMAIL),
     Consequence("voicemail", DAY, WAITS, RESTS, ANYONE, UNANSWERED)),
    (fits.line_was(LineResult.FOREIGN_BLOCKED),
     Consequence("foreign_blocked", 30 * DAY, CLOSED, LineState.BLOCKED_FROM_ABROAD, NOBODY,
                 UNANSWERED, tells=COORDINATOR)),
    (fits.line_was(LineResult.NOT_IN_SERVICE),
     Consequence("not_in_service", None, CLOSED, DEAD, NOBODY, NOTHING,
                 tells=COORDINATOR, needs_second_press=True)),
    (fits.line_was(LineResult.FAX),
     Consequence("fax", None, CLOSED, DEAD, NOBODY, NOTHING,
                 tells=COORDINATOR, needs_second_press=True)),
    (fits.line_was(LineResult.WRONG_PLACE),
     Consequence("wrong_place", None, CLOSED, DEAD, NOBODY, NOTHING,
                 tells=COORDINATOR, needs_second_press=True)),
    (fits.line_was(LineResult.NUMBER_CHANGED),
     Consequence("number_changed", None, CLOSED, DEAD, NOBODY, NOTHING,
                 tells=RESEARCHER, needs_second_press=True)),

    (fits.both(fits.gave_line_and_time, fits.is_he),
     Consequence("gave_line_and_time", timedelta(0), CALLBACK, UNCHANGED, AGREED, Counts.CALLBACK,
                 scope=PERSON, tells=CUSTODIAN, offer=Offer.FOLLOW_UP)),
    (fits.both(fits.gave_line_and_time, fits.not_relative),
     Consequence("heard_of_line_and_time", timedelta(0), CALLBACK, UNCHANGED, AGREED,
                 Counts.CALLBACK, tells=CUSTODIAN, offer=Offer.CHECK)),
    (fits.both(fits.ticked(Tick.ANOTHER_LINE), fits.is_he),
     Consequence("gave_line", None, CLOSED, UNCHANGED, NextCaller.FOLLOW_UP, ANSWERED,
                 scope=PERSON, tells=CUSTODIAN, offer=Offer.FOLLOW_UP)),
    (fits.both(fits.ticked(Tick.ANOTHER_LINE), fits.not_relative),
     Consequence("heard_of_line", 7 * DAY, WAITS, RESTS, ANYONE, ANSWERED,
                 least=7 * DAY, tells=CUSTODIAN, offer=Offer.CHECK)),
    (fits.ticked(Tick.LEAVE_IN_PEACE),
     Consequence("leave_in_peace", PEACE, WAITS, RESTS, ANYONE, ANSWERED,
                 scope=PERSON, least=PEACE)),
    (fits.ticked(Tick.ANOTHER_TIME),
     Consequence("another_time", timedelta(0), CALLBACK, UNCHANGED, AGREED, Counts.CALLBACK,
                 scope=PERSON)),
    (fits.relative,
     Consequence("relative", None, FROZEN, UNCHANGED, NOBODY, ANSWERED, tells=COORDINATOR)),
    (fits.both(fits.ticked(Tick.MOVED), fits.has_person),
     Consequence("moved", None, CLOSED, UNCHANGED, NOBODY, ANSWERED,
                 scope=PERSON, tells=RESEARCHER)),

    (fits.won_over_on_own_line,
     Consequence("won_over", None, CLOSED, UNCHANGED, NextCaller.FOLLOW_UP, ANSWERED,
                 scope=PERSON, tells=CUSTODIAN)),
    (fits.both(fits.went(How.HUNG_UP), fits.hung_up_before),
     Consequence("hung_up_again", 30 * DAY, WAITS, RESTS, ANOTHER, ANSWERED,
                 scope=PERSON, least=7 * DAY)),
    (fits.went(How.HUNG_UP),
     Consequence("hung_up", 7 * DAY, WAITS, RESTS, ANOTHER, ANSWERED,
                 scope=PERSON, least=7 * DAY)),
    (fits.went(How.REJECTED),
     Consequence("rejected", 14 * DAY, WAITS, RESTS, ANOTHER, ANSWERED,
                 scope=PERSON, least=7 * DAY)),
    (fits.both(fits.went(How.HOSTILE), fits.monitored),
     Consequence("hostile_overheard", 30 * DAY, WAITS, LineState.RISK_RAISED, ANOTHER, ANSWERED,
                 scope=PERSON, least=7 * DAY, pause=True)),
    (fits.went(How.HOSTILE),
     Consequence("hostile", 30 * DAY, WAITS, RESTS, ANOTHER, ANSWERED,
                 scope=PERSON, least=7 * DAY, pause=True)),
    (fits.always,
     Consequence("spoke", 7 * DAY, WAITS, RESTS, NextCaller.SAME, ANSWERED,
                 scope=PERSON, least=7 * DAY)),
)
# fmt: on
