"""Rooms and parts of offices in English lists, and who heads them."""

import pytest

from tests.readers.case_report.test_rules import digest, read

PEOPLE = "\n - Wang Daming, director, office 0536-0000122\n - Li Ming, clerk, 15400000501"
ROOMS = {
    "Qinghe Town Government": (
        "Party and government office|Party & government office|Petitions office|Stability office|"
        "Party and government general office|Armed forces department"
    ),
    "Qinghe County Natural Resources Bureau": (
        "Land acquisition section|Acquisition and demolition section|Forest police section|"
        "Real estate section|Land Use Section|Law enforcement brigade"
    ),
    "Qinghe County Public Security Bureau": "Traffic police brigade|Domestic Security Brigade",
}


def test_a_room_is_not_the_office_of_those_below_it() -> None:
    for whole, rooms in ROOMS.items():
        for room in rooms.split("|"):
            found = read(f"{whole}\n - {room} 0536-0000121{PEOPLE}").lines
            assert [one.org for one in found] == [f"{room}, {whole}", whole, whole], room


def test_an_office_of_its_own_is_none_of_the_one_above() -> None:
    text = (
        "Qinghe Police Station\nTel: 0536-0000121\n\nDonghe Town Party and Government Office\n"
        "Tel: 0536-0000122\n\nWeifang Stability Office\nTel: 0536-0000123"
    )
    found = [one.org for one in read(text).lines]
    assert found[0] == "Qinghe Police Station"
    assert all("Qinghe" not in one for one in found[1:])


def test_who_heads_a_part_that_has_a_line_of_its_own() -> None:
    bureau = "Qinghe County Public Security Bureau"
    for whole, part, title in (
        (bureau, "Domestic Security Brigade", "Brigade chief"),
        (bureau, "Domestic Security Brigade", "Deputy brigade chief"),
        (bureau, "Legal Section", "Head of section"),
        ("Qinghe Prison", "Ward 7", "Ward leader"),
    ):
        text = (
            f"{whole}, 0536-0000121\nSame {whole.split()[-1].lower()}, {part}, 0536-0000122\n"
            f"{title}: Li Ming, 15400000501\nDirector: Wang Daming, 15400000502"
        )
        assert digest(read(text))[1:] == [
            f"5360000122 work {part}, {whole} - -",
            f"15400000501 mobile {part}, {whole} Li Ming {title}",
            f"15400000502 mobile {whole} Wang Daming Director",
        ]


def test_where_somebody_holds_an_office() -> None:
    for said in ("Warden there: {}", "Warden there is {}", "Warden now: {}", "Warden here, {}"):
        text = f"Qinghe Prison, 0536-0000121.\n{said.format('Li Ming')}, 15400000501"
        assert "Li Ming Warden" in digest(read(text))[1], said
    text = "Qinghe Prison, 0536-0000121.\nLawyer there: Hu Jing, 0536-0000122"
    assert digest(read(text))[1:] == ["× 0536-0000122 lawyer"]


SHORT = (
    ("Linlan Dist. Police Sub-bureau", "Linlan Dist. Police Sub-bureau"),
    ("Linlan City Police Dept.", "Linlan City Police Dept."),
    ("Linlan City Police Dept., Security Div.", "Linlan City Police Dept., Security Div."),
    ("Jilin Prov. Prison, Education Sect.", "Jilin Prov. Prison, Education Sect."),
    ("Linlan County Court, Trial Div", "Linlan County Court, Trial Div"),
    ("He lives in Linlan Dist. now. Qinghe Prison", "Qinghe Prison"),
)


@pytest.mark.parametrize(("said", "office"), SHORT)
def test_offices_in_short(said: str, office: str) -> None:
    (one,) = read(f"{said}: 0536-0000121").lines
    assert one.org == office


def test_who_is_of_an_office_in_short() -> None:
    lines = read(
        "Linlan City Police Dept., Security Div. 0536-0000121\n"
        "Mr. Li Qiang, captain of the Security Div. 154-0000-0501\n"
        "Ms. Wang Ying, officer, Linlan Dist. Police Station 154-0000-0502"
    ).lines
    assert [(one.e164[-3:], one.person, one.title) for one in lines] == [
        ("121", "", ""),
        ("501", "Li Qiang", "captain"),
        ("502", "Wang Ying", "officer"),
    ]
