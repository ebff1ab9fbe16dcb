"""Rows of a table whose cells had several lines, as they come out of a text editor.

A tab parts the cells; a row goes on until it has all of them, and its last cell may tell of more
numbers, each on a line of its own.
"""

import re
from collections.abc import Iterator

FEWEST = 2  # columns
LONGEST = 24  # signs of a column's name
MOST = 8  # lines of a row
NEAR = 20  # signs before a line
HEAD = re.compile(
    rf"^[^\t\n\d]{{0,{LONGEST}}}[^\W\d][^\t\n\d]{{0,3}}"
    rf"(?:\t *[^\W\d][^\t\n\d]{{0,{LONGEST}}}){{1,9}} *$",
    re.MULTILINE,
)
BLANK = re.compile(r"\n *(?:\n|\Z)")
NUMBER = re.compile(r"(?P<label>[^\d\n\t(+]{0,8})[(+]?\d[\d() -]{6}")
OPEN = re.compile(r"\d{3}[^\d\t\n]{0,12}$|: *$")  # a number, or what leads to one


def in_rows(text: str, tag: re.Pattern[str]) -> str:
    """Each row in one line; of the same length. `tag`: a kind of line, in brackets."""
    if "\t" not in text:
        return text
    signs, end = list(text), 0
    for head in HEAD.finditer(text):
        if head.start() >= end:
            end = _end(text, head.end())
            for at in _breaks(text, (head.end() + 1, end), head[0].count("\t"), tag):
                signs[at] = " "
    return "".join(signs)


def _end(text: str, start: int) -> int:
    """Of a table: the first blank line, or the last sign."""
    blank = BLANK.search(text, start)
    return blank.start() if blank else len(text)


def _breaks(text: str, table: tuple[int, int], tabs: int, tag: re.Pattern[str]) -> Iterator[int]:
    """Where a break parts no rows. `table`: where its rows begin, and where it ends."""
    held: list[int] = []
    row, start = tabs, table[0]  # tabs of the row that is being read
    while start < table[1]:
        end = text.find("\n", start, table[1])
        end = table[1] if end < 0 else end
        line = text[start:end]
        own = line.count("\t")
        if row == tabs and not own and _adds(text[max(0, start - NEAR) : start - 1], line, tag):
            yield start - 1
        elif row < tabs and own < tabs and row + own <= tabs and len(held) < MOST:
            held.append(start - 1)
            row += own
        else:
            held, row = [], own
        if row == tabs:
            yield from held
            held = []
        start = end + 1


def _adds(before: str, line: str, tag: re.Pattern[str]) -> bool:
    """手机：15400000501, below a number: no more than another one of the same cell."""
    number = NUMBER.match(line.lstrip())
    if number is None or OPEN.search(before) is None:
        return False
    label = number["label"].strip(" :.")
    return not label or tag.fullmatch(f"[{label}]") is not None
