"""Rows of a table whose cells had several lines, as a text editor gives them."""

import pytest

from tests.readers.case_report.test_rules import read

HEAD = "单位\t姓名及职务\t联系方式\n"
TOLD = {
    "临澜县公安局\t政保大队大队长\n王大明\t办：0536-0000121\n手机：15400000501\n": (
        "121 临澜县公安局政保大队 王大明 大队长",
        "501 临澜县公安局政保大队 王大明 大队长",
    ),
    "臨瀾縣公安局\n\t副局長\n王大明\t0536-0000121\n0536-0000122\n": (
        "121 臨瀾縣公安局 王大明 副局長",
        "122 臨瀾縣公安局 王大明 副局長",
    ),
    "临澜县公安局\t局长 王大明\t办公：\n0536-0000121\n\t政保大队民警\n李强、王红\t15400000502\n": (
        "121 临澜县公安局 王大明 局长",
        "502 临澜县公安局政保大队 李强、王红 民警",
    ),
    # What stands below a row is no part of it.
    "二、公安局\n临澜县公安局\t局长 王大明\t15400000501\n家属：15400000502\n": (
        "501 临澜县公安局 王大明 局长",
    ),
    "临澜县公安局\t局长 王大明\t15400000501\n以上已核实。\n\n河口路派出所\n所长 李强 15400000502": (
        "501 临澜县公安局 王大明 局长",
        "502 河口路派出所 李强 所长",
    ),
}
ENGLISH = (
    "Office\tName and title\tPhone\nLinlan County Police\nBureau\tDeputy director\nWang Daming\t"
    "Office: 0536-0000121\nMobile: 15400000501"
)


@pytest.mark.parametrize("rows", TOLD)
def test_rows_of_several_lines(rows: str) -> None:
    told = [
        f"{one.e164[-3:]} {one.org} {one.person} {one.title}" for one in read(HEAD + rows).lines
    ]
    assert told == list(TOLD[rows])


def test_in_english() -> None:
    lines = read(ENGLISH).lines
    assert [(one.e164[-3:], one.line_kind) for one in lines] == [("121", "work"), ("501", "mobile")]
    assert {one.org for one in lines} == {"Linlan County Police Bureau"}
    assert {(one.person, one.title) for one in lines} == {("Wang Daming", "Deputy director")}


def test_a_room_and_a_title_without_a_name() -> None:
    (one,) = read(HEAD + "临澜县公安局\t政保大队大队长\t0536-0000121").lines
    assert one.e164.endswith("121")
