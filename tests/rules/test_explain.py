"""A consequence said in keys: every row of the table, every sentence known."""

from datetime import timedelta

import pytest

from clarion.rules.explain import KEYS, Sentence, explain
from clarion.rules.lifecycle import TABLE, Facts, Report, follow
from clarion.rules.vocabulary import How, LineKind, LineResult, LineSafety, Tick, Who

DESK = Facts(LineKind.WORK, LineSafety.MONITORED, has_person=True)


def keys(report: Report) -> list[str]:
    return [sentence.key for sentence in explain(follow(report, DESK))]


def test_a_rest_is_said_in_its_largest_unit() -> None:
    assert explain(follow(Report(LineResult.BUSY), DESK)) == (
        Sentence("line_rests"),
        Sentence("contact_waits"),
        Sentence("scope_line"),
        Sentence("rest_minutes", 30),
        Sentence("next_anyone"),
    )


def test_no_answer_says_the_other_part_of_the_day() -> None:
    assert explain(follow(Report(LineResult.NO_ANSWER), DESK)) == (
        Sentence("line_rests"),
        Sentence("contact_waits"),
        Sentence("scope_line"),
        Sentence("rest_hours", 3),
        Sentence("next_anyone"),
        Sentence("other_part_of_day"),
    )


def test_before_the_second_press_it_says_what_would_happen() -> None:
    assert keys(Report(LineResult.FAX)) == [
        "second_press",
        "line_dead",
        "contact_closed",
        "scope_line",
    ]


def test_a_stop_comes_first() -> None:
    report = Report(LineResult.ANSWERED, Who.PERSON, How.REJECTED, frozenset({Tick.STOP}))
    assert keys(report) == [
        "stop_person",
        "line_closed",
        "contact_closed",
        "scope_person",
        "next_nobody",
        "tells_coordinator",
    ]


def test_an_offered_line_is_said_and_the_custodian_is_not() -> None:
    report = Report(LineResult.ANSWERED, Who.PERSON, How.ENGAGED, frozenset({Tick.ANOTHER_LINE}))
    assert keys(report) == [
        "line_unchanged",
        "contact_closed",
        "scope_person",
        "next_follow_up",
        "offer_follow_up",
    ]


def test_a_threat_says_the_pause() -> None:
    ticks = frozenset({Tick.THREAT_TO_ME, Tick.MOVED})
    assert keys(Report(LineResult.ANSWERED, Who.UNKNOWN, How.HOSTILE, ticks)) == [
        "line_unsafe",
        "contact_frozen",
        "scope_person",
        "next_nobody",
        "pause",
        "tells_coordinator",
        "tells_researcher",
    ]


@pytest.mark.parametrize("then", [then for _, then in TABLE], ids=lambda then: then.rule)
def test_every_row_can_be_said_in_known_sentences(then: object) -> None:
    said = explain(then)  # type: ignore[arg-type]
    assert {sentence.key for sentence in said} <= KEYS
    assert all((sentence.count > 0) == sentence.key.startswith("rest_") for sentence in said)


def test_every_rest_of_the_table_is_whole_in_some_unit() -> None:
    rests = {then.rest for _, then in TABLE if then.rest}
    assert {rest % timedelta(minutes=1) for rest in rests} == {timedelta(0)}
