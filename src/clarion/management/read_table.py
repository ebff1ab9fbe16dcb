"""What was read from a report, as columns for a person at a terminal."""

import unicodedata
from collections.abc import Iterator, Sequence

from clarion.readers.proposal import Proposal

NAMES = ("number", "ext", "kind", "office", "person", "title", "remarks")


def table(file: str, proposal: Proposal) -> Iterator[str]:
    yield f"{file}: {len(proposal.lines)} numbers"
    rows = [
        (one.e164, one.ext, str(one.line_kind), one.org, one.person, one.title, " ".join(one.flags))
        for one in proposal.lines
    ]
    if rows:
        yield from _columns([NAMES, *rows])
    for heading, found in (("Refused", proposal.refused), ("To look at", proposal.review)):
        if found:
            yield f"{heading}:"
            reasons = [(" ".join(one.raw.split()), one.reason.replace("_", " ")) for one in found]
            yield from _columns(reasons)


def _columns(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = [cell + " " * (w - _width(cell)) for cell, w in zip(row, widths, strict=True)]
        yield ("  " + "  ".join(cells)).rstrip()


def _width(text: str) -> int:
    """Chinese signs are two columns wide."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)
