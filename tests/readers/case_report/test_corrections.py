"""A number that is taken back beside the one that is right."""

import pytest

from tests.readers.case_report.test_rules import digest, read

FIXED = ("0536-0000121", "0536-0000122")
MOBILE = ("15400000501", "15400000502")
CHINESE = (
    "旧名单中「密州派出所{a}」系{b}之误植。",
    "旧名单中密州派出所{a}系{b}之误。",
    "密州派出所{a}系{b}之笔误。",
    "密州派出所电话{a}有误，应为{b}。",
    "密州派出所电话误作{a}，应作{b}。",
    "密州派出所电话应为{b}，误印为{a}。",
    "密州派出所：{a}应为{b}。",
    "密州派出所的{a}应改为{b}。",
    "密州派出所的{a}更正为{b}。",
    "密州派出所的{a}订正为{b}。",
    "密州派出所{a}，误，当为{b}。",
    "更正：密州派出所{a}→{b}",
    "更正：密州派出所 {a} 改 {b}",
    "更正：密州派出所由{a}改为{b}。",
    "勘误：密州派出所电话印作{a}，误，应为{b}。",
    "把密州派出所的{a}写错了，正确的是{b}。",
    "密州派出所的{a}是错的，对的是{b}。",
    "密州派出所正确号码{b}（不是{a}）。",
    "密州派出所是{b}，不是{a}。",
    "密州派出所不是{a}，是{b}。",
    "密州派出所不是{a}而是{b}。",
    "密州派出所原载{a}，今改{b}。",
    "密州派出所原写{a}，实为{b}。",
    "密州派出所（{b}，上期误为{a}）",
    "密州派出所{b}（上次写成{a}了）",
    "密州派出所{b}（前误{a}）",
    "密州派出所{a}（应为{b}）",
    "密州派出所{a}（误，应为{b}）",
    "密州派出所{a}（正确：{b}）",
    "密州派出所{a}号码印错，请改打{b}。",
    "密州派出所{a}作废，新号{b}。",
    "密州派出所{a}停用，改用{b}。",
    "密州派出所{a}已改{b}。",
    "密州派出所{a}打错了，{b}才对。",
    "密州派出所{b}才对，{a}打错了。",
    "密州派出所{b}才是对的，{a}是别人家的。",
    "上一版把密州派出所登成{a}，请改成{b}。",
    "上一版密州派出所的号码{a}多了一位/抄错，以{b}为准。",
    "密州派出所以{b}为准，{a}不要用了。",
    "{a}不是密州派出所，密州派出所是{b}。",
    "请将密州派出所{a}改成{b}。",
    "请把{a}划掉，密州派出所是{b}。",
    "密州派出所{a}（×）{b}（√）",
    "密州派出所 旧：{a} 新：{b}",
    "密州派出所 {a}（旧） {b}（新）",
    "密州派出所 误：{a} 正：{b}",
    "密州派出所 {a}（误） {b}（正）",
    "密州派出所 错：{a} 对：{b}",
)
ENGLISH = (
    "Mizhou Police Station, {a} should read {b}.",
    "Mizhou Police Station: {a} should be {b}.",
    "Mizhou Police Station: {a} is wrong, the correct number is {b}.",
    "Mizhou Police Station: {a} was a misprint; it should have been {b}.",
    "Mizhou Police Station: {a} has been changed to {b}.",
    "Mizhou Police Station: {a} → {b}",
    "Mizhou Police Station: {b} (not {a}).",
    "Mizhou Police Station: {b}, not {a}.",
    "Mizhou Police Station: not {a} but {b}.",
    "Mizhou Police Station: {b} instead of {a}.",
    "Mizhou Police Station: {b} (previously given as {a}).",
    "Mizhou Police Station: {b} (misprinted as {a}).",
    "Mizhou Police Station: {b} (printed earlier as {a}).",
    "Mizhou Police Station: {a} (should be {b})",
    "Mizhou Police Station: {a} (correct: {b})",
    "Mizhou Police Station: {a} is out of date, use {b}.",
    "For {a} read {b} (Mizhou Police Station).",
    "Mizhou Police Station: old {a}, new {b}",
    "Mizhou Police Station: {a} (old), {b} (new)",
    "Mizhou Police Station: {a} (wrong) {b} (right)",
    "Mizhou Police Station: {a} replaced by {b}",
    "Mizhou Police Station: {b} replaces {a}",
    "Mizhou Police Station: {a} is now {b}",
    "Mizhou Police Station: {a} no longer works, dial {b}",
    "Mizhou Police Station: {a} must be corrected to {b}.",
)
OFFICE, CHIEF = "Mizhou Police Station", "Wang Daming, chief of Mizhou Police Station"


def said(form: str, *, mobile: bool) -> str:
    wrong, right = MOBILE if mobile else FIXED
    text = form.format(a=wrong, b=right)
    if mobile:
        text = text.replace("密州派出所", "密州派出所所长王大明").replace(OFFICE, CHIEF)
    return text


@pytest.mark.parametrize("form", [*CHINESE, *ENGLISH])
@pytest.mark.parametrize("mobile", [False, True], ids=["landline", "mobile"])
@pytest.mark.parametrize("given", [False, True], ids=["here", "above"])
def test_the_right_one_is_taken_and_the_other_is_not(
    form: str, *, mobile: bool, given: bool
) -> None:
    wrong, right = MOBILE if mobile else FIXED
    above = f"密州派出所所长王大明 {wrong}\n\n" if given else ""
    assert [one.raw for one in read(above + said(form, mobile=mobile)).lines] == [right]


BOTH = {
    "a list": "密州派出所0536-0000121、0536-0000122",
    "two labels": "密州派出所 办公0536-0000121 传真0536-0000122",
    "two rooms": "密州派出所 值班室0536-0000121，新楼0536-0000122",
    "an old building": "密州派出所（旧楼）0536-0000121（新楼）0536-0000122",
    "a house rebuilt": "密州派出所0536-0000121，改建后另有0536-0000122",
    "use both": "Mizhou Police Station: 0536-0000121, after hours 0536-0000122",
    "and": "Mizhou Police Station: 0536-0000121 and 0536-0000122",
}


@pytest.mark.parametrize("text", BOTH.values(), ids=BOTH.keys())
def test_two_that_are_both_right(text: str) -> None:
    assert [one.raw for one in read(text).lines] == [*FIXED]


def test_of_a_list_the_last_is_taken_back() -> None:
    text = "密州派出所0536-0000120、0536-0000121应为0536-0000122"
    assert digest(read(text)) == [
        "5360000120 work 密州派出所 - -",
        "5360000122 work 密州派出所 - -",
        "× 0536-0000121 replaced",
    ]


def test_without_an_owner_it_is_left_to_a_person() -> None:
    found = read("15400000501系15400000502之误。\n\n某某派出所0536-0000111")
    assert digest(found) == [
        "5360000111 work 某某派出所 - -",
        "× 15400000501 replaced",
        "? 15400000502 whose_unclear",
    ]


ABOVE = "密州派出所\n所长 王大明 办0536-0000121 手机15400000501\n教导员 李国强 手机15400000503\n\n"
ABOVE_EN = (
    "Mizhou Police Station\nChief Wang Daming, office 0536-0000121, mobile 15400000501\n"
    "Instructor Li Guoqiang, mobile 15400000503\n\n"
)
IN_PLACE = (
    "王大明的手机已停机，改用{b}。",
    "王大明手机已停用，现用{b}。",
    "王大明的手机换号了，新号{b}。",
    "王大明的手机换了，现在是{b}。",
    "王大明换手机了，新号是：{b}。旧号注销。",
    "王大明换了手机号：{b}",
    "王大明原手机已成空号，请打{b}",
    "王大明的手机打不通了，他现在用{b}",
    "王大明现在的手机是{b}，原来那个不用了。",
    "王大明新手机{b}，旧的作废。",
    "王所长换号了，新的是{b}。",
    "王所长的手机改成{b}了。",
    "所长王大明手机变更为{b}。",
    "备注：王大明手机已换为{b}",
    "1. 王大明的手机已停机，改用{b}。",
    "王大明：手机号更新为{b}",
    "更正：王大明手机应为{b}",
    "更正：王大明手机号码是{b}，上面那个错了。",
    "王大明手机号有误，正确的是{b}",
    "王大明的手机写错了，是{b}",
    "上面王大明的手机错了，应该是{b}",
    "王大明手机：{b}（原号停用）",
    "王大明：{b}（新号，旧号停机）",
    "王大明的新号码：{b}",
    "王大明的旧号已停，新号{b}",
    "王大明的号已经不用了，换成{b}",
)
IN_PLACE_EN = (
    "Wang Daming has changed his number: {b}.",
    "Wang Daming's mobile has been switched off; the new one is {b}.",
    "Wang Daming's new mobile is {b}.",
    "Wang Daming's mobile should be {b}.",
    "Wang Daming's number is now {b}.",
    "Wang Daming now uses {b}.",
    "Wang Daming: new mobile {b} (old number dead)",
    "Wang Daming: mobile {b} (the old one no longer works)",
    "Correction: Wang Daming's mobile is {b}, the number above is wrong.",
    "Wang Daming's mobile was wrong above; it is {b}.",
    "Chief Wang's mobile is no longer in use, please call {b}.",
    "Update: Chief Wang Daming's mobile changed to {b}.",
    "Wang Daming's mobile number was misprinted; the correct number is {b}.",
)


@pytest.mark.parametrize(
    ("above", "form"),
    [(ABOVE, one) for one in IN_PLACE] + [(ABOVE_EN, one) for one in IN_PLACE_EN],
)
def test_a_number_in_place_of_the_one_above(above: str, form: str) -> None:
    found = {one.raw: one.person for one in read(above + form.format(b="15400000502")).lines}
    his = found["0536-0000121"]
    others = {"0536-0000121": his, "15400000503": found["15400000503"]}
    assert found == {**others, "15400000502": his}
    assert his in {"王大明", "Wang Daming"}


STILL = {
    "it is the one given above that is wrong": (
        "更正：王大明的手机15400000509有误，机主是一位教师。",
        {"0536-0000121", "15400000501", "15400000503"},
    ),
    "an older number of his": (
        "王大明原手机15400000509已作废。",
        {"0536-0000121", "15400000501", "15400000503"},
    ),
    "a second mobile": (
        "王大明另有手机15400000502。",
        {"0536-0000121", "15400000501", "15400000502", "15400000503"},
    ),
    "of another": (
        "国保大队长赵国栋的手机换了，现在是15400000502。",
        {"0536-0000121", "15400000501", "15400000502", "15400000503"},
    ),
}


@pytest.mark.parametrize(("text", "left"), STILL.values(), ids=STILL.keys())
def test_the_one_above_is_left(text: str, left: set[str]) -> None:
    assert {one.raw for one in read(ABOVE + text).lines} == left


def test_a_correction_below_the_list_of_whom_it_names() -> None:
    text = (
        "金水分局国保大队　大队长　靳国宾　0371-00000121　15400000501\n"
        "司法局　处长　明建设　0371-00000131\n"
        "【更新】靳国宾的办公电话已由00000121改为00000126。"
    )
    found = {one.e164: (one.org, one.person, one.title) for one in read(text).lines}
    assert found["+8637100000126"] == ("金水分局国保大队", "靳国宾", "大队长")
    assert "+8637100000121" not in found


OTHERS = ("0536-0000122", "0536-0000121")


WHAT_IT_IS_NO_LONGER = (
    "duty desk, now {a} (no longer {b})",
    "duty desk: no longer {b} but {a}",
    "duty desk {a} (used to be {b})",
    "duty desk: {a}, no longer on {b}",
    "值班室 现 {a}（不再是 {b}）",
    "值班室 现用{a}（不再用{b}）",
    "值班室{a}（以前是{b}）",
    "值班室 不再是{b}，而是{a}",
    "值班室{a}（{b}不再使用）",
)


def test_what_it_is_no_longer() -> None:
    for said in WHAT_IT_IS_NO_LONGER:
        text = f"Longdu Police Station {said.format(a=OTHERS[0], b=OTHERS[1])}"
        assert [one.raw for one in read(text).lines] == [OTHERS[0]]


AN_OLD_NUMBER_THAT_IS_STILL_USED = (
    ("原办公电话0536-0000121由他接用", True),
    ("旧办公电话0536-0000121继续使用", True),
    ("老号码0536-0000121没变", True),
    ("接的还是老号0536-0000121", True),
    ("用的仍是旧号0536-0000121", True),
    ("老号0536-0000121", False),
    ("原电话0536-0000121没人接", False),
    ("原电话0536-0000121已给他人用", False),
    ("原电话0536-0000121由他儿子接听", False),
)


def test_an_old_number_that_is_still_used() -> None:
    for said, taken in AN_OLD_NUMBER_THAT_IS_STILL_USED:
        found = read(f"东关派出所所长王大明，手机15400000501，{said}。").lines
        assert [one.person for one in found] == ["王大明"] * (1 + taken)


@pytest.mark.parametrize(
    "said",
    [
        "邱云的{a}停机了。他的新号是{b}",
        "刚打了邱云的{a}，停机了。问了人，他的新号是{b}",
        "邱云的{a}已停机。打听到其新号{b}",
    ],
)
def test_his_new_number_in_the_next_sentence(said: str) -> None:
    old, new = "15400000501", "15400000502"
    text = f"国保大队\n大队长 邱云 {old}\n\n{said.format(a=old, b=new)}"
    assert [(one.raw, one.person) for one in read(text).lines] == [(new, "邱云")]
    theirs = text.replace("他的新号", "他爱人的新号").replace("其新号", "其妻的新号")
    assert read(theirs).lines == ()


@pytest.mark.parametrize("label", ["办公室原", "办公室原为", "办公电话原", "办公室电话原是"])
def test_an_old_number_behind_its_label_leaves_the_person(label: str) -> None:
    text = f"呼兰监狱\n狱政科科长 狄金生 {label}0536-0000121，改为0536-0000122"
    found = [(one.raw, one.person, one.org) for one in read(text).lines]
    assert found == [("0536-0000122", "狄金生", "呼兰监狱狱政科")]


@pytest.mark.parametrize(
    ("said", "closed"),
    [
        ("，录音说改号，请拨 {}", True),
        (" 已改号，新号 {}", True),
        ("，提示改拨{}，打通了", True),
        ("\n录音：电话改号，请拨 {}。我拨了新号，有人接。旧号停用。", True),
        ("\n语音提示：该号码已变更为{}", True),
        ("\n录音：请拨 {} 找值班", False),
        ("，说改天再打，或拨{}", False),
    ],
)
def test_a_voice_tells_the_number_that_it_has_become(said: str, *, closed: bool) -> None:
    text = (
        f"> 看守所 0536-0000121{said.format('0536-0000122')}\n\n> 检察官 王大明 15400000501\n占线"
    )
    lines = [one.e164[-3:] for one in read(text).lines]
    assert lines == (["122", "501"] if closed else ["121", "122", "501"])
