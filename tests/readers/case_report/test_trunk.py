"""An area code without its 0: read where the report leaves no doubt that it is one."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.case_report.read import read_report

CHINA = profile("china")
CHIEF = "东关派出所所长高亮"


def numbers(report: str, default: str | None = None) -> list[tuple[str, str]]:
    proposal = read_report(report, profile=CHINA, default_area_code=default)
    return [(line.raw, line.e164) for line in proposal.lines]


@pytest.mark.parametrize(
    ("report", "raw", "e164"),
    [
        (f"{CHIEF}5360000121，副所长0536-0000122", "5360000121", "+865360000121"),
        (f"潍坊市{CHIEF}：5360000121", "5360000121", "+865360000121"),
        (f"潍坊市{CHIEF}：5360000121-8016", "5360000121-8016", "+865360000121"),
        (f"潍坊市{CHIEF}：5360000121-22", "5360000121-22", "+865360000122"),
        (f"北京市{CHIEF}：1000000121", "1000000121", "+861000000121"),
        (f"深圳市{CHIEF}：75500000121", "75500000121", "+8675500000121"),
        (f"{CHIEF}5360000121\n副所长5360000122\n教导员5360000123", "5360000121", "+865360000121"),
        (f"潍坊市{CHIEF}：（536）0000121", "（536）0000121", "+865360000121"),
    ],
)
def test_a_city_another_number_or_many_of_them_say_that_it_is_one(
    report: str, raw: str, e164: str
) -> None:
    assert (raw, e164) in numbers(report, "")
    if "潍坊" in report:
        assert (raw, e164) in numbers(report.replace("潍坊市", ""), "0536")


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("5360000121", "ten_digits"),
        ("潍坊，1540000012", "ten_digits"),
        ("潍坊，536000012", "odd_length"),
        ("潍坊，5400000121", "ten_digits"),
        ("5400000121、5400000122、5400000123", "ten_digits"),
        ("潍坊，5360000121000", "odd_length"),
    ],
)
def test_nothing_says_so(said: str, reason: str) -> None:
    proposal = read_report(f"{CHIEF}：{said}", profile=CHINA)
    assert proposal.lines == ()
    assert {one.reason for one in proposal.review} == {reason}
