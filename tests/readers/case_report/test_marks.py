"""Signs that nobody sees, brackets in a mobile number, and dates that are no numbers."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.case_report.read import read_report

CHINA = profile("china")


@pytest.mark.parametrize(
    "text",
    [
        "所长 手机 154\u202c00001206",
        "所长 手机 \u2068１５４００００１２０６\u2069",
        "所长 手机（154）00001206",
        "所长 手机 (0154)0000-1206",
    ],
)
def test_a_mobile_is_read_all_the_same(text: str) -> None:
    [line] = read_report(text, profile=CHINA).lines
    assert (line.e164, line.raw in text) == ("+8615400001206", True)


@pytest.mark.parametrize("day", ["2024/08/12", "2024-08-12", "2024年8月12日"])
def test_a_date_is_no_local_number(day: str) -> None:
    report = read_report(f"样城派出所 {day} 开庭", profile=CHINA, default_area_code="0451")
    assert (report.lines, report.refused, report.review) == ((), (), ())
    assert [found.date for found in report.dates] == ["2024-08-12"]


def read(text: str) -> list[tuple[str, str, str]]:
    return [(it.org, it.person, it.title) for it in read_report(text, profile=CHINA).lines]


def test_a_bare_word_for_an_office_speaks_of_the_one_above() -> None:
    report = "样城市女子监狱\n监狱总机：0536-0000121\n样江社区居委会\n社区电话：0536-0000122\n"
    assert read(report) == [("样城市女子监狱", "", ""), ("样江社区居委会", "", "")]


def test_a_bare_word_without_one_above_is_all_there_is() -> None:
    assert read("监狱电话：0536-0000121") == [("监狱", "", "")]
    assert read("样江社区居委会\n监狱电话：0536-0000121")[0][0] == "监狱"


def test_a_person_keeps_the_title_that_was_told_before() -> None:
    report = "样城派出所所长唐志、民警刘伟。\n参与者电话：唐志15400000801，刘伟15400000802\n"
    assert read(report) == [("样城派出所", "唐志", "所长"), ("样城派出所", "刘伟", "民警")]


def test_a_namesake_in_another_office_is_somebody_else() -> None:
    report = "样城派出所\n所长 唐志 0536-0000121\n样江派出所\n唐志 0536-0000122\n"
    assert read(report) == [("样城派出所", "唐志", "所长"), ("样江派出所", "唐志", "")]


def test_day_and_night_is_nobody() -> None:
    assert read("样城派出所 0536-0000121（24小时）") == [("样城派出所", "", "")]
