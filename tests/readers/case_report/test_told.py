"""Rules of who tells of a number: relatives who call, officials who called, columns, headings."""

import pytest

from tests.readers.case_report.test_rules import digest, read

RULES = {
    "columns called by a title": (
        (
            "单位\t所长\t副所长姓名\t副所长手机\t值班\n"
            "东关派出所\t王大明 15400000501\t李国强\t15400000502\t0536-0000121\n"
            "西关派出所\t\t赵国栋\t15400000503\t0536-0000122"
        ),
        [
            "15400000501 mobile 东关派出所 王大明 所长",
            "15400000502 mobile 东关派出所 李国强 副所长",
            "5360000121 work 东关派出所 - -",
            "15400000503 mobile 西关派出所 赵国栋 副所长",
            "5360000122 work 西关派出所 - -",
        ],
    ),
    "a title with two columns": (
        "单位\t所长\t电话\t所长手机\n东关派出所\t王大明\t0536-0000121\t15400000501",
        ["5360000121 work 东关派出所 王大明 所长", "15400000501 mobile 东关派出所 王大明 所长"],
    ),
    "a column called by a kind of office": (
        "监区\t监区长\t手机\n一监区\t王大明\t15400000501",
        ["15400000501 mobile 一监区 王大明 监区长"],
    ),
    "titles of columns that are spread": (
        "单位 | 站  长 | 电话\n东关派出所 | 王大明 | 0536-0000121",
        ["5360000121 unknown 东关派出所 王大明 站长"],
    ),
    "numbers of another kind for the same people": (
        (
            "某某政法委：书记王大明、副书记李国强，二人办公室电话分别是0536-0000121、0536-0000122，手机分别是"
            "15400000501、15400000502；办公室0536-0000123"
        ),
        [
            "5360000121 work 某某政法委 王大明 书记",
            "5360000122 work 某某政法委 李国强 副书记",
            "15400000501 mobile 某某政法委 王大明 书记",
            "15400000502 mobile 某某政法委 李国强 副书记",
            "5360000123 work 某某政法委 - -",
        ],
    ),
    "an area code that is spelt out": (
        "某某派出所（区号都是零五三六）0000121",
        ["5360000121 work 某某派出所 - -"],
    ),
    "a lost paper in the sentence before": (
        "身份证被没收（15400000501）。所长王大明（15400000502）",
        ["15400000502 mobile - 王大明 所长", "× 15400000501 id_number"],
    ),
    "whom a relative calls": (
        "家属打王科长电话15400000501，又致电某某看守所0536-0000121",
        ["15400000501 mobile - 王 科长", "5360000121 work 某某看守所 - -"],
    ),
    "whom a lawyer calls, told of before": (
        (
            "某某看守所所长王大明0536-0000121\n"
            "律师打王大明手机15400000502，律师打李某手机15400000503"
        ),
        [
            "5360000121 unknown 某某看守所 王大明 所长",
            "15400000502 mobile 某某看守所 王大明 所长",
            "× 15400000503 lawyer",
        ],
    ),
    "he calls from it": (
        "带队的是某某国保大队的王大明，他曾多次用15400000501打给家属",
        ["15400000501 mobile 某某国保大队 王大明 -"],
    ),
    "what an official gave to relatives": (
        "某某派出所所长王大明给家属留的是15400000501",
        ["15400000501 mobile 某某派出所 王大明 所长"],
    ),
    "a number that relatives wrote down": (
        "某某派出所的电话家属抄回来是0536-0000121，她又问到一个15400000501",
        ["5360000121 work 某某派出所 - -", "? 15400000501 whose_unclear"],
    ),
    "where they are now": (
        "我妈现在在某某看守所，那边的电话是0536-0000121",
        ["5360000121 work 某某看守所 - -"],
    ),
    "nobody was passed": (
        "我妈很好，那边的电话是0536-0000121",
        ["× 0536-0000121 victim_side"],
    ),
    "the fax of an office that relatives write to": (
        "家属又把材料传真到某某信访局，传真号0536-0000121",
        ["5360000121 fax 某某信访局 - -"],
    ),
    "the office spoken of, where a lawyer is": (
        "律师到某某检察院控告申诉科，该科的电话是0536-0000121，律师手机15400000501",
        ["5360000121 work 某某检察院控告申诉科 - -", "× 15400000501 lawyer"],
    ),
    "the company spoken of, where a relative works": (
        "他妻子在某某公司上班，该公司电话0536-0000121",
        ["× 0536-0000121 relative"],
    ),
    "an institution above its head": (
        (
            "某某教育局 0536-0000121\n"
            "某某市朝阳小学（扣发退休金）\n"
            "校长\u3000王大明\u300015400000501\n"
            "\n"
            "下岳各庄村\n"
            "村支书 李国强 15400000502"
        ),
        [
            "5360000121 work 某某教育局 - -",
            "15400000501 mobile 某某市朝阳小学 王大明 校长",
            "15400000502 mobile 下岳各庄村 李国强 村支书",
        ],
    ),
    "a village above a number": (
        "某某教育局 0536-0000121\n西岳各庄村\n15400000503",
        ["5360000121 work 某某教育局 - -", "15400000503 mobile 某某教育局 - -"],
    ),
    "deeds in brackets": (
        "主任 王大明 15400000501（拒绝协助）\n副主任 李国强 15400000502（拒绝他的花匠）",
        ["15400000501 mobile - 王大明 主任", "? 15400000502 whose_unclear"],
    ),
    "clear in one place": (
        "某某派出所所长王大明 15400000501\n家属多次打他手机15400000501，又打他手机15400000502",
        ["15400000501 mobile 某某派出所 王大明 所长", "? 15400000502 whose_unclear"],
    ),
    "he goes on after relatives were spoken to": (
        "某某派出所所长王大明要家属签字，并写下自己的号码15400000501",
        ["15400000501 mobile 某某派出所 王大明 所长"],
    ),
    "relatives who are spoken to and whose number follows": (
        "某某派出所所长王大明打给家属15400000501，又来骂人",
        ["× 15400000501 victim_side"],
    ),
    "whom they met where they went": (
        "家属到某某派出所要人，所长王大明不见，只留下电话15400000501",
        ["15400000501 mobile 某某派出所 王大明 所长"],
    ),
    "a title of a relative": (
        "她丈夫，局长王大明15400000501",
        ["× 15400000501 relative"],
    ),
    "what those there let them call, where it is said who lets them": (
        "妹妹去某某法院取判决书，刑庭的人让她打0536-0000121找书记员",
        ["5360000121 work 刑庭 - -"],
    ),
    "what they were given there": (
        "女儿又到某某国保大队，门卫只给了一个办案电话0536-0000121",
        ["5360000121 work 某某国保大队 - -"],
    ),
    "a relative who works there": (
        "她女儿在某某法院工作，办公电话0536-0000121",
        ["× 0536-0000121 relative"],
    ),
    "a list in one bracket": (
        (
            "律师向某某检察院侦查监督科（0536-0000121、传真0536-0000122）递交意见书，律师手机15400000"
            "501"
        ),
        [
            "5360000121 work 某某检察院侦查监督科 - -",
            "5360000122 fax 某某检察院侦查监督科 - -",
            "× 15400000501 lawyer",
        ],
    ),
    "known before, among relatives": (
        "某某派出所所长王大明带人闯进她家。她丈夫找到王大明家里（住宅电话0536-0000121）求情",
        ["5360000121 home 某某派出所 王大明 所长"],
    ),
    "his phone, whatever else was said": (
        "副镇长王大明，那天他坐在车里，有人当场打他手机15400000501，车里就响了",
        ["15400000501 mobile - 王大明 副镇长"],
    ),
    "a phone that was taken away": (
        "所长王大明带人闯入，他的手机15400000501被没收",
        ["? 15400000501 whose_unclear"],
    ),
    "their numbers, of the sentence before": (
        "所长王大明、教导员李国强都推来推去。他们二人的电话分别是15400000501、15400000502",
        ["15400000501 mobile - 王大明 所长", "15400000502 mobile - 李国强 教导员"],
    ),
    "fax among the titles of a table": (
        "单位\t姓名\t职务\t办公电话\n某某法院\t王大明\t院长\t0536-0000121\n\t\t传真\t0536-0000122",
        ["5360000121 work 某某法院 王大明 院长", "5360000122 fax 某某法院 - -"],
    ),
    "a bracket that leads": (
        "某某公安局 0536-0000121 (传真)0536-0000122",
        ["5360000121 work 某某公安局 - -", "5360000122 fax 某某公安局 - -"],
    ),
    "two people of one title": (
        "看守所管教王大明、李国强二人的手机分别是15400000501和15400000502",
        ["15400000501 mobile 看守所 王大明 管教", "15400000502 mobile 看守所 李国强 管教"],
    ),
    "somebody who called from it": (
        ("A clerk of the Kuiwen Court later called her sister from 0536-0000121."),
        ["5360000121 work Kuiwen Court - -"],
    ),
    "two areas in one line": (
        "（金昌区号0935，兰州区号0931）\n永昌县法院 0000121",
        ["9350000121 work 永昌县法院 - -"],
    ),
    "a number that is somebody's, by its remark": (
        (
            "单位\t姓名\t职务\t手机\t备注\n"
            "东关派出所\t王大明\t所长\t15400000501\t号码不对，机主称不认识\n"
            "东关派出所\t李国强\t警察\t15400000502\t警号107716"
        ),
        ["15400000502 mobile 东关派出所 李国强 警察", "? 15400000501 whose_unclear"],
    ),
    "his old number is dead": (
        "东关派出所所长王大明 15400000501\n王大明原来的号码已停用",
        ["15400000501 mobile 东关派出所 王大明 所长"],
    ),
    "a name in four signs": (
        "某某寺管会副主任索南达杰（电话15400000501）",
        ["15400000501 mobile 某某寺管会 索南达杰 副主任"],
    ),
    "a clerk whose name is spread": (
        "某某法院\n书记员 于 洋 15400000501",
        ["15400000501 mobile 某某法院 于洋 书记员"],
    ),
    "a landline that is wrapped": (
        "东关派出所：0451-00005620、0451-0\n0005621",
        ["45100005620 work 东关派出所 - -", "45100005621 work 东关派出所 - -"],
    ),
    "a year above a number": (
        "东关派出所 1998\n0000121",
        ["? 0000121 no_area"],
    ),
    "printed by mistake": (
        "新闻稿所列某某看守所所长电话15400000501系误植，机主为一般市民",
        ["? 15400000501 whose_unclear"],
    ),
    "the head behind rooms": (
        "某某法院：立案庭0536-0000121；审判员王大明15400000501",
        ["5360000121 work 某某法院立案庭 - -", "15400000501 mobile 某某法院 王大明 审判员"],
    ),
    "an officer who spoke to a relative": (
        (
            "Her daughter went to the station, Officer Wang Daming told h"
            "er to leave.\n"
            "Kuiwen Police Station\n"
            "Wang Daming, officer: 15400000501"
        ),
        ["15400000501 mobile Kuiwen Police Station Wang Daming officer"],
    ),
    "a sentence that ends in quotation marks": (
        (
            'His wife asked why and was told "no." Chief Wang Daming of t'
            "he Kuiwen Police Station: 15400000501"
        ),
        ["15400000501 mobile Kuiwen Police Station Wang Daming Chief"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), RULES.values(), ids=RULES)
def test_rule(text: str, expected: list[str]) -> None:
    assert digest(read(text)) == expected


LATER = {
    "who has left, and the next sentence asks for him": (
        (
            "某某派出所副所长王大明来过，他手机是15400000501。\n"
            "王大明11月辞了警察。网上还在传他的号码，请不要打了。李国强是法官，手机15400000502。"
        ),
        ["15400000502"],
    ),
    "his home alone": (
        (
            "某某派出所副所长王大明，手机15400000501，宅0536-0000122。\n"
            "王大明说，有事打他手机可以，不要再打他家里。"
        ),
        ["15400000501"],
    ),
    "what was threatened is nobody's leaving": (
        "县教育局来人说再不送孩子就开除公职，带头的是副局长王大明，手机15400000501。",
        ["15400000501"],
    ),
}


@pytest.mark.parametrize(("text", "left"), LATER.values(), ids=LATER.keys())
def test_what_is_told_of_somebody_later(text: str, left: list[str]) -> None:
    assert [one.raw for one in read(text).lines] == left


MISPRINTED = (
    "上期将王大明的手机错登为15400000509。",
    "六月稿中，所長王大明之行動電話誤植為 154-0000-0509，特此更正。",
    "上期王大明的手机误登为15400000509，特此更正。",
    "王大明的手机曾误印成15400000509，请注意。",
    "In the June release Wang Daming's mobile was misprinted as 15400000509.",
    "Wang Daming's mobile was incorrectly listed as 15400000509.",
)


@pytest.mark.parametrize("said", MISPRINTED)
def test_a_number_that_was_misprinted_is_wrong_and_no_other(said: str) -> None:
    name = "Wang Daming" if said.isascii() else "王大明"
    text = f"东关派出所\n所长 {name} 15400000501\n\n{said}"
    assert [one.raw for one in read(text).lines] == ["15400000501"]


HERS = (
    "，系其爱人使用¦，是他媳妇的号¦（其老伴在用）¦，归他妻子使用¦，是他儿媳的¦（由其妻使用）¦，以后不要再用了¦"
    "（请勿使用）¦，此号不要再使用¦ 不要用了"
)
HIS = "，是他自己的手机¦，系本人使用¦，晚上不要用¦，其妻不在家¦（不变）¦（没变）¦（新增）"
PLACES = (
    "东关派出所\n所长王大明15400000501{s}\n教导员李国强15400000502",
    "东关派出所\n王大明手机15400000501{s}。\n教导员李国强15400000502",
    (
        "单位\t姓名\t职务\t手机\t备注\n东关派出所\t王大明\t所长\t15400000501\t{t}\n"
        "东关派出所\t李国强\t教导员\t15400000502\t-"
    ),
)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("said", [*HERS.split("¦"), *HIS.split("¦")])
def test_whose_it_is_in_truth_and_that_nobody_is_to_use_it(said: str, place: str) -> None:
    text = place.format(s=said, t=said.strip(" ，（）"))
    his = ["15400000501"] if said in HIS.split("¦") else []
    assert [one.raw for one in read(text).lines] == [*his, "15400000502"]


GONE_BELOW = "（手写：王 2025.3 退休，手机不用了）¦（王局已退休）¦王局已经调走¦（2025年3月退休）"
ROWS = (
    "东关分局\n王大明   局长   0536-0000121   15400000501\n{s}\n李国强   政委   15400000502",
    (
        "东关分局\n姓名   职务   办公电话   手机\n"
        "王大明   局长   0536-0000121   15400000501\n{s}\n李国强   政委   /   15400000502"
    ),
)


@pytest.mark.parametrize("row", ROWS)
@pytest.mark.parametrize("said", GONE_BELOW.split("¦"))
def test_who_left_is_told_right_below_his_numbers(said: str, row: str) -> None:
    assert [one.raw for one in read(row.format(s=said)).lines] == ["15400000502"]


def test_a_name_with_a_blank_between_its_signs_is_the_same_without() -> None:
    text = "东关分局\n王 明   民警   0536-0000121   15400000501\n（手写：王明换号 {n}，旧号不要了）"
    found = read(text.format(n="15400000502"))
    assert [(one.raw, one.person) for one in found.lines] == [
        ("0536-0000121", "王明"),
        ("15400000502", "王明"),
    ]
