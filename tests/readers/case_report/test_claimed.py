"""Who answered at a number that was told above, and what they say whose it is."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.case_report.read import read_report

CHINA = profile("china")
ZH = (
    "河口派出所，区号0536\n所长 王大明 15400000501\n教导员 李强 办公室0000122 手机15400000502\n\n"
    "老梁  09:15\n{}{}\n豆豆  09:20\n好的\n"
)
EN = (
    "Jo 18:40\nHekou Police Station, chief Wang Daming 15400000501\n"
    "Hekou Police Station, instructor Li Qiang 15400000502\n\nLuz 19:15\n{}{}\nJo 19:20\nok\n"
)
CLAIMED = (
    "他老丈人接的，说女婿的号从来不是这个|是个男的接，说这是他老人家的|他岳母接的，说这号是她老人家自己的|"
    "其母接听，谓此号是她本人的|婆婆接的，说媳妇把旧手机给她听戏了|他儿子接的，说爸爸把手机给他上大学用了|"
    "他弟弟接，说手机在弟弟手里放羊用|接的是他妹妹，说哥哥不用这个号了|他老婆接的，说号是拿老公身份证办的|"
    "他前妻接的，说离婚时号码判给她了|是个修空调的师傅，说这号他开店就在用|现为某幼儿园门卫所用，非李强|"
    "每次都说“该号码未启用”|语音说号码尚未启用|他说“我心脏不好，拜托，到此为止。”|"
    "他说孩子高考，这个私人号往后一个电话都不想再收到|他说再也不想接到我们的电话"
)
HOLDS = (
    "真人接的，声音沙哑|没人接，铃声正常|他接了，说要投诉我们，随他|他接了，说他不分管这事|停了一天，又通了，本人|"
    "他说孩子高考，忙，让月底再打|他换了铃声，号没换|他说来电显示未开通，再报一遍名字"
)
CLAIMED_EN = (
    'nothing but three beeps and then "this number has been cancelled"|'
    '"the number you dialled has not been activated"|'
    "a bike courier. Never been a policeman, he says|"
    "wife answered. It's her phone, only the bill is in his name|"
    "his ex-wife answered, she kept the number after the divorce"
)
HOLDS_EN = (
    'picked up, said "I\'m busy", hung up. Good number|'
    "rings, no answer|went to voicemail, his own voice|he said he is not in charge of this case"
)


def left(text: str) -> str:
    return " ".join(one.e164[-3:] for one in read_report(text, profile=CHINA).lines)


@pytest.mark.parametrize("whose", ["15400000502 ", "李强15400000502"])
@pytest.mark.parametrize(("said", "lines"), [(CLAIMED, "501 122"), (HOLDS, "501 122 502")])
def test_who_answered(said: str, lines: str, whose: str) -> None:
    wrong = [one for one in said.split("|") if left(ZH.format(whose, one)) != lines]
    assert wrong == []


@pytest.mark.parametrize(("said", "lines"), [(CLAIMED_EN, "501"), (HOLDS_EN, "501 502")])
def test_who_answered_in_english(said: str, lines: str) -> None:
    wrong = [one for one in said.split("|") if left(EN.format("15400000502: ", one)) != lines]
    assert wrong == []


def test_a_shop_by_a_surname() -> None:
    assert left(EN.format("Li's", " is a bike courier in Xiaguan. He was nice about it")) == "501"


SIGNAL = (
    "[2026/6/1 20:11] 老梁: 河口派出所，区号0536\n[2026/6/1 20:12] 老梁: 所长 王大明 0000121\n"
    "[2026/6/1 20:13] Ma Ying: 教导员 李强 15400000502\n"
    "[2026/6/1 20:15] Ma Ying: {}\n[2026/6/1 20:16] 老梁: 好\n"
)


@pytest.mark.parametrize(
    ("said", "lines"),
    [
        ("0000121 接起来是物业，说这条线现在归他们物业", "502"),
        ("0000121 没人接", "121 502"),
        ("王大明办公室0000121：“王所去县局当大队长了，这个电话没人用”", "502"),
        ("李强这个我打了，接的人自称是李强的弟弟，说手机在弟弟手里，哥哥不用", "121"),
        ("李强这个我打了，脾气大。李强说随便", "121 502"),
        ("李强15400000502 先说别找他，后来又说有新材料可以再打", "121 502"),
        ("李强15400000502 先说别找他，后来又说绝对不要再打", "121"),
    ],
)
def test_of_whom_a_message_is(said: str, lines: str) -> None:
    assert left(SIGNAL.format(said)) == lines


NOTED = "河口派出所，区号0536\n 所长 王大明 手机15400000501\n   〔批：{}〕\n 内勤 0536-0000122\n"


@pytest.mark.parametrize(
    "said", ["现为某幼儿园门\n 卫所用，非王大明，勿再拨", "其母接听，\n 谓此号是她本人的"]
)
def test_a_note_on_two_lines(said: str) -> None:
    assert left(NOTED.format(said)) == "122"
