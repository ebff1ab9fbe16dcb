"""Who has not gone is called, whatever was rumoured; who has gone is not, however it is told."""

import pytest

from tests.readers.case_report.test_rules import read

N = "15400000501"


@pytest.mark.parametrize(
    "said",
    [
        "局长 成思远没有退休，{n}还能打通",
        "局长 成思远并未调离，{n}",
        "局长 成思远还没去世，{n}",
        "局长 成思远 {n}（没退休）",
        "局长 成思遠 {n}（尚未離職）",
        "局长 成思远，没被免职，{n}",
        "Chief Cheng Siyuan has not retired, {n}",
        "Chief Cheng Siyuan (not retired) {n}",
        "Chief Cheng Siyuan, never transferred, {n}",
    ],
)
def test_who_has_not_gone(said: str) -> None:
    assert [one.raw for one in read(said.format(n=N)).lines] == [N]


@pytest.mark.parametrize(
    "said",
    [
        "成思远2023年底因病去世。",
        "成局长于2023年底因病去世。",
        "有人说成思远退休了。",
    ],
)
def test_who_has_gone(said: str) -> None:
    assert read(f"局长 成思远 {N}\n\n{said}").lines == ()


@pytest.mark.parametrize(
    "told",
    [
        "区号0871",
        "Landlines: Kunming, 0871.",
        "All landlines are 0871.",
        "Landlines in Kunming (0871).",
    ],
)
def test_a_city_in_a_sentence_is_no_heading(told: str) -> None:
    text = f"{told}\n\n查桂仙6月25日从北京被接回。\n\n华山派出所：电话 00014101"
    assert [one.e164 for one in read(text).lines] == ["+8687100014101"]
    text = f"{told}\n\n北京市\n\n华山派出所：电话 00014101"
    assert [one.e164 for one in read(text).lines] == []


def test_hers_behind_a_victim_is_not_his() -> None:
    his = f"Mr. Miao Shaokun, section chief, mobile {N}, came."
    hers = "Fellow petitioner Ms Tian saw it; her number is 15400000502."
    assert [one.raw for one in read(f"{his} {hers}").lines] == [N]
    he = "He hit a petitioner; his office number is 0536-0000121."
    assert len(read(f"{his} {he}").lines) == 2


LIST = "东关区公安分局\n大队长王大明：15400000501。{}。\n副大队长李国强：15400000502"


@pytest.mark.parametrize(
    ("said", "held"),
    [
        ("前表註「已調離」係與同名者混淆，仍在原職，請恢復撥打", True),
        ("前表误注“空号”，其实能打通", True),
        ("上次標示停機，係搞錯，照打", True),
        ("此線原屬已退休的前任，現由他使用", True),
        ("前任已調走，他剛接手", True),
        ("他母亲刚去世，语气低落", True),
        ("前表註「正常」，惟本週撥打皆為暫停服務，請刪", False),
        ("上次写空号，这次还是空号", False),
    ],
)
def test_what_a_list_said_before_was_wrong(said: str, held: bool) -> None:
    raws = [one.raw for one in read(LIST.format(said)).lines]
    assert raws == ([N] if held else []) + ["15400000502"]
