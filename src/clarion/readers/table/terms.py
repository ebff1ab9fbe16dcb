"""The words by which headings are read: those of one country and those of everywhere, folded."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from clarion.countries.base import Profile
from clarion.readers.table.words import WORDS
from clarion.rules.vocabulary import ColumnKind, LineKind

_LINES = {
    LineKind.WORK: ColumnKind.WORK,
    LineKind.DUTY: ColumnKind.DUTY,
    LineKind.MOBILE: ColumnKind.MOBILE,
    LineKind.HOME: ColumnKind.HOME,
    LineKind.FAX: ColumnKind.FAX,
}
_SPAN = 3  # words that may be written as one
_SIGNS = re.compile(r"[\W_]+")
_POSSESSIVE = re.compile(r"['’]s?\b")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
# As systems mark fields that somebody added: Status__c, custom:status.
_ADDED = re.compile(
    r"^(?:custom ?fields?|custom|cf)\s*[:.]\s*(?=[^\W\d_]{2})|"
    r"(?<=\w)(?:__(?:c|pc|r)|_c|[_ .:]custom)$",
    re.IGNORECASE,
)
WORD = re.compile(r"[^\W\d_]+")


def folded(text: str) -> str:
    """Case, width, blanks and punctuation do not count."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return _SIGNS.sub("", plain) or plain.strip()


class Terms:
    """`known`: what a heading of this word alone holds; `labels`: the kind of line it names.

    The rest is as in `countries.tables.TableWords`.
    """

    def __init__(self, country: Profile) -> None:
        self._fold = {ord(sign): one for sign, one in country.report.fold.items()}
        self._numerals = frozenset(country.report.signs)
        self._tables = (WORDS, country.tables)
        self.leads = country.tables.leads
        self.known = {
            word: kind
            for table in self._tables
            for kind, row in table.headers.items()
            for word in self._split(row)
        }
        self.labels = {
            word: _LINES[kind]
            for table in self._tables
            for kind, row in table.kinds.items()
            for word in self._split(row)
        }
        self.relatives = {word for word, kind in self.known.items() if kind is ColumnKind.RELATIVE}
        self.gone = {word for word, kind in self.known.items() if kind is ColumnKind.GONE}
        self.unsure, self.others = self._of("unsure"), self._of("others")
        self.helpers, self.elsewhere = self._of("helpers"), self._of("elsewhere")
        self.besides, self.flags = self._of("besides"), self._of("flags")
        self.inner, self.makers = self._of("inner"), self._of("makers")
        self.relations, self.in_charge = self._of("relations"), self._of("in_charge")
        self.fillers, self.whole_names = self._of("fillers"), self._of("whole_names")
        self.parts, self.streets = self._of("parts"), self._of("streets")
        self.homes = self._of("homes")
        self.kin, self.private_offices = self._any_of("kin"), self._any_of("private_offices")
        self.ours = self._any_of("ours")
        self.papers, self.confirmed = self._any_of("papers"), self._any_of("confirmed")
        self.results, self.rounds = self._any_of("results"), self._any_of("rounds")
        self.flags_kin, self.yes_or_no = self._any_of("flags_kin"), self._of("yes") | self._of("no")
        self.may_call = self._any_of("may_call")
        self.wishes = {word for word, kind in self.known.items() if kind is ColumnKind.NO_CALLS}
        self.no_calls, self._handlers = self._any_of("no_calls"), self._any_of("handlers")
        self.other_ways, self.to_whom = self._any_of("other_ways"), self._any_of("to_whom")
        self._asks = re.compile(self._any_of("asks").pattern, re.IGNORECASE)
        self.disused, self.unchanged = self._any_of("disused"), tuple(self._of("unchanged"))
        self.sexes = self._any_of("sexes")
        self.receives, self.at_wish = self._any_of("receives"), self._any_of("at_wish")
        self.tried, self.of_all = self._any_of("tried"), self._any_of("of_all")
        self.not_again, self.puts_off = self._any_of("not_again"), self._any_of("puts_off")

    def plain(self, text: str) -> str:
        """One spelling for each word; whose it is does not count, nor that somebody asks for it."""
        level = self._unspelt(_ADDED.sub("", unicodedata.normalize("NFKC", text).strip()))
        level = _POSSESSIVE.sub("", level)
        return self._asks.sub("", level).strip() or level

    def bare(self, text: str) -> str:
        """In one word, without the number that tells it from others."""
        word = folded("".join(WORD.findall(text)))
        while len(word) > 1 and word[-1] in self._numerals:
            word = word[:-1]
        return word

    def begins(self, words: Sequence[str]) -> bool:
        """Is, has, opt in: cells that say yes or no."""
        first = "".join(words[:2])
        return bool(words) and (
            not {words[0], first}.isdisjoint(self.flags)
            or any(first.startswith(word) for word in self.flags if not word.isascii())
        )

    def is_of_others(self, words: Sequence[str]) -> bool:
        """About somebody else, or about who keeps the table: manager; caller; added by."""
        return self.has(self.others, words) or self.is_handled(words)

    def is_handled(self, words: Sequence[str]) -> bool:
        return self._handlers.search(" ".join(words)) is not None

    def has(self, wanted: Iterable[str], words: Sequence[str]) -> bool:
        """One of these words, or several of them written as one; in a script without blanks: in it.

        A single sign of such a script means too much.
        """
        spans = {
            "".join(words[start:end])
            for start in range(len(words))
            for end in range(start + 1, min(start + _SPAN, len(words)) + 1)
        }
        return any(
            word in spans if word.isascii() or self.leads else is_within(word, words)
            for word in wanted
        )

    def _unspelt(self, text: str) -> str:
        return text.translate(self._fold)

    def _split(self, row: str) -> frozenset[str]:
        return frozenset(folded(self._unspelt(word)) for word in row.split("|") if word)

    def _of(self, field: str) -> frozenset[str]:
        return frozenset().union(*(self._split(getattr(table, field)) for table in self._tables))

    def _any_of(self, field: str) -> re.Pattern[str]:
        rows = (self._unspelt(getattr(table, field)) for table in self._tables)
        return re.compile("|".join(f"(?:{row})" for row in rows))


def words_in(text: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(_CAMEL.sub(" ", text))]


def is_within(word: str, words: Sequence[str]) -> bool:
    return len(word) > 1 and any(word in one for one in words)
