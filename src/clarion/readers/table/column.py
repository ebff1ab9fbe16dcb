"""A column as it is judged: its heading, and its cells."""

from typing import NamedTuple

from clarion.readers.table.headings import NUMBERS, VAGUE, Heading
from clarion.readers.table.looks import Look
from clarion.rules.vocabulary import ColumnKind

_HALF, _FEW = 0.5, 0.2


class Column(NamedTuple):
    """`text`: its heading as it stands there; `cells`: of the first rows."""

    at: int
    text: str
    heading: Heading
    look: Look
    cells: tuple[str, ...]

    def says_little(self) -> bool:
        """As "other", or "type": nothing without cells that say more."""
        weak = (ColumnKind.NUMBER, ColumnKind.LINE_KIND)
        return self.heading.close == VAGUE and self.heading.kind in weak

    def may_be_anything(self) -> bool:
        """No heading, one in unknown words, or one that says little of numbers."""
        kind, vague = self.heading.kind, self.heading.close == VAGUE
        return kind is None or (vague and kind in (*NUMBERS, ColumnKind.SKIP, ColumnKind.REMARK))

    def seems_numbers(self) -> bool:
        """Some cells are; or all may be, and no heading says that they are something else."""
        unknown = self.heading.kind is None
        return self.look.numbers > _FEW or (unknown and self.look.likely > _HALF)

    def filled(self) -> float:
        """The share of its cells that hold something."""
        return self.look.filled / max(1, len(self.cells))

    def heads(self, number: "Column") -> bool:
        """Clerk: clerk's telephone. First head: head's mobile. Head's name: head's telephone."""
        whose = number.text.casefold().partition(number.heading.word or " ")[0].strip()
        mine = self.text.casefold()
        return bool(whose and whose in mine) or mine in number.text.casefold()

    def repeats(self, other: "Column") -> bool:
        """It says in most rows what the other one says, or more."""
        both = [pair for pair in zip(other.cells, self.cells, strict=True) if all(pair)]
        return sum(one in mine for one, mine in both) > len(both) / 2

    def completes(self, other: "Column") -> bool:
        """It says something where the other one says nothing, and else the same."""
        rows = [pair for pair in zip(other.cells, self.cells, strict=True) if pair[1]]
        return any(not one for one, _ in rows) and all(one in ("", mine) for one, mine in rows)
