"""Small things about the words of tables."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from clarion.readers.table.terms import folded

_LINK = re.compile(r"\s*\(https?://[^\s()]*\)")
_MARKED = re.compile(
    r"[\s=*#~>_+■◆●★☆▲-]*[【〔\[]\s*([^】〕\]]+?)\s*[】〕\]][\s=*#~<_+-]*|"
    r"[\s=*#~>_+■◆●★☆▲-]+(\S|\S.*?\S)[\s=*#~<_+:：■◆●★☆▲-]*"
)
_DASH = re.compile(r"\s[-–—]+\s")
Kind = TypeVar("Kind")


def split(rows: Iterable[str]) -> frozenset[str]:
    return frozenset(folded(word) for row in rows for word in row.split("|") if word)


def by_word(pairs: Iterator[tuple[Kind, str]]) -> dict[str, Kind]:
    return {folded(word): kind for kind, row in pairs for word in row.split("|") if word}


def is_ruled(cells: Sequence[str]) -> bool:
    """A line drawn with dashes between the rows of a printed table."""
    return not set("".join(cells)) - set("-+=|: \t")


def undashed(text: str) -> str:
    """Of "relatives - never dial" the first."""
    return _DASH.split(text, 1)[0] if " " in text else text


def undecorated(heading: str) -> str:
    """== Court ==; 【法院】."""
    marked = _MARKED.fullmatch(heading)
    return marked[1] or marked[2] if marked else heading


def unlinked(cell: str) -> str:
    """Office (https://…), as some tools write what a row is tied to."""
    return _LINK.sub("", cell).strip()


def printable(cell: str) -> str:
    kept = "".join(sign if sign.isprintable() else " " for sign in cell)
    return " ".join(kept.split())
