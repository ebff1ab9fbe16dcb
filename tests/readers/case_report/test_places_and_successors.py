"""Where an official is one, who took whose place, and whom a number was given."""

from tests.readers.case_report.test_rules import read

STATION = "Sansha Police Station: 0734-0000110\n"
A, B = "15400000501", "15400000502"


def told(text: str) -> list[tuple[str, str]]:
    lines = read(STATION + text).lines
    return [(one.e164[-3:], one.person) for one in lines if one.e164[-3:] in {"501", "502"}]


def test_who_took_the_place_of_somebody_who_left() -> None:
    for said in (
        f"Mr. Luo was transferred last year; the present secretary is Ms. Jiang Yaqin, {B}.",
        f"He was transferred in May, and the present secretary is Ms. Jiang Yaqin, {B}.",
        f"Captain Luo Gang {A}. He was transferred, and the present captain is Jiang Yaqin, {B}.",
        f"Captain Luo Gang {A} retired; his successor is Jiang Yaqin, {B}.",
    ):
        assert told(said) == [("502", "Jiang Yaqin")], said
    for said in (
        f"他去年调走了，现任书记江雅琴 {B}",
        f"他调走了，新来的所长叫江雅琴，电话{B}",
        f"所长罗刚 {A}。他去年调走了，现在的所长是江雅琴，{B}",
    ):
        assert told(said) == [("502", "江雅琴")], said


def test_who_has_left_is_nobody_to_call() -> None:
    for said in (
        f"He was transferred last year: {A}",
        f"Captain Luo Gang was transferred last year, {A}",
        f"Retired: head Luo Gang {A}",
        f"已退休，所长罗刚 {A}",
        f"罗所长退休了，{A}",
    ):
        assert told(said) == [], said


def test_where_somebody_is_an_official() -> None:
    for said in (
        f"She was stopped by Deputy Town Head Kuang Zhiyong of Sansha Town (cell {A}).",
        f"She was stopped by Town Head Kuang Zhiyong of Sansha Town, Hengnan County ({A}).",
        f"Kuang Zhiyong, director of the town's Stability Maintenance Office: {A}",
        f"It was Kuang Zhiyong (匡志勇), head of the county's 610 Office: {A}",
    ):
        assert told(said) == [("501", "Kuang Zhiyong")], said
    for said in (
        f"Villager Kuang Zhiyong of Sansha Village ({A})",
        f"Deputy Town Head Kuang Zhiyong of Sansha Town's brother ({A})",
        f"Kuang Zhiyong, brother of the town's Party secretary: {A}",
    ):
        assert told(said) == [], said


def test_whom_an_official_gave_a_number() -> None:
    for said in (
        f"The head of the station, Zhou Xiang, gave one of our volunteers his cell, {A}.",
        f"Judge Zhou Xiang gave a volunteer his number: {A}.",
    ):
        assert told(said) == [("501", "Zhou Xiang")], said
    for said in (
        f"Judge Zhou Xiang gave the police the number of our volunteer, {A}.",
        f"Judge Zhou Xiang asked one of our volunteers for his cell, {A}.",
        f"Judge Zhou Xiang gave my mother her phone, {A}.",
        f"The sister gave our volunteer her number, {A}.",
    ):
        assert told(said) == [], said


def test_a_city_in_front_of_an_office_is_nobody() -> None:
    for city in ("哈爾濱", "南京", "秦皇岛", "石河子", "武汉"):
        (line,) = read(f"{city} 东关监狱 0536-0000121").lines
        assert (line.org, line.person) == ("东关监狱", "")
    (line,) = read(f"王大明 东关监狱 {A}").lines
    assert line.person == "王大明"


def test_a_dash_between_a_title_and_a_name() -> None:
    for said, name in (
        (f"Instructor - Wuyun, cell {A}", "Wuyun"),
        (f"Chief - Dong Hai, cell {A}", "Dong Hai"),
        (f"Instructor - absent, cell {A}", ""),
        (f"所长 - 王大明 {A}", "王大明"),
    ):
        assert told(said) == [("501", name)], said
