"""Long lists: by page, or their beginning and how much stands behind it."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from django.db.models import Model, QuerySet

PAGE = 50
# As far as it is worth counting.
COUNTED = 1000

Kind = TypeVar("Kind", bound=Model)


@dataclass(frozen=True)
class Cut(Generic[Kind]):
    """One page, from 1, of so many."""

    rows: list[Kind]
    page: int
    pages: int


def cut(rows: QuerySet[Kind], page: int) -> Cut[Kind]:
    """In two statements; beyond the last page is the last one."""
    pages = max(1, -(-rows.count() // PAGE))
    page = min(max(page, 1), pages)
    return Cut(list(rows[(page - 1) * PAGE : page * PAGE]), page, pages)


def behind(rows: QuerySet[Kind], shown: int) -> int:
    """How many wait behind the first `shown`."""
    return max(0, rows[:COUNTED].count() - shown)
