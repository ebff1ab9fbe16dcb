"""What a row says against taking its numbers."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.columns import kinds_of
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Aside, Not, Proposed
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind as Kind
from clarion.rules.vocabulary import RowRefusal

CHINA = profile("china")
NUMBER = "15400001234"


def reason(kind: Kind, cell: str) -> str:
    """Why a row with this cell is not taken, or nothing."""
    found: list[Proposed] = []
    refused: list[Not] = []
    Reader([kind, Kind.MOBILE], CHINA).read(Row(2, [cell, NUMBER]), found, refused, [])
    assert len(found) + len(refused) == 1
    return "".join(one.reason for one in refused)


def test_whoever_is_dead_or_has_left_is_not_there() -> None:
    said = {one: reason(Kind.GONE, one) for one in ("1", "是", "Yes", "0", "否", "")}
    assert said == {"1": "moved", "是": "moved", "Yes": "moved", "0": "", "否": "", "": ""}


def test_who_is_no_longer_in_office_is_not_there() -> None:
    said = {one: reason(Kind.IN_OFFICE, one) for one in ("否", "No", "已退休", "2024年离任")}
    assert set(said.values()) == {"moved"}
    there = {one: reason(Kind.IN_OFFICE, one) for one in ("是", "在职", "yes", "", "2019年起")}
    assert set(there.values()) == {""}
    assert reason(Kind.IN_OFFICE, "空号") == "dead"
    rows = [Row(2, ["是", NUMBER]), Row(3, ["否", NUMBER])]
    for heading in ("在职", "是否在职", "是否在職", "仍在任", "Still in office?", "In office"):
        assert kinds_of([heading, "手机"], rows, CHINA) == (Kind.IN_OFFICE, Kind.MOBILE)
    for heading in ("在职状态", "人员状态"):
        assert kinds_of([heading, "手机"], rows, CHINA) == (Kind.STATE, Kind.MOBILE)


def test_a_day_on_which_somebody_asked_says_yes() -> None:
    said = {one: reason(Kind.NO_CALLS, one) for one in ("2026-03-15 09:30:00", "2026-03-15", "no")}
    assert said == {"2026-03-15 09:30:00": "no_calls", "2026-03-15": "no_calls", "no": ""}


def test_who_is_not_to_be_called_may_be_told_in_more_words() -> None:
    asked = ("Yes - in March", "是（3月15日）", "X", "v", "DNC", "本人要求不要再打", "☑", "-1")
    assert {reason(Kind.NO_CALLS, one) for one in asked} == {"no_calls"}
    silent = ("No - asked for letters", "否（可以打）", "0", "-", "有时", "unknown")
    assert {reason(Kind.NO_CALLS, one) for one in silent} == {""}


def test_who_may_not_be_called_has_not_asked_for_it() -> None:
    said = {one: reason(Kind.MAY_CALL, one) for one in ("No", "否", "0", "yes", "是", "", "?")}
    refused = dict.fromkeys(("No", "否", "0"), "no_calls")
    assert said == refused | dict.fromkeys(("yes", "是", "", "?"), "")
    asked = ("不要拨打", "不要", "请勿致电", "不能拨打", "No, wrote to us in May")
    assert {reason(Kind.MAY_CALL, one) for one in asked} == {"no_calls"}
    aside: list[Aside] = []
    Reader([Kind.MAY_CALL, Kind.MOBILE], CHINA).read(Row(2, ["No", NUMBER]), [], [], aside)
    assert aside == []


def test_what_nobody_may_call_is_heard_in_a_column_that_is_left_out() -> None:
    said = ("不要拨打", "本人要求不要再打", "Asked us to stop in May", "DNC")
    assert {reason(Kind.SKIP, one) for one in said} == {"no_calls"}
    silent = ("否", "no", "家属", "wife", "15400001235", "可以", "")
    assert {reason(Kind.SKIP, one) for one in silent} == {""}


def test_headings_that_ask_whether_somebody_may_be_called() -> None:
    rows = [Row(2, ["可以", NUMBER]), Row(3, ["不要拨打", NUMBER])]
    for heading in ("可否拨打", "能否致电", "可否撥打", "是否可以拨打", "Can call"):
        assert kinds_of([heading, "手机"], rows, CHINA) == (Kind.MAY_CALL, Kind.MOBILE)


def test_lawyers_have_offices_too() -> None:
    for office in ("临澜律师事务所", "Wang Law Firm", "某律所"):
        assert reason(Kind.STATION, office) == "relative"
    for office in ("司法局律师工作科", "Outlaw Street Police Station"):
        assert reason(Kind.STATION, office) == ""


def test_results_of_calls_may_ask_for_no_more() -> None:
    for result in (
        "Remove number from list",
        "REMOVE FROM LIST",
        "take me off",
        "请勿拨打",
        "黑名单",
    ):
        assert reason(Kind.STATE, result) == "no_calls"
    for result in ("No Answer", "Left message", "Busy"):
        assert reason(Kind.STATE, result) == ""


ASKED = (
    "不要打|别再打|別再打|Asked not to be called|no longer wants calls|要求停止|拒绝再打|拒絕再打|"
    "别打了|別打了|不让打了|不讓打|已拉黑|DND|Refused further calls|requested no contact|"
    "Asked us not to call|begged me never to ring.|Don't ring again|不接受电话，要求删除|"
    "不接受任何來電"
)
NOT_ASKED = (
    "正常|打不通|特别好|可以打|No answer|Refused to talk|Call refused|no contact yet|要求停止迫害|"
    "refused further contact with his lawyer|asked us not to call before nine|不接受电话采访"
)


@pytest.mark.parametrize("kind", [Kind.STATE, Kind.LINE_KIND, Kind.REMARK, Kind.SKIP])
def test_a_wish_is_heard_wherever_it_stands(kind: Kind) -> None:
    letters = kind in (Kind.REMARK, Kind.SKIP)  # from which somebody may have unsubscribed, too
    assert reason(kind, "Unsubscribed") == ("" if letters else "no_calls")
    said = {one: reason(kind, one) for one in (ASKED + "|declined more calls").split("|")}
    assert said == dict.fromkeys(said, "no_calls")
    silent = {one: reason(kind, one) for one in NOT_ASKED.split("|")}
    assert silent == dict.fromkeys(silent, "")


def test_a_wish_in_a_state_or_a_label_is_a_stop() -> None:
    for kind in (Kind.STATE, Kind.LINE_KIND):
        aside: list[Aside] = []
        Reader([kind, Kind.MOBILE], CHINA).read(Row(2, ["别再打", NUMBER]), [], [], aside)
        assert aside == [Aside("+8615400001234", "", RowRefusal.NO_CALLS)]


def test_a_relation_says_whose_the_number_is() -> None:
    for relation in ("妻子", "当事人律师", "父亲", "wife of a prisoner", "family member"):
        assert reason(Kind.STATE, relation) == "relative"
    for relation in ("干部", "本人", "official", "已联系家属", "已通知律师", "spoke to family"):
        assert reason(Kind.STATE, relation) == ""


def test_that_somebody_asked_counts_most_of_several_remarks() -> None:
    kinds, refused = [Kind.REMARK, Kind.REMARK, Kind.MOBILE], list[Not]()
    Reader(kinds, CHINA).read(Row(2, ["妻子", "请勿拨打", NUMBER]), [], refused, [])
    assert [one.reason for one in refused] == ["no_calls"]


def test_a_remark_of_one_word_may_be_about_kin() -> None:
    said = {one: reason(Kind.REMARK, one) for one in ("妻子", "家属电话", "家属未联系", "好")}
    assert said == {"妻子": "relative", "家属电话": "relative", "家属未联系": "", "好": ""}
    whole = ("他妻子的手机", "其妻手机", "his wife's mobile", "wife's phone")
    assert {reason(Kind.REMARK, one) for one in whole} == {"relative"}
    tags = ("Police ::: Family ::: * myContacts", "局长; 家属", "vip|dnc", "a;b", "家属|dnc")
    assert [reason(Kind.REMARK, one) for one in tags] == [
        *("relative", "relative", "no_calls", "", "no_calls")
    ]
    assert reason(Kind.REMARK, "; ".join(["police"] * 20)) == ""
    aside: list[Aside] = []
    Reader([Kind.REMARK, Kind.MOBILE], CHINA).read(Row(2, ["妻子", NUMBER]), [], [], aside)
    assert aside == [Aside("+8615400001234", "", RowRefusal.RELATIVE)]


OF_KIN = (
    "Relatives|Family|his wife|victim's mother|Victim family, Weifang|Wang's wife|"
    "当事人家属|當事人家屬|受害人母亲|受害人家屬電話|家属，潍坊|潍坊、家屬|王大明的妻子|"
    "王大明妻子，昌乐|王某家属|"
    "官员亲属|官員親屬|干部家属|群众|群眾|志愿者群|义工组|義工組|volunteers|RTC volunteers|caller|"
    "victim-family, Weifang|daughter of the detained practitioner|被害人家屬|"
    "是当事人的姐姐|这是当事人的父亲|the victim’s lawyer|wife of Wang|is his daughter"
)
OF_NO_KIN = (
    "联系其家属|已通知家属|转告家属|通知了当事人家属|不是家属|友好，无家属|负责家属工作|家属院|"
    "打了三次，拒接|"
    "wife's away|spoke to Wang's wife|called his wife|no family|left message with wife|"
    "the family is kind|police, Weifang|群众工作局|群眾工作|友好|干部|官员|"
    "police officer|called back|"
    "spoke to volunteers|no volunteer needed|court;weekend|caller was friendly"
)


@pytest.mark.parametrize("remark", OF_KIN.split("|"))
def test_a_remark_or_a_tag_that_says_only_whose_it_is(remark: str) -> None:
    assert reason(Kind.REMARK, remark) == "relative"
    assert reason(Kind.REMARK, f"* {remark} ::: myContacts") == "relative"


@pytest.mark.parametrize("remark", OF_NO_KIN.split("|"))
def test_a_remark_that_tells_of_somebodys_kin(remark: str) -> None:
    assert reason(Kind.REMARK, remark) == ""


def test_headings_of_remarks() -> None:
    rows = [Row(2, ["家属", NUMBER]), Row(3, ["干警", NUMBER])]
    for heading in ("附注", "附註", "类别", "類別", "記事", "说明", "Categories", "Tags"):
        assert kinds_of([heading, "手机"], rows, CHINA) == (Kind.REMARK, Kind.MOBILE)


GONE = (
    "去世|已去世|死亡|号码错误|錯號|号码不存在|已换号|辞职|調走|已调任|已被开除|已不在该单位|"
    "双开/被抓|退休了|DC|ADC|"
    "No longer in service|Wrong #|Passed away|No longer works here|Not working|Operator Intercept|"
    "2024年调任市局副局长"
)
THERE = (
    "未退休|尚未退休|没有离职|快退休|未被开除|正常|在岗|关机|打不通|出差|已核实|Not retired|"
    "not yet retired|"
    "No answer|Busy|A|N|SALE|officer|Answering machine"
)


def test_who_has_left_in_a_column_of_states() -> None:
    said = {one: reason(Kind.STATE, one) for one in GONE.split("|")}
    assert set(said.values()) == {"dead", "moved"}, said
    assert (said["死亡"], said["已换号"], said["DC"]) == ("moved", "dead", "dead")
    silent = {one: reason(Kind.STATE, one) for one in THERE.split("|")}
    assert silent == dict.fromkeys(silent, "")


ONLY_GONE = (
    "已退休|空号|空號|停机|离职|已離職|双开/被抓|已去世|号码错误|已换号|已死亡|调走|旧号|"
    "wrong number|"
    "not in service|retired|Disconnected|Passed away|moved"
)
NOT_ONLY = (
    "未退休|快退休了|没去世|2024年调任市局副局长|"
    "停机坪|停电|新号|"
    "能打通|he retired in May but still uses this number|"
)


@pytest.mark.parametrize("kind", [Kind.REMARK, Kind.TITLE, Kind.LINE_KIND])
def test_a_word_that_says_no_more_than_that_somebody_has_left(kind: Kind) -> None:
    said = {one: reason(kind, one) for one in ONLY_GONE.split("|")}
    assert set(said.values()) == {"dead", "moved"}, said
    silent = {one: reason(kind, one) for one in NOT_ONLY.split("|")}
    assert silent == dict.fromkeys(silent, "")
    assert reason(Kind.SKIP, "已退休") == ""


def test_a_name_may_say_that_somebody_has_left() -> None:
    names = ("何庆（已退休）", "何慶(空號)", "He Qing (retired)", "何庆【离职】")
    assert {reason(Kind.PERSON, one) for one in names} == {"dead", "moved"}
    names = ("何庆（所长）", "何庆（未退休）", "何庆", "He Qing (officer)")
    assert {reason(Kind.PERSON, one) for one in names} == {""}


def test_only_the_labelled_number_is_out_of_use() -> None:
    found: list[Proposed] = []
    refused: list[Not] = []
    aside: list[Aside] = []
    kinds = [Kind.LINE_KIND, Kind.MOBILE, Kind.LINE_KIND, Kind.MOBILE]
    row = Row(2, ["旧号", NUMBER, "手机", "15400001235"])
    Reader(kinds, CHINA).read(row, found, refused, aside)
    assert [one.e164 for one in found] == ["+8615400001235"]
    assert (refused, aside) == ([Not(2, "dead", NUMBER)], [])


LINES = [Kind.MOBILE, Kind.WORK, Kind.HOME, Kind.FAX]
MOBILE, DESK, HOME, FAX = "15400001235", "0536-0000311", "0536-0000312", "0536-0000313"


@pytest.mark.parametrize("kind", [Kind.REMARK, Kind.TITLE])
@pytest.mark.parametrize(
    ("said", "gone"),
    [
        ("手机停机", {MOBILE}),
        ("手機已停機", {MOBILE}),
        ("手机空号，座机可打", {MOBILE}),
        ("mobile disconnected", {MOBILE}),
        ("办公电话空号", {DESK}),
        ("宅电停机", {HOME}),
        ("传真停用；手机空号", {FAX, MOBILE}),
        ("座机停机", {DESK, HOME, FAX}),
        ("office phone disconnected", {DESK}),
    ],
)
def test_only_the_kind_of_line_that_is_told_of_is_out_of_use(
    kind: Kind, said: str, gone: set[str]
) -> None:
    found: list[Proposed] = []
    refused: list[Not] = []
    row = Row(2, [MOBILE, DESK, HOME, FAX, said])
    Reader([*LINES, kind], CHINA).read(row, found, refused, [])
    assert {one.raw for one in refused} == gone
    assert {one.reason for one in refused} == {"dead"}
    assert len(found) == len(LINES) - len(gone)


def test_who_has_left_is_gone_whatever_line_is_told_of_besides() -> None:
    found: list[Proposed] = []
    refused: list[Not] = []
    Reader([*LINES, Kind.REMARK], CHINA).read(
        Row(2, [MOBILE, DESK, "", "", "手机停机，已退休"]), found, refused, []
    )
    assert (found, [one.reason for one in refused]) == ([], ["moved"])
