"""Officials told apart by what they did to whom, and desks by whom they are for."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.case_report.read import read_report

CHINA = profile("china")
ABOVE = "临朐县公安局 0536-0000100\n\n"


def lines(report: str) -> list[str]:
    return [one.e164 for one in read_report(ABOVE + report, profile=CHINA).lines][1:]


@pytest.mark.parametrize(
    "told",
    [
        "殴打家属的警察：周海",
        "审讯王丽的母亲的国保人员：周海",
        "给村民打电话的派出所民警：周海",
        "参与绑架学员者：周海（派出所）",
        "抓走他的妻子的所长：周海",
        "Officers who beat the families: Zhou Hai",
        "Those who questioned and threatened her mother: Zhou Hai",
        "The judge who sentenced the villagers' lawyer: Zhou Hai",
        "律师阅卷预约：",
        "看守所亲属会见登记：",
        "上访人员接待室",
        "被害人援助中心电话：",
        "Family visits:",
        "Witness protection office:",
        "Visiting hours for relatives:",
        "Detention centre, bookings for lawyers' visits:",
    ],
)
def test_the_number_is_of_who_did_it_or_of_the_desk(told: str) -> None:
    assert lines(f"{told} 0536-0000883\n") == ["+865360000883"]


@pytest.mark.parametrize(
    "told",
    [
        "The officers who questioned his sister (15400000881) laughed.",
        "Two policemen who visited his wife Li Mei, 15400000881, took her books.",
        "警察殴打家属，家属电话15400000881。",
        "Families: 15400000881",
        "律师：15400000881",
        "被殴打的村民：15400000881",
    ],
)
def test_nobody_calls_whom_it_was_done_to(told: str) -> None:
    assert lines(f"{told}\n") == []
