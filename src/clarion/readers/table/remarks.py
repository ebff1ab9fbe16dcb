"""What a remark in a row says: of all free text one thing is heard, that nobody is to call."""

import re
import unicodedata
from collections.abc import Callable, Iterator

from clarion.countries.base import Profile
from clarion.countries.report import Sort, Status
from clarion.readers.table.headings import headings_of
from clarion.readers.table.terms import folded
from clarion.rules.vocabulary import ColumnKind, RowRefusal

_LONGEST = 2_000  # signs of one remark
_WORD = 20  # signs of a remark that may be no more than a heading's word


def asks_in(country: Profile) -> Callable[[str], bool]:
    """Whether a remark asks for no calls: as a report tells it, or in the word of a heading."""
    fold = {ord(sign): one for sign, one in country.report.fold.items()}
    known = headings_of(country).terms.known
    search = re.compile("|".join(_patterns(country))).search

    def asks(remark: str) -> bool:
        text = unicodedata.normalize("NFKC", remark[:_LONGEST]).translate(fold).casefold()
        if search(text):
            return True
        return len(text) <= _WORD and known.get(folded(text)) is ColumnKind.NO_CALLS

    return asks


def _patterns(country: Profile) -> Iterator[str]:
    """Each tried only where its first sign stands, as most of a remark has none of them."""
    forms = country.tables.states.get(RowRefusal.NO_CALLS, "").split("|")
    for word in country.report.words:
        if word.sort is Sort.STATUS and word.code == Status.STOP:
            forms += word.forms.split("|")
            yield f"(?=[{word.first}])(?:{'|'.join(word.patterns)})" if word.patterns else "(?!)"
    firsts = "".join({re.escape(form[:1]) for form in forms})
    yield f"(?=[{firsts}])(?:{'|'.join(map(re.escape, filter(None, forms)))})"
