"""What callers note behind a number: of whose numbers the coordinator hears first."""

import pytest

from tests.readers.case_report.test_rules import read

CHIEF, DEPUTY = "+8615400008020", "+8615400008021"
# In brackets, and behind a comma.
CHINESE = (
    "东关派出所\n所长 王大明 15400008020（{}）\n副所长 李小平 15400008021\n",
    "东关派出所\n所长 王大明 15400008020，{}\n副所长 李小平 15400008021\n",
)
ENGLISH = (
    (
        "Dongguan Police Station\nChief Wang Daming 154 0000 8020 ({})\n"
        "Deputy chief Li Xiaoping 154 0000 8021\n"
    ),
    (
        "Dongguan Police Station\nChief Wang Daming 154 0000 8020 - {}\n"
        "Deputy chief Li Xiaoping 154 0000 8021\n"
    ),
    (
        "Dongguan Police Station\nChief Wang Daming, 154 0000 8020, {}.\n"
        "Deputy chief Li Xiaoping, 154 0000 8021\n"
    ),
)
STILL = (
    "仍在所里|仍在用|还在用|目前仍在使用中|仍在职|还在岗|人还在原单位|手机还能打通|仍在所里上班|仍在任|"
    "号码仍有效|已核实|2025年3月核实|三月核实过|能打通|打得通|最新|常用号|联通|移动号|双卡|主号|警务通|"
    "工作手机|公务手机|应为本人|党员|主谋|代理|新来的|请假中|休假|出差|家住东关|四川口音|女声|声音年轻|"
    "说会转达|听了三分钟|愿意听|可多打|需再打|要多劝|有善念|同情我们|已三退|拉黑我们|常关机|不接电话|"
    "态度好|主管|新任|兼职|午休时间请勿打扰|晚上不要打扰"
)
GONE = (
    "已不在所里|不在所里了|不在这了|不再任职|不再担任|下岗|被免|双开|被双开|调外地|已转岗|病退|死了|亡故|"
    "人已不在|遭恶报死亡|不用了|不再用|换了人|打错了|非本人|他妻子的|是他老婆的|家属的|给儿子用了|"
    "不让打|请求勿扰|今后请勿打扰|他说中午不要再打来，以后也不要打了|早就不干警察了|他早就下海了|"
    "他已不上班，请勿打|他说影响工作，别打了|他在休息，请不要再打"
)
STILL_IN_ENGLISH = (
    "verified|checked in March|still in use|still there|new number|no answer|busy|hung up twice|"
    "listened for 3 min|a woman answered|in charge of the case|led the raid|acting|on leave|"
    "work mobile|texts only|try again|call again|needs more calls|formerly of Nanguan station"
)
GONE_IN_ENGLISH = (
    "left|has left|moved|arrested|suspended|in prison|under investigation|promoted to the city|"
    "retired|no longer at the station|not valid|new owner|has a new number now|changed number|"
    "wrong number|his wife's|given to his daughter|used by his son|STOP|do not call again|"
    "remove|please delete|strike out|take off the list"
)


def texts(written: tuple[str, ...], remarks: str) -> list[str]:
    return [one.format(remark) for one in written for remark in remarks.split("|")]


@pytest.mark.parametrize("text", texts(CHINESE, STILL) + texts(ENGLISH, STILL_IN_ENGLISH))
def test_what_says_nothing_of_whose_it_is(text: str) -> None:
    assert numbers(text) == [CHIEF, DEPUTY]


@pytest.mark.parametrize("text", texts(CHINESE, GONE) + texts(ENGLISH, GONE_IN_ENGLISH))
def test_what_keeps_a_number_out(text: str) -> None:
    assert numbers(text) == [DEPUTY]


def test_whoever_left_has_left_no_desk() -> None:
    """A remark on people behind the number of an office, and one on the line itself."""
    assert numbers("东关派出所 0536-0000121（调外地）") == ["+865360000121"]
    assert numbers("东关派出所 0536-0000121（不再使用）") == []
    assert numbers("所长 王大明 0536-0000121（手机不再使用）") == ["+865360000121"]


def numbers(text: str) -> list[str]:
    return [line.e164 for line in read(text).lines]


@pytest.mark.parametrize(
    ("between", "first"),
    [
        (" 他妻子的手机 ", True),
        ("，他妻子的 ", True),
        ("，打错了 ", False),
        ("（他妻子的）", False),
        ("，他妻子的\n", False),
    ],
)
def test_kin_in_front_of_the_next_number_are_whose_that_one_is(
    between: str, *, first: bool
) -> None:
    told = numbers(f"东关派出所\n所长 王大明 15400008020{between}15400008021\n")
    assert (CHIEF in told) is first


TWO = {
    "Name | Unit | Post | Office tel | Status | Cell | Status\nWang Daming | "
    "Qinghe County Public Security Bureau | Director": ("OK", "stop request|wrong person|dead"),
    "姓名 | 单位 | 职务 | 办公电话 | 状态 | 手机 | 状态\n王大明 | 清河县公安局 | 局长": (
        "通",
        "要求停打|打错了|空号",
    ),
}


@pytest.mark.parametrize(
    ("head", "fine", "told"),
    [(head, fine, one) for head, (fine, all_) in TWO.items() for one in all_.split("|")],
)
def test_each_remark_of_a_row_is_of_the_number_before_it(head: str, fine: str, told: str) -> None:
    row = f"{head} | 0536-0000121 | {{}} | 15400000501 | {{}}\n"
    assert [one.e164[-3:] for one in read(row.format(told, fine)).lines] == ["501"]
    assert [one.e164[-3:] for one in read(row.format(fine, told)).lines] == ["121"]
    assert [one.e164[-3:] for one in read(row.format(fine, fine)).lines] == ["121", "501"]


def test_a_remark_behind_no_number_of_its_own_is_of_none() -> None:
    head = "姓名 | 单位 | 职务 | 办公电话 | 状态 | 手机 | 状态\n王大明 | 清河县公安局 | 局长"
    row = f"{head} | 0536-0000121 | 通 | - | 空号\n"
    assert [one.e164[-3:] for one in read(row).lines] == ["121"]


def test_kin_of_a_remark_have_the_line_that_its_clause_names() -> None:
    head = "姓名 | 单位 | 职务 | 办公电话 | 手机 | 核对结果\n王大明 | 清河县公安局 | 局长"
    row = f"{head} | 0536-0000121 | 15400000501 | 座机通；手机现在是一位出租车司机在用\n"
    assert [one.e164[-3:] for one in read(row).lines] == ["121"]


BEHIND = (
    "王大明五月就调到呼市去了|王大明去年退休了|这个不要了|不是责任人，撤下|已经撤下|请撤下来",
    "王大明没退休|王大明五月刚调来|这个不要漏了|是责任人|他从一线撤下来了，现在办公室",
)


@pytest.mark.parametrize(
    ("said", "out"), [(one, n) for n in (0, 1) for one in BEHIND[n].split("|")]
)
def test_what_a_clause_behind_a_number_says_of_its_owner(said: str, out: int) -> None:
    found = read(f"清河县公安局\n副局长王大明0536-0000121，{said}\n所长 李建国 15400000509\n").lines
    assert [one.e164[-3:] for one in found] == ["121", "509"][1 - out :]
