"""Several people in a row, each with columns of theirs."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.columns import kinds_of
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Aside, Not, Proposed
from clarion.readers.table.rows import Row
from clarion.readers.table.sides import sides_of
from clarion.rules.vocabulary import ColumnKind as Kind

CHINA = profile("china")
SKIP = Kind.SKIP
SIDE = (Kind.PERSON, Kind.TITLE, Kind.WORK)


def read(kinds: tuple[Kind, ...], row: Row) -> tuple[list[str], list[str], list[Aside]]:
    found: list[Proposed] = []
    refused: list[Not] = []
    aside: list[Aside] = []
    Reader(kinds, CHINA).read(row, found, refused, aside)
    told = [" ".join((one.e164[-3:], *filter(None, one[4:]))) for one in found]
    return told, [f"{one.reason} {one.raw}" for one in refused], aside


def test_headings_that_are_said_again_begin_another_side() -> None:
    head = ["序号", "姓名", "职务", "电话", "", "姓名", "职务", "电话", "备注"]
    row = Row(2, ["1", "王建国", "所长", "0536-0000121", "", "李平", "民警", "0536-0000122", "好"])
    side = (Kind.PERSON, Kind.TITLE, Kind.NUMBER)
    assert kinds_of(head, [row], CHINA) == (SKIP, *side, SKIP, *side, Kind.REMARK)
    numbered = ["单位1", "联系人1", "手机1", "单位2", "联系人2", "手机2"]
    offices = Row(2, ["一所", "王建国", "15400001234", "二所", "李平", "15400001235"])
    assert kinds_of(numbered, [offices], CHINA) == (Kind.STATION, Kind.PERSON, Kind.MOBILE) * 2


def test_headings_that_are_said_again_of_nobody_do_not() -> None:
    head = ["单位", "姓名", "职务", "电话", "传真", "电话", "传真", "职务"]
    row = Row(2, ["一所", "王建国", "所长", *["0536-0000121"] * 4, "民警"])
    four = (Kind.NUMBER, Kind.FAX) * 2
    assert kinds_of(head, [row], CHINA) == (Kind.STATION, Kind.PERSON, Kind.TITLE, *four, SKIP)


def test_what_not_every_side_has_holds_for_all() -> None:
    kinds = (Kind.STATION, *SIDE, SKIP, *SIDE, Kind.REMARK)
    first, second = sides_of(kinds)
    assert first == ((Kind.STATION, *SIDE, SKIP, *[SKIP] * 3, Kind.REMARK), (1, 2, 3))
    assert second == ((Kind.STATION, *[SKIP] * 4, *SIDE, Kind.REMARK), (5, 6, 7))


def test_people_who_share_all_but_their_numbers_are_one_side() -> None:
    assert sides_of((Kind.STATION, Kind.PERSON, Kind.WORK, Kind.PERSON, Kind.WORK)) == []
    assert sides_of((*SIDE, Kind.TITLE)) == []
    assert sides_of((*SIDE, Kind.TITLE, Kind.MOBILE)) == []
    assert sides_of(()) == []


def test_each_has_the_title_and_the_office_of_its_side() -> None:
    kinds = (Kind.STATION, *SIDE, SKIP, Kind.STATION, *SIDE)
    row = ["一所", "王建国", "所长", "0536-0000121", "", "二所", "李平", "民警", "0536-0000122"]
    assert read(kinds, Row(3, row)) == (["121 一所 王建国 所长", "122 二所 李平 民警"], [], [])
    row[8] = "05360"
    told = read(kinds, Row(3, row))
    assert told == (["121 一所 王建国 所长"], ["wrong_length 05360"], [])
    assert read(kinds, Row(3, row[:4])) == (["121 一所 王建国 所长"], [], [])


def test_what_is_said_of_all_is_heard_by_each() -> None:
    kinds = (*SIDE, *SIDE, Kind.REMARK)
    row = ["王建国", "所长", "0536-0000121", "李平", "民警", "0536-0000122", "请勿拨打"]
    found, refused, aside = read(kinds, Row(3, row))
    assert (found, [one.e164[-3:] for one in aside]) == ([], ["121", "122"])
    assert refused == [
        "no_calls 王建国 所长 0536-0000121 请勿拨打",
        "no_calls 李平 民警 0536-0000122 请勿拨打",
    ]


def test_a_heading_and_a_row_that_is_not_cut_are_read_once() -> None:
    kinds = (*SIDE, *SIDE)
    assert read(kinds, Row(3, ["姓名", "职务", "办公电话", "姓名", "职务", "办公电话"])) == (
        [],
        [],
        [],
    )
    broken = Row(3, ["王建国,所长"], broken=True)
    assert read(kinds, broken) == ([], ["open_quote 王建国,所长"], [])


def taken(two: list[str], remarks: str) -> dict[str, str]:
    """Which of two people's numbers are taken beside each remark."""
    kinds, left = (Kind.PERSON, Kind.TITLE, Kind.NUMBER) * 2 + (Kind.REMARK,), dict[str, str]()
    for remark in remarks.split("|"):
        found, *_ = read(kinds, Row(3, [*two, remark]))
        left[remark] = "".join(one[2] for one in found)
    return left


@pytest.mark.parametrize(
    ("remarks", "left"),
    [
        (
            "蒲志刚退休了|蒲副局长要求不要再打|老蒲说再也不要给他打电话了|副局长退休了，局长还在",
            "1",
        ),
        ("甘世昌接的，说蒲志刚早退休了|甘世昌说话客气；蒲志刚的号是空号", "1"),
        ("甘局退休了|局长甘世昌去年病故了，副局长还在|甘世昌已调走，副局长还在", "2"),
        ("甘世昌局长去年病故了|甘世昌接的，没说什么，他退休了", "2"),
        ("甘世昌、蒲志刚都退休了|都退休了|两个号都是空号|两人都要求不要再打|空号", ""),
        ("甘世昌没说什么，两人都要求不要再打", ""),
        ("甘世昌说话客气|甘世昌和蒲志刚都没接|蒲志刚占线", "12"),
    ],
)
def test_a_remark_of_one_of_two(remarks: str, left: str) -> None:
    two = ["甘世昌", "局长", "0536-0000121", "蒲志刚", "副局长", "0536-0000122"]
    assert taken(two, remarks) == dict.fromkeys(remarks.split("|"), left)


@pytest.mark.parametrize(
    ("remarks", "left"),
    [
        ("Pu retired in May|Ma was friendly. Pu Zhigang's number is dead", "1"),
        ("Judge Ma died last year, Clerk Pu is still there|Ma asked us not to call again", "2"),
        ("both retired|do not call again|Ma and Pu both retired|He retired", ""),
        ("Ma was friendly|Clerk was friendly|Ma Sanhuai and Pu Zhigang were friendly", "12"),
    ],
)
def test_a_remark_in_english_of_one_of_two(remarks: str, left: str) -> None:
    two = ["Ma Sanhuai", "Judge", "0536-0000121", "Pu Zhigang", "Clerk", "0536-0000122"]
    assert taken(two, remarks) == dict.fromkeys(remarks.split("|"), left)


def test_a_remark_of_a_name_in_one_sign_or_of_none() -> None:
    kinds = (Kind.PERSON, Kind.TITLE, Kind.NUMBER) * 2 + (Kind.REMARK,)
    two = ["甘", "", "0536-0000121", "", "民警", "0536-0000122"]
    assert read(kinds, Row(3, [*two, "民警退休了"]))[0] == ["121 甘"]
