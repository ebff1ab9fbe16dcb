"""What a heading says that its column holds, and how surely: by its words, the last one decides."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from clarion.readers.table.once import Once
from clarion.readers.table.terms import WORD, Terms, folded, is_within, words_in
from clarion.rules.vocabulary import ColumnKind

NUMBERS = (
    ColumnKind.NUMBER,
    ColumnKind.WORK,
    ColumnKind.DUTY,
    ColumnKind.MOBILE,
    ColumnKind.HOME,
    ColumnKind.FAX,
    ColumnKind.HELPER,
)
NAMES = (ColumnKind.PERSON, ColumnKind.FAMILY, ColumnKind.GIVEN)
EXACT, ENDS, VAGUE = 3, 2, 1
# Of several in one heading the first of these: a home's fax is a fax.
_STRONGEST = (
    ColumnKind.FAX,
    ColumnKind.HOME,
    ColumnKind.DUTY,
    ColumnKind.MOBILE,
    ColumnKind.WORK,
)
_PEOPLE = frozenset(
    {ColumnKind.PERSON, ColumnKind.FAMILY, ColumnKind.GIVEN, ColumnKind.TITLE, ColumnKind.STATION}
)
_BRACKETS = re.compile(r"[(\[【〔{]([^)\]】〕}]*)[)\]】〕}]?")
_PIECES = re.compile(r"[/、|&]|\bor\b|\band\b|或")
# As forms name a question, with the group it stands in: official/office_phone.
_PATH = re.compile(r"\s*[a-z0-9_.-]+(?:/[a-z0-9_.-]+)+\s*").fullmatch
_NAME = "name"
_OF_KIN = (ColumnKind.STATE, ColumnKind.RELATIVE)


class Heading(NamedTuple):
    """`kind`: nothing if nobody knows its words. `word`: the known one that decided."""

    kind: ColumnKind | None = None
    close: int = 0
    word: str = ""


_QUIET = (ColumnKind.SKIP, ColumnKind.REMARK)
UNKNOWN = Heading()
_OUT = Heading(ColumnKind.SKIP, EXACT)
# Where somebody lives is no place of an office.
_ELSEWHERE = Heading(ColumnKind.SKIP, EXACT, "elsewhere")
KIN_FLAG = Heading(ColumnKind.RELATIVE, EXACT)


class Headings:
    """Read by the words of one country, and by those of everywhere."""

    def __init__(self, terms: Terms) -> None:
        self.terms = terms

    def read(self, text: str) -> Heading:
        plain = self.terms.plain(text)
        outer = _BRACKETS.sub(" ", plain)
        outer = outer if WORD.search(outer) else plain
        found = self._asked(plain) or self._whole(plain, outer) or self._compound(outer)
        if found.kind in NUMBERS and self.is_disused(plain):
            return _OUT
        if found.kind is ColumnKind.PLACE and self.terms.has(self.terms.elsewhere, words_in(plain)):
            return _ELSEWHERE
        return self._of_whom(found, " ".join(_BRACKETS.findall(plain)))

    def is_elsewhere(self, text: str) -> bool:
        """Of an address that is somebody's home, or not the office's in another way."""
        found = self.read(text)
        return found == _ELSEWHERE or found.word in self.terms.homes

    def is_disused(self, text: str) -> bool:
        """Of numbers that are used no more."""
        return self.terms.disused.search(self.terms.plain(text).casefold()) is not None

    def _of_whom(self, found: Heading, inner: str) -> Heading:
        """Telephone (wife); telephone (driver)."""
        if not inner or found.kind not in (*NUMBERS, *_PEOPLE):
            return found
        if self._names_kin(words_in(inner)):
            return self._of_kin(found)
        if folded(inner) in self.terms.others or self.terms.is_handled(words_in(inner)):
            return self._of_others(found, [inner])
        return found

    def _names_kin(self, words: Sequence[str]) -> bool:
        terms = self.terms
        return terms.has(terms.relatives, words) or bool(terms.kin.search(" ".join(words)))

    def _asked(self, plain: str) -> Heading | None:
        """Of cells that say who may or must not be called; not by letters, that is."""
        words, terms = " ".join(words_in(plain)), self.terms
        may = terms.may_call.search(words) is not None
        if not (may or terms.no_calls.search(words)):
            return None
        if terms.other_ways.search(words):
            return _OUT
        return Heading(ColumnKind.MAY_CALL if may else ColumnKind.NO_CALLS, EXACT)

    def _whole(self, plain: str, outer: str) -> Heading | None:
        """Known as it is, perhaps but for its number and what stands in brackets."""
        for text in (plain, outer):
            for word in (folded(text), self.terms.bare(text)):
                if word in self.terms.known:
                    found = Heading(self.terms.known[word], self._sureness(word), word)
                    return self._with_brackets(found, plain)
        return None

    def _sureness(self, word: str) -> int:
        return VAGUE if word in self.terms.unsure else EXACT

    def _with_brackets(self, found: Heading, plain: str) -> Heading:
        """Telephone (home)."""
        inner = " ".join(_BRACKETS.findall(plain))
        label = self.terms.labels.get(folded(inner))
        return found._replace(kind=label) if label and found.kind is ColumnKind.NUMBER else found

    def _compound(self, outer: str) -> Heading:
        terms, words = self.terms, words_in(outer)
        if terms.has(terms.besides, words):
            return _OUT
        if terms.begins(words):
            return self._flag(words)
        found = self._related(words) or self._ends(outer, words)
        if found.word in terms.relations:
            return _OUT if terms.is_handled(words) else found
        if self._names_kin(words) and not terms.is_handled(words):
            return self._of_kin(found)
        if terms.is_of_others(words):
            return self._of_others(found, words)
        return found

    def _related(self, words: Sequence[str]) -> Heading | None:
        """Relationship to the case, to the official."""
        first = words[0] if words else ""
        if first not in self.terms.relations or not self.terms.to_whom.match(" ".join(words[1:])):
            return None
        return Heading(self.terms.known[first], ENDS, first)

    def _flag(self, words: Sequence[str]) -> Heading:
        """Is deceased; is volunteer."""
        if self.terms.has(self.terms.gone, words):
            return Heading(ColumnKind.GONE, EXACT)
        if self.terms.has(self.terms.wishes, words):
            return Heading(ColumnKind.NO_CALLS, EXACT)
        kin = self.terms.flags_kin.search(" ".join(words))
        return KIN_FLAG if kin else _OUT

    def _of_others(self, found: Heading, words: Sequence[str]) -> Heading:
        """The number of an assistant reaches the office; that of a manager does not."""
        if found.kind in NUMBERS:
            helps = self.terms.has(self.terms.helpers, words)
            return Heading(ColumnKind.HELPER, VAGUE) if helps else _OUT
        if found.kind is None:
            return Heading(ColumnKind.SKIP, VAGUE)
        return _OUT if found.kind in (*_PEOPLE, ColumnKind.PLACE) else found

    def _of_kin(self, found: Heading) -> Heading:
        """Parent account: of no family."""
        own = found.kind in (*NUMBERS, ColumnKind.PERSON, ColumnKind.RELATIVE, None)
        return Heading(ColumnKind.RELATIVE, ENDS) if own else _OUT

    def _ends(self, outer: str, words: Sequence[str]) -> Heading:
        """By its last words; numbers piece by piece (Telephone / fax); else by its last signs."""
        tail = self._tail(words)
        if tail and tail.kind not in NUMBERS:
            return tail
        pieces = None if tail and self._is_path(outer) else self._in_pieces(outer)
        return pieces or tail or self._last_signs(words) or UNKNOWN

    def _is_path(self, outer: str) -> bool:
        """Not: phone/fax."""
        return bool(_PATH(outer)) and self.read(outer.partition("/")[0]).kind not in NUMBERS

    def _tail(self, words: Sequence[str]) -> Heading | None:
        """The longest known end; where the first word decides, the longest beginning."""
        kept, known = list(words), self.terms.known
        while len(kept) > 1 and kept[-1] in self.terms.fillers and "".join(kept[-2:]) not in known:
            kept.pop()
        for size in range(len(kept), 0, -1):
            word, rest = self._cut(kept, size)
            if word in known:
                return self._tailed(known[word], word, rest)
        return None

    def _cut(self, words: list[str], size: int) -> tuple[str, list[str]]:
        if self.terms.leads and not all(map(str.isascii, words)):
            return "".join(words[:size]), words[size:]
        at = len(words) - size
        return "".join(words[at:]), words[:at]

    def _tailed(self, kind: ColumnKind, word: str, rest: list[str]) -> Heading:
        if not rest:
            return Heading(kind, self._sureness(word), word)
        if kind in NUMBERS:
            return self._number_of(kind, word, rest)
        before = self._tail(rest) or self._last_signs(rest) or self._bared(rest)
        if kind is ColumnKind.LINE_KIND and before.kind not in NUMBERS:
            return self._kind_of(word, before)
        if word == _NAME:
            return self._name_of(before)
        if word in self.terms.unsure:
            return (
                before._replace(close=ENDS) if before.kind is kind else Heading(kind, VAGUE, word)
            )
        return Heading(kind, ENDS, word)

    def _bared(self, words: Sequence[str]) -> Heading:
        """Telephone three."""
        word = self.terms.bare("".join(words))
        return Heading(self.terms.known[word], ENDS, word) if word in self.terms.known else UNKNOWN

    def _kind_of(self, word: str, before: Heading) -> Heading:
        """Type of a case; second telephone's type."""
        if before.kind in _OF_KIN:
            return _OUT
        sure = word not in self.terms.unsure and before.kind is None
        return Heading(ColumnKind.LINE_KIND if sure else ColumnKind.SKIP, VAGUE, word)

    def _number_of(self, kind: ColumnKind, word: str, rest: Sequence[str]) -> Heading:
        """Chief's number; number of a paper."""
        if word in self.terms.unsure and self.terms.papers.search(" ".join(rest)):
            return _OUT
        extends = self.terms.known.get(rest[-1]) is ColumnKind.EXT
        return Heading(ColumnKind.EXT if extends else self._strongest(kind, rest), ENDS, word)

    def _name_of(self, before: Heading) -> Heading:
        """Company name, officer's name, name of a file."""
        if before.kind in (ColumnKind.STATION, ColumnKind.PLACE):
            return before._replace(close=ENDS)
        if before.kind in (ColumnKind.PERSON, ColumnKind.TITLE):
            return Heading(ColumnKind.PERSON, ENDS, _NAME)
        return _OUT if before.kind else Heading(ColumnKind.PERSON, VAGUE, _NAME)

    def _strongest(self, kind: ColumnKind, words: Sequence[str]) -> ColumnKind:
        told = {kind} | {
            known
            for word, known in self.terms.known.items()
            if known in NUMBERS and (word in words if word.isascii() else is_within(word, words))
        }
        return next((one for one in _STRONGEST if one in told), kind)

    def _in_pieces(self, outer: str) -> Heading | None:
        pieces = [piece for piece in _PIECES.split(outer) if WORD.search(piece)]
        if len(pieces) < 2:  # noqa: PLR2004
            return None
        read = [self.read(piece) for piece in pieces]
        known = [one for one in read if one.kind not in (None, *_QUIET)]
        if not known:
            return None
        kinds = {one.kind for one in known}
        if kinds <= set(NUMBERS) and len(kinds) > 1:
            both = ColumnKind.WORK if ColumnKind.FAX in kinds else ColumnKind.NUMBER
            return Heading(both, known[0].close)
        return known[0]

    def _last_signs(self, words: Sequence[str]) -> Heading | None:
        """Of a script that is written without blanks."""
        text = "".join(words)
        if text.isascii() or self.terms.leads:
            return None
        for at in range(1, len(text) - 1):
            word = text[at:]
            if word in self.terms.known:
                return self._tailed(self.terms.known[word], word, [text[:at]])
        return None


headings_of = Once(lambda country: Headings(Terms(country)))
