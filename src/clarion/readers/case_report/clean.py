"""The report made plain: one spelling for every sign, with the way back to the original."""

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from clarion.countries.beside import NOTHING
from clarion.countries.copied import Copied
from clarion.readers.case_report.celled import in_rows
from clarion.readers.case_report.chat import Stamps
from clarion.readers.case_report.page import CLOCK, MERE, PICTURE, foot_of, furniture, marks
from clarion.readers.case_report.signs import plain_sign
from clarion.readers.case_report.spoken import dotted, spoken
from clarion.readers.case_report.square import noted, rounded, tag_of
from clarion.readers.case_report.wrapped import joints
from clarion.readers.proposal import Span

MARKUP = re.compile(
    r"\r\n?|<!--.*?(?:-->|\Z)|</?[a-zA-Z][^<>]{0,400}>|&(?:#\d{1,6}|#x[\da-fA-F]{1,5}|"
    r"[a-zA-Z]{2,8});",
    re.DOTALL,
)
NEW_LINE = re.compile(r"</?(?:br|p|div|tr|li|ul|ol|table|h\d|dd|dt)\b", re.IGNORECASE)
NEW_CELL = re.compile(r"</t[dh]\b", re.IGNORECASE)
LED = re.compile(rf"^[ \t]*{PICTURE}[ \t{PICTURE}]*", re.MULTILINE)
LONG = 2000  # signs of a row, at most
DOTTED = re.compile(
    r"(?<=\d{3})[·.](?=\d{3})|"
    r"(?:(?<=(?<!\d)0\d\d)|(?<=(?<!\d)0\d{3}))/(?=\d{7,8}(?!\d))"  # 0375/0065090
)
WIKI = re.compile(
    r"\[\[(?:[^\[\]|\n]{1,40}\|)?(?=[^\[\]\n]{1,60}\]\])|(?<=[^\]\n])\]\]|'{2,5}(?=\S)|(?<=\S)'{2,5}"
)
WIKI_CELL = re.compile(r"(?<=[ \S])(?:\|\||!!)(?= )|^!(?= )", re.MULTILINE)
BOLD = re.compile(r"(?<![^\s(:])\*\*(?=\S)[^*\n]*[^\W\d][^*\n]*\*\*")  # no name that is masked
SPACED, YEAR = re.compile(r"(?<![\d-])\d(?: \d){9,11}(?! ?\d)"), re.compile(r"(?:19|20)\d\d")
ARROW = re.compile(r"(?<=[\d)])( {0,4})[←⇐⟵](?= ?[^\W\d])")  # to what is remarked of a number
AREA_AND = re.compile(r"0\d{2,3}[- ]\d+")  # an area code and some digits
ENDED = re.compile(r" *(?:[,;、。)/(]|\n|\Z)| +[^\W\d]{2}")
LISTED = re.compile(r"(\d{7,8})[、,/;] ?$")  # before a number of a list
BEFORE = 12  # signs of a label, at most
BROKEN = re.compile(
    r"(?<![\d-])((?:(?<!\d )(?:\(0\d{2,3}\)|0\d{2,3}|\+?86 \d{2,3}|1\d\d) ?)?[\d-]*\d-?)"
    r" *\n *(\d[\d-]*(?: \d{4}(?!\d))?)"
)


@dataclass(frozen=True)
class Clean:
    """`text` with, for each of its characters, where it began and ended in the original."""

    text: str
    low: str
    begins: list[int]
    ends: list[int]
    posts: tuple[tuple[int, str], ...] = ()  # where each begins in the original, and its number
    source: str = ""  # the original

    def span(self, start: int, end: int) -> Span:
        return Span(self.begins[start], self.ends[end - 1])

    def lead(self, at: int) -> str:
        """The line of the original, up to where the character at this place began there."""
        begin = self.begins[at]
        least = max(0, begin - LONG)
        start = max(self.source.rfind(sign, least, begin) for sign in "\r\n") + 1
        return self.source[max(start, least) : begin]


@dataclass(frozen=True)
class Plain:
    """What differs between countries in making plain."""

    signs: Mapping[str, str]
    fold: Mapping[str, str]
    number: re.Pattern[str]
    inner: str = NOTHING
    spread: re.Pattern[str] = re.compile(NOTHING)
    numbering: re.Pattern[str] = re.compile(NOTHING)
    said: re.Pattern[str] = re.compile(NOTHING)
    tag: re.Pattern[str] = field(default_factory=lambda: tag_of(NOTHING))
    stamps: Stamps = field(default_factory=lambda: Stamps(Copied()))
    foot: re.Pattern[str] = field(default_factory=lambda: foot_of(NOTHING))
    allowed: re.Pattern[str] = re.compile(NOTHING)
    alive: re.Pattern[str] = re.compile(NOTHING)
    abbreviated: re.Pattern[str] = re.compile(NOTHING)


def comments(text: str) -> Iterator[tuple[int, str]]:
    """What stands in remarks of the markup, which no reader of the page could see."""
    return ((m.start(), m[0]) for m in MARKUP.finditer(text) if m[0].startswith("<!--"))


def clean(text: str, plain: Plain) -> Clean:
    signs, begins, ends = _folded(text, Folding(plain.fold))
    paused, gone = dotted("".join(signs), plain.signs)
    whole, begins, ends = _without(gone, paused, begins, ends)
    whole = spoken(DOTTED.sub("-", whole), plain.signs, plain.number, plain.inner)
    whole = ARROW.sub(r"\1,", in_rows(rounded(whole, plain.tag), plain.tag))
    if "[[" in whole or "{|" in whole:
        whole = WIKI_CELL.sub(lambda found: "|".ljust(len(found[0])), whole)
    whole = MERE.sub(PICTURE, whole)
    for leave_out in (marks, lambda text: furniture(text, plain.foot)):
        whole, begins, ends = _without(leave_out(whole), whole, begins, ends)
    stamps = plain.stamps.places(whole)
    posts = tuple((begins[at], number) for at, number in plain.stamps.posts(whole, stamps))
    stamped = {begins[at] for at in stamps}
    whole, begins, ends = _without(stamps, whole, begins, ends)
    broken = joints(whole, "".join([text[at] for at in begins]), plain.numbering, plain.inner)
    # Where a message begins, no sentence goes on.
    broken = [one for one in broken if stamped.isdisjoint(range(ends[one[0]], begins[one[1]]))]
    whole, begins, ends = _unwrapped(whole, begins, ends, broken)
    whole, begins, ends = _without(_gone(whole, plain), whole, begins, ends)
    whole = noted(whole.replace(PICTURE, " "))
    low = whole.lower()
    if len(low) != len(whole):
        low = "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in whole)
    return Clean(whole, low, begins, ends, posts, text)


def _unwrapped(
    whole: str, begins: list[int], ends: list[int], broken: Iterable[tuple[int, int]]
) -> tuple[str, list[int], list[int]]:
    """Paragraphs in one line each; words in letters stay parted by a blank."""
    gone: set[int] = set()
    signs = list(whole)
    for at, end in broken:
        lettered = signs[at - 1].isascii() and signs[end].isalpha() and signs[end].isascii()
        gone.update(range(at + lettered, end))
        signs[at] = " "
    return _without(gone, "".join(signs), begins, ends)


def _without(
    gone: set[int], whole: str, begins: list[int], ends: list[int]
) -> tuple[str, list[int], list[int]]:
    if not gone:
        return whole, begins, ends
    keep = [at for at in range(len(whole)) if at not in gone]
    return "".join([whole[n] for n in keep]), [begins[n] for n in keep], [ends[n] for n in keep]


class Folding(dict[str, str]):
    """What each character of a text becomes, worked out once."""

    def __init__(self, fold: Mapping[str, str]) -> None:
        super().__init__()
        self._fold = fold

    def __missing__(self, sign: str) -> str:
        plain = "".join(self._fold.get(one, one) for one in plain_sign(sign))
        self[sign] = plain
        return plain


def _folded(text: str, folding: Folding) -> tuple[list[str], list[int], list[int]]:
    """Plain characters, and where each began and ended in the text."""
    signs: list[str] = []
    begins: list[int] = []
    ends: list[int] = []
    for meant, begin, end in _pieces(text):
        plain = [folding[sign] for sign in meant]
        whole = begin + len(meant) != end
        for at, piece in enumerate(plain, begin):
            for one in piece:
                signs.append(one)
                begins.append(begin if whole else at)
                ends.append(end if whole else at + 1)
    return signs, begins, ends


def _pieces(text: str) -> Iterator[tuple[str, int, int]]:
    """Stretches of text; what a tag or an entity stands for is a piece of its own."""
    done = 0
    for markup in MARKUP.finditer(text):
        meant = _meant(markup[0], _lead(text, markup.start()))
        if meant is not None:
            yield text[done : markup.start()], done, markup.start()
            yield meant, *markup.span()
            done = markup.end()
    yield text[done:], done, len(text)


def _lead(text: str, at: int) -> str:
    """How the line begins: a bar makes it a row, which a break inside a cell does not end."""
    start = max(text.rfind(sign, max(0, at - LONG), at) for sign in "\r\n") + 1
    return text[start : min(at, start + 4)]


def _meant(markup: str, line: str) -> str | None:
    if markup.startswith("\r"):
        return "\n"
    if markup.startswith("&"):
        meant = html.unescape(markup)
        return None if meant == markup else meant
    if NEW_LINE.match(markup):
        return " " if line.lstrip().startswith("|") else "\n"
    return "\t" if NEW_CELL.match(markup) else ""


def _gone(text: str, plain: Plain) -> set[int]:
    """Pictures that open a line; blanks and breaks inside numbers and words that are spread out."""
    gone: set[int] = set()
    for led in LED.finditer(text):
        gone.update(range(text.index(PICTURE, *led.span()), led.end()))
    said = (CLOCK, WIKI, plain.allowed, plain.alive, plain.abbreviated)
    for mark in (found for one in said for found in one.finditer(text)):
        gone.update(range(*mark.span()))
    for bold in BOLD.finditer(text):
        gone.update((bold.start(), bold.start() + 1, bold.end() - 2, bold.end() - 1))
    for spread in plain.spread.finditer(text):
        gone.update(at for at in range(*spread.span()) if text[at] == " ")
    for spaced in SPACED.finditer(text):
        gone.update(at for at in range(*spaced.span()) if text[at] == " ")
    for broken in BROKEN.finditer(text):
        if _is_one(broken[1], broken[2], plain.number) or _is_local(broken, plain):
            gone.update(range(broken.end(1), broken.start(2)))
    return gone


def _is_one(left: str, right: str, number: re.Pattern[str]) -> bool:
    """The whole is a whole number, and no half of it is one; an area may end with its dash."""
    whole = number.fullmatch(left + right)
    if whole is None or whole["bare"]:
        return False
    half = number.fullmatch(left)
    if half and not (half["bare"] and AREA_AND.fullmatch(left)):  # 0937-0261, and 122
        return False
    groups = whole.groupdict()
    mobile = not any(groups.values()) and YEAR.fullmatch(left) is None
    begun = left.endswith("-") or AREA_AND.fullmatch(left) is not None
    return begun or mobile or number.fullmatch(right) is None


def _is_local(broken: re.Match[str], plain: Plain) -> bool:
    """宅 0641, and on the next line 177: a label leads to it, and no half is a number.

    Or a list of numbers of that length.
    """
    text, left, right = broken.string, broken[1], broken[2]
    whole = plain.number.fullmatch(left + right)
    if whole is None or not whole["bare"] or ENDED.match(text, broken.end()) is None:
        return False
    listed = LISTED.search(text, max(0, broken.start() - BEFORE), broken.start())
    if listed and len(listed[1]) == len(left + right) and not plain.number.fullmatch(right):
        return True
    said = plain.said.search(text, max(0, broken.start() - BEFORE), broken.start())
    return said is not None and not (plain.number.fullmatch(left) or plain.number.fullmatch(right))
