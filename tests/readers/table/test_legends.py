"""Codes in a column of results, and the line above or below the table that explains them."""

import json

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.columns import kinds_of
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Aside, Not, Proposed
from clarion.readers.table.rows import Row
from clarion.readers.table.sections import Section
from clarion.rules.vocabulary import ColumnKind as Kind
from clarion.rules.vocabulary import RowRefusal
from tests.readers.table.begun import begun

CHINA, IRAN = profile("china"), profile("iran")
HEAD, ENGLISH = "姓名,单位,电话,结果", "Name,Office,Phone,Result"
PEOPLE = ("石明,临朐县公安局", "郝芳,国保大队", "车东,国保大队", "邢文,城关派出所", "明兰,县法院")
LEGEND = "代码：1=通了 2=没人接 3=空号 4=家属 5=请勿再打"
# Of the cells 1, 2, 3, 4, 5: wrong, kin, stop.
CLOSED = {3: "dead", 4: "relative", 5: "no_calls"}


def read(
    above: str, head: str = HEAD, cells: str = "1 2 3 4 5", below: str = ""
) -> tuple[str, dict[int, str]]:
    """What its last column holds, and why which of five people is not taken. `|`: a new row."""
    people = zip(PEOPLE, cells.split(" "), strict=True)
    told = [f"{one},1540000132{at},{cell}" for at, (one, cell) in enumerate(people, 1)]
    texts = [*filter(None, above.split("|")), head, *told, *filter(None, below.split("|"))]
    reader, rows, kinds = begun(texts)
    at = rows[0].line - 1
    found: list[Proposed] = []
    refused: list[Not] = []
    aside: list[Aside] = []
    for row in rows:
        reader.read(row, found, refused, aside)
    closed = {one.line - at: one.reason for one in refused if one.line <= at + len(told)}
    assert {one.line - at for one in found} == {1, 2, 3, 4, 5} - closed.keys()
    assert len(aside) == sum(one in (RowRefusal.NO_CALLS, "relative") for one in closed.values())
    return str(kinds[-1]), closed


@pytest.mark.parametrize(
    "above",
    [
        LEGEND,
        "电话反馈（结果栏填代号：1=通了 2=没人接 3=空号 4=家属 5=请勿再打）",
        "1：通了；2：没人接；3：空号；4：家属；5：请勿再打",
        "1、通了 2、没人接 3、空号 4、家属 5、请勿再打",
        "1-通了 2-没人接 3-空号 4-家属 5-请勿再打",
        "1.通了 2.没人接 3.空号 4.家属 5.请勿再打（均为三月核实）",
        "（1）通了（2）没人接（3）空号（4）家属（5）请勿再打",
        "1通了，2没人接，3空号，4家属，5请勿再打",
        "①通了 ②没人接 ③空号 ④家属 ⑤请勿再打",
        "通了=1，没人接=2，空号=3，家属=4，请勿再打=5",
        "代碼：1=通了 2=沒人接 3=空號 4=家屬 5=請勿再打",
        "临朐县名单|1=通了|2=没人接|3=空号|4=家属|5=请勿再打",
        "代码,含义|1,通了|2,没人接|3,空号|4,家属|5,请勿再打",
        "代码,1=通了,2=没人接,3=空号|4=家属,5=请勿再打",
        "Codes: 1 = answered, 2 = no answer, 3 = disconnected, 4 = family, 5 = do not call",
        "1 answered 2 no answer 3 wrong number 4 family 5 do not call",
    ],
)
def test_a_code_is_read_as_what_it_says(above: str) -> None:
    assert read(above) == (Kind.STATE, CLOSED)


def test_it_may_stand_below_or_in_the_heading_and_codes_may_be_letters_or_marks() -> None:
    assert read("", below=LEGEND) == (Kind.STATE, CLOSED)
    assert read("", below="说明：|1=通了|2=没人接|3=空号|4=家属|5=请勿再打") == (Kind.STATE, CLOSED)
    own = "Name,Office,Phone,Result (1=fine; 2=no answer; 3=dead; 4=family; 5=do not call)"
    assert read("", own) == (Kind.STATE, CLOSED)
    assert read("A接通 B空号 C请勿再打", cells="A b C A A")[1] == {2: "dead", 3: "no_calls"}
    said = "OK = answered; DC = disconnected; DNC = do not call"
    assert read(said, ENGLISH, "OK DC DNC OK OK")[1] == {2: "dead", 3: "no_calls"}
    assert read("√接通 ×空号 △没人接", cells="√ × △ √ √")[1] == {2: "dead"}
    assert read("Codes: A answered; B dead", ENGLISH, "A B A A A")[1] == {2: "dead"}


def test_of_several_codes_each_counts_and_words_may_stand_among_them() -> None:
    assert read(LEGEND, cells="1/2 2、3 １ 1.0 空号")[1] == {2: "dead", 5: "dead"}
    assert read(LEGEND, cells="通了 没人接 3 待查 5")[1] == {3: "dead", 5: "no_calls"}


def test_the_column_may_be_called_anything_that_is_a_result() -> None:
    for heading in ("代码", "手机代码", "备注", "情况", "第二次结果", "code", "Mobile code"):
        assert read(LEGEND, f"姓名,单位,电话,{heading}") == (Kind.STATE, CLOSED)
    above = LEGEND.replace("代码", "处理栏")
    assert read(above, "姓名,单位,电话,处理栏") == (Kind.STATE, CLOSED)


LETTERS = "Codes:|CN,connected|VM,voicemail|WN,wrong number|RM,never call again|NS,not in service"


def test_codes_of_several_letters_may_stand_below_any_heading() -> None:
    closed = {3: "dead", 4: "no_calls", 5: "dead"}
    for heading in ("dispo", "code", "grzl"):
        told = read("", f"Name,Office,Phone,{heading}", "CN VM WN RM NS", LETTERS)
        assert told == (Kind.STATE, closed)


@pytest.mark.parametrize("cells", ["CN VM WN RM XY", "3 4 5 3 4", "C V W R N"])
def test_a_column_of_other_codes_is_none_of_a_legend(cells: str) -> None:
    assert read("", "Name,Office,Phone,grzl", cells, LETTERS)[1] == {}


def test_each_column_has_its_own() -> None:
    above, head = "结果：1=通 2=空号|身份：1=官员 2=家属", "姓名,单位,电话,结果,身份"
    assert read(above, head, "1,1 2,1 1,2 1,1 1,1")[1] == {2: "dead", 3: "relative"}


@pytest.mark.parametrize(
    ("above", "head"),
    [
        ("", HEAD),
        ("2024年3月=春季核实，空号已删", HEAD),
        ("临朐县公安局名单（1、2月核实，空号已划去）", HEAD),
        ("3月5日核实 空号3个 4人别打", HEAD),
        ("截至3月5日：接通 12 空号 3", HEAD),
        ("1=男 2=女 3=不详", HEAD),
        ("1=空号 1=通了", HEAD),
        (LEGEND, "姓名,单位,电话,次数"),
        (LEGEND, "姓名,单位,电话,序号"),
        ("0536-0001399 1=空号 3=通了", HEAD),
    ],
)
def test_without_a_legend_a_code_says_nothing(above: str, head: str) -> None:
    assert read(above, head) == (Kind.SKIP, {})


def test_a_legend_harms_no_table_without_codes() -> None:
    assert read(LEGEND, cells="通了 没人接 空号 通了 通了")[1] == {3: "dead"}
    assert read(LEGEND, "姓名,单位,电话,备注", "通了 三月打过 3月5日 好 再打") == ("remark", {})


def test_in_another_country_with_its_own_digits() -> None:
    rows = [
        Row(1, ["۱=پاسخ داد ۲=تماس نگیرید"]),
        Row(2, ["نام", "اداره", "تلفن", "نتیجه"]),
        Row(3, ["رضا رضایی", "زندان اوین", "021-00001234", "۲"]),
    ]
    kinds = kinds_of(rows[1].cells, rows[2:], IRAN, rows[:1])
    reader, refused = Reader(kinds, IRAN), list[Not]()
    reader.begin(rows[:2], rows[2:])
    reader.read(rows[2], [], refused, [])
    assert [one.reason for one in refused] == [RowRefusal.NO_CALLS]


def test_it_still_holds_where_another_reader_goes_on() -> None:
    kinds, refused = (Kind.PERSON, Kind.STATION, Kind.NUMBER, Kind.STATE), list[Not]()
    first, later = Reader(kinds, CHINA), Reader(kinds, CHINA)
    first.begin([Row(1, [LEGEND]), Row(2, HEAD.split(","))])
    later.turn_to(Section(**json.loads(json.dumps(first.section._asdict()))))
    later.read(Row(900, ["石明", "临朐县公安局", "15400001321", "3"]), [], refused, [])
    assert [one.reason for one in refused] == [RowRefusal.DEAD]
