"""What reports in English say in many ways of a number: each way, where it acts and where not."""

from collections.abc import Iterable
from itertools import product as products

import pytest

from clarion.countries.registry import profile
from clarion.readers.case_report.read import read_report

CHINA = profile("china")
STATION = "Mazar Police Station\nDuty room: 0999-0043110\n"
FORM = "\n\nName: Polat Hoshurbek\nPost: Chief\nOffice: 0999-0043101\nMobile: 154 0000 0501\n"
BUREAU = "Ruzhou Petition Bureau: 0375-0041230\nDirector Kou Deshun 154 0000 0505\n\n"
OLD, NEW = "0375-0041203", "0375-0041204"
LIST = (
    "Pi County Detention Centre\n"
    "Director Dai Yongchang: mobile 15400000501, office 028-00388801\n\n"
)


def each(said: str) -> list[str]:
    return said.split("¦")


def product(*sets: Iterable[str]) -> list[tuple[str, ...]]:
    return list(products(*sets))


def taken(text: str) -> set[str]:
    lines = read_report(text, profile=CHINA).lines
    return {one.e164.removeprefix("+86") + ("/" + one.ext if one.ext else "") for one in lines}


@pytest.mark.parametrize("area", ["The area code is 0712.", "All codes 0712: area code 0712."])
@pytest.mark.parametrize(
    "said",
    each(
        "its duty room is {n}¦the duty room answers on {n}¦dial {n} for it¦"
        "its duty room, {n}, answers¦"
        "the duty room ({n}) answers¦the night desk there is {n}¦"
        "the numbers are {n} and 083 5501"
    ),
)
def test_a_local_number_in_three_and_four_digits(area: str, said: str) -> None:
    text = f"{area} This is Hanchuan Public Security Bureau, and {said.format(n='083 5500')}."
    assert "7120835500" in taken(text)


def test_a_year_is_no_part_of_a_local_number() -> None:
    text = "Hanchuan Court, area code 0712. On 9 March 120 2019 signed; in 300 2004 more."
    assert taken(text) == set()


@pytest.mark.parametrize(
    ("numbers", "end"),
    product(
        (
            "0431-0083 4412, 4415 and 4418",
            "0431-0083 4412, 4415 and\n4418",
            "0431-00834412, 4415, 4418",
            "(0431) 0083 4412, 4415, and 4418",
            "0431 0083 4412, -15 and -18",
        ),
        ("", ".", ". The judge is Ai.", " in office hours.", "\nFax 0431-0083 4419"),
    ),
)
def test_endings_of_a_list(numbers: str, end: str) -> None:
    found = taken(f"Nanguan District Court: {numbers}{end}")
    assert {"43100834412", "43100834415", "43100834418"} <= found


@pytest.mark.parametrize(
    ("number", "lead"),
    product(
        ("0431 0081\n9906", "0431-0081\n9906", "(0431) 0081\n9906", "0431\n0081 9906"),
        ("desk ", "office: ", "tel. ", "can be rung on "),
    ),
)
def test_a_landline_that_a_line_breaks(number: str, lead: str) -> None:
    text = f"Nanguan Procuratorate: Prosecutor Tang Zhiyuan, {lead}{number}, mobile 154 0000\n0515."
    assert taken(text) == {"43100819906", "15400000515"}


@pytest.mark.parametrize("number", ["0431 0081 9906\n0431 0081 9907", "0431-0081 9906\n0081 9907"])
def test_two_lines_are_two_numbers(number: str) -> None:
    assert taken(f"Nanguan Procuratorate\n{number}") == {"43100819906", "43100819907"}


@pytest.mark.parametrize(
    ("label", "after"),
    product(
        each(
            "Second line¦Petition reception¦Visits inquiry¦Parcels¦Parcel window¦Window 3¦"
            "Counter 4¦Night desk¦Complaints¦Filing window¦Lobby¦Gate house¦Registry¦"
            "Families' visiting room¦Operations room¦After hours"
        ),
        ("", FORM),
    ),
)
def test_desks_under_the_heading_of_an_office(label: str, after: str) -> None:
    assert "9990043111" in taken(f"{STATION}{label}: 0999-0043111{after}")


@pytest.mark.parametrize(
    ("label", "number"),
    product(
        each(
            "Sister of the detainee¦Family¦Neighbour's shop¦Landlord¦Our press contact¦Law firm¦"
            "Tea house next door¦Canteen contractor¦Hotel reception¦Shop"
        ),
        ("0999-0043111", "154 0000 0599"),
    ),
)
def test_no_desk_of_the_office(label: str, number: str) -> None:
    assert {"9990043111", "15400000599"}.isdisjoint(taken(f"{STATION}{label}: {number}{FORM}"))


FIRMS = each(
    "The pit owner's office, {n}, no longer has anything to say and is not an authority.¦"
    "The owner of the pit, {n}, has nothing to do with the case.¦"
    "The factory where he worked can be reached on {n}, but please leave it alone.¦"
    "The property company, {n}, only owns the building.¦"
    "Her employer's office, {n}, should be left in peace.¦"
    "The school of their child, {n}, has nothing to do with it.¦"
    "The hospital ward where her mother lies, {n}, must not be disturbed.¦"
    "The canteen contractor, {n}, is not part of the prison.¦"
    "The tea house across the road, {n}, takes messages.¦"
    "The private coal pit (office {n}) is not an authority.¦"
    "The old number, {n}, is now that of a barber.¦"
    "The number {n} is that of a pharmacy.¦"
    "{n} is a kindergarten."
)
AUTHORITIES = each(
    "The court's filing office, {n}, takes letters.¦"
    "The closed ward of Ruzhou Ankang Hospital has {n}.¦"
    "Her employer was visited by the Domestic Security Brigade, {n}.¦"
    "The hotel is run by the Ruzhou Municipal Liaison Office in Beijing, {n}.¦"
    "The pit owner was fined by the Ruzhou Court, {n}.¦"
    "A manager of the factory, Mr. Cai, whose office number is {n}, said nothing."
)
BEFORE = ("", BUREAU, "She was taken to the Ruzhou Detention Centre on 9 May. ")


@pytest.mark.parametrize(
    ("said", "number", "before"), product(FIRMS, ("0375-0098800", "154 0000 0599"), BEFORE)
)
def test_private_firms_in_sentences(said: str, number: str, before: str) -> None:
    found = taken(before + said.format(n=number))
    assert {"3750098800", "15400000599"}.isdisjoint(found)


@pytest.mark.parametrize(("said", "before"), product(AUTHORITIES, BEFORE))
def test_authorities_in_sentences(said: str, before: str) -> None:
    assert "3750098800" in taken(before + said.format(n="0375-0098800"))


BACK = each(
    "The line {o} given for the Petition Bureau in August was a misprint.¦"
    "The number {o}, printed in August for the Petition Bureau, was an error.¦"
    "In August we gave {o} for the Petition Bureau. This was a misprint.¦"
    "The Petition Bureau no longer uses {o}.¦The Petition Bureau has given up {o}.¦"
    "Please cross out {o} (Petition Bureau).¦Not {o}, as we wrote, is their line.¦"
    "Disregard the number {o} given for the Petition Bureau.¦"
    "The Petition Bureau was listed under {o} in error.¦"
    "By mistake {o} was given for the Petition Bureau.¦"
    "{o} was wrongly given for the Petition Bureau.¦"
    "The Petition Bureau's line {o} has been given up.¦"
    "Correction: {o} (Petition Bureau) should not have been listed.¦"
    "The Petition Bureau's mobile, {o}, is with his widow.¦"
    "No longer valid: {o} (Petition Bureau)."
)


@pytest.mark.parametrize(
    ("said", "lead", "number"),
    product(BACK, ("", "Pan Xinmin has left the Petition Bureau. "), (OLD, "154 0000 0503")),
)
def test_numbers_that_are_taken_back(said: str, lead: str, number: str) -> None:
    assert taken(BUREAU + lead + said.format(o=number)) == {"3750041230", "15400000505"}


@pytest.mark.parametrize(
    "said",
    each(
        "The number {o} given for the Petition Bureau should read {n}.¦"
        "The Petition Bureau's number is {n}, not {o}.¦"
        "The Petition Bureau's line is now {n} instead of {o}.¦"
        "For {o} (Petition Bureau) read {n}.¦"
        "The Petition Bureau has changed its line from {o} to {n}.¦"
        "The Petition Bureau: {n}, replacing {o}.¦The Petition Bureau: {n} (was {o}).¦"
        "The Petition Bureau: {n} (until May {o}).¦The Petition Bureau: {o}, now {n}.¦"
        "The Petition Bureau: {o}, since May {n}.¦The Petition Bureau: {o} (changed to {n})."
    ),
)
def test_numbers_that_others_replace(said: str) -> None:
    found = taken(BUREAU + said.format(o=OLD, n=NEW))
    assert found == {"3750041230", "3750041204", "15400000505"}


def test_the_right_number_of_whom_the_sentence_before_told() -> None:
    text = (
        "The number 154 0000 0503 given for Director Kou Deshun was wrong. The correct number is "
    )
    assert taken(f"{BUREAU}{text}154 0000 0504.") >= {"15400000504"}


@pytest.mark.parametrize(
    "said",
    each(
        "The line {n} given for the Petition Bureau is right.¦"
        "The Petition Bureau answers on {n}; the clerk said our information was wrong.¦"
        "The Petition Bureau, {n}, said the arrest was a mistake.¦"
        "The Petition Bureau, {n}, is not far from the court."
    ),
)
def test_numbers_that_stay_right(said: str) -> None:
    assert "3750041204" in taken(BUREAU + said.format(n=NEW))


@pytest.mark.parametrize(
    ("whose", "said", "sign"),
    product(
        ("Mr Dai's", "Director Dai's", "Row 6: Mr Dai's"),
        (
            "the one in the sheet was for the canteen contractor",
            "the one given above rings in a shop",
            "the number listed above is dead",
        ),
        (", ", "; ", " ("),
    ),
)
def test_the_one_above(whose: str, said: str, sign: str) -> None:
    told = f"{LIST}{whose} desk phone is 028-00388810{sign}{said}{')' if '(' in sign else ''}."
    assert taken(told) == {"15400000501", "2800388810"}


TWO = "Captain Lou Jingming sits at 0712-0835567 and Deputy Captain Ran Dexing at 0712-0835568"


@pytest.mark.parametrize(
    "said",
    each(
        f"{TWO}; their mobiles are 15400000511 and 15400000512, in that order.¦"
        f"{TWO}. Their mobile numbers are 15400000511 and 15400000512 respectively.¦"
        "Captain Lou Jingming and Deputy Captain Ran Dexing lead it; their mobiles are 15400000511"
        " and 15400000512."
    ),
)
def test_of_two_people_in_that_order(said: str) -> None:
    lines = read_report(f"Hanchuan Public Security Bureau\n{said}", profile=CHINA).lines
    people = {one.e164[-3:]: one.person for one in lines}
    assert (people["511"], people["512"]) == ("Lou Jingming", "Ran Dexing")


@pytest.mark.parametrize(
    "said",
    [
        "Captain Lou Jingming spoke with Mr Gu's sons; their mobiles are {}.",
        "Captain Lou Jingming beat two petitioners. Their mobiles are {}.",
        "Captain Lou Jingming threatened the neighbours; their mobiles are {}.",
    ],
)
def test_of_two_others(said: str) -> None:
    text = "Hanchuan Public Security Bureau\n" + said.format("15400000511 and 15400000512")
    assert taken(text) == set()


@pytest.mark.parametrize(
    "said",
    each(
        "Tong Baoshan, once head of the Fengxue Police Station, is now deputy head of the Ruzhou"
        " Detention Centre; he has kept his mobile, {m}.¦"
        "Tong Baoshan, until May head of the Fengxue Police Station, is now deputy head of the"
        " Ruzhou Detention Centre; his mobile is unchanged: {m}.¦"
        "Tong Baoshan is now deputy head of the Ruzhou Detention Centre. He kept his old mobile,"
        " {m}.¦Captain Tong Baoshan has been promoted to deputy head of the Ruzhou Detention"
        " Centre; he has kept his mobile, {m}."
    ),
)
def test_who_holds_another_office_now(said: str) -> None:
    [line] = read_report(said.format(m="15400000540"), profile=CHINA).lines
    told = (line.org, line.person, line.title)
    assert told == ("Ruzhou Detention Centre", "Tong Baoshan", "deputy head")


def test_a_new_desk_replaces_the_old_one() -> None:
    text = (
        f"Hanchuan Public Security Bureau\n{TWO}.\n\nCaptain Lou Jingming has been promoted to"
        " Deputy Director of the Hanchuan Public Security Bureau; his new desk is 0712-0835503. Who"
        " will sit at the old desk is not known, and it is disconnected."
    )
    assert taken(text) == {"7120835568", "7120835503"}


def test_who_was_transferred_and_has_a_number_there() -> None:
    text = (
        "Judge Tong Baoshan was transferred to the Ruzhou Court; his number there is 0375-0042460."
    )
    assert taken(text) == {"3750042460"}


@pytest.mark.parametrize("said", ["Deputy Captain Ran", "Ran Dexing", "Deputy Captain Ran Dexing"])
def test_a_number_that_ends_otherwise_now(said: str) -> None:
    text = (
        "Hanchuan Public Security Bureau\nDeputy Captain Ran Dexing 15400000512\n\n"
        f"{said} has told a caller that his mobile now ends in 21 and no longer in 12."
    )
    assert taken(text) == set()


@pytest.mark.parametrize(
    ("post", "right"),
    [
        ("driver and escort", True),
        ("escort", True),
        ("bailiff", True),
        ("taxi driver", False),
        ("his driver", False),
        ("driver of the family", False),
    ],
)
def test_staff_of_an_office(post: str, right: bool) -> None:
    text = f"{BUREAU}   b. Leng Jun, {post}: (M) 154-0000-0523"
    assert ("15400000523" in taken(text)) is right


NOTES = each(
    "no longer in service¦asked not to be called again¦belongs to a stranger¦wrong number¦"
    "do not use¦was a misprint¦retired in May¦He asked us never to ring him again."
)
ROWS = (
    (
        "Chief Shui Mingzhe 15400000501\nOfficer Weng Tao 15400000502{m}\n"
        "Officer Ha Junming 15400000503"
    ),
    (
        "Name\tPost\tMobile\tNote\nShui Mingzhe\tChief\t15400000501\t\n"
        "Weng Tao\tOfficer\t15400000502\t{m}\nHa Junming\tOfficer\t15400000503\t"
    ),
)


@pytest.mark.parametrize(("note", "mark", "rows"), product(NOTES, ("*", " †", "**", "¹"), ROWS))
def test_a_note_below_says_what_became_of_a_number(note: str, mark: str, rows: str) -> None:
    text = f"Mazar Police Station\n{rows.format(m=mark)}\n\n{mark.strip()} {note}"
    assert taken(text) == {"15400000501", "15400000503"}


def test_a_note_that_leaves_the_number_as_it_is() -> None:
    text = "Mazar Police Station\nOfficer Weng Tao 15400000502*\n\n* answers only in the evening"
    assert taken(text) == {"15400000502"}


def test_a_bullet_is_no_note() -> None:
    text = "* Chief Shui Mingzhe 15400000501\n* Officer Weng Tao 15400000502\n* The fax is dead."
    assert "15400000501" in taken(text)


def test_of_two_people_in_the_same_clause() -> None:
    text = (
        "Hanchuan Police Bureau\nCaptain Lou Jingming and Deputy Captain Ran Dexing lead it"
        " and their mobiles are 15400000511 and 15400000512."
    )
    assert taken(text) == {"15400000511", "15400000512"}


def test_a_new_desk_where_none_was_told_before() -> None:
    text = (
        "Captain Lou Jingming of the Hanchuan Court has moved house; his new desk is 0712-0835503."
    )
    assert taken(text) == {"7120835503"}


def test_the_one_above_of_two_who_are_called_so() -> None:
    text = (
        f"{LIST}Officer Dai Ping 15400000502\n\n"
        "Mr Dai's mobile is 15400000503, the one above is dead."
    )
    assert {"15400000501", "15400000502"}.isdisjoint(taken(text))


def test_a_line_of_a_list_goes_on_with_no_sentence() -> None:
    text = (
        "Mazar Court\nThese are the people of the court as far as we know\n"
        "b. chief Li Guo 15400000502"
    )
    assert taken(text) == {"15400000502"}
