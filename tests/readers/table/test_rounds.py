"""Codes in columns of rounds, of one line or of all; words and signs that a legend explains."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.codes import coded_in
from clarion.readers.table.results import Not, Proposed
from clarion.rules.vocabulary import LineKind
from tests.readers.table.begun import begun

CHINA = profile("china")
PEOPLE = (
    "石明,临朐县公安局,局长",
    "郝芳,国保大队,大队长",
    "车东,国保大队,教导员",
    "邢文,城关派出所,所长",
    "明兰,县法院,法官",
    "彭科,县法院,院长",
)
HEAD, ENGLISH = "姓名,单位,职务,座机,手机,", "Name,Office,Post,Desk,Mobile,"


def read(head: str, cells: str, above: str = "", below: str = "") -> str:
    """Of six people which number is taken: desk, mobile. `|`: a new row."""
    people = [
        f"{one},0536-000013{at},1540000132{at},{cell}"
        for at, (one, cell) in enumerate(zip(PEOPLE, cells.split("|"), strict=True))
    ]
    texts = [*filter(None, above.split("|")), *head.split("|"), *people]
    texts += filter(None, below.split("|"))
    reader, rows, _ = begun(texts)
    found: list[Proposed] = []
    refused: list[Not] = []
    for row in rows:
        reader.read(row, found, refused, [])
    taken = {(one.e164[-2:], one.kind is LineKind.MOBILE) for one in found}
    desks = [(f"3{at}", False) in taken for at in range(6)]
    mobiles = [(f"2{at}", True) in taken for at in range(6)]
    return " ".join(
        "dm" if desk and mobile else "d" if desk else "m" if mobile else "-"
        for desk, mobile in zip(desks, mobiles, strict=True)
    )


@pytest.mark.parametrize(
    ("head", "cells", "above", "below", "taken"),
    [
        (
            f"{HEAD}第一轮 3/4,第二轮 3/18",
            "A,B|D,D|A,E|F,F|办A 手D,办C 手D|办A 手B,办A 手E",
            "代码：A=接听  B=忙音  C=无人接  D=空号或停机  E=要求不要再打  F=号码不是本人",
            "",
            "dm - - - d d",
        ),
        (
            f"{ENGLISH}R1,R2,Notes",
            "ok,na,|na,dd,|ok,dnc,|wp,wp,|ok,gone,|h,b,",
            "",
            (
                "**Key**: ok = answered; na = no answer; b = busy; h = hung up; dd = line dead / "
                "number not in service; dnc = asked us never to call again; wp = wrong person; "
                "gone = no longer in the post."
            ),
            "dm - - - - dm",
        ),
        (
            f"{HEAD}代号,跟进",
            "甲,|乙,|丙,|丁,|戊,|甲,",
            "",
            (
                "代号说明,|甲,有人接|乙,没人接或占线，继续打|丙,停机、空号，号码作废|"
                "丁,本人要求今后不要打|戊,不是公务人员的号，是市民的"
            ),
            "dm dm - - - dm",
        ),
        (
            f"{HEAD}轮次,,备注|,,,,,一,二,",
            "1,2,|3,5,|1,6,|7,,|4,4,|1,1,",
            "1 接听并听完　2 接后挂断　3 无人接　4 占线　5 号码失效　6 请求停止去电　7 系外人号码",
            "",
            "dm - - - dm dm",
        ),
        (
            f"{HEAD}備註",
            "○|×|△|？|○|？",
            "說明：備註欄為「×」者，號碼已不通；為「○」者，通；為「△」者，不願再接我們的電話；為「？」者，未試",
            "",
            "dm - - dm dm dm",
        ),
        (
            f"{HEAD}结果",
            "A|B|C|A|A|A",
            "A表示接听，B代表空号，C为本人要求别再打",
            "",
            "dm - - dm dm dm",
        ),
        (
            f"{ENGLISH}Result",
            "A|B|C|A|A|A",
            "A means answered, B means disconnected, C stands for never call again",
            "",
            "dm - - dm dm dm",
        ),
        (
            f"{HEAD}标记",
            "√|×|△|√|√|√",
            "打√的能通，打×的是空号，打△的别再打",
            "",
            "dm - - dm dm dm",
        ),
        (
            f"{HEAD}情况",
            "通|空|拒|忙|忙/通|空",
            "空=空号 忙=占线 通=接通 拒=不要再打",
            "",
            "dm - - dm dm -",
        ),
        (
            f"{ENGLISH}Code",
            "ok|dd|wn|dnc|ok|ok",
            "dd: number dead; ok: answered; wn: wrong number; dnc: do not call",
            "",
            "dm - - - dm dm",
        ),
        (
            f"{ENGLISH}Round 1,2nd",
            "A,N|desk A mob X,|desk:N mob:S,|X,X|office A / mobile X,A|A,A",
            "A=answered; N=no answer; X=disconnected; S=asked us to stop calling",
            "",
            "dm d d - d dm",
        ),
        (
            f"{HEAD}第一次,第二次",
            "A,B|座机A 手机C,|座机:C 手机:A,|D,|手C,|A(办) C(手),",
            "A通 B没人接 C空号 D请勿再打",
            "",
            "dm d m - d d",
        ),
        (
            f"{ENGLISH}R1",
            "✅|❌|⛔|☎|✅|☎",
            "✅ = answered, ❌ = dead, ⛔ = never call, ☎ = busy",
            "",
            "dm - - dm dm dm",
        ),
        (
            f"{HEAD}3/4,5月1日",
            "1,|1,1|1,2|3,|1,1|2,",
            "1=接听 2=空号 3=不要再打",
            "",
            "dm dm - - dm -",
        ),
        # Below the name of whoever called.
        (
            f"{HEAD}林小梅,王平",
            "A,A|A,B|A,A|A,C|A,A|A,A",
            "A=接听 B=空号 C=不要再打",
            "",
            "dm - dm - dm dm",
        ),
    ],
)
def test_rounds_are_read_by_their_legend(
    head: str, cells: str, above: str, below: str, taken: str
) -> None:
    assert read(head, cells, above, below) == taken


@pytest.mark.parametrize(
    ("head", "cells", "above"),
    [
        (f"{HEAD}组别", "甲|乙|甲|乙|甲|乙", "甲=有人接 乙=空号"),
        (f"{HEAD}拨打组", "A|B|A|B|A|B", "A=接听 B=空号"),
        (f"{HEAD}次数", "1|2|3|1|2|3", "1=接听 2=空号 3=不要再打"),
        (f"{HEAD}第一轮", "早|晚|早|晚|早|晚", "早=早班 晚=晚班"),
        (f"{HEAD}第一轮,第二轮", "A,B|D,D|A,E|F,F|C,C|A,A", ""),
    ],
)
def test_groups_counts_and_shifts_are_none(head: str, cells: str, above: str) -> None:
    assert read(head, cells, above) == "dm dm dm dm dm dm"


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("手", "手"),
        ("A 手", "A 手"),
        ("手 座机 B", "手 座机 B"),
        (
            "A A A A A A A A A A A A A A A A A A A A A A A A A A A A A A A A",
            "",
        ),
        ("手B", "手机：空号"),
        ("A、B", "接听；空号"),
        ("A*", "接听"),
    ],
)
def test_what_is_no_code_is_left_as_it_is(cell: str, said: str) -> None:
    assert coded_in(CHINA).decoded(cell, {"a": "接听", "b": "空号"}) == (said or cell)
