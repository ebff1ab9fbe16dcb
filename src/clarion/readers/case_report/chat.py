"""Copied chats and threads: who wrote a message, and when, is no part of what it says."""

import re
from collections.abc import Iterable, Iterator

from clarion.countries.report import NOTHING, Word

_TIME = r"\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?"
_DAY = r"(?:(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?,? )?"
# No office, room or kind of line: 3楼 财务科：…
_NICK = r"(?![^\n:]{0,20}(?:电话|手机|传真|值班|座机|总机|办公))[^\W\d][^\n:,;。、(\[]{0,19}?"
_NO_OFFICE = r"(?<![局所院队科处站室厂委办厅部股组庭长任记])"
_ACCOUNT = r"(?: ?[(<][\w.@-]{2,40}[)>])?"
_FLOOR = r"(?:#\d{1,4}|\d{1,4} ?[楼#f])"
# 俊仔妈妈：15400000501: whose a number is may be said by nothing but the name before it.
_GOES_ON = r" ?:(?!\s*(?:电话|手机|座机|号码?|联系|tel|phone|mobile|cell|contact)?[^\w\n]*\d)"
AHEAD = (
    rf"[\[【]{_DAY}{_TIME}[\]】] ?{_NICK}{_NO_OFFICE}{_ACCOUNT}{_GOES_ON}",
    rf"{_DAY}{_TIME},? ?-? ?{_NICK}{_NO_OFFICE}{_ACCOUNT}{_GOES_ON}",
    rf"{_FLOOR} ?{_NICK}{_NO_OFFICE}{_ACCOUNT}{_GOES_ON}",
)
ALONE = (
    rf"{_NICK}{_ACCOUNT} {{1,4}}{_DAY}{_TIME}",
    rf"{_DAY}{_TIME} {{1,4}}{_NICK}{_NO_OFFICE}{_ACCOUNT}",
)
# In front of the message, or on a line of its own, which goes as a whole.
STAMPS = (
    *(re.compile(rf"^[ \t]*{one}[ \t]*", re.MULTILINE | re.IGNORECASE) for one in AHEAD),
    *(re.compile(rf"^[ \t]*{one}[ \t]*\n", re.MULTILINE | re.IGNORECASE) for one in ALONE),
)


class Stamps:
    """`words`: for whom nobody may call; whoever is called so, a number behind is theirs."""

    def __init__(self, words: Iterable[Word] = ()) -> None:
        forms = [form for word in words for form in word.forms.split("|") if form]
        kin = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
        self._kin = re.compile(
            rf"(?<![a-z])(?:{kin})(?![a-z])|\u6211" if kin else NOTHING, re.IGNORECASE
        )

    def places(self, text: str) -> set[int]:
        """Where stamps stand; one alone is none."""
        return {at for found in self._found(text) for at in range(*found.span())}

    def _found(self, text: str) -> Iterator[re.Match[str]]:
        for pattern in STAMPS:
            found = list(pattern.finditer(text))
            if len(found) > 1:
                yield from (one for one in found if not self._kin.search(one[0]))
