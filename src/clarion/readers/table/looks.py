"""What the cells of a column look like: numbers, dates, names, offices, titles."""

import re
from collections.abc import Callable, Sequence
from functools import cached_property, lru_cache

from clarion.countries.base import Number, NumberRefusal, Profile
from clarion.countries.report import Label, Sort, Word
from clarion.readers.case_report.lex import Lexer, Token
from clarion.readers.level import worded
from clarion.readers.sought import sought
from clarion.readers.table.once import Once
from clarion.readers.table.rows import Row
from clarion.readers.table.spelt import unlinked
from clarion.readers.table.terms import folded
from clarion.readers.table.words import WORDS

SAMPLE = 120  # rows
WORDS_OF = 40  # cells of a column, to tell what their words mean
LONGEST_NUMBER = 13  # digits, with the country code
_FEW = 3
_LONGEST_NAME, LONGEST = 40, 80  # signs of a cell that are looked at
DATE = re.compile(
    r"\s*(?:(?:(?:1[3-9]|20)\d\d[-/.年]\s?\d{1,2}(?:[-/.月]\s?\d{1,2}日?|月)|"
    r"\d{1,2}[-/.]\d{1,2}[-/.](?:(?:1[3-9]|20)\d\d|\d\d))(?:[T ,]+\d{1,2}:\d{2}.*)?|"
    r"\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?)\s*",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"\d[\d\s().+-]{5,}\d")
_LETTER = re.compile(r"[^\W\d_]")
_PARTS = re.compile(r"\s+")
# Of whom nobody is called, and what else may stand in a heading of theirs.
_ROLES = frozenset({"relative", "victim_side", "lawyer"})
_CLOSING = ")）]】〕"  # of brackets behind the name of an office
_DESKS = frozenset({Label.OFFICE, Label.DESK, Label.DUTY, Label.SWITCHBOARD})
_OF_ROLE = (Sort.ROLE, Sort.LABEL, Sort.STATUS)


class Look:
    """`filled`: how many cells hold something; all else are shares of these, from 0 to 1.

    Looked at when it is asked: words cost more than digits, and of most columns nobody asks.
    """

    def __init__(self, cells: Sequence[str], looks: "Looks") -> None:
        self._cells, self._looks = cells, looks
        self.filled = len(cells)

    def _share(self, is_one: Callable[[str], object], most: int = SAMPLE) -> float:
        cells = self._cells[:most]
        return sum(map(bool, map(is_one, cells))) / max(1, len(cells))

    @cached_property
    def numbers(self) -> float:
        """Telephone numbers and nothing else."""
        return self._share(self._looks.is_number)

    @cached_property
    def likely(self) -> float:
        """With enough digits for a number, perhaps without its area or among words."""
        return self._share(self._looks.is_likely)

    @cached_property
    def digits(self) -> float:
        """With a few digits at least, and no day."""
        return self._share(lambda cell: _digits(cell) >= _FEW and not is_date(cell))

    @cached_property
    def ciphers(self) -> float:
        return self._share(_digits)

    @cached_property
    def dates(self) -> float:
        return self._share(is_date)

    @cached_property
    def letters(self) -> float:
        return self._share(_LETTER.search)

    @cached_property
    def mails(self) -> float:
        return self._share(lambda cell: "@" in cell or "://" in cell)

    @cached_property
    def greetings(self) -> float:
        return self._share(self._looks.is_greeting)

    @cached_property
    def kinds(self) -> float:
        """Words for a kind of line."""
        return self._share(self._looks.is_kind)

    @cached_property
    def names(self) -> float:
        return self._share(self._looks.is_name, WORDS_OF)

    @cached_property
    def offices(self) -> float:
        return self._share(self._looks.is_office, WORDS_OF)

    @cached_property
    def titles(self) -> float:
        return self._share(self._looks.is_title, WORDS_OF)

    @cached_property
    def both(self) -> float:
        """An office, and behind it a name."""
        return self._share(lambda cell: self._looks.office_and_name(cell)[1], WORDS_OF)

    @cached_property
    def distinct(self) -> int:
        """How many are different."""
        return len(set(self._cells))


class Looks:
    """The words of one country, by which cells are known."""

    def __init__(self, country: Profile) -> None:
        terms = country.report
        self._normalise = country.numbers.normalise
        self._lexer = Lexer(terms)
        self.words = lru_cache(maxsize=4096)(self._lexed)
        self._may_have_role = sought([one for one in terms.words if _is_role(one)])
        self._may_have_title = sought([one for one in terms.words if one.sort == Sort.TITLE])
        self._addressed = self._lexer.addressed.search
        self._fold = {ord(sign): one for sign, one in terms.fold.items()}
        self._whole = re.compile(terms.people.whole)
        self._latin = re.compile(terms.people.latin)
        self._heads_list, self._schools = re.compile(terms.heads_list), re.compile(terms.schools)
        # A name in letters that ends with none of these is no office's.
        named = [word for word in terms.words if word.sort == Sort.UNIT or word.code in _DESKS]
        forms = [form for word in named for form in word.forms.lower().split("|") if form]
        self._ends = {form.split()[-1] for form in forms if form.isascii()}
        self._office_signs = frozenset(country.tables.office_signs + _CLOSING)
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
        kept = [cell for cell in cells if "\n" not in cell and cell.lower() not in self._nothing]
        return Look([unlinked(cell) for cell in kept], self)

    def is_greeting(self, cell: str) -> bool:
        return folded(cell) in self._greetings

    def is_kind(self, cell: str) -> bool:
        return folded(cell) in self._kinds

    def is_number(self, cell: str) -> bool:
        """A telephone number of the country, whole and alone."""
        return not is_date(cell) and isinstance(self._normalise(cell), Number)

    def is_mobile(self, cell: str) -> bool:
        return getattr(self._normalise(cell), "mobile", False)

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
        words = self.words(cell)
        return bool(words) and words[-1].sort == Sort.UNIT and words[0].sort != Sort.TITLE

    def names_desk(self, cell: str) -> bool:
        """Where a person's name might stand: the court; police station (duty); gate."""
        if not cell.isascii():
            if self._office_signs and cell[-1] not in self._office_signs:
                return False
        elif cell.lower().rpartition(" ")[2] not in self._ends:
            return False
        if self._whole.fullmatch(self._plain(cell)):
            return False
        words = self.words(cell)
        sorts = [word.sort for word in words]
        desk = sorts[-1:] == [Sort.LABEL] and (Sort.UNIT in sorts or len(words) == 1)
        return self.is_office(cell) or (desk and words[-1].code in _DESKS)

    def is_title(self, cell: str) -> bool:
        """It begins or ends with one, and names nobody's office."""
        words = self.words(cell)
        sorts = [word.sort for word in words]
        if Sort.TITLE not in sorts or any(map(str.isdigit, cell)):
            return False
        return sorts[0] == Sort.TITLE or (sorts[-1] == Sort.TITLE and Sort.UNIT not in sorts)

    def has_role(self, text: str) -> bool:
        """Somebody is named in it whom nobody calls."""
        return bool(self._may_have_role(self._in_line(text).lower())) and any(
            map(_is_role, self.words(text))
        )

    def is_of_role(self, text: str) -> bool:
        """The victim's relatives (list), and no more; not: family court, school."""
        if not self.has_role(text):
            return False
        words, plain = self.words(text), self._in_line(text).lower()
        rest = "".join(plain[one.start : one.end] for one in words if one.sort not in _OF_ROLE)
        return bool(self._heads_list.fullmatch(rest)) and not self._schools.search(plain)

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
        words = cell.split()
        if len(words) == 1 or self.is_office(cell):
            return cell, ""
        for at in range(len(words) - 1, 0, -1):
            office, name = " ".join(words[:at]), " ".join(words[at:])
            if self.is_office(office) and self.is_name(name):
                return office, name
        return cell, ""

    def parted(self, cell: str) -> tuple[str, str, str]:
        """The office, the person and the title of a cell that holds a title and one of these.

        A bare "county committee" before a title is a part of it.
        """
        plain = self._in_line(cell).lower()
        if not (self._may_have_title(plain) or self._addressed(plain)):
            return "", "", cell
        text, words = " ".join(cell.split())[:LONGEST], self.words(cell)
        at = next((at for at, word in enumerate(words) if word.sort == Sort.TITLE), -1)
        if at < 0 or words[-1].sort == Sort.UNIT:
            return "", "", cell
        before, title = _bare(text[: words[at].start]), _bare(text[words[at].start :])
        if at > 1 and words[at - 1].sort == Sort.UNIT:
            return before, "", title
        if at and self.is_name(before):
            return "", before, title
        behind = _bare(text[words[-1].start :])
        if not at and len(words) > 1 and self.is_name(behind):
            return "", behind, _bare(text[: words[-1].start])
        return "", "", cell

    def is_latin(self, text: str) -> bool:
        """In letters, in the order of the country."""
        return bool(self._latin.fullmatch(text))

    def _lexed(self, cell: str) -> list[Token]:
        if not _LETTER.search(cell):
            return []
        text, plain = " ".join(cell.split())[:LONGEST], self._in_line(cell)
        tokens = self._lexer.lex(plain.lower(), text, 0, len(plain), {})
        return [token for token in tokens if token.sort != "blank"]

    def _in_line(self, cell: str) -> str:
        return self._plain(worded(" ".join(cell.split())[:LONGEST]))

    def _plain(self, text: str) -> str:
        return text.translate(self._fold)


def _is_role(one: Token | Word) -> bool:
    return one.sort == Sort.ROLE and one.code in _ROLES


def is_date(cell: str) -> bool:
    """A day, or a time of day."""
    return DATE.fullmatch(cell) is not None


def _bare(text: str) -> str:
    return text.strip(" ,，、:：/()（）")


def _digits(cell: str) -> int:
    return sum(map(str.isdigit, cell))


looks_of = Once(Looks)
