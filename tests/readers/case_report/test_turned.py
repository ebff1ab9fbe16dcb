"""Numbers first, each with its label, and whose they are behind them."""

import pytest

from tests.readers.case_report.test_rules import digest, read

NUMBERS = (
    "0536-0000121（办）、15400000501（手机）",
    "0536-0000121（办）15400000501（手机）",
    "15400000501（手机） 0536-0000121 (办)",
    "0536-0000121 办，15400000501 手机，",
    "办0536-0000121 手机15400000501",
    "办：0536-0000121 手机：15400000501",
    "0536-0000121 手机15400000501",
    "0536-0000121(O) / 15400000501(M)",
    "0536-0000121[办]、15400000501【手机】",
)
HIS = (
    "　县公安局局长 王大明",
    " 王大明，县公安局局长",
    " 县公安局 局长王大明",
    "：王大明（县公安局局长）",
    " → 县公安局局长王大明",
)


@pytest.mark.parametrize("numbers", NUMBERS)
@pytest.mark.parametrize("his", HIS)
def test_whose_they_are_stands_behind(numbers: str, his: str) -> None:
    found = {(one.e164, one.org, one.person, one.title) for one in read(numbers + his).lines}
    assert found == {
        (number, "县公安局", "王大明", "局长") for number in ("+865360000121", "+8615400000501")
    }


@pytest.mark.parametrize("numbers", NUMBERS)
@pytest.mark.parametrize(
    "theirs", ["　王大明局长的妻子李红", "　李红（王大明之妻）", "　家属李红", "　律师李红"]
)
def test_what_is_no_officials_stays_out(numbers: str, theirs: str) -> None:
    assert read(numbers + theirs).lines == ()


PAIRS = {
    "each line another": (
        (
            "0536-0000121（办）、0536-0000131（宅）　局长 王大明\n"
            "0536-0000122（办）、15400000502（手机）　副局长 李国强"
        ),
        [
            "5360000121 work - 王大明 局长",
            "5360000131 home - 王大明 局长",
            "5360000122 work - 李国强 副局长",
            "15400000502 mobile - 李国强 副局长",
        ],
    ),
    "an office, and somebody of it": (
        "0536-0000121（值班）　某某派出所；0536-0000122（办）、15400000502（手机）　所长李国强",
        [
            "5360000121 work 某某派出所 - -",
            "5360000122 work 某某派出所 李国强 所长",
            "15400000502 mobile 某某派出所 李国强 所长",
        ],
    ),
    "his wife behind him": (
        "0536-0000121（办）　局长王大明；0536-0000131（宅）、15400000502（手机）　其妻李红",
        ["5360000121 work - 王大明 局长", "× 0536-0000131 relative", "× 15400000502 relative"],
    ),
    "a duty room, and then somebody with his own": (
        "某某派出所\n值班室0536-0000121 所长王大明 15400000501",
        ["5360000121 work 某某派出所 - -", "15400000501 mobile 某某派出所 王大明 所长"],
    ),
    "a remark and no owner": (
        "某某派出所\n0536-0000121（办）、0536-0000122（传真）　周末无人",
        ["5360000121 work 某某派出所 - -", "5360000122 fax 某某派出所 - -"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), PAIRS.values(), ids=PAIRS.keys())
def test_pairs(text: str, expected: list[str]) -> None:
    assert digest(read(text)) == expected


CALLS = (
    "听完了，说“我心里有数”。",
    "秘书接，态度客气。",
    "关机，晚上再试。",
    "没接，回了短信说在开会。",
)


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("his", ["所长 王大明", "王大明 所长"])
def test_how_a_call_went_leaves_him_his_number(call: str, his: str) -> None:
    found = read(f"东关派出所\n15400000501 {his}，{call}")
    assert digest(found) == ["15400000501 mobile 东关派出所 王大明 所长"]


def test_another_who_is_named_behind_a_comma_leaves_him_his_number() -> None:
    found = read("15400000501 所长 王大明，李国强说不在")
    assert digest(found) == ["15400000501 mobile - 王大明 所长"]


def test_whoever_else_took_the_call_keeps_her_number() -> None:
    found = read("15400000501 检察官 王大明，王大明的母亲接的，说这是她的手机，请不要打了。")
    assert found.lines == ()


STAMPS = ("11/6 09:25  ", "11月6日 ", "2025-11-06 ", "09:25 ", "Nov 6 09:10 ", "昨天下午3:20，")


@pytest.mark.parametrize("stamp", STAMPS)
def test_the_day_and_time_of_a_call_stand_before_its_number(stamp: str) -> None:
    found = read(
        f"{stamp}15400000501  东关派出所 所长 王大明，听了两分钟挂了\n"
        f"{stamp}15400000502  东关派出所 教导员 李国强，占线\n"
        f"{stamp}0536-0000121  东关派出所 值班室，接通"
    )
    assert digest(found) == [
        "15400000501 mobile 东关派出所 王大明 所长",
        "15400000502 mobile 东关派出所 李国强 教导员",
        "5360000121 work 东关派出所 - -",
    ]


@pytest.mark.parametrize("stamp", STAMPS)
def test_the_day_of_a_call_changes_nothing_before_a_name(stamp: str) -> None:
    found = read(f"东关派出所\n{stamp}所长王大明 15400000501 占线")
    assert digest(found) == ["15400000501 mobile 东关派出所 王大明 所长"]


def test_an_engaged_line_is_nobodys_name() -> None:
    found = read("东关派出所\n15400000501 占线")
    assert digest(found) == ["15400000501 mobile 东关派出所 - -"]
