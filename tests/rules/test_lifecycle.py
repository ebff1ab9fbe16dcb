"""What follows from an outcome: each row whole, the precedence total, the promises general."""

from dataclasses import replace
from datetime import timedelta
from itertools import chain, combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.rules.lifecycle import PEACE, TABLE, Consequence, Facts, Report, follow, validate
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

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
DESK = Facts(LineKind.WORK, LineSafety.MONITORED, has_person=True)
OFFICE = Facts(LineKind.WORK, LineSafety.MONITORED, has_person=False)
MOBILE = Facts(LineKind.MOBILE, LineSafety.LIKELY_PRIVATE, has_person=True)
DUTY = Facts(LineKind.DUTY, LineSafety.MONITORED, has_person=True)
SWITCHBOARD = Facts(LineKind.WORK, LineSafety.MONITORED, has_person=False, switchboard=True)

DECIDING = (
    Tick.STOP,
    Tick.THREAT_TO_ME,
    Tick.THREAT_TO_HIM,
    Tick.ANOTHER_LINE,
    Tick.LEAVE_IN_PEACE,
    Tick.ANOTHER_TIME,
    Tick.MOVED,
)
OTHERS = tuple(tick for tick in Tick if tick not in DECIDING)
COORDINATOR, RESEARCHER, CUSTODIAN = (
    frozenset({desk}) for desk in (Desk.COORDINATOR, Desk.RESEARCHER, Desk.CUSTODIAN)
)

reports = st.builds(
    Report,
    line=st.sampled_from(LineResult),
    who=st.none() | st.sampled_from(Who),
    how=st.none() | st.sampled_from(How),
    ticks=st.frozensets(st.sampled_from(Tick)),
)
facts = st.builds(
    Facts,
    kind=st.sampled_from(LineKind),
    safety=st.sampled_from(LineSafety),
    has_person=st.booleans(),
    switchboard=st.booleans(),
    busy_today=st.integers(0, 3),
    hung_up_before=st.booleans(),
    confirmed=st.booleans(),
)


def talked(how: How, *ticks: Tick, who: Who = Who.PERSON) -> Report:
    return Report(LineResult.ANSWERED, who, how, frozenset(ticks))


def unanswered(rule: str, rest: timedelta, **unusual: object) -> Consequence:
    plain = Consequence(
        rule,
        rest,
        ContactState.WAITS,
        LineState.RESTS,
        NextCaller.ANYONE,
        Counts.UNANSWERED,
    )
    return replace(plain, **unusual)  # type: ignore[arg-type]


def dead(rule: str, tells: frozenset[Desk], *, second: bool) -> Consequence:
    return Consequence(
        rule,
        None,
        ContactState.CLOSED,
        LineState.DEAD,
        NextCaller.NOBODY,
        Counts.NOTHING,
        tells=tells,
        needs_second_press=second,
    )


def spoken(rule: str, rest: timedelta, next_caller: NextCaller, **unusual: object) -> Consequence:
    plain = Consequence(
        rule,
        rest,
        ContactState.WAITS,
        LineState.RESTS,
        next_caller,
        Counts.ANSWERED,
        scope=Scope.PERSON,
        least=7 * DAY,
        person_reached=True,
    )
    return replace(plain, **unusual)  # type: ignore[arg-type]


def closed(rule: str, next_caller: NextCaller, **unusual: object) -> Consequence:
    plain = Consequence(
        rule,
        None,
        ContactState.CLOSED,
        LineState.UNCHANGED,
        next_caller,
        Counts.ANSWERED,
        scope=Scope.PERSON,
        person_reached=True,
    )
    return replace(plain, **unusual)  # type: ignore[arg-type]


def callback(rule: str, **unusual: object) -> Consequence:
    plain = Consequence(
        rule,
        timedelta(0),
        ContactState.CALLBACK,
        LineState.UNCHANGED,
        NextCaller.AGREED,
        Counts.CALLBACK,
        scope=Scope.PERSON,
        person_reached=True,
    )
    return replace(plain, **unusual)  # type: ignore[arg-type]


def stopped(stop: StopScope, scope: Scope, *, reached: bool) -> Consequence:
    return Consequence(
        "stop",
        None,
        ContactState.CLOSED,
        LineState.CLOSED,
        NextCaller.NOBODY,
        Counts.ANSWERED,
        scope=scope,
        tells=COORDINATOR,
        stop=stop,
        person_reached=reached,
    )


@pytest.mark.parametrize(
    ("result", "known", "expected"),
    [
        (
            LineResult.NO_ANSWER,
            DESK,
            unanswered("no_answer", 3 * HOUR, least=3 * HOUR, other_part_of_day=True),
        ),
        (
            LineResult.BUSY,
            DESK,
            unanswered("busy", 30 * MINUTE, counts_as=Counts.BUSY, least=30 * MINUTE),
        ),
        (
            LineResult.BUSY,
            replace(DESK, busy_today=1),
            unanswered("busy_again", DAY, counts_as=Counts.BUSY),
        ),
        (LineResult.SWITCHED_OFF, MOBILE, unanswered("switched_off", DAY)),
        (LineResult.VOICEMAIL, MOBILE, unanswered("voicemail", DAY)),
        (
            LineResult.FOREIGN_BLOCKED,
            DESK,
            unanswered(
                "foreign_blocked",
                30 * DAY,
                contact=ContactState.CLOSED,
                line=LineState.BLOCKED_FROM_ABROAD,
                next_caller=NextCaller.NOBODY,
                tells=COORDINATOR,
            ),
        ),
        (LineResult.NOT_IN_SERVICE, DESK, dead("not_in_service", COORDINATOR, second=True)),
        (LineResult.FAX, DESK, dead("fax", COORDINATOR, second=True)),
        (LineResult.WRONG_PLACE, DESK, dead("wrong_place", COORDINATOR, second=True)),
        (LineResult.NUMBER_CHANGED, DESK, dead("number_changed", RESEARCHER, second=True)),
        (
            LineResult.NUMBER_CHANGED,
            replace(DESK, confirmed=True),
            dead("number_changed", RESEARCHER, second=False),
        ),
    ],
)
def test_a_line_that_nobody_answered(
    result: LineResult, known: Facts, expected: Consequence
) -> None:
    assert follow(Report(result), known) == expected


@pytest.mark.parametrize(
    ("report", "known", "expected"),
    [
        (talked(How.HUNG_UP), DESK, spoken("hung_up", 7 * DAY, NextCaller.ANOTHER)),
        (
            talked(How.HUNG_UP),
            replace(DESK, hung_up_before=True),
            spoken("hung_up_again", 30 * DAY, NextCaller.ANOTHER),
        ),
        (talked(How.REJECTED), DESK, spoken("rejected", 14 * DAY, NextCaller.ANOTHER)),
        (
            talked(How.HOSTILE),
            DESK,
            spoken(
                "hostile_overheard",
                30 * DAY,
                NextCaller.ANOTHER,
                line=LineState.RISK_RAISED,
                pause=True,
            ),
        ),
        (
            talked(How.HOSTILE),
            MOBILE,
            spoken("hostile", 30 * DAY, NextCaller.ANOTHER, pause=True),
        ),
        (talked(How.SILENT), DESK, spoken("spoke", 7 * DAY, NextCaller.SAME)),
        (talked(How.LISTENED), DESK, spoken("spoke", 7 * DAY, NextCaller.SAME)),
        (talked(How.ASKED), DESK, spoken("spoke", 7 * DAY, NextCaller.SAME)),
        (
            talked(How.ENGAGED),
            MOBILE,
            closed("won_over", NextCaller.FOLLOW_UP, tells=CUSTODIAN),
        ),
        (
            talked(How.AGREED, Tick.COMMITTED),
            DESK,
            closed("won_over", NextCaller.FOLLOW_UP, tells=CUSTODIAN),
        ),
        # On a line that others share he stays in the campaigns; a custodian decides.
        (talked(How.AGREED), DUTY, spoken("spoke", 7 * DAY, NextCaller.SAME, tells=CUSTODIAN)),
    ],
)
def test_how_it_went_with_the_person(report: Report, known: Facts, expected: Consequence) -> None:
    assert follow(report, known) == expected


@pytest.mark.parametrize("who", [Who.COLLEAGUE, Who.SCREENER, Who.UNKNOWN])
@pytest.mark.parametrize("how", How)
def test_somebody_else_counts_as_their_how_and_leaves_the_person_unreached(
    who: Who, how: How
) -> None:
    him = Who.PERSON if how not in {How.ENGAGED, How.AGREED} else None
    same = follow(replace(talked(how), who=him), DESK)
    assert follow(talked(how, who=who), DESK) == replace(
        same, scope=Scope.LINE, person_reached=False
    )


@pytest.mark.parametrize(
    ("report", "known", "expected"),
    [
        (
            talked(How.ENGAGED, Tick.ANOTHER_LINE),
            DESK,
            closed("gave_line", NextCaller.FOLLOW_UP, tells=CUSTODIAN, offer=Offer.FOLLOW_UP),
        ),
        (
            talked(How.ASKED, Tick.ANOTHER_LINE, who=Who.COLLEAGUE),
            DESK,
            spoken(
                "heard_of_line",
                7 * DAY,
                NextCaller.ANYONE,
                scope=Scope.LINE,
                tells=CUSTODIAN,
                offer=Offer.CHECK,
                person_reached=False,
            ),
        ),
        (
            talked(How.ASKED, Tick.ANOTHER_LINE, Tick.ANOTHER_TIME),
            DESK,
            callback(
                "gave_line_and_time",
                tells=CUSTODIAN,
                offer=Offer.FOLLOW_UP,
            ),
        ),
        (
            talked(How.ASKED, Tick.ANOTHER_LINE, Tick.ANOTHER_TIME, who=Who.COLLEAGUE),
            DESK,
            callback(
                "heard_of_line_and_time",
                scope=Scope.LINE,
                tells=CUSTODIAN,
                offer=Offer.CHECK,
                person_reached=False,
            ),
        ),
        (
            talked(How.REJECTED, Tick.LEAVE_IN_PEACE),
            DESK,
            spoken("leave_in_peace", 60 * DAY, NextCaller.ANYONE, least=60 * DAY),
        ),
        (
            talked(How.ASKED, Tick.ANOTHER_TIME),
            DESK,
            callback("another_time"),
        ),
        (
            talked(How.LISTENED, who=Who.RELATIVE),
            MOBILE,
            Consequence(
                "relative",
                None,
                ContactState.FROZEN,
                LineState.UNCHANGED,
                NextCaller.NOBODY,
                Counts.ANSWERED,
                tells=COORDINATOR,
            ),
        ),
        (
            talked(How.ASKED, Tick.MOVED, who=Who.COLLEAGUE),
            DESK,
            closed(
                "moved",
                NextCaller.NOBODY,
                scope=Scope.LINE,
                tells=RESEARCHER,
                person_reached=False,
            ),
        ),
        (talked(How.ASKED, Tick.MOVED), DESK, closed("moved", NextCaller.NOBODY, tells=RESEARCHER)),
        # An office does not move with its officer: the researcher is told, the line goes on.
        (
            talked(How.ASKED, Tick.MOVED, who=Who.COLLEAGUE),
            OFFICE,
            spoken(
                "spoke",
                7 * DAY,
                NextCaller.SAME,
                scope=Scope.LINE,
                tells=RESEARCHER,
                person_reached=False,
            ),
        ),
    ],
)
def test_what_was_wished_or_learnt(report: Report, known: Facts, expected: Consequence) -> None:
    assert follow(report, known) == expected


@pytest.mark.parametrize("tick", [Tick.THREAT_TO_ME, Tick.THREAT_TO_HIM])
@pytest.mark.parametrize("who", Who)
def test_a_threat_freezes_all_lines_of_the_person_whoever_spoke_it(tick: Tick, who: Who) -> None:
    expected = Consequence(
        "threat",
        None,
        ContactState.FROZEN,
        LineState.UNSAFE,
        NextCaller.NOBODY,
        Counts.ANSWERED,
        scope=Scope.PERSON,
        tells=COORDINATOR,
        pause=True,
        person_reached=who == Who.PERSON,
    )
    assert follow(talked(How.REJECTED, tick, who=who), DESK) == expected


def test_a_threat_at_an_office_freezes_that_line() -> None:
    report = talked(How.REJECTED, Tick.THREAT_TO_ME, who=Who.COLLEAGUE)
    assert follow(report, OFFICE).scope == Scope.LINE


@pytest.mark.parametrize(
    ("who", "known", "stop", "scope"),
    [
        (Who.PERSON, DESK, StopScope.PERSON, Scope.PERSON),
        (Who.PERSON, MOBILE, StopScope.PERSON, Scope.PERSON),
        (Who.PERSON, DUTY, StopScope.PERSON_AT_SWITCHBOARD, Scope.PERSON),
        (Who.PERSON, OFFICE, StopScope.LINE, Scope.LINE),
        (Who.COLLEAGUE, DESK, StopScope.LINE, Scope.LINE),
        (Who.SCREENER, DESK, StopScope.LINE, Scope.LINE),
        (Who.UNKNOWN, DESK, StopScope.LINE, Scope.LINE),
        (Who.RELATIVE, MOBILE, StopScope.LINE, Scope.LINE),
        (Who.COLLEAGUE, DUTY, StopScope.SWITCHBOARD, Scope.LINE),
        (Who.PERSON, SWITCHBOARD, StopScope.SWITCHBOARD, Scope.LINE),
        (Who.UNKNOWN, SWITCHBOARD, StopScope.SWITCHBOARD, Scope.LINE),
    ],
)
def test_what_a_stop_closes(who: Who, known: Facts, stop: StopScope, scope: Scope) -> None:
    report = talked(How.REJECTED, Tick.STOP, who=who)
    reached = who == Who.PERSON and known.has_person
    assert follow(report, known) == stopped(stop, scope, reached=reached)


@pytest.mark.parametrize("result", LineResult)
def test_a_stop_needs_nothing_else(result: LineResult) -> None:
    report = Report(result, ticks=frozenset({Tick.STOP}))
    assert follow(report, DESK) == stopped(StopScope.LINE, Scope.LINE, reached=False)


def rule_by_the_book(report: Report, known: Facts) -> str:
    """The design's precedence, said once more and in another form than the table."""
    answered = report.line == LineResult.ANSWERED
    he = report.who == Who.PERSON and known.has_person
    shared = known.switchboard or known.kind == LineKind.DUTY
    won = he and not shared and report.how in {How.ENGAGED, How.AGREED}
    by_line = "busy_again" if report.line == LineResult.BUSY and known.busy_today else report.line
    by_how = {
        How.HUNG_UP: "hung_up_again" if known.hung_up_before else "hung_up",
        How.REJECTED: "rejected",
        How.HOSTILE: ("hostile_overheard" if known.safety == LineSafety.MONITORED else "hostile"),
    }
    line, time = Tick.ANOTHER_LINE in report.ticks, Tick.ANOTHER_TIME in report.ticks
    both = line and time and Tick.LEAVE_IN_PEACE not in report.ticks
    ladder = [
        (Tick.STOP in report.ticks, "stop"),
        (bool(report.ticks & {Tick.THREAT_TO_ME, Tick.THREAT_TO_HIM}), "threat"),
        (not answered, str(by_line)),
        (both and he, "gave_line_and_time"),
        (both and report.who != Who.RELATIVE, "heard_of_line_and_time"),
        (line and he, "gave_line"),
        (line and report.who != Who.RELATIVE, "heard_of_line"),
        (Tick.LEAVE_IN_PEACE in report.ticks, "leave_in_peace"),
        (time, "another_time"),
        (report.who == Who.RELATIVE, "relative"),
        (Tick.MOVED in report.ticks and known.has_person, "moved"),
        (won, "won_over"),
        (report.how in by_how, by_how.get(report.how, "")),  # type: ignore[arg-type]
        (True, "spoke"),
    ]
    return next(rule for true, rule in ladder if true)


def tick_combinations() -> list[frozenset[Tick]]:
    sizes = range(len(DECIDING) + 1)
    return [frozenset(c) for c in chain.from_iterable(combinations(DECIDING, n) for n in sizes)]


@pytest.mark.parametrize("result", LineResult)
def test_the_table_is_total_over_line_who_how_and_ticks(result: LineResult) -> None:
    wrong = [
        report
        for who, how, ticks in product((None, *Who), (None, *How), tick_combinations())
        if follow(report := Report(result, who, how, ticks), DESK).rule
        != rule_by_the_book(report, DESK)
    ]
    assert wrong == []


@given(reports, facts)
def test_precedence_holds_whatever_is_known_of_the_line(report: Report, known: Facts) -> None:
    assert follow(report, known).rule == rule_by_the_book(report, known)


@given(reports, facts, st.frozensets(st.sampled_from(OTHERS)))
def test_ticks_about_what_was_given_or_heard_change_nothing(
    report: Report, known: Facts, more: frozenset[Tick]
) -> None:
    assert follow(replace(report, ticks=report.ticks | more), known) == follow(report, known)


@given(reports, facts)
def test_a_stop_closes_for_ever_whatever_else_is_reported(report: Report, known: Facts) -> None:
    stop = follow(replace(report, ticks=report.ticks | {Tick.STOP}), known)
    assert (stop.rest, stop.contact, stop.line, stop.next_caller, stop.needs_second_press) == (
        None,
        ContactState.CLOSED,
        LineState.CLOSED,
        NextCaller.NOBODY,
        False,
    )


@given(reports, facts)
def test_only_a_stop_stops(report: Report, known: Facts) -> None:
    assert (follow(report, known).stop is not None) == (Tick.STOP in report.ticks)


@given(reports, facts)
def test_sixty_days_of_peace_hold_whichever_row_decided(report: Report, known: Facts) -> None:
    report = replace(report, line=LineResult.ANSWERED, ticks=report.ticks | {Tick.LEAVE_IN_PEACE})
    it = follow(report, known)
    assert it.least == PEACE
    assert it.rest is None or it.rest >= PEACE


@given(reports, facts)
def test_the_lines_of_a_person_follow_only_what_he_said_or_a_danger(
    report: Report, known: Facts
) -> None:
    it = follow(report, known)
    assert it.scope == Scope.LINE or known.has_person
    assert it.scope == Scope.LINE or it.person_reached or it.rule == "threat"


@given(reports, facts)
def test_a_contact_that_nobody_calls_next_does_not_wait(report: Report, known: Facts) -> None:
    it = follow(report, known)
    waits = it.contact in {ContactState.WAITS, ContactState.CALLBACK}
    assert waits == (it.next_caller not in {NextCaller.NOBODY, NextCaller.FOLLOW_UP})
    assert not waits or it.rest is not None


@given(reports, facts)
def test_a_kind_word_counts_in_clear_like_any_other(report: Report, known: Facts) -> None:
    """What is stored in clear must not tell an engaged person from a hostile one."""
    report = replace(report, line=LineResult.ANSWERED, ticks=report.ticks - {Tick.ANOTHER_TIME})
    assert follow(report, known).counts_as == Counts.ANSWERED


@given(reports, facts)
def test_a_hostile_call_is_followed_by_a_pause(report: Report, known: Facts) -> None:
    report = replace(report, line=LineResult.ANSWERED, how=How.HOSTILE)
    assert follow(report, known).pause


@given(reports, facts)
def test_the_relative_of_an_official_is_never_called_again_unasked(
    report: Report, known: Facts
) -> None:
    wishes = {Tick.ANOTHER_TIME, Tick.LEAVE_IN_PEACE}
    report = replace(
        report, line=LineResult.ANSWERED, who=Who.RELATIVE, ticks=report.ticks - wishes
    )
    it = follow(report, known)
    assert (it.rest, it.next_caller, it.offer) == (None, NextCaller.NOBODY, Offer.NONE)
    assert Desk.COORDINATOR in it.tells


@given(facts)
def test_confirmed_is_the_second_press(known: Facts) -> None:
    for result in LineResult:
        first = follow(Report(result), replace(known, confirmed=False))
        second = follow(Report(result), replace(known, confirmed=True))
        assert second == replace(first, needs_second_press=False)


def test_every_rule_has_one_row_and_a_name_of_its_own() -> None:
    names = [then.rule for _, then in TABLE]
    assert len(names) == len(set(names))


def test_lifecycle_offers_validation_beside_the_consequences() -> None:
    assert validate(Report(LineResult.ANSWERED)) == ("who_missing", "how_missing")
