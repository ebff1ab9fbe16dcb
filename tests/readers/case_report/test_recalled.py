"""What later sentences say of somebody whose number was told far above."""

import pytest

from tests.readers.case_report.test_rules import read

LIST = (
    "东关派出所 所长王大明15400000501 副所长李国强15400000502\n"
    "西城区法院 刑庭庭长赵文山15400000503 书记员孙丽0536-0000121\n\n"
)
LIST_EN = (
    "Dongguan Police Station, chief Wang Daming 15400000501, deputy chief Li Guoqiang 15400000502\n"
    "Xicheng District Court, presiding judge Zhao Wenshan 15400000503, "
    "clerk Sun Li 0536-0000121\n\n"
)
NUMBERS = ("501", "502", "503", "121")


def lost(remark: str) -> list[str]:
    """Which numbers of the list are no line to call, with the remark below it."""
    head = LIST_EN if remark.isascii() else LIST
    taken = {one.e164[-3:] for one in read(head + remark).lines}
    return [one for one in NUMBERS if one not in taken]


GONE = {
    "502": (
        "又：刚收到消息，李国强去年车祸过世了，名单上拿掉。|李国强：电话在他弟弟手里，他弟弟搞装修，别打。|"
        "李国强→他姐姐接的，说他把这支给她用了|李国强那个号码不是他，是镇上卖化肥的。|"
        "李国强的号码，一个陌生女人接的，说五月份买的卡。|派出所副所长去年底调去高州，那个号码作废。|"
        "李国强，他的号码其实是他岳父在用，撤掉。|李國強調咗去深圳。|李國強嘅電話係一間茶餐廳。|"
        "李國強話：請以後唔好再打嚟。|15400000502 已经不是李国强了|"
        "Li Guoqiang's number: an unknown woman, says she bought the SIM card in May.|"
        "Li Guoqiang: his number is used by a shop now.|"
        "Li Guoqiang is not at Dongguan station now, since August he works in a bank as security.|"
        "Li Guoqiang: the recording says the subscriber has been cancelled.|"
        "The number of the deputy chief is of his daughter. Please cut it off.|"
        "15400000502 - a stranger, says he got the card last month|Li Guoqiang -> wrong number"
    ),
    "503": (
        "赵庭长去年底调去高州了。|刑庭那位庭长去年底调去高州，电话也换了，那个号码作废。|"
        "Judge Zhao has been transferred.|Judge Zhao's number is a dental clinic."
    ),
    "121": (
        "孙丽那支变成保险公司，划掉|书记员那个电话现在是一家旅行社，不能用。|"
        "0000121 打过两次，是一间药房，不是法院。|the clerk's number is now a travel agency.|"
        "0536-0000121 - voice says Sun Li is no longer here, they gave the room to the canteen."
    ),
}


@pytest.mark.parametrize(
    ("number", "remark"), [(it, said) for it, all_of in GONE.items() for said in all_of.split("|")]
)
def test_whose_number_is_lost(number: str, remark: str) -> None:
    assert lost(remark) == [number]


HOLDS = (
    "李国强：以前欠费停机，现在能打了。|李国强→不是空号，只是转语音信箱|李国强有人说停职了，我前天打还是他。|"
    "李国强的妻子去世了。|李国强→他姐姐接的，叫他来听，OK|李国强那个没有问题，不是他儿子的，是他本人。|"
    "李国强：他妻子接的，说他在洗澡。|李国强说当事人已经调去看守所了。|"
    "Li Guoqiang's number: not a stranger as first reported; it is Li himself.|"
    "Li Guoqiang -> his father picks up, but he gives the phone to him. works|"
    "For Li Guoqiang I heard the phone was out of service in the summer, but now it works.|"
    "Judge Zhao: her husband is a colleague at the same court.|"
    "Li Guoqiang is not at the station today, call tomorrow.|"
    "The deputy chief in 2020, Ms Ma, was promoted to the city."
)


@pytest.mark.parametrize("remark", HOLDS.split("|"))
def test_whose_number_holds(remark: str) -> None:
    assert lost(remark) == []


TWO = "东关派出所 所长王大明0536-0000121、15400000501、15400000502\n教导员李国强15400000503\n"
TWO_EN = (
    "Dongguan Police Station, chief Wang Daming, mobiles 15400000501 and 15400000502, "
    "office 0536-0000121; instructor Li Guoqiang 15400000503\n"
)
SEVERAL = {
    "王大明的第二个手机号是他女儿的，删掉。": ["502"],
    "王大明退休了，座机照旧能打。": ["501", "502", "121"],
    "李国强：空号。\n李国强：昨天又打，打得通了。": [],
    "李国强：打得通。\n李国强昨天退休了。": ["503"],
    "李国强说请以后不要再打，虽然现在打得通。": ["503"],
    "李国强，15400000503，空号。\n李国强：现在打得通了。": ["503"],
    "The second number of chief Wang is of his daughter. Please cut it off.": ["502"],
    "Wang's first mobile is a travel agency now.": [],
    "Chief Wang's first mobile is a travel agency now.": ["501"],
    "Chief Wang: both are fine. Another 15400000504 is not.": [],
}


@pytest.mark.parametrize("remark", SEVERAL)
def test_which_of_several_is_meant(remark: str) -> None:
    taken = {one.e164[-3:] for one in read((TWO_EN if remark.isascii() else TWO) + remark).lines}
    assert [one for one in NUMBERS if one not in taken] == SEVERAL[remark]


OFFICES = (
    "东关派出所 所长王大明15400000501\n西关派出所 所长赵文山15400000502\n法警队 队长 15400000503\n"
)
OF_OFFICES = {
    "西关派出所那位所长的号码作废。": ["502"],
    "所长的电话，一个陌生女人接的。": [],
    "法警队副队长的电话，一个陌生女人接的。": [],
    "15400000503 请不要再打。\n": ["503"],
    "0536-0000121 是一家药房。": ["121"],
}


@pytest.mark.parametrize("remark", OF_OFFICES)
def test_of_which_office_a_title_is(remark: str) -> None:
    head = f"{OFFICES}法院0536-0000121，另一个院0537-0000121\n"
    found = read(head + remark).lines
    taken = {one.e164[-3:] for one in found if not one.e164.startswith("+86537")}
    assert [one for one in NUMBERS if one not in taken] == OF_OFFICES[remark]
    assert any(one.e164.startswith("+86537") for one in found)


def test_a_line_that_begins_with_whom_the_list_names_is_no_message_of_theirs() -> None:
    lines = ["From: Petra", "To: desk", LIST_EN.strip(), "From: Kees", "To: desk"]
    said = "Li Guoqiang: the recording says the subscriber has been cancelled."
    taken = {one.e164[-3:] for one in read("\n".join([*lines, said])).lines}
    assert "502" not in taken


@pytest.mark.parametrize(
    "said",
    [
        "副所长有两位，一位是矣绍华，15400000501，另一位是李家兴，15400000502。",
        "副所长共两名，一名叫矣绍华15400000501，一名叫李家兴15400000502。",
    ],
)
def test_a_title_that_several_hold(said: str) -> None:
    found = read(f"东关派出所 {said}亲友王红15400000503").lines
    assert [(one.person, one.title) for one in found] == [
        ("矣绍华", "副所长"),
        ("李家兴", "副所长"),
    ]


@pytest.mark.parametrize(
    "said",
    [
        "李国强求我们不要再打。0536-0000121没人接。",
        "Li Guoqiang begged not to be phoned again. 0536-0000121 is answered by a guard.",
    ],
)
def test_who_asked_for_no_calls_has_no_number_of_others(said: str) -> None:
    assert lost(said) == ["502"]


ASKED = {
    "and {n} on the bottom of the photo?\n\ngrandmother Cao": False,
    "{n} ?\nher lawyer": False,
    "and {n} on the photo?": False,
    "and {n} on the photo?\nthe deputy chief": True,
    "照片最下面那个{n}呢？\n曹奶奶": False,
    "还有{n}？\n副所长李国强": True,
    "还有副所长李国强{n}？\n对": True,
}


@pytest.mark.parametrize("said", ASKED)
def test_whose_a_number_is_that_somebody_asks_for(said: str) -> None:
    head = (
        "Dongguan Police Station 0536-0000121\n" if said.isascii() else "东关派出所0536-0000121\n"
    )
    found = [one.e164 for one in read(head + said.format(n="15400000509")).lines]
    assert ("+8615400000509" in found) == ASKED[said]


@pytest.mark.parametrize(
    "said",
    [
        "请大家别再打李国强的手机了。",
        "以后不要再打李国强。",
        "Please nobody call Li Guoqiang again, he is on sick leave.",
        "Stop calling Li Guoqiang.",
    ],
)
def test_whom_nobody_is_to_call(said: str) -> None:
    assert lost(said) == ["502"]


@pytest.mark.parametrize(
    "said",
    [
        "不要在中午打李国强的手机。",
        "中午别打李国强。",
        "李国强的母亲叫我们别打李国强，他很忙。",
        "王大明没有退休，消息有误。",
        "Do not call Li Guoqiang before nine.",
        "We did not call Li Guoqiang yet.",
    ],
)
def test_whom_to_call_at_another_time(said: str) -> None:
    assert lost(said) == []


# A name that hardly looks like one, and how such a remark goes on.
@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("火彦龙那支是他妈妈接的，说儿子换号了，别再打这支", ["501", "121"]),
        ("火彥龍那支停機了", ["501", "121"]),
        ("火彦龙那个别打了", ["501", "121"]),
        ("王所长那支停机了", ["502", "121"]),
        ("所长那支停机了", ["502", "121"]),
        ("火彦龙那支我打了三次，没人接", ["501", "502", "121"]),
        ("火彦龙那个人态度很差", ["501", "502", "121"]),
        ("Huo Yan's mother answers his. Don't call that one again.", ["501", "121"]),
        ("Wang Daming says Huo Yan has left. Don't call again.", ["501", "121"]),
        ("Huo Yan was rude. Call again on Monday.", ["501", "502", "121"]),
    ],
)
def test_of_whom_a_remark_below_a_list_is(said: str, left: list[str]) -> None:
    people = ("所长 王大明", "警员 火彦龙", "看守所")
    if said.isascii():
        people = ("Chief Wang Daming", "Officer Huo Yan", "Qinghe Detention Centre")
    chief, officer, other = people
    text = f"{chief} 15400000501\n{officer} 15400000502\n{other} 0536-0000121\n---\n{said}"
    assert [one.e164[-3:] for one in read(text).lines] == left
