"""What of a row can be taken although some of its signs cannot be read."""

from collections.abc import Sequence
from typing import NamedTuple

from clarion.readers.table.headings import NAMES, NUMBERS
from clarion.rules.vocabulary import ColumnKind, RowRefusal

_NAMES = (*NAMES, ColumnKind.TITLE, ColumnKind.PLACE)
_TWO_PARTS = frozenset({ColumnKind.FAMILY, ColumnKind.GIVEN})


class Legible(NamedTuple):
    """`left_out`: the cells that are empty now, each with its reason."""

    cells: list[str]
    left_out: list[tuple[RowRefusal, str]]


def legible(cells: Sequence[str], kinds: Sequence[ColumnKind]) -> Legible | None:
    """One name, or some of its numbers, may be lost; nothing, if that is not enough.

    A garbled name is left out and not patched: in most encodings a lost byte makes other signs
    of those behind it. An office, a state or more than one name that cannot be read refuse the
    row: whom would it belong to, and is it the encoding that is wrong?
    """
    clean = [cell.strip("\0") for cell in cells]
    bad = [
        at for at, kind in enumerate(kinds) if kind is not ColumnKind.SKIP and is_broken(clean[at])
    ]
    names = [at for at in bad if kinds[at] in _NAMES]
    if len(names) > 1 or any(kinds[at] not in (*_NAMES, *NUMBERS) for at in bad):
        return None
    left_out = [
        (RowRefusal.NAME_UNREADABLE if at in names else RowRefusal.UNREADABLE, clean[at])
        for at in bad
    ]
    halves = _TWO_PARTS if any(kinds[at] in _TWO_PARTS for at in names) else ()
    for at, kind in enumerate(kinds):
        if at in bad or kind in halves:
            clean[at] = ""
    numbers = any(clean[at].strip() for at, kind in enumerate(kinds) if kind in NUMBERS)
    return Legible(clean, left_out) if numbers else None


def is_broken(cell: str) -> bool:
    return "\ufffd" in cell or "\0" in cell
