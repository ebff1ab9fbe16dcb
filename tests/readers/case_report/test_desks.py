"""Desks that are told by their field alone, and hotlines: nobody's, and no official's."""

import re
from itertools import product

import pytest

from tests.readers.case_report.test_rules import read

FIELDS = "信访|纪检|督察|政工|法制|维稳|治安|刑警"
BEFORE = ("县公安局 局长 王六 0536-0000120\n", "县公安局 督察：0536-0000120 ", "县公安局 国保 {}，")


def test_a_field_right_before_a_number_is_a_desk() -> None:
    for field, before in product(FIELDS.split("|"), BEFORE):
        line = read(f"{before.format('0536-0000120')}{field}：0536-0000121").lines[-1]
        told = (line.org, line.person, line.title, line.line_kind)
        assert told == ("县公安局", "", "", "work"), (before, field)


@pytest.mark.parametrize(
    ("said", "person", "title"),
    [
        ("民警王六，治安 15400000501", "王六", "民警"),
        ("民警 王六 信访 15400000501", "王六", "民警"),
        ("督察 王六 15400000501", "王六", "督察"),
        ("刑警 15400000501", "", "刑警"),
        ("纪检书记王六 15400000501", "王六", "纪检书记"),
    ],
)
def test_a_person_may_be_told_by_a_field(said: str, person: str, title: str) -> None:
    line = read(f"县公安局\n{said}").lines[-1]
    assert (line.person, line.title) == (person, title)


def test_a_desk_below_a_division_stays_there() -> None:
    line, *_ = read("县公安局\n国保大队\n会见室 0536-0000121").lines
    assert line.org == "县公安局国保大队"


HOTLINES = (
    "監督熱線 12388|市長熱線 12345|市長熱線 0536-12345|举报电话 12389|投诉 12345|报警 110|"
    "县长热线：12345|Report hotline 12389|Mayor's hotline 12345|Mayor's hotline 0536-12345|"
    "Supervision hotline: 12388|petition line 12345"
)


def test_a_hotline_is_refused() -> None:
    for hotline in HOTLINES.split("|"):
        found = read(f"县公安局 局长 王六 0536-0000121；{hotline}")
        assert [one.reason for one in found.refused] == ["hotline"], hotline
        assert [one.person for one in found.lines] == ["王六"]
        assert found.review == ()


@pytest.mark.parametrize("said", ["局长热线", "举报热线"])
def test_a_line_for_the_public_is_the_office_s(said: str) -> None:
    line = read(f"县公安局 局长 王六 0536-0000121 {said} 0536-0000122").lines[-1]
    assert (line.org, line.person, line.title) == ("县公安局", "", "")


@pytest.mark.parametrize("said", ["爱心热线", "读者热线", "心理热线"])
def test_of_whom_nobody_knows_it_is_not_taken(said: str) -> None:
    assert len(read(f"县公安局 0536-0000121\n{said} 15400000501").lines) == 1


RUNG = (
    "也可以拨打12389举报|请打12389、12388或12309投诉|家属打了110|拨打“12345”市长热线|举报平台12337|"
    "110报警|call 12389|dial 110|The hotlines are 12388 or 12345"
)


def test_a_hotline_in_running_text_is_refused() -> None:
    for said in RUNG.split("|"):
        found = read(f"县公安局 局长 王六 0536-0000121。{said}。")
        digits = re.findall(r"\d{3,5}", said)
        assert [(one.raw, one.reason) for one in found.refused] == [
            (one, "hotline") for one in digits
        ], said


def test_digits_that_are_no_hotline() -> None:
    for said in ("走了110米", "他于110时到", "住在110室", "沿110国道", "Room 110", "罚款12345元"):
        found = read(f"县公安局 局长 王六 0536-0000121。{said}。")
        assert [one.reason for one in found.refused if one.reason == "hotline"] == [], said
