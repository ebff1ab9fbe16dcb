"""Whom a remark calls by a name, or a surname alone: the person whom its row names."""

import re
from collections.abc import Sequence
from functools import lru_cache

from clarion.countries.base import Profile
from clarion.countries.english_remarks import REMARKS as ENGLISH
from clarion.readers.table.headings import NAMES
from clarion.readers.table.looks import looks_of
from clarion.rules.vocabulary import ColumnKind

_REMEMBERED = 1024
_FEWEST = 2  # signs of a name, of which one might be part of any word


def without(names: Sequence[str], text: str) -> str:
    for name in ("".join(names), *names):
        if len(name) >= _FEWEST:
            text = text.replace(name, "")
    return text.replace("  ", " ")


class Called:
    """`kinds`: what each column holds; where none is of names, one may stand before a title."""

    def __init__(self, kinds: Sequence[ColumnKind], country: Profile) -> None:
        self._people = [at for at, kind in enumerate(kinds) if kind in NAMES]
        self._titles = [at for at, kind in enumerate(kinds) if kind is ColumnKind.TITLE]
        self._is_name = looks_of(country).is_name
        self._fold = {ord(sign): one for sign, one in country.report.fold.items()}
        self._short = re.compile(country.report.people.short).match
        self._both = (country.tables.remarks, ENGLISH)
        self._owned = [re.compile(one.owned_by).search for one in self._both]
        self._patterns = lru_cache(maxsize=_REMEMBERED)(self._of_surname)

    def told(self, cells: Sequence[str], remark: str) -> str:
        """Without the names, or with "he" in the place of a surname; nothing, if none is said."""
        names, entitled = self._names(cells), self._entitled(cells, remark)
        for name in filter(None, names):
            text = without(names, entitled) if name in remark else self._by_surname(name, remark)
            if text:
                return text
        return ""

    def is_of_another(self, cells: Sequence[str], remark: str) -> bool:
        """Its owner is called Wu, in the row of Wang."""
        text = remark.translate(self._fold)
        names = "".join(cells[at] for at in self._people).translate(self._fold)
        found = filter(None, (one(text) for one in self._owned)) if names else ()
        return any(one["surname"] not in names for one in found)

    def _entitled(self, cells: Sequence[str], remark: str) -> str:
        """Without the title before a name, or behind it."""
        name = "".join(cells[at] for at in self._people)
        for title in (cells[at] for at in self._titles if name and cells[at]):
            for both in (f"{title}{name}", f"{title} {name}", f"{name}{title}"):
                remark = remark.replace(both, name)
        return remark

    def _names(self, cells: Sequence[str]) -> list[str]:
        if self._people:
            return [cells[at] for at in self._people]
        words = [one for at in self._titles for one in cells[at].split(" ")]
        return [one for one in {*words[:1], *words[-1:]} if self._is_name(one)]

    def _by_surname(self, name: str, remark: str) -> str:
        name, remark = name.translate(self._fold), remark.translate(self._fold)
        parts = name.split()
        found = self._short(parts[-1] if not name.isascii() else parts[0]) if parts else None
        if found is None or found["surname"] not in remark:
            return ""
        for pattern, he in self._patterns(found["surname"]):
            text = pattern.sub(he, remark)
            if text != remark:
                return text
        return ""

    def _of_surname(self, surname: str) -> list[tuple[re.Pattern[str], str]]:
        return [
            (re.compile(f"{one.called}{re.escape(surname)}{one.acts}", re.IGNORECASE), one.he)
            for one in (reversed(self._both) if surname.isascii() else self._both)
        ]
