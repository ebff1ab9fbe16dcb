"""What a remark in a row says: that nobody is to call. What else is heard of it, see `told`.

A remark of one word, or one of several tags, may say of whom the row is.
"""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from clarion.countries.base import Profile
from clarion.countries.english_remarks import REMARKS as ENGLISH
from clarion.countries.report import Sort, Status, Word
from clarion.readers.level import level
from clarion.readers.sought import sought
from clarion.readers.table.headings import headings_of
from clarion.readers.table.kin import kin_of
from clarion.readers.table.spelt import split
from clarion.readers.table.terms import folded
from clarion.readers.table.words import WISHES, WORDS
from clarion.rules.vocabulary import ColumnKind, RowRefusal

_LONGEST = 2_000  # signs of one remark
_CLOSES = {
    ColumnKind.NO_CALLS: RowRefusal.NO_CALLS,
    ColumnKind.RELATIVE: RowRefusal.RELATIVE,
}
_WORD = 30  # signs of a remark that may be no more than a heading's word
_FEW = 60  # signs of a remark that may be a list of such
_TAGS, _COMMAS = re.compile(r":::|[;|]"), re.compile(r"[,、\n]|\s[-–—]+\s")
# Tags in one word each: official,no-calls
_LISTED = re.compile(r"[a-zA-Z_-]+(?:, ?[a-zA-Z_-]+)+").fullmatch
_REMEMBERED = 1024
_ASKED = frozenset(WORDS.states[RowRefusal.NO_CALLS].split("|"))
_LETTER = re.compile("[a-z]").search


def heard_in(country: Profile) -> Callable[[str], str]:
    """Why a remark closes its row: as a report tells it, or in the word of a heading."""
    fold = {ord(sign): one for sign, one in country.report.fold.items()}
    known, kin = headings_of(country).terms.known.items(), kin_of(country)
    harmless = split([country.tables.harmless])
    said = {word: _CLOSES[kind] for word, kind in known if kind in _CLOSES and word not in harmless}
    may_be = kin.may_be
    asks = _asking(country)

    def heard(remark: str) -> str:
        text = level(remark[:_LONGEST], fold)
        if asks(text):
            return RowRefusal.NO_CALLS
        if _TAGS.search(text):
            return of_tags(text)
        if _LISTED(remark):
            return of_tags(text.replace(",", ";"))
        return "" if len(text) > _FEW else of_tag(text)

    @lru_cache(maxsize=_REMEMBERED)
    def of_tags(text: str) -> str:
        told = {of_tag(one) for one in _TAGS.split(text) if len(one) <= _FEW}
        return next((one for one in RowRefusal if one in told), "")

    def of_tag(text: str) -> str:
        """Family, Weifang; families - never dial: by commas, only of whom it is."""
        tag = text.strip(" *#")
        told = said.get(folded(tag), "") if len(tag) <= _WORD else ""
        if told or not (may_be(tag) or _LETTER(tag)):
            return told
        words = [one.strip().replace("-", " ") for one in _COMMAS.split(tag)]
        ours = any(kin.is_whole(one) for one in words if may_be(one) or _LETTER(one))
        return _asked(words) or (RowRefusal.RELATIVE if ours else "")

    return heard


def _asking(country: Profile) -> Callable[[str], bool]:
    """Whether somebody asks for no calls; not: nobody has asked for it."""
    words = [word for word in country.report.words if _is_stop(word)]
    states = country.tables.states.get(RowRefusal.NO_CALLS, "")
    search = sought(words, [*WISHES.split("|"), *states.split("|")])
    both = (ENGLISH, country.tables.remarks)
    unasked = _unasked(country)
    stops = re.compile("|".join(f"(?:{one.stops})" for one in both)).search

    def says(text: str) -> bool:
        return bool(search(text) or stops(text))

    return lambda text: says(text) and says(unasked.sub(" ", text))


def asked_in(country: Profile) -> Callable[[str], str]:
    """A cell without what nobody has asked for."""
    fold = {ord(sign): one for sign, one in country.report.fold.items()}
    unasked = _unasked(country)

    def asked(cell: str) -> str:
        text = level(cell[:_LONGEST], fold)
        return unasked.sub(" ", text) if unasked.search(text) else cell

    return asked


def _unasked(country: Profile) -> re.Pattern[str]:
    both = (ENGLISH, country.tables.remarks)
    return re.compile("|".join(f"(?:{one.unasked})" for one in both))


def _asked(words: Iterable[str]) -> str:
    """Official, opted out."""
    return "" if _ASKED.isdisjoint(map(folded, words)) else RowRefusal.NO_CALLS


def without(tags: str, told: str) -> str:
    """The tags but those that `told` says as well: of lawyers, where a title says so."""
    rest = (one for one in _TAGS.split(tags) if _stem(one) not in folded(told))
    return "; ".join(rest)


def _stem(tag: str) -> str:
    """Lawyer, of lawyers."""
    return folded(tag).removesuffix("s")


def _is_stop(word: Word) -> bool:
    return word.sort is Sort.STATUS and word.code == Status.STOP
