"""Headings of numbers that are taken out, over a list of items that begin with offices."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.case_report.read import read_report

CHINA = profile("china")
KEPT, LAST = "15400000510", "15400000513"
LISTED = ["15400000511", "15400000512"]
ENGLISH = """Corrections to our August sheet

STILL GOOD
- Songshan Court: judge Wang Daming 15400000510.

{head}
- Songshan Branch: officer Li Guoqiang 15400000511.
- Muxi Police Station: instructor Zhao Ming 15400000512.

NEW
- Chifeng Detention Centre: director Su Hanzhong 15400000513.
"""
CHINESE = """更正八月名单

仍然有效
1. 松山区法院：法官 王大明 15400000510

{head}
1. 松山分局：警员 李国强 15400000511
2. 穆西派出所：教导员 赵明 15400000512

新增
1. 赤峰看守所：所长 苏汉忠 15400000513
"""


def numbers_in(text: str) -> list[str]:
    return [line.raw for line in read_report(text, profile=CHINA).lines]


@pytest.mark.parametrize(
    "head",
    ["TAKE OUT", "Remove:", "To be removed", "Strike these off", "Crossed out", "No good any more"],
)
def test_items_below_are_taken_out(head: str) -> None:
    assert numbers_in(ENGLISH.format(head=head)) == [KEPT, LAST]


@pytest.mark.parametrize("head", ["删除", "要删的：", "請拿掉", "撤下", "不能再用的", "请勿拨打"])
def test_items_below_are_taken_out_in_chinese(head: str) -> None:
    assert numbers_in(CHINESE.format(head=head)) == [KEPT, LAST]


@pytest.mark.parametrize("head", ["KEEP", "Take note", "To be added:", "Not removed", "Take calls"])
def test_items_below_other_headings_are_kept(head: str) -> None:
    assert numbers_in(ENGLISH.format(head=head)) == [KEPT, *LISTED, LAST]


@pytest.mark.parametrize("head", ["保留", "不要删", "要加的：", "恢复"])
def test_items_below_other_headings_are_kept_in_chinese(head: str) -> None:
    assert numbers_in(CHINESE.format(head=head)) == [KEPT, *LISTED, LAST]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        # the next part, with the numbering of the heading
        ("三、请勿拨打\n1. 甲县公安局：局长 王大明 {0}\n四、乙县公安局\n局长 李国 {1}", 1),
        # a remark on an item, and no heading
        ("1. 甲县公安局：局长 王大明 {0}\n已作废\n2. 乙县公安局：局长 李国 {1}", 1),
        # another list without a heading, and one that a short line heads
        ("已作废：\n- 甲县公安局：局长 王大明 {0}\n\n- 乙县公安局：局长 李国 {1}", 1),
        ("已作废：\n- 甲县公安局：局长 王大明 {0}\n新的\n- 乙县公安局：局长 李国 {1}", 1),
        ("已作废：\n2. 甲县公安局：局长 王大明\n3. 乙县公安局：局长 李国 {1}", 1),
    ],
)
def test_a_list_ends(text: str, kept: int) -> None:
    assert LISTED[kept] in numbers_in("更正\n\n" + text.format(*LISTED))
