"""Numbers of workplaces, schools and shops that a report tells of in passing: never imported."""

import pytest

from tests.readers.case_report.test_rules import digest, read

WHOSE = (
    ("单位会计室", "公司", "该公司", "厂方", "厂方人事部", "学校", "学校方面", "教务处", "医院"),
    ("医院住院部", "物业", "快递站", "拆迁公司", "宾馆前台", "房东", "麻将馆", "营业厅", "寺院"),
    ("养老院", "施工队", "律师事务所", "报社", "工会", "包工头", "幼儿园", "打印店", "租车行"),
)
SAID = (
    "李大妈被警察从{x}带走，{x}电话{n}曾被警察拨打核对。",
    "{x}（电话{n}）在她判刑当月就把她除名。",
    "她的儿子到{x}打听，{x}的电话是{n}。",
    "李大妈在{x}（{n}）上班，那天没有回家。",
    "国保警察给{x}施压，{x}老板手机15400000501，后来把她辞退了。",
    "强拆由{x}承包，{x}电话{n}、老板手机15400000501，不是责任人。",
    "三月五日，县公安局局长王大明签字批捕。{x}电话{n}，门口有摄像头。",
    "她住在{x}隔壁，要找她的家人可打{x}{n}转告。",
)


@pytest.mark.parametrize("whose", [one for some in WHOSE for one in some])
@pytest.mark.parametrize("said", SAID)
def test_a_number_that_is_told_in_passing_is_left_to_a_person(whose: str, said: str) -> None:
    found = read(said.format(x=whose, n="0536-0000121"))
    assert found.lines == ()
    assert len(found.review) + len(found.refused) > 0


AUTHORITIES = {
    "an office of one": (
        "她的儿子到县教育局打听，县教育局人事科的电话是0536-0000121。",
        "5360000121 work 县教育局人事科 - -",
    ),
    "a room of a place of detention": (
        "她在县看守所里，看守所医务室0536-0000121，没有人接。",
        "5360000121 work 看守所医务室 - -",
    ),
    "a union of the state": (
        "代表们去镇总工会，镇总工会的电话0536-0000121，没有人接。",
        "5360000121 work 镇总工会 - -",
    ),
    "a hospital that locks people up": (
        "她被送进市精神病医院，市精神病医院的电话0536-0000121，不许探视。",
        "5360000121 work 市精神病医院 - -",
    ),
    "who is named there with a title": (
        "她被学校开除，朝阳小学校长王大明的电话0536-0000121，没有人接。",
        "5360000121 unknown 朝阳小学 王大明 校长",
    ),
    "an office behind the school": (
        "她被学校开除。县公安局国保大队电话0536-0000121，没有人接。",
        "5360000121 work 县公安局国保大队 - -",
    ),
    "a line of a list": ("朝阳矿业公司 0536-0000121", "5360000121 work 朝阳矿业公司 - -"),
}


@pytest.mark.parametrize(("text", "line"), AUTHORITIES.values(), ids=AUTHORITIES.keys())
def test_an_authority_is_none_of_them(text: str, line: str) -> None:
    assert digest(read(text)) == [line]


THEIRS = (
    "女儿留给派出所的手机15400000501此后不断接到骚扰电话。",
    "警察抄走现金11200元和两部手机，其中一部（号码15400000501）至今没有归还。",
    "她的手机15400000501被派出所扣押至今。",
    "被抄走的手机号码是15400000501，至今没有归还。",
    "警察用她的手机15400000501给她的同事打电话。",
    "国保查了她的通话记录，她的号码15400000501被监听。",
    "派出所打到她的手机15400000501，叫她去签字。",
    "警察多次给她打电话（她的手机是15400000501）。",
    "派出所通过15400000501这个号码联系到她。",
    "她被扣押的手机（15400000501）里有照片。",
    "派出所没收了手机一部，号码15400000501。",
    "扣押清单上写着：手机一部（15400000501），电脑一台。",
    "警察逼她交出手机15400000501的密码。",
    "派出所把15400000501停了机，家人联系不上她。",
    "他们从她手机15400000501里导出了通讯录。",
    "当时她给110打电话用的是15400000501。",
    "报警人电话登记的是15400000501。",
    "报案时留的电话是15400000501，派出所至今没有回复。",
    "她在派出所登记的联系电话是15400000501。",
    "她给派出所留了自己的电话15400000501。",
    "派出所留的家属电话是15400000501。",
    "看守所叫家里等通知，登记了15400000501。",
    "女儿的手机15400000501接到派出所的恐吓短信。",
    "警察打她女儿的电话15400000501威胁。",
    "她丈夫在派出所留下手机号15400000501。",
    "王大明打到她手机上（15400000501），说了半个小时。",
    "王大明把电话打到她单位，又打到她手机15400000501。",
    "有知情者请拨15400000501。",
    "有线索的请联系15400000501，我们会转告家属。",
    "如有消息，请致电15400000501。",
    "知道她下落的好心人请打15400000501。",
    "欢迎同遭遇者联系，电话15400000501。",
    "收款微信同手机15400000501。",
    "给她送衣服的司机电话15400000501。",
    "记者采访电话15400000501。",
)
BEFORE = "她在密州派出所被关了一夜，所长王大明推说案子归国保管。"


@pytest.mark.parametrize("text", THEIRS)
@pytest.mark.parametrize("before", ["", BEFORE], ids=["alone", "behind an official"])
def test_what_was_taken_from_them_or_is_for_readers_is_no_officials(text: str, before: str) -> None:
    assert read(before + text).lines == ()


HIS = (
    "县检察院检察官王大明作出批准逮捕决定；家属拨打她的办公电话0536-0000121，接电话者自称书记员。",
    "所长王大明把名片塞给我弟弟，上面印着：办公0536-0000121，手机15400000501。",
    "所长王大明给了家属一张名片，电话是0536-0000121。",
    "所长王大明给她女儿留了手机15400000501。",
    "所长王大明叫家属打他的电话0536-0000121。",
    "家属找到所长王大明，他的办公电话0536-0000121没人接。",
    "律师打给所长王大明（手机15400000501），他说不方便。",
    "律师约见法官王大明，法官的办公电话是0536-0000121。",
    "我妈给所长王大明打电话，打的是15400000501。",
    "弟弟记下了所长王大明的手机：15400000501。",
    "家属拿到的所长王大明手机是15400000501。",
    "带队的人叫王大明，是所长，手机15400000501。",
    "接他的人叫王大明，是新所长，手机15400000501。",
    "打我爸的那个警察叫王大明，电话15400000501。",
    "来家里的是社区民警王大明，他给我姐留的电话是15400000501。",
)


@pytest.mark.parametrize("text", HIS)
def test_what_an_official_hands_to_a_family_is_still_his(text: str) -> None:
    found = read(text)
    assert {one.person for one in found.lines} == {"王大明"}
    assert (found.review, found.refused) == ((), ())


CIVIL = ("女士", "先生", "大姐", "阿姨", "师傅")


@pytest.mark.parametrize("civil", CIVIL)
def test_who_holds_no_office_is_called_by_no_title(civil: str) -> None:
    text = f"某某派出所 0536-0000121\n\n张{civil}（15400000501）来信说，号码登错了。"
    assert [one.raw for one in read(text).lines] == ["0536-0000121"]


GONE = (
    "某某派出所 0536-0000121：改为居民住宅电话，住户很困扰。",
    "某某派出所所长王大明 15400000501 已由他人使用",
    "某某派出所值班 0536-0000121，已拆机",
    "某某派出所所长王大明；王大明妻 15400000501；王大明父15400000502",
)


@pytest.mark.parametrize("text", GONE)
def test_a_number_that_is_no_longer_theirs(text: str) -> None:
    assert read(text).lines == ()


OURS = (
    "编辑部电话¦本站热线¦投稿热线¦读者来信请寄某处，电话¦爆料电话¦求助电话¦救助热线¦"
    "志愿者报名¦志愿者热线¦本文作者电话¦作者联系方式¦整理：老申¦整理人老申¦供稿人电话¦"
    "录入：小雨¦核对：小雨¦发布人¦转发请注明，联系¦如有更正请联系¦补充号码请发到¦"
    "有新号码请告诉老申¦欢迎提供线索，电话¦提供线索请拨¦知情人请拨¦有知情的请打¦律师咨询电话¦"
    "法律援助热线¦免费咨询¦心理援助热线¦家属联系电话¦家属委托联系人¦受害人电话¦当事人电话¦"
    "本人电话¦我的电话¦我的手机¦我手机¦找我请打¦联系我¦加我微信¦QQ群联系人¦群主电话¦群管理¦"
    "收款人电话¦捐款联系人¦代收捐款¦接站的师傅¦住宿联系老板娘¦送饭的大姐¦租车电话¦出租车¦"
    "旅馆¦附近旅社¦医院急诊¦病房电话¦记者电话¦采访电话¦外媒记者¦BBC记者¦大使馆¦领事馆¦"
    "人权组织热线¦明慧编辑部¦教会联系人¦牧师¦弟兄电话¦同修电话¦同学电话¦邻居电话¦房东电话¦"
    "同事电话¦单位同事¦老乡¦亲戚¦朋友电话¦女儿电话¦他儿子¦婆婆家¦娘家¦父母家¦村里亲戚¦老战友"
)
BELOW = "某某派出所\n所长 赵文生 15400000501\n值班 0536-0000121\n\n"
ADDED = ("{w}：15400009301", "{w} 15400009301", "{w}（15400009301）", "{w}：0536-0000129")


@pytest.mark.parametrize("ours", OURS.split("¦"))
def test_what_a_page_says_of_itself_and_its_readers_is_no_officials(ours: str) -> None:
    found = [[one.raw for one in read(BELOW + form.format(w=ours)).lines] for form in ADDED]
    assert found == [["15400000501", "0536-0000121"]] * len(ADDED)


NEAR = "next to¦next door to¦near¦near the¦opposite¦opposite the¦across from¦behind¦in front of"
THERE = ("Photo shop {n} ", "Restaurant {n} ", "A tea house {n} ", "Laundry {n} ")
STATION = "Dongguan Police Station"


@pytest.mark.parametrize("near", NEAR.split("¦"))
def test_what_stands_near_an_office_has_none_of_its_numbers(near: str) -> None:
    above = f"{STATION}\nChief: Wang Daming 15400000501\n\n"
    for place in THERE:
        text = f"{above}{place.format(n=near)}{STATION}: 0536-0000129"
        assert [one.raw for one in read(text).lines] == ["15400000501"]
    theirs = (
        f"{STATION} ({near} Licang Court): 0536-0000121",
        f"Licang Court, {near} {STATION}: 0536-0000122",
        f"The officers waited {near} Weibei Court (0536-0000123).",
    )
    found = [(one.raw, one.org) for one in read("\n".join(theirs)).lines]
    assert found == [
        ("0536-0000121", STATION),
        ("0536-0000122", "Licang Court"),
        ("0536-0000123", "Weibei Court"),
    ]


FACTORY = (
    "廠方人事部經理黃小姐¦厂方人事部经理黄小姐¦厂方代表李先生¦公司经理刘女士¦校方教务处主管周小姐"
)


@pytest.mark.parametrize("one", FACTORY.split("¦"))
def test_whom_a_firm_sends_to_speak_is_no_official(one: str) -> None:
    text = (
        f"凤岗派出所（0536-0000121），民警王大明15400000501。\n\n{one}（15400009301）回复称已处理。"
    )
    assert [one.raw for one in read(text).lines] == ["0536-0000121", "15400000501"]


@pytest.mark.parametrize("kind", ["Hotel", "Guesthouse"])
def test_a_hotel_is_private_but_for_a_class_that_is_held_there(kind: str) -> None:
    rooms = "\nGuard room: 0536-0000122\nHead of the class: Wang Daming 15400000501"
    above = "Weibei 610 Office 0536-0000121\n"
    for said in ("(brainwashing class)", "brainwashing center", ", used for re-education classes"):
        found = read(f"{above}Jade {kind} {said}{rooms}").lines
        assert [one.raw for one in found][1:] == ["0536-0000122", "15400000501"], said
    assert len(read(f"{above}Jade {kind}, front desk 0536-0000122").lines) == 1


def test_who_leads_a_class_is_no_teacher() -> None:
    leads = "洗脑班¦學習班¦法制学习班\n¦转化班"
    for one in leads.split("¦"):
        (line,) = read(f"{one}班主任 王大明 15400000501").lines
        assert (line.person, line.title) == ("王大明", "班主任")
    assert not read("城关小学\n班主任 王大明 15400000501").lines
    assert not read("洗脑班\n她女儿的班主任 王大明 15400000501").lines


def test_words_that_leave_it_clear_whose_a_number_is() -> None:
    for said in ("13楼办公室", "三楼办公室", "办公室13楼"):
        text = f"大队长：王大明 {said} 0536-0000121；15400000501"
        assert [one.person for one in read(text).lines] == ["王大明"] * 2
    (line,) = read("Weibei Prison\nThe ward's own telephone is 0536-0000121.").lines
    assert line.raw == "0536-0000121"


@pytest.mark.parametrize("said", ["告发人为门卫的说法未经核实", "他打人的传闻尚未证实"])
def test_what_is_unverified_may_be_what_was_said(said: str) -> None:
    text = "东关派出所所长王大明15400000501（{}）"
    assert len(read(text.format(said)).lines) == 1
    assert not read(text.format("此号未经核实")).lines
