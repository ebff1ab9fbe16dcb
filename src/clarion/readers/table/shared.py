"""Mobiles that stand beside officials of several offices: of whoever phones or writes the list."""

from collections.abc import Sequence

from clarion.readers.table.column import Column
from clarion.readers.table.headings import EXACT, NAMES, NUMBERS
from clarion.readers.table.looks import Looks
from clarion.readers.table.owned import is_of_keeper
from clarion.readers.table.terms import Terms, folded
from clarion.rules.vocabulary import ColumnKind

_HALF = 0.5
_FEWEST = 4  # rows; in fewer a number may be said again by chance
_OFFICIAL = (*NAMES, *NUMBERS, ColumnKind.TITLE, ColumnKind.STATION)
Kinds = list[ColumnKind]


def leave_out_shared(columns: Sequence[Column], kinds: Kinds, terms: Terms, looks: Looks) -> None:
    """That a number is said again is never enough: a switchboard is as well.

    It is a mobile, its heading names no official, and another column holds the officials' numbers.
    """
    people = [one for one in columns if kinds[one.at] in NAMES]
    numbers = [one for one in columns if kinds[one.at] in NUMBERS]
    offices = [one for one in columns if kinds[one.at] is ColumnKind.STATION] or people
    shared = [
        one
        for one in numbers
        if (_may_be(one, terms, looks) or _is_behind(one, columns, terms))
        and _wanders(one, offices)
        and _is_mobile(one, looks)
    ]
    rest = [one for one in numbers if one not in shared]
    for one in shared:
        others = [person for person in people if person.at != one.at - 1]
        if others and rest and rest[0].at < one.at:
            kinds[one.at] = ColumnKind.SKIP
            if kinds[one.at - 1] in NAMES:
                kinds[one.at - 1] = ColumnKind.SKIP


def _may_be(column: Column, terms: Terms, looks: Looks) -> bool:
    """Operator's phone; phone of whoever is in charge. Not: chief's mobile, second mobile."""
    word = terms.bare(terms.plain(column.text))
    whose = word.removesuffix(column.heading.word)
    if column.heading.close == EXACT:
        return False
    return whose in terms.in_charge or not (
        terms.known.get(whose) in _OFFICIAL or looks.is_title(whose)
    )


def _is_behind(column: Column, columns: Sequence[Column], terms: Terms) -> bool:
    """Added by, phone."""
    return column.at > 0 and is_of_keeper(columns[column.at - 1], terms)


def _is_mobile(column: Column, looks: Looks) -> bool:
    cells = [cell for cell in column.cells if cell]
    return sum(map(looks.is_mobile, cells)) > len(cells) * _HALF


def _wanders(column: Column, offices: Sequence[Column]) -> bool:
    """Few mobiles for many rows, one of them in several offices."""
    look = column.look
    if look.filled < _FEWEST or look.distinct > look.filled * _HALF:
        return False
    beside: dict[str, set[tuple[str, ...]]] = {}
    above = tuple("" for _ in offices)
    for at, cell in enumerate(column.cells):
        said = tuple(one.cells[at] for one in offices)
        above = said if any(said) else above
        if cell:
            beside.setdefault(folded(cell), set()).add(above)
    return any(len(found) > 1 for found in beside.values())
