"""Paragraphs that a page has broken into lines of its own width."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from clarion.readers.compiled import compiled

WIDE = "WF"
NARROWEST, WIDEST = 36, 110  # columns of a page
FEWEST, SHARE = 4, 0.2  # full lines in a text that is broken so
FEW = 0.1  # of the lines are wider than the page: heads, and rules
LISTED = 0.3  # of the lines begin with a number: they are a list
SLACK = 2  # columns that may stay free besides what did not fit
LONGEST = 20  # columns of a word, at most
TABLE = re.compile(r"\t|\||\S {2,}\S")
COUNTED = re.compile(r"^[ \t]*[+(]?\d[\d() -]{6}", re.MULTILINE)
ENDED = re.compile(
    r"(?:\d{7}|\d{4}[- ]\d{4})[)\]]?\s*(?:\([^()\n]{0,12}\))?\s*$|[:|]\s*$"
)  # a number, or what it leads to
CLOSED = re.compile(r"[;。.!?)]\s*$")
SENTENCE = re.compile(r"[,;。\"”」]|[a-z]{3} [a-z]{2}")
INSIDE = re.compile(r"(?<=[a-z])[a-z,](?= *\n) *\n[ \t]*(?=[a-z]{1,20}[ ,.;)])")
# A note in brackets on lines of its own, which the page has broken: no list.
NOTE = re.compile(
    r"^[ \t]*[(〔][^()〔〕\d\n:]{1,6}:[^()〔〕\n]{2,60}(?P<gap>[ \t]*\n[ \t]*)"
    r"(?![ \t])[^()〔〕\n]{1,60}[)〕][ \t]*$",
    re.MULTILINE,
)
# (批：已提 / 到市局去了): what was opened behind a number, and is closed on the next line or two.
_IN_NOTE = r"(?:(?!\d{4})[^()〔〕\n|\t])"
OPENED = re.compile(
    rf"\d[ \t]*[(〔]{_IN_NOTE}{{1,60}}(?P<gap>[ \t]*\n[ \t]*)(?=[^\W\d]|[,。;!?)〕])"
    rf"{_IN_NOTE}{{0,60}}(?:(?P<more>[ \t]*\n[ \t]*)(?=[^\W\d])(?=[^()〔〕\n]{{0,60}}[)〕])"
    rf"{_IN_NOTE}{{0,60}})?[)〕]"
)
FIELD = re.compile(r"[a-z' ]{1,30}(?:\)?:|\.{2}|[(+]?\d)")  # the next line of a list
BEGINS = re.compile(r"\s*(?:[(\[【■●◆★※▲►□○◎•·*#>+~-]|\d{1,3}[.)、:]|[①-⑳])")


def joints(text: str, shown: str, numbering: re.Pattern[str], inner: str) -> list[tuple[int, int]]:
    """Where a break parts a sentence, the lines of a page, or a number and its extension."""
    apart = compiled(
        rf"(?<=\d)[ \t]*(?:{inner})(?P<gap>[ \t]*\n[ \t]*)(?=\d{{2,5}}[ \t]*(?:\n|\Z))"
    )
    extended = (found.span("gap") for found in apart.finditer(text))
    noted = (found.span("gap") for found in NOTE.finditer(text))
    gaps = {*extended, *noted, *_opened(text)}
    return sorted({*_inside(text, numbering), *_of_page(text, shown, numbering), *gaps})


def _opened(text: str) -> Iterator[tuple[int, int]]:
    for found in OPENED.finditer(text):
        yield found.span("gap")
        if found["more"]:
            yield found.span("more")


def _inside(text: str, numbering: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """… asked a caller not to / be phoned again: between two small letters of a sentence."""
    for found in INSIDE.finditer(text):
        start = text.rfind("\n", 0, found.start()) + 1
        line, end = text[start : found.start() + 1], text.find("\n", found.end())
        after = text[found.end() : end if end >= 0 else len(text)]
        plain = not (TABLE.search(line.strip()) or TABLE.search(after.strip()))
        if plain and len(line) >= NARROWEST and SENTENCE.search(line) and not FIELD.match(after):
            begun = numbering.match(after)
            if not (begun and begun[0].strip()):
                yield found.start() + 1, found.end()


def _of_page(text: str, shown: str, numbering: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Where a break, and the blanks behind it, part no more than the lines of a page.

    `shown`: the signs as the page has them, one for each of `text`: of full width, or not.
    """
    lines = [(found.start(), found.end()) for found in re.finditer(r"[^\n]+", text)]
    width = [_width(shown[start:end]) for start, end in lines]
    page = _page(width)
    if not page or sum(one > page + SLACK for one in width) > FEW * len(lines):
        return
    if len(COUNTED.findall(text)) > LISTED * len(lines):
        return
    ends = [
        n
        for n in range(len(lines) - 1)
        if lines[n + 1][0] == lines[n][1] + 1
        and page - width[n] < _first(shown[slice(*lines[n + 1])]) + SLACK
    ]
    if len(ends) < max(FEWEST, SHARE * len(lines)):
        return
    for n in ends:
        line, after = text[slice(*lines[n])], text[slice(*lines[n + 1])]
        if _goes_on(line, after, numbering):
            blanks = len(after) - len(after.lstrip())
            yield lines[n][1], lines[n + 1][0] + blanks


def _page(widths: list[int]) -> int:
    """The columns of the page, by the width that most lines have; 0 if no lines are alike."""
    often = Counter(one for one in widths if NARROWEST <= one <= WIDEST)
    near = {page: sum(often[page - n] for n in range(SLACK + 1)) for page in often}
    best = max(near, key=lambda page: (near[page], page), default=0)
    return best if best and near[best] >= FEWEST else 0


def _goes_on(line: str, after: str, numbering: re.Pattern[str]) -> bool:
    begun = numbering.match(after)
    if not after.strip() or (begun and begun[0].strip()) or BEGINS.match(after):
        return False
    if COUNTED.match(after) and CLOSED.search(line):
        return False
    if TABLE.search(line.strip()) or TABLE.search(after.strip()) or ENDED.search(line):
        return False
    return SENTENCE.search(line) is not None


def _width(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(sign) in WIDE else 1 for sign in line.rstrip())


def _first(line: str) -> int:
    """Columns of the first word, which did not fit on the line above."""
    word = re.match(r"\s*([!-~]{1,20}|.)", line)
    return min(_width(word[1]), LONGEST) if word else LONGEST
