"""The words of tables: what heads a column, what a cell says of a line, and what means nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from clarion.rules.vocabulary import ColumnKind, LineKind, RowRefusal


@dataclass(frozen=True)
class TableWords:
    """Each a row of words between "|", in lower case and without blanks.

    `states`: what a cell of a state's column may contain; `yes`, `nothing`: whole cells.
    """

    headers: Mapping[ColumnKind, str] = field(default_factory=dict)
    kinds: Mapping[LineKind, str] = field(default_factory=dict)
    states: Mapping[RowRefusal, str] = field(default_factory=dict)
    yes: str = ""
    nothing: str = ""
