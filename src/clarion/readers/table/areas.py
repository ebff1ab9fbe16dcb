"""The area code that the title of a table names, or the heading of a section."""

import re
from collections.abc import Iterable, Sequence

from clarion.countries.base import Profile
from clarion.countries.report import ReportTerms, Sort

DIGITS = re.compile(r"\d[\d\s().-]{5,}\d")


class Areas:
    """`told`: the area codes that hold somewhere in this table."""

    def __init__(self, country: Profile, *told: str) -> None:
        self._terms, self._said = country.report, _area_words(country.report)
        names = "|".join(sorted(country.report.cities, key=len, reverse=True))
        begins = rf"(?:{country.report.numbering})?\s*"
        self._city = re.compile(
            f"{begins}(?P<name>{names}){country.report.no_city}" if names else "(?!)"
        )
        self._told = {area.removeprefix("0") for area in told if area}

    def named(self, cells: Iterable[str]) -> set[str]:
        return {
            f"0{found['code']}"
            for cell in cells
            for found in self._said.finditer(self._plain(cell))
        }

    def below(self, cells: Sequence[str]) -> str | None:
        """The area of the rows below a heading; "" below a city of which nobody told the code.

        None: it says nothing of areas.
        """
        named = self.named(cells)
        if len(named) == 1:
            self._told.add(next(iter(named)).removeprefix("0"))
            return named.pop()
        city = self._city.match(self._plain(cells[0]))
        if city is None or len(cells) > 1:
            return None
        codes = self._terms.cities[city["name"]]
        return next((f"0{code}" for code in codes if code in self._told), "")

    def _plain(self, cell: str) -> str:
        return "".join(self._terms.fold.get(sign, sign) for sign in cell.lower())


def _area_words(terms: ReportTerms) -> re.Pattern[str]:
    forms = [
        form
        for word in terms.words
        if word.sort == Sort.AREA and word.code == "before"
        for form in (*word.patterns, *(re.escape(one) for one in word.forms.split("|") if one))
    ]
    return re.compile(rf"(?:{'|'.join(forms)})\W{{0,3}}{terms.shapes.area}")
