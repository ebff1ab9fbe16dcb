"""Notes below a list: † this number is dead, of the number that has the same mark behind it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from clarion.readers.case_report.state import Draft

MARK = r"(?P<mark>[*†‡§¶]{1,6}|[⁰¹²³⁴-⁹①-⑳])"
LAST = MARK.replace("mark", "last")  # of the line
BEHIND = re.compile(rf"[ \t|)]*{MARK}(?![*\w])|[^\n\d]{{0,60}}?[ \t|)]{LAST}[ \t|]*$", re.MULTILINE)
LEADS = re.compile(rf"[ \t]*\(?{MARK}[ \t):]*")


class Notes:
    """`text`: the whole report, made plain."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._marked = defaultdict[str, list[Draft]](list)

    def add(self, drafts: Iterable[Draft]) -> None:
        for draft in drafts:
            found = BEHIND.match(self._text, draft.written.end)
            if found:
                self._marked[found["mark"] or found["last"]].append(draft)

    def lines(self) -> Iterator[tuple[list[Draft], int, int]]:
        """The numbers with a mark, and from where to where a line speaks of them."""
        for found in LEADS.finditer(self._text):
            begins = self._text[found.start() - 1 : found.start()] in {"", "\n"}
            marked = self._marked.get(found["mark"], [])
            if begins and marked:
                end = self._text.find("\n", found.end())
                yield marked, found.end(), end if end >= 0 else len(self._text)

    def told_at(self, at: int) -> list[Draft]:
        """The numbers of which the line speaks in which `at` lies."""
        found = LEADS.match(self._text, self._text.rfind("\n", 0, at) + 1)
        return self._marked.get(found["mark"], []) if found else []
