"""Entries of a list of numbers: every whole number counts, whatever words stand beside it."""

import pytest

from clarion.countries.base import Number
from clarion.countries.china import numbers
from clarion.readers.listed import read_entry

ONE = "+8615400001009"
TWO = "+8615400001010"
DESK = "+865360000121"


def read(text: str, area: str = "") -> tuple[list[str], list[str]]:
    """The numbers, with their extensions; and what is left unread."""
    parts = read_entry(text, numbers, area)
    found = [f"{one.e164}{one.ext and '#'}{one.ext}" for _, one in parts if isinstance(one, Number)]
    return found, [said for said, one in parts if not isinstance(one, Number)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("15400001009 贾正", [ONE]),
        ("李四 15400001009", [ONE]),
        ("Tel: 154-0000-1009", [ONE]),
        ("tel:+86 154 0000 1009", [ONE]),
        ("15400001009（已要求停止）", [ONE]),
        ("3. 贾正 154 0000 1009", [ONE]),
        ("贾正15400001009李四15400001010", [ONE, TWO]),
        ("15400001009 15400001010", [ONE, TWO]),
        ("15400001009/15400001010 两个都不要打", [ONE, TWO]),
        ("办公室（0536）0000121，2号楼".replace("，", " "), [DESK]),
        ("办 0536 0000 121 转 12 贾正 15400001009", [f"{DESK}#12", ONE]),
        ("0536-0000121 转 12", [f"{DESK}#12"]),
        ("2026-05-19 来信 15400001009", [ONE]),
        ("贾正 ２０２６ 年 １５４００００１００９", [ONE]),
    ],
)
def test_every_whole_number_is_read(text: str, found: list[str]) -> None:
    assert read(text)[0] == found


@pytest.mark.parametrize(
    "text",
    [
        "贾正",
        "贾正 154****1009",
        "Tel: 1540000",
        "王 0000121",
        "2026-05-19 来信",
        "贾 1540000100",
    ],
)
def test_an_entry_without_one_stays_as_it_is(text: str) -> None:
    assert read(text) == ([], [text])


def test_the_area_of_the_list_completes_what_stands_alone() -> None:
    assert read("王 0000121", "0536") == ([DESK], [])
    # Nothing beside a whole number is made into another one.
    assert read("王 0000121 15400001009", "0536") == ([ONE], ["0000121"])


def test_what_may_be_half_a_number_is_not_passed_over() -> None:
    assert read("王 15400001009 警号 037123") == ([ONE], ["037123"])
    assert read("热线 110 王 15400001009") == ([ONE], ["110"])
    assert read("110") == ([], ["110"])
