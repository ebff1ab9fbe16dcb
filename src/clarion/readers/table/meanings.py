"""What few words in a cell mean: small questions that the reader of rows asks."""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache, partial
from typing import Final

from clarion.countries.tables import TableWords
from clarion.readers.table.spelt import by_word, printable, split, unlinked
from clarion.readers.table.terms import folded
from clarion.readers.table.words import WORDS
from clarion.rules.vocabulary import ColumnKind, LineKind, RowRefusal

# What a column says of the numbers in it.
LINES: Final = {
    ColumnKind.WORK: LineKind.WORK,
    ColumnKind.DUTY: LineKind.DUTY,
    ColumnKind.HOME: LineKind.HOME,
    ColumnKind.FAX: LineKind.FAX,
    ColumnKind.HELPER: LineKind.WORK,
}
_PAGER, _PHS = "pager", "phs"
_QUIET = (LineKind.HOME, LineKind.FAX)
_SIGNS = re.compile(r"[\W_]+")
# As a text in Markdown says something loudly; not the signs of a name that was masked.
_EMPHASIS = ("*", "_", "`")
_MARKED = re.compile(r"(\*{1,3}|_{1,2}|`)([^*_`]+)\1")
_REMEMBERED = 1024
LONGEST: Final = 200  # signs of a cell
_NULL = r"\n"  # as databases write what is not there: \N


class Meanings:
    """Our words and the country's.

    `others`: why a number with such a word beside it is none to call. `quiet`: what a cell says of
    its own number is heard even against its column where it forbids.
    """

    def __init__(self, country: TableWords) -> None:
        both = (WORDS, country)
        self.kinds = by_word(pair for words in both for pair in words.kinds.items())
        self.states = by_word(pair for words in both for pair in words.states.items())
        codes = by_word(pair for words in both for pair in words.codes.items())
        harmless = split(words.harmless for words in both)
        self.codes: dict[str, str] = {**codes, **dict.fromkeys(harmless, "")}
        self.not_yet = tuple(split(words.not_yet for words in both))
        self.yes = split(words.yes for words in both)
        self.says_yes = lru_cache(maxsize=_REMEMBERED)(partial(_begins_with, self.yes))
        no = split(words.no for words in both)
        self.says_no = lru_cache(maxsize=_REMEMBERED)(partial(_begins_with, no))
        self.is_yes = lru_cache(maxsize=_REMEMBERED)(partial(_is_one, self.yes))
        self.is_flag = lru_cache(maxsize=_REMEMBERED)(partial(_is_one, self.yes | no))
        transfers = split(words.transfers for words in both)
        self.is_transfer = lru_cache(maxsize=_REMEMBERED)(partial(_is_one, transfers))
        asked = [words.states.get(RowRefusal.NO_CALLS, "") for words in both]
        self.no_calls = split([*asked, *(words.ended for words in both)])
        self.kin = split(words.headers.get(ColumnKind.RELATIVE, "") for words in both)
        self.others: dict[str, RowRefusal | str] = {
            **dict.fromkeys(split(words.pagers for words in both), _PAGER),
            **dict.fromkeys(split(words.closed for words in both), _PHS),
            **dict.fromkeys(self.no_calls, RowRefusal.NO_CALLS),
            **dict.fromkeys(self.kin, RowRefusal.RELATIVE),
        }
        self.quiet = {word: kind for word, kind in self.kinds.items() if kind in _QUIET}
        self._nothing = {word for words in both for word in words.nothing.split("|")} | {_NULL}
        self._longest = max(map(len, self._nothing))
        self._spelt: dict[str, str] = {}

    def is_nothing(self, text: str) -> bool:
        return len(text) <= self._longest and text.lower() in self._nothing

    def is_none(self, cell: str) -> bool:
        return not cell or self.says_no(cell)

    def bare(self, cell: str) -> str:
        text = cell.strip()
        if "://" in text:
            text = unlinked(text)
        if not text.isprintable():
            text = printable(text)
        if text[-1:] in _EMPHASIS and (marked := _MARKED.fullmatch(text)):
            text = marked[2]
        return "" if self.is_nothing(text) else text

    def told(self, label: str, person: str) -> LineKind:
        """What a label says; of a landline, for what is a mobile shows that by its shape."""
        said = self.kinds.get(self.spelt(label))
        if said and said is not LineKind.MOBILE:
            return said
        return LineKind.UNKNOWN if person else LineKind.WORK

    def spelt(self, cell: str) -> str:
        """What stands in columns of states and kinds is said again and again."""
        if cell not in self._spelt:
            self._spelt[cell] = folded(cell)
        return self._spelt[cell]


def _begins_with(words: Collection[str], cell: str) -> bool:
    """Yes, asked in March."""
    return folded(_SIGNS.split(cell.strip(), 1)[0] or cell) in words


def _is_one(words: Collection[str], cell: str) -> bool:
    return folded(cell) in words


def remark_of_each(numbers: Collection[int], remarks: Sequence[int]) -> dict[int, int]:
    """Phone, remark, phone, remark: of each number the one just behind it, if several have one."""
    found = {at - 1: at for at in remarks if at - 1 in numbers}
    return found if len(found) > 1 else {}


def state_of_each(numbers: Sequence[int], states: Sequence[int]) -> dict[int, int]:
    """Phone, its state, fax, its state, result: of each number, where several have their own.

    Phone, its state, fax: of the first, if the state stands just behind it.
    """
    ends = [*numbers[1:], *states[-1:]]
    found = {}
    for at, end in zip(numbers, ends, strict=False):
        if behind := [one for one in states if at < one <= end]:
            found[at] = behind[0]
    between = all(at + 1 == one and one < numbers[-1] for at, one in found.items())
    return found if len(found) > 1 or between else {}
