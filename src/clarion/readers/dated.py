"""When and under which word a remark was made: what it says is heard without."""

import re
from collections.abc import Sequence

from clarion.countries.remarked import Remarked

# 2025-10-20, 20/10/2025, 10.20; 15:30.
_DAY = (
    r"(?:(?:19|20)?\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}(?:[-./](?:19|20)\d\d)?|"
    r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?![-./]?\d)"
)
_HOUR = r"t?\d{1,2}:\d\d(?::\d\d)?(?:z\b)?"
_BEGINS = r"(?:^|(?<=[,;.!?\n]))"
_ENDS = r"(?:(?<=[ ,)\]])|(?=[:,(]|[^\x00-\x7f]))"
_WRITER = r"(?:\([^()\d]{1,10}\) *)?(?:[^\W\d]{1,8} ?: *|:)?"
_PART = r"(?<![\d/.-])(?<!\b(?:on|in|at|by))(?<!since|after|until)(?<!from|till)"
# How a line begins that goes on with the one above.
_REPLY = r"(?:[→>=]+|[+↳⤷][-–—]*(?=[ \t\d/.:-]*[^\W\d_])|[-–—]{2,}(?=[ \t]*[^\W\d_]))"
_LINES = re.compile(r"[;。\n]")


class Dated:
    """Of texts as `level` writes them."""

    def __init__(self, languages: Sequence[Remarked]) -> None:
        told = "|".join(one.stamps for one in languages)
        until = "|".join(one.until for one in languages)
        words = "|".join(one.results for one in languages)
        many = rf"(?>(?:(?:{_DAY}|{_HOUR}|{told})[ ,/]*)+)"
        writers = "|".join(one.writers for one in languages)
        stamp = rf"[ (\[]*(?:(?:{writers})[ (,]*)?{many}[)\]]*(?! ?(?:{until})){_ENDS} *{_WRITER}"
        self._before = re.compile(_BEGINS + stamp).sub
        self._behind = re.compile(rf"{_PART} {many}$").sub
        self._leads = re.compile(
            rf"[ \t]*(?:\(?\d{{1,3}}[.)、:]?[ \t]+)?(?P<day>{many})[ \t:–—-]*"
        ).match
        lead = rf"(?:(?:{words}) ?: ?|{_REPLY}[ \t]*|{stamp} *)"
        self._reached = re.compile("|".join(f"(?:{one.reached})" for one in languages)).match
        self._noted = re.compile(
            rf"[ \t]*(?:\((?P<inner>[^()]+)\)[.。]?$|(?:[-–—*•·]+[ \t]*)?{lead}(?P<rest>.+))"
        ).match

    def without(self, text: str) -> str:
        """2025-10-20 空号: 空号; not a day that is part of what is said, retired on 2025-10-20."""
        return self._behind("", self._before("", text))

    def leading(self, line: str) -> tuple[int, int, int]:
        """From where to where it says when, before anything but the number of an item; the next."""
        found = self._leads(line)
        return (*found.span("day"), found.end()) if found else (0, 0, 0)

    def entries(self, text: str) -> list[str]:
        """Each from its day to the next day that begins a line or a sentence."""
        told: list[str] = []
        for line in _LINES.split(text):
            start, end, after = self.leading(line)
            if end > start:
                told.append(line[after:])
            elif told:
                told[-1] += f",{line}"
        return told

    def reached(self, entry: str) -> bool:
        """That the line works on that day."""
        return self._reached(entry) is not None

    def noted(self, line: str) -> str:
        """What a line says that is no more than a note: status: dead; (dead); 20.10. dead."""
        found = self._noted(line)
        return (found["inner"] or found["rest"] or "") if found else ""
