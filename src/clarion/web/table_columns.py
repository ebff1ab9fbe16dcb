"""What the page of a table shows: its columns with examples; why rows are refused, in words."""

from collections.abc import Sequence
from typing import NamedTuple

from django.forms import BoundField
from django.utils.translation import ngettext

from clarion.actions.intake.open_table import SHOWN, OpenedTable
from clarion.countries.base import Profile
from clarion.readers.table.results import Aside, Proposed
from clarion.rules.vocabulary import RowRefusal
from clarion.web.forms.tables import MOST_COLUMNS, ReadingForm
from clarion.web.reasons import OF_TABLES, ROWS, reason
from clarion.web.tags.clarion import spoken

EXAMPLES, LONGEST = 3, 40
_A_WHILE = 90  # seconds


class Column(NamedTuple):
    """`name`: its heading, or empty; `examples`: what stands in its first rows.

    `left_out`: it is not read, although numbers seem to stand in it.
    """

    number: int
    name: str
    examples: str
    left_out: bool
    field: BoundField


def columns(opened: OpenedTable, form: ReadingForm) -> list[Column]:
    shown = range(min(len(opened.facts.kinds), MOST_COLUMNS))
    return [
        Column(
            place + 1,
            opened.head[place][:LONGEST] if place < len(opened.head) else "",
            _examples(opened, place),
            place in opened.left_out,
            form[f"kind_{place}"],
        )
        for place in shown
        if f"kind_{place}" in form.fields
    ]


def _examples(opened: OpenedTable, place: int) -> str:
    cells = [row.cells[place].strip() for row in opened.rows if place < len(row.cells)]
    return " · ".join([cell[:LONGEST] for cell in cells if cell][:EXAMPLES])


class Rows(NamedTuple):
    """`first`: each number as it is read aloud, with what is said of it; `more`: behind them."""

    first: list[tuple[str, Proposed | Aside]]
    more: int


def rows_of(found: Sequence[Proposed | Aside], country: Profile) -> Rows:
    chunks = country.numbers.in_chunks
    first = [(" ".join(chunks(one.e164, one.ext)), one) for one in found[:SHOWN]]
    return Rows(first, len(found) - len(first))


def time_left(seconds: int) -> str:
    """To five seconds, then to the minute."""
    if seconds < _A_WHILE:
        return spoken(seconds)
    minutes = round(seconds / 60)
    return ngettext("%(minutes)d minute", "%(minutes)d minutes", minutes) % {"minutes": minutes}


def reason_words(code: str) -> str:
    """Of a whole row, or of one number in it."""
    if code in RowRefusal.values:
        return str(ROWS[RowRefusal(code)])
    return str(OF_TABLES.get(code) or reason(code))
