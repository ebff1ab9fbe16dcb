"""What is said behind two numbers of somebody, of one of them or of both."""

import pytest

from tests.readers.case_report.test_rules import read

ROWS = (
    "所长 王大明 办0536-0000121 手机15400000501 {}",
    "所长 王大明 办0536-0000121，手机15400000501（{}）",
    "所长 王大明 0536-0000121 15400000501；{}",
    "王大明 | 所长 | 0536-0000121 | 15400000501 | {}",
    "姓名：王大明\n职务：所长\n办公：0536-0000121\n手机：15400000501\n通话结果：{}",
    "所长 王大明 办0536-0000121 手机15400000501\n10.20 {}",
)
SAID = (
    ("手机停机", "121"),
    ("手机是空号，办公室通", "121"),
    ("办公电话空号", "501"),
    ("手机是他儿子在用", "121"),
    ("已退休", ""),
    ("他要求不要再打", ""),
    ("两个都通", "121 501"),
    ("手机关机，办公没人接", "121 501"),
)


@pytest.mark.parametrize("row", ROWS)
def test_of_which_of_his_lines_it_is(row: str) -> None:
    for said, left in SAID:
        told = read(f"河口路派出所\n{row.format(said)}\n\n教导员 李强 15400000502")
        assert " ".join(one.e164[-3:] for one in told.lines) == f"{left} 502".strip(), said


def test_of_his_own_landline() -> None:
    other = "所长 王大明 办0536-0000121，教导员 李强 手机15400000501，办公电话空号"
    assert [one.e164[-3:] for one in read(f"河口路派出所\n{other}").lines] == ["121", "501"]
    home = "所长 王大明 宅0536-0000121，手机15400000501，办公电话空号"
    assert [one.e164[-3:] for one in read(f"河口路派出所\n{home}").lines] == ["121", "501"]
    kin = "所长 王大明 0536-0000121，手机15400000501，座机是他岳父家"
    assert [one.e164[-3:] for one in read(f"河口路派出所\n{kin}").lines] == ["501"]


def test_of_a_landline_without_a_label() -> None:
    text = "河口路派出所\n所长 王大明 0536-0000121 15400000501\n{}\n教导员 李强 15400000502"
    for said, left in (("10.20 座机停机", "501 502"), ("10.20 手机停机", "121 502")):
        assert " ".join(one.e164[-3:] for one in read(text.format(said)).lines) == left


IN_BRACKETS = (
    ("旧号15400000502请勿再打", "501"),
    ("不是昨天写的15400000502，那个是空号，别再打了", "501"),
    ("办公0536-0000121，要求不要再打", ""),
    ("要求不要再打", ""),
    ("the old 15400000502 is dead, do not call it again", "501"),
)


@pytest.mark.parametrize(("said", "left"), IN_BRACKETS)
def test_of_the_number_in_the_bracket(said: str, left: str) -> None:
    told = read(f"所长王大明，手机15400000501（{said}）。")
    assert " ".join(one.e164[-3:] for one in told.lines) == left
