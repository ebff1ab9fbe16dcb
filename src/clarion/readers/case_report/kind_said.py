"""What is said twice: 派出所：清河派出所, its kind and its name; a label, in two scripts."""

from collections.abc import Sequence

from clarion.countries.report import Label, Sort
from clarion.readers.case_report.lex import Token

ALIKE = (
    frozenset({Label.PHONE, Label.WORK}),
    frozenset({Label.OFFICE, Label.WORK}),
    frozenset({Label.PHONE, Label.CONTACT}),
)
KIND_AND_OFFICE = [Sort.UNIT, ":", Sort.UNIT]


def without_kind(tokens: Sequence[Token], text: str) -> Sequence[Token]:
    """Of a line; without the kind, if its name says the same."""
    first = [one for one in tokens if one.sort != "blank"][: len(KIND_AND_OFFICE)]
    if [one.sort for one in first] != KIND_AND_OFFICE:
        return tokens
    kind, office = (text[one.start : one.end].lower() for one in first[::2])
    return tokens[tokens.index(first[2]) :] if kind in office and kind != office else tokens


def is_same_label(first: Token, token: Token, text: str) -> bool:
    if not first.sort == token.sort == Sort.LABEL:
        return False
    alike = first.code == token.code or {first.code, token.code} in ALIKE
    return alike and text[first.start].isascii() != text[token.start].isascii()
