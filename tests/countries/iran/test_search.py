"""Names are found in however they were typed."""

import pytest

from clarion.countries.iran.search import (
    folded,
    number_keys,
    person_keys,
    place_keys,
    sounded,
    wanted,
)


def finds(query: str, keys: frozenset[str]) -> bool:
    """As the index does it: every word, by one of the sets that it may stand for."""
    return all(any(some <= keys for some in ways) for ways in wanted(query)) and bool(wanted(query))


@pytest.mark.parametrize("query", ["يزداني", "یزدانی", "یزد", "بهرام یزدانی", "به", "سرهنگ یزد"])
def test_a_person_is_found_by_parts_of_words_in_either_spelling(query: str) -> None:
    assert finds(query, person_keys("بهرام یزدانی", "سرهنگ"))


@pytest.mark.parametrize("query", ["کاویان", "رضا یزدانی", "ی ی"])
def test_nobody_else_is_found(query: str) -> None:
    assert not finds(query, person_keys("بهرام یزدانی", "سرهنگ"))


@pytest.mark.parametrize("query", ["زندان", "زندان مرکزی", "مشهد", "Adel"])
def test_a_place_is_found(query: str) -> None:
    assert finds(query, place_keys("زندان مرکزی مشهد (Adelabad)"))


@pytest.mark.parametrize("query", ["1201", "۱۲۰۱", "051-00001201", "00001201", "+98 51 0000 1201"])
def test_a_number_is_found_by_its_end_or_whole(query: str) -> None:
    assert finds(query, number_keys("+985100001201"))


def test_three_digits_find_nothing() -> None:
    assert not finds("201", number_keys("+985100001201"))


def test_spellings_of_one_name_are_equal() -> None:
    assert folded("عادل‌آباد") == folded("عادل آباد") == folded("عادلاباد")
    assert sounded("يزداني") == sounded("یزدانی")
