"""国保大队：15400000501 王大明: whose name stands behind the number, where an office leads."""

import pytest

from tests.readers.case_report.test_rules import read

A, B, C = "15400000501", "15400000502", "15400000503"


def told(text: str) -> list[str]:
    return [f"{one.e164[-3:]} {one.person} {one.title}".strip() for one in read(text).lines]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "桂阳县检察院 批捕：0735-0000501 范一鸣 ；起诉：0735-0000502 彭清",
            ["501 范一鸣", "502 彭清"],
        ),
        ("国保大队：15400000501 王大明", ["501 王大明"]),
        (f"国保大队：{A} 王大明，{B} 欧阳刚、{C} 李强", ["501 王大明", "502 欧阳刚", "503 李强"]),
        (f"国保大队 手机{A} 王大明；办公 0536-0000502 李强", ["501 王大明", "502 李强"]),
        ("东关派出所 0536-0000501/0536-0000502 王大明", ["501 王大明", "502 王大明"]),
        (
            f"驻所检察官（{A}  符海涛）和公诉人（{B}，李强）",
            ["501 符海涛 驻所检察官", "502 李强 公诉人"],
        ),
        (f"律师 {B} 投诉至看守所驻所检察官（0536-0000501  符海涛）。", ["501 符海涛 驻所检察官"]),
        (f"东关派出所 所长 {A} 王大明，教导员 {B} 李强", ["501 王大明 所长", "502 李强 教导员"]),
        (
            "Prosecution Department: 0536-0000501 Fan Yiming; Approval: 0536-0000502 Peng Qing",
            ["501 Fan Yiming", "502 Peng Qing"],
        ),
        (f"The prosecutor ({A}, Fan Yiming) refused.", ["501 Fan Yiming prosecutor"]),
    ],
)
def test_a_name_behind_its_number(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"国保大队 0536-0000501 王大明，{B}", ["501", "502 王大明"]),
        (f"国保大队 0536-0000501 王大明、李强 {B}", ["501", "502 李强"]),
        (f"东关派出所 王大明 {A} 李强", ["501 王大明"]),
        (f"东关派出所 0536-0000501 王大明 {B} 李强 {C}", ["501", "502 王大明", "503 李强"]),
        (f"律师 {A} 王秀英；东关派出所 0536-0000502", ["502"]),
        (f"联系家属：{A} 王秀英；东关派出所 0536-0000502", ["502"]),
    ],
)
def test_a_name_before_another_number_or_of_no_official(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (f"卯昌義 ｜ 審判員 ｜ {A} ｜ –", "501 卯昌義 審判員"),
        (f"卯昌义，所长，{A}", "501 卯昌义 所长"),
        (f"者海山/民警/{A}", "501 者海山 民警"),
        (f"后来呢，所长王大明 {A}", "501 王大明 所长"),
    ],
)
def test_an_uncommon_name_leads_a_title(line: str, expected: str) -> None:
    assert told(f"东关派出所\n{line}") == [expected]


@pytest.mark.parametrize("same", ["同上大队", "同一大队", "上述大队", "该大队"])
def test_another_one_of_the_same_office(same: str) -> None:
    text = f"万里鹏，男，新建分局政保大队 大队长，手机{A}；\n熊小兵，男，{same}副大队长，手机{B}；"
    assert [(one.org, one.person) for one in read(text).lines] == [
        ("新建分局政保大队", "万里鹏"),
        ("新建分局政保大队", "熊小兵"),
    ]


@pytest.mark.parametrize("matter", ["管女监", "管狱政", "分管女号", "管后勤"])
def test_what_he_is_in_charge_of_stands_between_his_title_and_name(matter: str) -> None:
    assert told(f"副监狱长（{matter}）练秋霞 {A}") == ["501 练秋霞 副监狱长"]
    assert told(f"副监狱长（管大明）{A}") == ["501 管大明 副监狱长"]


@pytest.mark.parametrize(
    "went", ["案子已报", "案件移交", "材料已提交", "案卷退回", "家属投诉", "案子呈报"]
)
def test_what_went_to_an_office_is_no_part_of_its_name(went: str) -> None:
    assert [one.org for one in read(f"{went}朝阳区检察院 0431-00000501").lines] == ["朝阳区检察院"]
    whole = "朝阳区检察院控告申诉检察部"
    assert [one.org for one in read(f"{whole} 0431-00000501").lines] == [whole]


def test_of_whom_a_surname_alone_is_known() -> None:
    assert told(f"Procuratorate - Ms. Weng (surname only) - {A}") == ["501 Weng"]
