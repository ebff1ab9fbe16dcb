"""Which part of the report is read: one whose numbers are told so that nobody calls them."""

import re

from clarion.countries.report import ReportTerms
from clarion.readers.compiled import compiled

LONGEST = 90  # signs of a heading
LEADS = re.compile(r"[^:]{1,60}:")  # 请勿拨打: in front of the numbers themselves
OPENED = re.compile(r"[^\w\s]|\d{1,2}[.)]")  # a bullet, a bracket, stars
LETTERED = r"[A-Za-z][\x00-\x7f]*"
NEAR = 400  # signs, to a line that was quoted
SHORT = 24  # signs: NEW, below the list that a heading closed
SENTENCE = re.compile(r"[,.;!?，。；！？]")
QUOTED = re.compile(r"(?<![^\n])[ \t]*>[^\n]*\n(?:[ \t]*[^\s>][^\n]*\n){0,4}\Z")
OTHER = r"[^A-Za-z]*[^\x00-\x7f][^A-Za-z]*"
TWICE = re.compile(rf"(?P<one>{OTHER})(?P<two>{LETTERED})|(?P<two_>{LETTERED}?)(?P<one_>{OTHER})")


class Sections:
    def __init__(self, terms: ReportTerms) -> None:
        self._withdrawn = compiled(terms.withdrawn, re.IGNORECASE)
        self._renewed = compiled(terms.renewed, re.IGNORECASE)
        self._taken_out = compiled(terms.taken_out, re.IGNORECASE)
        self._secret = compiled(terms.secret, re.IGNORECASE)
        self._closed = self._line = self._inner = False
        self._signs = terms.signs
        self._place = ("", 0)  # of the heading among its like
        self._head = ""  # how the heading itself is numbered
        self._items: str | None = None  # how the items below it are; empty before the first

    def next_part(self, numbering: str) -> None:
        """四、, apart, below 三、请勿拨打: what that heading said has ended."""
        place = self._place_of(numbering)
        if place and place == (self._place[0], self._place[1] + 1):
            self.leave()

    def lists(self, numbering: str, *, blank: bool) -> bool:
        """An item of the list below the heading: - 松山分局：警员 …, which closes nothing."""
        if not numbering or self._items is None:
            return False
        kind, place = _kind(numbering), self._place_of(numbering)
        if not self._items:
            first = (place is None or place[1] == 1) and kind != self._head
            self._items = kind if first else None
            return first
        return kind == self._items and not blank

    def _place_of(self, numbering: str) -> tuple[str, int] | None:
        """三、: the third of those with this sign; A) and (iv) are not counted."""
        said = re.sub(r"\W", "", numbering)
        digit = self._signs.get(said, said)
        kind = numbering.strip().replace(said, "1" if said.isdigit() else "")
        return (kind, int(digit)) if digit.isdecimal() else None

    def enter(
        self, said: str, *, number: bool, apart: bool, numbered: bool, numbering: str = ""
    ) -> bool:
        """A line; `number`: it has one. `apart`: it is numbered, or a blank line precedes it.

        Whether it is the heading of numbers that nobody is to use.
        """
        said = said.strip()
        lead = LEADS.match(said)
        self._line = number and lead is not None and self._is_withdrawn(lead[0])
        if number or len(said) > LONGEST:
            return False
        secret = _is_one(self._secret, said)
        self._inner = secret or (self._inner and not numbered)
        heading = apart or said.endswith(":") or OPENED.match(said) is not None
        heads = self._is_withdrawn(said) or (heading and self._is_taken_out(said))
        if heads or heading:
            self._closed = heads
        if heads:
            self._head, self._items = _kind(numbering), "" if heading else None
        elif not numbered and len(said) <= SHORT and SENTENCE.search(said) is None:
            self._items = None
        if heads or secret:
            self._place = self._place_of(numbering) or ("", 0)
        return heads or secret

    def leave(self) -> None:
        """Another office is named, apart from the list."""
        self._closed = self._inner = False

    def _is_withdrawn(self, said: str) -> bool:
        return _is_one(self._withdrawn, said)

    def _is_taken_out(self, said: str) -> bool:
        """划掉的号码; right below a number it would be a remark on that."""
        return _is_one(self._taken_out, said)

    def withdraws(self, before: str) -> bool:
        """Whether a number is not to be used; `before`: what its line says in front of it."""
        if self._inner:
            return True
        return (self._closed or self._line) and self._renewed.search(before) is None


def _kind(numbering: str) -> str:
    """- and 1. and 一、, whichever it is of its like."""
    return re.sub(r"\w+", "1", numbering.strip())


def _is_one(heading: re.Pattern[str], said: str) -> bool:
    """Whether all of it is such a heading, perhaps in two scripts: 勿打 DO NOT CALL."""
    if heading.fullmatch(said):
        return True
    twice = TWICE.fullmatch(said)
    return twice is not None and all(heading.fullmatch(part) for part in twice.groups() if part)


def answers(text: str, start: int) -> bool:
    """# no answer, below a line that was quoted: no heading of what follows."""
    begin = text.rfind("\n", 0, start) + 1
    return QUOTED.search(text, max(0, begin - NEAR), begin) is not None
