"""Lists headed by whose they are: nobody in them is called; whoever is told of behind them is."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.case_report.read import read_report

CHINA = profile("china")
ABOVE, BELOW = "河口路派出所所长王大明 15400000501\n\n", "\n\n临朐县法院：法官周海 15400000502\n"
OFFICIALS = ["+8615400000501", "+8615400000502"]


def lines(report: str) -> list[str]:
    return [one.e164 for one in read_report(report, profile=CHINA).lines]


@pytest.mark.parametrize(
    "head",
    [
        "家属电话",
        "五人的辩护律师",
        "目击者",
        "受访村民",
        "聶某的親友",
        "■ 本站联系人",
        "（三）难属（勿外传）",
        "Lawyers acting for the five",
        "Numbers of the detainees' relatives",
        "Neighbours who saw it",
        "Press contacts",
        "* Our volunteers (not for calls)",
    ],
)
@pytest.mark.parametrize(
    "listed",
    [
        ": 15400000881; 15400000882; 0536-0000883",
        "：李梅 15400000881、王安 15400000882，赵琳 0536-0000883",
        ": 15400000881 (Ann Li), 15400000882 (Ben Ho) and 0536-0000883 (Chen Mei)",
        "\n- 15400000881\n- 15400000882\n- 0536-0000883",
        "：\n李梅 15400000881\n王安 15400000882\n赵琳 0536-0000883",
    ],
)
def test_nobody_of_such_a_list_is_called(head: str, listed: str) -> None:
    assert lines(f"{ABOVE}{head}{listed}{BELOW}") == OFFICIALS


@pytest.mark.parametrize(
    "listed",
    [
        "家属：李梅 15400000881；副所长吴江 15400000503",
        "家属：李梅 15400000881。派出所：15400000503",
        "家属：李梅 15400000881；15400000503（副所长吴江）",
        "Lawyers: Ann Li 15400000881; Judge Wu Jiang: 15400000503",
        "Relatives: 15400000881. Police station: 15400000503",
        "Relatives: 15400000881; 15400000503 (duty room)",
        "家属：\n李梅 15400000881\n副所长吴江 15400000503",
        "Witnesses:\nAnn Li 15400000881\nDeputy chief Wu Jiang 15400000503",
        "村民委员会：15400000503",
    ],
)
def test_who_is_told_of_behind_it_is(listed: str) -> None:
    told = lines(f"{ABOVE}{listed}{BELOW}")
    assert [one for one in told if one not in OFFICIALS] == ["+8615400000503"]


@pytest.mark.parametrize(
    "asks",
    [
        "如有线索请联系：",
        "若您认识王丽，请拨",
        "寻人电话：",
        "签名活动联系",
        "For more information contact Li Mei at ",
        "Anyone who saw him should contact ",
        "Send corrections to ",
        "Press: Ann Li, ",
    ],
)
def test_whom_readers_are_asked_to_call_is_for_a_person(asks: str) -> None:
    assert lines(f"{ABOVE}{asks}0536-0000881{BELOW}") == OFFICIALS


@pytest.mark.parametrize(
    "asks", ["如有线索请联系派出所：", "For more information contact the police station at "]
)
def test_but_an_office_that_is_named_is_one(asks: str) -> None:
    told = lines(f"{ABOVE}{asks}0536-0000881{BELOW}")
    assert told == [OFFICIALS[0], "+865360000881", OFFICIALS[1]]


@pytest.mark.parametrize(
    "said", ["15400000881 - wife", "15400000881—他的律师", "15400000881 → 邻居"]
)
def test_a_dash_may_lead_to_whose_it_is(said: str) -> None:
    assert lines(f"{ABOVE}{said}{BELOW}") == OFFICIALS
