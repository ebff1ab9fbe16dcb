"""Filters: a time is read on the clock it carries, whatever the server's zone."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from django.template import Context, Template
from django.utils.translation import override

from clarion.rules.lifecycle import TABLE
from clarion.rules.vocabulary import Grade, LineKind, LineResult, LineSafety
from clarion.web.tags import clarion

THERE = datetime(2026, 11, 17, 10, 42, tzinfo=ZoneInfo("Asia/Shanghai"))
HERE = ZoneInfo("America/Toronto")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "10:42 Tuesday 17 November 2026"),
        ("zh-hans", "10:42 星期二 2026 年 11 月 17 日"),
        ("zh-hant", "10:42 星期二 2026 年 11 月 17 日"),
    ],
)
def test_times_stay_on_their_own_clock(language: str, said: str) -> None:
    page = Template("{% load clarion %}{{ at|clock }} {{ at|day }} {{ at|date_of }}")
    with override(language):
        assert page.render(Context({"at": THERE})) == said


def test_days_without_a_time_have_a_date() -> None:
    assert clarion.date_of(date(2026, 11, 2)) == "2 November 2026"


@pytest.mark.parametrize("zone", [HERE, "America/Toronto"])
def test_the_same_moment_elsewhere(zone: ZoneInfo | str) -> None:
    assert clarion.clock(clarion.in_zone(THERE, zone)) == "21:42"


def test_the_same_moment_on_another_s_clock() -> None:
    assert clarion.clock(clarion.like(datetime(2026, 11, 17, 6, 0, tzinfo=UTC), THERE)) == "14:00"


@pytest.mark.parametrize(
    ("seconds", "said"), [(0, "5 seconds"), (7, "5 seconds"), (18, "20 seconds")]
)
def test_length_is_said_in_round_numbers(seconds: int, said: str) -> None:
    assert clarion.spoken(seconds) == said


def test_labels_and_what_has_none() -> None:
    assert clarion.label(LineKind.WORK) == "Work line"
    assert clarion.label("written by a person") == "written by a person"
    assert clarion.grade(Grade.A.value) == "their own law or official text"


def test_a_line_has_advice_and_a_colour() -> None:
    assert [clarion.look(safety) for safety in LineSafety] == [
        "care",
        "calm",
        "calm",
        "care",
        "care closed",
    ]
    assert clarion.advice(LineSafety.CLOSED) == "Nobody may call here."


def test_every_second_press_says_what_it_will_do() -> None:
    said = {row.rule: row for _, row in TABLE if row.needs_second_press}
    assert {str(line) for line in LineResult if line in said} == set(said)
    assert clarion.once_more(LineResult.FAX) == (
        "This number will not be called again, and the coordinator is told."
    )
    assert all(clarion.once_more(LineResult(rule)) for rule in said)


def test_a_notice_says_what_it_is_about_and_never_that_somebody_was_won_over() -> None:
    assert clarion.about("threat") == "A threat"
    assert {clarion.about("won_over"), clarion.about("gave_line"), clarion.about("spoke")} == {
        "A note"
    }


@pytest.mark.parametrize(
    ("code", "tag"),
    [
        ("zh-hans", "zh-Hans"),
        ("zh-Hant", "zh-Hant"),
        ("zh-latn-pinyin", "zh-Latn-pinyin"),
        ("en", "en"),
    ],
)
def test_language_tags(code: str, tag: str) -> None:
    assert clarion.lang_tag(code) == tag


def test_chunks() -> None:
    assert clarion.chunks("amber river  stone") == ["amber", "river", "stone"]


def test_sources_are_named_by_their_places_in_the_list() -> None:
    assert clarion.places_in(("b", "a"), ("a", "b", "c")) == "2, 1"
    assert clarion.places_in((), ("a",)) == ""


def test_a_day_of_the_week_is_a_short_head() -> None:
    assert [clarion.weekday(number) for number in (0, 6)] == ["Mon", "Sun"]
