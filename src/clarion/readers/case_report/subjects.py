"""Whom a report is about: to whom it says that something was done."""

import re
from collections.abc import Iterator

from clarion.countries.report import ReportTerms
from clarion.readers.compiled import compiled

LONGEST = 80  # signs of a sentence before what was done
SENTENCE = re.compile(r"[。.!?;\n]")
CLAUSE = re.compile(r"[,:]")
BETWEEN = re.compile(r"[、]|和|与|及")
SIZES = (2, 3, 4)  # signs of a name; which of them it has nobody needs to know here
NEAR = 24  # signs in letters between a name and what was done


class Subjects:
    def __init__(self, terms: ReportTerms) -> None:
        people = terms.people
        self._harmed = compiled(terms.beside.harmed)
        self._seized = compiled(terms.beside.seized)
        self._introduced = compiled(terms.beside.introduced)
        self._ended = compiled(terms.beside.ended)
        self._dated = compiled(terms.beside.dated)
        self._surname, self._latin = compiled(people.surname), compiled(people.latin)

    def of(self, text: str) -> set[str]:
        """王丽是一名教师，五月被绑架; 抓走了王丽; Wang Li was abducted, they abducted Wang Li.

        Names, and what only looks like one.
        """
        found = {name for done in self._harmed.finditer(text) for name in self._named(text, done)}
        found |= {one["name"] for one in self._introduced.finditer(text)}
        for done in self._seized.finditer(text):
            found.update(self._behind(text, done.end()))
        return found

    def _behind(self, text: str, at: int) -> Iterator[str]:
        if name := self._latin.match(text, at):
            yield name[0]
        for size in SIZES:
            ends = text[at + size : at + size + 1]
            if (ends == "" or self._ended.match(ends)) and self._surname.match(text, at, at + size):
                yield text[at : at + size]

    def _named(self, text: str, done: re.Match[str]) -> Iterator[str]:
        begin = max(0, done.start() - LONGEST)
        begin = max([begin, *(one.end() for one in SENTENCE.finditer(text, begin, done.start()))])
        said = text[begin : done.start()]
        if done[0].isascii():
            yield from self._in_letters(said)
        else:
            yield from self._in_signs(CLAUSE.split(said))

    def _in_letters(self, said: str) -> Iterator[str]:
        """The last one, and those before it that a list joins to it."""
        end = len(said)
        for name in reversed(list(self._latin.finditer(said))):
            if end - name.end() > (NEAR if end == len(said) else len(", and ")):
                return
            yield name[0]
            end = name.start()

    def _in_signs(self, clauses: list[str]) -> Iterator[str]:
        """Of the clause; of the first one, if this one only says when."""
        clause = clauses[-1].strip()
        if self._dated.fullmatch(clause):
            clause = clauses[0].strip()
        for one in BETWEEN.split(clause):
            for size in SIZES:
                yield from (said for said in {one[:size], one[-size:]} if self._surname.match(said))
