"""A heading that says who was taken away: nobody of the list below it is called."""

import pytest

from tests.readers.case_report.test_rules import read

THEIRS, HIS = "15400000290", "15400000501"
HEADINGS = (
    "被绑架的人：",
    "被绑架的学员：",
    "被縣國保大隊綁架的人：",
    "被抓人员：",
    "被拘留的村民（三人）：",
    "遭绑架者名单",
    "被派出所传唤过的人：",
    "县国保大队绑架的人：",
    "县看守所关押的学员",
    "县公安局家属：",
    "People who were arrested:",
    "Those detained:",
    "Villagers arrested on 3 May:",
    "People detained by Suizhong Police Station",
    "Arrested by the county police:",
)
OF_OFFICIALS = (
    "参与绑架的人：",
    "带走他的人：",
    "抓人的警察：",
    "被处分的警察：",
    "县公安局参与绑架的警察：",
    "Police who arrested her:",
    "People who detained the villagers:",
)


@pytest.mark.parametrize("heading", HEADINGS)
def test_who_was_taken_away(heading: str) -> None:
    text = f"{heading}\n李红 {THEIRS}\n\n临澜县派出所\n所长 王大明 {HIS}"
    told = read(text)
    assert [(one.e164, one.org) for one in told.lines] == [(f"+86{HIS}", "临澜县派出所")]
    assert [one.raw for one in told.refused] == [THEIRS]


@pytest.mark.parametrize("heading", OF_OFFICIALS)
def test_who_took_them_away(heading: str) -> None:
    told = read(f"{heading}\n王大明 {HIS}")
    assert [(one.e164, one.person) for one in told.lines] == [(f"+86{HIS}", "王大明")]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("He was held in Suizhong Detention Center: {n}", "Suizhong Detention Center"),
        ("Arrested in May by Suizhong Police Station: {n}", "Suizhong Police Station"),
        ("被拘留者关在县看守所 {n}", "县看守所"),
    ],
)
def test_where_they_are_held_is_an_office(text: str, office: str) -> None:
    assert [one.org for one in read(text.format(n="0429-0000121")).lines] == [office]


@pytest.mark.parametrize(
    "who", ["原服刑人员老李", "原在押人员李红，", "曾被关押在三监区的老李", "前服刑人員李紅："]
)
def test_who_was_kept_there_once(who: str) -> None:
    told = read(f"临澜监狱\n{who} {THEIRS}\n狱警 王大明 {HIS}")
    assert [one.e164 for one in told.lines] == [f"+86{HIS}"]


@pytest.mark.parametrize("firm", ["▌开发商", "三、楼盘开发商", "承建商："])
def test_who_leads_a_firm(firm: str) -> None:
    text = f"{firm}\n负责人 李红 {THEIRS}\n\n临澜县住建局\n局长 王大明 {HIS}"
    told = read(text)
    assert [(one.e164, one.org) for one in told.lines] == [(f"+86{HIS}", "临澜县住建局")]
    assert [one.reason for one in told.review] == ["private_business"]


def test_an_official_below_a_firm() -> None:
    told = read(f"开发商\n住建局长 王大明 {HIS}")
    assert [one.e164 for one in told.lines] == [f"+86{HIS}"]
