"""Blocks of numbers under a heading that tells not to call."""

import pytest

from tests.readers.case_report.test_rules import read

LIST = "东关县公安局 区号0536\n局长 王大明 15400000501\n\n"
BLOCK = "\n街坊 老舒 15400000502\n副局长 陈立春 15400000503\n接待大厅 0000121\n"
BARRED = (
    "█ 家里人、弟兄姊妹、邻居（绝对不要打，打了会害他们）|"
    "丙、當事人一方（嚴禁撥打，亦不得轉交傳媒）|"
    "——— 不列入 ———|七、我方人员（请勿拨打）|"
    "B. Withdrawn from circular 5 - do not call any again|"
    "Not to be called under any circumstances:|Not for callers at all:|■ 以下不在拨打之列|"
    "亲友（严禁拨打）|== 自己人，一律不打 ==|D) Our own people, never ring them|"
    "=== 厂方（只作记录，不要打！）==="
)
OTHERS = (
    "■ 请勿在午休时间拨打|"
    "二、家属电话请勿拨打，以下可以打|A. Please call, never after 9 pm|"
    "三、请不要打110报警|"
    "四、打电话注意事项：不要打断对方|请大家不要打给家属。|"
    "- 请大家不要打给家属！"
)


@pytest.mark.parametrize("heading", BARRED.split("|"))
def test_nobody_calls_what_stands_below(heading: str) -> None:
    assert [one.e164[-3:] for one in read(LIST + heading + BLOCK).lines] == ["501"]
    after = f"\n■ 东关县法院\n院长 周广田 15400000504\n{heading}\n律师 15400000505"
    assert [one.e164[-3:] for one in read(LIST + heading + BLOCK + after).lines] == ["501", "504"]


@pytest.mark.parametrize("heading", OTHERS.split("|"))
def test_other_headings_bar_nothing(heading: str) -> None:
    found = read(f"{LIST}{heading}\n副局长 陈立春 15400000503\n民警 吴小军 15400000506\n").lines
    assert [one.e164[-3:] for one in found] == ["501", "503", "506"]


@pytest.mark.parametrize(
    ("heading", "open_"), [("■ 家属的号码请勿拨打", True), ("B. Do not call", False)]
)
def test_a_blank_line_ends_a_remark_but_not_a_numbered_heading(heading: str, open_: bool) -> None:
    found = read(f"{LIST}{heading}\n\n副局长 陈立春 15400000503\n").lines
    assert ("503" in {one.e164[-3:] for one in found}) is open_


ROW = "东关县公安局 区号0536\n{}\n副局长 陈立春 15400000503\n"
TAGGED = (
    "[禁] 15400000502 局长 王大明|局长 王大明 15400000502 [禁打]|【勿打】局长 王大明 15400000502|"
    "[禁] 0000121 街道工会 维权热线|会见预约（家属、律师用） 0000121|律师会见预约 0000121 ←只供律师"
    "|Visits desk 0000121 (for families and lawyers only)|局长 王大明 15400000502 ←打错，是一位医生"
)
OPEN = (
    "[可] 15400000501 局长 王大明|局长 王大明 15400000501 [可打]|局长 王大明 15400000501 ←本人接听|"
    "(ok) 15400000501 局长 王大明"
)


@pytest.mark.parametrize("line", TAGGED.split("|"))
def test_a_sign_beside_a_number_tells_not_to_call_it(line: str) -> None:
    assert [one.e164[-3:] for one in read(ROW.format(line)).lines] == ["503"]


@pytest.mark.parametrize("line", OPEN.split("|"))
def test_a_sign_beside_a_number_tells_to_call_it(line: str) -> None:
    found = read(ROW.format(line)).lines
    assert [(one.e164[-3:], one.person) for one in found] == [("501", "王大明"), ("503", "陈立春")]


def test_a_heading_tells_the_code_behind_a_remark() -> None:
    text = (
        "== 广州 020 ==\n00000901 沙涌派出所\n\n== 肇庆（厂总部） 0758 ==\n0000911 高要公安分局\n"
    )
    assert [one.e164 for one in read(text).lines] == ["+862000000901", "+867580000911"]
