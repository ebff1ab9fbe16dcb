"""Somebody of an office, with a title and a number: told in every order that writers use."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.case_report.read import read_report

CHINA = profile("china")
NUMBER = "0536-0000211"
OFFICES = {
    "zh": (
        "临澜市公安局¦临澜县公安局国保大队¦清河派出所¦临澜市公安局河东分局¦临澜市中级人民法院刑二庭¦"
        "临澜县检察院第一检察部¦临澜市看守所¦清河监狱三监区¦临澜县政法委¦河东街道办事处¦清河镇政府¦"
        "临澜县司法局¦临澜市法制教育中心¦北河村委会¦清河镇综治办"
    ),
    "en": (
        "Qinghe Police Station¦Qinghe Town Police Station¦Linlan City Police Department¦"
        "Linlan City Police Station¦Linlan Public Security Bureau Hedong Branch¦"
        "Linlan Domestic Security Brigade¦Linlan District Court¦Linlan County Procuratorate¦"
        "Linlan First Detention House¦Qinghe Prison¦Linlan Political and Legal Affairs Committee¦"
        "Hongqi Community¦Hedong Subdistrict Office¦Qinghe Town Government¦Beihe Village Committee"
    ),
}
ORDERS = {
    "zh": (
        "{o}{t}{n}：{p}¦{n}，{o}{t}，{p}¦{n}（{o}{t}）{p}¦{n}（{t}，{o}）{p}¦{t}{n}（{o}）：{p}¦"
        "{t}：{n}（{o}）{p}¦{o}：{n}，{t}，{p}¦{n} {t} {o} {p}¦{o} {t} {n} {p}¦"
        "{o}\n{n}（{t}）：{p}¦"
        "{n}：{o}{t}，{p}¦{p} {n} {o}{t}¦{p}（{o}{t}{n}）¦{o}/{t}/{n}/{p}¦【{o}】{t}{n}{p}¦"
        "参与的有{o}{t}{n}（{p}）。¦经手的系{o}{t}{n}，{p}¦包括{o}{t}{n}，{p}¦"
        "国保大队的王明，{o}{t}{n}，{p}¦{n} | {t} | {o} | {p}¦• {n} | {t} | {o} | {p}¦"
        "{n}（{t}）——{o}——{p}¦{n}是{o}的{t}，电话{p}¦据悉，{n}系{o}{t}，电话{p}¦据悉，{n}任{o}{t}，{p}¦"
        "主要责任人：{n}，{o}{t}，{p}¦责任人：{n}（{o}{t}）{p}¦请联系{o}{t}{n}，{p}¦"
        "{o}{t}{n}说：有事打{p}。¦{o}{t}{n}称，有事打{p}。"
    ),
    "en": (
        "{o} {t} {n}: {p}¦{n}, {t} of {o}: {p}¦{n}, {o} {t}, {p}¦{n} ({t}, {o}) {p}¦"
        "{n} ({o} {t}) {p}¦{n} ({t} of {o}): {p}¦{t} {n} ({o}): {p}¦{t}: {n} ({o}) {p}¦"
        "{t} {n}, {o}, {p}¦{o}: {n}, {t}, {p}¦{o} - {n} ({t}) - {p}¦{p} {n}, {t}, {o}¦"
        "The {t} of {o}, {n}, can be reached at {p}.¦{p} - {o} {t} {n}¦{o}\n{t}: {n} {p}¦"
        "{n} | {t} | {o} | {p}¦Interrogated by {t} {n} ({o}, {p}).¦"
        "Name: {n}\nOffice: {o}\nPosition: {t}\nPhone: {p}"
    ),
}
WHO = {"zh": ("高亮", "书记"), "en": ("Gao Liang", "director")}


def told(text: str) -> list[tuple[str, str, str]]:
    return [(one.org, one.person, one.title) for one in read_report(text, profile=CHINA).lines]


@pytest.mark.parametrize(
    ("language", "order"),
    [(language, order) for language in ORDERS for order in ORDERS[language].split("¦")],
)
def test_office_person_and_title_are_found(language: str, order: str) -> None:
    name, title = WHO[language]
    offices = OFFICES[language].split("¦")
    said = [order.format(o=office, t=title, n=name, p=NUMBER) for office in offices]
    assert [told(text) for text in said] == [[(office, name, title)] for office in offices]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The prison warden, Gao Liang: {p}", ("", "Gao Liang", "prison warden")),
        ("Qinghe Prison\nDeputy prison warden Gao Liang {p}", "Qinghe Prison|Deputy prison warden"),
        ("Director Gao Liang (now at Linlan District Court): {p}", ("", "Gao Liang", "Director")),
        ("临澜县法院\n高亮（副院长，分管刑庭）{p}", ("临澜县法院", "高亮", "副院长")),
        ("清河派出所\n所长高亮（红旗社区）{p}", ("清河派出所", "高亮", "所长")),
        ("清河派出所\n所长高亮（临澜县公安局副局长）{p}", ("清河派出所", "高亮", "所长")),
        ("任丘市公安局局长高亮：{p}", ("任丘市公安局", "高亮", "局长")),
        ("校长任广林：{p}", ("", "任广林", "校长")),
        ("Name: Gao Liang\nPosition: director\nOffice: {p}", ("", "Gao Liang", "director")),
        ("临澜市有色金属公司保卫科 科长高亮：{p}", ("临澜市有色金属公司保卫科", "高亮", "科长")),
    ],
)
def test_what_only_looks_like_it(text: str, expected: str | tuple[str, str, str]) -> None:
    if isinstance(expected, str):
        office, _, title = expected.partition("|")
        expected = (office, "Gao Liang", title)
    assert told(text.format(p=NUMBER)) == [expected]


WHAT_SOMEBODY_IS_IN_CHARGE_OF = (
    "Narisu 那日苏, in charge of 610 matters, cell {n}",
    "Li Ming, responsible for stability, {n}",
    "Li Ming (handles petitions): {n}",
    "李明，负责610事务，手机{n}",
    "李明（分管综治）{n}",
    "Li Ming, director, in charge of 610 matters, {n}",
)


def test_what_somebody_is_in_charge_of() -> None:
    for said in WHAT_SOMEBODY_IS_IN_CHARGE_OF:
        text = f"Youyi Avenue Subdistrict Office\n   {said.format(n='15400000501')}"
        found = read_report(text, profile=CHINA).lines
        assert [
            (one.person in {"那日苏", "Li Ming", "李明"}, one.title != "") for one in found
        ] == [(True, True)]


A_CHARGE_MAKES_NOBODY_AN_OFFICIAL = (
    "Volunteer Li Ming, in charge of petitions, {n}",
    "志愿者李明，负责综治方面的资料，手机{n}",
    "主任的弟弟李明，分管综治，手机{n}",
)


def test_a_charge_makes_nobody_an_official() -> None:
    for said in A_CHARGE_MAKES_NOBODY_AN_OFFICIAL:
        text = f"友谊大街街道办事处\n{said.format(n='15400000501')}"
        assert read_report(text, profile=CHINA).lines == ()


LEADERS_AND_NAMES_THAT_ARE_SPREAD_OUT = (
    ("Criminal Division, head .......... Pu Daiwei ........ {n}", ("Pu Daiwei", "head")),
    ("Criminal Division, assistant ..... Ao Fei .......... m. {n}", ("Ao Fei", "assistant")),
    ("Criminal Division, typist: Ao Fei, {n}", ("Ao Fei", "typist")),
    ("所长………………王大明………………{n}", ("王大明", "所长")),
    ("所长 药 三 旺 {n}", ("药三旺", "所长")),
    ("所长 药 三 旺 手机 {n}", ("药三旺", "所长")),
    ("Our group, assistant: Ao Fei, {n}", None),
)


def test_leaders_and_names_that_are_spread_out() -> None:
    for line, who in LEADERS_AND_NAMES_THAT_ARE_SPREAD_OUT:
        text = f"东关派出所\n   {line.format(n='15400000501')}"
        found = read_report(text, profile=CHINA).lines
        assert [(one.person, one.title) for one in found] == ([who] if who else [])


@pytest.mark.parametrize(
    ("line", "org", "person"),
    [("晋中 看守所", "晋中看守所", ""), ("王明 看守所", "看守所", "王明")],
)
def test_a_city_before_its_office_is_no_name(line: str, org: str, person: str) -> None:
    found = read_report(f"{line} 0354-0001841", profile=CHINA).lines
    assert [(one.org, one.person) for one in found] == [(org, person)]


WHO_STANDS_BEHIND_THE_ONLY_NUMBER = (
    ("刑庭 {n} 庭长 仲维新", "仲维新"),
    ("戒毒管理局 {n}，局长 保建坤", "保建坤"),
    ("看守所 {n}转8010 所长 栾广志", "栾广志"),
    ("Education section {n}, section chief Geng Hui", "Geng Hui"),
    ("看守所值班室 {n} 所长栾广志", ""),
    ("看守所 {n} 所长栾广志的妻子", ""),
    ("看守所 {n} 所长栾广志 已退休", ""),
    ("派出所 {n} 所长栾广志、教导员王大明", ""),
    ("检察室 {n}，主任 资云波 15400000907", ""),
)


def test_who_stands_behind_the_only_number() -> None:
    for line, person in WHO_STANDS_BEHIND_THE_ONLY_NUMBER:
        first = read_report(line.format(n=NUMBER), profile=CHINA).lines[0]
        assert (first.person, first.line_kind) == (person, "work")


ANOTHER_NAME_OF_AN_OFFICE = (
    ("区610办公室（现称防范办）主任邬晓东：{n}", "区610办公室", "邬晓东"),
    ("戒毒所（原女子劳教所）所长王大明：{n}", "戒毒所", "王大明"),
    ("国保大队（又称政保大队）{n}", "国保大队", ""),
    ("Security Brigade (now called Political Security Brigade) {n}", "Security Brigade", ""),
    ("县公安局（国保大队）王大明：{n}", "县公安局国保大队", "王大明"),
    ("王大明（现县法院）：{n}", "县法院", "王大明"),
)


def test_another_name_of_an_office() -> None:
    for text, org, person in ANOTHER_NAME_OF_AN_OFFICE:
        found = read_report(text.format(n=NUMBER), profile=CHINA).lines
        assert [(one.org, one.person) for one in found] == [(org, person)]


@pytest.mark.parametrize(
    ("post", "title"),
    [("副院长（分管刑事）", "副院长（分管刑事）"), ("副院长", "副院长"), ("副院长（李国强）", "")],
)
def test_a_remark_on_a_post_in_a_column_of_both(post: str, title: str) -> None:
    table = f"部门/职务 | 姓名 | 手机\n{post} | 祝少华 | 15400000702"
    found = read_report(table, profile=CHINA).lines
    assert [(one.person, one.title) for one in found] == [("祝少华", title)]
