"""Every digit of the text in its place: numbers, what only looks like one, and short digits."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from clarion.countries.report import Shapes
from clarion.readers.compiled import compiled

SHORT = 6  # digits of an extension, at most
TAIL = 4  # digits that replace the last ones of the number before
MANY = 10  # numbers of a range, at most
# A day behind one is no part of it: 0000121 2025-10-20, 0000121 (10-20), 0000121 15:30.
YEAR, MONTH, DAY = r"(?:19|20)\d\d", r"(?:1[0-2]|0?[1-9])", r"(?:3[01]|[12]\d|0?[1-9])"
NO_DAY = (
    rf"(?!(?<=\d{{4}})(?: ?[ (]|[-( ]{{1,4}}(?={YEAR}-))(?:{YEAR}-)?{MONTH}-{DAY}(?![\d-])"
    rf"(?! \d(?!\d?:\d)))(?!(?<=\d{{4}}) ?[ (]\d{{1,2}}:\d\d(?!\d))"
    rf"(?!(?<=\d{{4}}) ?--+ ?\d{{1,2}}(?: ?[^\W\d_]|[-/.]{DAY}(?!\d)))"
    # Nor is the one before it, or the number of an item: 10/20 - 0000121, 1- 0000121.
    r"(?!(?:(?<=[/:.]\d)|(?<=[/:.]\d\d)) ?-+ )(?m:(?!(?:(?<=^\d)|(?<=^\d\d))-+ ))"
    rf"(?![ |]{YEAR}-{MONTH}-{DAY}(?!\d))"
)
# A bracket that opens a few digits and a word, (24h), is no part of it; nor is one that closes
# behind more digits than an area has; nor are a few digits and a word: 0000121 24小时.
CLUSTER = (
    rf"[+(]{{0,2}}(?!{YEAR}-{MONTH}-{DAY}(?!\d))"
    r"\d(?:(?! ?\(\d{1,4} ?[^\d() -])(?!\(0\d{2,3}\)(?! ?-? ?\d))"
    rf"(?!(?<=\d{{5}})\))(?!(?<=\d{{7}}) {{1,3}}\d{{1,2}} ?[^\W\d_]){NO_DAY}[-() ]{{0,3}}\d)*"
)
# In a list, at the beginning of a line: 10) 00001234. It would be read as an area without its 0.
PLACE = r"(?m:^) *\(?[1-9]\d?\)(?= ?[\d(])"
MASKED = r"(?:[\d-]*\d[- ]?)?(?:\*{2,}|×{2,}|x{2,}|\?{2,}|(?<=\d)[*×](?=\d))(?:[- ]?[\d*×x]+)*"
# A bar is one only inside a number; elsewhere it parts the cells of a table.
UNSAID = re.compile(r"[×x*]{1,2} ?(?=[\d -]{10,}$)")  # of a name before a whole number: 罗××154
# Nor is one behind what may be an area code: 0536|0000121; nor behind an hour or a day, or before
# a number with its area: 15:30|0000121, 3|0536-0000121.
BAR = (
    r"(?<!\d{7})(?<!\b0\d\d)(?<!\b0\d\d\d)(?<![:/.]\d)(?<![:/.]\d\d)"
    r"\|(?=\d)(?!\+?\d{10})(?!0\d{2,3}-\d{7})(?!(?:19|20)\d\d-\d)"
)
LETTERS = rf"\d[\d-]*(?:[oli]|{BAR})(?:[\doli-]|{BAR})*(?![a-z])"
RUN = re.compile(r"\d+")
INNER = re.compile(r"(\d{2,5}) +(?=\d{2})")
ALIKE = re.compile(r"\d{3}(?: \d{3}){1,2}|\d{4}(?: \d{4}){1,2}")
MORE = re.compile(r" ?- ?(\d+)(?!-?\d)")
_NEAR = 16  # signs, for the word in front of an extension
ENOUGH = 3  # digits, before something masked is worth a look
MOST_LETTERS = 3
FEWER = 3  # numbers of a range that is told by one digit, at most
FEW = 8  # digits in short groups: no number


@dataclass(frozen=True)
class Piece:
    """`bare`: without its area. `local` is the digits that a tail replaces."""

    start: int
    end: int
    digits: str
    kind: str  # number, odd, short, no
    area: str = ""
    local: str = ""
    bare: bool = False
    reason: str = ""
    refused: bool = False
    ext: str = ""
    until: str = ""  # the last local number of a range

    @property
    def whole(self) -> bool:
        return self.kind == "number"


@dataclass
class Scanner:
    """Patterns of one country."""

    shapes: Shapes
    number: re.Pattern[str] = field(init=False)
    candidates: re.Pattern[str] = field(init=False)
    behind: re.Pattern[str] = field(init=False)
    odd: tuple[tuple[re.Pattern[str], str, bool], ...] = field(init=False)

    def __post_init__(self) -> None:
        self.number = compiled(self.shapes.numbers)
        self.behind = compiled(rf"(?:{self.shapes.extension})[ :]*$")
        protect = [f"(?P<p{n}>{pattern})" for n, (pattern, _) in enumerate(self.shapes.protect)]
        masked = f"(?P<masked>{MASKED})|(?P<letters>{LETTERS})|(?P<cluster>{CLUSTER})"
        self.candidates = compiled("|".join([*protect, f"(?P<place>{PLACE})", masked]))
        self.odd = tuple((compiled(o.whole), o.reason, o.refused) for o in self.shapes.odd)

    def scan(self, low: str) -> Iterator[Piece]:
        for found in self.candidates.finditer(low):
            if found.lastgroup == "cluster":
                yield from self._cluster(low, *found.span())
            elif found.lastgroup != "place":
                yield from self._other(found)

    def _other(self, found: re.Match[str]) -> Iterator[Piece]:
        name, digits = found.lastgroup or "", _digits(found[0])
        if name == "masked":
            unsaid = UNSAID.match(found[0])
            whole = found[0].rstrip("*")
            said = self.number.fullmatch(whole)
            if said and not said["bare"]:  # 15400000501**, of which a note tells below
                yield from self._cluster(found.string, found.start(), found.start() + len(whole))
            elif unsaid:
                yield from self._cluster(found.string, found.start() + unsaid.end(), found.end())
            elif len(digits) >= ENOUGH:
                yield Piece(*found.span(), digits, "odd", reason="masked")
        elif name == "letters":
            yield from self._lettered(found, digits)
        else:
            reason = self.shapes.protect[int(name[1:])][1]
            piece = Piece(*found.span(), found[0], "no", reason=reason, refused=True)
            yield _bracketed(piece, found.string)

    def _lettered(self, found: re.Match[str], digits: str) -> Iterator[Piece]:
        signs = len(found[0].replace("-", ""))
        if signs - len(digits) <= MOST_LETTERS and signs >= len("0000121") and len(digits) >= 5:  # noqa: PLR2004
            yield Piece(*found.span(), digits, "odd", reason="letters_in_number")
        else:
            yield self._judged(Piece(*found.span(), digits, "short"))

    def _cluster(self, low: str, start: int, end: int) -> Iterator[Piece]:
        """转8016 0000121, 转8016 8017: behind the word for an extension, a blank ends one."""
        first = INNER.match(low, start, end)
        if first and self.behind.search(low, max(0, start - _NEAR), start):
            if ALIKE.fullmatch(low, start, end):
                runs = RUN.finditer(low, start, end)
                yield from (Piece(*one.span(), one[0], "short") for one in runs)
                return
            if self.number.fullmatch(low, first.end(), end):
                yield Piece(*first.span(1), first[1], "short")
                start = first.end()
        yield from self._together(low, start, end)

    def _together(self, low: str, start: int, end: int) -> Iterator[Piece]:
        pieces = list(self._pieces(low, start, end))
        loose = [one for one in pieces if not one.whole]
        numbers = [one for one in pieces if one.whole]
        digits = sum(len(one.digits) for one in loose)
        if numbers and _fits(loose, numbers, low):
            yield from (self._judged(one) for one in pieces)
        elif not numbers and digits <= FEW and all(len(one.digits) <= SHORT for one in loose):
            yield from loose
        else:
            yield self._as_one(Piece(start, end, _digits(low[start:end]), "short"))

    def _as_one(self, piece: Piece) -> Piece:
        """A whole number in unusual groups, or what else so many digits may be."""
        found = self.number.fullmatch(piece.digits)
        if found is None or found["bare"] is not None:
            return self._judged(piece)
        return replace(self._number(piece.digits, found, 0), start=piece.start, end=piece.end)

    def _pieces(self, low: str, at: int, end: int) -> Iterator[Piece]:
        while at < end:
            found = self.number.match(low, at, end)
            if found and (at == 0 or not low[at - 1].isdecimal()):
                piece = self._number(low, found, end)
            else:
                if not low[at].isdecimal():
                    at += 1
                    continue
                run = RUN.match(low, at, end)
                piece = Piece(at, run.end(), run[0], "short")  # type: ignore[union-attr,index]
            yield piece
            at = piece.end
            while at < end and low[at] in " -)":
                at += 1

    def _number(self, low: str, found: re.Match[str], end: int) -> Piece:
        """With the extension or the end of a range that follows a dash."""
        groups = found.groupdict()
        area = groups.get("area") or groups.get("area2") or ""
        local = groups.get("local") or groups.get("local2") or groups.get("bare") or found[0]
        piece = Piece(
            *found.span(), found[0], "number", area, _digits(local), groups.get("bare") is not None
        )
        more = MORE.match(low, found.end(), end)
        piece = _bracketed(piece, low)
        if more is None:
            return piece
        if _goes_through(piece.local, more[1]):
            return replace(piece, end=more.end(), until=more[1])
        if len(more[1]) <= SHORT:
            return replace(piece, end=more.end(), ext=more[1])
        if len(more[1]) == len(piece.local):
            return replace(piece, end=more.end(), until=more[1])
        return piece

    def _judged(self, piece: Piece) -> Piece:
        if piece.whole or len(piece.digits) <= SHORT:
            return piece
        for whole, reason, refused in self.odd:
            if whole.fullmatch(piece.digits):
                return replace(piece, kind="odd", reason=reason, refused=refused)
        return replace(piece, kind="odd", reason="odd_length")


def _fits(loose: list[Piece], numbers: list[Piece], low: str) -> bool:
    """Digits beside a number are something else only where a blank keeps them apart."""
    apart = all(
        not (low[one.end : one.end + 1] == "-" or low[one.start - 1 : one.start] == "-")
        for one in loose
    )
    return not loose or (apart and all(not one.bare for one in numbers))


def _goes_through(local: str, last: str) -> bool:
    """0000121-25: a few numbers, up to one with these last digits; else it is an extension."""
    most = MANY if len(last) > 1 else FEWER
    return len(last) <= TAIL and 0 < int(last) - int(local[-len(last) :]) < most


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdecimal())


def _bracketed(piece: Piece, low: str) -> Piece:
    """A bracket that opens in front of a number is its own only if it closes inside."""
    opened, closed = piece.digits.count("("), piece.digits.count(")")
    if opened > closed and low.startswith("(", piece.start):
        return replace(piece, start=piece.start + 1)
    if closed and not opened and low[piece.start - 1 : piece.start] == "(":
        return replace(piece, start=piece.start - 1)
    return piece
