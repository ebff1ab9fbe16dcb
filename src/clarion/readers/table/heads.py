"""Which rows name a table's columns, what they say together, and what stands above them."""

import re
from collections.abc import Sequence

from clarion.countries.base import Profile
from clarion.readers.table.areas import DIGITS, Areas
from clarion.readers.table.headings import ENDS, NUMBERS, Headings, headings_of
from clarion.readers.table.looks import looks_of
from clarion.readers.table.rows import Row
from clarion.readers.table.spelt import undecorated
from clarion.rules.vocabulary import ColumnKind

_HEADS = 12  # a title and a date may stand above the head
_SURE = 3  # known headings in one row, wherever it stands
_BRACKETS = re.compile(r"[(（\[【]\s*([^)）\]】]*?)\s*[)）\]】]")
# A cell that ends so may stand among the rows as well: a police station is one.
_IN_ROWS = (
    ColumnKind.STATION,
    ColumnKind.PLACE,
    ColumnKind.PERSON,
    ColumnKind.TITLE,
    ColumnKind.RELATIVE,
    ColumnKind.SKIP,
)


def head_of(rows: Sequence[Row], country: Profile) -> int:
    """The place among the first rows of the one that names the columns, from 1; 0 for none.

    Where two do it together, of the second.
    """
    words = headings_of(country)
    counts = {
        place: _named(row.cells, words)
        for place, row in enumerate(rows[:_HEADS], 1)
        if not any(map(DIGITS.search, row.cells))
    }
    first = next((place for place, row in enumerate(rows, 1) if _has_number(row)), len(rows) + 1)
    likely = [place for place, count in counts.items() if place < first or count >= _SURE]
    best = max(likely, key=lambda place: counts[place], default=0)
    if best and counts[best]:
        return best + (best < len(rows) and _are_two(rows[best - 1], rows[best], words))
    return int(1 in counts and _is_strange_head(rows, country))


def headings(rows: Sequence[Row], head: int, country: Profile) -> list[str]:
    """The words above each column, of both rows where two name them."""
    head = min(head, len(rows))
    if not head:
        return []
    lower = rows[head - 1].cells
    if head > 1 and _are_two(rows[head - 2], rows[head - 1], headings_of(country)):
        return _together(rows[head - 2].cells, lower)
    return lower


def area_above(rows: Sequence[Row], head: int, country: Profile) -> str:
    """The one area code that the title or the head of the table names."""
    words, areas = headings_of(country), Areas(country)
    named = areas.named(cell for row in rows[:head] for cell in row.cells)
    if not named and 0 < head <= len(rows):
        whole = re.compile(country.report.shapes.area)
        named = {
            f"0{found['code']}"
            for cell in rows[head - 1].cells
            if words.read(cell).kind in NUMBERS
            for inner in _BRACKETS.findall(cell)
            if (found := whole.fullmatch(inner))
        }
    return named.pop() if len(named) == 1 else ""


def count_named(cells: Sequence[str], country: Profile) -> int:
    """How many of the cells are headings; none in a row in which a number stands."""
    if any(map(DIGITS.search, cells)):
        return 0
    return _named(cells, headings_of(country))


def _named(cells: Sequence[str], words: Headings) -> int:
    read = [words.read(cell) for cell in cells if cell.strip()]
    return sum(
        one.kind not in (None, ColumnKind.SKIP) and (one.close != ENDS or one.kind not in _IN_ROWS)
        for one in read
    )


def _has_number(row: Row) -> bool:
    return any(map(DIGITS.search, row.cells))


def _is_strange_head(rows: Sequence[Row], country: Profile) -> bool:
    """In words nobody knows: no number, office or name in it, but a number in the row below."""
    looks = looks_of(country)
    if len(rows) < 2 or not _has_number(rows[1]):  # noqa: PLR2004
        return False
    cells = map(undecorated, rows[0].cells)
    return not any(looks.is_office(cell) or looks.is_name(cell) for cell in cells)


def _are_two(upper: Row, lower: Row, words: Headings) -> bool:
    """Cells of the upper one stand for both rows, or for several columns of the lower one.

    Of several alike (phone, phone) the lower one tells which is which.
    """
    high, low = _even(upper.cells, lower.cells)
    if any(map(DIGITS.search, (*high, *low))):
        return False
    known = [words.read(cell).kind is not None for cell in low if cell]
    pairs = list(zip(high, low, strict=True))
    tall = [one for one, two in pairs if one and not two]
    wide = [two for one, two in pairs if two and not one]
    return (
        bool(known and all(known) and (wide or _tell_apart(pairs)))
        and bool(high[0] or not low[0])
        and any(words.read(cell).kind not in (None, ColumnKind.SKIP) for cell in tall)
    )


def _tell_apart(pairs: Sequence[tuple[str, str]]) -> bool:
    both = [(one, two) for one, two in pairs if one and two]
    return len({one for one, _ in both}) < len({two for _, two in both}) == len(both)


def _together(upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    high, low = _even(upper, lower)
    named, above = [], ""
    for one, two in zip(high, low, strict=True):
        above = one or (above if two else "")
        named.append(f"{above} {two}".strip())
    return named


def _even(upper: Sequence[str], lower: Sequence[str]) -> tuple[list[str], list[str]]:
    width = max(len(upper), len(lower))
    high, low = ([" ".join(cell.split()) for cell in row] for row in (upper, lower))
    return high + [""] * (width - len(high)), low + [""] * (width - len(low))
