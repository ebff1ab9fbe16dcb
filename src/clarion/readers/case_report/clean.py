"""The report made plain: one spelling for every sign, with the way back to the original."""

import html
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from clarion.readers.proposal import Span

MARKUP = re.compile(
    r"<!--.*?(?:-->|\Z)|</?[a-zA-Z][^<>]{0,400}>|&(?:#\d{1,6}|#x[\da-fA-F]{1,5}|[a-zA-Z]{2,8});",
    re.DOTALL,
)
NEW_LINE = re.compile(r"</?(?:br|p|div|tr|li|ul|ol|table|h\d|dd|dt)\b", re.IGNORECASE)
NEW_CELL = re.compile(r"</t[dh]\b", re.IGNORECASE)
INVISIBLE = frozenset("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad")
DASHES = frozenset("‐‑‒–—―─━－_﹣−")
MIDDLE_DOTS = frozenset("·•‧・∙⋅")
WAVES = frozenset("~～〜∼")
BREAKS = frozenset("\r\n\v\f\x85\u2028\u2029")
DOTTED = re.compile(r"(?<=\d{3})[·.](?=\d{3})")
SPACED = re.compile(r"(?<![\d-])\d(?: \d){9,11}(?! ?\d)")
BROKEN = re.compile(r"(?<![\d-])([\d-]*\d-?) *\n *(\d[\d-]*)")


@dataclass(frozen=True)
class Clean:
    """`text` with, for each of its characters, where it began and ended in the original."""

    text: str
    low: str
    begins: list[int]
    ends: list[int]

    def span(self, start: int, end: int) -> Span:
        return Span(self.begins[start], self.ends[end - 1])


@dataclass(frozen=True)
class Plain:
    """What differs between countries in making plain."""

    signs: Mapping[str, str]
    fold: Mapping[str, str]
    number: re.Pattern[str]


def comments(text: str) -> Iterator[tuple[int, str]]:
    """What stands in remarks of the markup, which no reader of the page could see."""
    return ((m.start(), m[0]) for m in MARKUP.finditer(text) if m[0].startswith("<!--"))


def clean(text: str, plain: Plain) -> Clean:
    signs = list(_folded(text, plain.fold))
    whole = "".join(sign for sign, _, _ in signs)
    whole = DOTTED.sub("-", whole)
    whole = _spoken(whole, plain.signs)
    kept = _kept(whole, plain.number)
    if kept is not None:
        signs = [one for one, keep in zip(signs, kept, strict=True) if keep]
        whole = "".join(sign for sign, keep in zip(whole, kept, strict=True) if keep)
    low = "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in whole)
    return Clean(whole, low, [one[1] for one in signs], [one[2] for one in signs])


def _folded(text: str, fold: Mapping[str, str]) -> Iterator[tuple[str, int, int]]:
    for piece, begin, end in _pieces(text):
        for sign in piece:
            for one in _plain(sign):
                yield fold.get(one, one), begin, end


def _pieces(text: str) -> Iterator[tuple[str, int, int]]:
    """Characters; a tag or entity is one piece, with what it stands for."""
    done = 0
    for markup in MARKUP.finditer(text):
        yield from _singly(text, done, markup.start())
        meant = _meant(markup[0])
        if meant is None:
            yield from _singly(text, *markup.span())
        else:
            yield meant, *markup.span()
        done = markup.end()
    yield from _singly(text, done, len(text))


def _singly(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    return ((_break(text, at), at, at + 1) for at in range(start, end))


def _break(text: str, at: int) -> str:
    sign = text[at]
    if sign not in BREAKS:
        return sign
    return "" if sign == "\r" and text[at + 1 : at + 2] == "\n" else "\n"


def _meant(markup: str) -> str | None:
    if markup.startswith("&"):
        meant = html.unescape(markup)
        return None if meant == markup else meant
    if NEW_LINE.match(markup):
        return "\n"
    return "\t" if NEW_CELL.match(markup) else ""


@lru_cache(maxsize=8192)
def _plain(sign: str) -> str:
    """One character as it is compared; numbers in circles stay, they are no digits of a number."""
    if sign in INVISIBLE:
        return ""
    for signs, one in ((DASHES, "-"), (MIDDLE_DOTS, "·"), (WAVES, "~")):
        if sign in signs:
            return one
    if sign in "\t\n":
        return sign
    if unicodedata.category(sign) in {"No", "Cc"}:
        return " " if unicodedata.category(sign) == "Cc" else sign
    decimal = unicodedata.decimal(sign, None)
    if decimal is not None:
        return str(decimal)
    return " " if sign.isspace() else unicodedata.normalize("NFKC", sign)


def _spoken(text: str, signs: Mapping[str, str]) -> str:
    """Numerals in runs that are a number read aloud: mostly numerals, seven signs or more."""
    if not signs:
        return text
    some = "".join(map(re.escape, signs))
    run = re.compile(rf"(?:[{some}\d](?: ?- ?| )?){{6,}}[{some}\d]")

    def read(found: re.Match[str]) -> str:
        spoken = sum(sign in signs for sign in found[0])
        return "".join(signs.get(s, s) for s in found[0]) if spoken >= 5 else found[0]  # noqa: PLR2004

    return run.sub(read, text)


def _kept(text: str, number: re.Pattern[str]) -> list[bool] | None:
    """Which characters stay when the blanks and breaks inside numbers go; None: all of them."""
    gone: set[int] = set()
    for spaced in SPACED.finditer(text):
        gone.update(at for at in range(*spaced.span()) if text[at] == " ")
    for broken in BROKEN.finditer(text):
        if _is_one(broken[1], broken[2], number):
            gone.update(range(broken.end(1), broken.start(2)))
    return [at not in gone for at in range(len(text))] if gone else None


def _is_one(left: str, right: str, number: re.Pattern[str]) -> bool:
    """The whole is a whole number, and no half of it is one; an area may end with its dash."""
    whole = number.fullmatch(left + right)
    if whole is None or whole["bare"] or number.fullmatch(left):
        return False
    return left.endswith("-") or number.fullmatch(right) is None
