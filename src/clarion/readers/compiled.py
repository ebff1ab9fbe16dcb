"""Patterns of a country's words, compiled once however many reports are read.

`re` itself remembers 512, and forgets one for each that comes after: a report needs more. Nothing
that a report says may be a part of one: these are kept for as long as the program runs.
"""

import re
from functools import cache


@cache
def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    return re.compile(pattern, flags)
