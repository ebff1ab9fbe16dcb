"""A cell that tells in one whom to call: the office, or the one above, and who is there."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from clarion.countries.report import Sort
from clarion.readers.case_report.lex import Token

PARTS = frozenset({",", ";", ":", "-"})


@dataclass(frozen=True)
class WhomCell:
    """`rest`: what the cell says of somebody, beside the office; `label`: a code, or empty."""

    offices: Sequence[Token]
    rest: Sequence[Token]
    label: str


def whom_cell(tokens: Sequence[Token], text: str, same: AbstractSet[str]) -> WhomCell | None:
    """东关派出所，王大明，所长; same, Wang Daming, mobile. None where it tells of no office."""
    offices: list[Token] = []
    rest: list[Token] = []
    label = ""
    above = False
    for number, part in enumerate(_parts(tokens)):
        first = text[part[0].start : part[0].end].strip().lower()
        above = above or (number == 0 and first in same)
        said = list(part[1:] if number == 0 and first in same else part)
        while said and said[0].sort == Sort.UNIT:
            offices.append(_counted(said))
        if [one.sort for one in said[-3:]] == ["(", Sort.UNIT, ")"]:
            offices.append(said[-2])  # 王大明（东关派出所）
            del said[-3:]
        if said and all(one.sort == Sort.LABEL for one in said):
            label = said[-1].code
        else:
            rest += said
    return WhomCell(offices, rest, label) if above or offices else None


def _parts(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """Without blanks; a bracket is one with what it stands behind."""
    part: list[Token] = []
    depth = 0
    for token in tokens:
        depth += (token.sort == "(") - (token.sort == ")")
        if token.sort in PARTS and depth == 0 and part:
            yield part
            part = []
        elif token.sort not in PARTS | {"blank"}:
            part.append(token)
    if part:
        yield part


def _counted(said: list[Token]) -> Token:
    """Criminal Tribunal 2: takes it from what is said."""
    office = said.pop(0)
    if said and said[0].sort == "digits":
        return Token(Sort.UNIT, office.start, said.pop(0).end, office.code)
    return office
