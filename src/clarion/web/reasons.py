"""Why a row was not simply taken, in words: the reader's codes, and why numbers are refused."""

from collections.abc import Mapping
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from clarion.countries.base import NumberRefusal
from clarion.rules.vocabulary import RowRefusal

Words = str | Promise

NUMBERS: Final[Mapping[NumberRefusal, Words]] = {
    NumberRefusal.EMPTY: _("There is no number."),
    NumberRefusal.NOT_A_NUMBER: _("This is not a telephone number of the country."),
    NumberRefusal.MASKED: _("Some of its digits are hidden."),
    NumberRefusal.TWO_NUMBERS: _("Two numbers seem to have run together."),
    NumberRefusal.HOTLINE: _("This is an emergency or public service number."),
    NumberRefusal.FOREIGN: _("This number is of another country."),
    NumberRefusal.NO_AREA: _("The area code is missing. Give one for all numbers, or here."),
    NumberRefusal.UNKNOWN_AREA: _("There is no such area code."),
    NumberRefusal.WRONG_LENGTH: _("It has too few or too many digits for its area. Perhaps old?"),
    NumberRefusal.SHORT_MOBILE: _("A mobile number, but too short: digits are missing."),
    NumberRefusal.LONG_MOBILE: _("A mobile number, but too long: it has too many digits."),
    NumberRefusal.AMBIGUOUS: _("It can be read in more than one way."),
}
UNNAMED: Final = _("The reader was not sure. Please look at the text.")


def number_reason(refusal: NumberRefusal) -> str:
    return str(NUMBERS[refusal])


def reason(code: str) -> str:
    """Of the reader; a code that is new to these pages asks for a look."""
    return str(REASONS.get(code) or ROWS.get(code, UNNAMED))


REASONS: Final[Mapping[str, Words]] = {
    **{str(code): words for code, words in NUMBERS.items()},
    "relative": _("A relative. Relatives are never called."),
    "victim_side": _("This is the victim’s side. It is never imported."),
    "lawyer": _("This is the victim’s side: a lawyer. It is never imported."),
    "do_not_publish": _("The report asks not to publish it. That is respected."),
    "stop": _("Asked not to be called. It goes on the do-not-call list."),
    "private_business": _("Perhaps a private business, and not an office."),
    "dead": _("The report says that this number is dead."),
    "moved": _("The report says that this person is no longer there."),
    "unverified": _("The report itself is not sure of it."),
    "replaced": _("An old number: the report has a new one."),
    "phs": _("A number of a service that was closed (PHS)."),
    "pager": _("A pager, not a telephone."),
    "postcode": _("A postcode."),
    "badge": _("The number of a badge."),
    "id_number": _("The number of an identity card."),
    "social_account": _("An account of a messenger."),
    "bank_account": _("The number of a bank account or card."),
    "case_number": _("The number of a case file."),
    "plate": _("A number plate."),
    "post_box": _("A post box."),
    "other_number": _("A number, but not of a telephone."),
    "comment": _("It stood hidden in the markup of the page."),
    "range_too_long": _("A range of more than ten numbers."),
    "letters_in_number": _("There are letters among its digits."),
    "ten_digits": _("It has ten digits: one is missing."),
    "twelve_digits": _("It has twelve digits: one is too many."),
    "odd_length": _("No number has so many digits."),
    "obsolete_length": _("It has too few or too many digits for its area. Perhaps old?"),
    "counts_differ": _("The report tells of more or fewer people than numbers: whose is it?"),
    "whose_unclear": _("It is not clear whose it is. Perhaps a relative’s or a helper’s."),
    "not_assigned": _("No such number is given to anybody."),
}

# Where a table says it in other words than a report.
OF_TABLES: Final[Mapping[str, Words]] = {
    NumberRefusal.NO_AREA: _("The area code is missing. Give one for the whole table."),
}
# Of a row of a table, or of a cell in it.
ROWS: Final[Mapping[str, Words]] = {
    RowRefusal.NO_NUMBER: _("No number in this row."),
    RowRefusal.UNREADABLE: _("Characters that cannot be read. Perhaps another encoding."),
    RowRefusal.NAME_UNREADABLE: _(
        "This name has characters that cannot be read. The number was taken without it."
    ),
    RowRefusal.CUT_OFF: _(
        "The spreadsheet cut the digits off. Format the column there as text, and export it again."
    ),
    RowRefusal.OPEN_QUOTE: _("A quotation mark opens here and is never closed."),
    RowRefusal.TOO_LONG: _("A cell of this row is too long for a name."),
    RowRefusal.NO_CALLS: _("Marked “do not call”."),
    RowRefusal.RELATIVE: _("Marked as family, or as the victim’s side. They are never called."),
    RowRefusal.DEAD: _("Marked as a dead number."),
    RowRefusal.MOVED: _("Marked as moved or retired."),
    RowRefusal.STOPPED: _("This person asked us to stop. The number cannot come back."),
    RowRefusal.WRONG_WORLD: _(
        "Practice deployments take only fictional numbers, and real ones never do."
    ),
    RowRefusal.NO_OFFICE: _("Names no office, and none was given for such rows."),
}
