"""What a row of a table proposes: its numbers, each with the office, the person and the title."""

from collections.abc import Iterator, Sequence

from clarion.countries.base import Number, NumberRefusal, Profile
from clarion.readers.table.cells import Cells
from clarion.readers.table.codes import Codes
from clarion.readers.table.damage import legible
from clarion.readers.table.extensions import Extensions
from clarion.readers.table.furniture import Furniture, words_of
from clarion.readers.table.given import Given
from clarion.readers.table.headings import NUMBERS, headings_of
from clarion.readers.table.heads import headings
from clarion.readers.table.kin import kin_of
from clarion.readers.table.labelled import Labelled
from clarion.readers.table.later import Dead
from clarion.readers.table.legends import legends_of
from clarion.readers.table.meanings import LINES, Meanings
from clarion.readers.table.meant import Meant
from clarion.readers.table.naming import Naming
from clarion.readers.table.notes import Rounds
from clarion.readers.table.others import Others
from clarion.readers.table.owned import Owned
from clarion.readers.table.places import Gone
from clarion.readers.table.plain import Plain, Tellers
from clarion.readers.table.results import Aside, Not, Proposed, first_words, keep
from clarion.readers.table.rows import Row
from clarion.readers.table.sections import Section, Sections
from clarion.readers.table.standing import Standing
from clarion.readers.table.who import may_be, named
from clarion.rules.vocabulary import ColumnKind, LineKind, RowRefusal

_UNCLEAR = "whose_unclear"
_KEPT = (RowRefusal.DEAD, RowRefusal.MOVED)


class Reader:
    """`kinds`: of its columns; `area` completes local numbers; `never`: nobody is to be called.

    `dead`: the numbers of which the rows have said so, or that their owner has left, until somebody
    takes them away.
    """

    def __init__(
        self, kinds: Sequence[ColumnKind], country: Profile, area: str = "", *, never: bool = False
    ) -> None:
        self.section = Section(area)
        self._columns, self._width = kinds, len(kinds)
        # Looked up once: asking an enumeration costs more than reading the cell.
        self._numbers = [(at, LINES.get(kind)) for at, kind in enumerate(kinds) if kind in NUMBERS]
        at = {kind: [at for at, one in enumerate(kinds) if one is kind] for kind in ColumnKind}
        self._station = at[ColumnKind.STATION]
        self._line = at[ColumnKind.LINE]
        self._kins, self._exts = at[ColumnKind.RELATIVE], Extensions(kinds)
        self._labels, self._country = Labelled(kinds, country), country
        self._rounds = Rounds(kinds, country)
        self._words, self._kin = Meanings(country.tables), kin_of(country)
        self._owned = Owned([] if never else kinds, self._kins, self._words)
        self._standing = Standing(kinds, self._words, self._kin, country)
        self._others = Others(self._words, self._standing, self._kin, headings_of(country))
        self._told = self._words.told
        self._new = Given(kinds, country, self._told)
        labels = {*self._words.kinds, *self._words.others}
        self._cells = Cells(country, labels, self._words.states)
        self._naming = Naming(kinds, country, self._words.bare)
        tellers = Tellers(
            self._words,
            self._standing,
            self._others,
            self._labels,
            self._new,
            self._naming,
            self._exts,
        )
        self._plain = Plain(kinds, country, tellers, self.section)
        self._sections = Sections(country, area, self._kin, self._words)
        self._furniture = Furniture(kinds, country)
        self._legends, self._codes = legends_of(country), dict[int, Codes]()
        self.dead: list[Dead] = []
        self._meant = Meant(kinds, country)
        self._sides = [Reader(one.kinds, country, area, never=never) for one in self._meant.sides]

    def read(self, row: Row, found: list[Proposed], refused: list[Not], aside: list[Aside]) -> None:
        """Adds to the lists. A bad number refuses itself, not the row's others."""
        cells = self._cells_of(row)
        line = int(cells[self._line[0]] or row.line) if self._line else row.line
        unsure = row.broken and len(row.cells) != self._width
        if self._sides and not unsure and self._meant.are_apart(cells):
            self._read_sides(row._replace(cells=cells), found, refused, aside)
            return
        if not (row.broken or self.section.closed) and self._plain.take(line, cells, found):
            return
        if not row.broken and self._is_furniture(cells):
            return
        reason = RowRefusal.OPEN_QUOTE if unsure else self._set_aside(cells, aside)
        if reason := reason or self._standing.refused(cells):
            rest = legible(cells, self._columns) if reason is RowRefusal.UNREADABLE else None
            if rest is None:
                refused.append(Not(line, reason, first_words(cells, self._line)))
                self._keep_dead(line, cells, reason)
                found += self._instead(line, cells, reason=reason)
                return
            refused += [Not(line, why, raw) for why, raw in rest.left_out]
            self.read(Row(line, rest.cells), found, refused, aside)
            return
        before, taken = len(found), self._take(line, cells, found, refused, aside)
        found += self._instead(line, cells, found[before:])
        if not taken and len(found) == before:
            refused.append(Not(line, RowRefusal.NO_NUMBER, first_words(cells, self._line)))

    def _cells_of(self, row: Row) -> list[str]:
        cells = row.cells
        if len(cells) < self._width:
            cells = cells + [""] * (self._width - len(cells))
        return self._rounds.joined(
            self._legends.in_words(cells, self._codes) if self._codes else cells
        )

    def _read_sides(
        self, row: Row, found: list[Proposed], refused: list[Not], aside: list[Aside]
    ) -> None:
        """Each side by a reader of its own, unless nothing of its own stands there."""
        if self._is_furniture(row.cells):
            return
        for reader, cells in zip(self._sides, self._meant.cells(row.cells), strict=True):
            if cells:
                reader.dead = self.dead
                reader.turn_to(self.section)
                reader.read(row._replace(cells=cells), found, refused, aside)

    def begin(self, above: Sequence[Row], below: Sequence[Row] = ()) -> None:
        """Below these rows, of which the last is the head: a title may close the table.

        `below`: those of them that are known, if they are all of the table.
        """
        legends = self._legends.of(above[:-1], below)
        rows = [row.cells for row in above if not self._legends.is_row(row, legends)]
        closed = self._sections.above(rows)
        self._standing.kinship.beside(row.cells for row in below)
        office = "" if closed or self._station else self._sections.office_above(rows)
        heads = tuple(words_of(row) for row in rows)
        words = tuple(headings(above, len(above), self._country))
        self.turn_to(Section(self.section.area, closed, closed, office, heads, "", words, legends))

    def turn_to(self, section: Section) -> None:
        """What holds for the rows from here on."""
        if section != self.section:
            self._standing.under(section.columns)
            self._labels.under(section.columns)
            self._meant.under(section.columns)
            self._codes = self._legends.under(section.columns, self._columns, section.legends)
            self.section = section
            self._plain.under(section)

    def _is_furniture(self, cells: Sequence[str]) -> bool:
        """An empty row, the heading of a section that was understood, a head, a line, a sum."""
        if not any(map(str.strip, cells)):
            return True
        below = self._sections.below(cells, self.section)
        if below and self._station:
            below = below._replace(office="")
        if below and below != self.section:
            self.turn_to(below)
            return bool(below.closed or below.area or below.office)
        fits = self._furniture.fits(cells, self.section.heads)
        if fits is None:
            return self._furniture.is_one(cells)
        lost = "" if fits else _UNCLEAR
        if lost != self.section.lost:
            before = self.section.closed if self.section.closed != _UNCLEAR else ""
            closed = before or lost or self.section.title
            self.turn_to(self.section._replace(closed=closed, lost=lost))
        return True

    def _take(
        self,
        line: int,
        cells: Sequence[str],
        found: list[Proposed],
        refused: list[Not],
        aside: list[Aside],
    ) -> bool:
        """Whether anything is written where numbers stand."""
        written = [
            (at, kind, cell)
            for at, kind in self._numbers
            if (cell := cells[at].strip()) and not self._words.is_nothing(cell)
        ]
        if not written:
            return False
        row, area = self._naming.row(cells, self.section.office), self._area_in(cells)
        lines = self._standing.gone_lines(cells)
        each = [at for at, _, one in written for _ in self._cells.read(one, area)] if lines else []
        gone = Gone(lines, self._columns, each, self._labels.places)
        for at, kind, cell in written:
            names = self._naming.beside(at, cells, row)
            for number, own, raw, whose in self._cells.read(cell, area):
                label = own or self._labels.beside(cells, at)
                if other := self._others.why(label) or self._unclear(number, cells, at):
                    keep(aside, number, "", other)
                    refused.append(Not(line, other, raw))
                    self._keep_dead(line, cells, other, number)
                elif isinstance(number, Number) and (not whose or may_be(whose, names)):
                    of = named(names, whose) if whose else names
                    told = (own and self._words.quiet.get(own)) or kind or self._told(label, of[2])
                    shape = LineKind.MOBILE if number.mobile else told
                    ext = self._exts.of(number, cells, at)
                    if why := gone.why(at, shape, number.e164):
                        keep(aside, number, ext, why)
                        refused.append(Not(line, why, raw))
                        self._keep_dead(line, cells, why, number)
                        continue
                    found.append(Proposed(line, number.e164, ext, shape, *of))
                else:
                    refused.append(Not(line, _UNCLEAR if whose else str(number), raw))
        return True

    def _instead(
        self, line: int, cells: Sequence[str], row: Sequence[Proposed] = (), reason: str = ""
    ) -> list[Proposed]:
        lines = {} if reason else self._standing.gone_lines(cells)
        area = self._area_in(cells)
        numbers = self._new.read(cells, area, row, reason, lines)
        known = {one.e164 for one in numbers} | {one.e164 for one in row}
        desks = [] if reason else self._new.desks(cells, area, known)
        if not (numbers or desks):
            return []
        names = self._naming.row(cells, self.section.office)
        found = self._new.proposed(line, numbers, names)
        return found + self._new.proposed(line, desks, (*names[:2], "", ""))

    def _set_aside(self, cells: Sequence[str], aside: list[Aside]) -> str:
        """Before all else the numbers of whom nobody calls; why the row is not taken."""
        for at in self._kins:
            for number, *_ in self._cells.read(cells[at], self._area_in(cells)):
                keep(aside, number, "", RowRefusal.RELATIVE)
        reason = self.section.closed or self._standing.whose(cells)
        for _, number, ext in self._each(cells) if reason else ():
            keep(aside, number, ext, reason)
        return reason

    def _each(self, cells: Sequence[str]) -> Iterator[tuple[int, Number, str]]:
        """In which column a number stands, and its extension."""
        area = self._area_in(cells)
        for at, _ in self._numbers:
            for number, *_ in self._cells.read(cells[at], area):
                if isinstance(number, Number):
                    yield at, number, self._exts.of(number, cells, at)

    def _keep_dead(
        self, line: int, cells: Sequence[str], reason: str, only: Number | str = ""
    ) -> None:
        """Of these cells: all numbers, or one of them."""
        if reason not in _KEPT:
            return
        row = self._naming.row(cells, self.section.office)
        for at, number, ext in self._each(cells):
            if only in ("", number):
                office, _, person, _ = self._naming.beside(at, cells, row)
                why = RowRefusal(reason)
                self.dead.append(Dead(line, number.e164, ext, office, person, why))

    def _unclear(self, number: Number | str, cells: Sequence[str], at: int) -> str:
        """Behind the name of a relative it may be theirs; two extensions are of two rooms."""
        if isinstance(number, Number) and self._exts.is_unclear(number, cells, at):
            return NumberRefusal.AMBIGUOUS
        return _UNCLEAR if self._owned.is_named(cells, at) else self._standing.of_one(cells, at)

    def _area_in(self, cells: Sequence[str]) -> str:
        return self._naming.area(cells) or self.section.area or self._area_beside(cells)

    def _area_beside(self, cells: Sequence[str]) -> str:
        """The one of the other landlines of the same row."""
        read = (one for at, _ in self._numbers for one in self._cells.read(cells[at], ""))
        of = self._country.numbers.area_of
        areas = {of(number.e164) for number, *_ in read if isinstance(number, Number)} - {""}
        return areas.pop() if len(areas) == 1 else ""
