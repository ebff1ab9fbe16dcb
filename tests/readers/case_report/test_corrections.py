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
