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
