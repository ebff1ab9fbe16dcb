"""Words of a country as one pattern, made once and not for each report."""

import re
from collections.abc import Iterable
from functools import lru_cache

from clarion.countries.beside import NOTHING
from clarion.countries.report import Word


def any_form(words: Iterable[Word]) -> str:
    """Of the longest first; of none it matches nothing."""
    return _any_of(tuple(word.forms for word in words))


@lru_cache(maxsize=32)
def _any_of(forms: tuple[str, ...]) -> str:
    all_forms = {form for some in forms for form in some.split("|") if form}
    longest_first = sorted(all_forms, key=lambda form: (-len(form), form))
    return "|".join(map(re.escape, longest_first)) or NOTHING
