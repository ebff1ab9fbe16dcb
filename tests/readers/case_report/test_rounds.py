"""Rows of a log: rounds of calls, cells that go on below, and who is meant again."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.case_report.read import read_report

CHINA = profile("china")


def fates(text: str) -> dict[str, str]:
    """By the end of each number: whose it is, or why it is not taken."""
    found = read_report(text, profile=CHINA)
    told = {one.raw[-3:]: str(one.reason) for one in found.refused}
    told |= {one.raw[-3:]: str(one.reason) for one in found.review}
    return told | {one.raw[-3:]: one.person for one in found.lines}


def test_the_last_round_decides_whether_a_number_is_dead() -> None:
    head = "姓名|职务|单位|电话|第一轮|第二轮\n"
    rows = (
        "王大明|所长|东关派出所|15400000501|停机|恢复了，通\n"
        "李国强|教导员|东关派出所|15400000502|通|停机\n"
        "赵铁军|民警|东关派出所|15400000503|没人接|没人接"
    )
    assert fates(head + rows) == {"501": "王大明", "502": "dead", "503": "赵铁军"}


def test_a_remark_goes_on_in_the_rows_below() -> None:
    text = (
        "日期|单位|姓名|职务|电话|情况\n"
        "6.1|东关派出所|王大明|所长|15400000501|接的是面馆，老板说\n"
        "|||||这号他用了三年，不认识王所长\n"
        "6.1|东关派出所|李国强|教导员|15400000502|通了\n"
        "6.2|东关派出所|赵铁军|民警|15400000503|占线"
    )
    assert fates(text) == {"501": "whose_unclear", "502": "李国强", "503": "赵铁军"}


def test_an_empty_row_is_of_whom_the_row_above_names() -> None:
    text = (
        "日期|单位|姓名|职务|电话|情况\n"
        "6.1|东关派出所|王大明|所长|0536-0000121|没人接\n"
        "||||15400000501|响了两声\n"
        "6.1|东关派出所|李国强|教导员|15400000502|通了"
    )
    assert fates(text) == {"121": "王大明", "501": "王大明", "502": "李国强"}


def test_rows_without_numbers_that_follow_are_another_table() -> None:
    text = (
        "6.1|15400000501|东关派出所|所长|王大明|没人接\n"
        "6.1|15400000502|东关派出所|教导员|李国强|通了\n"
        "6.2|15400000503|东关派出所|民警|赵铁军|占线\n"
        "姓名|关系|住处\n"
        "张小花|女儿|本村"
    )
    assert fates(text) == {"501": "王大明", "502": "李国强", "503": "赵铁军"}


def test_where_some_cells_go_on_behind_a_name_no_column_is_told() -> None:
    text = (
        "6.1\t15400000501\t东关派出所\t王大明，听了两分钟\n"
        "6.1\t15400000502\t东关派出所\t李国强，占线\n"
        "6.2\t15400000503\t东关派出所\t没人接\n"
        "6.2\t15400000504\t东关派出所\t挂断"
    )
    assert fates(text)["501"] == "王大明"


@pytest.mark.parametrize(
    ("note", "left"),
    [
        ("王大明的爱人接的，手机是她的", {"501"}),
        ("王大明接的，说在开会", set()),
    ],
)
def test_a_reply_may_begin_with_whose_number_it_is(note: str, left: set[str]) -> None:
    text = f"> 东关派出所 所长 王大明 15400000501\n{note}\n> 教导员 李国强 15400000502\n"
    told = fates(text)
    assert {one for one in ("501", "502") if told[one] not in {"王大明", "李国强"}} == left


def test_a_form_without_a_word_is_of_nobody() -> None:
    assert fates("姓名：\n\n单位：\n\n-单位：") == {}


def test_a_new_number_is_of_whom_a_part_of_the_name_tells() -> None:
    text = (
        "Hekou Road Police Station\nOfficer Ji Hao: 15400000501\nChief Wang Daming: 15400000503\n\n"
        "News: officer Ji has a new number: 15400000502"
    )
    assert fates(text) == {"501": "replaced", "502": "Ji Hao", "503": "Wang Daming"}


def test_a_number_in_the_rest_of_a_remark_is_read() -> None:
    text = (
        "日期|单位|姓名|职务|电话|情况|下一步\n"
        "6.1|东关派出所|王大明|所长|15400000501|换号了|再打\n"
        "|||||新号15400000505|再打\n"
        "6.1|东关派出所|李国强|教导员|15400000502|通了|"
    )
    assert {"502", "505"} <= fates(text).keys()
