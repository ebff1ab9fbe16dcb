"""Rows that are none are not listed among those that were refused."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Not, Proposed
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind as Kind

KINDS = (Kind.STATION, Kind.PERSON, Kind.WORK, Kind.MOBILE)


def refused(row: str) -> list[str]:
    found: list[Proposed] = []
    told: list[Not] = []
    Reader(KINDS, profile("china")).read(Row(1, row.split(",")), found, told, [])
    assert found == []
    return [one.reason for one in told]


@pytest.mark.parametrize(
    "row",
    [
        "合计,3个单位,,",
        "小計,,,",
        "Total,5,,",
        "-----+----+----",
        "(7 rows),,,",
        "5 rows in set (0.00 sec)",
        "单位,姓名,办公电话,手机",
        ",姓名,办公电话,",
        ",,,",
    ],
)
def test_a_row_that_is_none(row: str) -> None:
    assert refused(row) == []


@pytest.mark.parametrize(
    ("row", "reasons"),
    [
        ("合计王,李平,,", ["no_number"]),
        ("合计,0536-0000121,,", ["no_number"]),
        ("河口路派出所,王建国,手机,", ["not_a_number"]),
        (",,办公电话,手机", ["not_a_number", "not_a_number"]),
        ("7 rows,below: ask him,,", ["no_number"]),
    ],
)
def test_a_row_that_may_be_one(row: str, reasons: list[str]) -> None:
    assert refused(row) == reasons


HEAD = "单位,姓名,办公电话,手机"


def below(*rows: str, head: str = HEAD) -> list[str]:
    """Why rows are not taken that stand below the head, and others."""
    reader, told = Reader(KINDS, profile("china")), list[Not]()
    reader.begin([Row(1, head.split(","))])
    for row in rows:
        reader.read(Row(2, row.split(",")), [], told, [])
    return [one.reason for one in told]


@pytest.mark.parametrize(
    "second",
    [
        HEAD,
        "单位名称,负责人,电话,手机号码",
        "機關,姓名,手機,辦公電話",
        "Office,Name,Phone,Mobile",
    ],
)
def test_a_second_head_of_the_same_columns(second: str) -> None:
    assert below(second, "一所,王建国,0536-0000121,") == []


@pytest.mark.parametrize(
    "second",
    [
        "姓名,单位,办公电话,手机",
        "Name,Agency,Phone,Mobile",
        "姓名,住址,电话,",
        "姓名,电话,单位",
        "单位,家属,电话,手机",
    ],
)
def test_below_a_head_of_other_columns_no_row_is_taken(second: str) -> None:
    row = "王建国,一所,0536-0000121,15400001234"
    reasons = below(second, row, "二、法院,,,", row, "请勿拨打,,,", row, HEAD)
    assert reasons == [*["whose_unclear"] * 3, "no_calls"]
    assert below(second, HEAD, "一所,王建国,0536-0000121,") == []
    assert below(second, "一所,王建国,0536-0000121,", head=second) == []


def test_below_a_heading_of_kin_they_stay_kin() -> None:
    rows = (
        "当事人家属,,,",
        "姓名,单位,办公电话,手机",
        "李娜,,,15400001234",
        HEAD,
        "李娜,,,15400001234",
    )
    assert below(*rows) == ["relative"] * 2
