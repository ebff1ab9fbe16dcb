"""Pieces of a table read and made ready for the directory: nothing here asks the database.

So one step may be made ready while the one before it is being written.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from clarion.actions.intake.means import Means
from clarion.actions.intake.ready_rows import Ready, make_ready
from clarion.actions.intake.table_facts import TableFacts
from clarion.readers.table.encoding import without_mark
from clarion.readers.table.groups import Above, Groups
from clarion.readers.table.later import Dead, without_dead
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Aside, Not, Proposed
from clarion.readers.table.rows import Place, Rows
from clarion.readers.table.sections import Section
from clarion.rules.vocabulary import RowRefusal

# Refused elsewhere, and closed like any other number of a list that must not be called.
_CLOSED_TOO = frozenset({RowRefusal.RELATIVE, RowRefusal.NO_CALLS})


@dataclass
class Read:
    """`seen`: how many rows; `dead`: numbers that a row calls so."""

    proposed: list[Proposed] = field(default_factory=list)
    refused: list[Not] = field(default_factory=list)
    aside: list[Aside] = field(default_factory=list)
    dead: list[Dead] = field(default_factory=list)
    seen: int = 0


@dataclass(frozen=True)
class Step:
    """What the pieces from `begins` on bring, the one at `ends` not among them.

    `stands`: where the reader stands behind them, for the next step.
    """

    begins: int
    ends: int
    read: Read
    ready: Ready
    stands: Mapping[str, Any]


class Reading:
    """Of an upload of so many `pieces`, from where the last step that was written has left it."""

    def __init__(
        self, facts: TableFacts, means: Means, *, pieces: int, done: int, stands: Mapping[str, Any]
    ) -> None:
        self.facts, self.means = facts, means
        self._pieces, self.done = pieces, done
        place = Place.from_payload(stands) if stands else Place()
        above = Above.from_payload(stands) if stands else Above()
        self._rows = Rows(facts.shape, place)
        self._reader = Reader(facts.read_kinds, means.country, facts.area, never=facts.never)
        self._reader.turn_to(Section(**stands.get("section", Section(facts.area)._asdict())))
        self._groups = Groups(facts.read_kinds, facts.carried, means.country, above)

    def step(self, pieces: Sequence[bytes]) -> Step:
        """The next ones."""
        begins, read = self.done, Read()
        for octets in pieces:
            self._read(octets, read)
        read.dead, self._reader.dead = self._reader.dead, []
        read = all_aside(read) if self.facts.never else as_told_later(read)
        return Step(begins, self.done, read, make_ready(read.proposed, self.means), self._stands())

    def _read(self, octets: bytes, read: Read) -> None:
        first, self.done = not self.done, self.done + 1
        rows = self._rows.feed(
            without_mark(octets) if first else octets, last=self.done == self._pieces
        )
        if first:
            head, rows = rows[: self.facts.head], rows[self.facts.head :]
            self._reader.begin(head, rows)
        for row in rows:
            self._reader.read(self._groups.filled(row), read.proposed, read.refused, read.aside)
        read.seen += len(rows)

    def _stands(self) -> Mapping[str, Any]:
        section = {"section": self._reader.section._asdict()}
        return self._rows.place.to_payload() | self._groups.above.to_payload() | section


def as_told_later(read: Read) -> Read:
    """Without numbers that a later row calls dead."""
    if not read.dead:
        return read
    proposed, refused = without_dead(read.proposed, read.dead)
    alive = {(one.e164, one.ext) for one in proposed}
    dead = [one for one in read.dead if (one.e164, one.ext) not in alive]
    return replace(read, proposed=proposed, refused=read.refused + refused, dead=dead)


def all_aside(read: Read) -> Read:
    """A list of numbers that must not be called brings no line: all that it names are stopped."""
    named = [Aside(one.e164, one.ext, RowRefusal.NO_CALLS) for one in read.proposed]
    aside = [one._replace(reason=RowRefusal.NO_CALLS) for one in read.aside]
    refused = [one for one in read.refused if one.reason not in _CLOSED_TOO]
    return Read([], refused, named + aside, seen=read.seen)
