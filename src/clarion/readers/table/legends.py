"""What codes in a table's cells mean, where a line beside it says so: 1 = answered, 2 = dead."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from clarion.countries.base import Profile
from clarion.readers.table.became import Became
from clarion.readers.table.codes import Codes, code_of, coded_in, plain, without_inner
from clarion.readers.table.column import Column
from clarion.readers.table.headings import headings_of
from clarion.readers.table.kin import kin_of
from clarion.readers.table.looks import looks_of
from clarion.readers.table.meanings import Meanings
from clarion.readers.table.notes import notes_of
from clarion.readers.table.once import Once
from clarion.readers.table.remarks import heard_in
from clarion.readers.table.rows import Row
from clarion.readers.table.terms import folded
from clarion.rules.vocabulary import ColumnKind

_LAST = 20  # rows at the end of a table among which it may stand
_FEWEST, _HALF = 2, 0.5
_TOLD = (ColumnKind.STATE, ColumnKind.REMARK)


class Legend(NamedTuple):
    """`lead`: what stands before the first code."""

    lead: str
    codes: Codes


class Legends:
    """Heard only if some code says that its numbers are not to be called."""

    def __init__(self, country: Profile) -> None:
        words = Meanings(country.tables)
        self._state, self._heard = Became(words, country).state, heard_in(country)
        self._kin, self._headings = kin_of(country), headings_of(country)
        self._coded, self._begins = coded_in(country), notes_of(country).begins
        self._is_name = looks_of(country).is_name
        terms = self._headings.terms
        self._results, self._rounds = terms.results.search, terms.rounds.search

    def of(self, above: Sequence[Row], below: Sequence[Row] = ()) -> list[Legend]:
        """In the rows above a head, or among the last ones of the table."""
        found: list[Legend] = []
        lead, goes_on = "", False
        for text in (*map(self._coded.text, above), "", *map(self._coded.text, below[-_LAST:])):
            said, codes = self._coded.read(text)
            told = found[-1].codes.keys() if goes_on else set()
            if codes and goes_on and not said and not told & codes.keys():
                found[-1] = Legend(found[-1].lead, {**found[-1].codes, **codes})
            elif codes:
                found.append(Legend(said or lead, codes))
            lead, goes_on = text, bool(codes)
        return [one for one in found if self._is_one(one.codes)]

    def is_row(self, row: Row, legends: Iterable[Legend]) -> bool:
        codes = self._coded.read(self._coded.text(row))[1]
        return any(codes.items() <= one.codes.items() for one in legends) if codes else False

    def in_words(self, cells: Sequence[str], codes: Mapping[int, Codes]) -> list[str]:
        """`codes`: of each column that has any."""
        decoded = self._coded.decoded
        return [
            decoded(cell, codes[at]) if cell and at in codes else cell
            for at, cell in enumerate(cells)
        ]

    def under(
        self, heads: Sequence[str], kinds: Sequence[ColumnKind], legends: Sequence[Sequence[Any]]
    ) -> dict[int, Codes]:
        """Of each column whose cells may be codes: its heading's own, or that of the table."""
        told = [at for at, kind in enumerate(kinds) if kind is ColumnKind.STATE]
        named = {at: heads[at] for at in told if at < len(heads)}
        return self._shared_out(named, [Legend(*one) for one in legends])

    def tell(
        self,
        columns: Sequence[Column],
        kinds: list[ColumnKind],
        legends: Sequence[Legend],
    ) -> None:
        """A column in which codes stand, below a heading of results or one that a legend names."""
        may_be: dict[int, str] = {}
        for one in columns:
            goes_on = not one.text.strip() and one.at - 1 in may_be
            if goes_on or kinds[one.at] in _TOLD or self._may_be(one, legends):
                may_be[one.at] = one.text
        for at, codes in self._shared_out(may_be, legends).items():
            filled = [cell for cell in columns[at].cells if cell]
            said = frozenset(map(folded, codes.values()))
            coded = [cell for cell in filled if self._coded.decoded(cell, codes) != cell]
            written = sum(folded(cell) in said for cell in filled)
            if coded and len(coded) + written > len(filled) * _HALF:
                kinds[at] = ColumnKind.STATE

    def _may_be(self, column: Column, legends: Sequence[Legend]) -> bool:
        heading = column.text
        if self._own(heading) or self._is_of_results(heading, legends):
            return True
        return self._spells(column, legends)

    def _is_of_results(self, heading: str, legends: Iterable[Legend]) -> bool:
        """And of a round of calls, for which a day may stand."""
        word = self._headings.terms.plain(heading).casefold().strip()
        if (
            self._results(word)
            or self._rounds(word)
            or any(_is_named(heading, one) for one in legends)
        ):
            return True
        return bool(word) and self._begins(heading)

    def _spells(self, column: Column, legends: Iterable[Legend]) -> bool:
        """Below whatever heading: WN, RM, marks, and nothing else; letters, below a caller's name.

        Not: group A, group B.
        """
        codes = [code_of(cell) for cell in column.cells if cell.strip()]
        if len(codes) < _FEWEST or any(map(str.isdecimal, codes)):
            return False
        if not self._is_name(column.text.strip()) and not all(map(self._is_sure, codes)):
            return False
        return any(all(code in one.codes for code in codes) for one in legends)

    def _is_sure(self, code: str) -> bool:
        return len(code) >= _FEWEST or not (code.isascii() or code in self._coded.signs)

    def _shared_out(self, heads: Mapping[int, str], legends: Sequence[Legend]) -> dict[int, Codes]:
        own = {at: codes for at, text in heads.items() if (codes := self._own(text))}
        named = {
            at: one.codes for at, text in heads.items() for one in legends if _is_named(text, one)
        }
        free = [one.codes for one in legends if not any(one.codes is it for it in named.values())]
        rest = dict.fromkeys(heads, free[0]) if len(free) == 1 else {}
        return rest | named | own

    def _own(self, heading: str) -> Codes:
        codes = self._coded.read(plain(heading))[1]
        return codes if self._is_one(codes) else {}

    def _is_one(self, codes: Codes) -> bool:
        return len(codes) >= _FEWEST and any(map(self._says, codes.values()))

    def _says(self, meaning: str) -> bool:
        """Not: a man or a woman, which may be the word for a daughter."""
        said = self._kin.sexes.sub("", meaning)
        return bool(self._state(said) or self._heard(said)) or self._kin.is_labelled(said)


def _is_named(heading: str, legend: Legend) -> bool:
    word = folded(without_inner(plain(heading)))
    return len(word) >= _FEWEST and word in folded(legend.lead)


legends_of = Once(Legends)
