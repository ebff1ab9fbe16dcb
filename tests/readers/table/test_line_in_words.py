"""What a remark says in words of one of a row's lines, and of whoever answered there."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Proposed
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind as Kind
from clarion.rules.vocabulary import LineKind

CHINA = profile("china")
KINDS = (Kind.STATION, Kind.PERSON, Kind.TITLE, Kind.WORK, Kind.MOBILE, Kind.REMARK)


def taken(remark: str) -> str:
    found: list[Proposed] = []
    row = Row(2, ["城关派出所", "海阔", "副所长", "0536-0004574", "15400005371", remark])
    Reader(KINDS, CHINA).read(row, found, [], [])
    return "".join("m" if one.kind is LineKind.MOBILE else "d" for one in found)


@pytest.mark.parametrize(
    ("remark", "left"),
    [
        ("手机那个打过去已停机", "d"),
        ("办公电话那个已停机", "m"),
        ("手机号主是外地做装修的，白打了三次", "d"),
        ("座机通。手机打不得，是他女儿拿着用的", "d"),
        ("手机一栏的号是错的", "d"),
        ("手机栏那个是空号", "d"),
        ("手机这个号是他爱人的", "d"),
        ("Mobile now answers as 空号 (checked twice, Aug). Office line fine.", "d"),
        ("Mobile = wrong number", "d"),
        ("Mobile = his wife's", "d"),
        ("手机那头是他本人，态度好", "dm"),
        ("手机那个打过去没人接", "dm"),
        ("手机号主确认是他本人", "dm"),
        ("Mobile = best in the evening", "dm"),
        ("Mobile now answers after 6 pm", "dm"),
    ],
)
def test_it_is_of_the_line_that_it_names(remark: str, left: str) -> None:
    assert taken(remark) == left


@pytest.mark.parametrize(
    ("remark", "left"),
    [
        ("本人称三年前就退了，法院返聘也没去", ""),
        ("二轮时得知他去年底就退了休", ""),
        ("接了，说“我不干国保了，早转到银行上班了”", ""),
        ("通是通，可接的人是一家修車鋪的老闆", ""),
        ("已婉拒：「以後請不要打這支電話」→ 照辦", ""),
        ("Retired June last year; pension office confirmed.", ""),
        ("法院返聘，仍在上班", "dm"),
        ("得知他明年退休", "dm"),
        ("In a meeting, said ring again Thu. Do not call 12-14 (nap)", "dm"),
        ("He retires in June; pension office confirmed", "dm"),
    ],
)
def test_it_is_of_whoever_answers(remark: str, left: str) -> None:
    assert taken(remark) == left
