"""Offices that only say where another lies, and words that stand for one named before."""

import pytest

from tests.readers.case_report.test_rules import read

N = "0536-0000121"


def offices(text: str) -> list[str]:
    return [one.org for one in read(text.format(n=N)).lines]


@pytest.mark.parametrize(
    "address",
    [
        "地址：柳泉街道河东路甲7号\u3000邮编：261071",
        "地址：奎文区政府东侧",
        "地址 柳泉街道河东路7号",
        "地址：柳泉社區對面",
        "办公地址：公安局大院内",
        "Address: Liuquan Subdistrict Office, 7 East Road",
        "Address: 7 East Road, Liuquan Subdistrict Office",
        "地址：河东路7号",
    ],
)
def test_where_an_office_lies(address: str) -> None:
    assert offices(f"柳泉派出所\n{address}\n值班室：{{n}}") == ["柳泉派出所"]
    assert offices(f"柳泉派出所\n{address}，值班室：{{n}}") == ["柳泉派出所"]


def test_an_address_alone_names_the_office() -> None:
    assert offices("地址：奎文区信访局\n电话{n}") == ["奎文区信访局"]
    assert offices("司法局\n地址：河东路7号 柳泉派出所值班{n}") == ["柳泉派出所"]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("奎文分局\n政保大队在主楼四层，大队办公室{n}", "奎文分局政保大队"),
        ("办案的是奎文分局国保大队。大队值班电话{n}", "奎文分局国保大队"),
        ("國保支隊：支隊辦公室{n}", "國保支隊"),
        ("某某监狱三监区：监区办公室{n}", "某某监狱三监区"),
        ("东县公安局国保大队\n西县公安局\n大队 {n}", "西县公安局大队"),
        ("国家信访部门来访接待：{n}", "国家信访部门"),
        ("Beijing Bar Association: {n}", "Beijing Bar Association"),
    ],
)
def test_which_office_a_bare_word_means(text: str, office: str) -> None:
    assert offices(text) == [office]


@pytest.mark.parametrize("title", ["案件主办人", "主办人", "案件承办人"])
def test_who_is_in_charge_of_a_case(title: str) -> None:
    (line,) = read(f"东关派出所\n{title}王大明 15400000501").lines
    assert (line.person, line.title) == ("王大明", title)


def test_the_next_numbers_behind_a_comma_and_a_blank() -> None:
    text = f"Prison Administration Division: {N}, 22, 23\nDuty 0536-0000131, 50"
    assert [one.e164[-7:] for one in read(text).lines] == [
        "0000121",
        "0000122",
        "0000123",
        "0000131",
    ]


def test_a_former_chief_who_can_still_be_reached() -> None:
    said = "The former chief, Lu Huasheng, was promoted to deputy head of the Lucheng Brigade and "
    text = f"Hongtang Police Station\n{said}can still be reached on 154 0000 0501."
    assert [one.e164 for one in read(text).lines] == ["+8615400000501"]
    text = "Hongtang Police Station\nHis brother can still be reached on 154 0000 0501."
    assert read(text).lines == ()


HEADS = (
    "道外公安分局 太平派出所|太平派出所¦朝阳区公安分局　太平派出所|太平派出所¦"
    "道外公安分局 国保大队|道外公安分局国保大队¦南关法院 刑庭|南关法院刑庭¦"
    "道外公安分局|道外公安分局¦东关监狱 离退休办|东关监狱离退休办"
)


@pytest.mark.parametrize("head", HEADS.split("¦"))
def test_a_heading_of_two_offices_is_of_the_second(head: str) -> None:
    said, office = head.split("|")
    found = read(f"{said}\n值班 0536-0000121\n王大明 15400000501").lines
    assert {one.org for one in found} == {office}


SAYS = "对方说是东关派出所，让我去|对方自称是东关派出所的|那边称是东关派出所"


@pytest.mark.parametrize("said", SAYS.split("|"))
def test_whoever_calls_says_from_where(said: str) -> None:
    found = read(f"我又接到电话，是座机0536-0000121，{said}。").lines
    assert [one.org for one in found] == ["东关派出所"]


TOLD = {
    "the head of where somebody was taken": (
        "三位同工被带到东关派出所。家人等到夜里。副所长王大明出来了，他的手机是15400000501。",
        ["东关派出所"],
    ),
    "the head of the nearest that has one": (
        "她被送到县看守所。家人去了县法院。所长王大明的手机是15400000501。",
        ["县看守所"],
    ),
    "its duty room, beside a relative": (
        "他们被带到东关派出所。家人等到夜里，值班室（{n}）一直说不清楚。",
        ["东关派出所"],
    ),
    "its gate": (
        "He is at Nanjing No. 2 Detention Centre. We rang the detention centre. Its gate is {n}.",
        ["Nanjing No. 2 Detention Centre"],
    ),
    "the mere word for it": (
        "She is at the Ngaba County People's Procuratorate.\nThe file of the Procuratorate: {n}.",
        ["Ngaba County People's Procuratorate"],
    ),
    "the mere word, and a list below": (
        "她关在黑龙江省女子监狱。\n家属去了两次，监狱的总机{n}，没有人接。",
        ["黑龙江省女子监狱"],
    ),
    "the mere word in a list of an open office": ("某某县公安局\n看守所\n值班{n}", ["看守所"]),
    "a part, and of what": ("案子到了县法院，刑庭的王大明法官（{n}）说要开庭。", ["县法院刑庭"]),
    "a part of no such office": ("案子到了县法院，国保大队的王大明（{n}）来过。", ["国保大队"]),
    "a ward of a prison": (
        "她在省女子监狱，第九监区。监区长王大明15400000501。",
        ["省女子监狱第九监区"],
    ),
    "who does it, and no office": (
        "东关派出所的警察说案子是他办的，公示栏上有所长王大明的电话{n}。",
        ["东关派出所"],
    ),
    "a room of a street's office": ("后湖街办事处\n综治办 {n}", ["后湖街办事处综治办"]),
    "a room that keeps order": ("坪地街道办事处\n维稳综治办 {n}", ["坪地街道办事处维稳综治办"]),
    "an office of affairs": ("他自称是区民族宗教事务局的，电话{n}。", ["区民族宗教事务局"]),
}


@pytest.mark.parametrize(("text", "found"), TOLD.values(), ids=TOLD)
def test_the_office_that_a_story_told_of_before(text: str, found: list[str]) -> None:
    assert offices(text) == found


@pytest.mark.parametrize(
    ("heading", "office"),
    [
        ("另，县国保大队：", "县国保大队"),
        ("另外，县国保大队", "县国保大队"),
        ("还有县国保大队：", "县国保大队"),
        ("此外，县公安局：", "县公安局"),
    ],
)
def test_an_office_that_is_told_as_well(heading: str, office: str) -> None:
    text = f"会宁县法院\n院长 王强 0943-0000120\n\n{heading}\n大队长 李大明 15400000501"
    assert offices(text) == ["会宁县法院", office]


@pytest.mark.parametrize("name", ["举报中心", "控告举报中心"])
def test_where_one_reports_is_a_part_of_its_office(name: str) -> None:
    text = f"会宁县检察院\n{name} {{n}}\n办公室 0536-0000122"
    assert offices(text) == [f"会宁县检察院{name}", "会宁县检察院"]


@pytest.mark.parametrize("name", ["来访接待一科", "来信科", "征地拆迁办"])
def test_a_room_for_those_who_come_or_write(name: str) -> None:
    assert offices(f"河口市信访局\n101 {name} {{n}}") == [f"河口市信访局{name}"]
    assert offices(f"他来河口市信访局{name} {{n}}") == [f"河口市信访局{name}"]


@pytest.mark.parametrize("title", ["主管刑事副院长", "分管民事副院长", "刑事副院长"])
def test_a_deputy_and_what_he_is_in_charge_of(title: str) -> None:
    found = read(f"河口县法院\n{title} 逄文革 {N}").lines
    assert [(one.person, one.title) for one in found] == [("逄文革", title)]


def test_places_in_small_letters() -> None:
    for office in (
        "Weifang city Kuiwen district East Road police station",
        "Kuiwen district procuratorate",
        "Weifang city No. 4 detention house",
        "Shandong province Weifang city Kuiwen district court",
    ):
        text = f"{office} : {N}\nHead: Diao Guowei   office 0536-0000122   house 0536-0000123"
        found = [(one.org, str(one.line_kind)) for one in read(text).lines]
        assert found == [(office, "work"), (office, "work"), (office, "home")]


@pytest.mark.parametrize(
    ("lead", "org"),
    [
        ("Shandong Province, ", "Kuiwen Police Bureau"),
        ("Shandong Province, Weifang city: ", "Kuiwen Police Bureau"),
        ("In Shandong Province, ", ""),
    ],
)
def test_a_province_before_an_office(lead: str, org: str) -> None:
    text = f"{lead}Kuiwen Police Bureau {N}\nchief Diao Guowei 15400000501"
    assert [one.org for one in read(text).lines] == ["Kuiwen Police Bureau", org]


def test_an_office_called_by_its_kind() -> None:
    for text, org in (
        ("She was taken to Macheng City Court. The Court's line is {n}.", "Macheng City Court"),
        (
            "It went to Macheng Political Affairs Committee. The Committee's line: {n}",
            "Macheng Political Affairs Committee",
        ),
        (
            "Her file is with Macheng Procuratorate. The Procuratorate's new number is {n}.",
            "Macheng Procuratorate",
        ),
        ("The Court\n{n}", "Court"),
    ):
        assert offices(text) == [org]


def test_the_title_again_with_what_is_theirs() -> None:
    for text, person in (
        ("Macheng City Court, Judge Zou Lin 邹林. The judge's own mobile is {n}.", "Zou Lin"),
        ("She was heard by Judge Zou Lin. The judge's number is {n}.", "Zou Lin"),
        ("Deputy director Zou Lin signed. The director's number is {n}.", ""),
        ("Judge Zou Lin signed. The director's number is {n}.", ""),
    ):
        assert [one.person for one in read(text.format(n="15400000501")).lines] == [person]


@pytest.mark.parametrize("label", ["抓人单位", "绑架单位", "关押单位", "送押机关", "办案单位"])
def test_an_office_told_as_a_field_of_somebody(label: str) -> None:
    text = (
        f"（1）匡德福，男，66岁\n  {label}：前进分局国保大队，{N}\n  办案人：冀东升 15400000501\n\n"
        f"（2）郎凤英，女，71岁\n  {label}：建国派出所\n  办案人：裘伟 15400000502"
    )
    assert [one.org for one in read(text).lines] == ["前进分局国保大队"] * 2 + ["建国派出所"]


@pytest.mark.parametrize("lead", ["Item 1. ", "ITEM 2 - ", "Agenda item no. 3: ", "II. ", "#1 "])
def test_headings_of_minutes(lead: str) -> None:
    text = f"{lead}Weidu Police Station\n- Office {N}: through.\n- Officer Lei Song 15400000501: no"
    assert [one.org for one in read(text).lines] == ["Weidu Police Station"] * 2


@pytest.mark.parametrize(
    "lead", ["议题1、", "第一项 ", "條目一：", "其次，", "接着是", "Now the ", "On to the "]
)
def test_headings_that_go_on(lead: str) -> None:
    office = "Weidu Police Station" if lead.isascii() else "东关派出所"
    text = f"{lead}{office}\n{N} 通\n王大明 所长 15400000501 没接"
    assert {one.org for one in read(text).lines} == {office}
