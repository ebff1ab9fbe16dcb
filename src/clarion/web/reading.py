"""How a pasted report is read: by its numbers alone, until the reader of case reports is there."""

import re
from collections.abc import Iterator

from clarion.countries.base import Number, Profile
from clarion.readers.proposal import LineFound, Proposal, Review, Span
from clarion.rules.vocabulary import LineKind

DIGITS = re.compile(r"\+?\d[\d() -]{5,}\d")


def read(text: str, country: Profile, area: str) -> Proposal:
    found = list(_found(text, country, area))
    return Proposal(
        lines=tuple(one for one in found if isinstance(one, LineFound)),
        review=tuple(one for one in found if isinstance(one, Review)),
    )


def _found(text: str, country: Profile, area: str) -> Iterator[LineFound | Review]:
    for match in DIGITS.finditer(text):
        span, number = Span(*match.span()), country.numbers.normalise(match[0], area)
        if isinstance(number, Number):
            kind = LineKind.MOBILE if number.mobile else LineKind.UNKNOWN
            yield LineFound(match[0], span, number.e164, number.ext, kind)
        else:
            yield Review(match[0], number, span)
