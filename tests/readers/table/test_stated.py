"""Columns of states by what their cells say."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.columns import kinds_of
from clarion.readers.table.headings import headings_of
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Aside, Not
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind as Kind
from tests.readers.table.test_exports import read

CHINA = profile("china")


@pytest.mark.parametrize(
    ("heading", "cells", "kind"),
    [
        ("情况", "手机停用，座机通|客气", Kind.REMARK),
        ("其他", "语速快|电话二为其太太所有", Kind.REMARK),
        ("情况", "客气|午睡", Kind.SKIP),
        ("聯絡情形", "沒人接，下午再打|空號|接通，客氣", Kind.REMARK),
        ("聯絡情形", "沒人接，下午再打|對方說請不要再打來|客氣", Kind.REMARK),
        ("聯絡情形", "沒人接，下午再打|忙線|客氣", Kind.SKIP),
        ("案情", "妻子被抓|她的手机被没收", Kind.SKIP),
        ("通话纪要", "客气|午睡", Kind.REMARK),
        ("最近跟进内容", "响铃无人接|提示您拨打的号码不存在", Kind.REMARK),
        ("最近跟进内容", "响铃无人接|客气", Kind.SKIP),
        ("结果代码", "OK|DNC", Kind.STATE),
        ("Result code", "OK|WN", Kind.STATE),
        ("结果", "接通|没人接|接通|忙|空号", Kind.STATE),
        ("第一次结果", "接通|没人接|接通|忙|空号", Kind.SKIP),
        ("判决结果", "两年|三年|两年|五年|已故", Kind.SKIP),
    ],
)
def test_what_tells_of_the_lines_of_its_row_is_a_remark(
    heading: str, cells: str, kind: Kind
) -> None:
    assert told(heading, cells) is kind


@pytest.mark.parametrize(
    ("table", "found"),
    [
        (
            "原登记号码,更新结果,姓名,新号码\n+1,空号,王五,+2\n+3,不变,何庆,\n+4,不变,李平,+5",
            "2345",
        ),
        ("Old number,Status,Name,New number\n+1,dead,A B,+2\n+3,unchanged,C D,", "23"),
        ("旧号码,核实情况,姓名,新号码\n+1,已更新,王五,+2\n+3,不变,何庆,", "2"),
        ("旧号码,核实情况,姓名,新号码\n+1,空号,王五,+2\n+3,退休,何庆,+4", "2"),
        ("旧号码,核实情况,姓名\n+1,不变,王五", ""),
        ("原登记电话,姓名,新号码\n+1,王五,+2", "2"),
    ],
)
def test_old_numbers_are_taken_where_they_are_said_to_be_used_still(table: str, found: str) -> None:
    numbers = [one.e164 for one in read(table.replace("+", "1540000123").encode())[0]]
    assert sorted(one[-1] for one in numbers) == sorted(found)


def told(heading: str, cells: str, *, beside: str = "备注") -> Kind:
    """Of a column behind a number."""
    rows = [
        Row(at, ["王建国", "15400000501", one, ""]) for at, one in enumerate(cells.split("|"), 2)
    ]
    return kinds_of(["姓名", "手机", heading, beside], rows, CHINA)[2]


@pytest.mark.parametrize(
    ("heading", "cells"),
    [
        ("state", "ACTIVE|ACTIVE|INVALID|RESIGNED|OPT_OUT|ACTIVE"),
        ("State/Province", "active|active|active|disconnected"),
        ("甲", "正常|正常|正常|空号|正常|正常"),
        ("", "退休|空号"),
        ("Contact type", "Official|Official|Volunteer|Relative|Official"),
        ("人員類型", "官員|官員|家屬|官員"),
        ("Quux", "ok|ok|do not call|ok"),
    ],
)
def test_what_its_cells_say_makes_a_column_one_of_states(heading: str, cells: str) -> None:
    assert told(heading, cells) is Kind.STATE


@pytest.mark.parametrize(
    ("heading", "cells"),
    [
        ("state", "Shandong|Shandong|Hebei"),
        ("甲", "正常|正常|正常"),
        (
            "甲",
            "他已退休，现在由李平接任，电话不变，上午九点以前打最好，不要打晚上|空号",
        ),
        ("甲", "空号|一|二|三|四|五|六|七"),
        ("Caller", "Retired|Retired|Anna"),
        ("Entered by", "volunteer|volunteer|volunteer"),
        ("甲", "志愿者|志愿者|志愿者|志愿者"),
        ("Contact type", "Official|Clerk|Official"),
    ],
)
def test_else_it_is_none(heading: str, cells: str) -> None:
    assert told(heading, cells) is not Kind.STATE


def test_a_relation_may_be_that_of_a_relative() -> None:
    assert told("甲", "妻子|妻子|本人|本人") is Kind.STATE
    assert told("甲", "妻子|妻子|本人|本人", beside="家属") is not Kind.STATE


def rows(head: str, *told: str) -> tuple[list[str], list[str]]:
    """What is taken, by its last three digits, and why else not."""
    text = "\n".join((head, *told)).replace("+", "1540000").replace("=", "0536-0000")
    found, refused = read(text.encode())
    return [one.e164[-3:] for one in found], [f"{one.reason} {one.raw[-3:]}" for one in refused]


@pytest.mark.parametrize(
    "head", ["Name,Phone1,Phone1Status,Phone2,Phone2Status,Result", "姓名,座机,状态,手机,状态,结果"]
)
def test_each_number_may_have_a_state_of_its_own(head: str) -> None:
    assert rows(head, "王亮,=121,OK,+0501,空号,", "李平,=122,Disconnected,+0502,OK,") == (
        ["121", "502"],
        ["dead 501", "dead 122"],
    )
    assert rows(head, "王亮,=121,OK,+0501,Retired,")[0] == []
    assert rows(head, "王亮,=121,OK,+0501,DNC,")[0] == []
    one_for_both = "姓名,座机,手机,状态"
    assert rows(one_for_both, "王亮,=121,+0501,空号", "李平,=122,+0502,")[0] == ["122", "502"]


@pytest.mark.parametrize(
    ("told", "left"),
    [
        ("空号,手机是空号", ["121"]),
        ("已停机,手机停机，座机能通", ["121"]),
        ("空號,第二支空號，第一支正常", ["121"]),
        ("空号,第一支空号", ["501"]),
        ("空号,两次都是", []),
        ("空号,两个都是空号", []),
        (",第二支空號", ["121"]),
    ],
)
def test_a_remark_says_of_which_number_a_state_is(told: str, left: list[str]) -> None:
    head = "单位,姓名,职务,座机,手机,通话结果,备注"
    assert rows(head, f"清河派出所,王亮,所长,=121,+0501,{told}")[0] == left


def test_whoever_did_not_take_a_call_has_asked_for_nothing() -> None:
    head = "单位,姓名,职务,座机,手机,通话结果,备注"
    for said in ("拒接", "拒绝接听", "拒接来电", "拒接電話"):
        for told in (f"{said},", f",{said}"):
            assert rows(head, f"清河派出所,王亮,所长,=121,+0501,{told}") == (["121", "501"], [])
    assert rows("姓名,手机,拒接", "王亮,+0501,是", "李平,+0502,否")[0] == ["502"]


def test_a_relative_whose_the_wrong_one_of_two_is() -> None:
    head = "单位,姓名,职务,座机,座机状态,手机,手机状态,备注"
    rows = [
        f"清河派出所,王{name},所长,0536-000012{at},接通,1540000050{at},{state},是他儿子的号"
        for at, (name, state) in enumerate((("大山", "打错"), ("大川", "接通")))
    ]
    found, _ = read("\n".join((head, *rows, "")).encode())
    assert [one.e164[3:] for one in found] == ["5360000120"]


def test_who_may_be_called_says_why_not() -> None:
    """A bare no may be what a tool writes for everybody."""
    aside: list[Aside] = []
    refused: list[Not] = []
    reader = Reader((Kind.MAY_CALL, Kind.MOBILE), CHINA)
    said = ["no - refused", "否，本人拒绝", "请勿致电", "no", "否", "no - retired"]
    said += ["yes, but retired", "yes"]
    for at, cell in enumerate(said):
        reader.read(Row(at, [cell, f"1540000050{at}"]), [], refused, aside)
    assert [one.e164[-1] for one in aside] == ["0", "1", "2"]
    assert [one.reason for one in refused] == [*["no_calls"] * 5, "moved", "moved"]


@pytest.mark.parametrize(
    ("kind", "cells", "why"),
    [
        (Kind.STATE, "机主不是本人|機主非本人|Not a working number|NIS|Incorrect number", "dead"),
        (Kind.TITLE, "Volunteer caller|volunteer phone banker", "relative"),
        (Kind.REMARK, "victim-family, zhejiang", "relative"),
        (Kind.TITLE, "Volunteer services officer", ""),
        (Kind.STATE, "本人接听|working", ""),
    ],
)
def test_in_the_words_of_dialers(kind: Kind, cells: str, why: str) -> None:
    for cell in cells.split("|"):
        refused: list[Not] = []
        Reader((kind, Kind.MOBILE), CHINA).read(Row(2, [cell, "15400000501"]), [], refused, [])
        assert [one.reason for one in refused] == [why] * bool(why)


@pytest.mark.parametrize(
    ("headings", "kind"),
    [
        (
            "能不能打|可不可以打|還能打嗎|是否接受来电|是否愿意接電話|允许打电话|接受来电",
            Kind.MAY_CALL,
        ),
        (
            "OK to phone|Safe to call|May be called|Can we call?|Accepts calls|Calls ok?",
            Kind.MAY_CALL,
        ),
        ("Consent to phone calls|可以打吗|可拨打", Kind.MAY_CALL),
        ("不能打|不可撥打|是否黑名单|是否拉黑|Is blocked|停打|拒绝电话", Kind.NO_CALLS),
        ("空号|是否空号|停机|Bad number|Is disconnected|已死亡", Kind.GONE),
        ("是否有效|号码有效|电话是否正确|Phone validity|Valid|is_valid", Kind.IN_OFFICE),
        ("可联系电话|能联系的电话|可打号码|Number", Kind.NUMBER),
    ],
)
def test_headings_of_flags(headings: str, kind: Kind) -> None:
    words = headings_of(CHINA)
    assert {one: words.read(one).kind for one in headings.split("|")} == dict.fromkeys(
        headings.split("|"), kind
    )


def test_numbers_under_a_heading_of_flags_are_numbers() -> None:
    rows = [Row(2, ["王建国", "15400000501"])]
    assert kinds_of(["姓名", "可打电话"], rows, CHINA) == (Kind.PERSON, Kind.NUMBER)
