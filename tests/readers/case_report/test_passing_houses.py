"""Houses that a report names in passing, lines that were cut, and whoever is to be spared."""

import pytest

from tests.readers.case_report.test_rules import read

OUT = (
    "活水堂办公室 0536-0000121（已被切線）|活水堂办公室 0536-0000121|教会办公室：0536-0000121|"
    "寺院办公室 0536-0000121|被打伤，送某县第二医院（急诊室0536-0000121）。|"
    "县医院骨科护士站0536-0000121（只为了核实伤情）。|在县第一人民医院抢救（ICU 0536-0000121）|"
    "某县政保大队 0536-0000121（电话线已被剪）|某县信访局 0536-0000121，线路已被切断|"
    "某县信访局 0536-0000121（已被電信局切線）|"
    "County People's Hospital: 0536-0000121 (colleagues - don't get them in trouble)|"
    "Her clinic 0536-0000121 - do not drag them into this"
)
IN = (
    "拆教堂办公室 0536-0000121|寺管会办公室 0536-0000121|看守所食堂办公室 0536-0000121|"
    "某县基督教两会办公室 0536-0000121|关在某县精神病院急诊室 0536-0000121|"
    "某县政保大队 0536-0000121，通话被切断|某县信访局 0536-0000121，教堂的水电已被切断|"
    "某县政保大队 0536-0000121（说了两句就断线）|"
    "Dongguan Police Station 0536-0000121 (they get in trouble if they talk)"
)


@pytest.mark.parametrize("said", OUT.split("|"))
def test_what_is_told_in_passing_is_no_line_to_call(said: str) -> None:
    assert not read(f"{said}\n东关派出所 0536-0000131").lines[1:]


@pytest.mark.parametrize("said", IN.split("|"))
def test_an_authority_of_a_like_name_or_remark(said: str) -> None:
    assert read(said).lines


LISTED = {
    "the old one, and what it became": (
        "东关派出所 0536-0000120，原号已改为0536-0000121",
        "5360000121",
    ),
    "what became of an old one": ("东关派出所 0536-0000121（原号0536-0000120）", "5360000121"),
    "a confidential heading below": (
        (
            "Dongguan Court\n - Clerk: Luo Yan, 0536-0000121\n\n"
            "Our side, privileged & confidential:\n  Counsel Xie Wenbin, 0791-00008894"
        ),
        "5360000121",
    ),
    "confidential, behind it": (
        "Dongguan Court\nClerk Luo Yan, 0536-0000121 (confidential)",
        "",
    ),
    "who chairs it": (
        "Dongguan Court, Division 2. Chair: Jian Guoxiong, mobile 15400000501.",
        "15400000501",
    ),
    "in two languages": (
        "東關派出所 Dongguan Police Station\n 輔警 Auxiliary: 那順 Nasun — M: 15400000501",
        "15400000501",
    ),
    "the number of a case in letters": (
        "Case (2023)Jing0105XingChu No. 88: Area code 0536. Dongguan Court 0000121",
        "5360000121",
    ),
}


@pytest.mark.parametrize(("text", "number"), LISTED.values(), ids=LISTED)
def test_what_stands_near_in_a_list_takes_no_number_away(text: str, number: str) -> None:
    assert "".join(one.e164.removeprefix("+86") for one in read(text).lines) == number


def test_a_sentence_ends_behind_a_number_in_brackets() -> None:
    text = (
        "Families went to the Dongguan Police Station (0536-0000121). Questions are answered at "
        "the Legal Section, 0536-0000131."
    )
    assert len(read(text).lines) == 2
