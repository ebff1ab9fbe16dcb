"""Columns of the numbers of people who phone or write the list: they are nobody's officials."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.columns import kinds_of
from clarion.readers.table.headings import NUMBERS, headings_of
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind as Kind
from tests.readers.table.test_exports import read

CHINA = headings_of(profile("china"))


@pytest.mark.parametrize(
    ("headings", "kind"),
    [
        (
            "更新人电话|提供者电话|添加人手机|撥打者電話|登记人联系电话|核實人手機",
            Kind.SKIP,
        ),
        ("您的聯絡電話（僅供協調員使用）|你的手机|我的电话|坐席电话|協調員電話", Kind.SKIP),
        ("Added by: phone|EnteredByTel|updated_by_mobile|Who verified: tel", Kind.SKIP),
        ("Verifier's mobile|Your phone|my_phone|List keeper phone|from_number", Kind.SKIP),
        ("义工电话|志工電話|联系电话（登记人）|Phone (added by)|Assigned to: phone", Kind.SKIP),
        ("提供者|添加人|Added by|Who verified", Kind.SKIP),
        ("接聽人電話|对方提供的其他号码|提供电话|承办人电话", Kind.NUMBER),
        ("Headed by: phone|Led by - phone|Managed by: phone", Kind.NUMBER),
        ("Assigned officer phone|Official assigned: phone|Who answered: phone", Kind.NUMBER),
        ("负责人手机|Officer mobile", Kind.MOBILE),
        ("Official assigned|Assigned officer|显示名称|顯示名稱", Kind.PERSON),
        ("单位及地址|單位名稱及地址|单位和地址", Kind.STATION),
        ("号码情况 Number state|人员情况 Person state|通話結果|接听情况|Line state", Kind.STATE),
        ("電話（公）|Office line|Direct lines", Kind.WORK),
        ("处理结果|判决结果", None),
    ],
)
def test_a_heading_says_whose_number_it_is(headings: str, kind: Kind | None) -> None:
    read = {one: CHINA.read(one).kind for one in headings.split("|")}
    assert read == dict.fromkeys(headings.split("|"), kind)


HERS = "15400000591"
SHARED = (
    (
        "单位,姓名,手机,组员,组员电话",
        "甲局,王亮,+,小林,1|甲局,李,+,小林,1|乙局,何庆,+,小林,1",
    ),
    (
        "單位,姓名,手機,負責人,負責人手機",
        "甲局,王亮,+,陈红,1|甲局,李,+,陈红,1|乙局,何庆,+,陈红,1",
    ),
    ("Office,Name,Mobile,operator_tel", "A PSB,Wang Wu,+,1|A PSB,Li Ping,+,1|B Court,He Qing,+,1"),
    ("单位,姓名,手机,添加人,手机", "甲局,王亮,+,琳,1|甲局,李,+,琳,1|乙局,何庆,+,琳,1"),
    ("单位,姓名,手机,组员手机", "甲局,王亮,+,1|丙局,张三,+,|,李平,+,1|乙局,何庆,+,1"),
)
OWN = (
    # The chief of one office; a switchboard; a chief of several; a contact and nobody else.
    (
        "单位,姓名,手机,负责人,负责人手机",
        "甲局,王亮,+,陈红,1|甲局,李,+,陈红,1|甲局,何庆,+,陈红,1",
    ),
    ("单位,姓名,手机,转接电话", "甲局,王亮,+,2|甲局,李,+,2|乙局,何庆,+,2"),
    (
        "单位,姓名,手机,局长,局长手机",
        "甲局,王亮,+,陈红,1|甲局,李,+,陈红,1|乙局,何庆,+,陈红,1",
    ),
    (
        "单位,办公电话,民警,民警手机",
        "甲村,2,陈红,1|乙村,,陈红,1|丙村,,陈红,1",
    ),
    ("单位,姓名,手机,办公手机", "甲局,王亮,+,1|甲局,李,+,1|乙局,何庆,+,1"),
    ("单位,姓名,手机,手机", "甲局,王亮,+,1|甲局,李,+,1|乙局,何庆,+,1"),
    ("单位,话务员电话,姓名,手机", "甲局,1,王亮,+|甲局,1,李平,+|乙局,1,何庆,+"),
    ("单位,姓名,话务员电话", "甲局,王亮,1|甲局,李,1|乙局,何庆,1"),
)


def kinds(head: str, rows: str, *, more: int = 4) -> list[Kind]:
    told = rows.replace("+", "15400000501").split("|")
    told += [told[-1]] * more
    numbered = [one.replace(",1", f",{HERS}").replace(",2", ",0536-0000121") for one in told]
    cells = [Row(at, one.split(",")) for at, one in enumerate(numbered, 2)]
    return list(kinds_of(head.split(","), cells, profile("china")))


@pytest.mark.parametrize(("head", "rows"), SHARED)
def test_a_mobile_beside_officials_of_several_offices_is_a_helpers(head: str, rows: str) -> None:
    at, found = head.count(","), kinds(head, rows)
    assert (found[at], found[2]) == (Kind.SKIP, Kind.MOBILE)
    assert [one for one in found if one in (Kind.PERSON, Kind.GIVEN)] == [Kind.PERSON]
    assert kinds(head, rows, more=0)[at] is not Kind.SKIP


@pytest.mark.parametrize(("head", "rows"), OWN)
def test_a_number_that_is_only_said_again_is_not(head: str, rows: str) -> None:
    found = kinds(head, rows)
    numbers = [at for at, one in enumerate(head.split(",")) if "电话" in one or "手机" in one]
    assert all(found[at] in NUMBERS for at in numbers)


def test_the_name_of_a_person_is_preferred_to_who_is_in_charge() -> None:
    rows = "甲局,他们家,+,陈红|甲局,李,+,陈红|乙局,何庆,+,陈红"
    assert kinds("单位,姓名,手机,负责人", rows)[1::2] == [Kind.PERSON, Kind.SKIP]


def table(text: str) -> tuple[list[str], list[str]]:
    """What is taken, by its last three digits, and why else not."""
    found, refused = read(text.replace("+", "1540000").encode())
    return [one.e164[-3:] for one in found], [one.reason for one in refused]


@pytest.mark.parametrize("heading", ["is_volunteer", "Is relative", "是否家属", "是否為志願者"])
def test_a_flag_may_say_that_a_row_is_a_relatives(heading: str) -> None:
    head = f"姓名,单位,手机,{heading},办公电话"
    rows = "王亮,某某公安局,+0501,否,\n李娜,,+0599,是,\n何庆,某某法院,+0502,FALSE,0536-0000121"
    assert table(f"{head}\n{rows}") == (["501", "502", "121"], ["relative"])


def test_how_many_children_is_no_flag() -> None:
    assert table("姓名,手机,子女\n王亮,+0501,1\n李平,+0502,2") == (["501", "502"], [])
    assert table("姓名,手机,是否有家属\n王亮,+0501,是") == (["501"], [])


def test_who_is_nobodys_relative_owns_no_number() -> None:
    assert table("姓名,手机,家属,传真\n王亮,+0501,否,0536-0000121") == (["501", "121"], [])


def test_the_office_of_an_official() -> None:
    head = "Official's office,Official assigned,Official's phone"
    found, _ = read(f"{head}\nChangle County Court,Wang Wu,15400000501".encode())
    assert [(one.station, one.person) for one in found] == [("Changle County Court", "Wang Wu")]
