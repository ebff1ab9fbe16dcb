"""Titles and offices that are told behind somebody's number."""

import pytest

from tests.readers.case_report.test_rules import read

STATION, OFFICE = "Songling Police Station", "Lingyuan Domestic Security Office"


def told(text: str) -> list[str]:
    """The last sign of each number, with the office, the name and the title."""
    lines = read(text.replace("{m}", "1540000551").replace("{f}", "0421-000510")).lines
    return [f"{one.e164[-1]} {one.org}|{one.person}|{one.title}" for one in lines]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"She was questioned by Jiao Wenbin ({{m}}4), captain of the {OFFICE} ({{f}}2).",
            [f"4 {OFFICE}|Jiao Wenbin|captain", f"2 {OFFICE}||"],
        ),
        (
            f"It turned out that Jiao Wenbin (cell: {{m}}4), the captain of the {OFFICE}, knew.",
            [f"4 {OFFICE}|Jiao Wenbin|captain"],
        ),
        (
            "It was signed by Jiao Wenbin ({m}4), deputy chief, and Xue Fei ({m}2), captain.",
            ["4 |Jiao Wenbin|deputy chief", "2 |Xue Fei|captain"],
        ),
        (
            "主管此事的是焦文斌（手机{m}4），国保大队大队长，他说没办法。",
            ["4 国保大队|焦文斌|大队长"],
        ),
        (
            f"Officers Cui Jian ({{m}}1) and Xue Fei ({{m}}2) from the {STATION} ({{f}}0) came.",
            [f"1 {STATION}|Cui Jian|Officers", f"2 {STATION}|Xue Fei|", f"0 {STATION}||"],
        ),
        (
            (
                f"Officer Cui Jian ({{m}}1), Captain Xue Fei ({{m}}2), and deputy chief Ning Hai "
                f"({{m}}3) of the {STATION} came. Police chief Yan Li ({{m}}4) knew."
            ),
            [
                f"1 {STATION}|Cui Jian|Officer",
                f"2 {STATION}|Xue Fei|Captain",
                f"3 {STATION}|Ning Hai|deputy chief",
                "4 |Yan Li|Police chief",
            ],
        ),
        (
            f"Officer Xue Fei ({{m}}2) of the {STATION} ({{f}}0) came. Police chief Yan Li {{m}}4",
            [f"2 {STATION}|Xue Fei|Officer", f"0 {STATION}||", f"4 {STATION}|Yan Li|Police chief"],
        ),
        (
            f"It was signed by Jiao Wenbin, {{m}}4, captain of the {STATION}, at noon.",
            [f"4 {STATION}|Jiao Wenbin|captain"],
        ),
        (
            f"Officers Wu Jun, {{m}}1, and Hao Bin, {{m}}2, both from the {STATION}, {{f}}0.",
            [f"1 {STATION}|Wu Jun|Officers", f"2 {STATION}|Hao Bin|", f"0 {STATION}||"],
        ),
        (
            f"Judge Xie Ling [cell {{m}}5] of the {STATION} [{{f}}0] heard the case.",
            [f"5 {STATION}|Xie Ling|Judge", f"0 {STATION}||"],
        ),
        ("He asked bailiff Gong Lei (cell: {m}6) why.", ["6 |Gong Lei|bailiff"]),
        ("She was beaten by Gong Lei ({m}6), bailiff, at noon.", ["6 |Gong Lei|bailiff"]),
        (
            "Director Yan Li's cell is {m}8 and his deputy director Li Gang's is {m}9.",
            ["8 |Yan Li|Director", "9 |Li Gang|deputy director"],
        ),
    ],
)
def test_who_somebody_is_told_behind_the_number(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Of the next one, whose name or number follows.
        ("Jiao Wenbin ({m}4), captain Li Gang ({m}5)", ["4 |Jiao Wenbin|", "5 |Li Gang|captain"]),
        (
            f"{STATION}\nWang Daming ({{m}}4), the clerk, Sang Yue ({{m}}6)",
            [f"4 {STATION}|Wang Daming|", f"6 {STATION}|Sang Yue|clerk"],
        ),
        (
            f"Wang Daming ({{m}}4), captain of the {STATION} Li Gang ({{m}}5)",
            ["4 |Wang Daming|", f"5 {STATION}|Li Gang|"],
        ),
        (
            "东关派出所：王大明（{m}4），所长（{m}5）",
            ["4 东关派出所|王大明|", "5 东关派出所||所长"],
        ),
        ("Wang Daming, {m}4, captain, Li Gang, {m}5", ["4 |Wang Daming|", "5 |Li Gang|captain"]),
        (
            f"Officer Cui Jian of the Wusu Court ({{m}}1) and Xue Fei ({{m}}2) of the {STATION}.",
            ["1 Wusu Court|Cui Jian|Officer", f"2 {STATION}|Xue Fei|"],
        ),
        (
            f"Officer Wu Jun, {{m}}1, and from the {STATION}, {{f}}0.",
            ["1 |Wu Jun|Officer", f"0 {STATION}||"],
        ),
        # No official's.
        ("Her friend Jiao Wenbin ({m}4), director of the choir, helps.", []),
        ("They told her partner Jiao Wenbin ({m}4), captain of the team, to go.", []),
        ("Director Yan Li's cell is {m}8, his wife Li Gang's is {m}9.", ["8 |Yan Li|Director"]),
        (
            f"Officer Cui Jian ({{m}}1) called Captain Xue Fei ({{m}}2) of the {STATION}.",
            ["1 |Cui Jian|Officer", f"2 {STATION}|Xue Fei|Captain"],
        ),
    ],
)
def test_what_is_said_of_another(text: str, expected: list[str]) -> None:
    assert told(text) == expected
