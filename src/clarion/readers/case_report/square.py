"""Square brackets beside a number that mean no more than round ones."""

import re

from clarion.readers.compiled import compiled

CODE = re.compile(r"[\[【〔](0\d{2,3})[\]】〕](?= ?-? ?\d{3})")  # around an area code
BEFORE = re.compile(r" ?:? ?[+(]?\d{3}")
# 〔批：空号〕, the whole line: a note on what stands above. 【作废】 may be a heading.
NOTE = re.compile(
    r"^([ \t]*)(?:〔|[\[【](?=[^\W\d]{1,6} ?:))([^()\[\]〔〕【】\n]{2,160})[\]〕】](?=[ \t]*$)",
    re.MULTILINE,
)
INDENT = 8  # signs
BEHIND = re.compile(r"\d ?\Z")


def tag_of(words: str) -> re.Pattern[str]:
    """`words`: what says which kind of line a number is."""
    return compiled(rf"[\[【〔]({words})[\]】〕]", re.IGNORECASE)


def rounded(text: str, tag: re.Pattern[str]) -> str:
    """【0536】0000121, 王大明[手机]15400000501, 15400000501【手机】.

    The first of a line may be the name of a field, in a form of many lines.
    """
    return tag.sub(_beside, CODE.sub(r"(\1)", text))


def noted(text: str) -> str:
    """Notes in round brackets."""
    return NOTE.sub(r"\1(\2)", text)


def _beside(found: re.Match[str]) -> str:
    text, start = found.string, found.start()
    leads = text[max(0, start - INDENT) : start].rpartition("\n")[2].strip() == ""
    behind = BEHIND.search(text, max(0, start - 2), start)
    near = behind or (not leads and BEFORE.match(text, found.end()))
    return f"({found[1]})" if near else found[0]
