"""A report is read where it is pasted, with the country's own words."""

from clarion.countries.registry import profile
from clarion.web.reading import read
from tests.reports import REPORT


def test_the_lines_of_a_report_are_found_and_its_relatives_left_out() -> None:
    proposal = read(REPORT, profile("china"), "")
    assert [(one.e164, one.person) for one in proposal.lines] == [
        ("+865360000121", "王建国"),
        ("+8615400000001", "王建国"),
        ("+865360000122", ""),
    ]
    assert {"relative", "hotline"} <= {one.reason for one in proposal.refused}
    assert proposal.stage == "detention"
