"""Who gave a number to the report is not whose it is."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.case_report.read import read_report


def read(text: str) -> dict[str, str]:
    told = read_report(text, profile=profile("china"))
    found = {one.raw[-3:]: one.person for one in told.lines}
    refused = {one.raw[-3:]: str(one.reason) for one in told.refused}
    return found | refused | {one.raw[-3:]: str(one.reason) for one in told.review}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("所长王大明，他的手机是邻居给的，15400000501。", "王大明"),
        ("派出所所长王大明。他的手机，通过家属打听到的，15400000501。", "王大明"),
        ("受害人李红被带走。她的手机是邻居给的，15400000501。", "whose_unclear"),
        (
            "所长王大明打人。受害人李红被带走。她的手机是邻居给的，15400000501。",
            "whose_unclear",
        ),
        ("社区书记王大明带人来我家贴封条，她的电话是15400000501。", "王大明"),
        ("社区书记王大明来我家，手机15400000501。", "王大明"),
        ("社区书记王大明来我家贴封条，我家电话15400000501。", "victim_side"),
        ("警察来我家，15400000501。", "victim_side"),
        ("Chief Tang Qiming. I got his mobile from a neighbor, 15400000501.", "Tang Qiming"),
        (
            "Her husband lives alone. I got his mobile from a neighbor, 15400000501.",
            "whose_unclear",
        ),
        ("Officer who signed the papers: Tang Qiming, 15400000501", "Tang Qiming"),
        ("The officer who beat him: Tang Qiming, 15400000501", "Tang Qiming"),
    ],
)
def test_whose_it_is(text: str, expected: str) -> None:
    assert read(text) == {"501": expected}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("律师：向明 0851-00003011；助理小龙 15400000502。", "lawyer"),
        ("律师：向明 0851-00003011；法官助理龙小明 15400000502。", "龙小明"),
        ("区委书记王明 0851-00003011；秘书小龙 15400000502。", "小龙"),
        ("家属请了律师，费律师，15400000501，武汉的事务所座机027-00000502。", "lawyer"),
    ],
)
def test_whoever_works_for_a_lawyer_is_on_the_same_side(said: str, expected: str) -> None:
    assert read(said)["502"] == expected


@pytest.mark.parametrize(
    ("said", "stopped"),
    [
        ("家属要求不要再打他的电话。", True),
        ("妻子要求我们不要再打扰他。", True),
        ("His family asks us not to call him again.", True),
        ("家属要求不要再打给他们。", False),
        ("家属请大家不要打他妻子的电话。", False),
        ("提供资料的人说，亲属的电话只是记录，任何人不要去打扰。", False),
        ("The family asks that you do not call them.", False),
    ],
)
def test_for_whom_it_is_asked_not_to_call(said: str, *, stopped: bool) -> None:
    expected = "stop" if stopped else "王大明"
    assert read(f"某某派出所\n副所长王大明：手机15400000501。\n{said}") == {"501": expected}


def test_an_entry_of_kin_in_a_list_says_nothing_of_the_number_before() -> None:
    text = "大队长王大明 0536-0000502，儿子王小明，在深圳打工，手机15400000501。"
    assert read(text) == {"502": "王大明", "501": "relative"}


def test_his_office_is_no_office_of_its_own() -> None:
    text = "某某公安局国保大队，大队长王大明，办公室是0536-0000502，手机15400000501。"
    assert read(text) == {"502": "王大明", "501": "王大明"}


@pytest.mark.parametrize(
    ("said", "closed"),
    [
        ("1号说姓刘，做木材生意的，根本没去过长治。", True),
        ("1号是他小舅子的。", True),
        ("No. 1 is a man who sells timber.", True),
        ("No. 1: he is a taxi driver and knows nothing.", True),
        ("1号没来过电话。", False),
        ("No. 1 is a deputy director now.", False),
    ],
)
def test_who_else_has_the_number_of_an_item(said: str, *, closed: bool) -> None:
    text = "1号 局长 王大明 15400000501\n2号 所长 李国强 15400000502\n3号 警长 赵兵 15400000503\n\n"
    expected = "whose_unclear" if closed else "王大明"
    assert read(text + said) == {"501": expected, "502": "李国强", "503": "赵兵"}
