"""Small things about the words of tables."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from clarion.readers.table.terms import folded

_LINK = re.compile(r"\s*\(https?://[^\s()]*\)")
_MARKED = re.compile(
    r"[\s=*#~>_+■◆●★☆▲-]*[【〔\[]\s*([^】〕\]]+?)\s*[】〕\]][\s=*#~<_+-]*|"
    r"[\s=*#~>_+■◆●★☆▲-]+(\S|\S.*?\S)[\s=*#~<_+:：■◆●★☆▲-]*"
)
_JOINT = re.compile(r"(?<=[a-zA-Z])_(?=[a-zA-Z])")
# left-the-post-in-may; with one dash only among other tags: official,wrong-number
_SLUG = re.compile(
    r"(?:^|(?<=[,;|:\n]))\s*(?!(?:ex|e|step)-|[a-zA-Z-]*-in-law)[a-zA-Z]+"
    r"(?:(?:-[a-zA-Z]+){2,}\s*(?=$|[,;|:\n])|-[a-zA-Z]+\s*(?=[,;|]))|"
    r"(?<=[,;|])\s*(?!(?:ex|e|step)-)[a-zA-Z]+-[a-zA-Z]+\s*$"
).sub
_DASH = re.compile(r"\s[-–—]+\s")
Kind = TypeVar("Kind")


def split(rows: Iterable[str]) -> frozenset[str]:
    return frozenset(folded(word) for row in rows for word in row.split("|") if word)


def by_word(pairs: Iterator[tuple[Kind, str]]) -> dict[str, Kind]:
    return {folded(word): kind for kind, row in pairs for word in row.split("|") if word}


def is_ruled(cells: Sequence[str]) -> bool:
    """A line drawn with dashes between the rows of a printed table."""
    return not set("".join(cells)) - set("-+=|: \t")


def level(text: str, fold: Mapping[int, str]) -> str:
    """One width, one script, small letters: so that words need one spelling."""
    return worded(unicodedata.normalize("NFKC", text)).translate(fold).casefold()


def worded(text: str) -> str:
    """left_the_post, left-the-post-in-may: with blanks, as many signs as before."""
    if "_" in text:
        text = _JOINT.sub(" ", text)
    return _SLUG(_spaced, text) if "-" in text else text


def _spaced(slug: re.Match[str]) -> str:
    return slug[0].replace("-", " ")


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
