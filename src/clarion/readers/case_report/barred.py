"""Blocks under a heading that tells not to call, in whatever words: 家里人（绝对不要打）.

Also signs beside a single number that say so: [禁], (仅供律师).
"""

import re
from collections.abc import Sequence

from clarion.countries.amended import Amended
from clarion.readers.case_report.lex import NUMBER
from clarion.readers.case_report.state import Draft
from clarion.readers.compiled import compiled

LONGEST = 70  # signs of a heading
MARKED = re.compile(r"[ \t]*(?:[^\w\s\"“(（「『'’,.;]|[(（]?[^\W_]{1,3}[)）、.])")
LAST = re.compile(r"[^\w\s。.!?;,]+[ \t]*$")
# B. Withdrawn: what follows is below it even behind a blank line.
OVER_BLANK = re.compile(r"^[ \t]*[^\W_]{1,3}[)）、.]|:[ \t]*$|[-=]{2,}[ \t]*$")
SENTENCE = re.compile(r"[。!?;]")
LOUD = re.compile(r"!+(?=[)\]】])")  # 厂方（不要打！）, which is no sentence
TAGGED = r"[\[【〔(]{{1,2}} ?(?:{0}) ?[\]】〕)]{{1,2}}"


def leading(words: str) -> re.Pattern[str]:
    """[可] 15400000501: what opens a line, and says no more than that it is to be called."""
    return compiled(rf"^[ \t]*{TAGGED.format(words)}[ \t]*", re.MULTILINE | re.IGNORECASE)


class Barred:
    """`text`: the whole report, made plain and in small letters, its numbers masked."""

    def __init__(self, said: Amended, text: str) -> None:
        self._bars, self._allows = compiled(said.bars), compiled(said.allows)
        self._text = text
        self._tagged = Tagged(said, text)

    def mark(self, drafts: Sequence[Draft]) -> None:
        """The numbers of such a block, or with such a sign, are for a person to look at."""
        blocks = self._blocks()
        for draft in drafts:
            barred = any(draft.written.start in one for one in blocks)
            barred = barred or self._tagged.has(draft.written.start, draft.written.end)
            draft.wrong = draft.wrong or barred

    def _blocks(self) -> list[range]:
        """From a heading to the next one, or to the first blank line."""
        blocks: list[range] = []
        at, start, waits, blank = 0, -1, False, True
        for line in [*self._text.split("\n"), ""]:
            has_number, ends = NUMBER in line, not line.strip()
            heads = not has_number and self._is_heading(line, blank=blank)
            if start >= 0 and (heads or (ends and not waits)):
                blocks.append(range(start, at))
                start = -1
            if heads and self._is_barred(line):
                start, waits = at, OVER_BLANK.search(line) is not None
            waits = waits and not has_number
            blank = ends
            at += len(line) + 1
        return blocks

    def _is_heading(self, line: str, *, blank: bool) -> bool:
        said = line.strip()
        shaped = MARKED.match(line) is not None or (blank and LAST.search(said) is not None)
        whole = not SENTENCE.search(LOUD.sub("", said))
        return 0 < len(said) <= LONGEST and shaped and whole

    def _is_barred(self, line: str) -> bool:
        return self._bars.search(line) is not None and self._allows.search(line) is None


class Tagged:
    """`text`: the whole report, made plain and in small letters, its numbers masked."""

    def __init__(self, said: Amended, text: str) -> None:
        self._text = text
        self._opens = leading(said.barred)
        tag, users = TAGGED.format(said.barred), said.users
        self._behind = compiled(rf" ?{tag}|[ ,(]{{0,4}}(?:{users})")
        self._before = compiled(rf"(?:{users})[ ):]{{0,4}}\Z")

    def has(self, start: int, end: int) -> bool:
        """Whether a number has such a sign, in front of its line or beside it."""
        begin = self._text.rfind("\n", 0, start) + 1
        before = max(begin, start - LONGEST)
        led = self._opens.match(self._text, begin) or self._before.search(self._text, before, start)
        return (led or self._behind.match(self._text, end)) is not None
