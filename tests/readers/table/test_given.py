"""The number that a remark gives in the place of a dead one."""

import pytest

from tests.readers.table.test_exports import read

TAKEN = (
    "旧号停机，新号是15400001702|空号，换成15400001702|號碼已停用；新手機：154 0000 1702|"
    "手机已停机，现在用的号码是15400001702|Disconnected, new number is 15400001702|"
    "no longer in use, use 15400001702 instead"
)
NOT = (
    "空号，换成15400001702（妻子的）|已退休，新号15400001702|空号，新号是15400001702，是他妻子的|"
    "停机，问15400001702|停用，新号也停用15400001702|空号，新号1540000170|空号，2024年换的"
)


@pytest.mark.parametrize(("remarks", "found"), [(TAKEN, ["+8615400001702"]), (NOT, [])])
def test_a_new_number_is_taken_in_the_place_of_a_dead_one(remarks: str, found: list[str]) -> None:
    for remark in remarks.split("|"):
        table = f"单位,姓名,手机,备注\n一所,王大明,15400001701,{remark}"
        told, refused = read(table.encode())
        assert ([one.e164 for one in told], len(refused)) == (found, 1), remark


def test_beside_a_line_that_works_and_with_an_extension() -> None:
    rows = (
        "一所,王大明,0536-0000121,15400001701,手机已停机，新手机15400001702",
        "一所,,0536-0000122,,直线已拆机，只能从总机0536-0000123转305找她",
        "一所,何庆,0536-0000124,15400001703,新号是15400001704",
    )
    found, _ = read("\n".join(("单位,姓名,座机,手机,备注", *rows)).encode())
    told = [f"{one.e164[3:]} {one.ext} {one.kind} {one.person}" for one in found]
    assert told == [
        "5360000121  work 王大明",
        "15400001702  mobile 王大明",
        "5360000123 305 work ",
        "5360000124  work 何庆",
        "15400001703  mobile 何庆",
    ]


OWN = (
    "本人手机15400001702|留下她本人手机 154 0000 1702|他手机是15400001702|"
    "her own cell is 15400001702"
)
NEW = "新手机15400001702|换成15400001702|新號：15400001702，三月起|new mobile 154 0000 1702"
OF_OTHERS = (
    "她女儿换了新号15400001702|志愿者本人手机15400001702|其他手机15400001702|"
    "not his phone 15400001702|"
    "his daughter's new number 15400001702|新手机15400001702是他妻子的|本人手机15400001702，停机|"
    "本人要求不要再打，新手机15400001702"
)


@pytest.mark.parametrize(
    ("remarks", "beside", "alone"), [(OWN, 1, 1), (NEW, 0, 1), (OF_OTHERS, 0, 0)]
)
def test_a_new_or_own_number_although_none_is_dead(remarks: str, beside: int, alone: int) -> None:
    for remark in remarks.split("|"):
        for mobile, wanted in (("15400001701", beside), ("", alone)):
            table = f"单位,姓名,座机,手机,备注\n一所,王大明,0536-0000121,{mobile},{remark}"
            found = [one.e164[-4:] for one in read(table.encode())[0]]
            assert found.count("1702") == wanted, remark


def test_a_number_that_only_a_remark_gives() -> None:
    found, refused = read(
        "单位,姓名,手机,备注\n一所,王大明,,新手机15400001702\n二所,何庆,,无".encode()
    )
    assert [one.e164[-4:] for one in found] == ["1702"]
    assert [(one.line, str(one.reason)) for one in refused] == [(3, "no_number")]
