"""A state that a later call of the same remark takes back."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Proposed
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind as Kind

CHINA = profile("china")
HEAD = (Kind.STATION, Kind.PERSON, Kind.MOBILE, Kind.WORK)


def taken(remark: str, kind: Kind) -> str:
    """M: the mobile, W: the landline."""
    found: list[Proposed] = []
    row = ["雨巷派出所", "王建国", "15400000121", "0536-0000121", remark]
    Reader((*HEAD, kind), CHINA).read(Row(1, row), found, [], [])
    return "".join("M" if one.e164.startswith("+86154") else "W" for one in found)


@pytest.mark.parametrize("kind", [Kind.STATE, Kind.REMARK])
@pytest.mark.parametrize(
    ("remark", "left"),
    [
        ("第一遍提示停机，再打就通了，本人", "MW"),
        ("起初顯示停機，後來再打接通了", "MW"),
        ("昨天停机，今天再打有人接", "MW"),
        ("disconnected at first, later it rang", "MW"),
        ("First said not in service, tried again and he answered", "MW"),
        ("第一遍没接，再打是空号", ""),
        ("第一遍提示停机，再打还是停机", ""),
        ("第一遍提示停机，再打通了，机主换了", ""),
        ("disconnected, tried again, still disconnected", ""),
        ("手机空号，后来打座机通了", "W"),
    ],
)
def test_a_number_that_a_later_call_reaches_is_not_dead(remark: str, left: str, kind: Kind) -> None:
    assert taken(remark, kind) == left
