"""Notes of calls in English: whose a number is in their rows, who left, whose it is instead."""

import pytest

from clarion.readers.case_report.read import read_report
from tests.readers.case_report.test_english import CHINA

STATION = "Dongguan Police Station: duty desk 0536-0000121\n\n"
DESK = "+865360000121"
HIS = "+8615400000501"


def taken(text: str) -> set[str]:
    return {one.e164 for one in read_report(text, profile=CHINA).lines}


ROWS = (
    "{n}0536-0000131 | Kuiwen Police Station | busy\n"
    "{n}154 0000 0501 | Wang Daming, captain, Domestic Security Brigade | hung up\n"
    "{n}0536-0000132 | Kuiwen Court (new) | asked for an extension\n"
    "{n}0536-0000132 ext 612 | Kuiwen Court, criminal division | rang out"
)
TOLD = [
    ("Kuiwen Police Station", "", ""),
    ("Domestic Security Brigade", "Wang Daming", "captain"),
    ("Kuiwen Court", "", ""),
]


@pytest.mark.parametrize("sign", ["{} | ", "| {} | ", "{}\t", ""])
def test_rows_that_begin_with_their_place_in_the_list(sign: str) -> None:
    rows = (
        row.format(n=sign.format(place)) for place, row in enumerate(ROWS.split("\n"), start=21)
    )
    lines = read_report("Call round\n\n" + "\n".join(rows), profile=CHINA).lines
    assert [(one.org.split(", ")[0], one.person, one.title) for one in lines][:3] == TOLD
    assert [one.ext for one in lines] == ["", "", "", "612"]


# Whose number it was, and {n} where it stands.
GONE = (
    "Wang Daming, then head of domestic security, who has since died ({n} was his line).",
    "The chief was Wang Daming, who died last year; {n} was his line.",
    "Wang Daming, then head of domestic security (now dead): {n}",
    "Judge Wang, {n}, was kind to her. He retired the month after.",
    "Judge Wang, {n}, was kind to her. He retired shortly afterwards.",
    "Judge Wang, {n}, who has grandchildren. Don't ring a man who grows roses.",
    "Judge Wang, {n}, was kind to her. Please do not phone an old man.",
)
THERE = (
    "Ms. Li Fang, who has since died, was sentenced by Judge Wang Daming, {n}.",
    "Judge Wang Daming, {n}. Ms. Li, whom he sentenced, died in custody.",
    "Judge Wang Daming, {n}. His mother has since died.",
    "Judge Wang Daming, {n}. Her lawyer, a retired teacher, was turned away.",
    "Judge Wang Daming, {n}. He retired to his room. A man who grows roses answered first.",
)


def test_who_has_left() -> None:
    said = [STATION + one.format(n="15400000501") for one in GONE]
    assert [one for one in said if taken(one) != {DESK}] == []


def test_of_whom_it_is_not_said() -> None:
    said = [STATION + one.format(n="15400000501") for one in THERE]
    assert [one for one in said if taken(one) != {DESK, HIS}] == []


# Nobody has asked us to stop; and who has, after all.
UNASKED = (
    "Nobody has asked us to stop.|He has not asked us to stop calling.|"
    "So far no one has asked us not to call again.|"
    "None of the officers said we should stop calling.|"
    "He didn't ask us to stop, wished me well.|没有人要求我们不要再打。|"
    "他没有要求不要再打，可以继续打|他从没说过不要再打"
)
ASKED = (
    "Nobody else has asked us to stop, but he has asked us to stop.|"
    "He did not ask once but twice that we stop calling.|He has asked us to stop.|"
    "He never said a word and asked us to stop.|他没说话就挂了，后来要求不要再打|"
    "他没有生气，只是要求不要再打"
)


@pytest.mark.parametrize(("said", "kept"), [(UNASKED, {HIS}), (ASKED, set[str]())])
def test_who_has_asked_us_to_stop(said: str, kept: set[str]) -> None:
    told = [f"{STATION}Chief Wang Daming, 15400000501. {one}" for one in said.split("|")]
    assert [one for one in told if taken(one) != {DESK} | kept] == []


STRANGERS = (
    "Web lists {n} as warden's office: is grain depot. Woman v. cross.",
    "The internet gives {n} for the warden's office, but it's a grain depot.",
    "Our list has {n} as the warden's office; that is a guest house.",
    "The warden's office, {n}. Is a laundry.",
)
ROOMS = (
    "Education office {n}; is in the library wing",
    "Switchboard {n}: is at the market, second floor",
)


@pytest.mark.parametrize(("said", "kept"), [(STRANGERS, set[str]()), (ROOMS, {DESK})])
def test_who_answers_is_nobodys_office(said: tuple[str, ...], kept: set[str]) -> None:
    told = [f"Beishan Prison\n{one.format(n='0536-0000121')}" for one in said]
    assert [one for one in told if taken(one) != kept] == []


# What a line ends with, and whether the number on the next line is a relative's.
ENDS = (
    ("His brother in Weifang:", True),
    ("For the file. His mother: 0536-0000129. His brother in Weifang:", True),
    ("Deputy chief Li Guoqiang: 15400000509; his lawyer:", True),
    ("My sister in the village:", True),
    ("The family in Weifang asks you to call:", False),
    ("The family of Li asks:", False),
    ("Captain Li Guoqiang: 15400000509. Captain Zhao Jun:", False),
    ("Officers of the brigade:", False),
)


@pytest.mark.parametrize(("end", "kin"), ENDS)
def test_a_line_that_ends_before_its_number(end: str, kin: bool) -> None:
    assert ("+865360000131" in taken(f"{STATION}{end}\n0536-0000131")) is not kin


EXTENDED = (
    ("prosecutor Qin Bolin: 0536-0000131 (office), ext. 21", [("21", "Qin Bolin")]),
    ("prosecutor Qin Bolin: 0536-0000131 (O) ext 21", [("21", "Qin Bolin")]),
    ("检察官秦博林：0536-0000131（办公），分机21", [("21", "秦博林")]),
    (
        "prosecutor Qin Bolin: 0536-0000131 and ask for ext. 21",
        [("", "Qin Bolin"), ("21", "Qin Bolin")],
    ),
    ("prosecutor Qin Bolin, ext. 17 at 0536-0000131", [("17", "Qin Bolin")]),
    ("clerk Ao Ming, extension 19 via 0536-0000131", [("19", "Ao Ming")]),
    ("clerk Ao Ming, extension 19, and 0536-0000131", [("", "Ao Ming")]),
    ("switchboard 0536-0000131 (office), ext. 21", [("", ""), ("21", "")]),
)


@pytest.mark.parametrize(("said", "expected"), EXTENDED)
def test_an_extension_and_its_number(said: str, expected: list[tuple[str, str]]) -> None:
    lines = read_report(f"Kuiwen District Procuratorate\n{said}", profile=CHINA).lines
    assert [(one.ext, one.person) for one in lines] == expected


# Whose clerk, and whether the clerk's number is taken.
HELPERS = (
    ("Lawyer Lu Chengzhi 15400000509\nhis clerk Wang Daming 15400000501", False),
    ("Lawyer Lu Chengzhi 15400000509. His clerk Wang Daming 15400000501", False),
    ("律师陆承志15400000509\n他的助理王大明15400000501", False),
    ("Judge Lu Chengzhi 15400000509\nhis clerk Wang Daming 15400000501", True),
    ("法官陆承志15400000509\n他的书记员王大明15400000501", True),
    ("Lawyer Lu Chengzhi 15400000509\n\nclerk Wang Daming 15400000501", True),
)


@pytest.mark.parametrize(("said", "official"), HELPERS)
def test_a_clerk_is_on_the_side_of_whoever_he_helps(said: str, official: bool) -> None:
    assert (HIS in taken(f"Kuiwen District Court 0536-0000121\n\n{said}")) is official


CHAT = (
    "[Mon 13:02] Anneke: Dongguan Police Station: head Wang Daming, 15400000501, switchboard "
    "there 0536-0000121\n[Tue 9:10] Piet: {}\n[Tue 9:12] Mo: for the record our lawyer is Mr Ge "
    "15400000509"
)
# A reply in a chat, and which number it leaves.
REPLIES = (
    ("Anneke that mobile is dead, says the voice", {DESK}),
    ("@Anneke, that mobile is dead, says the voice", {DESK}),
    ("his mobile has been suspended", {DESK}),
    ("Anneke: the switchboard is dead", {HIS}),
    ("Anneke, that was wrong of him to say", {DESK, HIS}),
    ("Liu, a farmer, was beaten there", {DESK, HIS}),
    ("thanks, rang him, he listened", {DESK, HIS}),
    ("sorry, my typo, the desk is 0536-0000131", {DESK, HIS, "+865360000131"}),
    ("my own phone is 15400000508", {DESK, HIS}),
)


@pytest.mark.parametrize(("reply", "kept"), REPLIES)
def test_what_a_message_says_of_the_one_above(reply: str, kept: set[str]) -> None:
    assert taken(CHAT.format(reply)) == kept


def told(text: str) -> list[str]:
    lines = read_report(text, profile=CHINA).lines
    return [f"{one.e164[-4:]}/{one.ext} {one.line_kind} {one.org} {one.person}" for one in lines]


COURT = "Kuiwen District Court"
# Of a named official, whose second number stands behind what is said of the first.
OWNED = (
    "Chief Wang Daming's office is 0536-0000121 (it is on the bureau's own site), cell {n}",
    "Chief Wang Daming: office 0536-0000121 (from the court's website), mobile {n}",
    "Chief Wang Daming: office 0536-0000121 (rang out three times), mobile {n}",
    "Chief Wang Daming, 0536-0000121. At home he is {n}, he gave it me himself.",
    "Chief Wang Daming, 0536-0000121. He is at home on {n}.",
    "Prosecutor's assistant Wang Daming: office 0536-0000121, mobile {n}",
)


def test_whose_the_second_number_is() -> None:
    for said in OWNED:
        kind = "home" if "home" in said else "mobile"
        number = "0536-0000131" if kind == "home" else "15400000501"
        second = told(f"{COURT}\n{said.format(n=number)}")[1:]
        assert second == [f"{number[-4:]}/ {kind} {COURT} Wang Daming"], said


@pytest.mark.parametrize(
    "said", ["(his wife's brother), mobile {n}", "(Beishan Prison), mobile {n}"]
)
def test_whose_it_may_not_be(said: str) -> None:
    text = f"{COURT}\nChief Wang Daming: office 0536-0000121 {said.format(n='15400000501')}"
    assert f"0501/ mobile {COURT} Wang Daming" not in told(text)


LISTED = (
    "Beishan Prison\nSwitchboard 0536-0000121\next 312 education section\next 318 Tan Wei, warden",
    "北山监狱\n总机 0536-0000121\n转312 教育科\n转318 监狱长谭卫",
)


@pytest.mark.parametrize("text", LISTED)
def test_extensions_below_their_switchboard(text: str) -> None:
    assert [one.split()[0] for one in told(text)] == ["0121/", "0121/312", "0121/318"]
    assert "谭卫" in told(text)[2] or "Tan Wei" in told(text)[2]


def test_an_extension_that_a_line_breaks() -> None:
    assert told(f"{COURT} 0536-0000121\next 312") == [f"0121/312 work {COURT} "]
    named = told(f"{COURT} 庭长 王大明 办公室0536-0000121\n转312 手机15400000501")
    assert [one.split()[0] for one in named] == ["0121/312", "0501/"]


ROOMS_OF = (
    "Political security brigade¦Prison affairs section¦7th ward¦criminal tribunal¦Sixth Ward¦"
    "letters and visits section¦Third Prosecution Department"
)


def test_rooms_in_small_letters() -> None:
    for one in ROOMS_OF.split("¦"):
        assert told(f"{COURT}\n{one} 0536-0000121")[0].startswith(f"0121/ work {one}")
    assert told(f"{COURT}\nsecurity section chief Wang Daming 0536-0000121") == [
        f"0121/ unknown {COURT} Wang Daming"
    ]


KINDS = (
    ("0536-0000121 | Captain Wang Daming, office | assistant answered", "work"),
    ("0536-0000121 Captain Wang Daming, home", "home"),
    ("0536-0000121 Captain Wang Daming, home, nobody answers", "home"),
    ("0536-0000121 Captain Wang Daming, office staff answered", "unknown"),
    ("0536-0000121 大队长 Wang Daming，宅电", "home"),
)


def test_the_kind_of_line_behind_whose_it_is() -> None:
    kinds = [told(f"{COURT}\n{said}") for said, _ in KINDS]
    assert kinds == [[f"0121/ {kind} {COURT} Wang Daming"] for _, kind in KINDS]


# What a list says of Officer Wang Daming's number behind it.
NOT_TO_BE_CALLED = (
    "He asked that his number go no further.|He would take it kindly if nobody rang him again.|"
    "He begged me to throw the number away.|Keep his number to yourself.|Let him be.|"
    "Says one call was enough for a lifetime.|I gave him my word that nobody would ring.|"
    "Please treat this as if I had never written it down.|Not for calling.|Now drives a taxi.|"
    "Has gone back to farming.|He was buried in April.|Took his pension at Easter.|"
    "He no longer wears the uniform.|He hung up his uniform.|His widow answers.|"
    "The woman there sells shoes.|It's a fish market now.|It never was his.|"
    "The number has passed to a student in Xi'an.|Someone in Chengdu has it now.|"
    "I misread my own handwriting; that one is a bakery.|Number withdrawn.|Not a live number.|"
    "Voice says the subscriber has cancelled."
)
TO_BE_CALLED = (
    "He asked me to call again on Monday.|He said nobody had ever rung him about it before.|"
    "Nobody will call you back from there.|He said one call was not enough.|They took her pension.|"
    "He now runs a hotel for the detained.|The mother now grows vegetables.|"
    "She went back to teaching after her release.|Her mother was buried in April.|"
    "He was on leave (until June).|He was not in uniform.|Her passport is no longer valid.|"
    "The phone was passed to a colleague who listened.|Someone in Jinan rang him on Monday.|"
    "He told the family to stop calling the station.|Voice says please hold."
)


@pytest.mark.parametrize(("said", "kept"), [(NOT_TO_BE_CALLED, set[str]()), (TO_BE_CALLED, {HIS})])
def test_what_is_said_behind_a_number(said: str, kept: set[str]) -> None:
    rows = [f"{STATION}Officer Wang Daming, 15400000501. {one}" for one in said.split("|")]
    assert [one for one in rows if taken(one) != {DESK} | kept] == []


@pytest.mark.parametrize(
    "row",
    [
        "Officer Wang Daming (until June), 15400000501",
        "Officer Wang Daming, 15400000501 - no longer valid",
        "You can reach the coordinator at 15400000501",
    ],
)
def test_rows_of_numbers_that_are_nobodys(row: str) -> None:
    assert taken(STATION + row) == {DESK}
