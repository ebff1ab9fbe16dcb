"""States that a remark takes back, as marked by mistake; and those that hold all the same."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Proposed
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind as Kind

CHINA = profile("china")
KINDS = (Kind.STATION, Kind.PERSON, Kind.TITLE, Kind.MOBILE, Kind.REMARK)


def is_taken(remark: str) -> bool:
    found: list[Proposed] = []
    row = Row(2, ["城关派出所", "海阔", "副所长", "15400005371", remark])
    Reader(KINDS, CHINA).read(row, found, [], [])
    return bool(found)


@pytest.mark.parametrize(
    "remark",
    [
        "原标“停机”系误录，今日接通",
        "之前标的“空号”是误标，本人接了",
        "“请勿再打”系误录，已更正",
        "勿打标记系录入错误，已解除",
        "此前误记为请勿再打，协调人已核实可以打",
        "「别打了」是旁边的同事说的，他本人接着问情况",
        "“别再打了”是他同事喊的，他自己听完了",
        "旁边有人说别打了，他本人继续听",
        "先前註記「停機」有誤，今已接通",
        'Number in service, earlier "disconnected" tag was a mistake, he picked up on 4/2',
        'Was "Do Not Call" by a data entry slip; cleared by coordinator, okay to phone.',
        "DNC flag was an error, removed",
        "Marked DNC by mistake; fine to call",
        "do-not-call tag cleared by coordinator",
        "Earlier 'do not call' was meant for another row",
    ],
)
def test_what_was_marked_by_mistake_is_not_heard(remark: str) -> None:
    assert is_taken(remark)


@pytest.mark.parametrize(
    "remark",
    [
        "原来登记的号码有误",
        "原标“接通”系误录，实为空号",
        "原标“停机”系误录，后又停机",
        "请勿再打，非误录",
        "“别再打了”是他本人说的",
        "旁边有人说他在，他说别再打了",
        "上次录错了，是空号",
        "Wrong number, our mistake",
        "Marked active by mistake; number is disconnected",
        "No mistake, he asked us to stop calling",
        "Do not call, removed at his request",
    ],
)
def test_what_holds_is(remark: str) -> None:
    assert not is_taken(remark)
