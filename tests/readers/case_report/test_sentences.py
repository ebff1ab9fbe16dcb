"""Rules of running text, of lists with rooms, and of tables, each on a text of its own."""

import pytest

from tests.readers.case_report.test_rules import digest, read

RULES = {
    "who asked for the number has not got it": (
        "东关派出所值班室的电话是外甥帮我查的，0536-0000121，白天晚上都有人。",
        ["5360000121 work 东关派出所 - -"],
    ),
    "another line of the same room": (
        "某某检察院检察官王大明，座机0536-0000121。助理在同一间屋，是另一部，末四位0122。",
        ["5360000121 work 某某检察院 王大明 检察官", "5360000122 work 某某检察院 - -"],
    ),
    "another mobile, of nobody knows whom": (
        "某某检察院检察官王大明，15400000501。另一个手机尾号0502。",
        ["15400000501 mobile 某某检察院 王大明 检察官", "? 0502 whose_unclear"],
    ),
    "an office that is told late": (
        "那号我背得下来：零五三六……零零零……零一二一。后来去了才知道，那是东关派出所值班室。",
        ["5360000121 work 东关派出所 - -"],
    ),
    "a number on what he had at hand": (
        "东关派出所副所长王大明来过。他走的时候在烟盒纸上写了个手机号给我，15400000501，说有事找他。",
        ["15400000501 mobile 东关派出所 王大明 副所长"],
    ),
    "a room is nobody's name": (
        "东关派出所值班室0536-0000121，所长屋里的是0536-0000122。",
        ["5360000121 work 东关派出所 - -", "5360000122 unknown 东关派出所 - 所长"],
    ),
    "both lines are no name, nor is a call": (
        "东关派出所来电话，来电显示0536-0000121/0000122（两部都通）",
        ["5360000121 work 东关派出所 - -", "5360000122 work 东关派出所 - -"],
    ),
    "signs that are part of a name": (
        "他们来派出所，电话0536-0000121\n未来路派出所 0536-0000122\n悦来派出所 0536-0000123",
        [
            "5360000121 work 派出所 - -",
            "5360000122 work 未来路派出所 - -",
            "5360000123 work 悦来派出所 - -",
        ],
    ),
    "the court of the second of two, behind his number": (
        "Officer Li Guoqiang (15400000502), Judge Wang Daming (15400000501) of the Kuiwen Court",
        [
            "15400000502 mobile - Li Guoqiang Officer",
            "15400000501 mobile Kuiwen Court Wang Daming Judge",
        ],
    ),
    "extensions of rooms": (
        "某某监狱\n总机：0536-0000121\n分机：监狱长室8001，教育科8010、狱政科8020",
        [
            "5360000121 work 某某监狱 - -",
            "5360000121/8001 work 某某监狱 - -",
            "5360000121/8010 work 某某监狱教育科 - -",
            "5360000121/8020 work 某某监狱狱政科 - -",
        ],
    ),
    "an area code for what stands above": (
        "某某派出所 0000121\n（以上固定电话区号均为0536）",
        ["5360000121 work 某某派出所 - -"],
    ),
    "what a sentence says of its own number": (
        "所长王大明15400000501说不知道。承办人待查（某某法院 0536-0000121）",
        ["15400000501 mobile - 王大明 所长", "? 0536-0000121 unverified"],
    ),
    "name, title, office": (
        "Wang Daming, Chief, Kuiwen Police Station: 0536-0000121",
        ["5360000121 unknown Kuiwen Police Station Wang Daming Chief"],
    ),
    "a number that is somebody else's is taken nowhere": (
        "所长王大明15400000501\n更正：不是15400000501，是15400000502",
        ["15400000502 mobile - - -", "? 15400000501 whose_unclear"],
    ),
    "a station in a clause about a victim": (
        "控告人在东关派出所（值班：0536-0000121）被关押，她姐的电话0536-0000122",
        ["5360000121 work 东关派出所 - -", "× 0536-0000122 victim_side"],
    ),
    "a lawyer's assistant": (
        "律师海波，电话0536-0000121，助理小欧15400000501",
        ["× 0536-0000121 lawyer", "× 15400000501 lawyer"],
    ),
    "a title that several have": (
        "东关派出所：所长王大明15400000501；警察李国强15400000502、赵国栋15400000503",
        [
            "15400000501 mobile 东关派出所 王大明 所长",
            "15400000502 mobile 东关派出所 李国强 警察",
            "15400000503 mobile 东关派出所 赵国栋 警察",
        ],
    ),
    "a title that one has": (
        "东关派出所：所长王大明15400000501、李国强15400000502",
        [
            "15400000501 mobile 东关派出所 王大明 所长",
            "15400000502 mobile 东关派出所 李国强 -",
        ],
    ),
    "a place that begins with the sign of a head": (
        "西安市公安局长安分局 0536-0000121",
        ["5360000121 work 西安市公安局长安分局 - -"],
    ),
    "a column of offices beside one of their lines": (
        (
            "Name | Office | Office tel. | Mobile\n"
            "Ma Xiaofeng 马小锋 | Tuanjie Police Station | 0536-0000121 | 15400000501\n"
            "(duty desk) | Tuanjie Police Station | 0536-0000122 | -"
        ),
        [
            "5360000121 work Tuanjie Police Station Ma Xiaofeng -",
            "15400000501 mobile Tuanjie Police Station Ma Xiaofeng -",
            "5360000122 work Tuanjie Police Station - -",
        ],
    ),
    "a second number among the remarks": (
        "姓名\t职务\t手机\t备注\n王大明\t所长\t15400000501\t另有手机15400000502",
        [
            "15400000501 mobile - 王大明 所长",
            "15400000502 mobile - 王大明 所长",
        ],
    ),
    "an invented number that looks like a hotline": (
        "某某县公安局（区号0454）\n值班室 0721110",
        ["4540721110 work 某某县公安局 - -"],
    ),
    "a mobile of nobody, in a report that has offices": (
        "15400000501\n某某局：0536-0000121\n\n9楼 老六\n15400000502",
        [
            "5360000121 work 某某局 - -",
            "? 15400000501 whose_unclear",
            "? 15400000502 whose_unclear",
        ],
    ),
    "the posts of a forum": (
        "3楼 老五\n东关派出所 0536-0000121\n9楼 老六\n原单位老干部科也来电话催，0536-0000122",
        ["5360000121 work 东关派出所 - -", "? 0536-0000122 whose_unclear"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), RULES.values(), ids=RULES)
def test_rule(text: str, expected: list[str]) -> None:
    assert digest(read(text)) == expected


@pytest.mark.parametrize(
    "named",
    ["大队长叫王大明。他的", "大队长是王大明。", "大队长「王大明」，"],
)
def test_who_is_called_so_is_the_one_with_the_title(named: str) -> None:
    found = read(f"她去了国保大队，{named}手机15400000501。")
    assert digest(found) == ["15400000501 mobile 国保大队 王大明 大队长"]


def test_a_quoted_name_is_of_nobody_else_with_that_title() -> None:
    text = "看守所\n所長　王大明　15400000501\n\n更正：派出所所長「余正」已於十月調離。"
    assert digest(read(text)) == ["15400000501 mobile 看守所 王大明 所長"]


WHERE_SOMEBODY_IS_HELD_IS_NO_WORKPLACE = (
    ("她先关在桂林市第三看守所", 1),
    ("她被拘留在叠彩区拘留所", 1),
    ("她丈夫在桂林市看守所工作", 0),
    ("她妹妹在桂林市监狱", 0),
)


def test_where_somebody_is_held_is_no_workplace() -> None:
    for said, taken in WHERE_SOMEBODY_IS_HELD_IS_NO_WORKPLACE:
        assert len(read(f"{said}，办公室电话0773-0001421").lines) == taken
