"""The lines of a report, and what stands in them for its numbers."""

import re
from collections.abc import Iterator, Mapping

from clarion.readers.case_report.lex import BLANKED, NUMBER
from clarion.readers.case_report.scan import Piece

LONG_LINE = 1_000  # characters
CUTS = tuple(map(re.compile, ("[。;]", r"\s", f"[^{NUMBER}](?=[^{NUMBER}])")))  # best first
SPACED = 0.4  # of the lines are blank, where blank lines mean nothing


def lines_of(masked: str, cuts: Mapping[int, int] | None = None) -> Iterator[tuple[int, int]]:
    """Where lines begin and end. One that is very long is cut between two words.

    `cuts`: of lines that begin with a reply to the line above, where that ends: it is left out.
    """
    start = 0
    for text in masked.split("\n"):
        end = start + len(text)
        if cuts and start in cuts:
            start = cuts[start]
            if start == end:
                start = end + 1
                continue
        while end - start > LONG_LINE:
            window = (start + LONG_LINE // 2, min(end, start + 2 * LONG_LINE))
            found = next(filter(None, (cut.search(masked, *window) for cut in CUTS)), None)
            cut = found.end() if found else end
            yield start, cut
            start = cut
        yield start, end
        start = end + 1


def is_spaced(text: str) -> bool:
    """Whether there is a blank line behind nearly every line: then it says nothing."""
    lines = [bool(line.strip()) for line in text.strip().split("\n")]
    return lines.count(False) >= SPACED * len(lines)


def masked_in(low: str, pieces: list[Piece], ends: dict[int, int]) -> str:
    """The text in which words are looked for: every number is a row of one sign."""
    signs = list(low)
    for piece in pieces:
        if piece.kind in {"no", "odd"}:
            signs[piece.start : piece.end] = BLANKED * (piece.end - piece.start)
    for start, end in ends.items():
        signs[start:end] = NUMBER * (end - start)
    return "".join(signs)
