"""Logs of calls: who called and when stands beside the numbers, and is of no official."""

import pytest

from tests.readers.case_report.test_rules import read


def found(text: str) -> list[str]:
    return [f"{one.e164[-3:]} {one.org} {one.person} {one.title}" for one in read(text).lines]


def out(text: str) -> list[str]:
    told = read(text)
    reasons = [f"{one.e164[-3:]} {one.reason}" for one in told.refused]
    return reasons + [f"{one.e164[-3:]} {one.reason}" for one in told.review]


CHIEF = "501 河口路派出所 王大明 所长"
HEADS = (
    "日期|拨打人|号码|单位|姓名|职务|结果",
    "时间|志愿者|电话|单位|姓名|职务|备注",
    "拨打日期|打电话人|号码|单位|姓名|职务|通话结果",
)


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("sign", ["\t", " | "])
def test_who_called_has_a_column(head: str, sign: str) -> None:
    rows = (
        head,
        "6.1|小王|15400000501|河口路派出所|王大明|所长|没人接",
        "6.2|阿芳|15400000502|河口路派出所|李强|教导员|空号",
        "6.3|小王|15400000503|河口路派出所|赵国栋|民警|骂人",
    )
    text = "\n".join(rows).replace("|", sign)
    assert found(text) == [CHIEF, "503 河口路派出所 赵国栋 民警"]
    assert out(text) == ["502 dead"]
    assert found("\n".join(rows[:2]).replace("|", sign)) == [CHIEF]


def test_a_column_of_whom_tells_his_office_too() -> None:
    zh = (
        "日期 | 拨打人 | 号码 | 对象 | 结果\n"
        "6月1日 | 小王 | 15400000501 | 河口路派出所所长王大明 | 没人接"
    )
    assert found(zh) == [CHIEF]
    en = (
        "Date | Caller | Number | Who | Result\n1 June | Ann | 15400000501 | "
        "Wang Daming, chief, Hekou Road Police Station | no answer"
    )
    assert found(en) == ["501 Hekou Road Police Station Wang Daming chief"]


@pytest.mark.parametrize("who", ["拨打人", "记录人", "打电话人"])
def test_the_number_of_who_called_is_no_officials(who: str) -> None:
    text = f"{who}：小王 15400000509\n河口路派出所所长王大明 15400000501 没人接"
    assert found(text) == [CHIEF]
    assert out(text) == ["509 victim_side"]
