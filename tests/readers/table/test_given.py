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
