"""Which of several people of a row a remark tells of, where all of them share its column."""

import re
from collections.abc import Sequence
from functools import lru_cache

from clarion.countries.base import Profile
from clarion.readers.table.headings import NAMES, headings_of
from clarion.readers.table.looks import looks_of
from clarion.readers.table.sides import Side, people_of, sides_of
from clarion.readers.table.who import in_parts
from clarion.rules.vocabulary import ColumnKind

_TELLING = (ColumnKind.REMARK, ColumnKind.STATE)
_CLAUSES = re.compile(r"([,，;；。!！\n]+|\.(?=\s|$))")
_NAME = "#"  # in the place of one
_REMEMBERED = 1024
_FEWEST = 2  # signs of a name, or of a title
_COMMON = frozenset({"he", "an", "so", "you", "long", "may"})  # of no name, in English


class Meant:
    """`kinds`: what each column holds."""

    def __init__(self, kinds: Sequence[ColumnKind], country: Profile) -> None:
        whole = sides_of(kinds)
        self.sides = whole or people_of(kinds)
        self._are_whole = bool(whole)
        told = [at for at, kind in enumerate(kinds) if kind in _TELLING]
        self._shared = [at for at in told if not any(at in side.own for side in self.sides)]
        self._people = [_of(side, *NAMES) for side in self.sides]
        self._titles = [_of(side, ColumnKind.TITLE) for side in self.sides]
        self._heads = ["" for _ in self.sides]
        self._short = re.compile(country.report.people.short)
        words = country.tables.remarks
        self._acts = lru_cache(maxsize=_REMEMBERED)(
            lambda surname: re.compile(f"{words.called}{surname}{words.acts}").search
        )
        looks = looks_of(country)
        self._in_parts = lru_cache(maxsize=_REMEMBERED)(lambda cell: in_parts(looks, cell))
        self._is_of_all = headings_of(country).terms.of_all.search

    def under(self, heads: Sequence[str]) -> None:
        """Deputy, his telephone: by the heading of the names, where no column is of titles."""
        named = [columns[0] if columns else len(heads) for columns in self._people]
        self._heads = [heads[at].strip() if at < len(heads) else "" for at in named]

    def are_apart(self, row: Sequence[str]) -> bool:
        """Of people who share their office and their title only if a remark names one of them."""
        if self._are_whole or not self.sides:
            return self._are_whole
        return any(self._named(row, row[at]) for at in self._shared if row[at])

    def cells(self, row: Sequence[str]) -> list[list[str]]:
        """For each side what it may read; nothing, if nothing of its own stands there."""
        each = [side.cells(row) for side in self.sides]
        for at in self._shared:
            for cells, text in zip(each, self._parted(row, row[at]), strict=True):
                cells[at] = text
        own = [any(row[at].strip() for at in side.own) for side in self.sides]
        return [cells if there else [] for cells, there in zip(each, own, strict=True)]

    def _parted(self, row: Sequence[str], remark: str) -> list[str]:
        """A clause that names nobody is of whom the one before it names."""
        told = ["" for _ in self.sides]
        everybody = set(range(len(told)))
        named = everybody
        pieces = [*_CLAUSES.split(remark), ""]
        for clause, sign in zip(pieces[::2], pieces[1::2], strict=True):
            now = self._named(row, clause)
            if rest := self._of_all(row, clause, now):
                now, clause = now or everybody, rest  # noqa: PLW2901
            named = now or named
            for side in named:
                told[side] += self._by_name(row, side, clause) + sign
        return told

    def _of_all(self, row: Sequence[str], clause: str, named: set[int]) -> str:
        """Both retired; Wang and Li retired: in the place of the names nothing."""
        if len(named) == 1 < len(self.sides):
            return ""
        for name in (self._name(row[at]) for columns in self._people for at in columns):
            clause = clause.replace(name, _NAME) if len(name) >= _FEWEST else clause
        found = self._is_of_all(clause)
        return clause[found.end() if named else 0 :] if found else ""

    def _by_name(self, row: Sequence[str], side: int, clause: str) -> str:
        """The deputy retired: she, if she is it."""
        titles = self._titled(row)
        names = [name for at in self._people[side] if (name := row[at].strip())]
        for cell in names:
            name = self._name(cell)
            if self._is_named(name, titles[side], clause):
                return clause if name == cell else _by_cell(clause, name, titles[side], cell)
        if not _is_titled(titles, side, clause):
            return clause
        return clause.replace(titles[side], "".join(names[:1]))

    def _titled(self, row: Sequence[str]) -> list[str]:
        told = zip(
            self._titles,
            map(self._title, [row] * len(self.sides), self._people),
            self._heads,
            strict=True,
        )
        return [
            "".join(row[at] for at in columns).strip() or own or head for columns, own, head in told
        ]

    def _title(self, row: Sequence[str], columns: Sequence[int]) -> str:
        """Of a cell that holds a title and a name."""
        told = (self._in_parts(row[at].strip()) for at in columns if " " in row[at].strip())
        return next((one[2] for one in told if one), "")

    def _name(self, cell: str) -> str:
        cell = cell.strip()
        told = self._in_parts(cell) if " " in cell else None
        return told[1] if told else cell

    def _named(self, row: Sequence[str], clause: str) -> set[int]:
        titles = self._titled(row)
        return {
            side
            for side, columns in enumerate(self._people)
            if any(self._is_named(self._name(row[at]), titles[side], clause) for at in columns)
            or _is_titled(titles, side, clause)
        }

    def _is_named(self, name: str, title: str, clause: str) -> bool:
        if len(name) < _FEWEST:
            return False
        if name in clause:
            return True
        if name.isascii():
            parts = {one for one in name.split() if one.casefold() not in _COMMON}
            return not parts.isdisjoint(re.findall(r"\w+", clause))
        found = self._short.match(name)
        return found is not None and self._is_called(found["surname"], title, clause)

    def _is_called(self, surname: str, title: str, clause: str) -> bool:
        """Chief Dang; old Dang."""
        if title and surname + title[-_FEWEST:][:1] in clause:
            return True
        short = (one for one in self._short.finditer(clause) if one["surname"] == surname)
        return any(one[0] != surname for one in short) or bool(self._acts(surname)(clause))


def _of(side: Side, *wanted: ColumnKind) -> list[int]:
    return [at for at in side.own if side.kinds[at] in wanted]


def _by_cell(clause: str, name: str, title: str, cell: str) -> str:
    """As the cell says it, with the title before the name; in English by a surname alone, too."""
    clause = clause.replace(f"{title}{name}", name)
    said = name if name in clause or not name.isascii() else name.partition(" ")[0]
    return clause.replace(said, cell, 1)


def _is_titled(titles: Sequence[str], side: int, clause: str) -> bool:
    """By a title that is nobody else's: chief; not: deputy chief."""
    title = titles[side]
    for other in titles:
        if title in other and title != other:
            clause = clause.replace(other, "")
    return len(title) >= _FEWEST and titles.count(title) == 1 and title in clause
