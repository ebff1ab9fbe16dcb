"""The numbers in one entry of a list, whatever words stand beside them."""

import re

from clarion.countries.base import Number, NumberRefusal, Numbers
from clarion.countries.numbering import cleaned
from clarion.readers.table.looks import is_date

# Digits as they hang together, and not at the edge of some that are hidden.
_PIECE = re.compile(r"(?<![\d*×✕?])\+?\(?\d[\d()-]*(?![\d*×✕?])")
_MOST = 6  # pieces of one number, with its calling code and an extension
_FEWEST = 3  # digits that nobody has made anything of, and that may be half a number
# As it is written there, and what it is read as.
Part = tuple[str, Number | NumberRefusal]


def read_entry(text: str, numbers: Numbers, area: str) -> list[Part]:
    """There is always an answer. Without a whole number: the entry, and why it is none.

    What was told for the whole list completes a number only where none is whole by itself.
    """
    whole = numbers.normalise(text, area)
    if isinstance(whole, Number) or whole is NumberRefusal.HOTLINE:
        return [(text, whole)]
    clean = cleaned(text)
    for known in ("", area):
        found = _pieces(clean, numbers, known)
        if any(isinstance(read, Number) for _, read in found):
            return found
    return [(text, whole)]


def _pieces(clean: str, numbers: Numbers, area: str) -> list[Part]:
    spans = [piece.span() for piece in _PIECE.finditer(clean)]
    found: list[Part] = []
    while spans:
        used, part = _next(clean, spans[:_MOST], numbers, area)
        spans = spans[used:]
        if not isinstance(part[1], NumberRefusal) or _may_be_half(part[0]):
            found.append(part)
    return found


def _next(
    clean: str, spans: list[tuple[int, int]], numbers: Numbers, area: str
) -> tuple[int, Part]:
    """How many pieces are one number: the fewest, and an extension; one where there is none."""
    texts = [clean[spans[0][0] : end] for _, end in spans]
    read = [(said, numbers.normalise(said, area)) for said in texts]
    for at, (said, number) in enumerate(read):
        if isinstance(number, Number) and not is_date(said):
            longer = [one for one in read[at + 1 : at + 2] if _extends(one[1], number)]
            return (at + 2, longer[0]) if longer else (at + 1, (said, number))
    return 1, read[0]


def _extends(longer: Number | NumberRefusal, number: Number) -> bool:
    return isinstance(longer, Number) and bool(longer.ext) and longer.e164 == number.e164


def _may_be_half(said: str) -> bool:
    return sum(map(str.isdigit, said)) >= _FEWEST and not is_date(said)
