"""How a table that was sent is to be read: what was guessed, and what a coordinator made of it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Self

from clarion.readers.table.rows import Shape
from clarion.rules.vocabulary import ColumnKind


@dataclass(frozen=True)
class TableFacts:
    """`head`: which row names the columns, from 1; 0 for none. `kinds`: one for each column.

    `office`: for rows that name none. `made`: turned into a plain table here, from a workbook or
    from cards; `left_out`: how many sheets of it are not read.
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
    left_out: int = 0

    @property
    def shape(self) -> Shape:
        return Shape(self.encoding, self.separator, len(self.kinds))

    def to_payload(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_payload(cls, payload: Mapping[str, Any]) -> Self:
        return cls(**{**payload, "kinds": tuple(map(ColumnKind, payload["kinds"]))})
