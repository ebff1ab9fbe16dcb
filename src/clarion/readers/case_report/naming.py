"""Which part of a run of text is somebody's name, by what stands beside it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from clarion.countries.beside import NOTHING as NEVER
from clarion.countries.report import People, Sort, Status
from clarion.readers.case_report.lex import LIST, STOP, Token
from clarion.readers.compiled import compiled

LONGEST_NAME = 4  # signs
GIVEN = 2  # signs of a given name, at most
LISTED_NAME = 3  # signs: relatives are called by two more often
PAIRS = 8  # words: two names and their numbers, and what parts them
JOINED = frozenset({Sort.UNIT, Sort.TITLE})
ENTITLED = frozenset({Sort.TITLE, Sort.HOLDER})
LEADS = frozenset({Sort.TITLE, Sort.HOLDER, Sort.ROLE})
CLOSES_NAME = frozenset({Sort.TITLE, Sort.ROLE, Sort.LABEL, Sort.STATUS, "num", Sort.RESPECTIVELY})
AFTER_WHICH = frozenset({")", "num", Sort.PERSON, Sort.UNIT, Sort.TITLE})  # may be joined on
FROM_ONE_TO_ANOTHER = {(Sort.CHANGED, Sort.TITLE)}  # 办公室换成霍庭长
LED = 12  # signs before a name that a comma follows: 带头的叫王大明，
CALLED = frozenset({"num", Sort.LABEL, "(", Sort.OF})
OF_LIST = frozenset({Sort.TITLE, Sort.UNIT, Sort.PERSON, "num"})
REMARK = 12  # words of one in brackets, at most
PARTS = frozenset({"blank", "num", "(", ",", LIST, ":", "-", Sort.LABEL})
OF_OTHERS = frozenset({Sort.PERSON, Sort.UNIT, Sort.ROLE, "num"})  # in brackets
BEFORE_TITLE = frozenset({"(", "|", "/"})  # behind a name
ENDS_TITLE = ([","], ["num"], ["|"], [":"], [Sort.LABEL])  # in a list
LEADING = frozenset({"blank", ":", "-"})  # from a title to its name
NOTHING = Token("end", -1, -1)
WHOLE = re.compile(".+")
ANDED = re.compile("(?<= )and$")  # Tashi Norbu and Chen Gang


class Naming:
    def __init__(self, people: People) -> None:
        self.whole, self.surname = compiled(people.whole), compiled(people.surname)
        self.head, self.tail = compiled(people.head), compiled(people.tail)
        self.short = compiled(people.short)
        self.called_so = compiled(people.called_so)
        self.called, self.apposed = compiled(people.called), compiled(people.apposed)
        self.nobody, self.spelt = compiled(NEVER), compiled(people.spelt)
        self.single = compiled(people.single)
        self.genitive = people.genitive
        self.joins, self.copulas = frozenset(people.joins), people.copulas

    def named(
        self, run: Token, before: Sequence[Token], behind: Sequence[Token], text: str
    ) -> list[Token]:
        """The run in parts, one of them a name if there is any; `before` and `behind` it."""
        size = run.end - run.start
        if size == 1 and _is_of_move(before, behind):
            return [run]
        if text[run.start] in self.joins and not self._is_spelt(run, before, behind, text):
            if size == 1:
                return [run]
            if size > 2 and before and before[-1].sort in AFTER_WHICH:  # noqa: PLR2004
                rest = self.named(replace(run, start=run.start + 1), before, behind, text)
                return [replace(run, end=run.start + 1), *rest]
        touched = bool(behind) and behind[0].start == run.end and behind[0].sort in JOINED
        last = self._last_join(run, text, touched=touched)
        if last > run.start:
            end = run.start + len(text[run.start : last].rstrip())
            rest = self.named(replace(run, end=end), before, (), text)
            return [*rest, replace(run, start=last)]
        return (
            self._in_full(run, before, text)
            or self._called_so(run, before, text)
            or self._joined(run, before, text)
            or self._single(run, before, behind, text)
        )

    def _in_full(self, run: Token, before: Sequence[Token], text: str) -> list[Token]:
        """教导员姓化，叫化庆元; 姓欧阳，名片上写着欧阳倩: a name whose surname was just told."""
        said = [one for one in before[-4:] if one.sort != "blank"][-2:]
        if [one.sort for one in said] != [Sort.PERSON, ","]:
            return []
        short = self.short.fullmatch(text, said[0].start, said[0].end)
        surname = short["surname"] if short and not text[said[0].start].isascii() else ""
        at = text.rfind(surname, run.start, run.end) if surname else -1
        if at <= run.start or not 0 < run.end - at - len(surname) <= GIVEN:
            return []
        return [replace(run, end=at), Token(Sort.PERSON, at, run.end)]

    def _called_so(self, run: Token, before: Sequence[Token], text: str) -> list[Token]:
        """A judge by the name of Parhat Semet telephoned: in a name of any kind."""
        found = self.called_so.match(text, run.start, run.end)
        last = next((one.sort for one in reversed(before) if one.sort != "blank"), "")
        if found is None or last != Sort.TITLE:
            return []
        start, end = found.span("name")
        rest = Token("run", end, run.end)
        parts = Token("run", run.start, start), Token(Sort.PERSON, start, end), rest
        return [one for one in parts if one.start < one.end]

    def _last_join(self, run: Token, text: str, *, touched: bool) -> int:
        """Where a word begins that only joins what comes next; 0 if there is none."""
        if touched and run.end - run.start > 2 and text[run.end - 1] in self.joins:  # noqa: PLR2004
            return run.end - 1
        cut = ANDED.search(text, run.start, run.end)
        return cut.start() if cut else 0

    def _single(
        self, run: Token, before: Sequence[Token], behind: Sequence[Token], text: str
    ) -> list[Token]:
        name = self._sure(run, before, behind, text)
        sort = "" if name else "maybe"
        name = name or self.whole.fullmatch(text, run.start, run.end)
        if name is None or name.start() == name.end():
            return [run]
        parts = [
            Token("run", run.start, name.start()),
            Token(Sort.PERSON, *name.span(), sort),
            Token(self._sort_behind(name, run, behind, text), name.end(), run.end),
        ]
        return [part for part in parts if part.start < part.end]

    def _sort_behind(
        self, name: re.Match[str], run: Token, behind: Sequence[Token], text: str
    ) -> str:
        """有一个叫王大明的，手机…: the genitive ends only what he is called."""
        closed = bool(behind) and behind[0].sort == ","
        return "blank" if closed and text[name.end() : run.end] == self.genitive else "run"

    def _joined(self, run: Token, before: Sequence[Token], text: str) -> list[Token]:
        """办案民警是尉迟刚和小简: two names and a word between them, behind a title."""
        said = [one for one in before[-3:] if one.sort != "blank"][-2:]
        if said and said[-1].sort == "run" and text[said[-1].start : said[-1].end] in self.copulas:
            said.pop()
        if not said or said[-1].sort != Sort.TITLE:
            return []
        for at in range(run.start + 2, run.end - 1):
            if text[at] in self.joins and self._are_names(text, run, at):
                first, second = (
                    Token(Sort.PERSON, run.start, at),
                    Token(Sort.PERSON, at + 1, run.end),
                )
                return [first, Token("run", at, at + 1), second]
        return []

    def _are_names(self, text: str, run: Token, at: int) -> bool:
        return self.is_name(text, run.start, at) and self.is_name(text, at + 1, run.end)

    def is_name(self, text: str, start: int, end: int) -> bool:
        """All of it, as far as its signs tell."""
        return self.whole.fullmatch(text, start, end) is not None

    def _sure(
        self, run: Token, before: Sequence[Token], behind: Sequence[Token], text: str
    ) -> re.Match[str] | None:
        """A name because of what stands before it, or behind it."""
        span = (text, run.start, run.end)
        last, after = (before[-1] if before else NOTHING), (behind[0] if behind else NOTHING)
        led = last.sort in LEADS and last.end >= run.start
        again = self._is_again(run, before, text) or self._is_single(run, behind, text)
        again = again or (led and self.single.fullmatch(*span) is not None)
        if again or self._is_spelt(run, before, behind, text):
            return WHOLE.match(*span)
        if led and (found := self.head.match(*span)) and self._is_seen(found, before, after, text):
            return found
        kin = self._of_kin(run, before, text)
        if kin or (after.sort in LEADS and (kin := self.tail.search(*span))):
            return kin
        if self._is_apposed(before, behind) and (found := self.apposed.search(*span)):
            return found
        follows = next((one.sort for one in behind if one.sort != "blank"), "")
        called = self.called.search(*span)
        near = called is not None and called.start() <= run.start + LED
        if called and (follows in CALLED or (near and follows in {",", STOP})):
            return called
        uncommon = self._is_uncommon(run, before, behind, text)
        pattern = self.head if uncommon or self._is_led(before, after) else self.nobody
        if (last.sort, after.sort) in FROM_ONE_TO_ANOTHER or (
            last.sort == Sort.UNIT and after.sort in CLOSES_NAME
        ):
            pattern = self.surname
        return pattern.fullmatch(*span) or (self.spelt.fullmatch(*span) if uncommon else None)

    def _is_spelt(
        self, run: Token, before: Sequence[Token], behind: Sequence[Token], text: str
    ) -> bool:
        """副镇长龙江铁，所长由大军: behind a title a name, whatever it looks like.

        所长  阳光明 15400000501: parted from it, where a number or its kind follows.
        """
        led = bool(before) and before[-1].sort in ENTITLED and before[-1].end == run.start
        led = led and not _is_addressed(before)
        entitled = not ENTITLED.isdisjoint(_last_words(before)[-1:])
        parted = entitled and run.end - run.start == LISTED_NAME
        after = next((one.sort for one in behind if one.sort != "blank"), "end")
        closed = led and after in CLOSES_NAME | {",", ":", "(", Sort.STOP, "end"}
        closed = closed or (parted and after in CALLED | {","})
        return closed and self.spelt.fullmatch(text, run.start, run.end) is not None

    def _is_single(self, run: Token, behind: Sequence[Token], text: str) -> bool:
        """图雅 民警, 图雅（民警）: a name without a surname, where a title follows."""
        after = [one.sort for one in behind[:2]]
        titled = Sort.TITLE in after and after[0] in {"blank", "(", ",", Sort.TITLE}
        return titled and self.single.fullmatch(text, run.start, run.end) is not None

    def _is_apposed(self, before: Sequence[Token], behind: Sequence[Token]) -> bool:
        """Dorje Gyal, deputy director; or the secretary, Dorje Gyal, said."""
        last = [one.sort for one in before[-3:] if one.sort != "blank"][-2:]
        after = [one.sort for one in behind[:3] if one.sort != "blank"][:2]
        return after[:1] == [","] and (after[1:] == [Sort.TITLE] or last == [Sort.TITLE, ","])

    def _is_seen(
        self, found: re.Match[str], before: Sequence[Token], after: Token, text: str
    ) -> bool:
        """家属多次, 卞教导员春节后就, 所长去年底调走了: only what looks like a name is one here."""
        sure = before[-1].sort != Sort.ROLE and not _is_addressed(before)
        sure = sure and after.sort != Sort.STATUS
        return sure or bool(self.whole.fullmatch(text, *found.span()))

    def _of_kin(self, run: Token, before: Sequence[Token], text: str) -> re.Match[str] | None:
        """Lawyer Zhuo, sister Yao."""
        led = [one.sort for one in before[-2:]] == [Sort.ROLE, "blank"]
        return (
            self.short.match(text, run.start, run.end)
            if led and text[run.start].isascii()
            else None
        )

    def is_lettered(self, text: str, start: int, end: int) -> bool:
        """A surname alone, in letters."""
        return text[start].isascii() and self.short.fullmatch(text, start, end) is not None

    def _is_led(self, before: Sequence[Token], after: Token) -> bool:
        """A title, and a name that stands for itself: here an uncommon surname is a name, too."""
        last = [] if before and _is_addressed(before) else _last_words(before)
        parted = after is NOTHING or after.sort in PARTS
        return parted and (not ENTITLED.isdisjoint(last[-1:]) or last[-2:] == [Sort.PERSON, LIST])

    def _is_uncommon(
        self, run: Token, before: Sequence[Token], behind: Sequence[Token], text: str
    ) -> bool:
        usual = run.end - run.start == LISTED_NAME and not text[run.start].isascii()
        return usual and (self._is_listed(before, behind) or self._leads_title(before, behind))

    def _is_listed(self, before: Sequence[Token], behind: Sequence[Token]) -> bool:
        """警察：麻立昕1；从树湖2: another one of a list, whatever the name looks like."""
        last = [one.sort for one in before[-PAIRS:] if one.sort in {Sort.PERSON, "num"}][-4:]
        words = any(one.sort == "run" for one in before[-PAIRS:])
        after = next((one.sort for one in behind if one.sort != "blank"), "end")
        led = [one.sort for one in before[-PAIRS:] if one.sort in OF_LIST][-3:]
        listed = last == [Sort.PERSON, "num"] * 2 or led == [Sort.TITLE, Sort.PERSON, "num"]
        return after == "num" and listed and not words

    def _leads_title(self, before: Sequence[Token], behind: Sequence[Token]) -> bool:
        """云文生 所长 15400000501, 云文生（所长）, 云文生，所长，…: with what a line begins."""
        led = all(one.sort == "blank" for one in before)
        after = [one.sort for one in behind[:6] if one.sort != "blank"][:3]
        spaced = after[:1] == [Sort.TITLE] and behind[0].sort == "blank"
        signed = after[1:2] == [Sort.TITLE] and (
            after[0] in BEFORE_TITLE or (after[0] == "," and after[2:] in ENDS_TITLE)
        )
        numbered = any(one.sort == "num" for one in behind)
        return led and numbered and (spaced or signed)

    def _is_again(self, run: Token, before: Sequence[Token], text: str) -> bool:
        """Mu Hong 穆弘: a name in letters is followed by the same one in signs."""
        last = next(
            (one for one in reversed(before[-2:]) if one.sort not in {"blank", "("}), NOTHING
        )
        lettered = last.sort == Sort.PERSON and text[last.start].isascii()
        return (
            lettered and 1 < run.end - run.start <= LONGEST_NAME and not text[run.start].isascii()
        )


def _is_addressed(before: Sequence[Token]) -> bool:
    """卞教导员接任，: behind a title that has its name right before it."""
    last, named = before[-1], before[-2] if len(before) > 1 else NOTHING
    addressed = named.sort == Sort.PERSON and named.end == last.start
    return addressed and last.sort in LEADS


def _last_words(before: Sequence[Token]) -> list[str]:
    """Sorts of the last ones; 副局长(主管国保): a remark at the end is left out."""
    last = [one.sort for one in before[-REMARK:]]
    while last and last[-1] in LEADING:
        last.pop()
    if last[-1:] == [")"] and "(" in last:
        opened = len(last) - 1 - last[::-1].index("(")
        if OF_OTHERS.isdisjoint(last[opened:]):
            before = before[: len(before[:-REMARK]) + opened]
    return [one.sort for one in before[-4:] if one.sort not in LEADING][-3:]


def _is_of_move(before: Sequence[Token], behind: Sequence[Token]) -> bool:
    """已调到东关派出所任所长: what he became there, and nobody's surname."""
    said = [one for one in before[-4:] if one.sort != "blank"][-2:]
    moved = [one.sort for one in said] == [Sort.STATUS, Sort.UNIT] and said[0].code == Status.MOVED
    return moved and bool(behind) and behind[0].sort == Sort.TITLE
