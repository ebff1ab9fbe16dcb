"""Whatever the reader may say of a row has words."""

from clarion.actions.intake.pasted import LOCKED
from clarion.countries.base import NumberRefusal
from clarion.countries.registry import PROFILES
from clarion.countries.report import Sort, Status
from clarion.readers.case_report import judge
from clarion.web.reasons import NUMBERS, REASONS, UNNAMED, number_reason, reason

OF_THE_READER = {"comment", "range_too_long", "masked", "letters_in_number", "odd_length"} | {
    "counts_differ"
}


def codes() -> set[str]:
    found = {str(code) for code in (*Status, *NumberRefusal, *judge.BY_LABEL.values())}
    found |= {*judge.REASONS.values(), *judge.REFUSED, *judge.FOR_REVIEW, *OF_THE_READER}
    for country in PROFILES.values():
        words = [word for word in country.report.words if word.sort in {Sort.ROLE, Sort.NOT_PHONE}]
        found |= {word.code for word in words} | {odd.reason for odd in country.report.shapes.odd}
        found |= {why for _, why in country.report.shapes.protect if why}
    return found


def test_every_code_has_words() -> None:
    assert codes() - REASONS.keys() == set()
    assert NUMBERS.keys() == {*NumberRefusal}
    assert REASONS.keys() >= LOCKED


def test_a_code_without_words_asks_for_a_look() -> None:
    assert reason("from a later reader") == str(UNNAMED)
    assert reason("relative") != str(UNNAMED)
    assert number_reason(NumberRefusal.MASKED) == reason("masked")
