"""Chats, notes and dictated lists: what is said in haste beside a number, or right after it."""

import pytest

from tests.readers.case_report.test_rules import digest, read

STATION = "渊泉派出所\n所长 王小明 办0937-0000690 手机15400001690"
WORK, HIS = "+869370000690", "+8615400001690"
IN_ENGLISH = "Yuanquan Police Station\nChief Wang Xiaoming office 0937-0000690, cell 154 0000 1690"


def numbers(text: str) -> list[str]:
    return [one.e164 for one in read(text).lines]


@pytest.mark.parametrize(
    "said",
    [
        "{}，这个不要打|{}，这个号千万别打！！|{}（那个别打了）|{}，此号勿打",
        "{} 这个不要录|{}（不要记）|{}，别记进表里|{}，这个别录入|{}不要记、不要打|{}，不要登记",
        "{}\n这个不要打|{}\n上面那个不要打|{}\n上面那个号不要了|{}\n上一个不算|{}\n撤回上一条。",
    ],
)
def test_one_number_alone_is_not_to_be_called(said: str) -> None:
    for one in said.split("|"):
        assert numbers(one.format(STATION)) == [WORK], one


def test_one_number_alone_is_not_to_be_called_in_english() -> None:
    for said in (
        ", don't write this one down",
        " (do not record)",
        " (not for the list)",
        ", leave this one out",
        ", do not put it in the table",
        ", don't call this one!!",
        "\nignore the last one.",
        "\nScratch the number above",
    ):
        assert numbers(IN_ENGLISH + said) == [WORK], said


@pytest.mark.parametrize(
    "said",
    [
        "，这个不要漏了|，他说不要录音|，晚上这个不要打|，他让我们不要登记|，这个记一下",
        "\n上面那个打过了，通|\n上面那个不要打断他讲话|\n上一个电话没人接|\n上一条消息不算骚扰，他说谢谢",
    ],
)
def test_what_only_looks_like_it(said: str) -> None:
    for one in said.split("|"):
        assert HIS in numbers(STATION + one), one
    for one in ("\nDo not ignore the last one.", "\nIgnore the above remark, he is kind."):
        assert HIS in numbers(IN_ENGLISH + one), one


def test_what_is_right_is_not_the_one_above() -> None:
    told = "大队长解根生 15400003111\n解根生应该是 15400003117，昨天通了\n收到，上面那个作废。"
    assert numbers(told) == ["+8615400003117"]


@pytest.mark.parametrize(
    "slip",
    [
        " —— 重念 {}|\n重念一遍：李国强{}|\n重报：{}",
        "\n等一下，李国强的念错了。重念：教导员李国强，{}。前面那个不要。",
        "\n上一个不算，李国强是{}|\n撤回上一条。教导员李国强 {}|\n（上一行作废）\n教导员李国强 {}",
    ],
)
def test_a_slip_of_who_dictates(slip: str) -> None:
    for one in slip.split("|"):
        text = f"东关派出所\n教导员李国强 15400001205{one.format('15400001206')}"
        assert [(x.e164, x.person) for x in read(text).lines] == [("+8615400001206", "李国强")]


def test_a_slip_in_english() -> None:
    new, head = "154 0000 1206", "Dongguan Police Station\nInstructor Li Guoqiang 154 0000 1205"
    for one in (
        f" - no wait, {new}",
        f", sorry, {new}",
        f"\nscratch that, Li Guoqiang is {new}",
        f"\nignore the last one. Li Guoqiang {new}",
        f"\noops, misread that, it's {new}",
        f", correction: {new}",
    ):
        assert numbers(head + one) == ["+8615400001206"], one
    assert len(numbers(f"{head} (sorry, no answer), {new}")) == 2
    assert len(numbers(f"{head}\nCorrection officer Wang Daming {new}")) == 2


def test_who_tells_of_a_slip_may_have_spoken_before() -> None:
    head = "东关派出所\n教导员李国强 15400001205\n"
    assert len(numbers(f"{head}我给他重念了一遍名单，教导员李国强15400001206")) == 2


HEAD = "凤城市公安局\n局长 渠慎远 15400001691\n"
WIFE = "妻子李娟15400008180"


KIN_AT_WORK = (
    ("渠慎远的老婆在县医院上班，15400008180，科室电话0817-0000195", False),
    (f"{WIFE}，在县医院上班，科室0817-0000195", False),
    ("妻子李娟在县医院工作，15400008180，县医院总机0817-0000195", False),
    (f"{WIFE}，法制科0817-0000195", True),
    (f"{WIFE}，城关派出所0817-0000195", True),
    (f"{WIFE}，国保大队0817-0000195", True),
    ("律师15400008180，说案子在县检察院，公诉科0817-0000195", True),
    ("司机那个号15400001690不要记、不要打，法制科0817-0000195", True),
)


def test_where_kin_work() -> None:
    for said, taken in KIN_AT_WORK:
        wanted = ["+8615400001691", "+868170000195"][: 1 + taken]
        assert numbers(HEAD + said) == wanted, said


def test_where_kin_work_and_who_is_of_another_house() -> None:
    told = "她女儿在县医院上班，15400008180，实验中学0817-0000195"
    assert "+8615400008180" not in numbers(HEAD + told)


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("手机：（停机）15400001045", ["+8615400001004"]),
        ("手机：空号 15400001045", ["+8615400001004"]),
        ("手机（停机）15400001045", ["+8615400001004"]),
        ("手机：停机", []),
        ("欧阳炳（手机已停机）15400001045", ["+8615400001045"]),
        ("15400001044（停机）15400001045", ["+8615400001004", "+8615400001045"]),
    ],
)
def test_a_dead_number_behind_the_word_for_it(said: str, wanted: list[str]) -> None:
    assert numbers(f"水东派出所\n所长欧阳炳 15400001004\n{said}") == wanted


def test_a_dead_number_in_the_next_record() -> None:
    form = "姓名：{}\n单位：水东派出所\n职务：{}\n手机：{}\n\n"
    first = form.format("欧阳炳", "所长", "15400001004")
    text = first + form.format("植伟明", "民警", "（停机）15400001045")
    assert numbers(text) == ["+8615400001004"]


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("15400000501　敖日格乐　局长", "敖日格乐"),
        ("宝音 政委 15400000501", "宝音"),
        ("图雅（女警） 15400000501", "图雅"),
        ("扎西顿珠 副局长 15400000501", "扎西顿珠"),
        ("15400000501，库尔班，所长", "库尔班"),
        ("阿不都热合曼 副局长 15400000501", "阿不都热合曼"),
        ("15400000501 值班 民警", ""),
        ("15400000501　锡林　派出所", ""),
        ("副所长及大勇，15400000501", "及大勇"),
        ("副所长及王明 15400000501", "王明"),
        ("副所长王启是15400000501", "王启"),
        ("政    委  把多才    办 0476-0000122      15400000501", "把多才"),
        ("政委把门关，15400000501", ""),
        ("副所长 行小明（念xíng）15400000501", "行小明"),
        ("副局长 郎世杰（管国保的）15400000501", "郎世杰"),
        ("副局长，司机那个号15400000501", ""),
    ],
)
def test_names_that_look_unusual(line: str, who: str) -> None:
    found = read(f"巴林左旗公安局：0476-0007201\n{line}").lines
    assert [one.person for one in found if one.e164.endswith("501")] in (
        [who],
        [] if not who else 0,
    )


def test_what_no_official_has_to_do() -> None:
    for whose in ("管他老婆的", "管家的", "管车的", "办公室是李强的"):
        assert numbers(f"县公安局副局长 郎世杰（{whose}）15400004402") == [], whose


def test_a_title_of_several_holds_past_a_sign() -> None:
    text = "义安镇派出所\n副所长两个，一个叫郄海波，15400005203；一个叫王大勇，15400005204。"
    assert [one.title for one in read(f"{text}李强15400005205").lines] == ["副所长", "副所长", ""]


def test_the_men_of_a_part_behind_its_head() -> None:
    part = (
        "国保大队：0730-0008120；大队长匡石泉15400001501；警察粟志15400001502；局长湛国15400001503"
    )
    found = read(f"君山公安分局 0730-0008101\n{part}").lines
    assert [one.org.removeprefix("君山公安分局") for one in found] == [
        "",
        *["国保大队"] * 3,
        "",
    ]
    alone = "刑庭：0730-0008121；院长舒放鸣15400001501；审判员晏新辉15400001502"
    found = read(f"君山区法院：0730-0008120\n{alone}").lines
    assert [one.org for one in found[2:]] == ["君山区法院"] * 2


def test_offices_that_are_told_shortly() -> None:
    text = "相如派出所 0817-0000125\n蓬安国保：银志勇，大队长，15400008110"
    assert digest(read(text))[1] == "15400008110 mobile 蓬安国保 银志勇 大队长"
    text = "鳌山社区居委会 028-00007400\n\n三星“法制教育中心”\n主任：向国强 15400005011"
    assert digest(read(text))[1] == "15400005011 mobile 三星“法制教育中心” 向国强 主任"
    placed = "鳌山社区居委会 028-00007400\n\n1. 临澜市“法制教育中心”\n主任：向国强 15400005011"
    assert "临澜市“法制教育中心”" in digest(read(placed))[1]
    inside = "鳌山社区居委会 028-00007400\n他被关进三星“法制教育中心”\n主任：向国强 15400005011"
    assert "三星" not in digest(read(inside))[1]


def test_a_fax_is_hardly_meant() -> None:
    text = "大东区法院刑庭\n庭长芦秋菊 024-00002173，传真024-00002179\n芦秋菊的{}。"
    assert numbers(text.format("打错了")) == ["+862400002179"]
    assert numbers(text.format("传真是空号")) == ["+862400002173"]
    text = (
        "Dadong Court\nJudge Lu Qiuju 024-00002173, fax 024-00002179\nLu Qiuju's number is wrong."
    )
    assert numbers(text) == ["+862400002179"]


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("没人接，换打家里0937-0000144，他妈接的，以后别打家里", [HIS]),
        (" 办0937-0000690，别再打他家里", [HIS, WORK]),
        (" 0937-0000690，别再打他家里", [HIS]),
        (" 宅0937-0000690，别再打了", []),
    ],
)
def test_nobody_is_to_call_his_home(said: str, wanted: list[str]) -> None:
    assert numbers(f"渊泉派出所\n所长 王小明 15400001690{said}") == wanted


def test_kin_who_answer_in_english() -> None:
    said = "Yuanquan Police Station\nChief Wang Xiaoming, 154 0000 1690 ({})"
    for one in ("wife picks up", "his wife answers", "his son uses it"):
        assert numbers(said.format(one)) == [], one
    assert numbers(said.format("family went to him")) == [HIS]


def test_the_number_above_in_english() -> None:
    text = "Yuanquan Police Station\nChief Wang Xiaoming 154 0000 1690\n"
    for said in (
        "That last number is a shop, sorry",
        "Don't use the one above",
        "The number above is not his",
    ):
        assert numbers(text + said) == [], said
    for said in (
        "The number above was not answered",
        "That last number is right, he answered himself",
    ):
        assert numbers(text + said) == [HIS], said


def test_the_number_that_was_found_instead_of_a_dead_one() -> None:
    dead = "东关派出所所长王大明 15400001104 空号\n"
    found = read(f"{dead}后来查到现在用15400001105").lines
    assert [(one.e164, one.person) for one in found] == [("+8615400001105", "王大明")]
    for other in (
        "后来教导员李国强现在用15400001105",
        "现在用0536-0000121",
        "小穆现在用15400001105",
        "我们组现在用15400001105打",
    ):
        assert [one.person for one in read(dead + other).lines] != ["王大明"], other


def test_digits_that_were_hard_to_hear() -> None:
    brigade = "国保大队\n大队长那文广 0632-0000171 15400001705"
    for said in (
        " 号码后两位听不清，05还是06",
        "（最后一位5或者8）",
        "，后两位没记清",
        " (last digit unclear)",
        ", could not hear the last digit",
    ):
        found = read(brigade + said)
        assert [one.e164 for one in found.lines] == ["+866320000171"], said
        assert [one.reason for one in found.review] == ["unverified"], said
    assert numbers("国保大队\n大队长那文广 15400001705\n那文广尾号是05还是06，没听清") == []
    for said in ("，最后两位是05", "，号码数字都对", "，对方说声音听不清，挂了"):
        assert "+8615400001705" in numbers(brigade + said), said


def test_whose_driver_is_nobodys() -> None:
    head = "凤城市公安局 局长 佟铁军15400001701\n"
    for who in (
        "滴滴司机15400001768把我送到的",
        "出租车师傅 15400001768",
        "taxi driver 154 0000 1768",
    ):
        assert numbers(head + who) == ["+8615400001701"], who


def test_of_what_a_deputy_is_in_charge() -> None:
    text = "甘肃省兰州监狱\n主管改造副监狱长 蔚然 15400002305\n主管刑侦副局长王明 15400002306"
    assert [one.title for one in read(text).lines] == ["副监狱长", "副局长"]


def test_somebodys_home_behind_a_title() -> None:
    for who in ("贾所家", "贾所长家", "贾局家座机", "李书记家", "王小明家"):
        found = read(f"城关派出所\n{who} 0531-00001299").lines
        assert [one.line_kind for one in found] == ["home"], who
    found = read("城关派出所\n所长王兴家 0531-00001299").lines
    assert [(one.line_kind, one.person) for one in found] == [("unknown", "王兴家")]


def test_what_an_official_did_to_kin() -> None:
    for said in ("就是抓我妈那个", "是打我爸的那个警察", "（打过我爸）", "（抓我妈的那个）"):
        assert numbers(f"城关派出所\n民警 李强 15400001690 {said}") == [HIS], said
    for said in ("是我妈的", "就是我妈存的那个", "（我爸）", "（给我妈的）"):
        assert numbers(f"城关派出所\n民警 李强 15400001690 {said}") == [], said


def test_what_an_official_did_to_kin_in_english() -> None:
    officer = "Chengguan Station\nOfficer Li Qiang 154 0000 1690 ({})"
    for said in ("he beat my father", "arrested my mother", "beat her husband in custody"):
        assert numbers(officer.format(said)) == [HIS], said
    assert numbers(officer.format("her husband")) == []


def test_the_first_of_two_was_cut_off() -> None:
    assert numbers("城关派出所\n所长 贾明 15400001211 15400001690 前一个停了") == [HIS]


@pytest.mark.parametrize(
    ("note", "left"),
    [
        ("（批：已提\n到市局去了，此处不再找他）", ["502"]),
        ("（查无此\n号）", ["502"]),
        ("（批：同事接，说她\n去厕所了，放下听筒\n半天）", ["501", "502"]),
        (" (moved to the county\ngovernment in May)", ["502"]),
    ],
)
def test_a_note_in_brackets_goes_on_below(note: str, left: list[str]) -> None:
    text = f"东关派出所\n副所长 王大明 15400000501{note}\n民警 李国强 15400000502"
    assert [one.raw[-3:] for one in read(text).lines] == left
