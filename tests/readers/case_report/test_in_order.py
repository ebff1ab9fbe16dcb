"""Several people and as many numbers, not all of them officials."""

import pytest

from tests.readers.case_report.test_rules import read

ZH = "东关派出所 0536-0000121\n"
EN = "Dongguan Police Station: 0536-0000121\n  Teng Xinjian, chief: 15400000500\n  "
A, B = "15400000501", "15400000502"


def told(text: str) -> list[tuple[str, str]]:
    found = [(one.e164[-3:], one.person) for one in read(text).lines]
    return [one for one in found if one[0] in {"501", "502", "503"}]


ROLES = ("家属", "律师", "亲属", "证人", "家属：", "其丈夫")


@pytest.mark.parametrize(
    "said",
    [
        "{}高燕斌、邢磊：{}、{}",
        "{}高燕斌和邢磊，电话分别为{}、{}",
        "{}高燕斌、邢磊的手机分别是{}和{}",
    ],
)
def test_who_is_named_with_a_relative(said: str) -> None:
    for role in ROLES:
        assert told(ZH + said.format(role, A, B)) == [], role


def test_what_is_said_behind_names() -> None:
    for text in (
        f"{ZH}高燕斌、邢磊，家属，电话分别为{A}、{B}",
        f"{ZH}高燕斌、邢磊（家属），电话分别为{A}、{B}",
        f"{ZH}家属和副所长李强的手机分别是{A}、{B}",
        f"{EN}Gao Yanbin, Xing Lei, relatives: {A} and {B} respectively",
        f"{EN}Gao Yanbin, Xing Lei, family members: {A}, {B}",
        f"{EN}Gao Yanbin, Xing Lei, members of our church: {A} and {B} respectively",
    ):
        assert told(text) == [], text


@pytest.mark.parametrize(
    ("text", "theirs"),
    [
        (f"{ZH}家属高燕斌、副所长李强：{A}、{B}", [("502", "李强")]),
        (f"{ZH}家属高燕斌，副所长李强：{A}，{B}", [("502", "李强")]),
        (f"{ZH}家属高燕斌、副所长李强：{A}", [("501", "李强")]),
        (f"{ZH}律师高燕斌、法官邢磊，电话分别为{A}、{B}", [("502", "邢磊")]),
        (
            f"{ZH}律师邢磊，副所长李强，民警王红：{A}，{B}，15400000503",
            [("502", "李强"), ("503", "王红")],
        ),
        (f"{ZH}副所长李强、民警邢磊：{A}、{B}", [("501", "李强"), ("502", "邢磊")]),
        (f"{ZH}所长李强 15400000500\n律师高燕斌和李强通过电话，{A}", [("501", "李强")]),
        (
            f"{EN}Gao Yanbin, Xing Lei, members: {A} and {B} respectively",
            [("501", "Gao Yanbin"), ("502", "Xing Lei")],
        ),
        (f"{EN}Gao Yanbin (member): {A}", [("501", "Gao Yanbin")]),
        (
            f"{EN}Deputy chiefs: Gao Yanbin {A}, Xing Lei {B}",
            [("501", "Gao Yanbin"), ("502", "Xing Lei")],
        ),
    ],
)
def test_whose_number_is_whose(text: str, theirs: list[tuple[str, str]]) -> None:
    assert told(text) == theirs


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Informant: a neighbour surnamed Tang, number withheld.", True),
        ("A guard who helped us, number withheld on request.", True),
        ("举报人：邻居唐某，电话不公布", True),
        ("This number is confidential.", False),
        ("此号不公布", False),
    ],
)
def test_of_whom_nothing_is_told_below(said: str, *, kept: bool) -> None:
    head = "Party secretary: Wang Huaying," if said.isascii() else "书记 王华英"
    assert bool(told(f"{head} {A}\n{said}")) is kept
