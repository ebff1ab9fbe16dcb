"""派出所：清河派出所: of which kind an office is, and behind a colon the office."""

from collections.abc import Sequence

from clarion.countries.report import Sort
from clarion.readers.case_report.lex import Token

KIND_AND_OFFICE = [Sort.UNIT, ":", Sort.UNIT]


def without_kind(tokens: Sequence[Token], text: str) -> Sequence[Token]:
    """Of a line; without the kind, if its name says the same."""
    first = [one for one in tokens if one.sort != "blank"][: len(KIND_AND_OFFICE)]
    if [one.sort for one in first] != KIND_AND_OFFICE:
        return tokens
    kind, office = (text[one.start : one.end].lower() for one in first[::2])
    return tokens[tokens.index(first[2]) :] if kind in office and kind != office else tokens
