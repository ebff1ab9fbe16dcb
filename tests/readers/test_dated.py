"""Remarks that say when they were made."""

from itertools import product

import pytest

from clarion.countries.english_remarks import REMARKS as ENGLISH
from clarion.countries.registry import profile
from clarion.readers.dated import Dated
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Not, Proposed
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind as Kind

CHINA = profile("china")
DAYS = (
    "2025-10-20",
    "2025-10-20 15:30",
    "2025/10/20",
    "10/20",
    "10-20",
    "10.20",
    "[2025-10-20]",
    "(10.20)",
    "25-10-20",
    "20251020",
    "10月20日",
    "10月20日下午",
    "10月20日下午3点",
    "第二次10.20",
    "2025-10-20T15:30",
    "20 Oct",
    "Mon, 20th Oct",
    "Oct 20, 2025",
    "2025-10-20 小李：",
    "小李 10.20",
    "阿芳（10/20）：",
    "第二轮：",
    "二打：",
    "昨天打的",
    "Round 2:",
    "2nd call:",
    "Yesterday",
)
DEAD = ("空号", "已停机", "wrong number", "the number is dead", "提示“您拨打的号码是空号”")
OTHERS = ("是他妻子的电话", "he has retired", "it is his wife's phone", "已退休", "他说不要再打了")
FINE = (
    "没人接",
    "说快退休了",
    "拒接",
    "no answer",
    "his wife answered",
    "will retire next year",
    "没有退休",
)


def reasons(remark: str) -> list[str]:
    """Of a row's two numbers."""
    found: list[Proposed] = []
    refused: list[Not] = []
    kinds = [Kind.STATION, Kind.PERSON, Kind.TITLE, Kind.WORK, Kind.MOBILE, Kind.REMARK]
    row = ["集美分局", "王大明", "政委", "0592-0003675", "15400005985", remark]
    Reader(kinds, CHINA).read(Row(2, row), found, refused, [])
    return ["" for _ in found] + [one.reason for one in refused]


@pytest.mark.parametrize("day", DAYS)
def test_what_is_said_is_heard_behind_a_day(day: str) -> None:
    said = {what: reasons(f"{day} {what}") for what in (*DEAD, *OTHERS, *FINE)}
    assert [one for one, why in said.items() if why == ["", ""]] == list(FINE)


@pytest.mark.parametrize(("day", "what"), list(product(("2025-10-20", "10.20", "Oct 20"), OTHERS)))
def test_what_is_said_is_heard_before_a_day(day: str, what: str) -> None:
    assert len(reasons(f"{what} {day}")) == len(reasons(f"{what}（{day}）")) == 1


def test_what_is_dead_by_its_digits_is_no_day() -> None:
    assert reasons("15400005985 停机") == reasons("0592-0003675 停机") == ["", "dead"]
    assert reasons("2025-10-20 手机停机") == reasons("20251020 手机停机") == ["", "dead"]


def test_a_day_that_is_part_of_what_is_said_stays() -> None:
    text = Dated((ENGLISH, CHINA.tables.remarks)).without
    parts = (
        "10月20日前不要打|retired on 2025-10-20|since oct 20|10.20起停机|12号|3 calls, no answer"
    )
    assert [text(one) for one in parts.split("|")] == parts.split("|")
    assert text("10.20 打通,10.21 空号") == "打通,空号"
