"""Whoever answers is of a trade or a shop, or got the number: behind it, in a row, below it."""

import pytest

from tests.readers.case_report.test_rules import read

PLACES = (
    "河口路派出所所长王大明15400000501，{said}",
    "河口路派出所\n副所长 王大明 15400000501（{said}）",
    "▶ 河口路派出所\n  副所长 王大明 ｜ 15400000501\n     └ {said}。\n  民警 李强 ｜ 15400000502",
    (
        "序号 | 单位 | 姓名职务 | 电话 | 结果\n1 | 河口路派出所 | 所长 王大明 | 15400000501 | "
        "志愿者“石头”，{said}\n2 | 河口路派出所 | 副所长 李强 | 15400000502 | 未打"
    ),
)
BAD = (
    "打过去是外卖员小哥，号是今年二月新开的",
    "拨过去是一家民宿的老板娘",
    "拨过去是县城一家旅馆的老板，说不认得什么王大明",
    "接电话的是兰州一家洗车行",
    "通了，是个小学生的家长，说从没当过警察",
    "一个装修工接的，说买的二手卡",
    "机主换成了一个中学老师",
    "对方是王的姐夫，卡给了他跑摩的",
    "说她丈夫把这张卡给她带孩子用了",
    "他老伴还在用这个号",
    "打了三回，都是他岳母，七十多岁，耳朵背",
    "是他女儿拿着用",
)
GOOD = (
    "打过去是他本人，说在送孩子",
    "说手机号给了家属，有事打这个",
    "通了，说自己正在外地学习，八月回来",
    "两次关机，第三次通",
    "是个年轻警察替他接的",
    "声音像个老头，说“我就是”",
)


@pytest.mark.parametrize("place", PLACES)
def test_who_answers_is_no_official(place: str) -> None:
    for said in BAD:
        left = [one.e164[-3:] for one in read(place.format(said=said)).lines]
        assert "501" not in left, said
        assert left == ["502"] * place.count("502"), said


@pytest.mark.parametrize("place", [PLACES[0], *PLACES[2:]])
def test_who_answers_may_be_one(place: str) -> None:
    for said in GOOD:
        assert "501" in {one.e164[-3:] for one in read(place.format(said=said)).lines}, said


LEADS = ("└ ", "└─ 11/9 ", "├ ", "↳ ", "—— ", "→ 11/9 ")
ROW = "河口路派出所\n所长 王大明 0536-0000121 15400000501\n{said}\n教导员 李强 15400000502"


@pytest.mark.parametrize("lead", LEADS)
def test_signs_that_lead_to_a_note(lead: str) -> None:
    for said in ("手机空号", "手机是他前妻在用，别打手机。座机没问题", "拨过去是一家民宿的老板娘"):
        told = read(ROW.format(said=lead + said))
        assert " ".join(one.e164[-3:] for one in told.lines) == "121 502", said
    told = read(ROW.format(said=lead + "打过去是他本人，号码没错，不是开饭店的"))
    assert " ".join(one.e164[-3:] for one in told.lines) == "121 501 502"


def test_of_which_line_a_stranger_is() -> None:
    told = read(ROW.format(said="10.20 座机打过去是一家洗车行"))
    assert " ".join(one.e164[-3:] for one in told.lines) == "501 502"
    told = read("河口路派出所\n所长 王大明 0536-0000121\n10.20 打过去是一家洗车行")
    assert [one.e164 for one in told.lines] == []


FIRST = (
    "河口路派出所\n15400000501    所长 王大明    {said}\n15400000502    教导员 李强",
    "河口路派出所\n15400000501 所长 王大明 ←2023.1注：{said}\n15400000502 教导员 李强",
    "河口路派出所\n15400000501 所长 王大明（{said}）\n15400000502 教导员 李强",
)
KIN = ("妻子", "其妻李红", "妻子，教师", "女儿王小红", "王大明的妻子", "他老婆用")
TELLS_OF_KIN = (
    "媳妇接的，说男人上班不许带手机，晚上七点以后他自己接",
    "是他没错，他说他家孩子跟当事人孩子一个班",
    "头一回打是他妈接的，第二回是本人，能打",
    "是他女儿拿着玩，等一会儿他自己接了。号没错",
    "本人接听，称他父母也住同一小区",
    "本人，发火",
    "打了四次，四次都挂",
)


@pytest.mark.parametrize("place", FIRST)
def test_how_a_call_went_behind_whose_number_leads_the_line(place: str) -> None:
    for said in TELLS_OF_KIN:
        told = read(place.format(said=said))
        left = [f"{one.e164[-3:]} {one.person}" for one in told.lines]
        assert left == ["501 王大明", "502 李强"], said
    for said in KIN:
        assert [one.e164[-3:] for one in read(place.format(said=said)).lines] == ["502"], said


def test_a_remark_in_brackets_is_understood() -> None:
    for said in ("一直占线", "先是他女儿接，后来他来接了", "说手机是单位配的"):
        told = read(f"河口路派出所\n副所长 王大明 15400000501（{said}）")
        assert [one.e164[-3:] for one in told.lines] == ["501"], said
    told = read("河口路派出所\n15400000501 李红 其妻 王大明 所长    接的，说不在")
    assert told.lines == ()
