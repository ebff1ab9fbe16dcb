"""Why a row was not simply taken, in words: the reader's codes, and why numbers are refused."""

from collections.abc import Mapping
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from clarion.countries.base import NumberRefusal

Words = str | Promise

NUMBERS: Final[Mapping[NumberRefusal, Words]] = {
    NumberRefusal.EMPTY: _("There is no number."),
    NumberRefusal.NOT_A_NUMBER: _("This is not a telephone number of the country."),
    NumberRefusal.MASKED: _("Some of its digits are hidden."),
    NumberRefusal.TWO_NUMBERS: _("Two numbers seem to have run together."),
    NumberRefusal.HOTLINE: _("This is an emergency or public service number."),
    NumberRefusal.FOREIGN: _("This number is of another country."),
    NumberRefusal.NO_AREA: _("The area code is missing. Give one for the whole report, or here."),
    NumberRefusal.UNKNOWN_AREA: _("There is no such area code."),
    NumberRefusal.WRONG_LENGTH: _("It has too few or too many digits for its area. Perhaps old?"),
    NumberRefusal.AMBIGUOUS: _("It can be read in more than one way."),
}
UNNAMED: Final = _("The reader was not sure. Please look at the text.")


def number_reason(refusal: NumberRefusal) -> str:
    return str(NUMBERS[refusal])


def reason(code: str) -> str:
    """Of the reader; a code that is new to these pages asks for a look."""
    return str(REASONS.get(code, UNNAMED))


REASONS: Final[Mapping[str, Words]] = {str(code): words for code, words in NUMBERS.items()}
