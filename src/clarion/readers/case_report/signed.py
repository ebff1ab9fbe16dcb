"""Below a letter: the numbers of who wrote it are not for callers."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from clarion.countries.copied import Copied
from clarion.readers.case_report.lex import BLANKED, NUMBER
from clarion.readers.case_report.state import Draft
from clarion.readers.compiled import compiled

LINE = re.compile(r"[^\n]*")
FEW = 4  # lines of a signature, at most
FULL = 3  # signs of a name, without whose first it is still known
SHORT = 4  # signs of a whole name
NAME = 16  # signs of the name in it, at most
WRITER = "victim_side"


class Signed:
    """`text`: the whole report, made plain and in small letters, its numbers masked."""

    def __init__(self, copied: Copied, text: str) -> None:
        self._text = text
        flags = re.MULTILINE | re.IGNORECASE
        self._sender = compiled(copied.sender, flags)
        self._closing = compiled(copied.closing, re.IGNORECASE)
        self._dated = compiled(copied.dated, re.IGNORECASE)
        self._signs = compiled(copied.signs, re.IGNORECASE)
        self._label = compiled(rf"[ \t:：]*(?:{copied.leads})+$", re.IGNORECASE)
        self._lines = [one.span() for one in LINE.finditer(text) if one[0] or one.start() == 0]

    def mark(self, drafts: Sequence[Draft]) -> None:
        starts = [one.written.start for one in drafts]
        for start, end in self._signatures():
            told = drafts[bisect_left(starts, start) : bisect_left(starts, end)]
            if not any(_is_of_office(one, start) for one in told):
                for draft in told:
                    draft.role = draft.role or WRITER

    def _signatures(self) -> Iterator[tuple[int, int]]:
        named = {one["name"].strip() for one in self._sender.finditer(self._text)}
        senders = named | {one[1:] for one in named if len(one) >= FULL}  # 以乐, of 柯以乐
        said = [self._text[start:end].strip() for start, end in self._lines]
        for n, line in enumerate(said):
            name = line.partition(NUMBER)[0].strip(" \t:,/")
            if not name or len(name) > NAME or any(sign.isdigit() for sign in name):
                continue
            signs = self._signs.sub("", name)
            closes = n > 0 and self._closing.fullmatch(said[n - 1]) is not None
            if signs in senders or closes or self._is_dated(said, n, name):
                yield self._lines[n][0], self._end(n)

    def _is_dated(self, said: Sequence[str], n: int, name: str) -> bool:
        """祝小禾 15400000501, below no other number, and the day on the next line."""
        listed = n > 0 and NUMBER in said[n - 1] and self._touch(n - 1)
        alone = NUMBER in said[n] and not listed
        after = said[n + 1] if n + 1 < len(said) else ""
        said_by = self._label.sub("", name).strip()
        return alone and len(said_by) <= SHORT and _is_day(self._dated, after)

    def _touch(self, n: int) -> bool:
        """Whether no blank line parts this line from the next."""
        return self._lines[n + 1][0] == self._lines[n][1] + 1

    def _end(self, first: int) -> int:
        """Where the signature ends: with its lines, before what stands apart."""
        last = first
        while last + 1 < len(self._lines) and last - first < FEW - 1:
            if not self._touch(last):
                break
            last += 1
        return self._lines[last][1]


def _is_day(dated: re.Pattern[str], said: str) -> bool:
    return dated.fullmatch(said) is not None or (said != "" and not said.strip(BLANKED))


def _is_of_office(draft: Draft, start: int) -> bool:
    """Whether a title was told for it, or an office in these lines."""
    titled = draft.actor is not None and draft.actor.title is not None
    return titled or (draft.office is not None and draft.office.token.start >= start)
