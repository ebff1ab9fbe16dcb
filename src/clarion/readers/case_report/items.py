"""Which short digits of a line are the extension of whom or what stands beside them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from clarion.countries.report import Label, Shapes, Sort
from clarion.readers.case_report.lex import LIST, STOP, Token
from clarion.readers.case_report.scan import Piece
from clarion.readers.case_report.tables import WHO
from clarion.readers.compiled import compiled

NEAR = 16  # signs of what stands before digits
LONGEST = 4  # signs of a name
FEWEST = 3  # digits, before the words
DIGITS = range(2, 6)
PARTS = frozenset({",", ";", LIST, "|", STOP, "!"})
AROUND = frozenset({":", "-", "=", ".", "…", "(", ")", "*", "†", "‡", "·", "/", "blank"})
OTHERS = frozenset({Sort.NOT_PHONE, Sort.AREA, "digits", "num"})
OF_ONE = frozenset({Label.MOBILE, Label.HOME, Label.PAGER, Label.PHS})
ENDS = PARTS | {"num", Sort.LABEL}
JOINED = re.compile(r"\s*[/、]\s*")
LISTED = re.compile(r"\s*[/、]\s*| ")
WIDE = re.compile(r"\t| {2,}")
YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True)
class Row:
    """The line. `known`: it names an office or an official; `leads`: it begins with digits."""

    masked: str
    tokens: Sequence[Token]
    known: bool
    leads: bool
    trails: bool


class Items:
    def __init__(self, shapes: Shapes) -> None:
        self._no_item = compiled(shapes.inner.no_item)
        self._counts = compiled(shapes.inner.counts)
        self._hotline = compiled(shapes.hotline)
        self._line = Row("", (), known=False, leads=False, trails=False)

    def told(
        self, masked: str, tokens: Sequence[Token], pieces: Sequence[Piece], above: Sequence[str]
    ) -> Iterator[Piece]:
        """`above`: the extensions that the list has told."""
        words = [one for one in tokens if one.sort != "blank"]
        sentence = any(one.sort == STOP for one in words[:-1])
        if sentence or any(one.sort == Sort.ROLE for one in words):
            return
        self._line = Row(
            masked,
            tokens,
            known=any(one.sort in {*WHO, Sort.LABEL} for one in words),
            leads=words[0].sort == "digits",
            trails=words[-1].sort == "digits",
        )
        length = len(above[0]) if above else 0
        last: Piece | None = None
        for piece in pieces:
            if len(piece.digits) not in DIGITS or (length and len(piece.digits) != length):
                continue
            listed = last is not None and LISTED.fullmatch(masked, last.end, piece.start)
            if listed or (self._is_like(piece, above) and self._is_beside(piece)):
                length, last = len(piece.digits), piece
                yield piece

    def _is_like(self, piece: Piece, above: Sequence[str]) -> bool:
        """A year is an extension only among others that begin like it; 0536 is none."""
        digits = piece.digits
        if digits[0] == "0" or (self._hotline.fullmatch(digits) and len(digits) != len("8001")):
            return False
        if not YEAR.fullmatch(digits):
            return True
        return any(one[0] == digits[0] for one in above) if above else self._line.known

    def _is_beside(self, piece: Piece) -> bool:
        masked, tokens = self._line.masked, self._line.tokens
        if self._counts.match(masked, piece.end):
            return False
        if self._no_item.search(masked, max(tokens[0].start, piece.start - NEAR), piece.start):
            return False
        place = bisect_left(tokens, piece.start, key=lambda one: one.start)
        before = _nearest(tokens[n] for n in range(place - 1, -1, -1))
        after = _nearest(tokens[n] for n in range(place + 1, len(tokens)))
        if _begins(masked, piece, before):
            enough = len(piece.digits) >= FEWEST or _ends(masked, piece, after)
            return self._line.known and enough and not (before and _is_other(before))
        if before is None or _is_other(before) or before.sort in OTHERS:
            return False
        return _ends(masked, piece, after) or self._is_amid(before, after)

    def _is_amid(self, before: Token, after: Token | None) -> bool:
        """一监区 8011 二监区 8012; 检察长 8001 王大明."""
        both = before.sort in WHO and after is not None and after.sort in WHO
        named = after is not None and after.sort == "run" and after.end - after.start <= LONGEST
        both = both or (before.sort == Sort.TITLE and named)
        return both or self._line.leads or self._line.trails


def _begins(masked: str, piece: Piece, before: Token | None) -> bool:
    return before is None or before.sort in PARTS or _is_wide(masked, before.end, piece.start)


def _ends(masked: str, piece: Piece, after: Token | None) -> bool:
    if after is None or after.sort in ENDS or _is_wide(masked, piece.end, after.start):
        return True
    return JOINED.fullmatch(masked, piece.end, after.start) is not None


def _nearest(tokens: Iterator[Token]) -> Token | None:
    return next((one for one in tokens if one.sort not in AROUND), None)


def _is_wide(masked: str, start: int, end: int) -> bool:
    return WIDE.search(masked, start, end) is not None


def _is_other(before: Token) -> bool:
    """警号8001, 手机8001: no extension."""
    if before.sort == Sort.LABEL:
        return before.code in OF_ONE
    return before.sort == Sort.NOT_PHONE
