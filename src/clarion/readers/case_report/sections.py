"""Which part of the report is read: one whose numbers are told so that nobody calls them."""

import re

from clarion.countries.report import ReportTerms

LONGEST = 90  # signs of a heading
LEADS = re.compile(r"[^:]{1,40}:")  # 请勿拨打: in front of the numbers themselves
OPENED = re.compile(r"[^\w\s]|\d{1,2}[.)]")  # a bullet, a bracket, stars


class Sections:
    def __init__(self, terms: ReportTerms) -> None:
        self._withdrawn = re.compile(terms.withdrawn, re.IGNORECASE)
        self._renewed = re.compile(terms.renewed, re.IGNORECASE)
        self._taken_out = re.compile(terms.taken_out, re.IGNORECASE)
        self._secret = re.compile(terms.secret, re.IGNORECASE)
        self._closed = self._line = self._inner = False

    def enter(self, said: str, *, number: bool, apart: bool, numbered: bool) -> bool:
        """A line; `number`: it has one. `apart`: it is numbered, or a blank line precedes it.

        Whether it is the heading of numbers that nobody is to use.
        """
        said = said.strip()
        lead = LEADS.match(said)
        self._line = number and lead is not None and self._is_withdrawn(lead[0])
        if number or len(said) > LONGEST:
            return False
        secret = self._secret.fullmatch(said) is not None
        self._inner = secret or (self._inner and not numbered)
        heading = apart or said.endswith(":") or OPENED.match(said) is not None
        heads = self._is_withdrawn(said) or (heading and self._is_taken_out(said))
        if heads or heading:
            self._closed = heads
        return heads or secret

    def leave(self) -> None:
        """Another office is named, apart from the list."""
        self._closed = self._inner = False

    def _is_withdrawn(self, said: str) -> bool:
        return self._withdrawn.fullmatch(said) is not None

    def _is_taken_out(self, said: str) -> bool:
        """划掉的号码; right below a number it would be a remark on that."""
        return self._taken_out.fullmatch(said) is not None

    def withdraws(self, before: str) -> bool:
        """Whether a number is not to be used; `before`: what its line says in front of it."""
        if self._inner:
            return True
        return (self._closed or self._line) and self._renewed.search(before) is None
