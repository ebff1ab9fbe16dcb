"""Numbers behind the name of somebody who is not called: a relative, a victim, a volunteer."""

from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from clarion.readers.table.column import Column
from clarion.readers.table.headings import NAMES, NUMBERS
from clarion.readers.table.meanings import Meanings
from clarion.readers.table.terms import Terms, folded, words_in
from clarion.rules.vocabulary import ColumnKind

_HALF, _FEW = 0.5, 0.2
_FAR = 4  # columns: a name further left owns nothing
_ABOUT = frozenset({ColumnKind.STATION, ColumnKind.TITLE})
_WHO = _ABOUT.union(NAMES)
_OF_OFFICES = frozenset({ColumnKind.WORK, ColumnKind.DUTY, ColumnKind.FAX})
_MAY_BE_KIN = (ColumnKind.PERSON, ColumnKind.SKIP)
_THEIRS = (ColumnKind.STATION, ColumnKind.TITLE, ColumnKind.PLACE)


class Owner(NamedTuple):
    """`at`: the column of the name. `sure`: the official's own numbers stood before, or nobody."""

    at: int
    sure: bool


def owners(kinds: Sequence[ColumnKind], names: Container[int]) -> dict[int, Owner]:
    """Official, mobile, wife, mobile: of the second. `names`: the columns of such people."""
    found: dict[int, Owner] = {}
    said: set[ColumnKind] = set()
    owner, has = -_FAR, False
    for at, kind in enumerate(kinds):
        if at in names or kind is ColumnKind.RELATIVE:
            owner, has = (at if at in names else -_FAR), False
        elif at - owner >= _FAR or _ends(kind, said, has=has):
            owner = -_FAR
        if owner >= 0 and kind in NUMBERS:
            sure = not said.isdisjoint(NUMBERS) or said.isdisjoint(_WHO)
            found[at], has = Owner(owner, sure), True
        else:
            said.add(kind)
    return found


class Owned:
    """By the columns of a table; `kins`: those of such people's names."""

    def __init__(self, kinds: Sequence[ColumnKind], kins: Container[int], words: Meanings) -> None:
        self._at = {number: owner.at for number, owner in owners(kinds, kins).items()}
        self._is_nothing, self._is_flag = words.is_nothing, words.is_flag

    def is_named(self, cells: Sequence[str], at: int) -> bool:
        """Whether a row names whoever owns its number in column `at`."""
        name = cells[self._at[at]].strip() if at in self._at else ""
        if not name or self._is_nothing(name) or self._is_flag(name):
            return False
        return not any(map(str.isdigit, name))


def _ends(kind: ColumnKind, said: Container[ColumnKind], *, has: bool) -> bool:
    """Whether an official's column stands here again. `has`: the other one has a number already."""
    if kind in (*NAMES, ColumnKind.HELPER):
        return True
    if kind in _ABOUT:
        return has or kind not in said
    numbered = has or not any(one in said for one in NUMBERS)
    return kind in _OF_OFFICES and kind not in said and numbered


def leave_to_others(columns: Sequence[Column], kinds: list[ColumnKind], terms: Terms) -> None:
    """Their numbers, and where they work and live."""
    for one in _related(columns, kinds, terms):
        kinds[one.at] = ColumnKind.RELATIVE
    kin = {
        one.at
        for one in columns
        if kinds[one.at] is ColumnKind.RELATIVE and _is_named(one) and not _is_flag(one, terms)
    }
    keepers = {
        one.at
        for one in columns
        if is_of_keeper(one, terms) and _is_named(one) and one.look.names > _HALF
    }
    found = owners(kinds, kin | keepers)
    rest = any(kind in NUMBERS and at not in found for at, kind in enumerate(kinds))
    for at, owner in found.items():
        if owner.sure and (owner.at in kin or (rest and at == owner.at + 1)):
            for between in range(owner.at + 1, at):
                if kinds[between] in _THEIRS:
                    kinds[between] = ColumnKind.SKIP
            kinds[at] = ColumnKind.RELATIVE if owner.at in kin else ColumnKind.SKIP


def is_of_keeper(column: Column, terms: Terms) -> bool:
    """Volunteer; added by."""
    plain = terms.plain(column.text)
    return terms.bare(plain) in terms.others or terms.is_handled(words_in(plain))


def _related(columns: Sequence[Column], kinds: list[ColumnKind], terms: Terms) -> list[Column]:
    """Official, mobile, member, relation: the third, if a cell says wife.

    So it is of a member whose number stands between.
    """
    return [
        one
        for one, relation in _before_relations(columns, kinds, terms)
        if kinds[one.at] in _MAY_BE_KIN
        and _is_named(one)
        and not set(kinds[: one.at]).isdisjoint(NUMBERS)
        and not set(kinds[: one.at]).isdisjoint(NAMES)
        and any(folded(cell) in terms.relatives for cell in relation.cells)
    ]


def _before_relations(
    columns: Sequence[Column], kinds: Sequence[ColumnKind], terms: Terms
) -> Iterator[tuple[Column, Column]]:
    for relation in columns:
        before = [one for one in columns[: relation.at] if kinds[one.at] not in NUMBERS]
        if before and relation.heading.word in terms.relations:
            yield before[-1], relation


def _is_named(column: Column) -> bool:
    """In letters: a column of their numbers owns none beside it."""
    return column.look.filled > 0 and column.look.digits <= _FEW


def _is_flag(column: Column, terms: Terms) -> bool:
    """Relative: no."""
    said = [folded(cell) for cell in column.cells if cell]
    return all(cell in terms.yes_or_no for cell in said)
