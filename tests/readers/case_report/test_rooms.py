"""Where somebody sits is no office, no part of its name, and nobody."""

from itertools import product

import pytest

from tests.readers.case_report.test_rules import read

N, OTHER = "0536-0000121", "15400000502"
ROOMS = "305室|305房间|三楼305室|（305室）|办公室305|办公楼三楼|1号审讯室|第三法庭|第二审判庭"


def test_it_stands_between_a_person_and_their_number() -> None:
    for room, number in product(ROOMS.split("|"), (N, OTHER)):
        proposal = read(f"柳塘区法院刑庭\n审判长 钱学礼 {room} {number}\n书记员 孙倩 15400000503")
        line, clerk = proposal.lines
        told = (line.org, line.person, line.title)
        assert told == ("柳塘区法院刑庭", "钱学礼", "审判长"), room
        assert (clerk.org, clerk.person) == ("柳塘区法院刑庭", "孙倩")


@pytest.mark.parametrize(
    ("text", "org", "person"),
    [
        (f"柳塘区法院：305室 {N}", "柳塘区法院", ""),
        (f"柳塘区法院 305室 庭长 钱学礼 {N}", "柳塘区法院", "钱学礼"),
        (f"国保大队二楼 {N}", "国保大队", ""),
        (f"柳塘区法院 第三法庭 {N}", "柳塘区法院第三法庭", ""),
        (f"柳塘区法院 第三法庭 审判长 钱学礼 {N}", "柳塘区法院第三法庭", "钱学礼"),
        (f"柳塘区法院 审判长 钱学礼 第三法庭：书记员 孙倩 {N}", "柳塘区法院第三法庭", "孙倩"),
        (f"柳塘区610办公室 主任 钱学礼 {N}", "柳塘区610办公室", "钱学礼"),
    ],
)
def test_it_may_stand_alone_or_lead(text: str, org: str, person: str) -> None:
    (line,) = read(text).lines
    assert (line.org, line.person) == (org, person)


@pytest.mark.parametrize("room", ["Room 206", "Courtroom 3", "Courtroom No. 3"])
def test_it_may_be_told_in_english(room: str) -> None:
    line, other = read(
        f"Beihe District Court: Judge Shen Yue, {room}, {N}; Judge Yan Hui, {room}, {OTHER}"
    ).lines
    assert (line.org, line.person, line.title) == ("Beihe District Court", "Shen Yue", "Judge")
    assert (other.org, other.person) == ("Beihe District Court", "Yan Hui")


def test_a_ward_is_a_part_of_whatever_holds_people() -> None:
    jails, wards = ("松嶺縣看守所", "松岭县监狱", "松岭县戒毒所"), ("女監區", "二监区")
    for jail, ward, between in product(jails, wards, ("（", "，", "\n")):
        line = read(f"{jail} 0536-0000120{between}{ward} {N}").lines[-1]
        assert (line.org, line.place) == (f"{jail}{ward}", jail[:3])


def test_how_many_they_are_is_nobody_s_name() -> None:
    for said in ("一名(姓名不詳)", "两名", "三人", "若干", "数名", " 2名"):
        line = read(f"石桥镇派出所\n民警：尹冬 15400000503 女警{said} {OTHER}").lines[-1]
        assert (line.person, line.title) == ("", "女警"), said


@pytest.mark.parametrize(
    ("office", "org"),
    [
        ("松嶺縣洗腦班（法制教育中心）", "松嶺縣洗腦班"),
        ("洗脑班（松岭县法制教育中心）", "松岭县法制教育中心"),
        ("松岭县610办公室（防范办）", "松岭县610办公室"),
        ("松岭县国保大队（政保大队）", "松岭县国保大队"),
        ("松岭县公安局（城关派出所）", "城关派出所"),
        ("松岭县公安局（国保大队）", "松岭县公安局国保大队"),
    ],
)
def test_an_office_may_go_by_another_name(office: str, org: str) -> None:
    (line,) = read(f"{office}负责人 黑大勇 {N}").lines
    assert (line.org, line.person) == (org, "黑大勇")
