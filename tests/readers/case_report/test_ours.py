"""Those who make an English report, look after its callers, or help the family."""

import pytest

from tests.readers.case_report.test_rules import read

OFFICE = "Qinghe Police Station\nTel: 0536-0000121\nChief: Wang Daming, 15400000501\n"
KNOWN = ["5360000121 ", "15400000501 Wang Daming"]


def told(last: str, gap: str = "\n") -> list[str]:
    text = OFFICE + gap + last
    return [f"{one.e164[3:]} {one.person}" for one in read(text).lines]


HELPERS = (
    "Lawyer retained in Nanchang: {n}.|Lawyer for the family, hired in May: {n}|"
    "Lawyer, hired in May: {n}|Lawyer hired in May, {n}|Lawyer hired in May is {n}|"
    "Lawyer we hired in May: {n}|The lawyer they hired, {n}|New lawyer since May: {n}|"
    "The lawyer whom the family hired: {n}|Sister living in Xiamen: {n}|Wife, now in Xiamen: {n}|"
    "Witness still in the village: {n}|Family's contact in Hong Kong: {n}|"
    "The family's representative: {n}|The family's contact for the press: {n}"
)


OURS = (
    "Coordinator: Lily, {n}. Letters: 261300 Changyi.|Coordinator Lily, {n}|"
    "Coordinator: Chen Hua, {n}|Coordinator for Hebei: Chen Hua, {n}|"
    "Coordinator (Hebei): Chen Hua, {n}|Hebei coordinator: Chen Hua, {n}|"
    "Thanks. Coordinator: Sister Mei, {n}|Our coordinator for Hebei – Lily – {n}|"
    "Compiled by Lily ({n})|Compiled by Chen Hua, {n}|Prepared by: Chen Hua (desk), {n}|"
    "Report written by Chen Hua, {n}|For corrections write or ring Lily {n}|"
    "For corrections ring Chen Hua, {n}|Corrections to Chen Hua, {n}|Questions: Chen Hua, {n}|"
    "Questions? Ask Chen Hua {n}|If a number is wrong tell Chen Hua {n}|Team leader: Lily, {n}|"
    "Leader of our group: Chen Hua, {n}|Report replies to the Toronto desk, {n}.|"
    "Please send your results to our London office: {n}|Feedback: Vancouver desk {n}|"
    "Questions and results to the writing desk in Ottawa, {n}.|"
    "Report back to Miriam at the Berlin office, {n}.|打完请把结果报给小组长 {n}|"
    "結果請回報台北組 {n}|打過的請回報多倫多辦公室,{n}|请把结果发给柏林的小林，手机{n}"
)


@pytest.mark.parametrize(
    ("words", "led"), [(HELPERS, "Hu Jing, "), (OURS, "")], ids=["helpers", "ours"]
)
def test_whatever_is_said_of_helpers_and_of_ours(words: str, led: str) -> None:
    for said in words.split("|"):
        for number in ("0536-0000601", "15400000601"):
            assert told(said.format(n=f"{led}{number}")) == KNOWN, said


OFFICIALS = (
    "Lawyer turned prosecutor Wang Qiang, {n}|Officer assigned to the lawyer: Wang Qiang, {n}|"
    "Officer who beat the lawyer: Wang Qiang, {n}|Officer assigned since May: Wang Qiang, {n}|"
    "Judge appointed to the case: Wang Qiang, {n}|Grid coordinator Wang Qiang {n}|"
    "Stability coordinator: Wang Qiang, {n}|Neighbourhood coordinator Wang Qiang: {n}|"
    "Coordinator of the stability office: Wang Qiang, {n}|"
    "Coordinator, Stability Office: Wang Qiang, {n}|"
    "Indictment prepared by prosecutor Wang Qiang, {n}|"
    "Report written by officer Wang Qiang, {n}|"
    "For questions on the case call Judge Wang Qiang, {n}|"
    "The sister's contact at the station: Officer Wang Qiang, {n}|"
    "Replies to the appeal are signed by Judge Wang Qiang, {n}"
)


def test_an_official_told_in_such_words() -> None:
    for said in OFFICIALS.split("|"):
        assert told(said.format(n="15400000601")) == [*KNOWN, "15400000601 Wang Qiang"], said


@pytest.mark.parametrize("said", ["请把结果告诉所长王强 {n}", "他说情况请通知民警王强 {n}"])
def test_an_official_who_is_to_hear_of_it(said: str) -> None:
    assert told(said.format(n="15400000601")) == [*KNOWN, "15400000601 王强"]


def test_a_coordinator_in_the_list_of_an_office() -> None:
    said = "Coordinator: Wang Qiang, 15400000601"
    assert told(said, "") == [*KNOWN, "15400000601 Wang Qiang"]
