"""What a later line says of one of somebody's several numbers."""

import pytest

from tests.readers.case_report.test_rules import read

ALL = ["1", "2", "3"]
ZH = (
    "青阳县检察院\n公诉科：15400000501、15400000502、15400000503\n看守所：0536-0000121，0536-0000122\n"
    "科长王大明：15400000504、15400000505\n\n"
)
EN = (
    "Qingyang County Court: 0536-0000121, 0536-0000122\n"
    "Judge Wang Daming: 15400000504, 15400000505\nJudge Li Zhiqiang: 15400000506\n\n"
)
GONE = {
    "补充：公诉科第一个号是空号。": "501",
    "公诉科第二个停机。": "502",
    "公诉科最后一个电话已停用": "503",
    "公诉科第三个停机了。公诉科第三个又能打通了": "",
    "公诉科第一个是空号，第三个也停机了，另一个能打": "501 503",
    "公诉科三个号都停机了": "501 502 503",
    "公訴科第二個號碼是他妻子的，請不要打": "502",
    "公诉科第二个号没错，第一个号打错了": "501",
    "公诉科第四个号停机": "",
    "公诉科第一个、第二个号正常，第三个注销了": "503",
    "公诉科第一个打得通，都不是空号": "",
    "看守所的两个号，前一个已停机；后一个能打通": "121",
    "看守所两个电话，后一个是空号，前一个正常。": "122",
    "看守所只有第一个号能打通，另一个已停机": "122",
    "看守所第一个电话没人接": "",
    "看守所第一个电话请不要再打": "121",
    "公诉科第二个电话要求停止来电。": "502",
    "看守所第二个号抄错了一位": "122",
    "看守所第二个人说不知道": "",
    "王大明第二个手机停机。": "505",
    "王科长的前一個號碼已停機": "504",
    "王科长头一个手机打不通，第二个能通。": "",
}
GONE_EN = {
    "The first number of the court is disconnected.": "121",
    "The court's second line is disconnected; the other works.": "122",
    "Of the two numbers of the court, the former is out of service and the latter works.": "121",
    "Both numbers of the court are disconnected.": "121 122",
    "Judge Wang's first mobile works, but the second is disconnected.": "505",
    "The second number of Judge Wang belongs to his wife. The first one is fine.": "505",
    "Judge Wang's last number is the wrong one.": "505",
    "Judge Wang's first number is not disconnected. His second one works.": "",
    "The second one, Wang Daming, works.": "",
}


def left(text: str) -> set[str]:
    return {one.raw[-3:] for one in read(text).lines}


@pytest.mark.parametrize(
    ("report", "remark", "gone"),
    [*((ZH, *one) for one in GONE.items()), *((EN, *one) for one in GONE_EN.items())],
)
def test_a_remark_on_one_of_several_numbers_is_of_that_one(
    report: str, remark: str, gone: str
) -> None:
    assert left(report) - left(report + remark) == set(gone.split())


def test_items_of_a_list_are_not_anybody_s_several_numbers() -> None:
    listed = "1. 王大明科长：15400000501、15400000502\n2. 李志强副科长：15400000503\n\n"
    assert left(listed + "第二个号停机了。") == {"501", "502"}
    assert left(listed + "王大明第二个号停机了。") == {"501", "503"}


@pytest.mark.parametrize(
    ("remark", "gone"),
    [
        ("其中第二个已停用，第一个正常。", "502"),
        ("\n第二个已停用", "502"),
        ("The second number is disconnected.", "502"),
        ("第二次打时已停用", "501 502"),
        ("那边食堂第二个已停用", ""),
        ("他们换了人。第二个已停用", ""),
    ],
)
def test_of_the_line_above(remark: str, gone: str) -> None:
    text = "青阳县公安局\n局长王大明：15400000501、15400000502\n"
    assert left(text) - left(text + remark) == set(gone.split())


@pytest.mark.parametrize(
    ("remark", "gone"),
    [
        ("（第二个停机）", "502"),
        ("（第一个停机，第三个请不要打）", "501 503"),
        ("，最后一个是空号", "503"),
        (" (the second is dead)", "502"),
        ("（第四个停机）", "503"),
    ],
)
def test_behind_three_numbers_which_one_is_told(remark: str, gone: str) -> None:
    text = "青阳县公安局\n局长王大明：15400000501、15400000502、15400000503"
    assert left(text) - left(text + remark) == set(gone.split())
