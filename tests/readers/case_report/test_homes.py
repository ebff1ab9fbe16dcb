"""Numbers that ring at somebody's home or in a shop, and those who help a family."""

import pytest

from tests.readers.case_report.test_rules import read

BELOW = "济南市女子监狱 0531-00074001\n监狱长 王大明 0531-00074002\n{said}"
VERBS = ("为", "系", "乃", "，原来是", "，实为")
HOMES = (
    "附近居民李大娘家",
    "王大明岳母家",
    "王大明的父母家",
    "隔壁老太太家",
    "当地村民李某家",
    "对面小卖部",
    "附近住户老李家",
)
OFFICES = (
    "教育科",
    "女监区值班室",
    "居民委员会",
    "信访群众接待室",
    "王大明办公室",
    "家属会见预约",
    "老干部科",
)
ENDS = ("的电话；请勿误拨", "，本报不予采用。", "。")


def taken(said: str) -> bool:
    return "099" in {one.e164[-3:] for one in read(BELOW.format(said=said)).lines}


@pytest.mark.parametrize("verb", VERBS)
def test_where_it_rings(verb: str) -> None:
    for end in ENDS:
        for home in HOMES:
            assert not taken(f"有人提供 0531-00074099{verb}{home}{end}"), home + end
    for office in OFFICES:
        for end in ("的电话。", "。"):
            assert taken(f"0531-00074099{verb}{office}{end}"), office


@pytest.mark.parametrize(
    "said", ["或打谭嫂0531-00074099。", "家里只有李婶，0531-00074099", "联系人：陈伯 0531-00074099"]
)
def test_elders_hold_no_office(said: str) -> None:
    assert not taken(said)


def test_who_accuses_for_an_office() -> None:
    told = "起訴人：蓋偉峰 15400000501"
    [_, his] = read(f"甘井子區檢察院：公訴科0411-00057120\n{told}").lines
    assert (his.person, his.title) == ("蓋偉峰", "起訴人")
    assert len(read(f"甘井子區法院 0411-00057120\n{told}").lines) == 1


def test_veterans_are_no_heads_of_teams() -> None:
    text = "滦州市公安局 0315-0063121\n老兵家属：刘大嫂 15400000502；老班长本人 0315-0063902"
    assert [one.e164[-3:] for one in read(text).lines] == ["121"]


RUNG = (
    "Hantai Police Station 0916-0078111\nCaptain Niu Ben 0916-0078105\n{before}0916-0078099 {said}."
)


@pytest.mark.parametrize("before", ["", "0916-0078112 is dead. ", "Note: "])
def test_where_it_rings_in_english(before: str) -> None:
    for said in (
        "is the home of Captain Niu's parents - never call",
        "is the landline of his father",
        "reaches his daughter",
        "belongs to his wife",
    ):
        text = RUNG.format(before=before, said=said)
        assert "099" not in {one.e164[-3:] for one in read(text).lines}, said
    for said in ("is Captain Niu's own line", "is the line for relatives to ask"):
        text = RUNG.format(before=before, said=said)
        assert "099" in {one.e164[-3:] for one in read(text).lines}, said
