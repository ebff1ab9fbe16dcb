"""What a table's columns hold: by their headings, and by what their cells look like."""

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from clarion.countries.base import Profile
from clarion.readers.table.choice import choose
from clarion.readers.table.column import Column
from clarion.readers.table.headings import (
    ENDS,
    EXACT,
    KIN_FLAG,
    NAMES,
    NUMBERS,
    VAGUE,
    headings_of,
)
from clarion.readers.table.legends import legends_of
from clarion.readers.table.looks import SAMPLE, Look, Looks, looks_of
from clarion.readers.table.meanings import Meanings
from clarion.readers.table.once import Once
from clarion.readers.table.rows import Row
from clarion.readers.table.shared import leave_out_shared
from clarion.readers.table.stated import stated_of
from clarion.readers.table.terms import Terms, folded
from clarion.readers.table.who import in_parts
from clarion.rules.vocabulary import ColumnKind

__all__ = ("NUMBERS", "folded", "kinds_of", "left_out")
_HALF, _FEW = 0.5, 0.2
_FEWEST = 3  # columns in which a cell that stands alone heads others
# Of each word that stands before a number what kind of line it is.
_labels_of = Once(lambda country: Meanings(country.tables).kinds)
_LABEL = re.compile(r"([^\d+(]{1,8}?)[\s:：]*(?=[\d+(])")
_DIGITS = 3  # of no number of anybody
_OF_SOMEBODY = (None, ColumnKind.PERSON, ColumnKind.TITLE)
_UNTOLD = (ColumnKind.SKIP, ColumnKind.PERSON, ColumnKind.TITLE)
_IN_LETTERS = (ColumnKind.PLACE, ColumnKind.TITLE, ColumnKind.STATION)


def kinds_of(
    head: Sequence[str], rows: Sequence[Row], country: Profile, above: Sequence[Row] = ()
) -> tuple[ColumnKind, ...]:
    """One for each column of the widest row; of an office, a person and a title one column each.

    The part of an office (its department) may stand behind the office. `above`: what stands above
    the head.
    """
    columns = _described(head, rows, country)
    looks, terms = looks_of(country), headings_of(country).terms
    kinds = [_told(column, terms) for column in columns]
    _by_look(columns, kinds, looks)
    labels = _labels_of(country)
    for one in columns:
        if kinds[one.at] is ColumnKind.SKIP and _are_labelled(one, labels, looks):
            kinds[one.at] = ColumnKind.NUMBER
    legends = legends_of(country)
    legends.tell(columns, kinds, legends.of(above, rows))
    stated_of(country).tell(columns, kinds)
    leave_out_shared(columns, kinds, terms, looks)
    choose(columns, kinds, terms)
    _titled(columns, kinds, looks)
    for one in columns[_remarks_from(columns, kinds) :]:
        if kinds[one.at] is ColumnKind.SKIP and _may_be_remarks(one):
            kinds[one.at] = ColumnKind.REMARK
    return tuple(kinds)


def _are_labelled(column: Column, labels: Collection[str], looks: Looks) -> bool:
    """Under no heading: fax 0536-0000121, home 0536-0000122."""
    told = [cell for cell in column.cells if cell]
    if column.text.strip() or not told:
        return False
    found = [(cell, _LABEL.match(cell)) for cell in told]
    return all(
        one and folded(one[1]) in labels and looks.is_number(cell[one.end() :])
        for cell, one in found
    )


def _remarks_from(columns: Sequence[Column], kinds: Sequence[ColumnKind]) -> int:
    """Where no column has a heading: behind all that are known, if numbers are among these."""
    if any(one.text.strip() for one in columns):
        return 0
    known = [at for at, kind in enumerate(kinds) if kind is not ColumnKind.SKIP]
    return known[-1] + 1 if any(kinds[at] in NUMBERS for at in known) else len(columns)


def _may_be_remarks(column: Column) -> bool:
    """In words, under no heading."""
    look = column.look
    return not column.text.strip() and look.letters > _HALF and look.names <= _HALF


def left_out(
    kinds: Sequence[ColumnKind], head: Sequence[str], rows: Sequence[Row], country: Profile
) -> tuple[int, ...]:
    """The columns that are left out although telephone numbers seem to stand in them."""
    return tuple(
        column.at
        for column, kind in zip(_described(head, rows, country), kinds, strict=False)
        if kind in (ColumnKind.SKIP, ColumnKind.REMARK) and column.seems_numbers()
    )


def _described(head: Sequence[str], rows: Sequence[Row], country: Profile) -> list[Column]:
    width = max([len(head), *(len(row.cells) for row in rows)], default=0)
    words, named = headings_of(country), [*head, *[""] * (width - len(head))]
    rows = [row for row in rows[:SAMPLE] if width < _FEWEST or not _is_alone(row.cells)] or rows
    looks = looks_of(country).of(rows, width)
    return [
        Column(
            at=at,
            text=named[at],
            heading=words.read(named[at]),
            look=looks[at],
            cells=tuple(
                row.cells[at].strip() if at < len(row.cells) else "" for row in rows[:SAMPLE]
            ),
        )
        for at in range(width)
    ]


def _told(column: Column, terms: Terms) -> ColumnKind:
    """By the heading, as far as the cells do not belie it."""
    kind = column.heading.kind or ColumnKind.SKIP
    if not column.look.filled:
        return ColumnKind.SKIP if column.says_little() else kind
    if kind in NUMBERS:
        return _number(column, kind)
    if kind in NAMES:
        return _name(column.look, kind)
    if kind in _IN_LETTERS:
        return _in_letters(column.look, kind)
    if kind in (ColumnKind.EXT, ColumnKind.MAY_CALL) and column.look.numbers > _FEW:
        return ColumnKind.NUMBER
    return ColumnKind.SKIP if _is_belied(column, kind, terms) else kind


def _number(column: Column, kind: ColumnKind) -> ColumnKind:
    """A heading that says no more than "office" may stand above offices, or rooms."""
    look, close = column.look, column.heading.close
    if look.dates > _HALF or look.mails > _HALF:
        return ColumnKind.SKIP
    if close == EXACT or (close == ENDS and look.digits > _FEW):
        return kind
    if close == VAGUE and (look.numbers > _FEW or look.likely > _HALF):
        return kind
    named = kind is ColumnKind.WORK and look.letters > _HALF and look.ciphers <= _HALF
    is_office = named and (close == VAGUE or look.offices > _HALF)
    return ColumnKind.STATION if is_office else ColumnKind.SKIP


def _name(look: Look, kind: ColumnKind) -> ColumnKind:
    """Under "contact" may stand a number, a title or an office."""
    if look.numbers > _HALF:
        return ColumnKind.NUMBER
    if look.digits > _HALF or look.mails > _HALF:
        return ColumnKind.SKIP
    if kind is ColumnKind.PERSON and max(look.titles, look.offices) > max(_HALF, look.names):
        return ColumnKind.TITLE if look.titles > look.offices else ColumnKind.STATION
    return kind


def _in_letters(look: Look, kind: ColumnKind) -> ColumnKind:
    if look.numbers > _HALF:
        return ColumnKind.WORK
    polite = kind is ColumnKind.TITLE and look.greetings > _HALF
    wrong = polite or look.letters < _HALF or look.mails > _HALF
    return ColumnKind.SKIP if wrong else kind


def _is_belied(column: Column, kind: ColumnKind, terms: Terms) -> bool:
    if kind is ColumnKind.LINE_KIND and column.heading.close == VAGUE:
        return column.look.kinds < _FEW and not _is_of_number(column, terms)
    if kind is ColumnKind.RELATIVE and column.heading != KIN_FLAG:
        return all(map(_is_count, column.cells))
    return kind in (ColumnKind.EXT, ColumnKind.AREA) and column.look.ciphers < _HALF


def _is_of_number(column: Column, terms: Terms) -> bool:
    """Type 2, mobile type: whose it is; under "type" alone a cell tells of the row."""
    of_row = folded(column.text) == column.heading.word
    return not of_row and any(folded(cell) in terms.relatives for cell in column.cells)


def _is_alone(cells: Sequence[str]) -> bool:
    """One cell, as the heading of a section."""
    return sum(map(bool, map(str.strip, cells))) == 1


def _is_count(cell: str) -> bool:
    """Children: 2."""
    return not cell or (cell.isdecimal() and len(cell) < _DIGITS)


def _by_look(columns: Sequence[Column], kinds: list[ColumnKind], looks: Looks) -> None:
    """What no heading says, and is not there yet."""
    free = [one for one in columns if one.heading.kind is None and one.look.filled]
    _numbers_by_look(columns, free, kinds)
    several = _each_before_a_number(columns, kinds)
    for one in free:
        if one.look.names > _HALF and (one.at in several or looks.is_title(one.text)):
            kinds[one.at] = ColumnKind.PERSON
    free = [one for one in free if kinds[one.at] is ColumnKind.SKIP]
    offices = [max(one.look.offices, one.look.both) for one in free]
    _best(free, kinds, ColumnKind.STATION, offices)
    _best(free, kinds, ColumnKind.TITLE, [one.look.titles for one in free])
    named = [one.look.names for one in free]
    if not set(kinds) & set(NAMES) and not _best(free, kinds, ColumnKind.PERSON, named):
        _in_two(free, kinds, looks)


def _titled(columns: Sequence[Column], kinds: list[ColumnKind], looks: Looks) -> None:
    """Chief Shang, his telephone, deputy Ran, his telephone: several people with their titles."""
    told = [
        one.at
        for one, number in pairwise(columns)
        if kinds[number.at] in NUMBERS
        and one.heading.kind in _OF_SOMEBODY
        and _are_titled(one, looks)
    ]
    if len(told) > 1 and all(kinds[at] in _UNTOLD for at in told):
        for at in told:
            kinds[at] = ColumnKind.PERSON


def _are_titled(column: Column, looks: Looks) -> bool:
    cells = [cell for cell in column.cells if " " in cell]
    return sum(in_parts(looks, cell) is not None for cell in cells) > len(column.cells) * _HALF


def _each_before_a_number(columns: Sequence[Column], kinds: Sequence[ColumnKind]) -> list[int]:
    """The first, his telephone, the second, his telephone: where names stand, if they do again."""
    told = [
        one.at
        for one, number in pairwise(columns)
        if one.look.names > _HALF and kinds[number.at] in NUMBERS
    ]
    return told if len(told) > 1 else []


def _numbers_by_look(
    columns: Sequence[Column], free: Sequence[Column], kinds: list[ColumnKind]
) -> None:
    found = [one for one in free if one.look.numbers > _HALF]
    if not found and not set(kinds) & set(NUMBERS):
        found = [one for one in columns if one.may_be_anything() and one.look.likely > _HALF]
    for one in found:
        kinds[one.at] = ColumnKind.NUMBER


def _best(
    free: Sequence[Column], kinds: list[ColumnKind], kind: ColumnKind, shares: Sequence[float]
) -> bool:
    best = max(range(len(free)), key=lambda at: shares[at], default=None)
    if kind in kinds or best is None or shares[best] <= _HALF:
        return False
    kinds[free[best].at] = kind
    return True


def _in_two(free: Sequence[Column], kinds: list[ColumnKind], looks: Looks) -> None:
    """A name in letters in two columns side by side, in either order."""
    for pair in pairwise(free):
        for first, second in (pair, pair[::-1]):
            both = [cells for cells in zip(first.cells, second.cells, strict=True) if all(cells)]
            if sum(looks.is_latin(" ".join(cells)) for cells in both) > len(both) * _HALF:
                family, given = (second, first) if looks.surname_last else (first, second)
                kinds[family.at], kinds[given.at] = ColumnKind.FAMILY, ColumnKind.GIVEN
                return
