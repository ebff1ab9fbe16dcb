"""How Iranian officials are spoken to, in Persian and in English."""

import pytest

from clarion.countries.iran.names import form_of_address, reading
from clarion.countries.iran.places import is_west
from clarion.countries.iran.scripts import is_whole, language_of
from clarion.countries.iran.titles import short


@pytest.mark.parametrize(
    ("name", "title", "language", "spoken_to"),
    [
        ("بهرام یزدانی", "سرهنگ", "fa", "سرهنگ یزدانی"),
        ("سید بهرام یزدانی", "رئیس زندان", "fa", "آقای رئیس یزدانی"),
        ("بهرام یزدانی", "رييس شعبه ۳", "en", "قاضی یزدانی"),
        ("Bahram Yazdani", "Colonel", "en", "Colonel Yazdani"),
        ("Bahram Yazdani", "سرهنگ", "fa", "Colonel Yazdani"),
        ("Bahram Yazdani (بهرام یزدانی)", "Judge", "zh-hans", "Judge Yazdani"),
        ("Bahram Yazdani", "Keeper of Keys", "en", "Keeper of Keys Yazdani"),
        ("بهرام یزدانی", "", "fa", "یزدانی"),
        ("", "سرهنگ", "fa", "Colonel"),
    ],
)
def test_an_official_is_spoken_to_by_title_and_family_name(
    name: str, title: str, language: str, spoken_to: str
) -> None:
    assert form_of_address(name, title, language) == spoken_to


def test_nobody_guesses_the_vowels() -> None:
    assert reading("بهرام یزدانی") == ""


def test_the_longest_beginning_of_a_title_counts() -> None:
    found = short("رئیس کل دادگستری استان")
    assert (found and found.english, short("باغبان")) == ("Chief Justice", None)


def test_a_report_is_persian_as_soon_as_it_has_persian_letters() -> None:
    assert [language_of(it) for it in ("Evin: زندان", "Evin prison", "")] == ["fa", "en", "en"]


def test_two_with_one_whole_name_are_one() -> None:
    names = ["بهرام یزدانی", "یزدانی", "ب. یزدانی", "بهرام ن.م"]
    assert [is_whole(name) for name in names] == [True, False, False, False]


def test_no_place_lives_by_a_later_clock() -> None:
    assert (is_west("زاهدان", "054"), is_west("")) == (False, False)
