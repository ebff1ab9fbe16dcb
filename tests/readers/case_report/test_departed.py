"""Who has died, was posted elsewhere or gave it up, in more words; and who is only out."""

import pytest

from tests.readers.case_report.test_rules import read

PLACES = (
    "河口路派出所所长王大明15400000501，{said}。",
    "河口路派出所\n所长 王大明 15400000501（{said}）\n教导员 李强 15400000502",
    "河口路派出所\n所长 王大明 15400000501\n  └ 11/9 {said}。\n教导员 李强 15400000502",
    "1 | 河口路派出所 | 所长 王大明 | 15400000501 | {said}\n2 | 河口路派出所 | 值班 | 0000121 |",
)
LEFT = (
    "肝癌，上个月走了",
    "转业回山东老家了",
    "他四月就到府谷当局长去了，这边没人接他的电话",
    "去府谷县任县长了",
    "后来果真走了",
    "跳去企业了",
    "去深圳做生意去了",
    "到武汉一家私立医院上班去了",
    "早就不在驻京办干了，如今在东营跑大车",
    "提前退了",
    "去年就下海了",
)
OUT = (
    "下乡走了，下午回来",
    "到县里开会去了",
    "他父亲上个月走了，心情不好",
    "说他儿子考走了",
    "听说要提拔当副局长",
    "送孩子上学去了",
)


@pytest.mark.parametrize("place", PLACES)
def test_who_has_left(place: str) -> None:
    for said in LEFT:
        assert "501" not in {one.e164[-3:] for one in read(place.format(said=said)).lines}, said
    for said in OUT:
        assert "501" in {one.e164[-3:] for one in read(place.format(said=said)).lines}, said


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("└ 他四月就到府谷当局长去了", "502"),
        ("└ 嘀一声后报欠费停用，隔十天再打仍是", "121 502"),
        ("└ 他已调走了，手机没换", "121 501 502"),
    ],
)
def test_what_a_note_below_says_of_two_numbers(said: str, left: str) -> None:
    text = f"河口路派出所\n所长 王大明 0536-0000121 15400000501\n{said}\n教导员 李强 15400000502"
    assert " ".join(one.e164[-3:] for one in read(text).lines) == left


def test_an_item_of_a_list_of_calls_tells_of_the_number_above() -> None:
    text = (
        "驻京办 负责人 老谭 15400000501\n石庙镇政府 0536-0000121\n\n打过的情况如下：\n"
        "1. 15400000501 打通了，对方说他早就不在驻京办干了，如今在东营跑大车。\n"
        "2. 0536-0000121 一位女同志接的，说“领导开会”。"
    )
    assert [one.e164[-3:] for one in read(text).lines] == ["121"]


def test_all_numbers_of_who_has_retired() -> None:
    row = "主任 王大明 0536-0000121（办）、15400000501（注：此人已于今年二月退休在家，由李强接任）"
    told = read(f"综治办\n{row}\n主任 李强 15400000502")
    assert [one.e164[-3:] for one in told.lines] == ["502"]
    told = read(
        "综治办\n值班 0536-0000120\n主任 王大明 15400000501，办公电话0536-0000121，退休还早"
    )
    assert [one.e164[-3:] for one in told.lines] == ["120", "501", "121"]
