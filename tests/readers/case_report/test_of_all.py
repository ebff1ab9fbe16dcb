"""What is said of several numbers at once, and of nobody by name: each of them is meant."""

import pytest

from tests.readers.case_report.test_rules import read

ABOVE = (
    "某某派出所\n所长 王大明 15400000501 办0536-0000121\n教导员 李国强 15400000502 宅0536-0000122\n"
    "民警 赵文生 15400000503\n\n"
)
ALL = ("15400000501", "0536-0000121", "15400000502", "0536-0000122", "15400000503")
SAID = (
    "请不要再打{n}。",
    "请勿再拨打{n}",
    "不要打{n}",
    "别打{n}了",
    "{n}不要打了。",
    "{n}都不要打了。",
    "{n}请不要再打。",
    "{n}这几个号码请不要再打。",
    "{n}均请勿拨打",
    "{n}以后别打了",
    "{n}要求不要再打",
    "{n}的机主要求我们不要再打。",
    "{n}机主说不要再打给他。",
    "以下号码请不要再打：{n}",
    "请不要再打以下号码：\n{n}",
    "更新：{n}停用",
    "{n}已停机",
    "{n}均已停机。",
    "{n}都是空号。",
    "{n}空号",
    "{n}已作废",
    "{n}全部作废",
    "空号：{n}",
    "停机：{n}",
    "作废号码：{n}",
    "{n}已换主人",
    "{n}现在是别人在用",
    "{n}不是他们的号码",
    "{n}是错的",
    "{n}有误，请删除",
    "{n}请删除",
    "请删除{n}",
    "请删掉{n}",
    "删除：{n}",
    "{n}划掉",
    "请把{n}从名单上删掉",
    "{n}不对",
    "{n}都不对，别打",
    "{n}不要公开",
    "{n}勿外传",
    "撤下：{n}",
)


SIGNS = ("、", " ", "和", "，", "/", "；")


@pytest.mark.parametrize("said", SAID)
def test_of_each(said: str) -> None:
    for at, sign in enumerate(SIGNS):
        count = 1 + (SAID.index(said) + at) % 3
        text = ABOVE + said.format(n=sign.join(ALL[:count]))
        assert {one.raw for one in read(text).lines} == {*ALL[count:]}


LAST = {
    "a remark in brackets": "王大明 15400000501、15400000509（停机）",
    "of the second of somebody": "王大明手机15400000501、15400000509已停机",
}


@pytest.mark.parametrize("text", LAST.values(), ids=LAST.keys())
def test_of_the_last_alone(text: str) -> None:
    assert "15400000501" in {one.raw for one in read(f"{ABOVE}{text}").lines}
