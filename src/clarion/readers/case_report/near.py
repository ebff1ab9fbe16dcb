"""What stands beside a word in its line."""

import re
from collections.abc import Sequence
from itertools import takewhile

from clarion.countries.report import Label, Sort
from clarion.readers.case_report.lex import STOP, Token
from clarion.readers.case_report.state import Line

END = Token("end", -1, -1)
KINDS = frozenset(Label)
QUOTES = ("“", "”")
STRAIGHT = '"'
LEADS = re.compile(" ?[,:(]")
OF_HEADING = frozenset({Sort.UNIT, Sort.TITLE, Sort.OF, "blank"})
LONG = 100  # signs: more than a line of a list has


class Near:
    """`text` is the whole report, made plain; `tokens` are those of the line that is read."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.line = Line(0, 0)
        self.tokens: Sequence[Token] = ()

    def back(self, place: int, steps: int = 1) -> Token:
        return self.step(place, -1, steps)

    def ahead(self, place: int, steps: int = 1) -> Token:
        return self.step(place, 1, steps)

    def step(self, place: int, way: int, steps: int) -> Token:
        at = place + way
        while 0 <= at < len(self.tokens):
            if self.tokens[at].sort != "blank":
                steps -= 1
                if not steps:
                    return self.tokens[at]
            at += way
        return END

    def heads_line(self, office: Token) -> bool:
        """国保大队警察：…；…: whether all that the line tells is of this office."""
        lead = list(takewhile(lambda one: one.sort in OF_HEADING, self.tokens))
        colon, behind = self.ahead(len(lead) - 1), self.ahead(len(lead) - 1, 2)
        told = any(one is office for one in lead)
        return told and colon.sort == ":" and behind.sort != "num"

    def in_brackets(self, place: int) -> bool:
        """Whether a bracket is open; a bracket that is never closed counts."""
        before = [one.sort for one in self.tokens[:place]]
        return before.count("(") > before.count(")")

    def aside_of(self, place: int, token: Token | None) -> bool:
        """Whether a bracket was opened behind that word, and is open."""
        opened = [one.start for one in self.tokens[:place] if one.sort == "("]
        behind = token is not None and bool(opened) and token.start < opened[-1]
        return behind and self.in_brackets(place)

    def inside(self, place: int) -> list[str]:
        """What follows in the bracket that is open."""
        return [one.sort for one in takewhile(lambda one: one.sort != ")", self.tokens[place:])]

    def is_quoted(self, place: int) -> bool:
        """厂长说：“你孙子读书…”: in what somebody says, in which no number is told."""
        said = [n for n in range(place) if self.tokens[n].sort in QUOTES]
        if not said or self.tokens[said[-1]].sort != QUOTES[0]:
            return False
        inside = [one.sort for one in self.tokens[said[-1] :]]
        return "num" not in inside[: inside.index(QUOTES[1])] if QUOTES[1] in inside else False

    def in_quotes(self, place: int) -> bool:
        """Whether an opening sign of quotation, or one that is both, has not been closed."""
        said = [self.tokens[n].sort for n in range(place)]
        straight = said.count(STRAIGHT) % 2 == 1
        return straight or said.count(QUOTES[0]) > said.count(QUOTES[1])

    def opened_behind_number(self, place: int) -> bool:
        """0536-0000121（东关派出所: in a bracket that is about the number before it."""
        opened = [n for n in range(place) if self.tokens[n].sort == "("]
        return bool(opened) and self.in_brackets(place) and self.back(opened[-1]).sort == "num"

    def leads_name(self, place: int) -> bool:
        """Whether a title stands before a name: 副所长张三, Officer Wang."""
        lettered = self.text[self.tokens[place].start].isascii()
        return self.ahead(place).sort == Sort.PERSON and (lettered or self.touches(place))

    def leads_another(self, place: int) -> bool:
        """奎文分局局长王大明: a title and a name follow the office at this place."""
        title = 2 if self.ahead(place).sort == Sort.OF else 1
        return [self.ahead(place, title + n).sort for n in (0, 1)] == [Sort.TITLE, Sort.PERSON]

    def touches(self, place: int) -> bool:
        return place + 1 < len(self.tokens) and self.tokens[place + 1].sort != "blank"

    def glued_back(self, place: int) -> bool:
        return place > 0 and self.tokens[place - 1].sort in {Sort.TITLE, Sort.PERSON}

    def label_since(self, start: int, place: int) -> str:
        """…15400000501。他的手机请不要再打: the kind of line that is named last, from there on."""
        told = (one.code for one in reversed(self.tokens[:place]) if one.start >= start)
        return next((code for code in told if code in KINDS), "")

    def line_has_number(self) -> bool:
        return any(one.sort == "num" for one in self.tokens)

    def in_sentences(self) -> bool:
        """Whether the line is of sentences, and no line of a list."""
        long = self.tokens[-1].end - self.tokens[0].start > LONG
        return long or any(one.sort == STOP for one in self.tokens)


def stands_apart(tokens: Sequence[Token], place: int, text: str) -> bool:
    """Zang, 15400000501; 15400000501 cell of Zang: before a sign, or with what its line ends."""
    if LEADS.match(text, tokens[place].end):
        return True
    led = [one.sort for one in tokens[max(0, place - 3) : place] if one.sort != "blank"][-1:]
    behind = [one.sort for one in tokens[place + 1 : place + 4] if one.sort != "blank"][:1]
    ends = behind in ([], [STOP], ["."])
    return (ends and "num" in {one.sort for one in tokens}) or (led, behind) == ([Sort.OF], ["num"])
