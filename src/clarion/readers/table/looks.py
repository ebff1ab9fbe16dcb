"""What the cells of a column look like: numbers, dates, names, offices, titles."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from clarion.countries.base import Number, NumberRefusal, Profile
from clarion.countries.report import Sort
from clarion.readers.case_report.lex import Lexer, Token
from clarion.readers.table.rows import Row
from clarion.readers.table.terms import folded
from clarion.readers.table.words import WORDS

SAMPLE = 120  # rows
LONGEST_NUMBER = 13  # digits, with the country code
_FEW = 3
_LONGEST_NAME = 40
DATE = re.compile(
    r"\s*(?:(?:(?:1[3-9]|20)\d\d[-/.年]\s?\d{1,2}(?:[-/.月]\s?\d{1,2}日?|月)|"
    r"\d{1,2}[-/.]\d{1,2}[-/.](?:(?:1[3-9]|20)\d\d|\d\d))(?:[T ,]+\d{1,2}:\d{2}.*)?|"
    r"\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?)\s*",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"\d[\d\s().+-]{5,}\d")
_LETTER = re.compile(r"[^\W\d_]")
_PARTS = re.compile(r"\s+")


class Look(NamedTuple):
    """`filled`: how many cells hold something; all else are shares of these, from 0 to 1.

    `numbers`: telephone numbers and nothing else; `likely`: with enough digits for one, perhaps
    without its area or among words; `digits`: with a few at least; `ciphers`: with any.
    `both`: an office, and behind it a name. `distinct`: how many are different.
    """

    filled: int = 0
    numbers: float = 0
    likely: float = 0
    digits: float = 0
    ciphers: float = 0
    dates: float = 0
    letters: float = 0
    mails: float = 0
    greetings: float = 0
    names: float = 0
    offices: float = 0
    titles: float = 0
    both: float = 0
    kinds: float = 0
    distinct: float = 0


class Looks:
    """The words of one country, by which cells are known."""

    def __init__(self, country: Profile) -> None:
        terms = country.report
        self._normalise = country.numbers.normalise
        self._lexer = Lexer(terms)
        self._fold = {ord(sign): one for sign, one in terms.fold.items()}
        self._whole = re.compile(terms.people.whole)
        self._latin = re.compile(terms.people.latin)
        tables = (WORDS, country.tables)
        self.surname_last = country.tables.surname_last
        self._nothing = {word for table in tables for word in table.nothing.split("|")} | {""}
        self._greetings = {word for table in tables for word in table.greetings.split("|")}
        self._kinds = {
            folded(word)
            for table in tables
            for row in table.kinds.values()
            for word in row.split("|")
        }

    def of(self, rows: Sequence[Row], width: int) -> list[Look]:
        """Of each column, as far as the first rows tell."""
        return [
            self._look([row.cells[at].strip() for row in rows[:SAMPLE] if at < len(row.cells)])
            for at in range(width)
        ]

    def _look(self, cells: Sequence[str]) -> Look:
        # A cell of several lines may be rows that a stray quote has run together.
        cells = [cell for cell in cells if "\n" not in cell and cell.lower() not in self._nothing]
        if not cells:
            return Look()

        def share(is_one: Callable[[str], object]) -> float:
            return sum(map(bool, map(is_one, cells))) / len(cells)

        return Look(
            filled=len(cells),
            numbers=share(self.is_number),
            likely=share(self.is_likely),
            digits=share(lambda cell: _digits(cell) >= _FEW and not is_date(cell)),
            ciphers=share(_digits),
            dates=share(is_date),
            letters=share(_LETTER.search),
            mails=share(lambda cell: "@" in cell or "://" in cell),
            greetings=share(lambda cell: folded(cell) in self._greetings),
            names=share(self.is_name),
            offices=share(self.is_office),
            titles=share(self.is_title),
            both=share(lambda cell: " " in cell and self.office_and_name(cell)[1]),
            kinds=share(lambda cell: folded(cell) in self._kinds),
            distinct=len(set(cells)) / len(cells),
        )

    def is_number(self, cell: str) -> bool:
        """A telephone number of the country, whole and alone."""
        return not is_date(cell) and isinstance(self._normalise(cell), Number)

    def is_likely(self, cell: str) -> bool:
        """Digits enough for a number, also among words or without an area."""
        if "@" in cell or is_date(cell) or (cell.isdigit() and len(cell) > LONGEST_NUMBER):
            return False
        return bool(_SIGNS.search(cell)) or self._normalise(cell) in (
            NumberRefusal.NO_AREA,
            NumberRefusal.HOTLINE,
        )

    def is_office(self, cell: str) -> bool:
        """It ends with the word for an office; it does not begin with a title."""
        words = self._words(cell)
        return bool(words) and words[-1].sort == Sort.UNIT and words[0].sort != Sort.TITLE

    def is_title(self, cell: str) -> bool:
        """It begins or ends with one, and names nobody's office."""
        words = self._words(cell)
        sorts = [word.sort for word in words]
        if Sort.TITLE not in sorts or any(map(str.isdigit, cell)):
            return False
        return sorts[0] == Sort.TITLE or (sorts[-1] == Sort.TITLE and Sort.UNIT not in sorts)

    def is_name(self, cell: str) -> bool:
        if len(cell) > _LONGEST_NAME or any(map(str.isdigit, cell)):
            return False
        if self.is_office(cell) or self.is_title(cell):
            return False
        if self._whole.fullmatch(self._plain(cell)):
            return True
        return self.is_latin(cell) or self.is_latin(" ".join(_PARTS.split(cell)[::-1]))

    def office_and_name(self, cell: str) -> tuple[str, str]:
        """Of a cell that holds both, one behind the other; else the cell, and no name."""
        if self.is_office(cell):
            return cell, ""
        words = cell.split()
        for at in range(len(words) - 1, 0, -1):
            office, name = " ".join(words[:at]), " ".join(words[at:])
            if self.is_office(office) and self.is_name(name):
                return office, name
        return cell, ""

    def is_latin(self, text: str) -> bool:
        """In letters, in the order of the country."""
        return bool(self._latin.fullmatch(text))

    def _words(self, cell: str) -> list[Token]:
        text = " ".join(cell.split())[:LONGEST]
        plain = self._plain(text)
        tokens = self._lexer.lex(plain.lower(), text, 0, len(plain), {})
        return [token for token in tokens if token.sort != "blank"]

    def _plain(self, text: str) -> str:
        return text.translate(self._fold)


LONGEST = 80  # signs of a cell that are looked at


def is_date(cell: str) -> bool:
    """A day, or a time of day."""
    return DATE.fullmatch(cell) is not None


def _digits(cell: str) -> int:
    return sum(map(str.isdigit, cell))


_made: dict[str, Looks] = {}


def looks_of(country: Profile) -> Looks:
    """Made once for each country."""
    if country.name not in _made:
        _made[country.name] = Looks(country)
    return _made[country.name]
