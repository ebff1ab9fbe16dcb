"""Which office is meant: its kind told before it, a squad of a place, rooms with numbers."""

import pytest

from tests.readers.case_report.test_rules import digest, read

RULES = {
    "the kind, and the office": (
        (
            "派出所：临澜分局清河派出所\n·民警　王大明　15400000501\n居委：泾东居委会\n"
            "·书记　李国强　15400000502\n法院：临澜县法院 院长 赵国栋 15400000503"
        ),
        [
            "15400000501 mobile 临澜分局清河派出所 王大明 民警",
            "15400000502 mobile 泾东居委会 李国强 书记",
            "15400000503 mobile 临澜县法院 赵国栋 院长",
        ],
    ),
    "the kind in English": (
        (
            "Police station: Dongguan Police Station\nChief Gao Liang 15400000501\n"
            "Court: Linlan District Court\nPresident Wang Daming 15400000502"
        ),
        [
            "15400000501 mobile Dongguan Police Station Gao Liang Chief",
            "15400000502 mobile Linlan District Court Wang Daming President",
        ],
    ),
    "the squad of a place, below another office": (
        (
            "5、清河派出所：0536-0000121\n6、临澜县国保大队长 王大明：0536-0000122（办）\n"
            "7、河东区政法委书记 李国强：15400000502\n8、临澜市刑警支队长赵国栋15400000503\n"
            "9、临澜县公安局国保大队长孙卫国15400000504"
        ),
        [
            "5360000121 work 清河派出所 - -",
            "5360000122 work 临澜县国保 王大明 大队长",
            "15400000502 mobile 河东区政法委 李国强 书记",
            "15400000503 mobile 临澜市刑警 赵国栋 支队长",
            "15400000504 mobile 临澜县公安局 孙卫国 国保大队长",
        ],
    ),
    "committee members of a town": (
        (
            "陪同的人：清河镇政法委员 王大明 15400000501；清龙镇组织委员李国强15400000502；"
            "赵国栋（清河镇武装部长）15400000503；清河镇党委书记孙卫国15400000504"
        ),
        [
            "15400000501 mobile 清河镇 王大明 政法委员",
            "15400000502 mobile 清龙镇 李国强 组织委员",
            "15400000503 mobile 清河镇 赵国栋 武装部长",
            "15400000504 mobile 清河镇 孙卫国 党委书记",
        ],
    ),
    "rooms in English": (
        (
            "LINLAN COURT\n  Criminal Division One\n  0536-0000121\nQinghe Prison\n"
            "5th prison area: 0536-0000122\n5th prison area head: Wang Daming 15400000502\n"
            "Linlan Watch-house: 0536-0000123\n"
            "Hedong Street Office Comprehensive Governance Office: director Li Qiang 15400000503"
        ),
        [
            "5360000121 work Criminal Division One - -",
            "5360000122 work 5th prison area, Qinghe Prison - -",
            "15400000502 mobile 5th prison area, Qinghe Prison Wang Daming head",
            "5360000123 work Linlan Watch-house - -",
            (
                "15400000503 mobile Hedong Street Office Comprehensive Governance Office"
                " Li Qiang director"
            ),
        ],
    ),
    "heads in English": (
        (
            "Linlan County Court\nCourt head: Wang Daming 0536-0000121\n"
            "Deputy detachment head Li Qiang 15400000502\n"
            "Qinghe Court President Gao Liang 15400000503"
        ),
        [
            "5360000121 unknown Linlan County Court Wang Daming Court head",
            "15400000502 mobile Linlan County Court Li Qiang Deputy detachment head",
            "15400000503 mobile Qinghe Court Gao Liang President",
        ],
    ),
    "columns that ask": (
        (
            "| Who | What | Where | Tel |\n|---|---|---|---|\n"
            "| Gao Liang | warden | Qinghe Prison | 15400000501 |\n\n"
            "谁 | 哪里 | 电话\n王大明 | 清河派出所 | 15400000502"
        ),
        [
            "15400000501 mobile Qinghe Prison Gao Liang warden",
            "15400000502 mobile 清河派出所 王大明 -",
        ],
    ),
    "translated word for word": (
        (
            "Linlan Court chief Gao Liang 0536-0000121 (office) turn 801\n"
            "Number 0536-0000122 that was sent out before is empty number."
        ),
        ["5360000121/801 work Linlan Court Gao Liang chief", "× 0536-0000122 dead"],
    ),
}


@pytest.mark.parametrize("name", RULES)
def test_rule(name: str) -> None:
    text, expected = RULES[name]
    assert digest(read(text)) == expected


REMARKS = "音 同音 谐音 音似 新任 带班 当班 常务 兼 一把手 二把手 副科级 三级警督"
OTHERS = "媳妇 邻居 律师 朋友 他哥"


@pytest.mark.parametrize("remark", REMARKS.split())
def test_a_remark_between_a_name_and_its_number(remark: str) -> None:
    assert digest(read(f"清河派出所\n所长王大明（{remark}）15400000501")) == [
        "15400000501 mobile 清河派出所 王大明 所长"
    ]


@pytest.mark.parametrize("other", OTHERS.split())
def test_a_bracket_that_names_somebody_else(other: str) -> None:
    assert read(f"清河派出所\n所长王大明（{other}）15400000501").lines == ()


HEAD = "姓名 | 单位职务 | 办公电话 | 手机\n"
STATES = {
    "孙卫国 | 清河派出所教导员（2023年初调去淅川） | 0536-0000121 | 15400000501": (
        "? 0536-0000121 moved",
        "? 15400000501 moved",
    ),
    "孙卫国 | 清河派出所原教导员 | 0536-0000121 |": ("? 0536-0000121 moved",),
    "孙卫国（原教导员） | 清河派出所 | 0536-0000121 |": ("? 0536-0000121 moved",),
    "孙卫国 | 原清河派出所 | 0536-0000121 |": ("? 0536-0000121 moved",),
    "孙卫国 | 清河派出所原教导员，现任所长 | 0536-0000121 |": (
        "5360000121 work 清河派出所 孙卫国 原教导员，现任所长",
    ),
    "原卫国 | 清河派出所所长 | 0536-0000121 |": ("5360000121 work 清河派出所 原卫国 所长",),
    "孙卫国 | 清河派出所 | 0536-0000121 | 空号": ("5360000121 work 清河派出所 孙卫国 -",),
    "孙卫国 | 清河派出所 | 0536-0000121 | 已停机15400000501": (
        "5360000121 work 清河派出所 孙卫国 -",
        "× 15400000501 dead",
    ),
    "孙卫国 | 清河派出所 | 空号0536-0000121 | 15400000501": (
        "15400000501 mobile 清河派出所 孙卫国 -",
        "× 0536-0000121 dead",
    ),
    "孙卫国 | 清河派出所 | 0536-0000121 | 空号（原15400000501）": (
        "5360000121 work 清河派出所 孙卫国 -",
        "× 15400000501 dead",
    ),
    "孙卫国 | 清河派出所 | 0536-0000121 | 15400000501 停机 / 15400000502": (
        "5360000121 work 清河派出所 孙卫国 -",
        "15400000502 mobile 清河派出所 孙卫国 -",
        "× 15400000501 dead",
    ),
}


@pytest.mark.parametrize("row", STATES)
def test_what_a_cell_says_of_its_own_number(row: str) -> None:
    assert tuple(digest(read(HEAD + row))) == STATES[row]
