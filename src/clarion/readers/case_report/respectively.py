"""Numbers that a clause tells one behind the other, of people or lines told so before them."""

from collections.abc import Iterable

from clarion.countries.report import Label, Sort
from clarion.readers.case_report.codes import Codes
from clarion.readers.case_report.lex import LIST, STOP, Token
from clarion.readers.case_report.near import END
from clarion.readers.case_report.sharing import beside, deal
from clarion.readers.case_report.state import Actor, Draft, Office

BETWEEN = frozenset({LIST, "blank"})
OF_OFFICES = frozenset({Label.DESK, Label.DUTY, Label.SWITCHBOARD, Label.FAX, Label.OLD})
ENDS = frozenset({"end", STOP, ";"})


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
            self._adopt(drafts)
        line.clause, line.things, line.labels, line.respectively = len(line.drafts), [], [], False

    def _adopt(self, drafts: list[Draft]) -> None:
        """刑庭 0536-0000121 庭长王大明: who stands, with no number, behind the only one."""
        actor, draft = self.line.actor, drafts[0] if len(drafts) == 1 else None
        if draft is None or draft.actor or not draft.written.fixed or draft.label in OF_OFFICES:
            return
        if not (actor and actor.is_official) or actor.numbers or actor.status:
            return
        words = [one for one in (actor.title, actor.name) if one]
        gap = self.text[draft.written.end : min(one.start for one in words)]
        end = max(one.end for one in words)
        after = next((one for one in self.tokens if one.start >= end and one.sort != "blank"), END)
        if gap.strip(" ,\t") == "" and after.sort in ENDS:
            draft.actor, actor.numbers = actor, 1
            draft.label = draft.label or (Label.WORK if draft.office else "")

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
