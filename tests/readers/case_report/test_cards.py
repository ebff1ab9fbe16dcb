"""Business cards that were typed off: a name, a title, an office and a number, each on its line."""

import pytest

from tests.readers.case_report.test_rules import read

ZH = (("王大明", "所长", "清河派出所"), ("李小红", "教導員", "河東派出所"))
EN = (
    ("Gao Liang", "Director", "Qinghe Police Station"),
    ("Wu Ping", "Deputy Director", "Hedong Police Station"),
)
ORDERS = (
    "{name}\n{title}\n{office}\n",
    "{title}\n{name}\n{office}\n",
    "{name} {title}\n{office}\n",
    "{name}\n{title}, {office}\n",
    "{name}\n{office} {title}\n",
)


def said(text: str) -> list[tuple[str, str, str]]:
    return [(one.org, one.person, one.title) for one in read(text).lines]


@pytest.mark.parametrize(
    ("cards", "label", "apart"),
    [(ZH, "", ""), (ZH, "电话：", "\n"), (EN, "", "\n"), (EN, "Tel: ", "")],
)
def test_one_behind_another(
    cards: tuple[tuple[str, str, str], ...], label: str, apart: str
) -> None:
    whose = [(office, name, title) for name, title, office in cards]
    for order in ORDERS:
        texts = [
            order.format(name=name, title=title, office=office)
            + f"1540000050{at}\n{label}0536-000012{at}\n"
            for at, (name, title, office) in enumerate(cards)
        ]
        assert said(apart.join(texts)) == [one for one in whose for _ in range(2)], order


OTHERS = {
    "below the number of another office": (
        "东关派出所\n0536-0000121\n\n王大明\n所长\n西关派出所\n0536-0000122",
        [("东关派出所", "", ""), ("西关派出所", "王大明", "所长")],
    ),
    "the next heading of a list": (
        "东关派出所\n王大明\n所长\n西关派出所\n0536-0000121",
        [("西关派出所", "", "")],
    ),
    "an office in two lines": (
        "王大明\n大队长\n临澜县公安局\n国保大队\n0536-0000121",
        [("临澜县公安局国保大队", "王大明", "大队长")],
    ),
    "another office right below": (
        "王大明\n所长\n东关派出所\n西关派出所\n0536-0000121",
        [("西关派出所", "", "")],
    ),
    "a name without a title": ("王大明\n东关派出所\n0536-0000121", [("东关派出所", "", "")]),
    "a line of the office": (
        "王大明\n所长\n东关派出所\n值班室：0536-0000121",
        [("东关派出所", "", "")],
    ),
}


def test_beside() -> None:
    for text, expected in OTHERS.values():
        assert said(text) == expected


@pytest.mark.parametrize(("tel", "fax"), [("电话", "传真"), ("办公室", "传真"), ("Tel", "Fax")])
def test_a_fax_ends_no_card(tel: str, fax: str) -> None:
    card = f"某局\n副主任 王大明\n{tel}: 0536-0000121\n{fax}: 0536-0000122\n"
    assert said(f"{card}手机: 15400000501")[-1][1:] == ("王大明", "副主任")
    assert said(f"{card}电话: 0536-0000123")[-1][1:] == ("", "")
    assert said(f"{card}值班室: 0536-0000123\n手机: 15400000501")[-1][1:] == ("", "")


@pytest.mark.parametrize("head", ["Table 2. ", "表二 ", "附表2：", "2. "])
def test_the_number_of_a_table_is_no_part_of_its_office(head: str) -> None:
    text = f"{head}清河派出所（区号0536）\n\n姓名  职务  办公  手机\n王六  所长  0000121  {{}}"
    assert said(text.format("15400000501")) == [("清河派出所", "王六", "所长")] * 2


def test_an_office_behind_a_semicolon() -> None:
    own = "密山市公安局：局长王六 手机15400000501；办公室0536-0000121；政委李四 15400000502"
    assert said(own)[1][1] == "王六"
    assert said(own.replace("手机15", "0536-0000122、15"))[2][1:] == ("", "")


def test_what_is_no_name() -> None:
    for text in (
        "清河派出所\n15400000501 所长药金海 ○ 关机，晚上再试",
        "清河派出所值班所长药金海在电话0536-0000121中表示",
        "清河派出所 所长 药金海 0536-0000121 关机",
    ):
        assert said(text)[-1][1] == "药金海", text


def test_the_610_office_of_a_county() -> None:
    text = "Qinghe PSB\n - Gao Liang, head of the county 610 Office, 0536-0000121(O)"
    assert said(text) == [("county 610 Office", "Gao Liang", "head")]


def test_a_surname_of_one_letter() -> None:
    text = "Qinghe PSB\n  E Changhai, director: 0536-0000121 (office)"
    assert said(text) == [("Qinghe PSB", "E Changhai", "director")]
