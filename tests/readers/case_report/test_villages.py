"""Offices and titles of small places, and offices that are named in short."""

import pytest

from tests.readers.case_report.test_rules import digest, read

AT_HEAD = {
    "乐华村村支书贺建设15400000501": "15400000501 mobile 乐华村 贺建设 村支书",
    "樂華村村支書賀建設15400000501": "15400000501 mobile 樂華村 賀建設 村支書",
    "草尾镇乐华村村主任贺建设15400000501": "15400000501 mobile 草尾镇乐华村 贺建设 主任",
    "乐华村村支部书记贺建设15400000501": "15400000501 mobile 乐华村 贺建设 支部书记",
    "乐华村支书贺建设15400000501": "15400000501 mobile 乐华村 贺建设 支书",
    "乐华村村委会主任贺建设15400000501": "15400000501 mobile 乐华村村委会 贺建设 主任",
    "Deputy banner chief Li Shuming, 15400000501": (
        "15400000501 mobile - Li Shuming Deputy banner chief"
    ),
    "Sumu chief Bao Bater 15400000501": "15400000501 mobile - Bao Bater Sumu chief",
    "West Ujimqin Banner deputy chief Li Shuming 15400000501": (
        "15400000501 mobile - Li Shuming deputy chief"
    ),
}


@pytest.mark.parametrize(("said", "heard"), AT_HEAD.items())
def test_the_head_of_a_small_place(said: str, heard: str) -> None:
    assert digest(read(said)) == [heard]


@pytest.mark.parametrize(
    "office", ["Bostan Neighbourhood Cmte", "Bostan Residents' Cttee", "Kuqa Village Comm."]
)
def test_a_committee_in_short_below_another_office(office: str) -> None:
    text = f"Dongguan Police Stn 0536-0000121\n{office} 0536-0000131"
    assert [one.org for one in read(text).lines] == ["Dongguan Police Stn", office]
