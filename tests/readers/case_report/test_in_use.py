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
        "聽嘅係佢細佬，話個冧巴一直係細佬用",
        "接電話的是他太太，說這支是她的",
        "是他姐姐听的，说手机早就归她了",
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
        "他太太接的，说这支是他的",
        "他女儿接的，说爸爸在开会",
    ],
)
def test_it_is_not(said: str) -> None:
    assert numbers(f"。{said}") == ["501", "502"]


COURT = "Dongguan Court\n- Judge Wang Daming: 15400000501{}.\n- Judge Li Guoqiang: 15400000502"


def judges(said: str) -> list[str]:
    return [one.raw[-3:] for one in read(COURT.format(said)).lines]


@pytest.mark.parametrize("lead", [", ", ". "])
@pytest.mark.parametrize(
    "said",
    [
        "somebody in Shenzhen has this sim now, poor guy keeps explaining",
        "this sim is with a student in Xi'an now",
        "an old lady in Foshan answers, she has had it for two years",
        "when I tried it, it reached a private household",
        "now with a young couple in Suzhou",
        "the number you have dialled is not in use",
        "a voice says the number is not assigned",
        "the network says there is no such number",
        "the building was pulled down, the line is gone",
        "asked us to take him off, respected",
        "said would we please take 15400000501 off our list",
        "begged us to ring him no more",
        '"please stop", she said',
        "do NOT ring",
        "please do not call",
    ],
)
def test_nobody_is_to_call_it(lead: str, said: str) -> None:
    assert judges(lead + said) == ["502"]


@pytest.mark.parametrize(
    "said",
    [
        "someone in the duty room has this number as well",
        "a woman answered, then he took the phone",
        "a new clerk has it on her desk",
        "the line was cut when I named the case",
        "says there is no such case",
        "asked us to take him off the case",
        "we ring no more than once a day",
        "he does not wish for calls in the mornings",
        'did not want to be called "director"',
    ],
)
def test_they_are_to_be_called(said: str) -> None:
    assert judges(f". {said}") == ["501", "502"]
