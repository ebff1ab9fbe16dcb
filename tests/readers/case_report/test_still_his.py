"""Numbers that words around them seemed to take away, and an official who has them."""

import pytest

from tests.readers.case_report.test_rules import digest, read

NUMBER = "15400000501"
HEAD = "东关派出所所长王大明"


@pytest.mark.parametrize(
    "said",
    [
        "，我后来从律师那里知道他的手机：{}",
        "，家属从律师那里问到他的电话{}",
        "，我从律师处得到其号码{}",
        "的手机{}没有变；他的办公室电话更正为0536-0000121",
        "手机{}不变，办公电话改为0536-0000121",
        "{}，原名单的“汪大明”写错了",
        "接的，说没排期。他另给了一个号：{}，说以后打这个找他",
        "来过。他给了我一个手机号码：{}",
    ],
)
def test_it_is_still_his(said: str) -> None:
    found = read(HEAD + said.format(NUMBER))
    raws = [one.raw for one in found.lines]
    assert raws in ([NUMBER], [NUMBER, "0536-0000121"])
    assert {one.person for one in found.lines} == {"王大明"}


@pytest.mark.parametrize(
    "said",
    [
        "，我问了律师，律师的电话{}",
        "，律师告诉我她的手机换了{}",
        "的手机{}，更正为15400000502",
        "{}，原名单的“汪大明”写错了，号码也打错",
        "来过。他给了我一个朋友的号码：{}",
        "，家属给了一个号：{}",
    ],
)
def test_it_is_not(said: str) -> None:
    assert NUMBER not in [one.raw for one in read(HEAD + said.format(NUMBER)).lines]


def test_who_stands_behind_the_number_of_an_office() -> None:
    text = "东关派出所：0536-0000121 王大明（所长） 15400000502 李国强（教导员）"
    assert digest(read(text)) == [
        "5360000121 unknown 东关派出所 王大明 所长",
        "15400000502 mobile 东关派出所 李国强 教导员",
    ]
    for text in (
        "东关派出所：0536-0000121 王大明（所长）：15400000502",
        "东关派出所：0536-0000121 所长王大明 15400000502",
    ):
        assert [one.person for one in read(text).lines] == ["", "王大明"]


def test_who_came_after_an_official_is_one() -> None:
    gone = "东关派出所原所长阎宝库15400000502已于今年四月病故。"
    for said in ("接任者叫王大明，手机", "接任的叫王大明，手机"):
        assert [one.person for one in read(f"{gone}{said}{NUMBER}").lines] == ["王大明"]


def test_a_vice_president_is_of_the_court_and_not_of_the_room_named_before_him() -> None:
    text = (
        "Hulin City Court: president Gao Liang 15400000501, Criminal Division head Li Guoqiang "
        "15400000502, vice president Zhao Zhiqiang 15400000503"
    )
    court = "Hulin City Court"
    assert [one.org for one in read(text).lines] == [court, f"Criminal Division, {court}", court]


def test_the_judge_in_charge_is_one() -> None:
    for said in ("主审 王大明 手", "主审：王大明 ", "主审王大明"):
        found = read(f"东关区法院\n{said}{NUMBER}").lines
        assert [(one.person, one.title) for one in found] == [("王大明", "主审")]
    for said in ("主审此案的王大明", "王大明主审，"):
        assert read(f"东关区法院\n{said}{NUMBER}").lines == ()


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("在电话里说自己还有两年就退休，不想惹事", True),
        ("离退休还有五年", True),
        ("有人报成空号，我们又拨了，是通的", True),
        ("听说他调走了，一问还在", True),
        ("姓王名大明，不是写错", True),
        ("不爱说话，但每次都接", True),
        ("还有两年退休，但上个月调走了", False),
        ("有人报停机，我们打也停机", False),
        ("听说他调走了", False),
    ],
)
def test_what_was_said_before_and_is_not_so(said: str, *, kept: bool) -> None:
    text = f"河口路派出所\n所长 王大明 15400000501（{said}）\n教导员 李强 15400000502"
    assert ("501" in {one.e164[-3:] for one in read(text).lines}) is kept


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("We heard he had retired, but he answered himself", True),
        ("Himself; had been told that he moved, but it was only to the next floor", True),
        ("Rumour said he was transferred; not so", True),
        ("Reported as disconnected, yet it rings", True),
        ("We heard he had retired, and his wife answered", False),
        ("Reported as disconnected, and nobody knows more", False),
    ],
)
def test_what_was_said_before_and_is_not_so_in_english(said: str, *, kept: bool) -> None:
    text = f"| Police Station | Wang Daming (王大明) | head | 15400000501 | {said} |\n" * 2
    for one in (text, f"Hekou Police Station, head Wang Daming (王大明), 15400000501. {said}."):
        assert ("501" in {line.e164[-3:] for line in read(one).lines}) is kept
