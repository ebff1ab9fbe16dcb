"""Which of several numbers of a row is meant, by the name or the place of its column."""

import csv
import io

import pytest

from tests.readers.table.test_exports import read

WHO = ("临澜县公安局", "王大明", "副局长")
DESK, DESK_2, MOBILE, MOBILE_2 = "0536-0000301", "0536-0000302", "15400000301", "15400000302"
THREE = {"number1": DESK, "number2": MOBILE, "number3": MOBILE_2}
OUTLOOK = {
    "Business Phone": DESK,
    "Business Phone 2": DESK_2,
    "Mobile Phone": MOBILE,
    "Other Phone": MOBILE_2,
    "Business Fax": "0536-0000303",
}
ASKED = {"5. Number dialed 所拨号码": MOBILE, "6. 第二個號碼（如有）": DESK}
MIXED = {"Mobile": MOBILE, "Phone 1": DESK, "Phone 2": DESK_2}
DIALER = {"phone_number": DESK, "alt_phone": MOBILE_2}
OFFICIAL = {"Work Phone": DESK, "Mobile": MOBILE}
SPARE = {"办公电话": DESK, "手机": MOBILE, "备用电话": MOBILE_2}


def left(numbers: dict[str, str], remark: str) -> str:
    """The places of the numbers that are taken."""
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(["单位", "姓名", "职务", *numbers, "备注"])
    table.writerow([*WHO, *numbers.values(), remark])
    found = {one.e164 for one in read(text.getvalue().encode())[0]}
    said = (f"+86{one.replace('-', '').removeprefix('0')}" for one in numbers.values())
    return "".join(str(at) for at, one in enumerate(said, 1) if one in found)


@pytest.mark.parametrize(
    ("numbers", "remarks", "kept"),
    [
        (THREE, "number2 DNC|number2: DNC|please don't ring number2 again|number2 is a DNC", "13"),
        (ASKED, 'First number: "does not exist". Office rang fine.|第一个号是空号', "2"),
        (THREE, "number3 - wrong person|number3 wrong number|Do not call number3", "12"),
        (THREE, "number1 rings at his wife's dental practice", "23"),
        (THREE, "number2 rings at his office|number1 - he answered, then hung up", "123"),
        (
            OUTLOOK,
            (
                "Business Phone 2 is out of service (recorded message). The first one works|"
                "Business Phone 2: disconnected|Business Phone 2 DNC"
            ),
            "1345",
        ),
        (
            OUTLOOK,
            (
                "Other Phone is Ding Lan's own (his wife), remove it|Other Phone dead|"
                "Do not call Other Phone"
            ),
            "1235",
        ),
        (OUTLOOK, "Business Phone 2 works, the mobile was switched off", "12345"),
        (DIALER, "alt_phone rings at his wife's clinic, leave that one alone|alt_phone DNC", "1"),
        (MIXED, "Phone 2 is dead|phone 2: wrong number|second phone dead", "12"),
        (MIXED, "Phone 1 is dead", "13"),
        (
            OFFICIAL,
            (
                "Wrong mobile: reached a kindergarten teacher who knows nobody of that name|"
                "Wrong mobile|Wrong cell, a student answered|Dead mobile|mobile - dead|"
                "mobile DNC|mobile do not call, office ok|Mobile (his wife's), office ok"
            ),
            "1",
        ),
        (OFFICIAL, "Wrong office number|invalid work phone: a shop", "2"),
        (
            OFFICIAL,
            (
                "wrong office hours|The wrong mobile was called by mistake|bad mobile connection|"
                "Wrong time, call mobile|mobile - he answered"
            ),
            "12",
        ),
        (
            SPARE,
            "备用电话是他爱人的|备用电话空号|备用号码：停机|另一个电话是空号|别打备用电话",
            "12",
        ),
        (SPARE, "备用电话没人接|备用电话是他本人的|另一个电话也通", "123"),
        (OFFICIAL, "手机请勿再打", "1"),
    ],
)
def test_a_remark_closes_the_one_it_names(numbers: dict[str, str], remarks: str, kept: str) -> None:
    told = {one: left(numbers, one) for one in remarks.split("|")}
    assert {one: found for one, found in told.items() if found != kept} == {}


@pytest.mark.parametrize(
    ("heads", "cells", "kept"),
    [
        ("Phone,Phone 2,Phone DNC,Phone 2 DNC", ("N", "Y"), "1"),
        ("Phone,Phone 2,Phone DNC,Phone 2 DNC", ("Y", ""), "2"),
        ("Phone,Phone 2,DNC phone,DNC phone 2,DNC", ("", "", ""), "12"),
        ("Phone,Phone 2,DNC phone,DNC phone 2,DNC", ("", "", "Y"), ""),
        ("座机,手机,座机勿打,手机勿打", ("否", "是"), "1"),
        # Of one of them alone it may be of the person.
        ("Phone,Mobile,Phone DNC", ("Y",), ""),
        ("Phone,Mobile,Phone DNC", ("",), "12"),
    ],
)
def test_columns_that_close_one_number_each(heads: str, cells: tuple[str, ...], kept: str) -> None:
    table = [
        f"单位,姓名,职务,{heads}",
        ",".join([*WHO, DESK, MOBILE, *cells]),
        ",".join(["临澜县公安局", "李山", "民警", DESK_2, MOBILE_2, *("" for _ in cells)]),
    ]
    found, refused = read("\n".join(table).encode())
    own = [one.e164 for one in found if one.line == 2]
    both = zip("12", ("+865360000301", "+8615400000301"), strict=True)
    assert "".join(at for at, number in both if number in own) == kept
    assert {str(one.reason) for one in refused} == (set() if kept == "12" else {"no_calls"})
    assert [one.line for one in found].count(3) == len("12")


@pytest.mark.parametrize(
    ("remark", "kept"),
    [
        ("第一个号是本人。第二个打过去是他前妻，别再打她。", [MOBILE]),
        ("第一个空号，第二个通", [MOBILE_2]),
        ("另一个号是他老婆的", [MOBILE]),
        ("都是本人", [MOBILE, MOBILE_2]),
    ],
)
def test_of_several_in_one_cell_by_their_order(remark: str, kept: list[str]) -> None:
    table = f"单位,姓名,职务,电话,手机,备注\n{','.join(WHO)},,{MOBILE}、{MOBILE_2},{remark}\n"
    assert [one.e164 for one in read(table.encode())[0]] == [f"+86{one}" for one in kept]
