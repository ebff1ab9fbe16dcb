"""Words in a row that say whose a number is: of an official's family, of a victim, of a lawyer."""

import re
from functools import lru_cache

from clarion.countries.base import Profile
from clarion.readers.level import level
from clarion.readers.table.headings import headings_of
from clarion.readers.table.looks import looks_of
from clarion.readers.table.once import Once
from clarion.readers.table.spelt import undashed, undecorated
from clarion.readers.table.terms import folded, words_in
from clarion.readers.table.words import WORDS

_REMEMBERED = 1024
_OF = " of "
_NARROW = str.maketrans("（）．，", "().,")
_LIST = re.compile("[,，、;；]").split
_BRACKETED = re.compile(r"\s*[(（\[【]([^()（）\[\]【】]+)[)）\]】]\s*").fullmatch
_LETTER = re.compile("[a-z]").search
_COUNT = re.compile(r"[(（\[【][^)）\]】\d]{0,4}\d+[^)）\]】\d]{0,4}[)）\]】]")


class Kin:
    """By the words of one country, and by those of everywhere."""

    def __init__(self, country: Profile) -> None:
        tables = (WORDS, country.tables)
        self._fold = {ord(sign): one for sign, one in country.report.fold.items()}
        self._terms = headings_of(country).terms
        self._is = self._terms.kin.search
        first = re.compile("|".join(f"(?:{table.kin_first})" for table in tables))
        self._begins, self._first = first.match, first.fullmatch
        signs = "".join(table.kin_signs for table in tables)
        signs += "".join(sign for sign, one in country.report.fold.items() if one in signs)
        own = "" if country.tables.kin_signs else f"|^(?:{country.tables.kin_first})"
        self.words = {word for one in self._terms.relatives for word in (one, one.capitalize())}
        self._signs = re.compile(f"[{re.escape(signs)}]{own}").search
        self._words = {word for table in tables for word in table.kin_words.split("|") if word}
        self._whole = self._terms.kin.fullmatch
        self._alone = [re.compile(table.kin_alone).fullmatch for table in tables]
        self._numbering = re.compile(rf"(?:{country.report.numbering})?\s*")
        self._looks = looks_of(country)
        self._joins = re.compile("|".join(map(re.escape, sorted(country.report.joins))))
        self._private = self._terms.private_offices.search
        self._receives = self._terms.receives.search
        self._at_wish = self._terms.at_wish.fullmatch
        self._ours = self._terms.ours.search
        self.sexes = self._terms.sexes
        # Several of these questions are asked of one text.
        self._plain = lru_cache(maxsize=_REMEMBERED)(self._leveled)
        self.is_helper = lru_cache(maxsize=_REMEMBERED)(self._is_of_helper)
        self.is_private = lru_cache(maxsize=_REMEMBERED)(self._of_office)
        self.is_signed = lru_cache(maxsize=_REMEMBERED)(self._signed)
        self.is_titled = lru_cache(maxsize=_REMEMBERED)(self._titled)
        self.is_labelled = lru_cache(maxsize=_REMEMBERED)(self._labelled)

    def may_be(self, name: str) -> bool:
        """Asked of each name: a word of kin has one of these signs, or is one of these words."""
        if self._signs(name):
            return True
        apart = name.isascii() or " " in name
        return apart and not self._words.isdisjoint(name.lower().split())

    def is_named(self, person: str) -> bool:
        """Wife of Wang; Wang (wife)."""
        plain = self._plain(person)
        return bool(self._is(plain) or self._begins(plain))

    def is_names(self, cell: str) -> bool:
        """Wife of Wang; lawyer: Zhang."""
        may_be = self.may_be(cell) or _OF in cell
        if cell in self.words or (may_be and self.is_named(cell)):
            return True
        return (":" in cell or "：" in cell) and self.is_led(cell)

    def at_wish(self, remark: str) -> bool:
        """He asked for it; at her own request."""
        return self._at_wish(self._plain(remark)) is not None

    def is_whole(self, remark: str) -> bool:
        """And nothing else is said: wife, wife's mobile."""
        plain = self._plain(remark)
        if folded(plain) in self._terms.relatives or self._whole(plain) or self._first(plain):
            return True
        if not (self.may_be(plain) or _LETTER(plain)):
            return False
        return any(map(self._is_somebodys, (one(plain) for one in self._alone)))

    def is_group(self, text: str) -> bool:
        """Relatives - never dial."""
        lead = undashed(text)
        return self.is_whole(text) or (lead != text and self.is_whole(lead))

    def _is_somebodys(self, found: re.Match[str] | None) -> bool:
        """Wang's wife; not: told Wang's wife."""
        return found is not None and (not found["who"] or self._looks.is_name(found["who"]))

    def bare(self, heading: str) -> str:
        """Without its place, and how many it heads: of 三、家属（3人）： the word."""
        bare = _COUNT.sub("", undecorated(heading.strip()))
        place = self._numbering.match(bare.translate(_NARROW))
        return bare[place.end() if place else 0 :].strip(" :：")

    def heads(self, text: str) -> bool:
        """A list of those whom nobody calls: relatives, volunteers."""
        return self.is_titled(text) or self._looks.is_of_role(text)

    def head_all(self, text: str) -> bool:
        """Victims and relatives; not: officials and relatives."""
        return all(map(self.heads, self._joins.split(self._plain(text))))

    def _of_office(self, office: str) -> bool:
        """A law firm; who is no office at all: relatives, "lawyer: Zhang". Not: where they wait."""
        if whole := _BRACKETED(office):
            office = whole[1]
        if self._receives(self._plain(office)):
            return False
        if self._private(self._plain(office)) or self.is_group(office):
            return True
        return self._looks.is_of_role(office) or self.is_led(office)

    def _is_of_helper(self, text: str) -> bool:
        """Whoever writes or phones for the list, where no office is told of."""
        return self._ours(self._plain(text)) is not None

    def is_led(self, text: str) -> bool:
        """Lawyer: Zhang."""
        lead, colon, _ = self._plain(text).partition(":")
        return bool(colon) and self._looks.is_of_role(lead)

    def _signed(self, text: str) -> bool:
        """By who made the table: "filled in by: Lin"."""
        lead, colon, _ = self._plain(text).partition(":")
        return bool(colon) and self._terms.has(self._terms.makers, words_in(lead))

    def _titled(self, title: str) -> bool:
        """Not by its first word: a title may name what somebody is in charge of."""
        return self.is_whole(_LIST(title)[0]) or bool(self._is(self._plain(title)))

    def _labelled(self, label: str) -> bool:
        """A kind of line, a relation to somebody: wife, wife's mobile, our own people."""
        if self.is_group(_LIST(label)[0]) or self._is(self._plain(label)):
            return True
        found = self._begins(self._plain(label))
        return found is not None and self._looks.is_name(label.strip()[found.end() :].strip(" :："))

    def _leveled(self, text: str) -> str:
        return level(text, self._fold).strip()


kin_of = Once(Kin)
