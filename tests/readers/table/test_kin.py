"""Words that say whose a number is, in names, titles and labels."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.kin import Kin
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Aside, Not, Proposed
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind as Kind
from clarion.rules.vocabulary import RowRefusal

CHINA, IRAN = profile("china"), profile("iran")
KIN, IRANS = Kin(CHINA), Kin(IRAN)
NAMES = (
    "王建国之妻|王建国的母亲|妻子李丽|李丽（妻）|李丽(王建国妻子)|王建國之妻|家属|王律师|"
    "刘玉兰（王大明妻）|李红（夫人）|王大明夫人|王太太|王大明媳妇|李红（嫂子）|王大明表哥|"
    "李强（小舅子）|李勇（张三母）|李红-妻|學員张三|李四同修|志愿者小林|小林（志願者）|李勇（受害人）|"
    "Li Yong, victim|Victim Li Yong|Victim: Li Yong|Attorney Li|Wang Daming wife|"
    "Zhang San, attorney|volunteer Anna|Anna (volunteer)|his wife|"
    "白妻|杜母|翁太|陳母|歐陽太|史進妻|老妈|老媽|我的新号|我的新號|Lo Wing (caller)|My new number|"
    "Tina (hotline shift lead)|Song (phone team)|"
    "本组同工大刘|本組聯絡員阿Ken|梁大狀|郑某胞姊|Helen (translator on our team)|Tom (our editor)|"
    "wife of Wang Jianguo|Wang Jianguo's wife|Li Ping (wife)|Spouse|郝记者|溫記者|李建国记者"
)
OFFICIALS = (
    "王建国|李爱华|孙子安|王家明|Wang Jianguo|Sun Fang|Head of Domestic Security||李子女儿童|"
    "何大夫|王亚夫|学员管理科|王五（曾用名王春来）|Victor Li|Sonny Li|Attorney General Li|"
    "Victims Unit|葛小妹|太史慈|王子|李女|黄母娟|安太平|陈组长|状元|"
    "Wang (head of our district)|Li (Duty)|Li (hotline)|Ma My|Mei Lin"
)
LABELS = "妻子手机|老婆|父亲电话|wife mobile|Mother|friend|律师"
LINES = "Work|手机|办公室|Main|家|Mobile (work)"


@pytest.mark.parametrize("name", NAMES.split("|"))
def test_a_name_may_be_that_of_a_relative(name: str) -> None:
    """The reader asks for the rest only of names in which one of the signs stands."""
    assert KIN.is_named(name)
    assert KIN.may_be(name) or " of " in name or name in KIN.words
    aside: list[Aside] = []
    refused: list[Not] = []
    row = Row(4, [name, "15400001234"])
    Reader([Kind.PERSON, Kind.MOBILE], CHINA).read(row, [], refused, aside)
    assert refused == [Not(4, "relative", f"{name} 15400001234")]
    assert aside == [Aside("+8615400001234", "", RowRefusal.RELATIVE)]


@pytest.mark.parametrize("name", OFFICIALS.split("|"))
def test_most_names_are_not(name: str) -> None:
    assert not KIN.is_named(name)
    found: list[Proposed] = []
    Reader([Kind.PERSON, Kind.MOBILE], CHINA).read(Row(4, [name, "15400001234"]), found, [], [])
    assert [one.person or one.station for one in found] == [name]


@pytest.mark.parametrize(
    ("office", "private"),
    [
        ("（王建国的妻子）", True),
        ("【王建國的女兒】", True),
        ("[Wang's wife]", True),
        ("(Wang Jian's brother)", True),
        ("（家属）", True),
        ("（河口路派出所）", False),
        ("(court)", False),
        ("[家属接待室]", False),
    ],
)
def test_whose_relative_somebody_is_stands_in_brackets_for_an_office(
    office: str, private: bool
) -> None:
    assert KIN.is_private(office) is private


def test_a_title_may_begin_with_those_for_whom_somebody_works() -> None:
    titles = ("律师工作科科长", "家属委员会主任", "局长之妻", "家属", "Spouse", "辩护律师")
    assert [KIN.is_titled(title) for title in titles] == [False, False, True, True, True, True]
    assert KIN.is_titled("志愿者")
    assert KIN.is_titled("Volunteer caller")
    assert not KIN.is_titled("Shift leader")
    assert not KIN.is_titled("Deputy, women and children")


def test_a_label_may_say_more_than_a_kind_of_line() -> None:
    assert [KIN.is_labelled(label) for label in LABELS.split("|")] == [True] * 7
    assert [KIN.is_labelled(label) for label in LINES.split("|")] == [False] * 6


def test_in_another_country() -> None:
    names = ("همسر علی رضایی", "علی رضایی", "پدرام احمدی", "wife of Ali")
    assert [IRANS.is_named(name) for name in names] == [True, False, False, True]
    assert IRANS.may_be(names[0])
    assert not IRANS.may_be(names[1])


OFFICES = {
    True: (
        "家属|家屬|当事人家属|當事人家屬：|家属电话：|王大明的妻子|律师：张三|志愿者|同修|举报人|"
        "制表人：小林|填表人:小林|"
        "Phone team (volunteer)|志愿者小组|重庆义工组|"
        "Family of Li Yong|Relatives|Victim|Volunteers|Lawyer: Zhang|临澜律师事务所"
    ),
    False: (
        "昌乐县公安局|公安局：刑警队|律师工作科|律师协会|家属委员会|家属院派出所|朋友街派出所|"
        "父母官工作室|学校|"
        "昌乐县实验中学|妇女儿童工作委员会|亲子鉴定中心|Family Court|Victims Unit|Prison: Block 3|"
        "School Office|Volunteer Affairs Office|青年志愿者协会|Team 3|群众工作局|"
        "The Family Planning Office|Press Office"
    ),
}
MAKERS = {
    True: "制表人：小林|填表人:小林|录入：小林|整理人：小林|Volunteer: Lin|Prepared by: Lin",
    False: "家属：已通知|律师：张三|联系人：张|12:30|https://author.example/|制表人|Manager: Li",
}


@pytest.mark.parametrize("is_kin", [True, False])
def test_who_is_no_office_at_all(is_kin: bool) -> None:
    said = {one: KIN.is_private(one) for one in OFFICES[is_kin].split("|")}
    assert said == dict.fromkeys(said, is_kin)
    said = {one: KIN.is_signed(one) for one in MAKERS[is_kin].split("|")}
    assert said == dict.fromkeys(said, is_kin)


@pytest.mark.parametrize("kinds", [(Kind.SKIP, Kind.MOBILE), (Kind.PERSON, Kind.MOBILE)])
def test_who_made_the_table_is_not_called(kinds: tuple[Kind, ...]) -> None:
    aside: list[Aside] = []
    found: list[Proposed] = []
    for cell in ("制表人：小林", "所长：王大明"):
        Reader(kinds, CHINA).read(Row(4, [cell, "15400001234"]), found, [], aside)
    assert len(found) == 1
    assert aside == [Aside("+8615400001234", "", RowRefusal.RELATIVE)]
