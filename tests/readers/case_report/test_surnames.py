"""Reports in English that name somebody in full once, and by the surname later."""

import pytest

from tests.readers.case_report.test_rules import digest, read

N = "154 0000 0501"


def owners(text: str) -> list[str]:
    return [one.person for one in read(text).lines]


@pytest.mark.parametrize("sign", [", {n}", ": {n}", " (cell {n})", ", cell {n}"])
@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("Director Lei Tiesheng came.", ["Lei Tiesheng"]),
        ("Director Lei Tiesheng came. His deputy, Gou Fuhai, came.", ["Lei Tiesheng"]),
        ("Director Lei Tiesheng and Officer Lei Ping came.", []),
        ("Lawyer Lei came.", []),
        ("His brother Lei Tiesheng came.", []),
        ("A man called Lei Tiesheng came.", []),
    ],
)
def test_a_surname_before_a_number(told: str, whose: list[str], sign: str) -> None:
    text = f"Dongguan Police Station\n{told}\n\nNumbers\nLei{sign.format(n=N)}"
    assert owners(text) == whose


def test_who_retired_by_the_whole_name() -> None:
    text = f"Dongguan Police Station\nDirector Lei Tiesheng came. Lei, {N}.\n\n"
    found = read(f"{text}Lei Tiesheng retired in 2021.")
    assert [one.reason for one in found.review] == ["moved"]


@pytest.mark.parametrize(
    "said",
    [
        f"Lawyer Zhuo was told so. Mr Zhuo's own number ({N}) is here.",
        f"Lawyer Zhuo was told so. Zhuo's number ({N}).",
        f"Mr Zhuo's own number ({N}) may be asked for, not used from lists.",
        f"[3] {N}. Mr. Yin asks that only relatives of prisoners ring him.",
        f"Chief Hu Wei: {N}. He wants only letters, and asks that only clerks call.",
        f"For Chief Hu we had {N}. That is the canteen of a primary school.",
        f"Chief Hu Wei: {N}. It is the number of a clinic.",
    ],
)
def test_what_is_not_to_be_taken(said: str) -> None:
    assert owners(f"Dongguan Police Station\n{said}") == []


@pytest.mark.parametrize(
    "said",
    [
        "Officer Mu Dan rang back at night from her own, {n}.",
        "Officer Mu Dan called us back the next day on her own, {n}.",
        'He says "wrong number" into it.[2] Officer Mu Dan rang back from her own, {n}.',
        "Clerk Mu Dan, who at least answers her phone ({n}), came.",
        "Captain Mu Dan came. The number he left on the kitchen table was {n}.",
        "Captain Mu Dan gave 0536-0000121, and under it his own, {n}.",
        "Captain Mu Dan's 154 0000 0509 belongs to a girl now. His present one is {n}.",
        "Officer Mu Dan takes her phone; later he rings the mother back from {n}.",
        "Officer Mu Dan phoned our lawyer from {n}.",
        "Officer Mu Dan hung up on relatives twice from his mobile {n}.",
        "Mu Dan, guard (stopped Mr. Teng's wages): {n}",
        "The two policemen for our lane, Mu Dan and Ba Yun, {n} and 154 0000 0502.",
        "Director: formerly Gu Lin (retired, 154 0000 0509), now Mu Dan, {n}",
    ],
)
def test_whose_number_a_sentence_tells(said: str) -> None:
    found = read(f"Dongguan Police Station\n{said.format(n=N)}")
    (line,) = [one for one in found.lines if one.e164 == "+8615400000501"]
    assert (line.person[:2], line.title != "") == ("Mu", True)


@pytest.mark.parametrize(
    "said",
    [
        "Mu Dan, guard (his wife's shop): {n}",
        "Mu Dan, guard (used by his son): {n}",
        "Officer Mu Dan's wife hung up from her mobile {n}.",
    ],
)
def test_whose_number_nobody_knows(said: str) -> None:
    assert owners(f"Dongguan Police Station\n{said.format(n=N)}") == []


@pytest.mark.parametrize(
    "said",
    [
        "She was taken to Wuhan Women's Prison. My sister rang its reception, {n}.",
        "Line for lawyers at Wuhan Women's Prison: {n}",
        "Wuhan Women's Prison: desk for the relatives, {n}",
        "Wuhan Women's Prison, 0536-0000129. Their fax is {n}.",
        "He died on March 21. The doctor of Wuhan Women's Prison, on duty ({n}), was told so.",
    ],
)
def test_a_desk_of_an_office(said: str) -> None:
    found = read(said.format(n="0536-0000121"))
    assert "+865360000121" in [one.e164 for one in found.lines]


def test_no_desk_of_an_office() -> None:
    assert read("My sister rang its reception, 0536-0000121.").lines == ()


def test_an_extension_that_is_somebodys_own() -> None:
    said = "Judge Qiu Ying (switchboard 0536-0000121, ext. 217) adjourned."
    assert digest(read(f"Sartu Court. {said}")) == [
        "5360000121/217 work Sartu Court Qiu Ying Judge"
    ]
    text = (
        "Sartu Court (switchboard 0536-0000121, ext. 16 for Judge Hu Wei, ext. 17 for the office)"
    )
    assert len(read(text).lines) == 2


def test_an_extension_that_is_not_to_be_called_leaves_the_switchboard() -> None:
    text = "Court switchboard 0536-0000121\nHis mother, 0536-0000121 ext. 662\nNurse ext. 17"
    assert [(one.e164, one.ext) for one in read(text).lines][:1] == [("+865360000121", "")]


def test_a_title_behind_one_name_is_not_that_of_the_next() -> None:
    text = f"Dongguan Court\nLed by: Kou Zhen (head), Xi Mengde.\nXi Mengde, {N}"
    assert [one.title for one in read(text).lines] == [""]


def test_a_ward_sister_is_nobodys_sister() -> None:
    (line,) = read("Dongguan Hospital\nThe ward sister, 0536-0000121, is kind.").lines
    assert line.title == "ward sister"


def test_somebody_in_two_genders() -> None:
    (line,) = read("Dongguan Court\nvice secretary, female, Mei Ruoxue 0536-0000121").lines
    assert (line.person, line.title) == ("Mei Ruoxue", "vice secretary")


def test_a_surname_alone_in_a_list_of_calls() -> None:
    bureau = "Kaiping Police Bureau\n0315 000 8802 office of director Zang Baoguo. J: no answer\n"
    for line in (
        "{n} cell of Zang. A: listened",
        "{n} cell of Zang",
        "{n} mobile for Zang",
        "{n} Zang. A: busy",
        "cell of Zang {n}",
        "Zang, cell {n}",
    ):
        assert owners(bureau + line.format(n=N)) == ["Zang Baoguo"] * 2, line


def test_a_word_that_looks_like_a_surname() -> None:
    text = "Kaiping Court\njudge An Rui 0315-0008802\nAn office line 0315-0008803\nAn, too\nAn"
    assert [one.person for one in read(text).lines] == ["An Rui", ""]


@pytest.mark.parametrize("said", ["副所长 薛细妹", "副所長薛細妹，手機", "教导员 李小弟"])
def test_given_names_like_kin(said: str) -> None:
    assert [one.e164[-3:] for one in read(f"{said} 15400000501").lines] == ["501"]


@pytest.mark.parametrize("said", ["所长王大明小弟", "所长他细妹", "所长王大明的幺妹"])
def test_kin_behind_a_name(said: str) -> None:
    assert read(f"{said} 15400000501").lines == ()


@pytest.mark.parametrize("city", ["厦门市", "江門市", "荆门市"])
def test_cities_like_shops(city: str) -> None:
    (one,) = read(f"{city}第二看守所 0592-0000121").lines
    assert one.org == f"{city}第二看守所"


def test_a_shop() -> None:
    assert read("老王门市 0592-0000121").lines == ()
