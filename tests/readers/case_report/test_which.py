"""Which of two numbers a remark is about, and an old number that is told by itself."""

import pytest

from tests.readers.case_report.test_rules import read

A, B = "15400000501", "15400000502"
HEADS = ("东关派出所所长王大明 {}、{}{}", "Captain Gao Liang {}, {}{}")
SECOND = (
    "（前一个正确，后一个请不要打）¦，前一个正确，后一个请不要打。¦。前一个正确，后一个请不要打。¦"
    "（第一个对，第二个别打）¦，前者能打通，后者是空号。¦（后一个停机）¦（后一个请不要打）¦"
    "（前面那个能用，后面那个勿打）¦（后一个是错的）¦，前一个正确;后一个是他妻子的,已经撤下,请不要打。¦（第二个停用）"
)
SECOND_EN = (
    " (the first is right, don't call the second)¦. The first is right, don't call the second.¦"
    " (the former is correct; please do not call the latter)¦; the second is dead.¦"
    " (don't use the second one)¦ (the second number is wrong)"
)
FIRST = "（前一个不要打，后一个正确）¦（前一个停机，后一个能打）¦（第一个是错的，第二个对）"
FIRST_EN = " (do not call the first; the second is correct)¦ (the first one is disconnected)"
BOTH = "（前一个是办公的，后一个是手机，请不要再打）¦（两个都不要打）¦（两个号码都别打了）"
NEITHER = "，第一个号码没人接，第二个号码关机。¦（前一个是手机，后一个也是手机）"


def raws(text: str) -> list[str]:
    return [one.raw for one in read(text).lines]


@pytest.mark.parametrize(
    ("zh", "en", "left"),
    [(SECOND, SECOND_EN, [A]), (FIRST, FIRST_EN, [B]), (BOTH, "", []), (NEITHER, "", [A, B])],
)
def test_one_of_two_is_not_to_be_called(zh: str, en: str, left: list[str]) -> None:
    for head, remarks in zip(HEADS, (zh, en), strict=True):
        for remark in filter(None, remarks.split("¦")):
            assert raws(head.format(A, B, remark)) == left, remark


def test_of_three_only_those_count_that_stand_together() -> None:
    text = "东关派出所所长王大明 15400000503。他说打15400000501、15400000502，后一个停机"
    assert raws(text) == ["15400000503", A]
    listed = "东关派出所所长王大明 15400000503、15400000501、15400000502，第二个停机"
    assert raws(listed) == ["15400000503", B]


def test_a_second_man_is_no_second_number() -> None:
    assert raws(f"东关派出所所长王大明 {A}、{B}，第二个人说不要再打了。") == []


OLD = (
    "(Gao's former mobile) is dead.|(Gao's old mobile) no longer works.|"
    "(his former mobile) is dead.|(former mobile of Captain Gao) is dead.|"
    "(Captain Gao Liang's former mobile) is out of service.|, Gao's former mobile, is dead."
)
NEW = "(old number dead)|(new; the old number is dead)"


def test_what_a_bracket_says_of_an_old_number_is_said_of_that_number() -> None:
    for remark in OLD.split("|"):
        for told in (f"Captain Gao Liang: {A}\n{B}", f"Captain Gao Liang: {A}. {B}"):
            space = "" if remark[0] == "," else " "
            assert raws(f"{told}{space}{remark}") == [A], (told, remark)
    for remark in NEW.split("|"):
        assert raws(f"Captain Gao Liang: {B} {remark}") == [B]
