"""Wherever a relative stands beside an official, no number of theirs is taken."""

import pytest

from tests.readers.case_report.test_rules import read

NUMBER = "15400000599"
SIGNS = (
    "妻子|老婆|爱人|丈夫|儿子|女儿|父亲|母亲|弟弟|姐姐|岳父|小舅子|表弟|家属|家人|亲戚|朋友|同学|邻居|律师|"
    "同事|房东|战友|徒弟|情人|前妻|儿媳|侄子|外甥女|干爹|发小|老乡|未婚妻|男友"
)
LETTERS = (
    "wife|husband|son|daughter|mother|father|brother|sister|uncle|family|lawyer|friend|neighbour|"
    "colleague|classmate|landlord|girlfriend|mother-in-law"
)
PLACES = (
    "所长王大明{kin}{number}",
    "所长王大明的{kin}{number}",
    "所长王大明（{kin}）{number}",
    "所长王大明（其{kin}）{number}",
    "所长王大明（其{kin}李红）{number}",
    "所长王大明，{kin}手机{number}",
    "所长王大明 手机15400000501、{kin}{number}",
    "所长王大明 15400000501（{kin} {number}）",
    "所长：王大明，{kin}：{number}",
    "所长王大明来过。他{kin}的手机是{number}",
    "所长王大明用他{kin}的手机{number}打来",
    "所长王大明之{kin}李红{number}",
    "所长王大明：15400000501\n{kin}：{number}",
    "15400000501 所长王大明\n{number} 王大明{kin}",
    "{number}（所长王大明的{kin}）",
    "{number}（{kin}）",
    "{number} 是所长王大明的{kin}",
    "{kin}李红 {number}",
)
PLACES_IN_LETTERS = (
    "Director Wang Daming's {kin}: {number}",
    "Director Wang Daming ({kin}) {number}",
    "Director Wang Daming (his {kin}) {number}",
    "Director Wang Daming, 15400000501; his {kin}: {number}",
    "Director Wang Daming left his {kin}'s number, {number}",
    "Director Wang Daming {number} ({kin}'s phone)",
    "Director Wang Daming {number} (belongs to his {kin})",
    "Director: Wang Daming 15400000501\nThe {kin}: {number}",
    "The {kin} of Director Wang Daming, {number}",
    "The {kin} of Wang Daming {number}",
    "{number} (Director Wang Daming's {kin})",
    "{number} ({kin})",
)


@pytest.mark.parametrize("place", PLACES)
def test_no_relative_is_taken(place: str) -> None:
    assert taken("某某派出所", place, SIGNS) == []


@pytest.mark.parametrize("place", PLACES_IN_LETTERS)
def test_nor_one_in_letters(place: str) -> None:
    assert taken("Nanshan Police Station", place, LETTERS) == []


@pytest.mark.parametrize("place", ["所长王大明 {number}", "Director Wang Daming: {number}"])
def test_the_official_is(place: str) -> None:
    assert taken("某某派出所", place, "") == [""]


def taken(office: str, place: str, kin: str) -> list[str]:
    """Those whose number came through."""
    texts = {one: f"{office}\n{place.format(kin=one, number=NUMBER)}" for one in kin.split("|")}
    return [one for one, text in texts.items() if NUMBER in str(read(text).lines)]


@pytest.mark.parametrize(
    "who", ["二姨", "三姑", "大舅", "老舅妈", "五叔", "大姑父", "四婶子", "堂叔"]
)
@pytest.mark.parametrize("form", ["{}\t{}", "{}：{}", "{}家 {}", "{}的手机{}"])
def test_kin_that_are_counted_are_kin(who: str, form: str) -> None:
    found = read(f"县公安局\t0536-0000121\n{form.format(who, '15400000501')}")
    assert [one.e164 for one in found.lines] == ["+865360000121"]


@pytest.mark.parametrize("office", ["三姑派出所", "四叔村村委会"])
def test_a_place_is_called_like_kin(office: str) -> None:
    assert [one.org for one in read(f"{office} 0536-0000121").lines] == [office]


@pytest.mark.parametrize(
    "said",
    [
        "辩护律师阎弘毅（15400000501）、盛楠（15400000502）两次会见。",
        "辩护律师阎弘毅15400000501、盛楠15400000502和庞大海15400000503",
        "控告人代表禤凤英15400000501、晋老栓15400000502、庾满仓（由儿子代接）15400000503。",
        "家属王红（15400000501）和李国强（15400000502）",
        "家属：王红 15400000501，李国强 15400000502。",
        "证人孙丽萍 15400000501；赵大伟 15400000502",
        "所长的妻子李红15400000501、王小明15400000502",
        "Lawyers Wang Daming (15400000501), Li Guoqiang (15400000502) and Zhao Wei (15400000503)",
    ],
)
def test_each_of_a_list_of_the_same_side(said: str) -> None:
    assert read(said).lines == ()


@pytest.mark.parametrize(
    "said",
    [
        "家属王红（15400000501）、所长王大明（15400000502）",
        "家属王红15400000501，王大明，所长，15400000502",
        "东关派出所：所长赵军（其妻李红15400000501）、王大明15400000502",
        "证人孙丽萍 15400000501\n东关派出所 王大明 15400000502",
        "家属李红15400000501，东关派出所王大明15400000502",
    ],
)
def test_whoever_follows_a_relative_as_another(said: str) -> None:
    assert [(one.e164[3:], one.person) for one in read(said).lines] == [("15400000502", "王大明")]


@pytest.mark.parametrize(
    "said",
    [
        "郑州市司法局（曾约谈两位律师）　处长　王大明　15400000501",
        "郑州市司法局约谈律师者：郑州市司法局 处长 王大明 15400000501",
        "郑州市司法局威胁家属的人员：郑州市司法局 处长 王大明 15400000501",
    ],
)
def test_to_whom_an_office_did_something(said: str) -> None:
    found = [(one.org, one.person, one.title) for one in read(said).lines]
    assert found == [("郑州市司法局", "王大明", "处长")]


@pytest.mark.parametrize(
    "said", ["到其父母家“家访”", "曾到家属住处骚扰", "多次打电话到她家", "威胁律师"]
)
def test_what_an_office_did_leaves_its_line_clear(said: str) -> None:
    assert [one.org for one in read(f"东关派出所（{said}）0536-0000121").lines] == ["东关派出所"]


OURS = (
    "组长老齐{}。|我们组长老齐{}|本组组长老齐{}|2组组长小王{}|有问题找组长小王{}|志愿者组长王大明{}"
)
OFFICES = (
    "专案组组长老齐{}|工作组，组长小王{}|组长王大明{}|他说有事找组长王大明{}|综合二组组长小王{}"
)


def test_who_leads_the_callers_is_no_official() -> None:
    for said in OURS.split("|"):
        assert read(f"东关派出所\n{said.format('15400000501')}").lines == (), said
    for said in OFFICES.split("|"):
        assert len(read(f"东关派出所\n{said.format('15400000501')}").lines) == 1, said


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("主任 蹇大姐 15400000501", "蹇大姐"),
        ("主任蹇大姐的手機：15400000501", "蹇大姐"),
        ("副主任欧阳大哥15400000501", "欧阳大哥"),
        ("主任的大姐 15400000501", None),
        ("主任王大明大姐 15400000501", None),
        ("王主任大姐 15400000501", None),
        ("主任王大姐的儿子 15400000501", None),
        ("主任，王大姐 15400000501", None),
        ("主任王太太15400000501", None),
    ],
)
def test_an_official_is_called_sister_out_of_courtesy(told: str, name: str | None) -> None:
    lines = read(f"青阳县街道办\n{told}").lines
    assert [one.person for one in lines] == ([name] if name else [])


@pytest.mark.parametrize("between", [" ", "，"])
def test_an_official_behind_the_number_of_his_office(between: str) -> None:
    lead = f"姐姐被训诫，河口路派出所 0536-0000121{between}民警 王大明 15400000501。"
    told = read(f"{lead}姐姐的号15400000502")
    assert [one.e164[-3:] for one in told.lines] == ["121", "501"]


def test_kin_behind_the_number_of_an_office() -> None:
    text = "姐姐被训诫，河口路派出所 0536-0000121，妹妹 李红 15400000501。"
    assert [one.e164[-3:] for one in read(text).lines] == ["121"]
