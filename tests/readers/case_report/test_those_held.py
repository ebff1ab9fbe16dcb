"""Lists and tables of those who are held: the numbers beside them are their families'."""

import pytest

from tests.readers.case_report.test_rules import read

PRISON = "云南省女子第二监狱\n监狱长：段映红 0871-00000500\n\n"
QINGHE = "Qinghe Prison\nWarden: Duan Yinghong 0871-00000500\n\n"
A, B = "0878-0000501", "15400000502"


def told(text: str) -> list[str]:
    return [f"{one.e164[-3:]} {one.person}".strip() for one in read(text).lines]


@pytest.mark.parametrize(
    "heading", ["［在押學員］", "被关押学员", "【被绑架人员】", "在押人员名单：", "受害人名单："]
)
def test_a_list_under_a_heading(heading: str) -> None:
    listed = f"普秀莲，66岁，四年，九监区，{A}\n楚雄芳 {B}\n\n"
    assert told(f"{PRISON}{heading}\n{listed}监区长 王大明 15400000503") == [
        "500 段映红",
        "503 王大明",
    ]


@pytest.mark.parametrize("heading", ["Prisoners:", "Practitioners held there", "The detainees"])
def test_a_list_in_english(heading: str) -> None:
    listed = f"Pu Xiulian, 66, four years, Ward 9, {A}\nChu Xiongfang, 59, {B}\n\n"
    assert told(f"{QINGHE}{heading}\n{listed}Guards\nWang Daming 15400000503") == [
        "500 Duan Yinghong",
        "503 Wang Daming",
    ]


@pytest.mark.parametrize(
    "table",
    [
        f"姓名 | 年龄 | 监区 | 家庭联系\n普秀莲 | 66 | 九 | {A}\n楚雄芳 | 59 | 二 | {B}",
        f"姓名 | 刑期 | 电话\n普秀莲 | 四年 | {A}\n楚雄芳 | 三年 | {B}",
        f"姓名　　年齡　刑期　　監區　家庭聯絡\n普秀蓮　　66　四年　　九　　女兒 {B}",
        f"Name | Term | Ward | Family contact\nPu Xiulian | 4 | 9 | {A}",
    ],
)
def test_a_table_of_them(table: str) -> None:
    assert told(f"{PRISON}{table}") == ["500 段映红"]


def test_a_table_of_officials_tells_their_titles() -> None:
    table = f"姓名 | 年龄 | 监区 | 职务 | 电话\n王大明 | 50 | 九 | 监区长 | {B}"
    assert told(f"{PRISON}{table}") == ["500 段映红", "502 王大明"]
    table = f"姓名 | 年龄 | 电话\n王大明 | 50 | {B}"
    assert told(f"{PRISON}{table}") == ["500 段映红", "502 王大明"]


@pytest.mark.parametrize("of", ["被绑架学员", "家属", "受害人"])
def test_a_list_in_one_line(of: str) -> None:
    office = "看守所 0713-0000500\n"
    assert told(f"{office}{of}：曾凡秀（丈夫 {B}）、向红（家 {A}）") == ["500"]
    assert told(f"{office}{of}：曾凡秀（丈夫 {B}），所长 李强（15400000503）") == [
        "500",
        "503 李强",
    ]


def test_names_in_two_signs_that_are_listed() -> None:
    text = "派出所 民警 王 红、折 丽：15400000501、15400000502"
    assert told(text) == ["501 王红", "502 折丽"]
    text = "女子监狱\n二监区（严管）监区长 惠 琴 15400000501"
    assert [one.title for one in read(text).lines] == ["监区长"]
