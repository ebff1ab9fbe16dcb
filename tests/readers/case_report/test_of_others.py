"""Beside an official stands a number of somebody else, whatever verb tells so."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.case_report.read import read_report

CHINA = profile("china")
HIS, THEIRS = "15400000501", "15400000999"
LED = {
    "zh": f"清河派出所所长高亮，手机{HIS}。",
    "en": f"Chief Gao Liang of Qinghe Police Station: {HIS}. ",
}
WHO = {
    "zh": "她的妹妹¦他爱人¦辩护律师张明¦目击者老赵¦邻居刘婶¦房东¦志愿者阿青¦家属代表¦我表哥",
    "en": (
        "her sister¦Wang Li's husband¦defence lawyer Zhang Ming¦the witness Zhao Gang¦the landlord¦"
        "her colleague¦the volunteer Anna¦the journalist Chen¦a friend of the family"
    ),
}
TOLD = {
    "zh": (
        "{w}的电话是{n}。¦{w}手机{n}。¦想了解情况可以打{w}的{n}。¦{w}给我们留了{n}。¦{w}（{n}）当时在场。¦"
        "{n}（{w}）¦那天{w}用{n}打给我们。¦所长让{w}留下电话{n}。¦高亮打电话给{w}（{n}）。¦"
        "警察抄走了{w}的手机（{n}）。¦注意：{n}是{w}的号码，不要打。"
    ),
    "en": (
        "Call {w} on {n}.¦{n} belongs to {w}.¦{n} is {w}'s.¦They took the phone of {w} ({n}).¦"
        "For details contact {w}: {n}.¦Do not call {n}, it is {w}'s.¦The new number of {w} is {n}."
    ),
}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_it_is_not_taken_and_the_officials_is(language: str) -> None:
    said = [
        told.format(w=who, n=THEIRS)
        for told in TOLD[language].split("¦")
        for who in WHO[language].split("¦")
    ]
    taken = {
        text: [one.e164 for one in read_report(LED[language] + text, profile=CHINA).lines]
        for text in said
    }
    assert {text: found for text, found in taken.items() if found != [f"+86{HIS}"]} == {}


@pytest.mark.parametrize(
    "text",
    [
        "Chief Gao Liang of Qinghe Police Station. {n} is Gao Liang's.",
        "Chief Gao Liang of Qinghe Police Station. {n} is the chief's.",
        "清河派出所\n我们让所长高亮留下电话：{n}",
    ],
)
def test_his_own_is(text: str) -> None:
    lines = read_report(text.format(n=HIS), profile=CHINA).lines
    assert [one.e164 for one in lines] == [f"+86{HIS}"]


@pytest.mark.parametrize("left", ["（2024年已退休）", "（已调走）", "，已调走", "（病故）"])
def test_who_left_is_called_on_none_of_his_numbers(left: str) -> None:
    text = (
        f"庆安县政法委，区号0455\n主任：曲德海 0043109，{THEIRS}{left}\n副主任：李方 0043108，{HIS}"
    )
    read = read_report(text, profile=CHINA)
    assert [one.e164 for one in read.lines] == ["+864550043108", f"+86{HIS}"]
    assert [one.raw for one in read.review] == ["0043109", THEIRS]


def test_a_dead_mobile_leaves_the_desk() -> None:
    read = read_report(
        f"庆安县政法委，区号0455\n主任：曲德海 0043109，{HIS}（空号）", profile=CHINA
    )
    assert [one.e164 for one in read.lines] == ["+864550043109"]


WHO_WAS_HELD_THERE_TOO = (
    "the released inmate who told us about the warden of Ward 9",
    "a former inmate of Ward 9",
    "告诉我们九监区情况的获释者",
    "刚从九监区出来的人",
    "九监区一位刑满释放的女士",
    "九监区的狱友",
)


def test_who_was_held_there_too() -> None:
    for who in WHO_WAS_HELD_THERE_TOO:
        led = LED["en" if who.isascii() else "zh"]
        assert [one.e164 for one in read_report(f"{led}{who}, {THEIRS}", profile=CHINA).lines] == [
            f"+86{HIS}"
        ]


AN_OFFICIAL_WHO_IS_TOLD_OF_WITH_THEM = (
    "九监区监区长高亮，打过两位狱友",
    "刑满释放人员安置帮教办公室高亮",
    "Ward head Gao Liang, who beat two fellow inmates",
)


def test_an_official_who_is_told_of_with_them() -> None:
    for official in AN_OFFICIAL_WHO_IS_TOLD_OF_WITH_THEM:
        assert len(read_report(f"{official}，{HIS}", profile=CHINA).lines) == 1


NUMBERS_THAT_ARE_NOT_TO_BE_PASSED_ON = (
    ("Two numbers I beg you NOT to hand on", 0),
    ("Please do not pass these on to anyone", 0),
    ("Numbers not to be published", 0),
    ("Two numbers not on our last list", 1),
)


def test_numbers_that_are_not_to_be_passed_on() -> None:
    for lead, taken in NUMBERS_THAT_ARE_NOT_TO_BE_PASSED_ON:
        text = f"{LED['en']}\n\n{lead}: Officer Li Ming from Ward 9, {THEIRS}."
        assert len(read_report(text, profile=CHINA).lines) == 1 + taken


@pytest.mark.parametrize(
    "theirs",
    [f"辩护人：褚律师 15400000998 事务所 {THEIRS}", f"带路的摩托车司机老邓 {THEIRS}"],
)
def test_on_a_line_of_their_own(theirs: str) -> None:
    text = f"清河县公安局\n局长 王大明 {HIS}\n{theirs}"
    assert [one.e164[3:] for one in read_report(text, profile=CHINA).lines] == [HIS]
