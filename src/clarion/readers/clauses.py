"""A remark in clauses, each of which may say something of its own."""

import re
from collections.abc import Iterator

_CLAUSES = re.compile(
    r"[,、;。!?\n()【】\[\]|\"“”]|(?<=[^\x00-\x7f]) (?=[^\x00-\x7f])|"
    r"[「『](?=[^「」『』]{5})|(?<=[^「」『』]{5})[」』]|"  # not around a name
    r"(?<!\d)/|:(?!\d)|\s[-–—]+\s?|—+|\.(?=\s|$)| but "
)


def parted(text: str) -> Iterator[tuple[str, str]]:
    """Each clause, behind the sign before it."""
    sign, start = "", 0
    for found in _CLAUSES.finditer(text):
        yield sign, text[start : found.start()].strip()
        sign, start = found[0], found.end()
    yield sign, text[start:].strip()
