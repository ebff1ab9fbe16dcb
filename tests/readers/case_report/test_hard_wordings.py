"""Wordings of hard reports: each rule with words that mean the same, and what it must not touch."""

import pytest

from tests.readers.case_report.test_rules import digest, read

N, OTHER = "15400000501", "15400000502"
HEAD = "东关派出所 所长 王大明 "
HIS = [f"{N} mobile 东关派出所 王大明 所长"]
OF_KIN = (
    "号在他妻子手里，本人不接|手机在他老婆那里|卡在他儿子名下|这个号他妻子在用|手机现在他儿子拿着|"
    "号码在家人手上|由他妻子保管"
)


@pytest.mark.parametrize("said", OF_KIN.split("|"))
@pytest.mark.parametrize("form", ["{}（{}）", "{}，{}"])
def test_what_a_relative_holds_is_not_his(form: str, said: str) -> None:
    assert digest(read(form.format(HEAD + N, said))) == [f"? {N} whose_unclear"]


@pytest.mark.parametrize("said", ["手机在办公室抽屉里", "号在他自己手里，常不接"])
def test_what_is_held_by_no_relative_is_his(said: str) -> None:
    assert digest(read(f"{HEAD}{N}（{said}）")) == HIS


UNKNOWN = (
    "系统说无此号码|语音提示没有这个号码|录音说查无此号|無此號碼|（查无此号）|｜系統說無此號碼"
)


@pytest.mark.parametrize("said", UNKNOWN.split("|"))
def test_what_the_exchange_does_not_know_is_dead(said: str) -> None:
    assert digest(read(f"{HEAD}{N} {said}")) == [f"× {N} dead"]


ENOUGH = "说“不归我管，别打了”|他说：“我退了，不要再打电话来了。”|自己接的，說「別再打來了」"
NO_STOP = "家人喊“别打了”，他还打|对家属说：“这事归国保管，别找我。”|说“人没有失踪，不用找”"


@pytest.mark.parametrize("said", ENOUGH.split("|"))
def test_what_is_asked_in_quotes_is_a_stop(said: str) -> None:
    assert digest(read(f"{HEAD}{N}，{said}")) == [f"× {N} stop"]


@pytest.mark.parametrize("said", NO_STOP.split("|"))
def test_what_is_no_word_of_calls_is_no_stop(said: str) -> None:
    assert digest(read(f"{HEAD}{N}，{said}")) == HIS


REPLACED = (
    "办公电话原刊{}，系排印之误，应作{}|办公电话原登{}，系印刷错误，应为{}|"
    "办公电话{}，改号录音：请拨{}|办公电话{}｜改號通知，轉{}|办公电话起初是{}，后来换了号，新的{}|"
    "办公电话{}，她后来换了电话，新的号码是{}"
)


@pytest.mark.parametrize("said", REPLACED.split("|"))
def test_the_second_number_is_right(said: str) -> None:
    text = f"{HEAD}{said.format('0536-0000121', '0536-0000122')}。"
    assert digest(read(text)) == [
        "5360000122 work 东关派出所 王大明 所长",
        "× 0536-0000121 replaced",
    ]


def test_whom_somebody_told_a_number_does_not_have_it() -> None:
    said = f"桂园街道居委主任萧丽起初是{N}，她后来换了号，新的{OTHER}是她自己告诉岳母的。"
    assert digest(read(said))[0].startswith(f"{OTHER} mobile")
    of_son = f"桂园街道居委主任萧丽手机{N}；{OTHER}是她儿子的。"
    assert digest(read(of_son))[-1] == f"× {OTHER} relative"


ENDINGS = {
    "he has another one that begins alike": (
        f"{HEAD}有两部手机，{N}和尾号0502的一部（前七位相同）",
        [*HIS, f"{OTHER} mobile 东关派出所 王大明 所长"],
    ),
    "somebody else's begins alike": (
        f"{HEAD}{N}\n教导员李国强 手机尾号0502，前面跟王所的一样",
        [*HIS, "? 0502 whose_unclear"],
    ),
    "the right one is told before the wrong one": (
        f"{HEAD}{N}\n打错了打错了，是0502不是0501",
        [f"{OTHER} mobile 东关派出所 王大明 所长", f"× {N} replaced"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), ENDINGS.values(), ids=ENDINGS)
def test_last_digits(text: str, expected: list[str]) -> None:
    assert digest(read(text)) == expected


POSTS = "单位及职务|单位职务|工作单位、职务|职务及单位"
ROWS = (
    "王大明{0}东关公安分局副局长{0}15400000501\n李国强{0}副大队长{0}15400000502\n"
    "孙姨{0}会议室保洁{0}15400000503"
)
OF_ROWS = [
    "15400000501 mobile 东关公安分局 王大明 副局长",
    "15400000502 mobile 东关公安分局 李国强 副大队长",
    "? 15400000503 whose_unclear",
]


@pytest.mark.parametrize("name", POSTS.split("|"))
@pytest.mark.parametrize("sign", ["|", ",", "\t", "    "])
def test_a_column_of_offices_with_titles(sign: str, name: str) -> None:
    assert digest(read(f"姓名{sign}{name}{sign}手机\n{ROWS.format(sign)}")) == OF_ROWS


@pytest.mark.parametrize(
    "cell", ["东关公安分局副局长", "东关公安分局 副局长", "东关公安分局、副局长"]
)
def test_an_office_with_a_title_where_no_column_tells_titles(cell: str) -> None:
    assert digest(read(f"姓名|单位|手机\n王大明|{cell}|15400000501")) == OF_ROWS[:1]
    own = read(f"姓名|单位|职务|手机\n王大明|{cell}|主任|15400000501").lines
    assert [(one.person, one.title) for one in own] == [("王大明", "主任")]


SAME_ORDER = "手机顺序同前：|手机次序相同：|手机依次为|手机也按此顺序："


@pytest.mark.parametrize("said", SAME_ORDER.split("|"))
@pytest.mark.parametrize("sign", "；，")
def test_numbers_in_the_order_of_before(sign: str, said: str) -> None:
    text = (
        f"密州防范办：主任王大明、副主任李国强，办公电话依次为0536-0000121、0536-0000122{sign}"
        f"{said}{N}、{OTHER}。"
    )
    assert digest(read(text)) == [
        "5360000121 work 密州防范办 王大明 主任",
        "5360000122 work 密州防范办 李国强 副主任",
        f"{N} mobile 密州防范办 王大明 主任",
        f"{OTHER} mobile 密州防范办 李国强 副主任",
    ]


@pytest.mark.parametrize("sign", "、/")
def test_two_extensions_of_a_desk_that_stands_alone(sign: str) -> None:
    text = f"女子监狱\n总机 024-00003000\n教育科 分机8016{sign}8017\n狱政科 分机8020"
    assert digest(read(text)) == [
        "2400003000 work 女子监狱 - -",
        "2400003000/8016 work 女子监狱教育科 - -",
        "2400003000/8017 work 女子监狱教育科 - -",
        "2400003000/8020 work 女子监狱狱政科 - -",
    ]


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        ("省高院信访室0371-00007401", "3750000736 work 叶县检察院起诉科 - -"),
        ("郑州（区号0371）\n省高院信访室00007401", "? 0000736 obsolete_length"),
    ],
)
def test_a_number_too_short_for_the_last_area_is_of_the_one_before(
    between: str, expected: str
) -> None:
    text = f"昆阳派出所0375-0000701\n{between}\n叶县检察院起诉科办公室0000736"
    assert digest(read(text))[-1] == expected


RESULTS = {
    "switched off": (f"{N}｜东关派出所所长 王大明｜关机，明天续打", HIS),
    "somebody of his answered": (f"{N}|东关派出所所长 王大明|秘书接，说在开会", HIS),
    "two numbers": (
        "0536-0000121｜女子監獄五監區｜監區長仉秀雲接，說白天打她手機15400000501",
        [
            "5360000121 work 女子監獄五監區 - -",
            f"{N} mobile 女子監獄五監區 仉秀雲 監區長",
        ],
    ),
    "of an office": (
        "0536-0000121｜东关派出所值班室｜通，协警接",
        ["5360000121 work 东关派出所 - -"],
    ),
    "dead": (f"{N}｜东关派出所所长 王大明｜空号", [f"× {N} dead"]),
    "dead, with a word for the number": (
        f"{N}|Dongguan Police Station, officer Wang Ming|number not in service",
        [f"× {N} dead"],
    ),
    "of a relative": (f"{N}｜王大明的丈夫｜接了，骂人", [f"× {N} relative"]),
}


@pytest.mark.parametrize(("text", "expected"), RESULTS.values(), ids=RESULTS)
def test_how_a_call_went_behind_a_bar(text: str, expected: list[str]) -> None:
    assert digest(read(text)) == expected


TOLD = {
    "a surname that changed the number": (
        f"东关派出所教导员宁国强{N} ❌停机\n宁换号了，记：{OTHER}，昨天本人接的",
        [f"{OTHER} mobile 东关派出所 宁国强 教导员", f"× {N} dead"],
    ),
    "how often it is called": (
        "狱政科0536-0000121我每星期一打一次",
        ["5360000121 work 狱政科 - -"],
    ),
    "what stands at the door where they went": (
        "邓传道现在三江拘留所。师母送衣物时，门口牌子上写的咨询电话是0536-0000121",
        ["5360000121 work 三江拘留所 - -"],
    ),
    "at a door of nobody's": (
        "我小叔子管账，门口牌子上写的电话是0536-0000121",
        ["× 0536-0000121 relative"],
    ),
    "the back of a list that he signed": (
        f"{HEAD}在扣押清单上签了名，清单背面印着他的手机，{N}",
        HIS,
    ),
    "what somebody has from who was there before": (
        "东关派出所接任所长的是王大明，沿用李国强从前的办公电话0536-0000121",
        ["5360000121 work 东关派出所 王大明 -"],
    ),
    "what he had before": (
        "东关派出所所长王大明，从前的办公电话0536-0000121",
        ["× 0536-0000121 replaced"],
    ),
    "he lets us call him": (f"{HEAD}上楼抓人。他自报家门，让我们有事打{N}找他", HIS),
    "what an exchange goes on to": (
        "东关县委总机0536-0000121，转县政法委2106、县信访局2118",
        [
            "5360000121 work 东关县委 - -",
            "5360000121/2106 work 县政法委 - -",
            "5360000121/2118 work 县信访局 - -",
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=TOLD)
def test_whose_it_is_told_in_passing(text: str, expected: list[str]) -> None:
    assert digest(read(text)) == expected


@pytest.mark.parametrize("office", ["县转化中心", "县转业军人事务局"])
def test_an_office_that_has_the_word_in_its_name(office: str) -> None:
    assert digest(read(f"{office}0536-0000121")) == [f"5360000121 work {office} - -"]


DESKS = {
    "for lawyers": (
        "东关看守所查询电话0536-0000121，约见律师那条线0536-0000122",
        ["5360000121 work 东关看守所 - -", "5360000122 work 东关看守所 - -"],
    ),
    "a lawyer": (
        f"东关看守所0536-0000121。家属约见律师{N}",
        ["5360000121 work 东关看守所 - -", f"× {N} lawyer"],
    ),
    "where somebody is to be found": (
        "县妇联办公室0536-0000121仍可找到她",
        ["5360000121 work 县妇联 - -"],
    ),
    "where a relative is to be found": (
        "她丈夫办公室0536-0000121可以找到她",
        ["× 0536-0000121 relative"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), DESKS.values(), ids=DESKS)
def test_desks(text: str, expected: list[str]) -> None:
    assert digest(read(text)) == expected


ROOMS = {
    "the number first": (
        "东关派出所\n0536-0000121 所长室 王大明",
        ["5360000121 work 东关派出所 王大明 -"],
    ),
    "the number last": (
        "东关派出所 所长室 王大明 0536-0000121",
        ["5360000121 work 东关派出所 王大明 -"],
    ),
    "no name": ("0536-0000121 东关派出所 所长室", ["5360000121 work 东关派出所 - -"]),
    "a phone that two have": (
        f"东关派出所\n指导员 李国强 办公电话与所长合用，手机{N}",
        [f"{N} mobile 东关派出所 李国强 指导员"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), ROOMS.values(), ids=ROOMS)
def test_whose_room_it_is(text: str, expected: list[str]) -> None:
    assert digest(read(text)) == expected


def test_a_second_bar_behind_what_cannot_be_turned() -> None:
    text = f"、{N}｜东关派出所所长 王大明｜关机"
    assert [one.raw for one in read(text).review] == [N]
