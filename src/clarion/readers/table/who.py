"""Whose number it is: the person in a row, or the one of several that stands beside it."""

import re
from collections.abc import Sequence
from functools import lru_cache, partial

from clarion.countries.base import Profile
from clarion.readers.table.headings import NUMBERS
from clarion.readers.table.looks import Looks, looks_of
from clarion.readers.table.terms import folded
from clarion.rules.vocabulary import ColumnKind

# Office, place, person, title.
Names = tuple[str, str, str, str]


class Who:
    """`beside`: where several people stand in a row, for each number's column those left of it."""

    def __init__(self, kinds: Sequence[ColumnKind], country: Profile) -> None:
        letters = country.report.letters
        # A script that is written without blanks.
        self._unspaced = re.compile(f"[{letters}]" if letters else "(?!)").search
        self._named = bool(
            {ColumnKind.PERSON, ColumnKind.FAMILY, ColumnKind.GIVEN}.intersection(kinds)
        )
        looks = looks_of(country)
        self._apart = lru_cache(maxsize=1024)(looks.office_and_name)
        self._parted = lru_cache(maxsize=1024)(looks.parted)
        self._in_parts = lru_cache(maxsize=1024)(partial(in_parts, looks))
        self._is_office, self._is_desk = looks.is_office, looks.names_desk
        self.beside = _beside(kinds)

    def joined(self, parts: Sequence[str]) -> str:
        """One behind the other; what two of them say, once."""
        parts = list(dict.fromkeys(parts))
        return ("" if self._unspaced("".join(parts)) else " ").join(parts)

    def in_two(self, family: str, given: str) -> str:
        """Surname first where it is written without blanks."""
        both = [part for part in (family, given) if part]
        return self.joined(both if self._unspaced("".join(both)) else both[::-1])

    def settled(self, office: str, person: str) -> tuple[str, str]:
        """The office, with a part of it that stands where a name might; and the person.

        A duty room is no part of an office, but a telephone of it.
        """
        if not person:
            return self._behind(office)
        if not self._is_desk(person):
            return office, person
        if not office or office in person:
            return person, ""
        part = self._is_office(person) and person not in office
        return self._together(office, person) if part else office, ""

    def _together(self, office: str, part: str) -> str:
        """What the end of the office and the beginning of its part say, once."""
        if not self._unspaced(part):
            return self.joined([office, part])
        sizes = range(len(part) - 1, 1, -1)
        return office + part[next((one for one in sizes if office.endswith(part[:one])), 0) :]

    def _behind(self, office: str) -> tuple[str, str]:
        """The office, and who is named behind it, where no column names anybody."""
        return (office, "") if self._named or " " not in office else self._apart(office)

    def within(self, office: str, person: str, title: str) -> tuple[str, str, str]:
        """What one column says of two: chief of an office; a name and a title."""
        if not title:
            first, _, last = self._parted(office)
            if " " in person and (told := self._in_parts(person)):
                return told[0] or office, *told[1:]
            return (first, person, last) if first else (office, person, title)
        first, name, last = self._parted(title)
        if (first and not office) or (name and not self._named):
            return first or office, name or person, last
        alone = not office and self._is_office(title)
        return (title, person, "") if alone else (office, person, title)


def in_parts(looks: Looks, cell: str) -> tuple[str, str, str] | None:
    """The office, if any, the name and the title of a cell that holds them with blanks."""
    *before, title, name = ["", "", *cell.split()]
    office = " ".join(filter(None, before))
    if looks.is_title(title) and looks.is_name(name):
        return (office, name, title) if not office or looks.is_office(office) else None
    # Two words in letters are a name.
    if not office and cell.isascii():
        return None
    told = looks.parted(cell)
    return told if all(told[1:]) else None


def may_be(whose: str, names: Names) -> bool:
    """Whether a name beside a number may be that of its row."""
    row, cell = folded(names[2]), folded(whose)
    return not row or row in cell or cell in row


def named(names: Names, whose: str) -> Names:
    """As the row names the person, or as a cell does in a row that names nobody."""
    return names if names[2] else (*names[:2], whose, names[3])


def _beside(kinds: Sequence[ColumnKind]) -> dict[int, list[int]]:
    """A duty desk is nobody's. Without numbers between them it is one person, in parts."""
    people = [at for at, kind in enumerate(kinds) if kind is ColumnKind.PERSON]
    numbers = [at for at, kind in enumerate(kinds) if kind in NUMBERS]
    if not any(people[0] < at < people[-1] for at in numbers if people):
        return {}
    found: dict[int, list[int]] = {}
    for at in numbers:
        left = [one for one in people if one < at]
        between = [one for one in left if not any(one < other < left[-1] for other in numbers)]
        found[at] = [] if kinds[at] is ColumnKind.DUTY else between
    return found
