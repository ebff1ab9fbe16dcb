"""What a sentence says in passing of a number: not to be spread, who called, whose it is."""

import pytest

from tests.readers.case_report.test_rules import digest, read

SPREAD = (
    "不要再传播了|别再传了|请勿传播|不要扩散|别再扩散|请不要再张贴|不得散布|莫再转发|停止传播|"
    "请大家别再往外传|不得对外|一律不得对外|不要外泄|不得见报|请勿泄露"
)
FREE = "请广泛传播|可以转发|请大家传开"


@pytest.mark.parametrize("said", SPREAD.split("|"))
def test_a_number_that_is_not_to_be_spread(said: str) -> None:
    for text in (
        f"东关派出所所长王大明 15400000501，{said}。",
        f"护士长本人只是个普通人，她的号码（15400000501）{said}。",
        f"东关派出所\n所长王大明：手机15400000501（{said}）",
    ):
        assert digest(read(text)) == ["× 15400000501 do_not_publish"]


@pytest.mark.parametrize("said", FREE.split("|"))
def test_a_number_that_may_be_spread(said: str) -> None:
    assert digest(read(f"东关派出所所长王大明 15400000501，{said}。"))[0].startswith("15400000501 ")


PRISON = "不准打电话、不准写信|不许写信，不准打电话|禁止打电话和写信|不准打电话，也不准会见"


@pytest.mark.parametrize("said", PRISON.split("|"))
def test_what_prisoners_may_not_do_is_no_stop(said: str) -> None:
    text = f"某某监狱监区长王大明 15400000501\n那以后她被严管，{said}。"
    assert [one.person for one in read(text).lines] == ["王大明"]


HIS = "15400000501 mobile 东关派出所 王大明 所长"
DESK = "5360000121 work 东关派出所 - -"
RULES = {
    "what he left, told in the next sentence": (
        "她赶到东关派出所，所长王大明说：“案子是我办的。”他写给家属的手机是15400000501。",
        [HIS],
    ),
    "what she left is not his": (
        "所长王大明来过。她妈写给家属的手机是15400000501。",
        ["? 15400000501 whose_unclear"],
    ),
    "a surname alone, in a bracket": (
        "他给东关派出所所长王大明打电话（王的手机15400000501）。",
        [HIS],
    ),
    "a surname alone, quoted": (
        "办案的是东关派出所所长王大明。他写的纸条上是：“王 15400000501 办0536-0000121”。",
        [HIS, "5360000121 work 东关派出所 王大明 所长"],
    ),
    "a name that nobody got": (
        "东关派出所民警小付（付什么没打听到，15400000501）",
        ["15400000501 mobile 东关派出所 小付 民警"],
    ),
    "how many he has, and what people he is of": (
        (
            "15400000501 15400000502　东关派出所　所长　王大明（两支）\n"
            "15400000503　东关派出所　副所长　李国强（朝鲜族）"
        ),
        [
            HIS,
            "15400000502 mobile 东关派出所 王大明 所长",
            "15400000503 mobile 东关派出所 李国强 副所长",
        ],
    ),
    "how the name is read": (
        ("东关派出所所长种大明（“种”读“虫”）15400000501，副所长谌国强（谌音ㄔㄣˊ），15400000502"),
        [
            "15400000501 mobile 东关派出所 种大明 所长",
            "15400000502 mobile 东关派出所 谌国强 副所长",
        ],
    ),
    "two helpers, of whom one has half a name": (
        (
            "法制教育中心 0536-0000121\n帮教二人，一位叫王大明，15400000501，"
            "一位只知姓李，女性，约四十岁，15400000502。"
        ),
        [
            "5360000121 work 法制教育中心 - -",
            "15400000501 mobile 法制教育中心 王大明 -",
            "15400000502 mobile 法制教育中心 姓李 -",
        ],
    ),
    "another title of his": ("东关派出所所长王大明，党委委员，手机15400000501", [HIS]),
    "the title of the next one": (
        "东关派出所所长王大明，教导员，李国强，手机15400000501",
        ["15400000501 mobile 东关派出所 李国强 教导员"],
    ),
    "her office, behind 打通过": (
        "西关区检察院的检察官叫王青，家属打通过她的办公电话0536-0000121。",
        ["5360000121 work 西关区检察院 王青 检察官"],
    ),
    "the office, by the word for its kind": (
        "监狱管理局刑罚执行处的答复是“不符合条件”，处里的电话是0536-0000121转615。",
        ["5360000121/615 work 监狱管理局刑罚执行处 - -"],
    ),
    "a section, by a word for a room of it": (
        "监狱管理局教育科的答复是“不符合条件”，科里的电话是0536-0000121转615。",
        ["5360000121/615 work 监狱管理局教育科 - -"],
    ),
    "who called said where from": (
        "丈夫接到电话，来电显示0536-0000121，对方自称东关派出所，说人在他们那里。",
        [DESK],
    ),
    "a relative's own number": (
        "丈夫电话0536-0000121，对方自称东关派出所。",
        ["× 0536-0000121 relative"],
    ),
    "who called named no authority": (
        "丈夫接到电话0536-0000121，对方自称红旗公司。",
        ["× 0536-0000121 relative"],
    ),
    "who called, a mobile": (
        "丈夫接到15400000501，对方自称东关派出所。",
        ["× 15400000501 relative"],
    ),
    "what follows says nothing of who called": (
        "丈夫接到电话0536-0000121，一听就哭了。",
        ["× 0536-0000121 relative"],
    ),
    "where the office is, by which its code is told": (
        "（深圳区号 0755；惠州区号 0752。）\n龙岗分局 0084 1111\n惠阳分局巡警大队（惠州）003 0110",
        [
            "75500841111 work 龙岗分局 - -",
            "7520030110 work 惠阳分局巡警大队 - -",
        ],
    ),
    "a number that leads, of one who left": (
        "东关派出所\n15400000501 原来写的是教导员芦某，接的人说他三年前就不在那儿了",
        ["? 15400000501 moved"],
    ),
    "an old number behind a new one": (
        "东关派出所所长王大明 15400000501，原来的号已停机",
        [HIS],
    ),
    "whose it is behind the number": (
        "东关派出所所长王大明 15400000501\n厂门口“老灶火锅”老板 15400000502 目击者",
        [HIS, "× 15400000502 victim_side"],
    ),
    "a prisoner who is set over others": (
        "某某监狱\n刑满回家的人提供的犯人“组长”家里电话：0536-0000121",
        ["? 0536-0000121 whose_unclear"],
    ),
    "an office behind whom a number is of": ("15400000501 所长 王大明，东关派出所", [HIS]),
    "an office behind whom a number is of, as more than a name": (
        "15400000501 所长 王大明，东关派出所的",
        ["15400000501 mobile 东关派出所 - -"],
    ),
    "labels first, then the office": (
        "办 0536-0000121 宅 0536-0000122　　东关派出所　所长　王大明",
        [
            "5360000121 work 东关派出所 王大明 所长",
            "5360000122 home 东关派出所 王大明 所长",
        ],
    ),
    "titles and names in one order": (
        "东关派出所所长、教导员、内勤分别是王大明、李国强、张桂兰，手机依次为15400000501、15400000502、15400000503。",
        [
            HIS,
            "15400000502 mobile 东关派出所 李国强 教导员",
            "15400000503 mobile 东关派出所 张桂兰 内勤",
        ],
    ),
    "titles and names in one order, of no office": (
        "所长、教导员分别是王大明、李国强，手机分别为15400000501、15400000502。",
        ["15400000501 mobile - 王大明 所长", "15400000502 mobile - 李国强 教导员"],
    ),
    "more titles than names": (
        "东关派出所所长、教导员、内勤分别是王大明、李国强，手机依次为15400000501、15400000502。",
        ["15400000501 mobile 东关派出所 王大明 -", "15400000502 mobile 东关派出所 李国强 -"],
    ),
    "a squad of the criminal police": (
        "某某公安局刑警二中队中队长王大明 15400000501",
        ["15400000501 mobile 某某公安局刑警二中队 王大明 中队长"],
    ),
    "a bracket with a number of its own": (
        "综治办 0536-0000121（主任　王大明　手 15400000501）",
        ["5360000121 work 综治办 - -", "15400000501 mobile 综治办 王大明 主任"],
    ),
    "a bracket with two numbers, of no office": (
        "0536-0000121（王大明，手机15400000501）",
        ["5360000121 unknown - 王大明 -", "15400000501 mobile - 王大明 -"],
    ),
    "the office of whoever a relative went to see": (
        "女儿去找分局国保大队，大队长王大明不在，副大队长李国强拿自己的手机15400000501拍她。",
        ["15400000501 mobile 分局国保大队 李国强 副大队长"],
    ),
    "a desk that is told by who sits there": (
        "东关派出所\n内勤0536-0000121\n所长0536-0000122",
        ["5360000121 work 东关派出所 - 内勤", "5360000122 unknown 东关派出所 - 所长"],
    ),
    "the kind of the landlines of a list, below it": (
        (
            "东关派出所所长王大明 0536-0000121\n副所长李国强 0536-0000122 15400000502\n"
            "以上座机均为办公电话。"
        ),
        [
            "5360000121 work 东关派出所 王大明 所长",
            "5360000122 work 东关派出所 李国强 副所长",
            "15400000502 mobile 东关派出所 李国强 副所长",
        ],
    ),
    "the same, of homes, and of no list further up": (
        (
            "东关派出所所长王大明 0536-0000121\n\n副所长李国强 0536-0000122\n"
            "以上固定电话都是住宅电话。"
        ),
        [
            "5360000121 unknown 东关派出所 王大明 所长",
            "5360000122 home 东关派出所 李国强 副所长",
        ],
    ),
    "an office behind the number, in brackets": (
        "紫荆社区主任王大明 0536-0000121（社区）",
        ["5360000121 work 紫荆社区 王大明 主任"],
    ),
    "a school that is said to be responsible": (
        "责任单位：江北区石马河第二中学\n校办：0536-0000121",
        ["5360000121 work 江北区石马河第二中学 - -"],
    ),
    "a school where somebody works": (
        "工作单位：江北区石马河第二中学\n校办：0536-0000121",
        ["× 0536-0000121 victim_side"],
    ),
    "a school, a remark and its head": (
        "东关派出所 0536-0000121\n红旗小学（扣发工资）：校长王大明，办0536-0000122",
        [DESK, "5360000122 work 红旗小学 王大明 校长"],
    ),
    "a leader of a class, and who sent him": (
        "办班地点：区委党校\n班主任：王大明（区政法委），手机15400000501",
        ["15400000501 mobile 区委党校 王大明 班主任"],
    ),
    "a teacher": (
        "红旗小学\n班主任：王大明（语文），手机15400000501",
        ["× 15400000501 victim_side"],
    ),
    "a given name that ends like a word": (
        "东关派出所的所长王庆和把我按在地上。王庆和的手机是15400000501。",
        ["15400000501 mobile 东关派出所 王庆和 所长"],
    ),
    "in whose hands it is": (
        "案子在东关派出所所长王大明手里，办0536-0000121",
        ["5360000121 work 东关派出所 王大明 所长"],
    ),
    "a date before an office": (
        "九月六日东关派出所抓人，值班电话0536-0000121",
        [DESK],
    ),
}


@pytest.mark.parametrize("name", RULES)
def test_in_passing(name: str) -> None:
    text, wanted = RULES[name]
    assert digest(read(text)) == wanted


KNOWN = "东关派出所所长王大兰 15400000501\n"


def test_a_stop_of_somebody_whom_nobody_told_of() -> None:
    assert digest(read(KNOWN + "芳姐的号以后别打了"))[0].startswith("15400000501 mobile")
    assert digest(read(KNOWN + "兰姐的号以后别打了")) == ["× 15400000501 stop"]
    assert digest(read(KNOWN + "她的号以后别打了")) == ["× 15400000501 stop"]
