"""Numbers that belong together: extensions, lists with shortened ends, ranges."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from clarion.countries.report import Shapes
from clarion.readers.case_report.scan import MANY, SHORT, TAIL, Piece
from clarion.readers.compiled import compiled

CLEAR = 3  # digits of an extension that are hardly anything else
NEAR = 100  # a number of the same list, behind a mere comma
FEW = 4  # the same, behind a comma and a blank
PARTED = 24  # signs between the two parts of a number, and in front of it
PARTS = frozenset({"odd", "short"})
INNER = 16  # signs, from the word for an extension to its digits
SOME = -1
# Behind an extension, whose it is; not: 手机15400000501.
NAMED = re.compile(r"[ \t:]+(?![^\W\d]{2,6}[ :]{0,2}[+\d])[^\W\d]{2}")


@dataclass(frozen=True)
class Written:
    """A number as far as the page tells it. `chain` is the same for all numbers of one list.

    `central`: of an extension in a list, where the line begins that tells its switchboard;
    SOME: a switchboard above.
    """

    start: int
    end: int
    digits: str
    area: str = ""
    bare: bool = False
    local: str = ""
    ext: str = ""
    reason: str = ""
    refused: bool = False
    chain: int = 0
    central: int | None = None

    @property
    def fixed(self) -> bool:
        """A landline: a mobile has no extensions."""
        return self.bare or self.area != ""

    @property
    def is_whole(self) -> bool:
        """All digits of it are written, and not those alone by which it differs from another."""
        return self.end - self.start >= len(self.local)


class Linker:
    def __init__(self, shapes: Shapes) -> None:
        words = rf"(?:{shapes.lists})"
        self.list = compiled(rf"[)\]]?(?:\s*(?:[、,;/]|{words})\s*|[ \t]+)[(\[]?")
        self.tail = compiled(rf"(?:\s*[/、]\s*|,?\s*{words}\s*|(?:,|\s{words})\s*-)")
        self.through = compiled(rf"\s*(?:{shapes.through})\s*")
        self.extension = compiled(
            rf"[)\]]?[ \t]*[,(]?[ \t]*\n?[ \t]*(?:(?:{shapes.extension})[ \t:]*){{1,2}}"
        )
        self.copula = compiled(rf" ?(?:{shapes.copula})")
        self.at = compiled(rf",? (?:{shapes.inner.at}) ")
        # 转1001（国保）、1002: between two extensions, what the first is for.
        self.further = compiled(
            rf"\s*(?:\([^()\d]{{1,8}}\)|[^\W\d]{{1,6}})?(?:{self.tail.pattern})|[ \t]+"
        )
        # 转1收押、转2会见: with the word for an extension again.
        self.again = compiled(
            rf"\s*(?:\([^()\d]{{1,8}}\)|[^\W\d]{{1,8}}?)?\s*[、,;/]?\s*(?:{shapes.extension})\s*"
        )
        self.first = compiled(rf"(?:{shapes.parts[0]})\W{{0,3}}$")
        self.second = compiled(
            rf"\W{{1,3}}(?:[^\W\d]{{1,6}}\W{{1,3}})?(?:{shapes.parts[1]})\W{{0,3}}"
        )
        self.central = compiled(rf"(?:{shapes.inner.central})\W{{0,3}}\Z")
        self.leads = compiled(r"[ \t]?[^\W\d_a-z]{2}")  # not: ext. 16 for Judge Hu
        self.moved = compiled(rf"(?:{shapes.since})\s*$")
        self.number = compiled(shapes.numbers)
        self.amount = compiled(rf" ?{shapes.not_behind}")
        self.inner = compiled(rf"(?:{shapes.extension})[ \t:]*(?P<room>[^\W\d]{{1,8}}[ \t:]?)?\Z")
        # 分机：监狱长室8001，政委室8002: without their switchboard.
        self.room = compiled(r"\s*[、,;/]?\s*[^\W\d]{1,8}[\s:]?|\s*[、/]\s*| ")

    def link(self, pieces: Iterable[Piece], low: str) -> list[Written]:
        found: list[Written] = []
        for piece in self._whole(pieces, low):
            before = found[-1] if found else None
            where = (piece, low, found)
            if before and (self._is_at(before, *where) or self._joins(before, *where)):
                continue
            found += self._alone(piece, before, low)
        return found

    def _whole(self, pieces: Iterable[Piece], low: str) -> Iterator[Piece]:
        """前头1540000，后头0501: what is told in two parts is one number."""
        first: Piece | None = None
        for piece in pieces:
            if first is None:
                first = piece
                continue
            whole = self._joined(first, piece, low)
            if whole is None:
                yield first
            first = whole or piece
        if first is not None:
            yield first

    def _joined(self, first: Piece, last: Piece, low: str) -> Piece | None:
        if first.kind not in PARTS or last.kind == "no" or last.start - first.end > PARTED:
            return None
        led = self.first.search(low, max(0, first.start - PARTED), first.start)
        if led is None or not self.second.fullmatch(low, first.end, last.start):
            return None
        digits = first.digits + last.digits
        found = self.number.fullmatch(digits)
        if found is None or found["bare"]:
            return None
        area = found["area"] or found["area2"] or ""
        local = found["local"] or found["local2"] or digits
        return Piece(led.start(), last.end, digits, "number", area, local)

    def _alone(self, piece: Piece, before: Written | None, low: str) -> Iterator[Written]:
        if piece.kind == "no" and not piece.reason:
            return
        if piece.kind == "short":
            inner = self.inner.search(low, max(0, piece.start - INNER), piece.start)
            further = before and not before.digits and len(before.ext) == len(piece.digits)
            if further and before and self.room.fullmatch(low, before.end, piece.start):
                yield replace(before, ext=piece.digits, start=piece.start, end=piece.end)
            elif inner and 1 < len(piece.digits) <= SHORT:
                start = piece.start if inner["room"] else inner.start()
                yield Written(start, piece.end, "", ext=piece.digits, chain=piece.start)
            return
        chain = piece.start
        if (
            before
            and before.end <= piece.start
            and self.list.fullmatch(low, before.end, piece.start)
        ):
            chain = before.chain
        one = Written(
            piece.start,
            piece.end,
            _compact(piece),
            piece.area,
            piece.bare,
            piece.local,
            piece.ext,
            piece.reason,
            piece.refused,
            chain,
        )
        yield from _ranged(one, piece.until) if piece.until else (one,)

    def _joins(self, before: Written, piece: Piece, low: str, found: list[Written]) -> bool:
        """Whether this piece continues the number before it; `found` grows or changes if so."""
        if not before.local or before.end > piece.start or piece.start - before.end > 12:  # noqa: PLR2004
            return False
        gap = (low, before.end, piece.start)
        short = piece.kind == "short" and len(piece.digits) <= SHORT
        if short and before.fixed and self.extension.fullmatch(*gap):
            return self._extends(before, piece, low, found)
        if short and before.ext and len(before.ext) == len(piece.digits):
            return self._another_extension(before, piece, gap, found)
        if self.through.fullmatch(*gap) and "-" not in low[before.end : piece.start]:
            return self._range(before, piece, low, found)
        said = low[before.end : piece.start]
        whole = len(piece.digits) == TAIL and said.strip() == ","
        next_one = said.strip() == "," and _follows(before, piece.digits, FEW)
        comma = (whole or said == "," or next_one) and before.fixed
        tailed = self.tail.fullmatch(*gap) or (comma and _follows(before, piece.digits))
        if short and len(piece.digits) <= TAIL and tailed:
            return self._tail(before, piece, low, found)
        return False

    def _is_at(self, before: Written, piece: Piece, low: str, found: list[Written]) -> bool:
        """Extension 19 at 0536-0000121: a number that an extension leads to."""
        inner = before.ext and not before.digits and piece.whole and piece.area
        if not (inner and self.at.fullmatch(low, before.end, piece.start)):
            return False
        whole = next(self._alone(piece, None, low))
        found[-1] = replace(whole, start=before.start, ext=before.ext)
        return True

    def _extends(self, before: Written, piece: Piece, low: str, found: list[Written]) -> bool:
        """Not in 0536-0000121，分机308是收押科: that one is of the room alone."""
        parted = "," in (said := low[before.end : piece.start])
        if parted and self.copula.match(low, piece.end):
            return False
        if (parted or "\n" in said) and self._is_room(before, piece, low):
            return False
        if "\n" in said and NAMED.match(low, piece.end):
            return False  # 总机0536-0000121, and below it 转312 教育科
        found[-1] = replace(before, ext=piece.digits, end=piece.end)
        return True

    def _is_room(self, before: Written, piece: Piece, low: str) -> bool:
        """总机0536-0000121，转308收押科: that one is of the room alone, too."""
        central = self.central.search(low, max(0, before.start - INNER), before.start)
        return central is not None and self.leads.match(low, piece.end) is not None

    def _another_extension(
        self, before: Written, piece: Piece, gap: tuple[str, int, int], found: list[Written]
    ) -> bool:
        further = self.tail if len(piece.digits) < CLEAR else self.further
        if not (further.fullmatch(*gap) or self.again.fullmatch(*gap)):
            return False
        found.append(replace(before, ext=piece.digits, start=piece.start, end=piece.end))
        return True

    def _tail(self, before: Written, piece: Piece, low: str, found: list[Written]) -> bool:
        # 0536-0000121/22 传真; 0536-0000121, -0122 and -0123
        listed = not {"/", "-"}.isdisjoint(low[before.end : piece.start])
        listed = listed or (len(piece.digits) == TAIL and _follows(before, piece.digits))
        if self.amount.match(low, piece.end) and not listed:
            return False
        found.append(ending(before, piece.digits, piece.start, piece.end))
        return True

    def _range(self, before: Written, piece: Piece, low: str, found: list[Written]) -> bool:
        moved = self.moved.search(low, max(0, before.start - INNER), before.start)
        whole = moved is None and _is_soon_after(before, piece)
        told = piece.whole and (piece.bare or whole)
        last = piece.local if told else piece.digits
        if not told and len(piece.digits) > TAIL:
            return False
        found[-1:] = _ranged(replace(before, end=piece.end), last)
        return True


def _is_soon_after(before: Written, piece: Piece) -> bool:
    """0431-00000121至0431-00000123: the end of a range is told with its area, too."""
    if not piece.area or piece.area != before.area or len(piece.local) != len(before.local):
        return False
    return 0 < int(piece.local) - int(before.local) < MANY


def _follows(before: Written, tail: str, near: int = NEAR) -> bool:
    """0000121,22: soon after the one before; behind a mere comma other digits may be anything."""
    return 1 < len(tail) <= TAIL and 0 < int(tail) - int(before.digits[-len(tail) :]) < near


def _compact(piece: Piece) -> str:
    return re.sub(r"[^\d+]", "", piece.digits)


def ending(before: Written, tail: str, start: int, end: int) -> Written:
    """The number before with other last digits."""
    return replace(
        before,
        start=start,
        end=end,
        digits=before.digits[: -len(tail)] + tail,
        local=before.local[: -len(tail)] + tail,
        ext="",
    )


def _ranged(first: Written, last: str) -> list[Written]:
    """Each number of the range, or one for a person to look at."""
    low, high = int(first.digits[-len(last) :]), int(last)
    if not 0 < high - low < MANY:
        return [replace(first, reason="range_too_long")]
    tails = (str(one).zfill(len(last)) for one in range(low, high + 1))
    return [ending(first, tail, first.start, first.end) for tail in tails]
