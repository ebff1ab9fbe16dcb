"""Whose a number is in sentences in English: who holds a title, whose his is, who has left."""

import pytest

from clarion.readers.case_report.read import read_report
from tests.readers.case_report.test_english import CHINA, each, product

NUMBER = "15400000501"
STATION = "Dongguan Police Station: duty desk 0536-0000121\n\n"
BEFORE = ("", STATION, "He was taken to Kuiwen District Court on 9 May. ")
COURT = "\n\nKuiwen District Procuratorate 0536-0000122"


def owners(text: str) -> list[str]:
    """Who has the number, by name, or by title where there is none."""
    lines = read_report(text.replace("{n}", NUMBER), profile=CHINA).lines
    return [one.person or one.title or "-" for one in lines if one.e164.endswith(NUMBER)]


HOLDERS = product(
    each("chief¦deputy director¦Party secretary"),
    each(
        "¦ of this station¦ at Xingang Road¦ in charge of the women's block¦ there¦"
        " of the hospital¦ of Kuiwen District Court¦ who took my mother away"
    ),
    each(" is ¦ is Mr ¦ was a certain ¦ is called ¦ is now "),
    each(", {n}¦, handphone {n}¦, his HP is {n}¦ ({n})"),
)


@pytest.mark.parametrize("parts", HOLDERS[::3])
def test_who_holds_a_title(parts: tuple[str, ...]) -> None:
    title, of, link, end = parts
    assert owners(f"{STATION}The {title}{of}{link}Zou Bin{end}.") == ["Zou Bin"]


@pytest.mark.parametrize(
    ("of", "link"),
    product(each(" of this station¦ at Xingang Road¦ there"), each(", ¦, one ¦, a Mr ")),
)
def test_who_holds_a_title_behind_a_comma(of: str, link: str) -> None:
    assert owners(f"{STATION}The deputy director{of}{link}Zou Bin, {{n}}.") == ["Zou Bin"]


@pytest.mark.parametrize(
    ("said", "before"),
    product(
        each(
            "The officer at the door pushed the boy, Zou Bin, {n}.¦"
            "The officer who beat my brother, Zou Bin, {n}.¦"
            "The wife of the director is Zou Bin, {n}.¦"
            "The director of the station is the uncle of Zou Bin, {n}.¦"
            "The captain of the station where my uncle is held, Zou Bin, {n}.¦"
            "The man who was beaten by the officer is Zou Bin, {n}.¦"
            "The prisoner in the cell of the officer was Zou Bin, {n}.¦"
            "The neighbour of the chief is Zou Bin, {n}.¦"
            "The officer knows that the witness is Zou Bin, {n}.¦"
            "The officer for whom my aunt works is rude; my aunt is Zou Bin, {n}."
        ),
        BEFORE,
    ),
)
def test_who_holds_no_title(said: str, before: str) -> None:
    assert owners(before + said) == []


@pytest.mark.parametrize(
    ("said", "before"),
    product(
        each(
            "One young policeman, Zou Bin, gave me {n} and told us, he belong to the same brigade.¦"
            "The judge's clerk, a Mr Zou Bin, rang us of his own accord from {n}.¦"
            "His deputy, Zou Bin, is no relation; hers is {n}.¦"
            "Her successor is Mr Zou Bin, {n}.¦"
            "Captain Zou Bin came. Since June it is {n}.¦"
            "Captain Zou Bin came. His own is {n}.¦"
            "Captain Zou Bin came twice. He left a card; the card gives the mobile {n}.¦"
            "Captain Zou Bin came twice. The number he left is {n}.¦"
            "Captain Zou Bin told us that his is {n}.¦"
            "Captain Zou Bin came with my uncle. He can be called on {n}.¦"
            "Director is Zou Bin, he can be reached by handphone {n}.¦"
            "Captain Zou Bin's number on the list is his wife's, and his is {n}."
        ),
        BEFORE[1:],
    ),
)
def test_whose_his_is(said: str, before: str) -> None:
    assert owners(before + said) == ["Zou Bin"]


@pytest.mark.parametrize(
    ("said", "before"),
    product(
        each(
            "Captain Zou Bin came with his wife; hers is {n}.¦"
            "Captain Zou Bin came. My uncle was ill. He called from {n}.¦"
            "Captain Zou Bin took my uncle. The number he left is {n}.¦"
            "Her lawyer Li Gang came. The card gives the mobile {n}.¦"
            "Captain Zou Bin came. Before June it was {n}.¦"
            "Captain Zou Bin came. His mobile, {n}, is his wife's.¦"
            "Captain Zou Bin's mobile {n} is his son's.¦"
            "Captain Zou Bin, mobile {n}, is the one of his wife brother.¦"
            "Captain Zou Bin: {n} is that of his sister.¦"
            "Captain Zou Bin, {n}. That is his wife's phone.¦"
            "Captain Zou Bin, {n} (his wife answers)."
        ),
        BEFORE,
    ),
)
def test_whose_his_is_not(said: str, before: str) -> None:
    assert owners(before + said) == []


@pytest.mark.parametrize(
    ("said", "after"),
    product(
        each(
            "The former captain, Mr Hu, has {n}.¦Ex-director, Mr Ai, {n}.¦Ex-captain Hu Wei {n}¦"
            "The late chief Hu Wei, {n}.¦Retired director Hu Wei: {n}.¦"
            "Captain Hu Wei ({n}) is retired and sick, leave him.¦"
            "Captain Hu Wei, {n}. He died in May.¦Captain Hu Wei (died 2022): {n}.¦"
            "Hu Wei, former captain, died of illness in May: {n}.¦"
            "Captain Hu Wei, died last spring (cell {n}).¦Captain Hu Wei, has since died: {n}.¦"
            "Captain Hu Wei, {n}. Pensioner since 2022.¦Captain Hu Wei, {n}, died in May.¦"
            "Captain Hu Wei, {n}. He left the procuratorate for a private law practice.¦"
            "Captain Hu Wei, {n}. He has handed in his uniform and drives a lorry.¦"
            "Captain Hu Wei, {n}. He spoke of fishing. Off the sheet.¦"
            "Captain Hu Wei, {n}. Strike it.¦"
            "Captain Hu Wei, {n}. His wife. She was frightened. Not again, please.¦"
            "Captain Hu Wei, {n}. A woman selling insurance.¦Captain Hu Wei, {n}. Wrong person.¦"
            "Captain Hu Wei, {n}. It is a hairdresser in Tanggu.¦Captain Hu Wei, {n}. Stranger.¦"
            "Captain Hu Wei, {n}. Taken off.¦Captain Hu Wei, {n}. Do not ring it again.¦"
            "Captain Hu Wei, {n}: she has had this number since spring."
        ),
        ("", COURT),
    ),
)
def test_who_has_left_or_never_had_it(said: str, after: str) -> None:
    assert owners(STATION + said + after) == []


@pytest.mark.parametrize(
    "said",
    each(
        "He wanted to talk about fishing.¦A woman answered and put me through.¦"
        "His wife is a nurse.¦Delete this sheet after use.¦He said he would retire soon.¦"
        "Three men died in his ward.¦She died in custody there.¦Somebody else drove.¦"
        "Two officers left the police station for lunch.¦His predecessor has retired.¦"
        "A stranger stood beside him.¦Take it seriously.¦The former captain, Mr Luo, was worse."
    ),
)
def test_who_has_not_left(said: str) -> None:
    assert owners(f"{STATION}Captain Hu Wei, {{n}}. {said}") == ["Hu Wei"]


@pytest.mark.parametrize(
    "said",
    each(
        "Three of them have retired. The captain is Hu Wei, {n}.¦"
        "Judge Luo left the court for a law firm. Judge Hu Wei, {n}.¦"
        "Her old direct line is dead. The file passed to Prosecutor Hu Wei, {n}.¦"
        "Hu Wei, former captain: {n}¦"
        "Ms. Liu, 61, died of her wounds in May. Captain Hu Wei: {n}"
    ),
)
def test_who_is_told_of_behind_whom_has_left(said: str) -> None:
    assert owners(STATION + said) == ["Hu Wei"]


def test_who_has_left_in_a_sentence_of_its_own() -> None:
    text = (
        f"{STATION}Captain Hu Wei, {{n}}\n\nCaptain Hu Wei came twice. He has retired and is ill."
    )
    assert owners(f"{text} The desk is 0536-0000123.") == []


@pytest.mark.parametrize(
    ("said", "before"),
    product(
        each(
            "{n}: front desk of Heyuan Inn, a private guesthouse; the owner is frightened.¦"
            "{n}: the wife of Captain Wang; the captain does not know.¦"
            "{n}: lawyer Li; the judge knows him.¦{n} her brother; chief Wang beat him.¦"
            "{n} 王大明的妻子；所长不知情"
        ),
        BEFORE,
    ),
)
def test_whose_a_number_is_that_stands_first(said: str, before: str) -> None:
    assert owners(before + said) == []


def test_what_follows_whose_a_number_is_that_stands_first() -> None:
    assert owners(f"{STATION}{{n}}: Captain Hu Wei; he shouts.") == ["Hu Wei"]


KIN = each("wife¦brother¦father-in-law¦daughter")
LINES = each("office line¦direct line¦office¦number¦desk¦office phone")


@pytest.mark.parametrize(("kin", "line"), product(KIN, LINES))
@pytest.mark.parametrize(
    "form",
    [
        "Chief Zou Bin of Dongguan Police Station answered. His {}'s {} is 0536-0000121.",
        "Chief Zou Bin, Dongguan Police Station; his {}’s {} 0536-0000121.",
        "Chief Zou Bin, Dongguan Police Station, 15400000502, {}'s {} 0536-0000121.",
        "Chief Zou Bin, Dongguan Police Station ({}'s {} 0536-0000121).",
    ],
)
def test_a_relative_has_no_line_of_an_office(form: str, kin: str, line: str) -> None:
    report = read_report(form.format(kin, line), profile=CHINA)
    assert [one.e164 for one in report.lines if one.e164.endswith("0000121")] == []


@pytest.mark.parametrize(
    "label", each("direct office line¦direct office number¦private office line")
)
def test_his_own_line(label: str) -> None:
    text = f"Chief Zou Bin of Dongguan Police Station answered. His {label} is 0536-0000121."
    report = read_report(text, profile=CHINA)
    assert [(one.person, one.title) for one in report.lines] == [("Zou Bin", "Chief")]


GAVE = "Chief Zou Bin of Dongguan Police Station. He gave me {n}"


@pytest.mark.parametrize(
    ("said", "whose"),
    [
        (".", ["Zou Bin"]),
        (" and told me when to ring.", ["Zou Bin"]),
        (", and my sister rang it.", ["Zou Bin"]),
        (", his wife's 15400000502.", ["Zou Bin"]),
        (", his wife's is 15400000502.", ["Zou Bin"]),
        (", his wife's.", []),
        (", his wife's mobile.", []),
        (", his brother’s.", []),
        (" (his wife's).", []),
        (", withheld at his request.", []),
        (" (number withheld).", []),
        (" (name withheld at his request).", ["Zou Bin"]),
    ],
)
def test_what_he_gave(said: str, whose: list[str]) -> None:
    assert owners(GAVE + said) == whose


@pytest.mark.parametrize(
    "said",
    each(
        "Officer Zou Bin told me his own mobile was {n}. He was calm.¦"
        "Officer Zou Bin gave his name and told us that his number was {n}.¦"
        "The chief is Zou Bin. We have {n} for him from an older report.¦"
        "The chief is Zou Bin. I still have {n} for him, too.¦"
        "The deputy director, Zou Bin, signed it; Zou's mobile is {n}.¦"
        "The deputy director, Zou Bin, signed it. Zou's office phone is 0536-0000124 and his"
        " mobile {n}."
    ),
)
def test_a_number_that_goes_on_about_whom_was_told(said: str) -> None:
    assert owners(f"{STATION}{said}{COURT}") == ["Zou Bin"]


@pytest.mark.parametrize(
    "said",
    each(
        "Officer Zou Bin told me his wife's mobile was {n}.¦"
        "My neighbour told me his own mobile was {n}.¦"
        "The chief is Zou Bin. We have {n} for his wife.¦"
        "The chief is Zou Bin. We have {n} for her brother.¦"
        "The chief is Zou Bin. His wife wrote to us. I have {n} for her.¦"
        "My neighbour Mu Hai saw the chief. I have {n} for him.¦"
        "Officer Zou Bin came to Ms. Mu and took his mobile along: {n}.¦"
        "The policemen came to my brother. Officer Zou Bin took his phone with him: {n}.¦"
        "Chief Zou Bin has retired, and he took his phone with him: {n} still reaches him.¦"
        "Zou Bin was chief. He has moved to a bank as manager, and he took his phone with him: {n}"
        " still reaches him.¦"
        "The Kuiwen District Court sent it. Their mobile is {n}."
    ),
)
def test_a_number_that_goes_on_about_nobody_to_call(said: str) -> None:
    assert owners(f"{STATION}{said}{COURT}") == []


def test_a_phone_that_was_taken_along() -> None:
    said = (
        "Zou Bin was chief. He has moved to the Kuiwen District Court as captain, and he took his"
        " cell phone with him: {n} still reaches him."
    )
    assert owners(f"{STATION}{said}") == ["captain"]


@pytest.mark.parametrize(
    ("before", "taken"),
    [
        ("The Kuiwen District Court sent it. ", ["work"]),
        ("The Kuiwen District Court took my parents away. ", []),
        ("The Kuiwen District Court sent for Qin Fang. ", []),
        ("Kuiwen Pharmacy Company dismissed her. ", []),
        ("", []),
    ],
)
@pytest.mark.parametrize("said", ["Their office answers on", "Their office is on"])
def test_their_office(before: str, taken: list[str], said: str) -> None:
    lines = read_report(f"{before}{said} 0536-0000123.", profile=CHINA).lines
    assert [str(one.line_kind) for one in lines] == taken


def test_two_of_one_surname() -> None:
    text = "Chief Zou Bin and judge Zou Mingda came. Zou's mobile is {n}."
    assert owners(STATION + text) == ["Zou"]


@pytest.mark.parametrize("said", each(" up to ¦ to ¦ through "))
def test_a_range(said: str) -> None:
    text = f"Kuiwen District Court\n  0536-0000121{said}0536-0000123 (any will answer)"
    assert len(read_report(text, profile=CHINA).lines) == 3


@pytest.mark.parametrize("ask", each("Is the¦Are the¦Was the"))
def test_no_office_begins_with_a_question(ask: str) -> None:
    text = f"{ask} Kuiwen District Court open? Judge Zou Bin 0536-0000121"
    lines = read_report(text, profile=CHINA).lines
    assert [one.org for one in lines] == ["Kuiwen District Court"]


@pytest.mark.parametrize(
    ("said", "his"),
    [
        ("took her mobile: {n}", []),
        ("seized his cell phone, {n}", []),
        ("searched the flat. Her mobile {n} was confiscated", []),
        ("took out his mobile: {n}", ["Zou Bin"]),
        ("took down a note and gave us his mobile: {n}", ["Zou Bin"]),
    ],
)
def test_a_phone_that_was_taken_from_somebody(said: str, his: list[str]) -> None:
    assert owners(f"{STATION}Officer Zou Bin {said}. We waited.{COURT}") == his
