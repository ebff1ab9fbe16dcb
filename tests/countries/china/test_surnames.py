"""The table of surnames."""

import unicodedata

import pytest

from clarion.countries.china.surnames import COMPOUND, READINGS, SINGLE, surname_of

# The design's list of readings that a dictionary gets wrong.
NAMED = {
    "单": "Shàn",
    "解": "Xiè",
    "仇": "Qiú",
    "区": "Ōu",
    "曾": "Zēng",
    "盖": "Gě/Gài",
    "查": "Zhā",
    "朴": "Piáo",
    "缪": "Miào",
    "翟": "Zhái",
    "员": "Yùn",
    "种": "Chóng",
    "覃": "Qín/Tán",
    "尉迟": "Yùchí",
    "长孙": "Zhǎngsūn",
    "万俟": "Mòqí",
}


def test_the_surnames_that_are_read_wrongly_without_it() -> None:
    assert {surname: READINGS[surname] for surname in NAMED} == NAMED


def test_there_are_enough_of_them() -> None:
    assert len(SINGLE.replace("\n", "|").strip("|").split("|")) >= 60
    assert len(COMPOUND.replace("\n", "|").strip("|").split("|")) >= 40


@pytest.mark.parametrize(("surname", "reading"), READINGS.items())
def test_every_reading_is_a_capital_and_a_tone(surname: str, reading: str) -> None:
    for one in reading.split("/"):
        assert one[0].isupper()
        assert one == one.capitalize()
        assert len(
            [c for c in unicodedata.normalize("NFD", one) if c in "\u0300\u0301\u0304\u030c"]
        ) == len(surname)


@pytest.mark.parametrize(
    ("name", "surname"),
    [
        ("王建国", "王"),
        ("欧阳修", "欧阳"),
        ("歐陽修", "歐陽"),
        ("单雄信", "单"),
        ("单于", "单于"),
        ("王", "王"),
        ("", ""),
    ],
)
def test_surname_of(name: str, surname: str) -> None:
    assert surname_of(name) == surname
