"""Which of two lines a remark is of: the alternate rings at his sister's."""

from functools import cache

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Proposed
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind as Kind

WHO = (Kind.STATION, Kind.PERSON, Kind.TITLE)
DESK, MOBILE, OTHER = "0536-0000121", "15400000121", "15400000122"
TWO = ((Kind.NUMBER, Kind.NUMBER), (MOBILE, OTHER))
BOTH = ((Kind.WORK, Kind.MOBILE), (DESK, MOBILE))


@cache
def reader(kinds: tuple[Kind, ...]) -> Reader:
    return Reader(kinds, profile("china"))


def left(
    lines: tuple[tuple[Kind, ...], tuple[str, ...]],
    remark: str,
    state: str = "",
    kind: Kind = Kind.STATE,
) -> str:
    """The places of the numbers that are taken."""
    kinds, numbers = lines
    found: list[Proposed] = []
    cells = ["雨巷派出所", "王建国", "民警", *numbers, state, remark]
    reader((*WHO, *kinds, kind, Kind.REMARK)).read(Row(2, cells), found, [], [])
    taken = {one.e164 for one in found}
    said = (f"+86{one.replace('-', '').removeprefix('0')}" for one in numbers)
    return "".join(str(at) for at, one in enumerate(said, 1) if one in taken)


@pytest.mark.parametrize(
    ("remarks", "kept"),
    [
        (
            (
                "alternate rings at his brother-in-law's|The alternate rings at his sister's|"
                "alternate belongs to his mother|Other phone = his son at university, don't use|"
                "other phone: his daughter in Canada|The second number is his brother in Dalian"
            ),
            "1",
        ),
        (
            (
                "alternate rings at his desk|Alternate is his own too|other phone = his desk|"
                "other phone: his daughter answered, call at night|"
                "spoke of his son at university, don't use hard words|it was his son in tears|"
                "Other number: his own, at the bureau"
            ),
            "12",
        ),
        (
            (
                "备用号归属：本人大姐|備用號歸屬：本人大姊|备用号码：其岳父|备用电话归属人=他儿子|"
                "另一个号是当事人的辩护律师留的，法官自己的手机没有|另一個號是當事人家屬留的"
            ),
            "1",
        ),
        (
            (
                "备用号归属：本人|备用号归属：派出所值班室|另一个号是他自己留的|"
                "另一个号是同事给的，本人接|备用号：他爱人接的，让晚上打"
            ),
            "12",
        ),
        ("the spare is his wife, do not use|Second line goes to his in-laws", "1"),
        ("後面那個號是他太太|后一个是快递站|第二个号打过去是他岳母家", "1"),
        (
            "后一个也是他|另一个手机在他车上|2nd number is his as well|the spare is at his desk",
            "12",
        ),
        ("前一个号是他爱人", "2"),
        ("First number = his wife at the hospital|第一个号归属：其妻", "2"),
    ],
)
def test_whose_one_of_two_numbers_is(remarks: str, kept: str) -> None:
    for remark in remarks.split("|"):
        assert left(TWO, remark) == kept, remark


@pytest.mark.parametrize(
    ("remarks", "kept"),
    [
        (
            (
                "手机打去是汉口一家热干面馆\n座机是他|手机打去是一个学生；座机通|"
                "mobile is a noodle shop in Hankou\nlandline is him|Mobile rings a diner; desk his"
            ),
            "1",
        ),
        ("座机打去是一家公司；手机是他|The desk is a bakery; mobile is him", "2"),
        (
            (
                "手机打去他在面馆吃饭，座机是他|手机打去是他本人，座机没人|"
                "mobile rang while he was in a noodle shop; landline is him"
            ),
            "12",
        ),
    ],
)
def test_what_a_line_turns_out_to_be(remarks: str, kept: str) -> None:
    for remark in remarks.split("|"):
        assert left(BOTH, remark) == kept, remark


@pytest.mark.parametrize("kind", [Kind.STATE, Kind.REMARK])
@pytest.mark.parametrize(
    ("state", "remarks", "kept"),
    [
        (
            "Wrong number",
            (
                "the alternate is the brigade office, he sits there|Alternate works, it is him|"
                "a stranger; the alternate is the desk and he answered"
            ),
            "2",
        ),
        ("Wrong number", "a shop; the alternate is dead too|alternate not tried", ""),
        ("Wrong number", "the first one is his own", "1"),
        ("停机", "手机1停了；手机2本人接|手机2是他本人", "2"),
        ("空號", "備用號是他本人|备用号由内勤转接，有转到", "2"),
        ("空号", "备用号也没人接|备用号由内勤转接时说他已调走", ""),
    ],
)
def test_a_state_is_not_of_the_line_that_is_fine(
    state: str, remarks: str, kept: str, kind: Kind
) -> None:
    for remark in remarks.split("|"):
        assert left(TWO, remark, state, kind) == kept, remark


@pytest.mark.parametrize(
    ("remarks", "kept"),
    [
        ("公務電話由內勤轉接，有轉到|办公电话有人接|座机是值班室转的", "1"),
        ("手机是他本人", "2"),
        ("办公电话也打不通|公务电话由内勤转接时说他已调走", ""),
    ],
)
def test_nor_of_the_kind_of_line_that_is_fine(remarks: str, kept: str) -> None:
    for remark in remarks.split("|"):
        assert left(BOTH, remark, "空号") == kept, remark
    assert left(((Kind.MOBILE,), (MOBILE,)), "手机有人接", "空号") == ""
