"""A report is read where it is pasted."""

from clarion.countries.registry import profile
from clarion.web.reading import read
from tests.reports import REPORT


def test_the_numbers_of_a_report_are_found() -> None:
    proposal = read(REPORT, profile("china"), "")
    assert {"+865360000121", "+8615400000001"} <= {one.e164 for one in proposal.lines}
    assert "0536-000012" in {one.raw for one in proposal.review}
