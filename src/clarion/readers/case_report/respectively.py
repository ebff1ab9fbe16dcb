"""Numbers that a clause tells one behind the other, of people or lines told so before them."""

from collections.abc import Iterable
from itertools import pairwise

from clarion.countries.report import Label, Sort
from clarion.readers.case_report.codes import Codes
from clarion.readers.case_report.lex import LIST, STOP, Token
from clarion.readers.case_report.near import END
from clarion.readers.case_report.sharing import beside, between, deal
from clarion.readers.case_report.state import Actor, Draft, Office

BETWEEN = frozenset({LIST, "blank"})
APPOSED, CLOSED = " ,(", ",):"  # around what is said of whoever is named before it
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
        if drafts and (line.respectively or self._are_in_order(drafts)):
            self._zip(drafts)
            line.actor = None
        else:
            deal(drafts)
            self._adopt(drafts)
        line.clause, line.things, line.labels, line.respectively = len(line.drafts), [], [], False

    def _are_in_order(self, drafts: list[Draft]) -> bool:
        """家属王红、所长李平：1、2: as many as were named, and not all of them officials."""
        people = [one for one in self.line.things if isinstance(one, Actor)]
        last = drafts[-1].actor
        own = all(one.actor is last for one in drafts) and people[-1:] == [last]
        if not own or len(people) != len(drafts) or people[-1].role:
            return False
        mixed = any(one.role and not one.numbers for one in people)
        gaps = (between(one, later, self.text) for one, later in pairwise(people))
        return mixed and all(gap == "," or gap in self._joins for gap in gaps)

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
            self._give(drafts, things)
        elif self.line.things and self._role_in(0, drafts[0].written.start):
            _differ(drafts)  # 家属和所长王大明的手机分别是…
        elif len(labels) == len(drafts):
            for draft, label in zip(drafts, labels, strict=True):
                draft.label = label

    def _give(self, drafts: list[Draft], things: list[Actor | Office]) -> None:
        for draft, thing in zip(drafts, things, strict=False):
            if isinstance(thing, Actor):
                draft.actor, draft.office = thing, thing.office or draft.office
                draft.role, thing.sharers = thing.role, []
            else:
                draft.office = thing
        self._entitle_to_none(drafts, things[-1])
        self.line.dealt = things
        if len(things) != len(drafts):
            _differ(drafts)

    def _entitle_to_none(self, drafts: list[Draft], last: Actor | Office) -> None:
        """王红、李平，家属，电话分别为…: what is said behind their names is of all."""
        name = last.name if isinstance(last, Actor) else None
        role = self._role_in(name.end, drafts[0].written.start) if name else None
        gap = self.text[name.end : role.start] if name and role else "?"
        if role and not gap.strip(APPOSED) and self.text[role.end :].lstrip()[:1] in CLOSED:
            for draft in drafts:
                draft.role = draft.role or role.code

    def _role_in(self, start: int, end: int) -> Token | None:
        """The first one since `start` and the number before that ends at `end`."""
        begin = max(
            (one.end for one in self.tokens if one.sort == "num" and one.end < end), default=0
        )
        within = (one for one in self.tokens if max(start, begin) <= one.start and one.end <= end)
        return next((one for one in within if one.sort == Sort.ROLE), None)


def _differ(drafts: list[Draft]) -> None:
    for draft in drafts:
        draft.status = draft.status or "counts_differ"
