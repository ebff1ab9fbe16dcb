"""Words of a dialect, put into those that the reader knows: 佢退咗休 is 他退休了."""

import re
from collections.abc import Mapping
from functools import lru_cache

from clarion.readers.case_report.clean import Clean, Plain, clean


def made_plain(text: str, plain: Plain, words: Mapping[str, str]) -> Clean:
    """`words`: of a dialect → as many signs of the language of the reports."""
    if words:
        text = _any_of(tuple(words)).sub(lambda found: words[found[0]], text)
    return clean(text, plain)


@lru_cache(maxsize=8)
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """The longest that fits."""
    return re.compile("|".join(map(re.escape, sorted(words, key=len, reverse=True))))
