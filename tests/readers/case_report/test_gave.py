"""Who gave a number to whom, and how it was come by, in English sentences."""

from tests.readers.case_report.test_rules import digest, read

CHIEF = "Officers of the Qinghe Police Station came. The deputy chief, Wang Daming, wanted a word. "
HIS = ["15400000501 mobile Qinghe Police Station Wang Daming deputy chief"]
N = "15400000501"


def told(said: str) -> list[str]:
    return [one for one in digest(read(CHIEF + said)) if one[0] not in "×?"]


OFFICIALS = (
    "I still have the deputy chief's mobile because he brought his own phone for repair: {n}.|"
    "I still have the deputy chief’s mobile: {n}.|"
    "I have his mobile because he used to bring his own phone for repair: {n}.|"
    "The deputy chief's mobile, which my brother had saved in his phone, is {n}.|"
    "We got the deputy chief's number from a neighbour who cleans there: {n}.|"
    "I kept the deputy chief's number in my mother's phone: {n}.|"
    "He gave my mother his number, {n}.|He also gave my sister a new number, {n}.|"
    "Wang Daming gave my mother his own number, {n}, and told her to ring.|"
    "Wang Daming then left my mother his own mobile: {n}.|"
    "Wang Daming wrote his own number on the paper for my mother, {n}."
)


def test_an_official_whose_number_was_come_by() -> None:
    for said in OFFICIALS.split("|"):
        assert told(said.format(n=N)) == HIS, said


OTHERS = (
    "I gave the deputy chief my mobile because he asked for it: {n}.|"
    "The deputy chief took my mother's mobile because she had called me: {n}.|"
    "The deputy chief's mobile I do not have, but here is my mother's: {n}.|"
    "I have his wife's number because she was a customer: {n}.|"
    "The deputy chief's driver gave my mother his number, {n}.|"
    "The neighbour gave my mother his number, {n}.|"
    "A woman there gave my mother her own number, {n}.|"
    "My mother gave Wang Daming her own number, {n}.|"
    "My sister left the deputy chief her number, {n}.|"
    "Wang Daming made my mother write down her own number, {n}.|"
    "Wang Daming asked my mother for her number, {n}.|"
    "Wang Daming gave my mother back her own phone, {n}.|"
    "Wang Daming smiled at us. A woman gave my mother her own number, {n}.|"
    "The deputy chief gave my sister his wife's number, {n}."
)


def test_somebody_else_whose_number_was_given() -> None:
    for said in OTHERS.split("|"):
        assert told(said.format(n=N)) == [], said


def test_another_title_than_that_of_whom_was_told() -> None:
    found = told(f"The chief's mobile is {N}.")
    assert found == ["15400000501 mobile Qinghe Police Station - chief"]


def test_what_kind_of_line_is_told_behind_a_number() -> None:
    court = "The Qinghe County Court, 0536-0000121, had nothing. "
    for said, kind in (
        ("A judge by the name of Parhat Semet telephoned us from {}, his office line, and", "work"),
        ("A judge named Parhat Semet rang us from {}, which is his desk.", "work"),
        ("A judge named Parhat Semet rang us from {}, his home number.", "home"),
        ("A judge named Parhat Semet rang us from {}.", "unknown"),
    ):
        found = digest(read(court + said.format("0536-0000122")))[1:]
        assert found == [f"5360000122 {kind} Qinghe County Court Parhat Semet judge"], said
