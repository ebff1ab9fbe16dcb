"""Numbers that a clause tells one behind the other, of people or lines told so before them."""

from collections.abc import Iterable

from clarion.countries.report import Sort
from clarion.readers.case_report.codes import Codes
from clarion.readers.case_report.lex import LIST, Token
from clarion.readers.case_report.sharing import beside, deal
from clarion.readers.case_report.state import Actor, Draft, Office

BETWEEN = frozenset({LIST, "blank"})


class Respectively(Codes):
    def end_clause(self) -> None:
        line = self.line
        drafts = line.drafts[line.clause :]
        listed = {one.written.chain for one in drafts}
        if line.pair and len(drafts) == len(line.pair) and len(listed) == 1:
            for draft, label in zip(drafts, line.pair, strict=True):
                draft.label, draft.flags = label, []
        line.pair = None
        if line.respectively and drafts:
            self._zip(drafts)
            line.actor = None
        else:
            deal(drafts)
        line.clause, line.things, line.labels, line.respectively = len(line.drafts), [], [], False

    def _titles_in_order(self, place: int) -> None:
        """所长、教导员分别是王大明、李国强: a title each."""
        titles = self._listed(Sort.TITLE, reversed(self.tokens[:place]))[::-1]
        names = self._listed(Sort.PERSON, self.tokens[place + 1 :])
        if len(titles) == len(names) > 1:
            self.titled = {name.start: title for name, title in zip(names, titles, strict=True)}
            self.line.actor = None

    def _listed(self, sort: str, tokens: Iterable[Token]) -> list[Token]:
        """As many as stand one behind the other."""
        found = []
        for token in tokens:
            if token.sort == sort:
                found.append(token)
            elif not (token.sort in BETWEEN or self.text[token.start : token.end] in self._joins):
                break
        return found

    def _people_of(self, count: int) -> list[Actor | Office]:
        """Of the clause; if they are too many, the last of them, whom one list names."""
        people = [one for one in self.line.things if isinstance(one, Actor)]
        if len(people) > count:
            last = beside(self.line.things, people[-1], self.text, self._joins)
            people = [*last, people[-1]] if len(last) + 1 == count else people
        return [*people]

    def _things_of(self, count: int) -> list[Actor | Office]:
        """People, or else offices; or those of before: 办公电话依次为…；手机顺序同前：…."""
        people = self._people_of(count)
        things = people if len(people) > 1 else [o for o in self.line.things if o not in people]
        again = not (things or people) and len(self.line.dealt) == count
        return self.line.dealt if again else things

    def _zip(self, drafts: list[Draft]) -> None:
        labels, things = self.line.labels, self._things_of(len(drafts))
        if len(things) > 1:
            for draft, thing in zip(drafts, things, strict=False):
                if isinstance(thing, Actor):
                    draft.actor, draft.office = thing, thing.office or draft.office
                    draft.role, thing.sharers = thing.role, []
                else:
                    draft.office = thing
            self.line.dealt = things
            if len(things) != len(drafts):
                for draft in drafts:
                    draft.status = draft.status or "counts_differ"
        elif len(labels) == len(drafts):
            for draft, label in zip(drafts, labels, strict=True):
                draft.label = label
