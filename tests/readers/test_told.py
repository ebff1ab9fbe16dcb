"""What a remark in longer words says of its row's own numbers, and what it says of others."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.looks import looks_of
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Aside, Not, Proposed
from clarion.readers.table.rows import Row
from clarion.readers.told import Sayings
from clarion.rules.vocabulary import ColumnKind as Kind
from clarion.rules.vocabulary import RowRefusal

CHINA, IRAN = profile("china"), profile("iran")
SAYS = Sayings(CHINA, looks_of(CHINA).words).of
ACTS = {
    RowRefusal.MOVED: (
        "Passed away in Feb 2022, confirmed by switchboard|Emigrated; no longer an official|"
        "Retired at the end of 2023. This is now her private phone.|retired in May|died last year|"
        "Former judge; transferred to the city court in 2023, no longer here.|She has died|"
        "left the court 2022, now a lawyer|told that he retired in 2022|he left the police in 2021|"
        "Died in a car accident, Nov. 2023 per colleague|yes, but retired - private number|"
        "此人已退休|此人已退休，不必再打|2024年已调走|2023.6病故|二〇二二年病逝|2023年11月离职|"
        "已辞职经商|已调往鸡西，不在本单位|已调出|已离职\n（2023年）|已调离，现在企业上班|"
        "他同事说他去年退休了|门卫说已经调走了|据同事说，已于去年去世|"
        "他儿子接的，说父亲2020年已经过世|此人已於2022年退休|兩年前已經過世，是先生接的|2024年已調走"
    ),
    RowRefusal.DEAD: (
        "wrong number - a shopkeeper answers|wrong number, reached a shop|not his number|"
        "number now belongs to a shop|someone else's number|reassigned to a stranger|"
        "the number was disconnected in 2022|Not a working number|number has changed|"
        "number dead|this number is dead, checked twice|号码停用，这是刚确认的|"
        "新号码见短信；原号已停机|此号为空号|号码已停用|号码错误，是老百姓家|机主不是本人|查无此人|"
        "号码已过户给别人|此号已换主人|现为某饭店电话|接的人说不认识他|打錯了，是一般民眾|號碼已停用"
    ),
    RowRefusal.RELATIVE: (
        "this is his wife's number|it's his mother's line|number belongs to his mother|"
        "his wife now uses this phone|this is a volunteer's number|used by his son|"
        "the one who answered is the daughter of Yao, this is her phone|"
        "这是他妻子的号码|此号现在是她公公用|号码转给了她妹妹，别打|号码是志愿者的|"
        "机主是其女儿|現由其兒子使用|這是他妻子的號碼|接电话的是他女儿，这是她的号码"
    ),
}
SILENT = (
    "Left two messages, no answer yet|Spoke 12 May. Listens. Hung up on the second call.|"
    "He died down after a while and talked ten minutes|call dropped|phone died mid-call|"
    "Formerly at Futian; promoted here in 2023|was transferred here from Jilin in 2022|"
    "his wife answered|told his mother|it was his wife|"
    "the former director moved|spoke to his wife at length|"
    "he retired in May but still uses this number|number was dead, works again|"
    "transferred to voicemail|transferred me to the duty room|the victim died in custody|"
    "left the office early|his son is a lawyer|not here today|resigned to listening|former teacher|"
    "the number was given by his wife|number from volunteer Lin|quit smoking|no longer angry|"
    "got a bank on hold|changed his mind|was told he is on leave|the line died|"
    "退伍军人，态度缓和|转业到此，原在法院|不再办理此案（仍在检察院）|已考上律师，未离职|停机坪|"
    "2024年4月病休，仍在岗|前任所长已调走|其父已去世，其母年迈|他妻子接的电话，态度好|已转告其妻|"
    "态度好，说他母亲去世了|受害人已去世|说他父亲刚去世|退休前是所长|快退休了|没去世|"
    "已退休，手机没换|已退休后返聘|曾停机，现已恢复|问他是不是局长的儿子|他儿子是律师|"
    "2021年调到本所|2024年调任市局副局长|说打错了就挂了|对方说打错了，其实是本人|"
    "号码由同修提供|接电话的是他女儿|妻子在公安局工作|不在本单位办公，在分局|退休手续办理中|"
    "原来的号码停用，这两个是5月刚核实的|舊號停機，此號為2024年核實|"
    "Took over the case from Prosecutor Liang, who has retired|"
    "Old note said wrong number; checked on 2 May, it is his|"
    "old number is dead, these two were checked in May|the former number dead; this is current|"
    "退休人员管理科|妻子接的，快退休了|他妻子接的電話|已轉告其妻|其父已去世|快退休了，態度好|"
)
NUMBER, DESK = "15400001234", "0536-0000311"
KINDS = [Kind.PERSON, Kind.MOBILE, Kind.WORK, Kind.REMARK]


@pytest.mark.parametrize(
    ("why", "remark"), [(why, one) for why, some in ACTS.items() for one in some.split("|")]
)
def test_of_whom_the_row_is(why: RowRefusal, remark: str) -> None:
    assert SAYS(remark).get("") == why
    aside: list[Aside] = []
    refused: list[Not] = []
    row = Row(2, ["", NUMBER, "", remark])
    Reader(KINDS, CHINA).read(row, [], refused, aside)
    closed = [RowRefusal.NO_CALLS] if "打" in remark else []
    assert [one.reason for one in refused] in ([why], closed)
    assert aside or why != RowRefusal.RELATIVE


@pytest.mark.parametrize("remark", SILENT.split("|"))
def test_of_others_or_of_nothing(remark: str) -> None:
    assert SAYS(remark) == {}


@pytest.mark.parametrize(
    ("remark", "gone", "why"),
    [
        ("15400001234是其女儿在用", NUMBER, "relative"),
        ("尾号1234是他老婆在用", NUMBER, "relative"),
        ("手机现由他女儿使用", NUMBER, "relative"),
        ("Desk line dead since March, the mobile works", DESK, "dead"),
        ("手機現由他女兒使用", NUMBER, "relative"),
        ("the mobile is his daughter's", NUMBER, "relative"),
        ("mobile now used by his son", NUMBER, "relative"),
        ("手机2023年已停机，座机可打", NUMBER, "dead"),
        ("态度好，手机已换，新号见短信", NUMBER, "dead"),
        ("座机是其父母家", DESK, "relative"),
        ("Cell number wrong (a student answers). Office right.", NUMBER, "dead"),
        ("手机号错了（打过去是饭店），座机对", NUMBER, "dead"),
        ("手機號錯了（打過去是飯店）", NUMBER, "dead"),
        ("0536-0000311是其父母家", DESK, "relative"),
    ],
)
def test_of_one_of_several_numbers(remark: str, gone: str, why: str) -> None:
    found: list[Proposed] = []
    refused: list[Not] = []
    aside: list[Aside] = []
    Reader(KINDS, CHINA).read(Row(2, ["王建国", NUMBER, DESK, remark]), found, refused, aside)
    assert len(found) == 1
    assert refused == [Not(2, why, gone)]
    assert len(aside) == (why == "relative")


@pytest.mark.parametrize(
    ("remark", "gone"),
    [
        ("number2 is not hers, it rings at a restaurant. Use number1.", 1),
        ("the first number is his wife's", 0),
        ("phone 3 disconnected", 2),
        ("3rd number: works|no answer on the second number|second call, friendly", None),
        ("the second mobile dead", 2),
        ("mobile 1 is wrong", 1),
        ("mobile 3 is dead|手机3是空号", None),
        ("第二个号码是空号|號碼2是空號|电话二是空号", 1),
        ("第二部手机停机|手機2已停機|第二個手機是他妻子的", 2),
        ("手机一直打不通|手机2月换过卡，能打通|第一个号码没人接", None),
    ],
)
def test_by_its_place(remark: str, gone: int | None) -> None:
    """In columns of their own, and in one cell."""
    numbers = [DESK, NUMBER, "15400001235"]
    kept = [one for at, one in enumerate(numbers) if at != gone]
    for said in remark.split("|"):
        for kinds, cells in (
            ([Kind.NUMBER] * 3, numbers),
            ([Kind.WORK, Kind.MOBILE, Kind.MOBILE], numbers),
            ([Kind.NUMBER], ["、".join(numbers)]),
        ):
            found: list[Proposed] = []
            Reader([*kinds, Kind.REMARK], CHINA).read(Row(2, [*cells, said]), found, [], [])
            told = [one.e164.removeprefix("+86") for one in found]
            assert told == [one.removeprefix("0").replace("-", "") for one in kept], (said, kinds)


def test_by_its_column_where_one_before_it_is_empty() -> None:
    found: list[Proposed] = []
    row = Row(2, [DESK, "", NUMBER, "第二个手机停机，手机2已停机"])
    Reader([Kind.WORK, Kind.MOBILE, Kind.MOBILE, Kind.REMARK], CHINA).read(row, found, [], [])
    assert len(found) == 1


def test_an_extension_is_set_aside_with_its_number() -> None:
    """The switchboard itself is nobody's parents'."""
    aside: list[Aside] = []
    kinds = [Kind.PERSON, Kind.WORK, Kind.EXT, Kind.REMARK]
    Reader(kinds, CHINA).read(Row(2, ["王建国", DESK, "806", "座机是其父母家"]), [], [], aside)
    assert aside == [Aside("+865360000311", "806", RowRefusal.RELATIVE)]


@pytest.mark.parametrize(
    ("kinds", "name", "remark", "why"),
    [
        ([Kind.PERSON], ["王建国"], "王建国已退休", "moved"),
        ([Kind.FAMILY, Kind.GIVEN], ["王", "建国"], "说王建国两年前已经过世", "moved"),
        ([Kind.FAMILY, Kind.GIVEN], ["Wang", "Jianguo"], "Wang Jianguo retired in May", "moved"),
        ([Kind.PERSON], ["王建国"], "王建国的手机现由他女儿使用", "relative"),
        ([Kind.PERSON], ["王建国"], "李大明已退休", ""),
        ([Kind.PERSON], ["王建国"], "王建国的父亲已退休", ""),
    ],
)
def test_of_the_person_by_name(kinds: list[Kind], name: list[str], remark: str, why: str) -> None:
    refused: list[Not] = []
    row = Row(2, [*name, NUMBER, remark])
    Reader([*kinds, Kind.MOBILE, Kind.REMARK], CHINA).read(row, [], refused, [])
    assert "".join(one.reason for one in refused) == why


def test_states_titles_and_names_say_it_as_well() -> None:
    for kind, cell in (
        (Kind.STATE, "打错了，是一般民众"),
        (Kind.STATE, "Not a working number"),
        (Kind.TITLE, "Judge (left the court 2022, now a lawyer)"),
        (Kind.PERSON, "何庆（2023年退休）"),
    ):
        refused: list[Not] = []
        Reader([kind, Kind.MOBILE], CHINA).read(Row(2, [cell, NUMBER]), [], refused, [])
        assert len(refused) == 1


def test_in_another_country_english_is_heard() -> None:
    says = Sayings(IRAN, looks_of(IRAN).words).of
    assert says("retired in May") == {"": "moved"}
    assert says("خوش‌برخورد") == {}


@pytest.mark.parametrize(
    "sign", ["1", "3 ", "他", "已经", "本人", "the ", "is ", "2023年", "he said "]
)
def test_a_long_remark_is_read_fast(sign: str) -> None:
    assert SAYS(f"{sign * 200}wife妻") == {}


AGAIN = [
    "电话",
    "手机号码",
    "早就",
    "2024年",
    "现在电话",
    "其他",
    "这个",
    "本人",
    "是",
    "现",
    "已调任",
    "已调离",
    "the old number ",
    "is now ",
    "in 2024 ",
    "his wife ",
    "it's ",
    "may 2024 ",
    "had been ",
]


@pytest.mark.parametrize("end", ["退休x", "店x", "wife x", "retired x"])
def test_words_said_again_and_again_are_parted_in_one_way(end: str) -> None:
    """Of two ways for each of forty words a pattern would try all together: it would never end."""
    for said in [*AGAIN, *map("".join, pairwise(AGAIN))]:
        with within(60):
            assert SAYS((said * 40)[: 78 - len(end)] + end) is not None


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Far more than it takes; a pattern that tries too much is broken off."""

    def over(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, over)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
