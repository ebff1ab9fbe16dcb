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


@pytest.mark.parametrize("said", ["不再用", "不再使用 ", "已不用", "弃用", "停用的", "不是 "])
def test_what_is_told_in_front_of_a_number_that_is_given_up(said: str) -> None:
    assert [one.e164 for one in read(f"{HEAD}管理员换号 {said}{N}了").lines] == ["+865360000121"]


@pytest.mark.parametrize("when", ["以后用", "今后用", "往后都用", "以后请打"])
def test_the_number_that_somebody_uses_from_now_on(when: str) -> None:
    told = "东关派出所教导员麻晓光，电话是0536-0000122。女书记员说麻教导员"
    found = read(f"{told}{when}0536-0000123，原来那个给别人了。").lines
    assert [(one.e164, one.person) for one in found] == [("+865360000123", "麻晓光")]


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


BELOW = (
    "\n\n东关派出所，0536-0000121\n所长 王大明 手机{n}\n副所长 李国强 手机15400000502\n"
    "所长王大朋 手机15400000503"
)
ABOVE = (
    "前任所长王大明已经退休在家，他的手机请删掉。|王大明退休了，所以请把他的号码删去。|"
    "所长 王 大 明 说话很客气，但她请我们停止来电，她的号以后谁都不要打。|"
    "所长王大明很客气，但他请大家不要再打。"
)


@pytest.mark.parametrize("said", ABOVE.split("|"))
def test_what_is_said_above_the_list_is_said_of_it(said: str) -> None:
    found = read(said + BELOW.format(n=N)).lines
    assert [one.raw for one in found] == ["0536-0000121", "15400000502", "15400000503"]


KEPT_ABOVE = (
    "所长王很客气，但他请大家不要再打。|王大明的妻子很客气，但她请大家不要再打。|所长王大明很客气。"
)


@pytest.mark.parametrize("said", KEPT_ABOVE.split("|"))
def test_what_is_said_above_of_nobody_in_the_list_takes_nothing_back(said: str) -> None:
    assert N in [one.raw for one in read(said + BELOW.format(n=N)).lines]


TAKEN_OUT = "以下从名单中删去：|以下号码请从名单中删去：|本期删除：|把以下号码划掉：|从名单里去掉："


@pytest.mark.parametrize("lead", TAKEN_OUT.split("|"))
def test_a_line_of_numbers_that_were_taken_out_is_not_called(lead: str) -> None:
    said = f"{lead}东关派出所所长 王大明 {N}；国保支队内勤 0536-0000122。\n\n{HEAD}"
    assert [one.raw for one in read(said).lines] == ["0536-0000121"]


OF_NONE = (
    "机主说与他们无关|机主说跟公安没有关系|接电话的说跟他们没关系|接电话的人讲和派出所没有任何关系"
)


@pytest.mark.parametrize("said", OF_NONE.split("|"))
@pytest.mark.parametrize("owner", ["国保支队司机家的 ", "司机 ", "所长王大明 "])
def test_whoever_answers_has_nothing_to_do_with_it(owner: str, said: str) -> None:
    assert len(read(f"{HEAD}\n{owner}0536-0000122（{said}）").lines) == 1


RENEWED = (
    "原号{a}是空号，改为{b}、{c} √|原号{a}已停用，改为{b}和{c}|原电话{a}改为{b}、{c}|"
    "值班室{a}是空号，改为{b}、{c}"
)


@pytest.mark.parametrize("said", RENEWED.split("|"))
def test_two_numbers_have_replaced_one(said: str) -> None:
    told = said.format(a="0536-0000121", b="0536-0000122", c="0536-0000123")
    found = read(f"东关派出所\n{told}\n所长 王大明 {N}").lines
    assert [one.raw for one in found] == ["0536-0000122", "0536-0000123", N]


@pytest.mark.parametrize(
    ("said", "there"),
    [
        ("Things I left out on purpose, please keep them out: Judge Wang Wei {n}.", False),
        ("Please leave them out: Judge Wang Wei {n}.", False),
        ("What we left out last time: Judge Wang Wei {n}.", True),
        ("Our helper in Nanchang is on {n}.", False),
        ("村民代表：向世富15400000504，武良忠{n}。", False),
        ("战友联络:老仲 15400000504 ,老哈 {n}", False),
        ("办案人：向世富15400000504，武良忠{n}。", True),
        ("丈夫老孟跑遍了各处。\n\n老孟的电话{n}，请晚上打。", False),
        ("所长老孟跑遍了各处。\n\n老孟的电话{n}，请晚上打。", True),
        ("\n表三 仅供内部联系（不要给打电话的人）\n姓名 | 电话\n木材公司何总 | {n}", False),
    ],
)
def test_who_is_no_official(said: str, there: bool) -> None:
    found = [one.e164 for one in read(f"{HEAD}\n{said.format(n=N)}").lines]
    assert (f"+86{N}" in found) is there


THERE = (
    "督察大队的办公电话{n}我也打了，没人接|督察大队{n}我们也打过|教导员麻某办公室 {n} 我刚打了|"
    "所长姓裴，叫裴庆余。有个辅警悄悄告诉我裴庆余的手机{n}|人社所的何所长（名字未详，{n}）|"
    "副局长那顺巴图{n}|教导员苏和巴特尔{n}|{n} 综治办主任武丑娃，原名单的名字写错了|"
    "户籍室：{n}\n\n校长 史全有（曾替她说话，请勿打扰）\n手机 15400000999"
)


@pytest.mark.parametrize("said", THERE.split("|"))
def test_a_number_that_is_kept(said: str) -> None:
    found = [one.e164 for one in read(f"{HEAD}\n{said.format(n='0536-0000122')}").lines]
    assert found == ["+865360000121", "+865360000122"]


LIST_OF_ONE = "清河县公安局\n局长 王大明 办公0536-0000121 宅电0536-0000122 手机15400000501\n\n"


@pytest.mark.parametrize(
    ("said", "lost"),
    [
        ("5月2日 王大明办公室没人接；宅电那个号说是空号。", "122"),
        ("5月2日 王大明办公室没人接。手机是空号。", "501"),
        ("5月2日 王大明办公室没人接；宅电没人接。", ""),
        ("5月2日 没人接；宅电是空号。", ""),
        ("15400000502，王大明以前的手机，已停机", "502"),
        ("15400000502, 王大明的旧手机，空号", "502"),
        ("15400000502 王大明，旧号作废", "501"),
    ],
)
def test_which_of_somebodys_numbers_a_later_line_takes_back(said: str, lost: str) -> None:
    numbers = ["121", "122", "501", *(["502"] if "502" in said else [])]
    found = {one.e164[-3:] for one in read(LIST_OF_ONE + said).lines}
    assert found == set(numbers) - {lost}


@pytest.mark.parametrize(
    "said",
    [
        "Her appeal is before the Qinghe County Court (appeal docket 0001899).",
        "Money for the Qinghe Detention Center, quote inmate 0001898.",
        "The notice of the Qinghe Police Station carried the number 0001897 and nothing else.",
        "女儿单位：0536-0000122\n邮编：100070",
    ],
)
def test_numbers_that_lead_to_no_official(said: str) -> None:
    found = read(
        f"Qinghe County Court, area code 0536\nJudge Wang Daming 0000121\n\n{said}\n"
    ).lines
    assert [one.e164[-3:] for one in found] == ["121"]


@pytest.mark.parametrize("mark", ["*", "**", "***", "****"])
def test_a_mark_behind_a_whole_number_is_of_a_note(mark: str) -> None:
    text = f"清河县公安局\n局长 王大明 15400000501{mark}\n民警 赵小军 15400000502\n\n{mark} {{}}\n"
    assert [one.e164[-3:] for one in read(text.format("本人接听")).lines] == ["501", "502"]
    assert [one.e164[-3:] for one in read(text.format("空号")).lines] == ["502"]
    assert [one.e164[-3:] for one in read(f"清河县公安局\n局长 王大明 1540000{mark}*").lines] == []
