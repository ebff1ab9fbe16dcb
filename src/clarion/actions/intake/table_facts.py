"""How a table that was sent is to be read: what was guessed, and what a coordinator made of it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Self

from clarion.readers.table.columns import NUMBERS
from clarion.readers.table.encoding import TAIWAN
from clarion.readers.table.rows import Shape
from clarion.rules.vocabulary import ColumnKind

# What says which number it is.
_KEPT = {*NUMBERS, ColumnKind.EXT, ColumnKind.AREA, ColumnKind.RELATIVE, ColumnKind.LINE}

# What an earlier version called plain Big5.
_NOW = {"big5": TAIWAN}


@dataclass(frozen=True)
class TableFacts:
    """`head`: which row names the columns, from 1; 0 for none. `kinds`: one for each column.

    `office`: for rows that name none. `made`: turned into a plain table here, from a workbook or
    from cards; `sheets`: the names of a workbook's, if it has several; `sheet`: which one is read.
    `hidden`: how many of the last sheets are hidden. `escape`: see Shape.
    `never`: a list of numbers that must not be called. `carried`: the columns in which an empty
    cell says what the one above it says. `typed`: what was said of its source so far, as it was
    typed, until it is confirmed.
    """

    name: str
    size: int
    digest: str
    encoding: str = "utf-8"
    separator: str = ","
    head: int = 0
    kinds: tuple[ColumnKind, ...] = ()
    area: str = ""
    office: str = ""
    # Of names in the country's script.
    language: str = ""
    made: str = ""
    sheets: tuple[str, ...] = ()
    sheet: int = 0
    never: bool = False
    carried: tuple[int, ...] = ()
    hidden: int = 0
    escape: str = ""
    typed: Mapping[str, str] = field(default_factory=dict)

    @property
    def shape(self) -> Shape:
        return Shape(self.encoding, self.separator, len(self.kinds), self.escape)

    @property
    def read_kinds(self) -> tuple[ColumnKind, ...]:
        """Of a list of numbers that must not be called every number counts, whosever it is."""
        return tuple(map(_of_numbers, self.kinds)) if self.never else self.kinds

    def to_payload(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_payload(cls, payload: Mapping[str, Any]) -> Self:
        known = {**payload, "kinds": tuple(map(ColumnKind, payload["kinds"]))}
        # As a table that waits was written by an earlier version.
        known.pop("left_out", None)
        written = known.get("encoding", cls.encoding)
        known["encoding"] = _NOW.get(written, written)
        lists = {name: tuple(known.get(name, ())) for name in ("sheets", "carried")}
        return cls(**{**known, **lists})


def _of_numbers(kind: ColumnKind) -> ColumnKind:
    return kind if kind in _KEPT else ColumnKind.SKIP
