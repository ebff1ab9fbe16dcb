"""What a remark in a row says: of all free text it is heard that nobody is to call.

A remark of one word, or one of several tags, may say of whom the row is.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator

from clarion.countries.base import Profile
from clarion.countries.report import Sort, Status
from clarion.readers.table.headings import headings_of
from clarion.readers.table.kin import kin_of
from clarion.readers.table.terms import folded
from clarion.rules.vocabulary import ColumnKind, RowRefusal

_LONGEST = 2_000  # signs of one remark
_CLOSES = {
    ColumnKind.NO_CALLS: RowRefusal.NO_CALLS,
    ColumnKind.RELATIVE: RowRefusal.RELATIVE,
}
_SHORT = ("dnc", "do not contact")
_WORD = 20  # signs of a remark that may be no more than a heading's word


def heard_in(country: Profile) -> Callable[[str], str]:
    """Why a remark closes its row: as a report tells it, or in the word of a heading."""
    fold = {ord(sign): one for sign, one in country.report.fold.items()}
    known, kin = headings_of(country).terms.known.items(), kin_of(country)
    said = {word: _CLOSES[kind] for word, kind in known if kind in _CLOSES}
    may_be = kin.may_be
    search = re.compile("|".join(_patterns(country))).search

    def heard(remark: str) -> str:
        text = unicodedata.normalize("NFKC", remark[:_LONGEST]).translate(fold).casefold()
        if search(text):
            return RowRefusal.NO_CALLS
        if ";" in text or "|" in text or ":::" in text:
            return of_tags(text.replace("|", ";").replace(":::", ";").split(";"))
        if len(text) > _WORD:
            return ""
        told = said.get(folded(text), "")
        return RowRefusal.RELATIVE if not told and may_be(text) and kin.is_whole(text) else told

    def of_tags(tags: list[str]) -> str:
        told = {of_tag(one.strip(" *#")) for one in tags if len(one) <= _WORD}
        return next((one for one in RowRefusal if one in told), "") if told else ""

    def of_tag(tag: str) -> str:
        return said.get(folded(tag)) or (RowRefusal.RELATIVE if kin.is_whole(tag) else "")

    return heard


def _patterns(country: Profile) -> Iterator[str]:
    """Each tried only where its first sign stands, as most of a remark has none of them."""
    forms = [*_SHORT, *country.tables.states.get(RowRefusal.NO_CALLS, "").split("|")]
    for word in country.report.words:
        if word.sort is Sort.STATUS and word.code == Status.STOP:
            forms += word.forms.split("|")
            yield f"(?=[{word.first}])(?:{'|'.join(word.patterns)})" if word.patterns else "(?!)"
    firsts = "".join({re.escape(form[:1]) for form in forms})
    yield f"(?=[{firsts}])(?:{'|'.join(map(re.escape, filter(None, forms)))})"
