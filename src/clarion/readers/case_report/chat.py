"""Copied chats and threads: who wrote a message, and when, is no part of what it says."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from clarion.countries.copied import Copied
from clarion.countries.report import Word
from clarion.readers.case_report.any_form import any_form
from clarion.readers.compiled import compiled

_ACCOUNT = r"(?: ?[(<][\w.@-]{2,40}[)>])?"
_LEADS = "tel|phone|mobile|cell|contact"
_RANK = r"(?:【[^【】\n]{1,8}】 ?)?"  # 【管理员】阿柴
_CALLER = r"[+~]?\d[\d ()-]{8,18}\d"  # who is in nobody's address book
LONGEST = 160  # signs of the head of a post, at most
NAME = 20  # signs of the name of who wrote it, at most
GOES_ON = re.compile(r"[.。!?] *[^\W\d]{2}")  # a sentence behind another
MANY = re.compile(r"\d{5}|\d{3,4}-\d{4}")  # digits that no name has
SPEAKER = re.compile(
    r"^[ \t]*([^\W\d][^\n:,;。、()\[\]\ufffc]{1,11}?) ?:(?![^\w\n]*\d)[ \t]*\n?", re.MULTILINE
)
WRITERS = 2
TALK = 0.35  # of the lines, at least, begin with who writes
BETWEEN = " \t|·,;:/()[]【】《》<>-"


class Stamps:
    """`words`: for whom nobody may call; whoever is called so, a number behind is theirs.

    `is_word`: whether a text has a word of the country: it is no name that somebody writes under.
    """

    def __init__(
        self,
        copied: Copied,
        words: Iterable[Word] = (),
        is_word: Callable[[str], bool] = lambda _: False,
    ) -> None:
        self._is_word = is_word
        self._kin = compiled(
            rf"(?<![a-z])(?:{any_form(words)})(?![a-z])|{copied.own}", re.IGNORECASE
        )
        flags = re.MULTILINE | re.IGNORECASE
        self._patterns = [compiled(one, flags) for one in _stamps(copied)]
        time = time_of(copied)
        when = rf"(?:(?:{copied.day})[,T ]{{0,2}}(?:{time})?|{time})"
        posted = copied.posted.replace("{when}", when)
        self._column = compiled(
            rf"^[ \t]*(?:{copied.day})?[, ]*{time}(?: {{1,4}}|\t)"
            rf"(?P<name>[^\W\d][^\s:,;。、()\[\]\ufffc]{{0,11}})(?: {{2,4}}|\t)(?=\S)",
            flags,
        )
        nick = r"[^\W\d_][^\n:,;。、(\[\t]{0,19}"
        self._tabbed = compiled(rf"^[ \t]*{time}\t(?P<name>{nick})\t", flags)
        self._posted = compiled(posted, re.IGNORECASE)
        self._bracketed = compiled(
            rf"^[ \t]*\[(?:(?:{copied.day}),? {{0,2}})?{time}\] ?"
            rf"(?P<name>[^\W\d][^\n:,;。、(\[]{{0,19}}?) ?:[ \t]*(?P<number>\d)?",
            flags,
        )
        self._pieces = compiled(
            rf"{posted}|{when}|(?<!\d)(?:{copied.floor})|{copied.beside}", re.IGNORECASE
        )
        self._no_nick = compiled(copied.no_nick, re.IGNORECASE)
        self._floor = compiled(
            rf"[ \t\[【]*(?={copied.floor}|#)\D{{0,2}}0*(?P<floor>\d{{1,4}})[^\d\n][^\n]{{2}}",
            re.IGNORECASE,
        )

    def places(self, text: str) -> set[int]:
        """Where stamps stand; one alone is none."""
        stamps = {at for found in self._found(text) for at in range(*found.span())}
        others = (*self._heads(text), *self._talk(text), *self._columns(text))
        others = (*others, *self._in_tabs(text), *self._before_numbers(text))
        for start, end in others:
            stamps.update(range(start, end))
        return stamps

    def _in_tabs(self, text: str) -> list[tuple[int, int]]:
        """15:30, who writes, and what: half of them more than once, or they are rows of a list."""
        found = [one for one in self._tabbed.finditer(text) if self._is_nick(one["name"])]
        often = Counter(one["name"] for one in found)
        again = sum(1 for one in found if often[one["name"]] > 1)
        return [one.span() for one in found] if again * 2 > len(found) else []

    def posts(self, text: str, stamps: Iterable[int]) -> list[tuple[int, str]]:
        """Where posts begin whose number leads their heads, and these numbers."""
        heads = {one.start() for one in re.finditer(r"^", text, re.MULTILINE)}.intersection(stamps)
        found = (self._floor.match(text, at) for at in sorted(heads))
        return [(one.start(), one["floor"]) for one in found if one]

    def _found(self, text: str) -> Iterator[re.Match[str]]:
        for pattern in self._patterns:
            found = list(pattern.finditer(text))
            if len(found) > 1:
                yield from (one for one in found if not self._kin.search(one[0]))

    def _before_numbers(self, text: str) -> Iterator[tuple[int, int]]:
        """[2026/6/2 10:15] 阿柴: 0000121 …, of who also writes what begins with no number."""
        found = list(self._bracketed.finditer(text))
        writers = {one["name"] for one in found if one["number"] is None}
        for one in found:
            if one["number"] and one["name"] in writers and not self._kin.search(one[0]):
                yield one.start(), one.start("number")

    def _heads(self, text: str) -> Iterator[tuple[int, int]]:
        """阿柴 UID：10027731 发表于 2021-9-3, whole lines; else what no line but a head says."""
        lines = (one for one in re.finditer(r"[^\n]+", text) if self._posted.search(one[0]))
        for line in lines:
            name = self._pieces.sub("", line[0]).strip(BETWEEN)
            if len(line[0]) > LONGEST or len(name) > NAME or MANY.search(name):
                continue
            if self._is_said(name) or GOES_ON.search(line[0]):
                shift = line.start()
                yield from (
                    (shift + one.start(), shift + one.end())
                    for one in self._posted.finditer(line[0])
                )
            else:
                yield line.span()

    def _is_said(self, name: str) -> bool:
        """Of somebody's kin, or of a line: no name that anybody writes under."""
        return bool(self._kin.search(name) or self._no_nick.search(name))

    def _talk(self, text: str) -> list[tuple[int, int]]:
        """阿柴：…, without a time: where two or more write again and again."""
        spoken = list(SPEAKER.finditer(text))
        nicks = {name for name in {one[1] for one in spoken} if self._is_nick(name)}
        found = [one for one in spoken if one[1] in nicks]
        often = Counter(one[1] for one in found)
        again = [one for one in found if often[one[1]] > 1]
        lines = sum(1 for one in re.finditer(r"[^\n]*\S[^\n]*", text))
        if len({one[1] for one in again}) < WRITERS or len(found) < TALK * lines:
            return []
        return [one.span() for one in found if often[one[1]] > 1 or not _has_number(one[1], text)]

    def _columns(self, text: str) -> list[tuple[int, int]]:
        """20:12 阿珍  …, in many lines: who writes again and again, and whose no number is."""
        found = list(self._column.finditer(text))
        often = Counter(one["name"] for one in found)
        heads = {one.start("name") for one in found}
        known = {one: self._is_nick(one) and not _is_told(one, text, heads) for one in often}
        found = [one for one in found if known[one["name"]]]
        lines = sum(1 for _ in re.finditer(r"[^\n]*\S[^\n]*", text))
        again = sum(1 for one in found if often[one["name"]] > 1)
        return [one.span() for one in found] if again >= TALK * lines else []

    def _is_nick(self, name: str) -> bool:
        """No name of a line, a field, an office or a post."""
        said = "".join(name.lower().split())
        return not (self._is_said(name) or self._is_word(said))


def _is_told(name: str, text: str, heads: set[int]) -> bool:
    """王大明 15400000501, in a list that is no chat, or right behind the time."""
    said = re.finditer(rf"{re.escape(name)}(?P<gap>[^\n]{{0,{NAME}}}?)\d{{4}}", text)
    return any(one.start() not in heads or not one["gap"].strip(BETWEEN) for one in said)


def _has_number(name: str, text: str) -> bool:
    """Wang Daming: no answer, of whom the list above has a number."""
    return re.search(rf"{re.escape(name)}(?! ?:)[^\n]{{0,{NAME}}}?\d{{4}}", text) is not None


def time_of(copied: Copied) -> str:
    """A pattern of a time of the day."""
    return rf"(?:(?:{copied.noon}) ?)?\d{{1,2}}:\d{{2}}(?::\d{{2}})?(?: ?[ap]\.?m\.?)?"


def _stamps(copied: Copied) -> Iterator[str]:
    """In front of the message, or on a line of its own, which goes as a whole."""
    time = time_of(copied)
    day = rf"(?:(?:{copied.day}),? {{0,2}})"
    no_phone = r"(?![^\n\t:(\[]{0,20}(?:\d{7}|\d{3,4}-\d{4}))"  # 9:12 刑庭 0536-0000121: no name
    nick = rf"{no_phone}(?![^\n\t:]{{0,20}}(?:{copied.no_nick}))[^\W\d][^\n:,;。、(\[]{{0,19}}?"
    name = rf"{_RANK}{nick}{copied.no_end}{_ACCOUNT}"
    # 俊仔妈妈：15400000501: whose a number is may be said by nothing but the name before it.
    goes_on = rf" ?:(?!\s*(?:{copied.leads}|{_LEADS})?[^\w\n]*\d)"
    alone = r"[ \t:]*(?:\n|\Z)"
    at = rf"(?: {{1,4}}|,? ?[\[(·] ?){day}?{time}[)\]]?"
    yield rf"^[ \t]*[\[【]{day}?{time}[\]】] ?{name}(?:{goes_on}[ \t]*|{alone})"
    yield rf"^[ \t]*{day}?{time},? ?-? ?{name}{goes_on}[ \t]*"
    yield rf"^[ \t]*(?:\[{day}{time}\] ?|{day}{time} - ){_CALLER} ?:[ \t]*"
    yield rf"^[ \t]*(?:#\d{{1,4}}|{copied.floor}) ?{name}{goes_on}[ \t]*"
    yield rf"^[ \t]*(?:#?\d{{1,4}} |{copied.floor} ?)?{name}{at}{alone}"
    yield rf"^[ \t]*{copied.floor} {{0,2}}\[{nick}\] {{0,2}}\[{day}{time}\]{alone}"
    yield rf"^[ \t]*{day}?{time} {{1,4}}{name}{alone}"
    yield rf"^[ \t]*(?:{copied.vote}) ?[\w-]{{2,16}} ?: *"
    yield r"(?<=[^\s:]) (?:\d{1,3}(?:\.\d{1,3}){3} )?\d{2}/\d{2} \d{2}:\d{2}$"
    yield rf"^[ \t]*{name} ?(?:{copied.wrote})? ?\({day}{time}\)(?:{copied.wrote})?{alone}"
