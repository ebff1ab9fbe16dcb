"""The outcome: one press for an unanswered line, few for an answered one, and nothing lost."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from django.http import QueryDict

from clarion.actions.calling.reported import Callback, Reported
from clarion.rules.outcome import ERRORS, Report
from clarion.rules.vocabulary import (
    Commitment,
    How,
    LineResult,
    LineSafety,
    NeutralNote,
    Tick,
    Who,
)
from clarion.web.forms.outcome import INCOMPLETE, OutcomeForm, StopForm

THERE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 11, 17, 2, 42, tzinfo=UTC)
SPOKE = "save=next&who=person&how=listened"


def outcome(
    query: str, *, kind: type[OutcomeForm] = OutcomeForm, safety: LineSafety = LineSafety.PRIVATE
) -> OutcomeForm:
    return kind(QueryDict(query), safety=safety, zone=THERE, now=NOW)


def reported(query: str, **given: object) -> Reported:
    form = outcome(query, **given)  # type: ignore[arg-type]
    assert form.errors == {}
    return form.reported


def spoke(*ticks: Tick, how: How = How.LISTENED) -> Report:
    return Report(LineResult.ANSWERED, Who.PERSON, how, frozenset(ticks))


@pytest.mark.parametrize("line", [line for line in LineResult if line != LineResult.ANSWERED])
def test_one_press_reports_an_unanswered_line(line: LineResult) -> None:
    assert reported(f"line={line}") == Reported(report=Report(line))


def test_notes_travel_along_with_an_unanswered_line() -> None:
    query = "line=busy&hint=mornings&to_coordinator=ask+me%0D%0Aplease"
    assert reported(query, safety=LineSafety.MONITORED) == Reported(
        report=Report(LineResult.BUSY),
        hint=NeutralNote.MORNINGS,
        to_coordinator="ask me\nplease",
    )


def test_an_answered_call_takes_everything_along() -> None:
    query = (
        "save=rest&who=person&how=agreed&ticks=committed&ticks=another_time&ticks=another_line"
        "&commitments=step_back&commitments=read_on&day=2026-11-18&time=19:30&whose=mine"
        "&offered=%2B86+154+0000+0121&note=after+seven&to_coordinator=well"
    )
    ticks = (Tick.COMMITTED, Tick.ANOTHER_TIME, Tick.ANOTHER_LINE)
    assert reported(query) == Reported(
        report=spoke(*ticks, how=How.AGREED),
        rest=True,
        callback=Callback(datetime(2026, 11, 18, 19, 30, tzinfo=THERE), mine=True),
        commitments=frozenset({Commitment.STEP_BACK, Commitment.READ_ON}),
        offered="+86 154 0000 0121",
        note="after seven",
        to_coordinator="well",
    )


def test_enter_without_a_button_saves_as_answered() -> None:
    assert reported("who=person&how=listened") == Reported(report=spoke())


@pytest.mark.parametrize("left", ["who=person", "how=silent", "ticks=moved"])
def test_a_press_beside_an_answer_is_asked_again(left: str) -> None:
    form = outcome(f"line=no_answer&{left}")
    assert form.errors == {
        "line": ["You have also marked that somebody answered. Press only if nobody did."]
    }
    assert form.needs_confirmation == LineResult.NO_ANSWER
    assert reported(f"confirmed=no_answer&{left}") == Reported(
        report=Report(LineResult.NO_ANSWER), confirmed=True
    )


def test_the_page_can_ask_for_a_second_press() -> None:
    form = outcome("line=fax")
    assert form.is_valid()
    assert form.needs_confirmation is None
    form.ask_again()
    assert form.needs_confirmation == LineResult.FAX


def test_every_code_of_an_incomplete_report_has_words() -> None:
    assert {code for code in ERRORS if not code.startswith("unanswered_")} == set(INCOMPLETE)


@pytest.mark.parametrize(
    ("query", "errors"),
    [
        (
            "save=next",
            {"who": ["Please choose who answered."], "how": ["Please choose how it went."]},
        ),
        (
            "save=next&who=nobody&how=listened",
            {"who": ["Please choose one of the answers shown."]},
        ),
        (
            f"{SPOKE}&ticks=another_time&ticks=leave_in_peace&day=2026-11-18&time=10:00&whose=mine",
            {"ticks": ["Another time and 60 days of peace cannot both be meant. Please keep one."]},
        ),
        (
            "save=next&who=relative&how=listened&ticks=another_line&offered=110",
            {"ticks": ["A number that a relative gave is not taken. Please remove that tick."]},
        ),
        (
            f"{SPOKE}&ticks=another_line",
            {"offered": ["Please write the number, or remove the tick."]},
        ),
        (
            f"{SPOKE}&ticks=another_line&offered=abc+12",
            {"offered": ["This is not a number. Please write its digits."]},
        ),
        (
            f"{SPOKE}&ticks=another_time&day=2026-11-18&time=10:00",
            {"whose": ["Please choose who calls then."]},
        ),
        (
            f"{SPOKE}&ticks=another_line&offered={'1' * 41}",
            {"offered": ["Please keep this to 40 characters; it has 41 now."]},
        ),
        (
            f"{SPOKE}&offered=1&commitments=object",
            {
                "commitments": ["Please tick “Said what they will do” as well, or empty this."],
                "offered": ["Please tick “Gave another line” as well, or empty this."],
            },
        ),
        (
            f"{SPOKE}&ticks=another_time&day=2026-11-18&whose=anyone",
            {"__all__": ["Please give both the day and the time there."]},
        ),
        (
            f"{SPOKE}&ticks=another_time&day=tomorrow&time=10:00&whose=anyone",
            {"day": ["This could not be read. Please write it once more."]},
        ),
        (
            f"{SPOKE}&ticks=another_time&day=2026-11-17&time=10:42&whose=anyone",
            {"day": ["Please choose a time within the next 60 days."]},
        ),
        (
            f"{SPOKE}&ticks=another_time&day=2027-01-17&time=10:42&whose=anyone",
            {"day": ["Please choose a time within the next 60 days."]},
        ),
        (
            f"{SPOKE}&note={'好' * 281}",
            {"note": ["Please keep this to 280 characters; it has 281 now."]},
        ),
        (
            f"{SPOKE}&to_coordinator={'x' * 1001}",
            {"to_coordinator": ["Please keep this to 1000 characters; it has 1001 now."]},
        ),
        (
            f"{SPOKE}&note=王所长的妻子",
            {
                "note": [
                    "This may give somebody away: a name · family. Change it, or send it again."
                ]
            },
        ),
        (
            f"{SPOKE}&note=his wife&note_seen=his son",
            {
                "note": ["This may give somebody away: family. Change it, or send it again."],
            },
        ),
        (f"{SPOKE}&note=his wife&note_seen=his wife", {}),
    ],
)
def test_it_says_calmly_what_is_missing(query: str, errors: dict[str, list[str]]) -> None:
    form = outcome(query)
    assert form.errors == errors


def test_limits_are_inclusive() -> None:
    assert reported(f"{SPOKE}&note={'好' * 280}").note == "好" * 280
    query = f"{SPOKE}&ticks=another_time&day=2027-01-16&time=10:42&whose=anyone"
    assert reported(query).callback == Callback(
        datetime(2027, 1, 16, 10, 42, tzinfo=THERE), mine=False
    )


def test_a_text_that_is_too_long_is_shown_again_whole() -> None:
    written = "x" * 281
    page = str(outcome(f"{SPOKE}&note={written}")["note"])
    assert written in page
    assert "maxlength" not in page


@pytest.mark.parametrize("safety", [LineSafety.MONITORED, LineSafety.UNSAFE])
def test_where_others_may_hear_only_neutral_words_pass_and_no_tool(safety: LineSafety) -> None:
    form = outcome(f"{SPOKE}&note=he+is+kind&hint=dialect&ticks=tool_given", safety=safety)
    assert form.errors == {"ticks": ["Please choose one of the answers shown."]}
    assert "note" not in form.fields
    page = str(form)
    assert "he is kind" not in page
    assert "tool_given" not in page
    assert "Nothing" in page
    assert reported(f"{SPOKE}&hint=dialect", safety=safety) == Reported(
        report=spoke(), hint=NeutralNote.DIALECT
    )


def test_ticks_stand_in_groups_with_what_belongs_to_them() -> None:
    form = outcome(SPOKE)
    shown = [
        (
            str(group.title),
            [(row.widget.data["value"], [field.name for field in row.more]) for row in group.rows],
        )
        for group in form.tick_groups()
    ]
    assert shown == [
        (
            "What else happened?",
            [
                ("text_read", []),
                ("evidence_given", []),
                ("tool_given", []),
                ("wrote_down", []),
                ("committed", ["commitments"]),
            ],
        ),
        ("Could others hear?", [("overheard", []), ("speakerphone", [])]),
        (
            "What comes next?",
            [
                ("another_time", ["day", "time", "whose"]),
                ("another_line", ["offered"]),
                ("moved", []),
                ("leave_in_peace", []),
            ],
        ),
        ("A threat?", [("threat_to_me", []), ("threat_to_him", [])]),
    ]


def test_the_buttons_are_all_that_is_not_answered() -> None:
    assert outcome("").unanswered() == tuple(LineResult)[:-1]


STOPPED = frozenset({Tick.STOP})


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (
            "",
            Reported(report=Report(LineResult.ANSWERED, Who.UNKNOWN, None, STOPPED)),
        ),
        (
            "who=person&how=hostile&ticks=overheard&line=fax",
            Reported(
                report=Report(
                    LineResult.ANSWERED, Who.PERSON, How.HOSTILE, STOPPED | {Tick.OVERHEARD}
                )
            ),
        ),
        (
            "who=xx&how=xx&ticks=xx&day=xx&ticks=another_time&confirmed=xx&save=xx",
            Reported(report=Report(LineResult.ANSWERED, Who.UNKNOWN, None, STOPPED)),
        ),
        (
            f"note={'n' * 281}&to_coordinator=a{'c' * 1001}&ticks=another_time",
            Reported(
                report=Report(LineResult.ANSWERED, Who.UNKNOWN, None, STOPPED),
                note="n" * 280,
                to_coordinator="a" + "c" * 999,
            ),
        ),
    ],
)
def test_nothing_holds_up_a_stop(query: str, expected: Reported) -> None:
    assert reported(query, kind=StopForm) == expected
