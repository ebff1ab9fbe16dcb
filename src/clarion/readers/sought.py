"""Whether a text may hold one of some words: asked before it is read as words, which costs more."""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import chain

from clarion.countries.report import Word


def sought(
    words: Sequence[Word], forms: Iterable[str] = (), *, begins: str = ""
) -> Callable[[str], object]:
    """What finds their forms and patterns, and `forms`, in a text of small letters.

    Each is tried only where its first sign stands, as most of a text has none of them.
    `begins`: a pattern of what precedes that sign.
    """
    begun: dict[str, list[str]] = {}
    for form in filter(None, chain(forms, *(word.forms.split("|") for word in words))):
        begun.setdefault(form[0], []).append(re.escape(form[1:]))
    # A branch that begins with a sign is passed over without being entered.
    tried = [f"{re.escape(sign)}(?:{'|'.join(some)})" for sign, some in begun.items()]
    tried += [
        f"(?=[{re.escape(word.first)}])(?:{'|'.join(word.patterns)})"
        for word in words
        if word.patterns
    ]
    first = re.escape("".join({*begun, *(word.first for word in words)}))
    return re.compile(f"{begins}(?=[{first}])(?:{'|'.join(tried)})" if tried else "(?!)").search
