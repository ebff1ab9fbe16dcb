"""Columns of rounds of calls: each cell a day and how the call went, under anybody's name."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.columns import kinds_of
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind as Kind
from tests.readers.table.test_exports import read

ROUNDS = (
    "10/28 没人接|11/2 空号|11/10 a student answered, got this SIM last year|11/3 接了，说在开会"
)


def kind(heading: str, cells: str) -> Kind:
    head = ["单位", "姓名", "职务", "手机", heading]
    rows = [
        Row(2 + at, ["李沧法院", f"王大{one}", "法官", f"1540000014{at}", cell])
        for at, (one, cell) in enumerate(zip("明国强军", cells.split("|"), strict=True))
    ]
    return kinds_of(head, rows, profile("china"))[-1]


@pytest.mark.parametrize(
    "heading",
    [
        "志愿者A (Lin)",
        "Volunteer C (Mark)",
        "Lin",
        "小李",
        "Round 1",
        "第1次",
        "拨打人",
        "Caller 2",
        "11月2日",
    ],
)
def test_what_begins_with_a_day_and_says_something_is_a_remark(heading: str) -> None:
    assert kind(heading, ROUNDS) is Kind.REMARK


@pytest.mark.parametrize(
    "cells",
    [
        "10/28|11/2|11/3|11/9",
        "10/28 14:00|11/2 15:30|11/3 9:00|11/9 10:00",
        "Lin|阿芳|小李|Mark",
        "3|4|5|6",
        "10/28 王小明|11/2 李小军|11/3 王小明|11/9 王小明",
    ],
)
@pytest.mark.parametrize("heading", ["志愿者A (Lin)", "Caller"])
def test_days_and_names_alone_are_none(heading: str, cells: str) -> None:
    assert kind(heading, cells) is Kind.SKIP


def test_nor_is_what_a_known_heading_says_of_a_day() -> None:
    assert kind("出生日期", ROUNDS) is Kind.SKIP


HEAD = "单位,姓名,职务,手机,Lin,阿芳,Mark"


@pytest.mark.parametrize(
    ("rounds", "left"),
    [
        ("10/29 停机,11/3 又通了，是本人，骂了几句,11/10 no answer", True),
        ("10/29 disconnected,11/3 answered，listened 2 min,11/10 no answer", True),
        ("10/29 无人接,11/3 空号,11/10 same", False),
        ("10/29 answered,11/3 还没人接,11/10 说已退休", False),
        (f"10/29 空号,11/3 接了{'，听完' * 200},", False),
    ],
)
def test_in_several_columns_of_a_row_the_last_word_decides(rounds: str, left: bool) -> None:
    rows = [f"李沧法院,王大明,法官,15400000141,{rounds}"]
    rows += [
        f"李沧法院,王大{one},法官,1540000014{one},10/29 占线,11/3 关机,11/9 busy" for one in "23"
    ]
    found, _ = read("\n".join([HEAD, *rows]).encode())
    assert ("+8615400000141" in {one.e164 for one in found}) is left
