"""A column that tells in one whom to call, and how calls went that were passed on."""

import pytest

from tests.readers.case_report.test_rules import digest, read

HEAD = "| {} | Phone |\n|---|---|\n"


def rows(said: str, head: str = "Whom") -> list[str]:
    lines = (line.rpartition(" ") for line in said.split("\n"))
    text = HEAD.format(head) + "\n".join(f"| {whom} | {number} |" for whom, _, number in lines)
    return digest(read(text))


ROWS = {
    "an office, and who is there": (
        (
            "Qinghe Police Station, front desk 0536-0000121\n"
            "same, Yang Zhongping, deputy head 0536-0000122\n"
            "same, Yang Zhongping, mobile 15400000501\n"
            "Dongguan Police Station, Ablimit (station chief) 15400000502\n"
            "Dongguan Court, Criminal Tribunal 2 0536-0000123\n"
            "same, Judge Hu Peiwen 0536-0000124\n"
            "Dongguan Police Station, Elm Road 0536-0000125\n"
            "Ma Jianguo (Qinghe Police Station) 15400000503"
        ),
        [
            "5360000121 work Qinghe Police Station - -",
            "5360000122 unknown Qinghe Police Station Yang Zhongping deputy head",
            "15400000501 mobile Qinghe Police Station Yang Zhongping deputy head",
            "15400000502 mobile Dongguan Police Station Ablimit station chief",
            "5360000123 work Dongguan Court, Criminal Tribunal 2 - -",
            "5360000124 unknown Dongguan Court, Criminal Tribunal 2 Hu Peiwen Judge",
            "5360000125 work Dongguan Police Station - -",
            "15400000503 mobile Qinghe Police Station Ma Jianguo -",
        ],
    ),
    "whom the row above told of": (
        (
            "same 0536-0000120\n"
            "Lawyer Wang Qiang 15400000501\n"
            "same: 15400000502\n"
            "Qinghe Police Station, Li Qiang, head 15400000503\n"
            "same, home 0536-0000121\n"
            "same, fax 0536-0000122\n"
            "her brother 15400000505\n"
            "same, second mobile 15400000506"
        ),
        [
            "5360000120 unknown - - -",
            "15400000503 mobile Qinghe Police Station Li Qiang head",
            "5360000121 home Qinghe Police Station Li Qiang head",
            "5360000122 fax Qinghe Police Station - -",
            "× 15400000501 lawyer",
            "× 15400000502 lawyer",
            "× 15400000505 relative",
            "× 15400000506 relative",
        ],
    ),
    "in Chinese": (
        (
            "清河派出所，李国强，教导员 15400000501\n"
            "同上，王红，他妻子 15400000502\n"
            "家属李红 15400000503\n"
            "同上 15400000504\n"
            "东关法院，刑庭，孙法官 0536-0000121"
        ),
        [
            "15400000501 mobile 清河派出所 李国强 教导员",
            "5360000121 unknown 东关法院刑庭 孙法官 -",
            "× 15400000502 relative",
            "× 15400000503 victim_side",
            "× 15400000504 victim_side",
        ],
    ),
}


@pytest.mark.parametrize(("said", "expected"), ROWS.values(), ids=ROWS)
def test_whom_a_row_tells_to_call(said: str, expected: list[str]) -> None:
    assert rows(said) == expected


PASSED_ON = (
    "answered, transferred, cut off|transferred twice, then cut off|answered by a Sgt. Li|"
    "was transferred to the duty desk|put on hold, transferred, no answer|answered, cut off|"
    "answered; call transferred; line dropped|was cut off after two minutes"
)
GONE = (
    "transferred to Jinan in May|has been transferred|he was transferred last year|line cut off|"
    "phone has been cut off|disconnected|answered by a baker|cut off in the middle of 2023"
)


@pytest.mark.parametrize(("results", "holds"), [(PASSED_ON, True), (GONE, False)])
def test_how_a_call_went(results: str, *, holds: bool) -> None:
    for result in results.split("|"):
        text = f"| Office | Phone | Result |\n|---|---|---|\n| Qinghe Court | {{}} | {result} |"
        for number in ("0536-0000121", "15400000501"):
            assert bool(read(text.format(number)).lines) is holds, result
        listed = f"Qinghe Police Station, head Ma Jianguo, 0536-0000121 - {result}"
        assert bool(read(listed).lines) is holds, result
