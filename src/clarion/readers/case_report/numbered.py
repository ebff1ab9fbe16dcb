"""Notes that speak of the items of a list by their numbers: 第4、8号已停机; items 3 and 7 …."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from clarion.countries.itemed import Itemed
from clarion.readers.case_report.lex import NUMBER
from clarion.readers.compiled import compiled

STEP = 3  # how much the number of an item may be greater than that of the one before
FEWEST = 2  # items of a list
FAR = 20  # numbers of a range
LED = 40  # signs in front of the first reference of a line
NUMBERED = frozenset({"items", "items_en"})  # how a reference tells the numbers themselves
ENDS = re.compile(r"[。!?;]|\.(?= |$)")


@dataclass(frozen=True)
class Item:
    """With all its lines."""

    number: int
    start: int
    end: int


@dataclass
class Run:
    """A numbered list."""

    items: list[Item] = field(default_factory=list)

    def of(self, numbers: Sequence[int]) -> list[Item]:
        return [one for one in self.items if one.number in numbers]


@dataclass(frozen=True)
class Note:
    """That `start` to `end` is said of `items`; `lead`: where the sentence before it begins."""

    items: tuple[Item, ...]
    start: int
    end: int
    lead: range


@dataclass(frozen=True)
class Ref:
    """Where a line speaks of items, and how: by their numbers, from an end, or of all others."""

    start: int
    end: int
    told: re.Match[str]


class Numbered:
    """`text`: the whole report, made plain and in small letters, its numbers masked.

    `notes`: what it says of items. `cuts`: lines that begin with such a note → its end.
    """

    def __init__(self, said: Itemed, text: str) -> None:
        self._said, self._text = said, text
        self._begins, self._number = compiled(said.begins), compiled(said.number)
        self._refs = tuple(map(re.compile, said.refs))
        self._one = compiled(said.one)
        self._bad = compiled(said.bad)
        self._more, self._to = compiled(said.more), compiled(said.to)
        self._but, self._outside = compiled(said.but), compiled(said.outside)
        self._lines = list(_lines(text))
        self._runs = self._lists() if said.refs else []
        self._plain = not self._runs
        self._runs = self._runs or (self._blocks() if said.refs else [])
        self.notes: list[Note] = []
        self.cuts: dict[int, int] = {}
        for start, end in self._lines if self._runs else []:
            self._hear(start, end)

    def drop(self, start: int, end: int) -> None:
        """What is said there is of one of somebody's numbers."""
        self.notes = [one for one in self.notes if not start <= one.start < end]

    def _lists(self) -> list[Run]:
        """The numbered lists of which two items have numbers to call."""
        runs: list[Run] = []
        last: dict[str, Run] = {}  # by how they are numbered
        item: Run | None = None
        for start, end in self._lines:
            begun = self._begins.match(self._text, start, end)
            if begun is not None:
                item = self._begin(begun, end, last, runs)
            elif item is not None and self._goes_on(start, end):
                item.items[-1] = Item(item.items[-1].number, item.items[-1].start, end)
            else:
                item = None
        return [one for one in runs if self._is_list(one)]

    def _blocks(self) -> list[Run]:
        """Lists without numbers: lines that have a number to call, one below the other."""
        runs, last = [Run()], -1
        for start, end in self._lines:
            if NUMBER in self._text[start:end]:
                if last + 1 != start:
                    runs.append(Run())
                items = runs[-1].items
                items.append(Item(len(items) + 1, start, end))
                last = end
        return [one for one in runs if len(one.items) >= FEWEST]

    def _begin(self, begun: re.Match[str], end: int, last: dict[str, Run], runs: list[Run]) -> Run:
        kind = begun.lastgroup or ""
        value = self._value(begun[kind])
        run = last.get(kind)
        if run is None or not 0 < value - run.items[-1].number <= STEP:
            run = last[kind] = Run()
            runs.append(run)
        run.items.append(Item(value, begun.start(), end))
        return run

    def _goes_on(self, start: int, end: int) -> bool:
        said = self._text[start:end]
        return said.strip() != "" and (said[0].isspace() or NUMBER in said)

    def _is_list(self, run: Run) -> bool:
        numbered = [NUMBER in self._text[one.start : one.end] for one in run.items]
        return numbered.count(True) >= FEWEST

    def _value(self, said: str) -> int:
        said = said.strip("(# )")
        return int(said) if said.isdecimal() else self._said.numerals.get(said, 0)

    def _hear(self, start: int, end: int) -> None:
        """The notes of a line; what stands behind a number in it is said of that."""
        number = self._text.find(NUMBER, start, end)
        refs = [one for one in self._told(start, end) if number < 0 or one.start < number]
        told = len(self.notes)
        for ref, stop in zip(refs, [*(one.start for one in refs[1:]), end], strict=False):
            self._note(ref, stop, start, self.notes[told:])
        if refs and refs[0].start - start < LED and self._bad.search(self._text, start, end):
            self.cuts[start] = end if number < 0 else self._up_to(start, number)

    def _up_to(self, start: int, number: int) -> int:
        """The sentences before the one that has a number of its own."""
        ends = [one.end() for one in ENDS.finditer(self._text, start, number)]
        return ends[-1] if ends else start

    def _told(self, start: int, end: int) -> list[Ref]:
        """Where a line speaks of items, the longest of those that begin alike."""
        begin = max(0, start - 1)  # with the break in front of it
        found = [
            Ref(one.start(), one.end(), one)
            for refs in self._refs
            for one in refs.finditer(self._text, begin, end)
        ]
        kept: list[Ref] = []
        for ref in sorted(found, key=lambda one: (one.start, -one.end)):
            if not kept or ref.start >= kept[-1].end:
                kept.append(ref)
        more = [self._further(one, kept, end) for one in kept[:1]]
        return sorted((one for many in (kept, *more) for one in many), key=lambda one: one.start)

    def _further(self, first: Ref, kept: Sequence[Ref], end: int) -> list[Ref]:
        """第3号已停机，5、6号是家属: further numbers behind it."""
        found = (
            Ref(one.start(), one.end(), one)
            for one in self._more.finditer(self._text, first.end, end)
        )
        return [one for one in found if all(_apart(one, other) for other in kept)]

    def _note(self, ref: Ref, end: int, line: int, before: Sequence[Note]) -> None:
        """除第2号外: of all the others."""
        items = self._items(ref)
        but = self._but.search(self._text, line, ref.start)
        outside = self._outside.search(self._text, ref.end, end) if but else None
        if "rest" in ref.told.groupdict():
            items = self._others([one for note in before[-1:] for one in note.items])
        elif but and (outside is None or outside.start() == ref.end):
            items = self._others(items)
        elif outside:
            end = outside.start()
        if items:
            lead = range(self._up_to(line, ref.start), ref.start)
            self.notes.append(Note(tuple(items), ref.end, end, lead))

    def _others(self, items: Sequence[Item]) -> list[Item]:
        runs = [one for one in self._runs if any(item in one.items for item in items)]
        return [one for run in runs for one in run.items if one not in items]

    def _items(self, ref: Ref) -> list[Item]:
        """Of the list right above; or of each list that has them."""
        told = {key: said for key, said in ref.told.groupdict().items() if said}
        above = [one for one in self._runs if self._is_right_above(one, ref.start)]
        if self._plain and told.keys() & NUMBERED:
            above = above if self._one.search(ref.told[0]) else []
        some = self._plain or (len(self._runs) > 1 and not told.keys() & NUMBERED)
        runs = above or ([] if some else self._runs)
        pick = partial(self._picked, told)
        return [one for run in runs for one in pick(run)]

    def _picked(self, told: dict[str, str], run: Run) -> list[Item]:
        key, said = next(iter(told.items()))
        if key.startswith("items"):
            return run.of(self._numbers(said))
        count = self._value(said) if key != "rest" else 0
        if not 0 < count <= len(run.items):
            return []
        if key == "back":
            return [run.items[-count]]
        if key == "whole":
            return run.items if count == len(run.items) else []
        return run.items[:count] if key == "first" else run.items[-count:]

    def _numbers(self, said: str) -> list[int]:
        """4、8至10: 4, 8, 9, 10."""
        numbers: list[int] = []
        behind = 0
        for found in self._number.finditer(said):
            value = self._value(found[0])
            if numbers and self._to.search(said[behind : found.start()]):
                numbers += range(numbers[-1] + 1, min(value, numbers[-1] + FAR))
            numbers.append(value)
            behind = found.end()
        return numbers

    def _is_right_above(self, run: Run, at: int) -> bool:
        line = self._text.rfind("\n", 0, at) + 1
        end = run.items[-1].end
        between = self._text[end:line]
        return end < line and between.strip() == "" and len(between) <= (2 if self._plain else 1)


def _apart(one: Ref, other: Ref) -> bool:
    return one.end <= other.start or other.end <= one.start


def _lines(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for line in text.split("\n"):
        yield at, at + len(line)
        at += len(line) + 1
