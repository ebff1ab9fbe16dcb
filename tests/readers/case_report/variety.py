"""Reports put together by chance: each heading with each kind of line, code, number and remark.

No report that somebody writes has all of them; most mistakes of a reader are in how two meet.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from tests.readers.case_report.score import ANY, Report, Wanted

HOME = re.compile(r"\[(.*?)\]")
NUMERALS = "一二三四五"
BAR = "¦"


@dataclass(frozen=True)
class Axes:
    """Patterns for `str.format`, with a broken bar between two. In braces: `n`, `zh`: which office
    it is; `o`: its name; `p`, `t`: a person and a title; `l`, `m`, `h`: their landline, mobile and
    home; `c`, `y`: an area code and its place; `d`: a room; `q`, `k`: somebody else and who that
    is to the official. What stands in square brackets is there only where a home is told.
    """

    places: Sequence[tuple[str, str, int]]  # with the area code, and the digits of a local number
    offices: Mapping[str, str]  # with the titles of who is there
    surnames: str
    given: str
    intros: str
    headings: str
    rooms: str
    room_lines: str
    people_lines: str
    codes: str
    heading_codes: str
    closing_codes: str
    landlines: str
    mobiles: str
    kin: str
    kin_lines: str
    kin_behind: str


class Author:
    """Writes one report, always the same for one seed."""

    def __init__(self, axes: Axes, seed: int) -> None:
        self._axes, self._chance = axes, Random(seed)  # noqa: S311 - the same for one seed
        self._used: set[str] = set()
        self._place, self._area, self._length = self._chance.choice(axes.places)
        self._heading, self._line = self._one(axes.headings), self._one(axes.people_lines)
        self._room_line, self._mobile = self._one(axes.room_lines), self._one(axes.mobiles)
        told = f"number{BAR}number{BAR}first{BAR}top{BAR}below"
        self._told = self._one(told if "262400" in self._heading else f"{told}{BAR}heading")
        self._landline = self._one(axes.landlines) if self._told == "number" else "{l}"
        self._wanted: list[Wanted] = []

    def report(self, *, kin: int = 0) -> Report:
        """`kin`: how many numbers of relatives stand among the others."""
        axes = self._axes
        lines = [self._one(axes.intros).format(y=self._place)]
        if self._told == "top":
            lines.append(self._one(axes.codes).format(c=self._area, y=self._place))
        code = self._one(axes.heading_codes).format(c=self._area) if self._told == "heading" else ""
        offices = self._some([*axes.offices])
        people = [who for n, one in enumerate(offices) for who in self._office(n, one, code, lines)]
        forbidden = [self._relative(self._chance.choice(people), lines) for _ in range(kin)]
        if self._told == "below":
            lines += ["", self._one(axes.closing_codes).format(c=self._area, y=self._place)]
        return Report(repr(self), "\n".join(lines), tuple(self._wanted), tuple(forbidden))

    def _office(self, n: int, kinds: str, code: str, lines: list[str]) -> list[tuple[str, str]]:
        office = self._place + self._one(kinds)
        first, *rest = self._heading.format(o=office, n=n + 1, zh=NUMERALS[n]).split("\n")
        lines += ["", first + code, *rest]
        if self._room_line:
            local = self._local()
            said = self._room_line.format(d=self._one(self._axes.rooms), l=self._written(local))
            lines.append(said)
            self._want(self._area + local, "w", ANY, "", "")
        return [
            self._person(office, title, lines)
            for title in self._some(self._axes.offices[kinds].split(BAR))
        ]

    def _person(self, office: str, title: str, lines: list[str]) -> tuple[str, str]:
        person, mobile = self._name(), self._number()
        home = self._local() if self._chance.random() < 0.4 else ""
        local = self._local() if "{l}" in self._line else ""
        said = HOME.sub(r"\1" if home else "", self._line)
        words = {"p": person, "t": title, "m": self._mobile.format(*_parts(mobile), m=mobile)}
        lines += said.format(
            l=self._written(local) if local else "", h=self._written(home), **words
        ).split("\n")
        for number, kind in ((local, ANY), (home if "{h}" in said else "", "h")):
            if number:
                self._want(self._area + number, kind, f"{ANY}{office}", person, title)
        self._want(mobile, "m", f"{ANY}{office}", person, title)
        return person, title

    def _relative(self, official: tuple[str, str], lines: list[str]) -> str:
        """Right below the official, or at the end of their line."""
        person, title = official
        number, last = self._number(), max(n for n, one in enumerate(lines) if person in one)
        while last + 1 < len(lines) and re.match(r"\D{0,12}[\d+(]", lines[last + 1]):
            last += 1
        words = {"q": self._name(), "k": self._one(self._axes.kin), "n": number}
        if self._chance.random() < 0.3:
            lines[last] = lines[last].rstrip("。.") + self._one(self._axes.kin_behind).format(
                **words
            )
        else:
            said = self._one(self._axes.kin_lines).format(p=person, t=title, **words)
            lines[last + 1 : last + 1] = said.split("\n")
        return f"+86{number}"

    def _want(self, number: str, kind: str, office: str, person: str, title: str) -> None:
        kinds = {"w": "work", "h": "home", "m": "mobile"}
        e164 = "+86" + number.removeprefix("0")
        self._wanted.append(Wanted(e164, "", kinds.get(kind, ANY), office, person, title))

    def _written(self, local: str) -> str:
        if self._told == "first":
            self._told = "told"
            return f"{self._area}-{local}"
        halves = local[:-4], local[-4:]
        return self._landline.format(*halves, l=local, c=self._area, a=self._area[1:])

    def _local(self) -> str:
        return self._new("0", self._length - 1)

    def _number(self) -> str:
        return self._new("1540000", 4)

    def _new(self, begin: str, digits: int) -> str:
        while True:
            number = begin + "".join(self._chance.choice("0123456789") for _ in range(digits))
            if number not in self._used:
                self._used.add(number)
                return number

    def _name(self) -> str:
        """Two or three signs, or two words; each once."""
        surname, given = self._one(self._axes.surnames), self._axes.given.split(BAR)
        signs = self._chance.sample(given, self._chance.randint(1, 2))
        name = f"{surname} {signs[0]}" if surname.isascii() else surname + "".join(signs)
        if name in self._used:
            return self._name()
        self._used.add(name)
        return name

    def _some(self, known: Sequence[str]) -> list[str]:
        return self._chance.sample(known, self._chance.randint(1, min(3, len(known))))

    def _one(self, some: str) -> str:
        return self._chance.choice(some.split(BAR))

    def __repr__(self) -> str:
        shown = self._heading, self._line, self._room_line, self._told, self._landline
        return " / ".join(shown)


def _parts(mobile: str) -> tuple[str, str, str]:
    return mobile[:3], mobile[3:7], mobile[7:]
