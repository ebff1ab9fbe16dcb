"""Columns of states whose heading says something else, or nothing that is known."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from clarion.countries.base import Profile
from clarion.readers.table.became import Became
from clarion.readers.table.column import Column
from clarion.readers.table.headings import NUMBERS, VAGUE, headings_of
from clarion.readers.table.kin import kin_of
from clarion.readers.table.looks import WORDS_OF
from clarion.readers.table.meanings import Meanings
from clarion.readers.table.notes import notes_of
from clarion.readers.table.once import Once
from clarion.readers.table.remarks import heard_in
from clarion.readers.table.terms import folded
from clarion.rules.vocabulary import ColumnKind, RowRefusal

_HALF, _FEW, _MOST = 0.5, 0.15, 0.7
_LONGEST = 30  # signs of a cell that is no remark


class Stated:
    """Moved, invalid, ok, ok, do not call: in a few words that are said again."""

    def __init__(self, country: Profile) -> None:
        words, self._kin = Meanings(country.tables), kin_of(country)
        self._became, self._asked = Became(words, country), words.no_calls
        self._heard, self._headings = heard_in(country), headings_of(country)
        self._parts, self._is_note = self._headings.terms.parts, notes_of(country).is_one

    def tell(self, columns: Sequence[Column], kinds: list[ColumnKind]) -> None:
        """A relation may be that of a relative who has a column as well.

        What most rows say ("volunteer") tells where they come from. Beside the office a department
        may be a group of the address book ("never call").
        """
        with_kin = ColumnKind.RELATIVE in kinds
        for one in columns:
            part = one.heading.word in self._parts and kinds.count(ColumnKind.STATION) > 1
            may_be = _may_be(one, kinds[one.at]) or (part and kinds[one.at] is ColumnKind.STATION)
            if kinds[one.at] is ColumnKind.SKIP and self._noted(one):
                kinds[one.at] = ColumnKind.REMARK
            elif may_be and self._is_one(one, with_kin=with_kin):
                kinds[one.at] = ColumnKind.STATE
            elif kinds[one.at] is ColumnKind.SKIP and self._remarks(one):
                kinds[one.at] = ColumnKind.REMARK

        for one, state in pairwise(columns):
            later = [other for other in columns[state.at :] if kinds[other.at] in NUMBERS]
            if kinds[state.at] is ColumnKind.STATE and self._is_kept(one, state, later):
                kinds[one.at] = ColumnKind.NUMBER

    def _is_kept(self, old: Column, state: Column, later: Sequence[Column]) -> bool:
        """Old number, unchanged or dead, new number: some of the old ones are used still."""
        if not later or not self._headings.is_disused(old.text):
            return False
        unchanged = self._headings.terms.unchanged
        same = [folded(cell).startswith(unchanged) for cell in state.cells]
        new = [any(cells) for cells in zip(*(one.cells for one in later), strict=True)]
        told = zip(state.cells, same, new, strict=True)
        clear = (still or not other or self._became.state(said) for said, still, other in told)
        return any(same) and all(clear)

    def _remarks(self, column: Column) -> bool:
        """In words nobody knows as a heading, above a cell that tells which number is dead, or
        that its row is. Not: result of the trial; result of the first call, above a later one.
        """
        left_out = column.heading.kind is ColumnKind.SKIP and not column.heading.word
        if column.heading.kind is not None and not left_out:
            return False
        terms, cells = self._headings.terms, column.cells[:WORDS_OF]
        of_results = terms.results.search(terms.plain(column.text).casefold().strip())
        short = [] if of_results else [cell for cell in cells if len(cell) <= _LONGEST]
        return any(map(self._became.lines, cells)) or any(map(self._says, short))

    def _noted(self, column: Column) -> bool:
        """How calls went, each with its day, above which somebody's name may stand: Lin; caller B.

        Not: date of birth.
        """
        heading = column.heading
        if heading.kind is not None and heading.close != VAGUE:
            return False
        cells = [cell for cell in column.cells if cell][:WORDS_OF]
        return sum(map(self._is_note, cells)) > len(cells) * _HALF

    def _is_one(self, column: Column, *, with_kin: bool) -> bool:
        cells = [cell for cell in column.cells if cell][:WORDS_OF]
        if any(len(cell) > _LONGEST for cell in cells):
            return False
        kin = [cell for cell in cells if self._kin.is_group(cell)]
        told = sum(map(self._says, cells))
        most = max(Counter(kin).values(), default=0)
        if not with_kin and most <= len(cells) * _HALF:
            told += len(kin)
        again = len(set(cells)) <= len(cells) * _MOST
        most_say = told > len(cells) * (_FEW if again else _HALF)
        return most_say or (told > 0 and self._is_of_calls(column))

    def _is_of_calls(self, column: Column) -> bool:
        """Result, and no more: one cell that says so is enough. Not: result of the trial."""
        plain = self._headings.terms.plain(column.text).casefold().strip()
        if self._headings.terms.results.fullmatch(plain) is None:
            return False
        return not any(map(self._became.lines, column.cells[:WORDS_OF]))

    def _says(self, cell: str) -> bool:
        told = self._became.whole(cell) or folded(cell) in self._asked
        return bool(told) or self._heard(cell) == RowRefusal.NO_CALLS


def _may_be(column: Column, kind: ColumnKind) -> bool:
    """State (of a country, or of a number); type; no heading."""
    heading = column.heading
    if kind is ColumnKind.PLACE:
        return True
    vague = heading.close == VAGUE and heading.word
    return kind is ColumnKind.SKIP and (heading.kind is None or bool(vague))


stated_of = Once(Stated)
