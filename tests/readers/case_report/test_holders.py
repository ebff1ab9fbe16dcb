"""Who held a title and who holds it now; names of any surname where only a name can stand."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.case_report.read import read_report

CHINA = profile("china")
PAST, NOW = "15400005173", "15400005174"


def told(text: str) -> tuple[list[tuple[str, str, str]], list[tuple[str, str]]]:
    read = read_report(f"诸城市看守所\n{text}", profile=CHINA)
    return (
        [(one.e164[-11:], one.person, one.title) for one in read.lines],
        [(one.raw, one.reason) for one in read.review]
        + [(one.raw, one.reason) for one in read.refused],
    )


@pytest.mark.parametrize(
    "text",
    [
        f"所长 原为 谷长林（2015年调市人大，旧手机 {PAST}），现为 阎守信 手机 {NOW}",
        f"所长原为谷长林（{PAST}，已退休），现为阎守信，手机{NOW}",
        f"所长：原所长谷长林已退休，{PAST}；现任 阎守信 {NOW}",
        f"所长原来是谷长林，{PAST}，现在是阎守信 {NOW}",
        f"所长：前任谷长林{PAST}，现任阎守信{NOW}",
        f"所长：前任是谷长林，手机{PAST}；接任者为阎守信，手机{NOW}",
        f"所长：阎守信{NOW}（前任谷长林{PAST}，已退休）",
        f"所长：已退休的谷长林{PAST}，新任阎守信{NOW}",
        f"所长：上一任 谷长林 {PAST}\n所长：阎守信 {NOW}",
        f"所长（前任）谷长林{PAST}\n所长（现任）阎守信{NOW}",
        f"所长 谷长林（前任）{PAST}\n所长 阎守信（现任）{NOW}",
        f"所长 谷长林 {PAST}（原）\n所长 阎守信 {NOW}（现）",
        f"原所长 谷长林 {PAST}\n所长 阎守信 {NOW}",
        f"前所长谷长林{PAST}，所长阎守信{NOW}",
        f"所长谷长林今年退休（{PAST}），接替他的是阎守信，手机仍为{NOW}",
        f"所长原为谷长林，{PAST}，今年三月退休；继任者阎守信，手机 {NOW}",
        f"所长谷长林{PAST}已退休，由阎守信接任，手机{NOW}",
    ],
)
def test_only_whoever_holds_the_title_now_is_taken(text: str) -> None:
    assert told(text) == ([(NOW, "阎守信", "所长")], [(PAST, "moved")])


def test_who_held_it_is_of_no_office_that_is_not_named() -> None:
    taken, doubted = told(f"前任：谷长林{PAST}，现任：阎守信{NOW}")
    assert (taken, doubted) == ([(NOW, "阎守信", "")], [(PAST, "moved")])


@pytest.mark.parametrize(
    "text",
    [
        f"原所长阎守信，现任政委，手机{NOW}",
        f"所长阎守信（前任副所长）{NOW}",
        f"前任所长阎守信仍用{NOW}",
    ],
)
def test_who_goes_on_is_still_there(text: str) -> None:
    taken, _ = told(text)
    assert [(number, name) for number, name, _ in taken] == [(NOW, "阎守信")]


@pytest.mark.parametrize(
    "text",
    [
        "原所长阎守信，现任{u}政委，手机{n}",
        "所长阎守信，现任{u}政委，手机{n}",
        "阎守信，原看守所所长，现任{u}政委，手机{n}",
        "阎守信 现任{u}政委 {n}",
        "阎守信现任{u}政委，{n}",
        "阎守信（现任{u}政委）{n}",
    ],
)
def test_where_somebody_is_now(text: str) -> None:
    read = read_report(f"诸城市看守所\n{text.format(u='县公安局', n=NOW)}", profile=CHINA)
    said = [(one.e164[-11:], one.org, one.person, one.title) for one in read.lines]
    assert said == [(NOW, "县公安局", "阎守信", "政委")]


@pytest.mark.parametrize(
    "said",
    [
        "旧手机",
        "原来的手机",
        "以前的手机号",
        "老号码",
        "（旧：",
        "old mobile",
        "previous cell",
        "former phone number",
        "(old: ",
    ],
)
def test_an_old_number_is_nobodys(said: str) -> None:
    taken, doubted = told(f"所长 阎守信 手机{NOW}，{said}{PAST}")
    assert (taken, doubted) == ([(NOW, "阎守信", "所长")], [(PAST, "replaced")])


PLACES = (
    "  所长 {spaced} {n}",
    "所长：{spaced} {n}",
    "所长　　{spaced}　手机{n}",
    "所长 {spaced}（手机{n}）",
    "{spaced} 所长 {n}",
    "所长{close}，手机{n}",
)
NAMES = ("线 强", "龙 在天", "但 丁立", "那 英男", "万俟 刚", "位 明", "么 红", "郝 连生")


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("name", [*NAMES, "全国栋", "计划生", "阳光荣", "药守仁"])
def test_where_only_a_name_can_stand_it_is_one(place: str, name: str) -> None:
    taken, doubted = told(place.format(spaced=name, close=name.replace(" ", ""), n=NOW))
    said = [(number, one.replace(" ", "").replace("　", ""), title) for number, one, title in taken]
    assert (said, doubted) == ([(NOW, name.replace(" ", ""), "所长")], [])


@pytest.mark.parametrize("name", ["才让", "扎西", "次仁", "多杰"])
@pytest.mark.parametrize("place", PLACES[:4])
def test_a_name_of_one_word_is_one(place: str, name: str) -> None:
    assert told(place.format(spaced=name, n=NOW)) == ([(NOW, name, "所长")], [])


@pytest.mark.parametrize("name", [*NAMES, "全国栋", "药守仁"])
def test_another_one_of_a_list(name: str) -> None:
    taken, doubted = told(f"民警：王大明 {PAST}、{name} {NOW}")
    said = [(number, one.replace(" ", ""), title) for number, one, title in taken]
    expected = [(PAST, "王大明", "民警"), (NOW, name.replace(" ", ""), "民警")]
    assert (said, doubted) == (expected, [])


@pytest.mark.parametrize(
    "said", ["办 公室", "男 汉族", "空 缺", "从 略", "待 定", "宅 电", "内 线", "外 线电话"]
)
def test_what_is_no_name(said: str) -> None:
    taken, _ = told(f"所长 {said} 0536-0000311")
    assert [name for _, name, _ in taken] == [""]


def test_kin_is_not_named_into_office() -> None:
    read = read_report(
        "姓名　职务　电话\n线 强　大队长　15400000501\n王大明的妻子 线 强 15400000502\n",
        profile=CHINA,
    )
    assert [(one.person, one.title) for one in read.lines] == [("线强", "大队长")]
    assert [(one.raw, one.reason) for one in read.refused] == [("15400000502", "relative")]


@pytest.mark.parametrize("first", ["Station", "Where", "哪里", "派出所"])
@pytest.mark.parametrize("rows", [1, 3])
def test_the_first_column_may_name_offices_whatever_it_is_called(first: str, rows: int) -> None:
    places = ["太湖路派出所", "尖山派出所", "友谊路派出所"][:rows]
    lines = [f"{one}\t022-0006{n}110\t匡文杰\t1540000362{n}" for n, one in enumerate(places)]
    read = read_report("\n".join([f"{first}\t值班\t所长\t手机", *lines]), profile=CHINA)
    assert [(one.org, one.title) for one in read.lines] == [
        found for one in places for found in ((one, ""), (one, "所长"))
    ]


WHAT_SOMEBODY_BECAME_WHERE_HE_WENT = (
    ("已调到横头山派出所任所长，新办公电话 {n}", ("横头山派出所", "冉东升", "所长")),
    ("已调到横头山派出所当副所长，手机 {n}", ("横头山派出所", "冉东升", "副所长")),
    ("已调到某公司任经理，手机{n}", None),
)


def test_what_somebody_became_where_he_went() -> None:
    for said, where in WHAT_SOMEBODY_BECAME_WHERE_HE_WENT:
        text = f"悦来镇派出所\n所长 冉东升 {said.format(n=NOW)}"
        found = read_report(text, profile=CHINA).lines
        assert [(one.org, one.person, one.title) for one in found] == ([where] if where else [])


WHO_STILL_HOLDS_IT = ("仍是", "还是", "依然为", "现在是")


def test_who_still_holds_it() -> None:
    for still in WHO_STILL_HOLDS_IT:
        assert told(f"所长{still}阎守信，手机{NOW}") == ([(NOW, "阎守信", "所长")], [])
