"""Of which numbers of a row a remark asks for no calls, and of whom it tells by a surname."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.asked import Asked
from clarion.readers.table.called import Called
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Aside, Not, Proposed
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind as Kind
from clarion.rules.vocabulary import RowRefusal

CHINA = profile("china")
KINDS = (Kind.STATION, Kind.PERSON, Kind.TITLE, Kind.WORK, Kind.MOBILE, Kind.REMARK)
OF_ALL = (
    "手机接通后说不要再打|他用手机回电要求不要再打|不要打手机和座机|本人要求不要再打，手机也不要打|"
    "要求删除这个号码|Don't use this phone|asked us not to call again, answered on the mobile"
)
OFFICE, MOBILE = "+865360000121", "+8615400001234"


def taken(remark: str, person: str) -> tuple[list[str], list[Aside]]:
    """And of whose numbers no other table may tell."""
    found: list[Proposed] = []
    aside: list[Aside] = []
    refused: list[Not] = []
    cells = ["一所", person, "所长", "0536-0000121", "15400001234", remark]
    Reader(KINDS, CHINA).read(Row(2, cells), found, refused, aside)
    return [one.e164 for one in found], aside


@pytest.mark.parametrize(
    "remarks",
    [
        "手机：对方要求不要再打手机|手機：要求勿再致電|电话二：本人来短信叫我们停止",
        "手机主人要求删掉这个号码，办公室照打|手机机主要求不要再打；直线可以打",
        "手机是她私人的，她请求我们不要打手机|不要打手机，打办公室|別再打她手機了",
        "Do not use the cell; the office is fine|do not call the mobile|Never ring his mobile",
        "asked us not to call her cell again, office line still works",
        "Mobile owner asked us to stop; office works|Do not use the mobile: his daughter has it",
    ],
)
def test_of_one_line(remarks: str) -> None:
    for remark in remarks.split("|"):
        found, aside = taken(remark, "寇建设")
        assert found == [OFFICE], remark
        assert [(one.e164, one.reason) for one in aside] == [(MOBILE, RowRefusal.NO_CALLS)]


def test_of_all_of_them() -> None:
    long = "不要打手机" + "，态度好" * 120 + "，不要再打"
    for remark in (long, *OF_ALL.split("|")):
        found, aside = taken(remark, "寇建设")
        assert (found, len(aside)) == ([], 2), remark


@pytest.mark.parametrize(
    ("person", "remarks"),
    [
        ("寇建设", "同事说寇已去世|寇所长去年调走了|同事說老寇已退休|寇某已退休|寇建设已退休"),
        ("派出所 所长 寇建设", "寇已退休"),
        ("Kou Jianshe", "Kou has retired|Judge Kou died in May|Kou Jianshe has retired"),
        # So a name tells it itself.
        ("原所长裴某", "|语气好"),
        ("前院长 王某", ""),
        ("former station chief Wang Lin", ""),
        ("王五", "the deputy who retired in June|no longer in the force|说自己去年就退下来了"),
        ("王五", "手机打过去是一家理发店，座机抄错了|接电话的是粮油店，和派出所无关"),
    ],
)
def test_who_has_left_by_whatever_name(person: str, remarks: str) -> None:
    for remark in remarks.split("|"):
        assert taken(remark, person) == ([], []), remark


@pytest.mark.parametrize(
    ("person", "remarks"),
    [
        ("寇建设", "寇没退休|寇在开会|和寇通了十分钟|前任已退休，寇接任|寇退休前在此"),
        ("于大海", "因于已退休|关于退休的事他不谈"),
        ("Kou Jianshe", "spoke with Kou about the law|Kou is still here|Not Kou who retired"),
        ("原晓明", "|还在任"),
        ("王五", "replaces the chief who retired|Retirement party was for his deputy"),
        ("王五", "接电话的是个女的|接电话的是门卫|手机打过去是他秘书接的|名字抄错了，号码是对的"),
        ("王五", "第一个打通了，第二个没人接|直线能打通|叫家属停止上访|no longer in town"),
    ],
)
def test_who_has_not(person: str, remarks: str) -> None:
    for remark in remarks.split("|"):
        assert taken(remark, person) == ([OFFICE, MOBILE], []), remark


@pytest.mark.parametrize(
    "remarks",
    [
        "手机打过去是个开出租的，不认识寇|手机对方说打错了，不姓寇；办公室没问题",
        "手提屬其胞弟所有,直線照打|第二个已是空号|第二个是寇的弟弟，别打|电话二为其太太所有",
        "The cell rings at his parents' house and his father is ill",
        "手机停用，座机通|第二部抄错了",
    ],
)
def test_a_line_that_is_another_mans(remarks: str) -> None:
    for remark in remarks.split("|"):
        assert taken(remark, "寇建设")[0] == [OFFICE], remark


@pytest.mark.parametrize(
    ("remark", "left"),
    [
        ("不要打手机，打单位的就行", [OFFICE]),
        ("手机别再打了，让打办公室", [OFFICE]),
        ("Please don't call the mobile again, call the office", [OFFICE]),
        ("别再打手机了，也别打单位", []),
        ("别再打了，打手机", []),
        ("请不要再打我手机，打办公室", [OFFICE]),
        ("请不要再打我手机, use the office line", [OFFICE]),
        ("Don't call my mobile again, use the office line", [OFFICE]),
        ("请不要再打我手机", []),
        ("Please don't call my mobile", []),
    ],
)
def test_another_line_is_asked_for(remark: str, left: list[str]) -> None:
    assert taken(remark, "王五")[0] == left


def test_nothing_is_asked_where_nobody_asks() -> None:
    assert Asked(CHINA, bool, lambda said: [said], lambda _: {}).lines("") == {}
    assert Called([Kind.PERSON] * 3, CHINA).told(["", " ", "寇建设"], "态度好") == ""
