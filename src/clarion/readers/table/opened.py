"""What a workbook is opened to, and why another is not."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

LARGEST = 30_000_000


class NotAWorkbook(ValueError):
    """These bytes are not a workbook, or one that is too large or a trap; `reason` says which."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Sheet(NamedTuple):
    """One that has rows."""

    name: str
    hidden: bool
    rows: Callable[[], Iterator[list[str]]]


class Opened(NamedTuple):
    """The rows of one sheet; `names`: of all sheets that have any, the last `hidden` of them not
    shown to whoever opens the workbook.
    """

    rows: Iterator[list[str]]
    names: tuple[str, ...]
    hidden: int = 0


def opened(sheets: Sequence[Sheet], place: int) -> Opened:
    """At one of them. Raises NotAWorkbook: empty."""
    if not sheets:
        raise NotAWorkbook("empty")
    told = sorted(sheets, key=lambda sheet: sheet.hidden)
    rows = told[min(place, len(told) - 1)].rows()
    return Opened(rows, tuple(one.name for one in told), sum(one.hidden for one in told))


def as_typed(number: float) -> str:
    """A telephone number is no measure, and has no fraction."""
    return str(int(number)) if number.is_integer() and abs(number) < 10**15 else str(number)
