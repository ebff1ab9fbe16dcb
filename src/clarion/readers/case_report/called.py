"""Who is named in a sentence, by name or by title, and which numbers were told of them."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from clarion.countries.recalled import Recalled
from clarion.readers.case_report.lex import Token
from clarion.readers.case_report.state import Actor, Draft
from clarion.readers.case_report.told import together
from clarion.readers.compiled import compiled

POLITE = ("mr", "mr.", "mrs", "ms", "ms.", "miss", "madam")
LONGER = 12  # signs before a title that may make it another
ALIKE = 2  # signs of an office, before a title of it


@dataclass(frozen=True)
class Named:
    """`named`: not by a title alone."""

    start: int
    end: int
    named: bool


class Called:
    """Who is called how. `text`: the whole report, in small letters, its numbers masked."""

    def __init__(self, text: str, drafts: Sequence[Draft], said: Recalled, surname: str) -> None:
        self._text = text
        self._between = compiled(rf"(?:{said.between})\Z")
        self._longer = compiled(rf"(?:{said.longer}|{surname})\Z")
        self._known: dict[str, list[Draft]] = defaultdict(list)
        self._alone = compiled(said.alone)
        self._styled = [(compiled(title), called.split("|")) for title, called in said.styled]
        self._surnames: dict[str, re.Pattern[str]] = {}  # where each stands alone
        self._nobody_else: dict[str, bool] = {}  # whether each always tells such news
        self._titles: set[str] = set()
        self._names: set[str] = set()
        for draft in drafts:
            if draft.written.digits and not draft.role and draft.actor:
                for called in set(self._called(draft.actor)):
                    self._known[called].append(draft)
        self._starts: dict[str, list[int]] = defaultdict(list)
        self._add_surnames()
        for called in sorted(self._known, key=len, reverse=True):
            if len(called) not in self._starts[called[0]]:
                self._starts[called[0]].append(len(called))

    def _called(self, actor: Actor) -> Iterator[str]:
        """王大明; 所长; 王所长; chief wang."""
        name = together(self._said(actor.name))
        token = actor.title
        title = self._text[token.start : max(token.end, actor.title_end)] if token else ""
        if len(name) > 1:
            self._names.add(name)
            yield name
        if title:
            self._titles.add(title)
            yield title
        if name and title:
            last = title.split(" ")[-1]
            surname = name.split(" ")[0]
            yield from (
                [f"{called} {surname}" for called in (last, title, *POLITE)]
                if name.isascii()
                else [name[0] + one for one in (title, *self._styles(title))]
            )

    def _styles(self, title: str) -> Iterator[str]:
        """法官, of 审判员."""
        return (one for titles, called in self._styled if titles.fullmatch(title) for one in called)

    def _add_surnames(self) -> None:
        """Ran got retired: of Ran Zhigang."""
        names = [one.partition(" ") for one in self._names if one.isascii() and " " in one]
        for surname in {one for one, _, _ in names} - self._known.keys():
            full = ["".join(one) for one in names if one[0] == surname]
            given = "|".join(re.escape(one[len(surname) + 1 :]) for one in full)
            self._surnames[surname] = re.compile(rf"\b{re.escape(surname)}\b(?! (?:{given})\b)")
            self._known[surname] = [one for name in full for one in self._known[name]]

    def _may_be(self, start: int, end: int) -> bool:
        """Whether a surname alone is of nobody but of who has a number."""
        alone = self._surnames.get(self._text[start:end])
        if alone is None:
            return True
        surname = self._text[start:end]
        if surname not in self._nobody_else:
            others = alone.finditer(self._text)
            of_list = all(self._alone.match(self._text, one.start()) for one in others)
            self._nobody_else[surname] = of_list
        return self._nobody_else[surname]

    def named(self, start: int, end: int) -> Iterator[Named]:
        """Where people are named who have a number somewhere."""
        at = start
        while at < end:
            lengths = self._starts.get(self._text[at], ())
            stops = (at + n for n in lengths if self._text[at : at + n] in self._known)
            whole = (one for one in stops if one <= end and self._is_whole(at, one))
            stop = next((one for one in whole if self._may_be(at, one)), 0)
            if stop and not self._is_longer(at, stop):
                named = self._text[at:stop] not in self._titles
                yield Named(at, stop, named)
            at = stop or at + 1

    def _is_longer(self, start: int, end: int) -> bool:
        """副所长, 樊所长, where 所长 has a number, and nobody else."""
        titled = self._text[start:end] in self._titles
        return (
            titled and self._longer.search(self._text[max(0, start - LONGER) : start]) is not None
        )

    def _is_whole(self, start: int, end: int) -> bool:
        """Not a part of a longer word in letters."""
        around = self._text[max(0, start - 1) : start], self._text[end : end + 1]
        letters = self._text[start:end].isascii()
        return not letters or not any(one.isascii() and one.isalnum() for one in around)

    def theirs(self, one: Named, begin: int, end: int) -> list[Draft]:
        """The numbers of one person alone, who is named in a line; told outside of it."""
        called = self._text[one.start : one.end]
        told = [one for one in self._known[called] if one.written.start < begin]
        if not told and called not in (*self._names, *self._surnames):  # they stand below
            told = [one for one in self._known[called] if one.written.start >= end]
            told = self._of_office(told, begin, one.start) if called in self._titles else told
        if called in self._titles and len(self._people(told)) > 1:
            told = self._of_office(told, begin, one.start)
        return told if len(self._people(told)) == 1 else []

    def every(self, one: Named) -> Sequence[Draft]:
        """The numbers of whoever is called so."""
        return self._known[self._text[one.start : one.end]]

    def _people(self, drafts: Sequence[Draft]) -> set[str]:
        told = [one.actor for one in drafts if one.actor]
        return {self._said(one.name) or str(id(one)) for one in told}

    def _of_office(self, told: Sequence[Draft], begin: int, start: int) -> list[Draft]:
        """起诉科那位科长: of whom the words before name the office."""
        before = self._between.sub("", self._text[begin:start])[-ALIKE:]
        return [one for one in told if len(before) == ALIKE and self._office(one) == before]

    def _office(self, draft: Draft) -> str:
        """How the name of an office ends."""
        token = draft.office.token if draft.office else None
        return self._text[max(token.start, token.end - ALIKE) : token.end] if token else ""

    def _said(self, token: Token | None) -> str:
        return self._text[token.start : token.end] if token else ""
