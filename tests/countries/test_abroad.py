"""Numbers of other countries in a report: none of their digits are read as one of its own."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.case_report.read import read_report

FOREIGN = (
    "+44 20 7946 0000|＋44-20-7946-0000|+44(0)20 7946 0000|(+44) 20 7946 0000|+442079460000|"
    "0044 20 7946 0000|00442079460000|00 44 20 7946 0000|001-202-555-0123|011 44 20 7946 0000|"
    "+1 (202) 555-0123|+852 2345 6789|+853-2834-5678|+886 2 2345 6789|+81 3 1234 5678|"
    "+44 20 7946 0000 ext. 12|+44 20 7946 0000/0001|+852 2345 6789, 2345 6790|"
    "44 20 7946 0000|44-20-7946-0000|44 (0)20 7946 0000|(44) 20 7946 0000|49 30 2345 6789|"
    "33 1 23 45 67 89|81-3-2345-6789|(202) 555-0123|(310) 555-0123|1 (202) 555-0123|"
    "1-202-555-0123|1-310-555-0123|1 310 555 0123|44 20 7946 0000 ext. 12"
)
OWN = (
    "+86 536 0000121|0086-536-0000121|(+86)536-0000121|011-86-536-0000121|+86(0)5360000121|"
    "+1 0536-0000121|(536) 000-0121|536-000-0121|86 (536) 000-0121|86-536-000-0121|"
    "86 536 000 0121"
)
# The number of a row in front.
ROWS = "44 0536-0000121 {who}|44 536 000 0121 {who}|1 536 000 0121 {who}|{who}\n61 536 000 0121"


def test_a_number_of_another_country_is_refused_as_a_whole() -> None:
    for number in FOREIGN.split("|"):
        text = f"县公安局 0536-0000120\n使馆（{number}）局长 王大明 15400000501"
        proposal = read_report(text, profile=profile("china"))
        assert [(one.raw, one.reason) for one in proposal.refused] == [(number, "foreign")]
        assert [one.e164 for one in proposal.lines] == ["+865360000120", "+8615400000501"], number


@pytest.mark.parametrize("number", OWN.split("|"))
def test_a_number_of_the_country_may_be_written_as_from_abroad(number: str) -> None:
    proposal = read_report(f"县公安局 {number}", profile=profile("china"))
    assert [one.e164 for one in proposal.lines] == ["+865360000121"]
    assert proposal.refused == ()


@pytest.mark.parametrize("row", ROWS.split("|"))
def test_the_number_of_a_row_is_no_calling_code(row: str) -> None:
    lines = read_report(row.format(who="县公安局"), profile=profile("china")).lines
    assert [one.e164 for one in lines] == ["+865360000121"]


def test_nor_is_it_one_in_front_of_a_mobile() -> None:
    for row in ("44 154 0000 0501", "王大明 44 154 0000 0501"):
        lines = read_report(f"县公安局局长\n{row}", profile=profile("china")).lines
        assert [one.e164 for one in lines] == ["+8615400000501"]


def test_every_country_refuses_those_of_the_others() -> None:
    proposal = read_report("دادسرا +86 536 0000121 +98 21 0000 0121", profile=profile("iran"))
    assert [one.reason for one in proposal.refused] == ["foreign"]
    assert [one.e164 for one in proposal.lines] == ["+982100000121"]
