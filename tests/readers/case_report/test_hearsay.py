"""What somebody tells of a number over several sentences, in letters, talks and logs of calls."""

import pytest

from tests.readers.case_report.test_rules import digest, read

HIS, DESK, OTHER = "15400000501", "0536-0000121", "15400000502"
STATION = f"东关派出所 {DESK}\n"
DEPUTY = f"副所长李国{OTHER}"
PLACES = (
    f"{STATION}所长王大明{HIS}，{{said}}。\n{DEPUTY}",
    f"{STATION}所长王大明，{HIS}。接了，听了几分钟。{{said}}。\n{DEPUTY}",
    f"{STATION}{DEPUTY}\n所长王大明人不错。{{said}}。他的手机是{HIS}。",
    f"{STATION}{DEPUTY}\n所长王大明 {HIS}\n{{said}}",
)
STOPS = (
    "末了请我们把他这个号从名单上去掉¦让我们把他这个号删了¦叫你们莫打他哈¦喊你们莫再打咯¦"
    "让我们别打啦¦只求大家当作没有他这个人¦请大家把这个号忘了¦往后莫再打这个号¦求别给他添麻烦¦"
    "请各位高抬贵手¦说千万别打他这个手机¦他再三叮嘱别打¦叫我們以後免打¦請從名單移除¦"
    "要求刪除號碼¦他唔想再收電話¦叫我哋唔好再打"
)
NO_STOPS = (
    "说要把名单报上去¦要我们交代问题¦当没听见，挂了¦当没这回事¦家属喊别打了，他们还在打¦"
    "要当作没有违法记录处理¦要家属删掉微信¦让家属把电话号码写下来¦设了免打扰模式¦"
    "让她把手机号交出来¦要求删除视频"
)


@pytest.mark.parametrize("place", PLACES)
def test_who_asks_not_to_be_called(place: str) -> None:
    """In dialects, too, before his number and behind it; and of nobody else's."""
    taken = [said for said in _each(STOPS) if HIS in " ".join(_taken(place.format(said=said)))]
    lost = [
        said for said in _each(STOPS) if len(_taken(place.format(said=said))) != len([DESK, OTHER])
    ]
    assert (taken, lost) == ([], [])


def test_what_is_no_request() -> None:
    place = PLACES[0]
    assert [
        said for said in _each(NO_STOPS) if HIS not in " ".join(_taken(place.format(said=said)))
    ] == []


STRANGERS = (
    "接的人外地口音，说是在集宁卖羊肉的，这号用了六年¦对方是女生，说辦這個號才三個月，與公安無關¦"
    "机主说他姓刁，做窗帘生意¦此号机主来信说被吵得不行，请立即撤掉¦那头是个小孩¦"
    "接电话的是开出租的¦接的是送外卖的¦接的人说这个号他用了三年了¦对方说跟公安不沾边¦"
    "对方自称是市民，不认识什么公安¦是个卖菜的接的¦打过去是修车铺¦对方说是二手卡，刚办的¦"
    "对方说在深圳打工¦是一家驾校的¦对方说这号早就换主了¦接的人说是物业公司的值班室"
)
OFFICIALS = (
    "接的人态度好，说知道了¦对方说他只是跑腿的¦接的是内勤，说所长不在¦对方说不归我管¦"
    "对方说做笔录的时候再说¦对方说这案子跟他没关系¦对方说他们是依法办案的¦"
    "是个老头接的，说领导不在¦对方说他用这个办法三年了¦对方说不管学生的事¦对方说按规定办的"
)
ANSWERED = (
    f"{STATION}所长王大明{HIS}，{{said}}。\n{DEPUTY}",
    f"{STATION}{HIS} 所长王大明。{{said}}。\n{DEPUTY}",
    f"{STATION}09:10  {HIS}  名单上写所长王大明。{{said}}。\n{DEPUTY}",
)


@pytest.mark.parametrize("place", ANSWERED)
def test_who_answered(place: str) -> None:
    """A stranger's number is nobody's of the list; an official's is, whatever he says."""
    taken = [said for said in _each(STRANGERS) if HIS in " ".join(_taken(place.format(said=said)))]
    kept = [said for said in _each(OFFICIALS) if HIS in " ".join(_taken(place.format(said=said)))]
    assert (taken, kept) == ([], _each(OFFICIALS))


SLIPS = "↑手滑，{}才对¦打错了，是{}¦写错，应为{}¦更正：{}¦不好意思打错一位，{}¦上面写错了，{}才对"


@pytest.mark.parametrize("head", ["", "阿K  5/21 09:15\n"])
def test_a_slip_that_the_next_line_takes_back(head: str) -> None:
    """The number most like it is replaced, and its owner is kept."""
    above = f"{head}东关派出所所长王大明 办0536-0000121 手机{HIS} {OTHER}\n{head}"
    for slip in _each(SLIPS):
        found = digest(read(above + slip.format("15400000509")))
        assert "15400000509 mobile 东关派出所 王大明 所长" in found, slip
        assert f"× {HIS} replaced" in found, slip
        assert f"{OTHER} mobile 东关派出所 王大明 所长" in found, slip


RULES = {
    "no slip, another one": (
        f"东关派出所所长王大明{HIS}\n更正：副所长李国手机{OTHER}",
        [f"{HIS} mobile 东关派出所 王大明 所长", f"{OTHER} mobile 东关派出所 李国 副所长"],
    ),
    "a slip of the tongue": (
        f"东关派出所所长王大明手机{HIS}，哦不对，{OTHER}。",
        [f"{OTHER} mobile 东关派出所 王大明 所长", f"× {HIS} replaced"],
    ),
    "a slip far above": (
        f"东关派出所所长王大明{HIS}\n" + "去了三次都没见到人。" * 40 + f"\n打错了，是{OTHER}",
        [f"{HIS} mobile 东关派出所 王大明 所长", f"? {OTHER} whose_unclear"],
    ),
    "a slip of another kind of line": (
        f"东关派出所所长王大明{HIS}\n打错了，是0536-0000122",
        [f"{HIS} mobile 东关派出所 王大明 所长", "5360000122 work 东关派出所 - -"],
    ),
    "who asked before the number was told": (
        (
            "某某看守所0536-0000121。管我妈的邰管教说：你往后别再打了。我答应了他。"
            f"他的号是{HIS}，写在这儿备查。"
        ),
        ["5360000121 work 某某看守所 - -", f"× {HIS} stop"],
    ),
    "who asked, and whose number follows": (
        f"某某看守所{DESK}，接的人求我别再打了。所长王大明后来去了。他的号是{HIS}。",
        [f"{HIS} mobile 某某看守所 王大明 所长", "× 0536-0000121 stop"],
    ),
    "whose sister helped, in dialect": (
        (
            f"东关派出所王警官，{HIS}。他妹儿告诉我女儿人关在哪儿。她的号{OTHER}，"
            "你们莫打她哈，人家是做好事。"
        ),
        [f"{HIS} mobile 东关派出所 王 警官", f"× {OTHER} stop"],
    ),
    "a number that is kept for the record": (
        f"某某看守所{DESK}\n某管教帮过我们；他的手机{HIS}只供存档。",
        ["5360000121 work 某某看守所 - -", f"× {HIS} do_not_publish"],
    ),
    "who does not want it passed on": (
        f"某某看守所{DESK}\n门房老权头0536-0000122，他在就开门。他的号不往外传。",
        ["5360000121 work 某某看守所 - -", "× 0536-0000122 do_not_publish"],
    ),
    "a new number, and whose wife has the old one": (
        (
            f"东关派出所 所长 王大明 手机{HIS}\n"
            f"王大明那个手机别用了，是他老婆在用。他自己换号了，{OTHER}"
        ),
        [f"{OTHER} mobile 东关派出所 王大明 所长", f"× {HIS} replaced"],
    ),
    "a list of calls that is counted": (
        (
            "▲ 某某法院\n"
            f"03  {HIS}  审判员 栗永红，接。听了五分钟。\n"
            f"12  {DESK}转312  书记员 李佩瑶（女），接，说在忙。"
        ),
        [
            f"{HIS} mobile 某某法院 栗永红 审判员",
            "5360000121/312 unknown 某某法院 李佩瑶 书记员",
        ],
    ),
    "who left, in other words": (
        (
            f"东关派出所\n所长王大明{HIS}，已经辞了公职\n副所长李国{OTHER}，半年前被纪委带走了\n"
            "教导员赵强15400000503，到龄退了\n民警张三15400000504，上月心梗走了\n"
            "民警李四15400000505，今年通讯录上没有他了\n民警周五15400000506，手机早就停了"
        ),
        [
            "× 15400000506 dead",
            f"? {HIS} moved",
            f"? {OTHER} moved",
            *(f"? 1540000050{n} moved" for n in (3, 4, 5)),
        ],
    ),
    "who asks to be told of to nobody": (
        f"东关派出所{DESK}\n年轻辅警塞给我纸条，上面是他的号{HIS}。他求我别跟任何人说。",
        ["5360000121 work 东关派出所 - -", f"× {HIS} do_not_publish"],
    ),
    "whose wife sells fish": (
        f"东关派出所{DESK}\n所长媳妇在菜市场卖鱼，{HIS}。",
        ["5360000121 work 东关派出所 - -", f"× {HIS} relative"],
    ),
    "a name that is put right": (
        f"国保大队大队长“王大明”应为“汪大明”。办公电话{DESK}不变。",
        ["5360000121 work 国保大队 汪大明 大队长"],
    ),
    "whose phone the desk tells": (
        f"东关派出所 {DESK}。所长王大明不在，内勤让打他手机{HIS}。",
        ["5360000121 work 东关派出所 - -", f"{HIS} mobile 东关派出所 王大明 所长"],
    ),
    "who rose since": (
        (
            "三合派出所警察王大明带人砸门。王大明后来升了，现任江油市公安局治安大队副大队长，"
            f"手机{HIS}。"
        ),
        [f"{HIS} mobile 江油市公安局治安大队 王大明 副大队长"],
    ),
    "a division by a short name, and the head of a branch": (
        f"县公安局\n国保 {DESK}\n秦州分局\n分局长 王大明 {HIS}",
        ["5360000121 work 县公安局国保 - -", f"{HIS} mobile 秦州分局 王大明 分局长"],
    ),
    "an empty field behind a number": (
        f"县委政法委\n书记：王大明 (O){DESK} (H)无",
        ["5360000121 work 县委政法委 王大明 书记"],
    ),
    "the duty line of an office whose head left": (
        (
            "单位 | 值班 | 负责人 | 职务 | 办公电话 | 备注\n"
            f"东关派出所 | {DESK} | 王大明 | 所长 | 0536-0000122 | 已退休"
        ),
        ["5360000121 work 东关派出所 王大明 所长", "? 0536-0000122 moved"],
    ),
    "who left, on two lines below the table": (
        (
            "单位 | 姓名 | 职务 | 手机\n"
            f"东关派出所 | 危明 | 副所长 | {HIS}\n"
            f"县检察院 | 雍正阳 | 公诉人 | {OTHER}\n\n"
            "危明的手机通了。但他说他上个月就辞职了，回老家开餐馆，早不是警察了，\n请大家放过他。"
        ),
        [f"{OTHER} mobile 县检察院 雍正阳 公诉人", f"? {HIS} moved"],
    ),
    "what he says of another one": (
        f"东关派出所副所长危明{HIS}\n教导员李国{OTHER}\n危明的手机通了。但他说教导员辞职了",
        [f"{HIS} mobile 东关派出所 危明 副所长", f"? {OTHER} moved"],
    ),
    "a stop below another one's line": (
        (
            f"东关派出所副所长危明{HIS}\n教导员李国{OTHER}\n"
            "危明的手机通了。但他说早不是警察了\n李国要求不要再打"
        ),
        [f"× {OTHER} stop", f"? {HIS} moved"],
    ),
    "a remark in sentences behind a row": (
        (
            "警务区    姓名      警号       联系电话\n"
            f"西关一    冉东      0621107    {OTHER}\n"
            f"西关三    苟立春    0621109    {HIS}   ← 贴掉一半。问窗口，说苟立春就调去省城了"
        ),
        [f"{OTHER} mobile 西关一 冉东 -", "× 0621107 badge", "× 0621109 badge", f"? {HIS} moved"],
    ),
    "a switchboard, and whose its extensions are": (
        f"某某看守所 总机{DESK}，转801收押室，转805所长王大明。",
        [
            "5360000121 work 某某看守所 - -",
            "5360000121/801 work 某某看守所收押室 - -",
            "5360000121/805 work 某某看守所 王大明 所长",
        ],
    ),
    "whom one finds behind an extension": (
        f"某某看守所 总机{DESK}，转206找得到所长王大明。",
        ["5360000121 work 某某看守所 - -", "5360000121/206 work 某某看守所 王大明 所长"],
    ),
    "extensions on lines of their own": (
        f"某某监狱\n总机 {DESK}\n转312 教育科\n转318 狱政科",
        [
            "5360000121 work 某某监狱 - -",
            "5360000121/312 work 某某监狱教育科 - -",
            "5360000121/318 work 某某监狱狱政科 - -",
        ],
    ),
    "an extension, and no more": (
        f"某某监狱 总机{DESK}，转8012",
        ["5360000121/8012 work 某某监狱 - -"],
    ),
    "which sign a name has": (
        f"东关派出所，副所长叫夺志刚，这个姓少见，夺走的夺，手机{HIS}。",
        [f"{HIS} mobile 东关派出所 夺志刚 副所长"],
    ),
    "where a number was read": (
        "某某派出所，后来在一楼的牌子上看到，是0536-0000122；信访室，潍坊的，0536-0000123。",
        ["5360000122 work 某某派出所 - -", "5360000123 work 某某派出所信访室 - -"],
    ),
    "names where a sentence goes on": (
        f"县法院审判员阚红不在，{HIS}。副所长辛伟进来，给我写了{OTHER}。",
        [f"{HIS} mobile 县法院 阚红 审判员", f"{OTHER} mobile 县法院 辛伟 副所长"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), RULES.values(), ids=RULES)
def test_rule(text: str, expected: list[str]) -> None:
    assert digest(read(text)) == expected


def _taken(text: str) -> list[str]:
    return [line for line in digest(read(text)) if line[0].isdigit()]


def _each(said: str) -> list[str]:
    return said.split("¦")


WHOM_TO_CALL_SAYS_WHO_SPEAKS = (
    ("他对我女儿说：“有事找我，{n}。”", 1),
    ("他对家属说：“以后有事就找我，{n}。”", 1),
    ('He told my daughter: "If anything comes up, call me, {n}."', 1),
    ("我女儿说：“有事找我，{n}。”", 0),
    ("我丈夫对我女儿说：“有事找我，{n}。”", 0),
    ("我对他说：“有事找我，{n}。”", 0),
    ("王婶对我妈说：“有事找我，{n}。”", 0),
    ('My husband told her: "call me on {n}."', 0),
)


def test_whom_to_call_says_who_speaks() -> None:
    for said, taken in WHOM_TO_CALL_SAYS_WHO_SPEAKS:
        text = f"国保大队大队长薄立强带着人来抄家。{said.format(n='15400000501')}"
        assert [one.person for one in read(text).lines] == ["薄立强"] * taken


A_COLLEAGUE_WHO_IS_AN_OFFICIAL = (
    ("His colleague, Officer Qiang Bin, called me back from {n}", "Qiang Bin"),
    ("他的同事强斌警官后来用{n}打来", "强斌"),
    ("他的同事、民警强斌，手机{n}", "强斌"),
    ("Her colleague, teacher Li Ming: {n}", ""),
    ("Her colleague Li Ming {n}", ""),
)


def test_a_colleague_who_is_an_official() -> None:
    for said, person in A_COLLEAGUE_WHO_IS_AN_OFFICIAL:
        text = f"队长惠建国0935-0001211。{said.format(n='15400001202')}。"
        found = [one.person for one in read(text).lines]
        assert found == ["惠建国", *([person] if person else [])]


A_NEW_NUMBER_IN_THE_NEXT_SENTENCE = (
    ("the old cell {a} is disconnected. New cell: {b}", "王大明"),
    ("手机{a}已停机。新手机：{b}", "王大明"),
    ("旧手机{a}已停机。现用手机{b}", "王大明"),
    ("{a}已停机。新所长：{b}", ""),
    ("{a}已停机。新所长的新手机：{b}", ""),
)


def test_a_new_number_in_the_next_sentence() -> None:
    for said, person in A_NEW_NUMBER_IN_THE_NEXT_SENTENCE:
        text = f"东关派出所\n副所长王大明：{said.format(a='15400000501', b='15400000502')}"
        assert [(one.raw, one.person) for one in read(text).lines] == [("15400000502", person)]


@pytest.mark.parametrize("same", [", same committee", " (same committee)", "，同单位", "（同委）"])
def test_of_the_same_office(same: str) -> None:
    text = f"濂溪区政法委\n柴林生，书记：0792-0001501\n金小毛，副书记{same}：0792-0001502"
    assert [one.person for one in read(text).lines] == ["柴林生", "金小毛"]
