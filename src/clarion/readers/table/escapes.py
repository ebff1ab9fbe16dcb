r"""What databases write (MySQL, PostgreSQL's COPY): \N for nothing, \" for a quote in a text."""

import csv
import re
from collections import Counter
from collections.abc import Sequence

SIGN = "\\"
_LOOKED_AT = 200
# Between two signs of a text a quote would have been doubled, by whoever knows no other way.
_QUOTE = re.compile(r'[^\\,;\t|\n"](?:\\\\)*\\"[^,;\t|\n"]')
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_BLANKS = "nrtbvfZ0"


def escape_of(text: str, separator: str) -> str:
    """The sign before what would otherwise end a cell; nothing, if none is written so."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[:_LOOKED_AT]
    if not any(SIGN in line for line in lines):
        return ""
    plain = "\n".join(lines)
    if _nothing(separator).search(plain) or _QUOTE.search(plain):
        return SIGN
    return SIGN if _alike(lines, separator, SIGN) > _alike(lines, separator, None) else ""


def without_escapes(text: str, separator: str) -> str:
    r"""Cells that hold nothing are empty, and what stands for a line's end is a blank.

    What is left are quotes, separators and the sign itself; those the reader of rows knows.
    """
    filled = _nothing(separator).sub("", text)
    return _ESCAPED.sub(lambda found: " " if found[1] in _BLANKS else found[0], filled)


def _nothing(separator: str) -> re.Pattern[str]:
    edge = re.escape(separator)
    return re.compile(rf'(?<![^{edge}\n"])\\N(?![^{edge}\n"])')


def _alike(lines: Sequence[str], separator: str, escape: str | None) -> int:
    """How many lines have as many cells as most have."""
    filled = [line for line in lines if line.strip()]
    reader = csv.reader(filled, delimiter=separator, escapechar=escape, quoting=csv.QUOTE_NONE)
    return max(Counter(map(len, reader)).values())
