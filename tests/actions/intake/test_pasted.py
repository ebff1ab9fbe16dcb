"""What is proposed from what a reader found."""

from dataclasses import replace

from clarion.actions.intake.pasted import rows_of
from clarion.countries.registry import profile
from clarion.readers.proposal import Proposal
from tests.reports import LINES


def test_a_name_in_two_scripts_is_proposed_with_both() -> None:
    lines = (replace(LINES[0], person="Wang Jianguo", person_also="王建国"), LINES[1])
    rows = rows_of(Proposal(lines=lines), profile("china"))
    assert [row.person for row in rows] == ["Wang Jianguo (王建国)", "王建国"]
