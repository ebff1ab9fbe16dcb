"""Where what a line says begins and ends: within the frame of a table, behind its number."""

import re

FRAME = " \t|,*#"


def behind(numbering: re.Pattern[str], masked: str, start: int, end: int) -> int:
    """Where a line begins that may have the number of an item."""
    found = numbering.match(masked, start, end)
    return found.end() if found else start


def unframed(masked: str, start: int, end: int, *, framed: bool) -> tuple[int, int]:
    """| 东关派出所 | | |: a heading that is a row of the table."""
    said = masked[start:end]
    if not framed:
        return start, end
    return start + len(said) - len(said.lstrip(FRAME)), end - len(said) + len(said.rstrip(FRAME))
