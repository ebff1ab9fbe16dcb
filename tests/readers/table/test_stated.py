"""Columns of states by what their cells say."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.columns import kinds_of
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind as Kind

CHINA = profile("china")


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
