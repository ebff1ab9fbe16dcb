"""A number that a stranger has by now is nobody's to call; whoever answers it at work is none."""

import pytest

from tests.readers.case_report.test_rules import read

LIST = "东关区公安分局\n大队长王大明：15400000501{}。\n副大队长李国强：15400000502"


def numbers(said: str) -> list[str]:
    return [one.raw[-3:] for one in read(LIST.format(said)).lines]


@pytest.mark.parametrize("lead", ["，", "。"])
@pytest.mark.parametrize(
    "said",
    [
        "現在這個號由福州一名大學生使用",
        "这号如今在一个卖菜的大姐手里",
        "該門號現由一位退休教師使用",
        "呢個號而家俾個的士佬用緊",
        "号码已经归了一位外地打工的小伙子",
        "号现在是个小姑娘用着，不认识他",
    ],
)
def test_it_is_a_stranger_s(lead: str, said: str) -> None:
    assert numbers(lead + said) == ["502"]


@pytest.mark.parametrize(
    "said",
    [
        "这个号现在由值班民警使用",
        "这个号现在由一名女警使用",
        "電話是一位年輕人接的，轉給他",
        "手机号是一个学生提供的",
    ],
)
def test_it_is_not(said: str) -> None:
    assert numbers(f"。{said}") == ["501", "502"]
