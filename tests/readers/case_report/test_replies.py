"""Replies below a number that was quoted or asked for, and what they tell besides."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.case_report.read import read_report

CHINA = profile("china")
ZH = "东关派出所 所长 王大明 15400000501"
EN = "Dongguan Police Station, chief Wang Daming, 15400000501"
MORE = "0536-0000121"

GONE_ZH = (
    "错。 不对。 不是他的。 已停机。 这个号停机了。 号码早换人了。 请删。 这支是他表妹的。 "
    "那是他岳父的，别打。 打错了，是一间面店。 现在是一家面店。 没这个人，删掉。 误植，请划掉。 "
    "这号码换了主人。 他退休了。 他去年底调走了，请删。"
)
HOLDS_ZH = (
    "对。 没错。 是他本人接的。 他骂人，挂了。 不对外，但有人接。 他说不要寄信。 "
    "错过了，晚上再打。 他退休前还有一年，照打。 "
    "对，但要先按0。 他太太也在派出所上班。 他调走了，手机没换。"
)
GONE_EN = (
    "Wrong.|No! That is a Mr Guo who sells fish.|Dead.|This one is disconnected.|Not him.|"
    "That is his brother's.|It is a bakery now.|Please delete.|He has left the police.|"
    "She was transferred to Jinan.|That used to be the clinic.|This line comes out for good."
)
HOLDS_EN = (
    "Correct.|Yes, he answered.|No answer yet.|No comment from him.|Wrong time, try at nine.|"
    "He left the room, but came back.|He moved to Jinan but kept the phone.|Got through at 9.20."
)


def told(text: str) -> list[tuple[str, str]]:
    return [(one.e164[-4:], one.org) for one in read_report(text, profile=CHINA).lines]


@pytest.mark.parametrize("form", ["> {}\n{}", "> {}\n\n{}", ">> {}\n\n{}", "问：{}？\n答：{}"])
@pytest.mark.parametrize(("said", "holds"), [(GONE_ZH.split(), False), (HOLDS_ZH.split(), True)])
def test_replies(form: str, said: list[str], *, holds: bool) -> None:
    wrong = [one for one in said if (told(form.format(ZH, one)) != []) != holds]
    assert wrong == []


@pytest.mark.parametrize("form", ["> {}\n{}", "> {}\n\n{}", "Q: {}.\nA: {}"])
@pytest.mark.parametrize(
    ("said", "holds"), [(GONE_EN.split("|"), False), (HOLDS_EN.split("|"), True)]
)
def test_replies_in_english(form: str, said: list[str], *, holds: bool) -> None:
    wrong = [one for one in said if (told(form.format(EN, one)) != []) != holds]
    assert wrong == []


@pytest.mark.parametrize("said", GONE_ZH.split())
def test_what_a_reply_goes_on_to_tell(said: str) -> None:
    assert told(f"> {ZH}\n{said}西关派出所 {MORE}。") == [("0121", "西关派出所")]


@pytest.mark.parametrize("said", GONE_EN.split("|"))
def test_what_a_reply_in_english_goes_on_to_tell(said: str) -> None:
    assert [one[0] for one in told(f"> {EN}\n{said} The station is on {MORE}.")] == ["0121"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (f"甲哥：{ZH}\n乙姐：不对，是面店\n甲哥：西关派出所 {MORE}\n乙姐：打通了", ["0121"]),
        (f"{ZH}\n不对", []),
        (f"{ZH}\n\n不对", ["0501"]),  # about something else
        (f"{ZH}\n停机号码", ["0501"]),
        (f"> {ZH}\n以下已停机：", ["0501"]),
        (f"> {ZH}，办公室 {MORE}\n手机是空号。", ["0121"]),
        (f"> 东关派出所值班室 {MORE}\n他退休了。", ["0121"]),  # nobody who was named
        (
            f"各位好：\n昨天那份有几处要改。\n请大家看看。\n>> {ZH}\n> 不是他。西关派出所 {MORE}",
            ["0121"],
        ),
        (f"> 昨天那份：\n> {ZH}\n\n空号。西关派出所 {MORE}", ["0121"]),
        (f"<p>{ZH}</p>\n\n错。", ["0501"]),  # a tag is no mark of quoted mail
        (f"Did you ring {EN}?\nNo.", ["0501"]),
        (f"> {ZH}\n对，打通了。另有一个 {MORE}", ["0501", "0121"]),
        (f"> 东关派出所 总机{MORE}，传真 0536-0000122\n总机是空号，传真有声音。", ["0122"]),
        (f"> {ZH}，办公室 {MORE}\n手机空号，办公室打得通。", ["0121"]),
        (f"> {ZH}，办公室 {MORE}\n手机空号，办公室也停机。", []),
        (f"> {EN}, office {MORE}, fax 0536-0000122\nOffice dead. Cell works.", ["0501", "0122"]),
        (f"> {EN}, home {MORE}\nHome: wrong. Mobile rings.", ["0501"]),
        (f"> {EN}, fax {MORE}\nFax is a dead number (“no such number”).", ["0501"]),
        (f"> {EN}, office {MORE}\nThe office is in Jinan. He answers.", ["0501", "0121"]),
    ],
)
def test_of_which_number_a_reply_is(text: str, left: list[str]) -> None:
    assert [one[0] for one in told(text)] == left


@pytest.mark.parametrize("kin", ["老婆", "妻子", "弟弟", "表妹", "岳父", "女儿", "朋友"])
@pytest.mark.parametrize("said", ["，是他{}的。", "，其实是他{}的手机。", "打来，是他{}的。"])
def test_whose_a_number_is_said_to_be_behind_a_comma(said: str, kin: str) -> None:
    assert told(f"东关派出所所长王大明来过。他后来用15400000501{said.format(kin)}") == []


def test_whose_the_next_number_is() -> None:
    text = "东关派出所所长王大明 15400000501，是他弟弟的领导。他妻子的 15400000502。"
    assert [one[0] for one in told(text)] == ["0501"]


@pytest.mark.parametrize("reply", ["# Works.", "- busy", "[P] fine", "1. ok", "# 通", "→ 没人接"])
def test_a_reply_is_no_heading(reply: str) -> None:
    above = (
        EN.replace("15400000501", "0536-0000111") if reply.isascii() else "东关派出所 0536-0000111"
    )
    whose = "Officer Li Qiang" if reply.isascii() else "民警 李国强"
    text = f"> {above}\n{reply}\n> {whose} 15400000502\n{reply}\n\n> {whose} 15400000503\n{reply}"
    office = "Dongguan Police Station" if reply.isascii() else "东关派出所"
    assert told(text) == [("0111", office), ("0502", office), ("0503", office)]
