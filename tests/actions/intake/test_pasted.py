"""What is proposed from what a reader found."""

from dataclasses import replace

from clarion.actions.intake.pasted import rows_of
from clarion.countries.registry import profile
from clarion.readers.proposal import Proposal, Refused, Review, Span
from clarion.rules.vocabulary import LineKind
from tests.reports import LINES


def test_a_name_in_two_scripts_is_proposed_with_both() -> None:
    lines = (replace(LINES[0], person="Wang Jianguo", person_also="王建国"), LINES[1])
    rows = rows_of(Proposal(lines=lines), profile("china"))
    assert [row.person for row in rows] == ["Wang Jianguo (王建国)", "王建国"]


def test_whose_a_doubtful_number_was_is_proposed_and_not_ticked() -> None:
    told = replace(LINES[0], ext="8", sharers=("李建华",))
    span = Span(0, 1)
    moved = Review("0536-0000121转8", "moved", span, told.e164, told)
    short = Review("0536-000012", "wrong_length", span, "", told)
    kin = Refused("15400000009", "relative", span)
    rows = rows_of(Proposal(lines=(), review=(moved, short), refused=(kin,)), profile("china"))
    assert [
        (row.take, row.number, row.ext, row.station, row.person, row.title, row.sharers)
        for row in rows
    ] == [
        (False, "+86 536 0000 121", "8", "河口路派出所", "王建国", "所长", ("李建华",)),
        (False, "0536-000012", "", "河口路派出所", "王建国", "所长", ("李建华",)),
        (False, "15400000009", "", "", "", "", ()),
    ]
    assert [row.kind for row in rows] == [LineKind.WORK, LineKind.WORK, LineKind.UNKNOWN]
