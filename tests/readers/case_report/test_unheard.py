"""Remarks that no rule understands: with a word of danger, a person reads them."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.case_report.read import read_report

CHINA = profile("china")


def fate(text: str) -> str:
    found = read_report(text, profile=CHINA)
    return "taken" if found.lines else "review" if found.review else "refused"


DANGER = (
    "打通后那头是他姐夫，在工地，很不高兴",
    "他说以前的号全家都在用，这个现在他媳妇拿着",
    "总机话务员说熊政委九月里调省局，新来的还没有分机",
    "苘丽上个月考到长春的机关那边去",
    "语音提示此号尚未启用，群里三个人都试过",
    "一个开饭馆的人接，申请这个号才三个月",
    "邬平讲：“打给所里可以，我私人手机别再打，算我求你”",
    "拨过去说用户欠费停止服务，换了几天打都一样",
    "电信说用户已销户",
    "小谷说：我已经不在派出所了，十月就辞了",
    "十一月初已轉任威海，不再管這案子",
    "聽嘅係佢阿媽，話呢部電話由頭到尾係佢老人家自己用",
    "对方说她是他儿媳，这是他老汉的手机",
)
HARMLESS = (
    "与被抓的人没有亲戚关系",
    "他母亲也是教友，人还讲理",
    "前任所长已退休，他刚接手",
    "晚上别打太晚",
    "接的人说他在工地检查",
    "他太太接的，说他在洗澡",
    "一度停机，后来恢复",
    "他说我现在不在单位，下午打",
    "说不在派出所，在家休息",
    "由副局长转任局长",
    "老伴接，叫他晚上回",
    "脱下警服打人",
    "宫艳丈夫是卖饲料的，态度还行",
    "他老婆是开店的，态度还行",
)
ENGLISH_DANGER = (
    "rings, and her brother-in-law answers: she handed him the card last year",
    "Wang's ex-wife has this phone and is upset",
    "gone to Wuzhong since October, said the switchboard",
    "never heard of any Wang, says a hairdresser who got it in spring",
    "he wrote that calls upset his sick child and that we should stop",
    'rings: "I left the procuratorate in May, I am a lecturer now"',
    'said: "I am no longer a judge"',
    'caller: "a young woman in Kunming answered, she has had the SIM since spring"',
    "requesting that nobody phone her again",
    "asked me to take her off every list, I promised",
    "service suspended, says the operator",
)
ENGLISH_HARMLESS = (
    "he is not dead, only engaged",
    "hearing moved to 3 December",
    "told us not to call late at night",
    "he said he left the court for lunch",
    "a young man in the duty room answered",
    "nobody phoned her yet",
    "says his boss left the court last year",
    "he asked who put him on the list",
)


@pytest.mark.parametrize("remark", DANGER)
@pytest.mark.parametrize("layout", ["所长 王大明 15400000501，{}", "所长 王大明 15400000501（{}）"])
def test_danger_is_read_by_a_person(layout: str, remark: str) -> None:
    assert fate("东关派出所\n" + layout.format(remark)) != "taken"


@pytest.mark.parametrize("remark", HARMLESS)
@pytest.mark.parametrize("layout", ["所长 王大明 15400000501，{}", "所长 王大明 15400000501（{}）"])
def test_what_only_sounds_like_it_costs_nothing(layout: str, remark: str) -> None:
    assert fate("东关派出所\n" + layout.format(remark)) == "taken"


@pytest.mark.parametrize("remark", ENGLISH_DANGER)
@pytest.mark.parametrize("layout", ["{p}: {r}", "{p}. {r}", "{p} ({r})"])
def test_danger_in_english(layout: str, remark: str) -> None:
    person = "Chief Wang Daming, Hekou Road Police Station, 15400000501"
    assert fate(layout.format(p=person, r=remark)) != "taken"


@pytest.mark.parametrize("remark", ENGLISH_HARMLESS)
@pytest.mark.parametrize("layout", ["{p}: {r}", "{p}. {r}", "{p} ({r})"])
def test_harmless_in_english(layout: str, remark: str) -> None:
    person = "Chief Wang Daming, Hekou Road Police Station, 15400000501"
    assert fate(layout.format(p=person, r=remark)) == "taken"


def test_it_is_of_the_number_before_it_alone() -> None:
    found = read_report(
        "东关派出所\n所长 王大明 15400000501。教导员 李国强 15400000502，打通后那头是他姐夫。\n"
        "民警 赵铁军 15400000503",
        profile=CHINA,
    )
    assert [one.raw for one in found.lines] == ["15400000501", "15400000503"]
    assert [(one.raw, one.reason) for one in found.review] == [("15400000502", "whose_unclear")]


def test_a_cell_of_remarks_is_of_the_mobiles_of_its_row() -> None:
    found = read_report(
        "姓名|职务|单位|办公电话|手机|情况\n"
        "王大明|所长|东关派出所|0536-0000121|15400000501|打通后那头是他姐夫，在工地\n"
        "李国强|教导员|东关派出所|0536-0000122|15400000502|没人接",
        profile=CHINA,
    )
    assert [one.raw for one in found.lines] == ["0536-0000121", "0536-0000122", "15400000502"]
