"""Notes that callers keep: numbered, with an area told once and words cut short."""

import pytest

from tests.readers.case_report.test_rules import digest, read

NOTES = {
    "the place in a list is no area": (
        "南京市鼓楼分局\n9）025-00834110 值班室\n 10) 00836060 办公室\n(21)00836061 传真",
        [
            "2500834110 work 南京市鼓楼分局 - -",
            "2500836060 work 南京市鼓楼分局 - -",
            "2500836061 fax 南京市鼓楼分局 - -",
        ],
    ),
    "an area without its 0, behind the country's code": (
        "北京市公安局\n+86 (10) 00836060",
        ["1000836060 work 北京市公安局 - -"],
    ),
    "an area that is said of all": (
        "all 025 unless I write otherwise\nGulou Police Station, duty 00836060",
        ["2500836060 work Gulou Police Station - -"],
    ),
    "offices with short words": (
        "025-00836060 Gulou Police Stn, duty\nNanjing No. 2 Detention Ctr 025-00836061",
        [
            "2500836060 work Gulou Police Stn - -",
            "2500836061 work Nanjing No. 2 Detention Ctr - -",
        ],
    ),
    "a no that is an answer": (
        "Did they help? No. The Wuhua District Court, 0871-00651266, said nothing.",
        ["87100651266 work Wuhua District Court - -"],
    ),
    "a shop, a group and a receipt": (
        (
            "古田路派出所 027-00833001\n早餐店（店内电话027-00833021）被贴了封条。\n"
            "请告知志愿小组：027-00833022\n收据号0088213"
        ),
        [
            "2700833001 work 古田路派出所 - -",
            "× 027-00833022 victim_side",
            "× 0088213 case_number",
            "? 027-00833021 whose_unclear",
        ],
    ),
    "a call sheet with strokes, and who called": (
        (
            "沙河口分局 0411-00731100\n"
            "15400008472 / 检察官助理门晓峰 / 6月5日 核实过，本人（老何）\n"
            "15400003860 / 国保大队 民警仝伟 / 6月3日 说是别人的号（小雨）"
        ),
        [
            "41100731100 work 沙河口分局 - -",
            "15400008472 mobile 沙河口分局 门晓峰 检察官助理",
            "× 15400003860 dead",
        ],
    ),
    "a remark with a comma behind whose a number is": (
        (
            "东湖分局 0791-00861200（女的接，转得很快）\n"
            "15400003764　网安大队 民警 习凯（年轻人，很紧张）\n"
            "15400003765　网安大队 民警 李小平（他妻子接的，说是她的）"
        ),
        [
            "79100861200 work 东湖分局 - -",
            "15400003764 mobile 东湖分局网安大队 习凯 民警",
            "? 15400003765 whose_unclear",
        ],
    ),
    "places that begin or end with a word for and": (
        (
            "长安区和泰派出所 0311-00614401\n和泰里社区居委会：0311-00617790\n"
            "新和社区居委会 0311-00617791\n县公安局和东关派出所 0311-00617792"
        ),
        [
            "31100614401 work 长安区和泰派出所 - -",
            "31100617790 work 和泰里社区居委会 - -",
            "31100617791 work 新和社区居委会 - -",
            "31100617792 work 东关派出所 - -",
        ],
    ),
    "whom relatives meet, and a vice chair": (
        (
            "成都市看守所　家属会见预约　028-00492018\n"
            "District Federation of Trade Unions\nvice chair Xi Guang  15400005970  ok, talked"
        ),
        [
            "2800492018 work 成都市看守所 - -",
            "15400005970 mobile District Federation of Trade Unions Xi Guang vice chair",
        ],
    ),
    "what he is called, and his mobile in the next sentence": (
        "西山区国保大队大队长，叫过明远。他的手机是15400008319",
        ["15400008319 mobile 西山区国保大队 过明远 大队长"],
    ),
    "who asks for no calls further down, and a court that is no office": (
        "二道区法院：人民陪审员 臧桂香 15400000843\n\n臧桂香只开过一次庭，请大家以后不要再打给她。",
        ["× 15400000843 stop"],
    ),
}


@pytest.mark.parametrize("name", NOTES)
def test_notes_of_calls(name: str) -> None:
    text, expected = NOTES[name]
    assert digest(read(text)) == expected


WHOSE = ("书记员 欧阳敏", "clerk Ouyang Min", "clerk Ouyang Min 欧阳敏", "Ouyang Min, clerk")
APART = (" — ", ", ", ". J: ", ". ", ": ")


def called(whose: str, apart: str, went: str) -> list[str]:
    """Whose the number is that stands before how a call went; nobody's: out."""
    text = f"衡阳市蒸湘区法院 (Zhengxiang Court)\n15400000501 — {whose}{apart}{went}\n"
    return [one.person for one in read(text).lines]


@pytest.mark.parametrize(
    "went",
    [
        "hung up at once",
        "listened to all of it",
        "secretary answered",
        "女的接，说他在开会",
        "listened, asked whether the daughter is well",
        "问家属情况，态度还好",
    ],
)
def test_how_a_call_went(went: str) -> None:
    for whose in WHOSE:
        for apart in APART:
            assert called(whose, apart, went)[0] in {"欧阳敏", "Ouyang Min"}, (whose, apart)


@pytest.mark.parametrize(
    "went",
    [
        "wrong person, a student in Changsha",
        "belongs to a truck driver",
        "the number does not exist",
        "换号了",
        "this is his wife's phone",
        "dead line",
        "nobody of that name, a nail bar",
    ],
)
def test_by_how_a_call_went_it_is_nobodys(went: str) -> None:
    for whose in WHOSE:
        for apart in APART:
            assert called(whose, apart, went) == [], (whose, apart)


def test_a_sentence_behind_another_number_is_of_that() -> None:
    assert called("clerk Ouyang Min", ". ", "J: his office is 0734-0006301") != []
    assert called("书记员", ". ", "No answer") != []
