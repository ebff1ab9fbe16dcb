"""What a cell says of what became of a number or its owner: dead, moved."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from clarion.countries.base import Profile
from clarion.countries.report import Label, Sort
from clarion.readers.case_report.lex import Token
from clarion.readers.table.looks import looks_of
from clarion.readers.table.meanings import Meanings
from clarion.readers.table.places import OF_ONE
from clarion.readers.table.terms import folded
from clarion.readers.told import GONE, Sayings
from clarion.rules.vocabulary import RowRefusal

_REMEMBERED = 1024
_BEFORE = 16  # signs before a title
_LONGEST = 30  # signs of a cell that may say no more than this
_PARTS = re.compile(r"[/,，、;；。|]")
# One sign of what follows: told fast of most cells.
SIGNED = re.compile("[(（\\[【〔–—-]").search
OPENS = re.compile(r"[(（\[【〔]|\s[-–—]|[^\x00-\x7f][-–—]").search
_BRACKETS = re.compile(r"[(（\[【〔]([^)）\]】〕]+)[)）\]】〕]")
_TAIL = re.compile(r"(?:\s|(?<=[^\x00-\x7f]))[-–—]+\s*([^-–—]+)$")
_REASONS: Mapping[str, RowRefusal] = {**GONE, Label.OLD: RowRefusal.DEAD}
_TOLD = (Sort.STATUS, Sort.LABEL)


def beside(cell: str) -> list[str]:
    """He Qing (retired); He Qing - retired."""
    return _BRACKETS.findall(cell) + _TAIL.findall(cell)


class Became:
    """In the words of tables, and in those of reports."""

    def __init__(self, words: Meanings, country: Profile) -> None:
        self._words, self._lexed = words, looks_of(country).words
        sayings = Sayings(country, looks_of(country).words)
        self.said = sayings.of
        self._fold = {ord(sign): one for sign, one in country.report.fold.items()}
        beside = country.report.beside
        self._past = re.compile(f"{beside.former}|{beside.retired}", re.IGNORECASE).search
        self._of_row = sayings.of_row
        self._through = sayings.through
        self.renewed, self.lines_of = sayings.renewed, sayings.lines_of
        self._of_another = sayings.of_another
        self._doubts = sayings.doubts
        self.state = lru_cache(maxsize=_REMEMBERED)(self._state)
        self.whole = lru_cache(maxsize=_REMEMBERED)(self._whole)
        self.lines = lru_cache(maxsize=_REMEMBERED)(self._lines)
        self.former = lru_cache(maxsize=_REMEMBERED)(self._former)

    def aside(self, cell: str) -> str:
        return next(filter(None, map(self.whole, beside(cell))), "") if OPENS(cell) else ""

    def was(self, name: str) -> str:
        """Former chief Wang."""
        first = name.partition(" ")[0] + " "
        begins = self._past(name, 0, 1) or self._past(name, 0, 2) or self._past(first)
        return self.former(name) if begins else ""

    def _former(self, title: str) -> str:
        """Former warden; not: former deputy, now warden."""
        text = self._text(title).translate(self._fold)
        held = [one for one in self._words_of(title) if one.sort == Sort.TITLE]
        past = all(self._is_past(text, one.start, one.end) for one in held)
        return RowRefusal.MOVED if held and past else ""

    def _is_past(self, text: str, start: int, end: int) -> bool:
        before = self._past(text, max(0, start - _BEFORE), start)
        return bool(before or self._past(text[start:end].partition(" ")[0] + " "))

    def _state(self, cell: str) -> str:
        """In a column of states, in whatever words; not: not yet retired."""
        said = folded(cell)
        if said in self._words.codes:
            return self._words.codes[said]
        cell = self._without_calls(self._of_row(cell))
        said = folded(cell)
        for word, why in self._words.states.items():
            before, found, _ = said.partition(word)
            if found and not before.endswith(self._words.not_yet):
                return why
        return self._of_report(cell) or self.said(cell).get("", "")

    def _without_calls(self, cell: str) -> str:
        """Without what it says of a call that was put through, or is by another number."""
        text = cell.translate(self._fold)
        rest = self._through(" ", text)
        return cell if rest == text else rest

    def is_through(self, remark: str) -> bool:
        return self._without_calls(remark) != remark

    def _of_report(self, cell: str) -> str:
        before = ""
        for one in self._words_of(cell):
            if one.sort == Sort.STATUS and self._is_said(one, self._text(cell)):
                return "" if before.endswith(self._words.not_yet) else _REASONS[one.code]
            before = folded(self._text(cell)[one.start : one.end])
        return ""

    def _whole(self, cell: str) -> str:
        """Retired in May; dead number. Not: mobile dead, which is of one line."""
        return self._no_more(cell) or self.said(cell).get("", "")

    def _no_more(self, cell: str) -> str:
        """Of a few words, none of which is of anything else."""
        if len(cell) > _LONGEST or any(map(str.isdigit, cell)):
            return ""
        told = ""
        for part in filter(str.strip, _PARTS.split(cell)):
            reason = self._part(part)
            if not reason:
                return ""
            told = told or ("" if self._labels_in(part) else reason)
        return "" if told == RowRefusal.DEAD and self._of_some(cell) else told

    def _of_some(self, cell: str) -> bool:
        """Home line: somebody else has it, wrong number."""
        said = self.said(cell)
        return bool(said) and "" not in said

    def _lines(self, cell: str) -> Mapping[str, RowRefusal]:
        """Mobile dead, desk works: by the kind of line, why its numbers are not taken."""
        told = {key: why for key, why in self.said(cell).items() if key}
        if told or len(cell) > _LONGEST or any(map(str.isdigit, cell)):
            return told
        return {
            label: RowRefusal(reason)
            for part in _PARTS.split(cell)
            if (reason := self._part(part))
            for label in self._labels_in(part)
        }

    def are_dead(self, remarks: Iterable[str]) -> bool:
        """Whether any says which line is dead: mobile dead, the desk answers."""
        return any(RowRefusal.DEAD in self.lines(one).values() for one in remarks if one)

    def besides(self, remarks: Iterable[str]) -> Mapping[str, RowRefusal]:
        """Dead; the alternate is the office, he sits there: which line is dead."""
        return next(filter(None, map(self._of_another, filter(None, remarks))), {})

    def _labels_in(self, text: str) -> list[str]:
        """The kinds of line that it names."""
        return [one.code for one in self._words_of(text) if one.code in OF_ONE]

    def _part(self, text: str) -> str:
        word = folded(text)
        kept = self._words.codes.get(word) == RowRefusal.NO_CALLS  # as whoever keeps the list notes
        exact = RowRefusal.NO_CALLS if kept else self._words.states.get(word, "")
        if exact:
            return exact
        words = self._words_of(text)
        if any(one.sort not in _TOLD for one in words):
            return ""
        said = [one for one in words if one.code in _REASONS]
        return _REASONS[said[0].code] if said and self._is_said(said[0], self._text(text)) else ""

    def _is_said(self, word: Token, text: str) -> bool:
        """Not: disconnected in the middle of the talk."""
        return word.code in _REASONS and not self._doubts(text, word.start, word.end)

    def _words_of(self, cell: str) -> list[Token]:
        """Read as if it stood in brackets behind what it is about."""
        signs = "()#"
        text = self._text(cell)
        return [one for one in self._lexed(text) if text[one.start : one.end] not in signs]

    def _text(self, cell: str) -> str:
        return f"({' '.join(cell.split())})"
