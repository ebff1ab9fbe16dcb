"""Copied chats and threads: who wrote a message, and when, is no part of what it says."""

import re
from collections.abc import Iterable, Iterator

from clarion.countries.beside import NOTHING
from clarion.countries.report import Copied, Word

_TIME = r"\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?"
_ACCOUNT = r"(?: ?[(<][\w.@-]{2,40}[)>])?"
_LEADS = "tel|phone|mobile|cell|contact"


class Stamps:
    """`words`: for whom nobody may call; whoever is called so, a number behind is theirs."""

    def __init__(self, copied: Copied, words: Iterable[Word] = ()) -> None:
        forms = [form for word in words for form in word.forms.split("|") if form]
        kin = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
        self._kin = re.compile(
            rf"(?<![a-z])(?:{kin or NOTHING})(?![a-z])|{copied.own}", re.IGNORECASE
        )
        self._patterns = [re.compile(one, re.MULTILINE | re.IGNORECASE) for one in _stamps(copied)]

    def places(self, text: str) -> set[int]:
        """Where stamps stand; one alone is none."""
        return {at for found in self._found(text) for at in range(*found.span())}

    def _found(self, text: str) -> Iterator[re.Match[str]]:
        for pattern in self._patterns:
            found = list(pattern.finditer(text))
            if len(found) > 1:
                yield from (one for one in found if not self._kin.search(one[0]))


def _stamps(copied: Copied) -> Iterator[str]:
    """In front of the message, or on a line of its own, which goes as a whole."""
    day = rf"(?:{copied.day},? )?"
    nick = rf"(?![^\n:]{{0,20}}(?:{copied.no_nick}))[^\W\d][^\n:,;。、(\[]{{0,19}}?"
    name = rf"{nick}{copied.no_end}{_ACCOUNT}"
    # 俊仔妈妈：15400000501: whose a number is may be said by nothing but the name before it.
    goes_on = rf" ?:(?!\s*(?:{copied.leads}|{_LEADS})?[^\w\n]*\d)"
    yield rf"^[ \t]*[\[【]{day}{_TIME}[\]】] ?{name}{goes_on}[ \t]*"
    yield rf"^[ \t]*{day}{_TIME},? ?-? ?{name}{goes_on}[ \t]*"
    yield rf"^[ \t]*(?:#\d{{1,4}}|{copied.floor}) ?{name}{goes_on}[ \t]*"
    yield rf"^[ \t]*{nick}{_ACCOUNT} {{1,4}}{day}{_TIME}[ \t]*\n"
    yield rf"^[ \t]*{day}{_TIME} {{1,4}}{name}[ \t]*\n"
