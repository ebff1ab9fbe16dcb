"""Names of any kind behind a title, and what stands in brackets between the two."""

import pytest

from tests.readers.case_report.test_rules import read

NAMES = (
    "索南达杰",
    "何·苏雅拉图",
    "额尔敦",
    "完么加",
    "普布次仁",
    "祖木热提",
    "木合塔尔",
    "热合曼·阿不都拉",
    "多杰",
    "单连成",
    "王大明",
)


@pytest.mark.parametrize(
    "remark",
    ["(主管国保)", "（蒙古族）", "（女）", "（兼）", "(2020年上任)", "（分管刑侦、国保）", ""],
)
def test_names_behind_a_remark(remark: str) -> None:
    for name in NAMES:
        for parted in ("", ":", " "):
            told = f"贵南县公安局 0974-0041310\n  副局长{remark}{parted}{name} 15400000501"
            [_, his] = read(told).lines
            assert (his.person, his.title) == (name, "副局长"), told


@pytest.mark.parametrize("said", ["值班室", "办公室", "手机", "电话", "的手机", "办"])
def test_no_name_behind_a_remark(said: str) -> None:
    [_, his] = read(f"贵南县公安局 0974-0041310\n  副局长（主管国保）{said} 0974-0041311").lines
    assert his.person == ""


@pytest.mark.parametrize("said", ["办案人:姓冷的,", "民警：姓冷的 ", "警察姓冷的那个 "])
def test_a_surname_alone(said: str) -> None:
    [_, his] = read(f"贵南县公安局 0974-0041310\n{said}15400000501").lines
    assert his.person == "姓冷"
