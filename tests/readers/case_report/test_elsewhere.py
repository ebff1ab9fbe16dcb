"""Who works in another office by now, or is dead, is not called at the old one."""

import pytest

from tests.readers.case_report.test_rules import read

COURT = "Dongguan Court\n- Judge Wang Daming: 15400000501. {}.\n- Judge Li Guoqiang: 15400000502"


def judges(said: str) -> list[str]:
    return [one.raw[-3:] for one in read(COURT.format(said)).lines]


@pytest.mark.parametrize(
    "said",
    [
        "He is now at the Longkou bureau, the young man there said",
        "He works in the tax office now",
        "She now works at the provincial court",
        "He has gone to the prison bureau",
        "She went over to the county government last year",
        "Moved to the provincial procuratorate in September, before the trial",
        "He has been moved on to Ulanqab",
        "No longer sits there",
        "Died of a heart attack in 2023",
    ],
)
def test_they_have_left(said: str) -> None:
    assert judges(said) == ["502"]


@pytest.mark.parametrize(
    "said",
    [
        "He is now in the office",
        "He is now at the court for a hearing",
        "He is now in charge of the case",
        "The case has been moved to the county court",
        "The prisoner has been moved to the county prison",
        "She replaced Ms Zhao, who retired",
        "He took over from Wu Lan, who died",
        "His father died of a heart attack",
    ],
)
def test_they_have_not(said: str) -> None:
    assert judges(said) == ["501", "502"]


def test_who_died_stands_before_a_column_of_numbers() -> None:
    text = (
        "Dongguan Police Station\n"
        "    Head Li Guoqiang     15400000502\n"
        "    Former head Wang Daming, died of a heart attack in 2023    15400000501 (M)"
    )
    assert [one.raw[-3:] for one in read(text).lines] == ["502"]


def test_the_wife_of_an_item_is_nobody_to_call() -> None:
    text = (
        "No\tName\tPost\tMobile\tRemarks\n"
        "1\tWang Daming\tjudge\t15400000502\tok\n"
        "2\tMs Huang (wife of no. 1)\t\t15400000501\tDo NOT call\n"
    )
    assert [one.raw[-3:] for one in read(text).lines] == ["502"]
