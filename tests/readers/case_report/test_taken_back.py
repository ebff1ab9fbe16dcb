"""Numbers that a later clause takes back, and words that only look as if one did."""

import pytest

from tests.readers.case_report.test_rules import read

HEAD = "东关派出所，0536-0000121。"
N = "15400000501"

NOT_HIS = (
    "网传所长王大明的专线{n}，经记者拨打查证，为一家旅行社。|网上说所长的电话{n}，经核实是诊所。|"
    "所长给了一个号码{n}，我们打过去，是附近的桶装水店，白打了。|所长王大明{n}，电话早已拆除。|"
    "所长王大明的办公电话{n}，确认已经撤销。|所长王大明{n}。家人后来核实，该手机是推销保健品的，与监狱无关。|"
    "所长王大明{n}。后来得知，这个电话是卖保险的，跟派出所没有关系。|"
    "副局长王大明{n}，他八月份升到省厅去了。|所长王大明{n}，这个手机他交回分局了。|"
    "所长王大明{n}，年底提拔到市里去了。|Chief Wang Daming {n}; that was a typo.|"
    "The mobile of Chief Wang Daming was {n}; that was a digit slip.|"
    "Chief Wang Daming {n}. It is a misprint.|Chief Wang Daming {n}; this was an error."
)


@pytest.mark.parametrize("said", NOT_HIS.split("|"))
def test_what_is_taken_back_is_not_called(said: str) -> None:
    assert [one.e164 for one in read(HEAD + said.format(n=N)).lines] == ["+865360000121"]


HIS = (
    "所长王大明{n}，经记者查证，是他本人的号码。|所长王大明{n}，打过去是他接的。|所长王大明{n}，升任所长后没换号。|"
    "所长王大明{n}，提拔到所里当所长了。|女警王大明，家里收到她用{n}发来的短信。|"
    "女警王大明，家里收到了她用{n}发的短信。|所长王大明{n}。接电话的不是别人，就是他。|"
    "The chief is Wang Daming. I have a mobile for him, {n}.|"
    "The chief is Wang Daming. There is only one number for him: {n}.|"
    "The chief is Wang Daming. He has another mobile, {n}.|"
    "The chief is Wang Daming; two mobiles, {n}."
)


@pytest.mark.parametrize("said", HIS.split("|"))
def test_what_is_said_of_a_number_that_holds(said: str) -> None:
    found = {one.e164: one.person for one in read(HEAD + said.format(n=N)).lines}
    assert found[f"+86{N}"] in {"王大明", "Wang Daming"}


RIGHT = (
    "东关派出所电话“0536-0000121”系打字之误。正确的号码是0536-0000122。|"
    "东关派出所电话0536-0000121排版之误，一位读者来信说天天有人打给他。正确的号码是0536-0000122。|"
    "东关派出所电话0536-0000121有误，正确的号码是0536-0000122。"
)


@pytest.mark.parametrize("said", RIGHT.split("|"))
def test_the_right_number_stands_in_place_of_the_wrong_one(said: str) -> None:
    assert [one.e164 for one in read(said).lines] == ["+865360000122"]


PLACES = "悦来镇|来安路|悦来|从江县|称多县|向化镇|乐山镇"


@pytest.mark.parametrize("place", PLACES.split("|"))
def test_places_with_signs_that_end_names_elsewhere(place: str) -> None:
    [line] = read(f"{place}派出所\n值班室：0536-0000121").lines
    assert line.org == f"{place}派出所"


@pytest.mark.parametrize("name", ["崇景明", "吉庆", "计春生", "怀远山", "贠大勇"])
def test_rare_surnames(name: str) -> None:
    [line] = read(f"政法委书记{name}，{N}").lines
    assert (line.person, line.title) == (name, "书记")


@pytest.mark.parametrize("name", ["Que Jianmin", "Suo Hong", "Zha Daming", "Chong Jing"])
def test_rare_surnames_in_letters(name: str) -> None:
    [line] = read(f"Youyi Road Police Station. The chief is {name}. His mobile is {N}.").lines
    assert (line.person, line.title) == (name, "chief")


ROOMS = {
    "东关街道办事处": {"综治办": True, "司法所": True, "610办公室": True, "派出所": False},
    "东关镇政府": {"信访办": True, "武装部": True, "法院": False},
    "米州市政府": {"信访办": False},
}


@pytest.mark.parametrize("house", ROOMS)
def test_which_offices_are_rooms_of_a_township(house: str) -> None:
    for room, inside in ROOMS[house].items():
        [line] = read(f"{house}\n{room}：0536-0000121").lines
        assert line.org == (house + room if inside else room)


@pytest.mark.parametrize(
    ("said", "lines"),
    [
        ("所长罗××{n}", [("所长", "罗××")]),
        ("{n}（所长王大明；他妻子）", [("所长", "王大明")]),
        ("{n}（机主，所长妻子）", []),
        ("唐惠珍，女，1961年生，退休教师。唐惠珍，{n}", []),
    ],
)
def test_whose_a_number_is_that_is_told_oddly(said: str, lines: list[tuple[str, str]]) -> None:
    found = read(f"{HEAD}\n{said.format(n=N)}").lines
    assert [(one.title, one.person) for one in found] == [("", ""), *lines]
