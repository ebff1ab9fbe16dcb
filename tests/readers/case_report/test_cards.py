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
