"""Numbers of people for whom the profile has no word: no list of kin and helpers is ever whole."""

from dataclasses import replace
from random import Random

import pytest

from clarion.countries.base import Profile
from clarion.countries.registry import profile
from clarion.countries.report import Sort
from clarion.readers.case_report.read import read_report
from tests.readers.case_report.score import reports, score

pytestmark = pytest.mark.uncounted

CHINA = profile("china")
REPORTS = reports("*.txt")
MOST = 0.05  # of those that must not be imported, with every second word unknown


def forgetful(seed: int) -> Profile:
    """The profile without about half of what it knows of relatives, helpers and the like."""
    chance = Random(seed)  # noqa: S311 - the same words each time
    words = []
    for word in CHINA.report.words:
        if word.sort == Sort.ROLE:
            forms = [form for form in word.forms.split("|") if chance.random() < 1 / 2]
            kept = tuple(one for one in word.patterns if chance.random() < 1 / 2)
            words.append(replace(word, forms="|".join(forms), patterns=kept))
        else:
            words.append(word)
    return replace(CHINA, report=replace(CHINA.report, words=tuple(words)))


@pytest.mark.parametrize("seed", [1, 2])
def test_few_come_through_when_half_of_the_words_are_unknown(seed: int) -> None:
    country, chosen = forgetful(seed), REPORTS[seed - 1 :: 16]  # together an eighth of them
    total, wrong = score([(one, read_report(one.text, profile=country)) for one in chosen])
    forbidden = sum(len(one.forbidden) for one in chosen)
    assert forbidden > 100
    assert total.forbidden <= MOST * forbidden, wrong
    assert total.recall >= 0.96


OFFICIAL = "东关派出所所长王大明"
CLEAR = {
    "his own": (f"{OFFICIAL}，他的手机是15400000501", 1),
    "what he did": (f"{OFFICIAL}多次带人上门抄家骚扰，手机15400000501", 1),
    "how a call went": (f"{OFFICIAL} 15400000501（早上会接）", 1),
    "of whom the sentence before told": (f"{OFFICIAL}带人抄家。他的手机是15400000501。", 1),
    "of each of them": (
        "东关派出所所长王大明、民警李国强到场。他们的手机分别是15400000501、15400000502",
        2,
    ),
    "the bracket is about the next number": (
        f"{OFFICIAL} 15400000501（他姑奶奶，0536-0000121，与此无关）",
        1,
    ),
    "who called": (f"{OFFICIAL}给家属打来电话，来电显示15400000501", 1),
    "the family called his office": ("家属打给县法院法官王大明15400000501", 1),
    "a room of the office": ("所里的值班电话是0536-0000121", 1),
    "a contact of an office": ("东关派出所联系电话15400000501", 1),
    "a contact of somebody who is named": ("东关派出所\n王大明联系电话15400000501", 1),
}
UNCLEAR = {
    "a word of kin that no list has": f"{OFFICIAL}的干姐姐：15400000501",
    "a short word behind an official": f"{OFFICIAL}，手机不详；契弟 15400000501",
    "in a bracket of the official's": f"{OFFICIAL}（连桥李国强15400000501）",
    "in a bracket behind the number": f"{OFFICIAL} 15400000501（表亲）",
    "in a bracket, at length": "李国强 15400000501（他的老战友家里）",
    "a landline that is somebody's own": f"{OFFICIAL}，其干爹那里 0536-0000121",
    "a landline of no office": "搬来照看她的大姐 0536-0000121",
    "where he lives": "王大明，住东关街道和平社区，电话15400000501",
    "where somebody works": "李国英上班的服装厂（0536-0000121）",
    "where his own people work": f"{OFFICIAL}（他那口子在市医院，15400000501）",
    "a contact of nobody": "东关派出所 0536-0000121\n\n联系方式：15400000501",
    "what is not his": f"{OFFICIAL} 15400000501不是他的，打错了",
    "what is said behind it": "15400000501 其实是王大明用的",
    "a list with one of them": "他的老乡15400000501、15400000502",
    "a list that ends so": "东关派出所15400000501、15400000502（他的老乡）",
    "the clerk of an official's": f"{OFFICIAL}，其秘书 15400000501",
    "English kin": "Wang Daming, head of the Kuiwen Bureau; his godson: 15400000501",
    "an English word alone": "Wang Daming, head of the Bureau: 0536-0000121; pal 15400000501",
    "of whom nobody told": "His mobile is 15400000501",
    "who called, and was not told of": "家属接到电话，来电显示15400000501",
}


@pytest.mark.parametrize(("text", "lines"), CLEAR.values(), ids=CLEAR)
def test_it_is_clear_whose_it_is(text: str, lines: int) -> None:
    found = read_report(text, profile=CHINA)
    assert len(found.lines) == lines
    assert [one.reason for one in found.review if "与此无关" not in text] == []


def test_an_office_that_is_told_behind_the_number() -> None:
    text = "0536-0000121, Judge Wang Daming (15400000501) of the Kuiwen Court"
    found = read_report(text, profile=CHINA)
    assert [(one.org, one.person) for one in found.lines] == [
        ("", ""),
        ("Kuiwen Court", "Wang Daming"),
    ]


@pytest.mark.parametrize("text", UNCLEAR.values(), ids=UNCLEAR)
def test_it_is_not_clear_whose_it_is(text: str) -> None:
    """The office's own landline is taken where there is one, and nothing else."""
    found = read_report(text, profile=CHINA)
    left = {(one.raw, one.org != "") for one in found.lines}
    assert left <= {("0536-0000121", True)}
    reasons = {one.reason for one in found.review} | {one.reason for one in found.refused}
    assert reasons != set()
    assert reasons <= {"whose_unclear", "relative", "victim_side"}


def test_a_remark_of_a_table_is_about_somebody_else() -> None:
    table = (
        "姓名\t职务\t手机\t备注\n"
        "王大明\t所长\t15400000501\t有个熟人卖煤，15400000502\n"
        "李国强\t民警\t15400000503\t\n"
        "赵国栋\t民警\t15400000504\t停机\n"
    )
    found = read_report(table, profile=CHINA)
    assert [one.raw for one in found.lines] == ["15400000501", "15400000503"]
    assert [(one.raw, one.reason) for one in found.review] == [("15400000502", "whose_unclear")]
    assert [(one.raw, one.reason) for one in found.refused] == [("15400000504", "dead")]
