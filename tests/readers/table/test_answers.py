"""Forms that ask in whole questions, and what their answers say of calling again."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.headings import headings_of
from clarion.rules.vocabulary import ColumnKind as Kind
from tests.readers.table.test_exports import read

ENGLISH, HAN = "Should we call this number again?", "還要再打嗎"


@pytest.mark.parametrize(
    ("headings", "kind"),
    [
        (
            (
                f"{ENGLISH}|Should we call again?|Call again?|Do we call again?|Keep calling?|"
                "Shall someone try again?|Should this number be called again?|Worth calling again?|"
                f"{HAN}|还要再打吗？|要不要再打|是否需要再打|这个号码还打吗|以后还打吗|是否继续拨打"
            ),
            Kind.MAY_CALL,
        ),
        ("Should we stop calling this number?|不要再打了吗", Kind.NO_CALLS),
        ("是否拨打|是否已拨打|Should we call by day?|When did you call?", None),
        (
            "What happened?|How did the call go?|Call summary|通話經過|通话摘要|对方说了什么",
            Kind.REMARK,
        ),
        ("Case summary|被捕经过|案情摘要|Who answered?|who picked up|谁接的|接聽人", None),
        ("Which police station did you call?|What agency was called?|你打给哪个单位", Kind.STATION),
        (
            "Who did you ask for? (name and position)|Who did you call?|打给谁|您找的是谁？",
            Kind.PERSON,
        ),
        ("Who did you speak to?|Which caller are you?|Who called?|您的称呼", None),
        ("Which number did you dial?|What number was dialled?|您打的是哪个号码？", Kind.NUMBER),
        ("What number did you call from?", None),
    ],
)
def test_questions_as_headings(headings: str, kind: Kind | None) -> None:
    words = headings_of(profile("china"))
    told = {one: words.read(one).kind for one in headings.split("|")}
    left_out = {one: None for one, found in told.items() if found in (None, Kind.SKIP)}
    assert told | left_out == dict.fromkeys(told, kind)


@pytest.mark.parametrize(
    ("head", "cells", "taken"),
    [
        (ENGLISH, "Yes|Yes, by someone else|By someone else|Maybe|Not yet|No, not this week", "WM"),
        (ENGLISH, "No, wait two weeks|Yes, in two weeks|Only the office", "WM"),
        (ENGLISH, "No|never|No need|Not again|Better not|stop|No, he asked us to stop", ""),
        (ENGLISH, "No, wrong number|No, retired|No more", ""),
        (ENGLISH, "No, mobile is dead, office works|Do not call the mobile, office is fine", "W"),
        (HAN, "要|要，下午打|可以，换人打|換人打|过几天|暂时不用|不用，先等等|看情况", "WM"),
        (HAN, "不用|不用了|不打了|不必|没必要|以后不用打了|要求停止|空號，不用", ""),
        (HAN, "不要打手机，打办公室|手机空号，座机还打", "W"),
        ("接听人", "陌生人|他妻子|a stranger|his wife|秘书", "WM"),
    ],
)
def test_what_is_answered(head: str, cells: str, taken: str) -> None:
    for cell in cells.split("|"):
        row = f'临澜县公安局,王大山,副局长,0536-0000101,15400000101,"{cell}"'
        found, _ = read(f"单位,姓名,职务,办公电话,手机,{head}\n{row}\n".encode())
        told = "".join({"work": "W", "mobile": "M"}[one.kind] for one in found)
        assert (cell, told) == (cell, taken)


def test_what_a_call_brought_is_of_that_call() -> None:
    rows = "\n".join(
        f"=+1540000010{at},{said}"
        for at, said in enumerate(("put through, then cut off", "spoke 8 min then cut off", "dead"))
    )
    found, _ = read(f"mobile,last result\n{rows}\n".replace("=+", "").encode())
    assert [one.e164[-1] for one in found] == ["0", "1"]
