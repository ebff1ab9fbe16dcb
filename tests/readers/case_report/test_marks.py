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
