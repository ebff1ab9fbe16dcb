"""What a page adds to a text: marks of quoted mail, page numbers, running heads.

Also the small pictures that say what kind of number follows.
"""

import re
from collections import Counter

from clarion.readers.compiled import compiled

PICTURE = "\ue000"  # for each small picture, and each sign of private use
MOBILE, PHONE, FAX, HOME, WORK = "\ue001", "\ue002", "\ue003", "\ue004", "\ue005"
KINDS = {
    **dict.fromkeys("\U0001f4f1\U0001f4f2", MOBILE),
    **dict.fromkeys("\u260e\u260f\u2706\U0001f4de\U0001f57f\U0001f581\U0001f57b", PHONE),
    **dict.fromkeys("\U0001f4e0\U0001f5b7\U0001f5a8", FAX),
    **dict.fromkeys("\U0001f3e0\U0001f3e1", HOME),
    **dict.fromkeys("\U0001f3e2", WORK),
}
# When somebody called, and the number: 14:10 ☎ 0536-0000121 派出所值班室.
CLOCK = re.compile(
    rf"^[ \t]*\d{{1,2}}:\d\d[ \t]+(?:[{PHONE}{MOBILE}][ \t]*)?(?=[+(\[]?\d[\d-]{{2}})", re.MULTILINE
)
_KIND = f"[{MOBILE}{PHONE}{FAX}{HOME}{WORK}]"
MERE = re.compile(rf"{_KIND}(?!(?:{_KIND}|[ \t:/])*[(\[+]?\d)")  # where no number follows

# Two lines or more, so that a single sign stays what it is: a mark of a list, or a bar.
QUOTED = re.compile(r"(?:^[ \t]*>[^\n]*(?:\n|\Z)){2,}", re.MULTILINE)
BARRED = re.compile(r"(?:^[ \t]*\|(?![^\n]*\|)[^\n]*(?:\n|\Z)){2,}", re.MULTILINE)
MARKS = re.compile(r"^[ \t]*(?:[>|][ \t]?)+", re.MULTILINE)

_APART = r"[ \t|·-]{2,}"
_PAGE = r"-+ ?\d{1,4} ?-+|page \d{1,4}(?: ?(?:of|/) ?\d{1,4})?|p\. ?\d{1,4}|\d{1,4} ?/ ?\d{1,4}"
NUMBER = re.compile(r"\d{7}|\d{3,4}-\d{4}")
RUNNING = 3  # lines of a running head, at most


def marks(text: str) -> set[int]:
    """Where quoted lines are marked as such."""
    gone: set[int] = set()
    for pattern in (QUOTED, BARRED):
        for block in pattern.finditer(text):
            for mark in MARKS.finditer(text, *block.span()):
                gone.update(range(*mark.span()))
    return gone


def foot_of(told: str) -> re.Pattern[str]:
    """A line with the number of a page; `told`: how the country writes one."""
    return compiled(
        rf"^(?:[^\n]{{1,40}}?{_APART}|[ \t]*)(?:{_PAGE}|{told})(?:{_APART}[^\n]{{1,40}}|[ \t]*)$",
        re.MULTILINE | re.IGNORECASE,
    )


def furniture(text: str, foot: re.Pattern[str]) -> set[int]:
    """Feet of pages, heads that repeat beside them, and the blank lines between."""
    feet = [one for one in foot.finditer(text) if not NUMBER.search(one[0])]
    heads = [_below(text, one.end()) for one in feet]
    # Each line once: what stands below two feet of one page is not repeated.
    told = {end: line.strip() for head in (_below(text, 0), *heads) for line, end in head}
    often = Counter(told.values())
    gone: set[int] = set()
    for one, head in zip(feet, heads, strict=True):
        start, end = len(text[: one.start()].rstrip()), one.end()
        for line, stop in head:
            if line.strip() and often[line.strip()] == 1:
                break
            end = stop
        gone.update(range(start, end) if len(feet) > 1 else ())
    return gone


def _below(text: str, at: int) -> list[tuple[str, int]]:
    """The first lines of the next page, each with where it ends."""
    found: list[tuple[str, int]] = []
    told = 0
    while at < len(text) and told < RUNNING:
        end = text.find("\n", at + 1)
        end = len(text) if end < 0 else end
        line = text[at:end]
        if NUMBER.search(line):
            break
        found.append((line, end))
        told += bool(line.strip())
        at = end
    return found
