"""From whom a number came, and who left one with whom: whose it is then."""

import pytest

from tests.readers.case_report.test_rules import read

A, B = "15400000501", "15400000502"


def told(text: str) -> list[str]:
    return [f"{one.e164[-3:]} {one.person}".strip() for one in read(text).lines]


@pytest.mark.parametrize(
    "source",
    [
        "（来源：邻居）",
        "（邻居提供）",
        "（由家属提供）",
        "（经律师核实）",
        "（信息来自同修）",
        "，家属提供。",
        " (source: neighbour)",
        " (given by a neighbour)",
        " (as told by his colleague)",
        ", source: the family.",
    ],
)
def test_from_whom_it_came_leaves_it_his(source: str) -> None:
    name = "Chu Baoping" if source.isascii() else "楚保平"
    title = "Captain" if source.isascii() else "大队长"
    assert told(f"{title} {name} {A}{source}") == [f"501 {name}"]


@pytest.mark.parametrize("whose", ["（邻居）", "（邻居的手机）", " (neighbour)"])
def test_whose_it_is_stands_in_brackets(whose: str) -> None:
    assert told(f"大队长楚保平{A}{whose}") == []


@pytest.mark.parametrize(
    "text",
    [
        f"我表弟给了大队长白军一个手机号{A}。",
        f"家属给大队长白军留了一个手机号{A}。",
        f"她三次致電大隊長麥兆輝（{B}）。她曾留下自己的號碼{A}，至今無人回覆。",
        f"妻子致电大队长麦兆辉（{B}）。她留了自己的手机{A}，麦从未回电。",
        (
            f"She called Captain Mai Zhaohui ({B}). She left her own number, {A}, but nobody has "
            "called back."
        ),
        f"Mrs. Lan rang Captain Mai Zhaohui ({B}), leaving her number {A}. No one has replied.",
        f"My cousin gave Captain Bai Jun a cell phone number, {A}.",
        f"Lawyers acting for the five: {A}",
        f"The chief's wife, a woman named Tie Mei, {A}, talked to us.",
    ],
)
def test_what_they_left_is_theirs(text: str) -> None:
    assert not any(one.startswith("501") for one in told(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"大队长麦兆辉给家属留下自己的号码{A}，可一直打不通。", "501 麦兆辉"),
        (f"家属打了大队长麦兆辉的手机{A}，至今无人回复。", "501 麦兆辉"),
        (f"Policewoman Li Mei left her own number, {A}, but nobody picks up.", "501 Li Mei"),
        (f"Captain Bai Jun gave my cousin a cell phone number, {A}, then hung up.", "501 Bai Jun"),
        (f"My cousin gave Captain Bai Jun a call on {A}.", "501 Bai Jun"),
        (f"The captain's deputy, a woman named Tie Mei, {A}, talked to us.", "501 Tie Mei"),
        (f"My cousin was fired by the principal, Tian Bao ({A}).", "501 Tian Bao"),
        (
            ("She left the school after the headmaster, Tian Bao (0536-0000501), got a call."),
            "501 Tian Bao",
        ),
        (f"Judge Mai Zhaohui came. His assistant Hai Yan ({A}) took notes.", "501 Hai Yan"),
    ],
)
def test_what_officials_left_is_theirs(text: str, expected: str) -> None:
    assert told(text) == [expected]


def test_the_stations_number_is_that_of_the_station() -> None:
    for said in ("the station's number", "the number of the station"):
        text = f"My uncle ran to Beiyuan Police Station. They gave him {said}, 0536-0000501."
        assert [one.org for one in read(text).lines] == ["Beiyuan Police Station"], said
