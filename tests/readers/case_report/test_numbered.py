"""Notes that speak of the items of a list by their numbers."""

import pytest

from tests.readers.case_report.test_rules import read

ZH_LIST = (
    "局长 王大明|政委 刘守义|副局长 陈立春|国保大队大队长 孙玉梅|国保大队教导员 赵长河|"
    "法制科科长 周广田|民警 吴小军"
)
EN_LIST = (
    "Director Wang Daming|Commissar Liu Shouyi|Deputy director Chen Lichun|Captain Sun Yumei|"
    "Officer Zhao Changhe|Officer Zhou Guangtian|Officer Wu Xiaojun"
)
OFFICES = {"zh": "东关县公安局", "en": "Dongguan County Public Security Bureau"}


def listed(lang: str, sign: str = "{}. ", first: int = 1) -> str:
    people = (ZH_LIST if lang == "zh" else EN_LIST).split("|")
    rows = (f"{sign.format(n)}{who} 1540000050{n}\n" for n, who in enumerate(people, first))
    return OFFICES[lang] + "\n" + "".join(rows)


def gone(text: str, numbers: str = "1234567") -> str:
    """The last digits of those that are not proposed."""
    taken = {one.e164[-1] for one in read(text).lines}
    return "".join(one for one in numbers if one not in taken)


CLOSED = {
    "以上第4、6、7号已停机。": "467",
    "第5号打过去是饭店。第3号和第1号都是空号": "135",
    "第4至6号已退休": "456",
    "第2条换人，第三位要求不要再打": "23",
    "序号3、5请勿拨打": "35",
    "4号已停机，6号是家属，其余正常": "46",
    "前三个已停机": "123",
    "后两个是家属的电话，不打": "67",
    "倒数第二个打错了，接的是个学生": "6",
    "除第2号外，均已停机": "134567",
    "除第2号已停机外，都正常": "2",
    "第2号正常，其余都已停机": "134567",
    "第3号（陈立春）上月调到市局": "3",
    "#4、#5 已停机": "45",
    "编号6：本人说“别再打来”，从名单删去": "6",
    "5月3号打第4号，已停机": "4",
    "第2号刘守义的手机是他司机在用": "2",
    "3、5、7不要打了": "357",
    "请不要再打第3、5号": "35",
    "以上七个都要求不要再打": "1234567",
    "①、③已停机": "13",
    "第2號已停機，第4號請勿再來電": "24",
    "Items 3 and 7 asked not to be called.": "37",
    "Nos. 4, 6 and 7 have been disconnected; no. 5 is a restaurant.": "4567",
    "Entries 4-6 are wrong numbers; 2 is disconnected.": "2456",
    "#5 belongs to a stranger.": "5",
    "The first three have been disconnected.": "123",
    "The last two are relatives, do not call.": "67",
    "All but no. 2 are dead.": "134567",
    "The third and fifth numbers are out of service.": "35",
    "(3) and (7) asked us to stop.": "37",
    "Please do not call items 2 to 4.": "234",
    "Number 4 no longer works; the rest are fine.": "4",
}
OPEN = (
    "第4号已接通|第3号正常|第2号接了，听了四分钟|第5号没人接，改天再试|第2号仍可打|除第2号外均正常|"
    "第6号昨天换成了新领导的照片|《刑法》第3条、第5条规定，家属可以请律师|"
    "没有人要求停拨，第3号态度很好|"
    "第3号说会转告家属|第2号说这案子跟他没关系|第5号一听是律师就挂了|第1号答应联系家属|"
    "以上三个都已停机|"
    "第6号的手机一直关机，改天再打|后九个已停机|第9号已停机|第2号座机停机，手机通|"
    "Item 4 picked up.|Items 3 and 5 are fine.|"
    "Item 4 said he would tell the family.|Item 2 asked who our lawyer was.|"
    "We wrote in bulletin no. 6 that it was removed.|"
    "从②里面划掉|22小时后三人获释|No. 2 Detention Centre has been disconnected from the grid."
)


@pytest.mark.parametrize(("lang", "gap"), [("zh", ""), ("zh", "\n说明：\n"), ("en", "\n")])
def test_a_note_closes_the_items_that_it_names(lang: str, gap: str) -> None:
    found = {note: gone(listed(lang) + gap + note + "\n") for note in CLOSED}
    assert found == CLOSED


@pytest.mark.parametrize(("lang", "gap"), [("zh", "\n"), ("en", "")])
def test_a_note_that_closes_nothing(lang: str, gap: str) -> None:
    notes = OPEN.split("|")
    assert {note: gone(listed(lang) + gap + note) for note in notes} == dict.fromkeys(notes, "")


@pytest.mark.parametrize("sign", ["{}、", "({}) ", "第{}号：", "0{} ", "{}\t", "{} | "])
def test_lists_that_are_numbered_in_other_ways(sign: str) -> None:
    note = "\n说明：第2、5号已停机，第7号是他妻子的。"
    assert gone(listed("zh", sign) + note) == "257"


def test_lists_numbered_by_words_or_in_circles() -> None:
    words = "东关县公安局\n一、局长 王大明 15400000501\n二、政委 刘守义 15400000502\n\n第二条换人"
    circles = words.replace("一、", "①").replace("二、", "②")
    found = (gone(words, "12"), gone(circles, "12"), gone(circles.replace("第二条", "其中②"), "12"))
    assert found == ("2", "2", "2")


def test_a_list_without_numbers_right_above() -> None:
    above = listed("zh", "")
    said = ("前两个已停机", "后两个换人了", "第二个打错了", "第2号线已停机", "以上第2条规定不要打")
    assert [gone(f"{above}{one}") for one in said] == ["12", "67", "2", "", ""]
    assert gone(f"{above}\n\n前两个已停机") == ""


def test_items_of_several_lines_and_one_of_their_numbers() -> None:
    text = (
        "东关县公安局\n1. 局长 王大明\n   手机 15400000501\n   办公 0536-0000112\n"
        "2. 政委 刘守义\n   手机 15400000503\n\n第1号手机停机，办公室能打。第2号手机不要打了。"
    )
    assert gone(text, "123") == "13"


def test_two_lists_with_the_same_numbers() -> None:
    """Of the one right above; or of both, where that is not known."""
    two = listed("zh") + "东关县法院\n1. 院长 孙大林 15400000601\n2. 法官 周立民 15400000602\n"
    taken = [
        {one.e164[-3:] for one in read(two + gap).lines} for gap in ("第2号停机", "\n第2号停机")
    ]
    assert ["502" in one for one in taken] == [True, False]
    assert ["602" in one for one in taken] == [False, False]


@pytest.mark.parametrize(
    "note",
    [
        "第2号换号了，新号15400000509",
        "第2号改为15400000509。第3号正常。",
        "第2号的手机改成了15400000509，原来那个已经注销。",
        "No. 2 has changed to 15400000509",
    ],
)
def test_an_item_has_another_number(note: str) -> None:
    found = {one.e164[-3:]: one.person for one in read(f"{listed('zh')}\n{note}").lines}
    assert (found.get("509"), "502" in found, len(found)) == ("刘守义", False, 7)


def test_what_is_said_behind_a_number_is_of_that_one() -> None:
    text = f"{listed('zh')}8. 民警 孙小林 15400000508，与第7号同所，已停机\n"
    assert gone(text, "12345678") == "8"
    assert gone(f"{listed('zh')}\n第2号还有15400000509") == ""


def test_who_asked_to_stop_stays_out() -> None:
    found = read(f"{listed('en')}\nItem 3 asked us not to call again.")
    assert [(one.raw, one.reason) for one in found.refused] == [("15400000503", "stop")]


MARKED = (
    "东关县公安局\n局长 王大明 15400000501{mark}\n政委 刘守义 15400000502\n"
    "民警 陈立春 15400000503†\n{before}\n{mark} {note}\n† 已接通"
)


@pytest.mark.parametrize("mark", ["*", "①", "‡"])
def test_what_a_note_says_of_the_number_with_its_mark(mark: str) -> None:
    closed = (
        "打错了|空号|本人说过请勿再打|现在是他小舅子在用|今年初过世|wrong number|asked us to stop"
    )
    open_ = "本人接听|值班时间打|confirmed in May|办公室在三楼"
    texts = (
        MARKED.format(mark=mark, note=one, before="") for one in f"{closed}|{open_}".split("|")
    )
    expected = ["1"] * len(closed.split("|")) + [""] * len(open_.split("|"))
    assert [gone(one, "123") for one in texts] == expected


def test_a_note_with_a_number_of_its_own_or_within_a_line() -> None:
    own = MARKED.format(mark="*", note="15400000504是律师，打错", before="")
    assert gone(own, "123") == ""
    assert gone(MARKED.format(mark="*", note="本人", before="见下 * 空号"), "123") == ""


@pytest.mark.parametrize(
    "note", ["Item 5: not in service", "No. 5: wrong number", "Item 5: number dead since January."]
)
def test_what_is_said_behind_a_colon(note: str) -> None:
    assert gone(f"{listed('en')}\n{note}\nItem 6: answered, polite") == "5"
