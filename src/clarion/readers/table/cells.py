"""What a cell says, and the cells of a row together: small questions that the reader asks."""

import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TypeVar

from clarion.countries.tables import TableWords
from clarion.readers.table.columns import folded
from clarion.readers.table.words import WORDS
from clarion.rules.vocabulary import ColumnKind, RowRefusal

LONGEST_NAME = 200
Kind = TypeVar("Kind")


class Meanings:
    """What few words in a cell mean, ours and the country's."""

    def __init__(self, country: TableWords) -> None:
        both = (WORDS, country)
        self.kinds = _by_word(pair for one in both for pair in one.kinds.items())
        self.states = _by_word(pair for one in both for pair in one.states.items())
        self.yes = {word for one in both for word in one.yes.split("|")}
        self.no_calls = _split(one.states.get(RowRefusal.NO_CALLS, "") for one in both)
        self.kin = _split(one.headers.get(ColumnKind.RELATIVE, "") for one in both)
        self._nothing = {word for one in both for word in one.nothing.split("|")}
        self._longest = max(map(len, self._nothing))

    def is_nothing(self, text: str) -> bool:
        return len(text) <= self._longest and text.lower() in self._nothing

    def bare(self, cell: str) -> str:
        text = cell.strip()
        if not text.isprintable():
            text = printable(text)
        return "" if self.is_nothing(text) else text


def label_of_each(numbers: Sequence[int], labels: Collection[int]) -> dict[int, int]:
    """For each number's column the one that labels it: just before it, else the next after."""
    before = {at: at - 1 for at in numbers if at - 1 in labels}
    after = {at: at + 1 for at in numbers if at + 1 in labels and at not in before}
    alone = dict.fromkeys(numbers, *labels) if len(labels) == 1 else {}
    return alone | after | before


def first_words(cells: Sequence[str]) -> str:
    return " ".join(cell.strip() for cell in cells if cell.strip())[:LONGEST_NAME]


def is_ruled(cells: Sequence[str]) -> bool:
    """A line drawn with dashes between the rows of a printed table."""
    return not set("".join(cells)) - set("-+=|: \t")


def joined(parts: Sequence[str]) -> str:
    return ("" if has_no_letters("".join(parts)) else " ").join(parts)


def has_no_letters(text: str) -> bool:
    """A script that is written without blanks."""
    return any(unicodedata.category(sign) == "Lo" for sign in text)


def printable(cell: str) -> str:
    kept = "".join(sign if sign.isprintable() else " " for sign in cell)
    return " ".join(kept.split())


def _split(rows: Iterable[str]) -> frozenset[str]:
    return frozenset(folded(word) for row in rows for word in row.split("|") if word)


def _by_word(pairs: Iterator[tuple[Kind, str]]) -> dict[str, Kind]:
    return {folded(word): kind for kind, row in pairs for word in row.split("|") if word}
