"""What a row says of one of its numbers only, and who else stands in it that is no official."""

from functools import cache

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.columns import kinds_of
from clarion.readers.table.headings import headings_of
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Aside, Not, Proposed
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind as Kind
from clarion.rules.vocabulary import RowRefusal
from tests.readers.table.test_exports import read as exported

CHINA = profile("china")
DESK, MOBILE, OTHER = "0536-0000311", "15400001234", "15400001235"
OWN = (Kind.STATION, Kind.NUMBER, Kind.REMARK, Kind.NUMBER, Kind.REMARK)


@cache
def reader(kinds: tuple[Kind, ...]) -> Reader:
    return Reader(kinds, CHINA)


def read(kinds: tuple[Kind, ...], *cells: str) -> tuple[list[str], list[str]]:
    """The ends of the numbers that are taken, and why others are not."""
    found: list[Proposed] = []
    refused: list[Not] = []
    reader(kinds).read(Row(2, list(cells)), found, refused, [])
    return [one.e164[-3:] for one in found], [str(one.reason) for one in refused]


@pytest.mark.parametrize(
    ("office", "first", "second", "taken", "why"),
    [
        ("桥东法院", "客气", "空号", ["311"], ["dead"]),
        ("桥东法院", "已停机", "新号，三月起用", ["234"], ["dead"]),
        ("桥东法院", "女声接听", "其丈夫的号码", ["311"], ["relative"]),
        ("桥东法院", "女聲接聽", "其丈夫的號碼", ["311"], ["relative"]),
        ("桥东法院", "忙音", "打过去是快递站", ["311"], ["dead"]),
        ("Court", "busy", "his wife's number", ["311"], ["relative"]),
        ("Court", "busy", "wrong number", ["311"], ["dead"]),
        ("Court", "polite", "after three", ["311", "234"], []),
        # Of the person, or of a row that names no office, it is of all.
        ("桥东法院", "客气", "本人已退休", [], ["moved"]),
        ("桥东法院", "客气", "本人要求停止拨打", [], ["no_calls"]),
        ("Court", "busy", "asked us to stop", [], ["no_calls"]),
        ("", "家属", "三点后", [], ["relative"]),
    ],
)
def test_a_remark_behind_each_number_is_of_that_one(
    office: str, first: str, second: str, taken: list[str], why: list[str]
) -> None:
    assert read(OWN, office, DESK, first, MOBILE, second) == (taken, why)


def test_one_remark_behind_several_numbers_is_of_the_row() -> None:
    assert read((Kind.STATION, Kind.NUMBER, Kind.REMARK), "桥东法院", MOBILE, "空号")[1] == ["dead"]
    one = (Kind.STATION, Kind.WORK, Kind.MOBILE, Kind.REMARK)
    assert read(one, "桥东法院", DESK, MOBILE, "空号") == ([], ["dead"])


def test_a_state_or_an_owner_between_two_numbers_is_of_the_first() -> None:
    said = {"空号": "dead", "儿子的号": "relative", "妻子": "relative", "有效": ""}
    for kind in (Kind.STATE, Kind.LINE_KIND):
        one = (Kind.STATION, Kind.MOBILE, kind, Kind.WORK)
        two = (*one, kind)
        told = {key: read(one, "桥东法院", MOBILE, key, DESK) for key in said}
        both = [] if kind is Kind.LINE_KIND else ["311"]  # as it may be of either
        assert {key: found for key, (found, _) in told.items()} == {
            key: both if why else ["234", "311"] for key, why in said.items()
        }
        told = {key: read(two, "桥东法院", MOBILE, "有效", DESK, key) for key in said}
        assert told == {
            key: (["234"], [why]) if why else (["234", "311"], []) for key, why in said.items()
        }
    kinds = (Kind.STATION, Kind.MOBILE, Kind.STATE, Kind.WORK)
    assert read(kinds, "桥东法院", MOBILE, "已退休", DESK) == ([], ["moved"])
    assert read(kinds, "", MOBILE, "妻子", DESK) == ([], ["relative"])
    labelled = (Kind.STATION, Kind.MOBILE, Kind.WORK, Kind.LINE_KIND)
    assert read(labelled, "桥东法院", MOBILE, DESK, "妻子")[0] == []
    rows = [
        Row(2, ["official", "区法院", MOBILE]),
        Row(3, ["witness", "", OTHER]),
        Row(4, ["our team", "", OTHER]),
    ]
    assert kinds_of(["Type", "Office", "Phone"], rows, CHINA)[0] is Kind.STATE


@pytest.mark.parametrize(
    ("kind", "said", "taken"),
    [
        (
            Kind.STATE,
            (
                "Main live, alt dead|手机空号，座机正常|Mobile dead, office works|"
                "Mobile changed hands|手机：空号；座机：有人接|手机打不通（空号），座机OK|"
                "手機撥打提示空號，辦公電話能打通|"
                "Mobile: wrong number, office: answered"
            ),
            ["311"],
        ),
        (Kind.STATE, "Main dead, alt live|座机空号，手机正常|座机已拆，手机有人接", ["234"]),
        (Kind.STATE, "Both dead|手机空号，本人已退休|空号", []),
        (
            Kind.REMARK,
            (
                "alt phone is her daughter's|“其他电话”为其妻手机，勿拨|手机欠费停机，打座机|"
                "手機欠費停機，打座機|手机打通，是他前妻的号|"
                "Mobile is in his son's use|other phone belongs to his nephew|"
                "手机打过去是快递站，不是他，座机没问题|教导员的手机打过去是空号，值班电话能通|"
                "行動電話接的人是他太太，號碼也是她的；公家電話可打|"
                "154 0000 1234 打通后是一位卖菜的大爷，不是他；办公室的号码没问题"
            ),
            ["311"],
        ),
        (
            Kind.REMARK,
            (
                "手机停机，已退休|两个号码都是空号|neither number in use|"
                "女儿接的，号码也是她的|已转让给他人|欠费停机"
            ),
            [],
        ),
        (
            Kind.REMARK,
            (
                "alt number works too|the other line is the duty desk|Other officers were friendly|"
                "教导员的手机没人接，值班电话能通|他太太接了，说号码是他的|已告诉他人|打通后是书记员接|"
                "“没空”两个字就挂|他負責戶口過戶|main number rings, alt not tried|"
                "手机曾停机，现已恢复，座机有人接"
            ),
            ["311", "234"],
        ),
    ],
)
def test_it_may_be_said_of_one_line(kind: Kind, said: str, taken: list[str]) -> None:
    kinds = (Kind.STATION, Kind.WORK, Kind.MOBILE, kind)
    told = {one: read(kinds, "桥东法院", DESK, MOBILE, one)[0] for one in said.split("|")}
    assert told == dict.fromkeys(told, taken)


THERE = (
    "Journalist|Witness|Landlady, witness|Fellow inmate|Cellmate|Neighbor who saw the arrest|"
    "Media|记者|目击者|證人|难友|刚释放的难友|邻居，作证|当事人姨妈|當事人之弟|受害人的外甥|"
    "协助查号的义工|協助查號的義工|在押人员的妻子|嫂子|Volunteer"
)
IN_OFFICE = (
    "志愿者管理科科长|负责志愿者|证人保护科科长|记者站站长|媒体联络员|Witness protection officer|"
    "Media officer|Prison inmate supervisor|Neighborhood committee secretary|家属接待|法官|Judge"
)
OF_CALLS = (
    "律師見過她，號碼由她本人提供|律师见过他|证人说号码对|记者打过，没接|家属来过，女声|"
    "lawyer met her; number from herself|witness says it is right|志愿者打过|媒体曝光过"
)


@pytest.mark.parametrize("kind", [Kind.TITLE, Kind.STATE, Kind.REMARK])
def test_who_was_there_is_no_official(kind: Kind) -> None:
    kinds = (Kind.PERSON, Kind.MOBILE, kind)
    told = {one: read(kinds, "王建国", MOBILE, one)[1] for one in THERE.split("|")}
    assert told == {key: ["relative"] for key in told}
    good = IN_OFFICE if kind is Kind.TITLE else f"{IN_OFFICE}|{OF_CALLS}"
    told = {one: read(kinds, "王建国", MOBILE, one)[1] for one in good.split("|")}
    assert told == {key: [] for key in told}


@pytest.mark.parametrize(
    ("kind", "cells", "why"),
    [
        (Kind.PERSON, "岳父生|岳母同|房东升|母亲恒|王建国", []),
        (Kind.PERSON, "岳父王某|岳父|房东李|母亲王兰|志愿者小林|目击者老王", ["relative"]),
        (
            Kind.STATION,
            "服刑人员家属|刚释放的难友|报社记者|人权律师|Sunrise Legal Aid Group|Radio newsroom",
            ["relative"],
        ),
        (Kind.STATION, "服刑人员管理科|Legal Aid Centre|Media Office|记者站|家属接待室", []),
        (Kind.REMARK, "A victim of gossip herself, she says|tells of families", []),
        (
            Kind.REMARK,
            "victim of torture|志愿者小谷|our own team handset|test_volunteers",
            ["relative"],
        ),
        (
            Kind.REMARK,
            "XX_FAMILIES_NOT_FOR_DIALING|not for dialling|official, opted out",
            ["no_calls"],
        ),
        (Kind.STATE, "RET|Retired / left post|ret|trf|双规|Left post|moved on", ["moved"]),
        (Kind.STATE, "Test|测试|內部測試", ["dead"]),
        (Kind.STATE, "勿拨|Stop requested", ["no_calls"]),
        (Kind.STATE, "Answered by wife|told to brother", []),
        (Kind.STATE, "Wang wife|our own phone|我方人员|defence lawyer|team member", ["relative"]),
        (
            Kind.REMARK,
            (
                "taken into custody last year|expelled from the party|被留置|被纪委带走|已移民|"
                "离岗|病退在家|已不在政法委|已不在法院工作|調市局去了"
            ),
            ["moved"],
        ),
        (
            Kind.REMARK,
            (
                "被带走调查的是另一位|离岗位不远|已不在办公室|调解了半天|调班去了|移民局打来|"
                "机主是一位老警官|座机未拆|他说不认识当事人|"
                "asked whose son's phone this is|this is the mother's case|"
                "妻子接的，号码是他的"
            ),
            [],
        ),
        (
            Kind.REMARK,
            "sold his SIM card|机主是一名出租车司机|接的人说根本不认识此人",
            ["dead"],
        ),
        (
            Kind.REMARK,
            (
                "His widow answers now|answered by his mother, says it's her phone|"
                "当事人的辩护律师|同案被告|案件目击证人|我们的翻译|访民|妻子接的，号码是她的|"
                "one of our volunteers"
            ),
            ["relative"],
        ),
        (Kind.LINE_KIND, "他人（已转让）|已转让|他人|外人", ["dead"]),
        (Kind.LINE_KIND, "本人|单位", []),
        (Kind.REMARK, "Transferred to Songhe in January|moved to Songhe last year", ["moved"]),
        (Kind.REMARK, "transferred to the desk in May|transferred us to him|moved to tears", []),
        (
            Kind.REMARK,
            "His son picked up: this is the son's own phone and he is at school. Never again.",
            ["relative"],
        ),
    ],
)
def test_whose_a_row_is(kind: Kind, cells: str, why: list[str]) -> None:
    told = {one: read((kind, Kind.MOBILE), one, MOBILE)[1] for one in cells.split("|")}
    assert told == dict.fromkeys(told, why)


@pytest.mark.parametrize(
    ("kind", "headings"),
    [
        (
            Kind.NO_CALLS,
            (
                "Asked for removal?|Asked to be removed|Removal requested|Wants no calls|"
                "Requested no contact|是否要求删除|對方要求刪除|要求过停止拨打"
            ),
        ),
        (
            Kind.SKIP,
            "Removal reason|电话（已停用）|手機（舊）|已停用电话|Phone (old)|Mobile (dead)",
        ),
        (
            Kind.SKIP,
            (
                "Your relationship to the case|您的身份|Disused phone|"
                "前任电话|原號碼（已停用）|Journalist phone"
            ),
        ),
        (
            Kind.RELATIVE,
            "辩护人|辩护人电话|辯護律師電話|Counsel|Defendant|证人电话|目击者电话|原告电话",
        ),
        (Kind.NUMBER, "民警电话|检察官电话|法官電話|电话（新）|Phone (new)|现号码|Old Town phone"),
        (Kind.STATE, "status_name|状态说明"),
        (Kind.REMARK, "list_name|List name|名单名称"),
        (None, "要求停止迫害|Removed on"),
    ],
)
def test_headings(kind: Kind | None, headings: str) -> None:
    read = {one: headings_of(CHINA).read(one).kind for one in headings.split("|")}
    assert read == dict.fromkeys(read, kind)


def test_remarks_may_stand_under_no_heading_at_all() -> None:
    office = "长青街派出所"
    rows = [
        Row(1, [office, "王建国", "所长", MOBILE, "停机"]),
        Row(2, [office, "李明德", "民警", OTHER, "下午三点后再打"]),
    ]
    kinds = kinds_of([], rows, CHINA)
    assert kinds == (Kind.STATION, Kind.PERSON, Kind.TITLE, Kind.NUMBER, Kind.REMARK)
    assert read(kinds, *rows[0].cells)[1] == ["dead"]


def test_lawyers_in_a_row_of_a_case_own_their_numbers() -> None:
    head = [
        "当事人",
        "辩护人",
        "辩护人电话",
        "办案单位",
        "承办民警",
        "民警电话",
        "法官",
        "法官电话",
    ]
    cells = ["谢某", "郗律师", OTHER, "汉滨分局国保大队", "王建国", MOBILE, "李明德", DESK]
    kinds = kinds_of(head, [Row(2, cells)], CHINA)
    found: list[Proposed] = []
    aside: list[Aside] = []
    Reader(kinds, CHINA).read(Row(2, cells), found, [], aside)
    assert [one.e164[-3:] for one in found] == ["234", "311"]
    assert aside == [Aside(f"+86{OTHER}", "", RowRefusal.RELATIVE)]


@pytest.mark.parametrize(
    ("head", "old", "remark", "taken"),
    [
        ("原號碼（已停用）", OTHER, "換號，本人告知", ["234"]),
        ("旧电话", OTHER, "已换号", ["234"]),
        ("Old number", OTHER, "number changed", ["234"]),
        ("原号码", OTHER, "停机", []),
        ("原号码", "", "已换号", []),
        ("来源", OTHER, "已换号", []),
    ],
)
def test_a_change_is_of_the_old_number_if_it_stands_there(
    head: str, old: str, remark: str, taken: list[str]
) -> None:
    one = Reader((Kind.STATION, Kind.SKIP, Kind.MOBILE, Kind.REMARK), CHINA)
    one.begin([Row(1, ["单位", head, "手机", "备注"])])
    found: list[Proposed] = []
    one.read(Row(2, ["桥东法院", old, MOBILE, remark]), found, [], [])
    assert [number.e164[-3:] for number in found] == taken


LINES = (Kind.STATION, Kind.PERSON, Kind.NUMBER, Kind.MOBILE, Kind.HOME, Kind.REMARK)


@pytest.mark.parametrize(
    ("remark", "taken"),
    [
        ("住宅電話打通是鄰居家，打錯", ["311", "234"]),
        ("宅电已换人，打错", ["311", "234"]),
        ("座机已拆除", ["234"]),
        ("办公室电话已撤", ["234", "312"]),
        ("手机已经不是他的了", ["311", "312"]),
        ("手机拨过去提示号码不存在", ["311", "312"]),
        ("手机是个女的在用", ["311", "312"]),
        ("手機落到被害人家屬手裡", ["311", "312"]),
        ("mobile: voicemail of a stranger", ["311", "312"]),
        ("Mobile is not his any more", ["311", "312"]),
        ("登记的手机是他爱人的，爱人接的，请大家不要打", ["311", "312"]),
        ("宅電是他岳母家，老人身體不好，請勿撥打", ["311", "234"]),
        ("手机是他爱人的，他要求不要再打", []),
        ("The mobile is his wife's. Please do not call again", ["311", "312"]),
        ("座机可用 手机空号|手机 空号|座机 正常 手机 已停机|手机 他妻子的", ["311", "312"]),
        ("手机停机 本人已退休|王建国 已退休|此人 不在 本单位了", []),
        ("接了 态度好 说 会考虑", ["311", "234", "312"]),
        ("手机换了，旧号空号", ["311", "312"]),
        ("手机那头是个开饭店的，说这号用了三年", ["311", "312"]),
        ("手机打出来“您拨的号码是空号”", ["311", "312"]),
        ('Cell: "this number does not exist". Landline rang.', ["311", "312"]),
        ("The mobile rings a taxi driver in Handan", ["311", "312"]),
        ("Mobile is wrong! reached a dentist in Anshan. Work number ok", ["311", "312"]),
        ("打到一家修车铺去了", []),
        ("打了三次都是同一个大爷，说不是派出所的", []),
        ("打到修理科去了，转给他|打了三次都是同一个人接", ["311", "234", "312"]),
        ("手机现在是他老丈人在用|手机半年前就停了|cell out of order, use desk", ["311", "312"]),
        ("Mobile belongs to the detainee's father - remove it", ["311", "312"]),
        ("打过去说这人三年前就没了|单位说没有这个人|人事科说他已经辞公职开店去了", []),
        ("Neither number is his|It turned out he left the police two years ago", []),
        ("没有这个人的分机|说他在半年前来的", ["311", "234", "312"]),
        ("两个号都是空号", []),
        ("both numbers are dead", []),
        ("不在這個單位了", []),
        ("suspended from duty since March", []),
        ("the victim's sister of the prisoner", []),
        ("是个女的|是一男的，自称是王|对方是女的|it's a woman", ["311", "234", "312"]),
        ("family of the victim gave us this number", ["311", "234", "312"]),
    ],
)
def test_a_remark_closes_the_line_it_names(remark: str, taken: list[str]) -> None:
    for one in remark.split("|"):
        cells = ("桥东法院", "王建国", DESK, MOBILE, "0536-0000312", one)
        assert read(LINES, *cells)[0] == taken, one


def test_the_desk_is_no_home_although_no_column_says_so() -> None:
    kinds = (Kind.PERSON, Kind.NUMBER, Kind.WORK, Kind.REMARK)
    for desk, left in (("0536-0000312", ["311"]), ("", [])):
        assert read(kinds, "王建国", DESK, desk, "办公电话停机")[0] == left


@pytest.mark.parametrize("remark", ["詹的手机已停机，办公室能打通", "詹继武手机停机"])
def test_whoever_is_named_before_a_title(remark: str) -> None:
    kinds = (Kind.STATION, Kind.TITLE, Kind.WORK, Kind.MOBILE, Kind.REMARK)
    assert read(kinds, "国保大队", "詹继武 大队长", DESK, MOBILE, remark)[0] == ["311"]
    assert read(kinds, "国保大队", "大队长", DESK, MOBILE, "詹的手机已停机")[0] == ["311", "234"]


@pytest.mark.parametrize(
    ("head", "state", "remark", "left"),
    [
        ("Cell result", "dead", "", ["121"]),
        ("手机状态", "空号", "空号", ["121"]),
        ("Result", "dead", "", []),
        ("Phone status", "dead", "", []),
        ("Cell result", "retired", "", []),
        ("Cell result", "asked us to stop", "", []),
        ("Cell result", "asked us to stop", "cell: do not call again; court line is fine", ["121"]),
        ("Result", "asked us to stop", "cell: do not call again; court line is fine", []),
    ],
)
def test_a_state_is_of_the_number_that_heads_it(
    head: str, state: str, remark: str, left: list[str]
) -> None:
    mobile = "手机" if "手机" in head else "Cell"
    rows = (
        f"Office,Name,Office tel,{mobile},{head},Comment",
        f"Court,Wang Min,0536-0000121,15400001234,{state},{remark}",
    )
    found, _ = exported("\n".join(rows).encode())
    assert [one.e164[-3:] for one in found] == left


def test_the_victims_side_in_the_place_of_an_office() -> None:
    kinds = (Kind.STATION, Kind.MOBILE)
    assert read(kinds, "被害一方：韩姐", MOBILE) == ([], ["relative"])
    assert read(kinds, "韩庄派出所", MOBILE) == (["234"], [])


@pytest.mark.parametrize("head", ["多余信息 Extra", "额外信息", "Additional info"])
def test_what_else_a_row_says(head: str) -> None:
    table = f"单位,姓名,电话,{head}\n一所,钱学儒,0871-00005454,同事说他去年就辞职了"
    assert exported(table.encode())[0] == []


@pytest.mark.parametrize(
    "remark",
    [
        "这两个号都是家属的",
        "两个都是家属的",
        "俩都是他老婆的",
        "全是家属的",
        "这俩号都停机了",
        "Both numbers are his wife's",
        "both belong to his wife",
        "the two numbers are his parents'",
        "both of them are disconnected",
    ],
)
def test_both_are_told_of_at_once(remark: str) -> None:
    table = f'单位,姓名,办公电话,手机,备注\n一所,钱学儒,0871-00005454,15400001234,"{remark}"'
    assert exported(table.encode())[0] == []


@pytest.mark.parametrize(
    "remark",
    ["两个都是他的", "两个号都能打通", "全是他本人接的", "Both are his", "These two are fine"],
)
def test_both_are_fine(remark: str) -> None:
    table = f"单位,姓名,办公电话,手机,备注\n一所,钱学儒,0871-00005454,15400001234,{remark}"
    assert [one.e164[-3:] for one in exported(table.encode())[0]] == ["454", "234"]
