"""Those who are none of our business: relatives, the victim's side, helpers."""

import re
from itertools import takewhile

from clarion.countries.report import Label, ReportTerms, Sort
from clarion.readers.case_report.belonging import UNCLEAR, Belonging, first
from clarion.readers.case_report.lex import LIST, STOP, Token
from clarion.readers.case_report.link import Written
from clarion.readers.case_report.memory import Memory
from clarion.readers.case_report.near import END
from clarion.readers.case_report.state import Actor
from clarion.readers.case_report.subjects import Subjects
from clarion.readers.compiled import compiled

OF_A_LIST = frozenset({Sort.LABEL, "num", "blank", ":", LIST, ",", "/"})
OF_TITLED = frozenset({Sort.TITLE, Sort.UNIT})  # between 'of' and a name
CARD = 8  # signs behind whom it is given to
LONGEST = 30  # words of a sentence, before a number
OF_NO_HOME = frozenset({Label.FAX, Label.DUTY, Label.SWITCHBOARD})
OF_OFFICES = frozenset({Label.WORK, Label.OFFICE, Label.DESK})


class Kin(Belonging):
    def __init__(self, terms: ReportTerms, text: str) -> None:
        super().__init__(terms, text)
        joins = "".join(one for one in terms.joins if len(one) == 1)
        self._passed = f' \t:(),[]|-"“”「」『』{joins}'
        self._goes, self._gives = compiled(terms.goes), compiled(terms.gives)
        self._its = compiled(terms.beside.its)
        self._card = compiled(terms.beside.card, re.IGNORECASE)
        self._works = compiled(terms.beside.works, re.IGNORECASE)
        self._near_to = compiled(terms.beside.near, re.IGNORECASE)
        described, subjects = terms.people.described, Subjects(terms).of(text)
        self._memory = Memory(text, described, subjects, terms.beside.of_her)
        self._schools = compiled(terms.schools, re.IGNORECASE)
        self._school_heads = compiled(terms.school_heads, re.IGNORECASE)
        self._first_person = compiled(terms.first_person, re.IGNORECASE)
        self._pointed = compiled(terms.people.pointed)
        self._role_end = 0
        self._bracketed: tuple[Actor | None, str] | None = None
        self._interrupted: Actor | None = None  # of whom was told before the relative
        self._his = compiled(terms.beside.his, re.IGNORECASE)
        self._uses = compiled(terms.beside.uses, re.IGNORECASE)

    def on_release(self, place: int) -> None:
        """The family says, the family goes to: what follows is not the family's.

        Where somebody calls, an office must follow: 家属请打15400000501 is the family's.
        """
        actor, code = self.line.actor, self.tokens[place].code
        if code == "his":
            self.line.actor = self._meant_by_him(actor) or self.line.told or self._somebody(actor)
        elif code in {"card", "spoken", "gave"}:
            known = self.gives(place) if code == "gave" else self.giver(place)
            self.line.actor = known or Actor(role=UNCLEAR)
        elif code == "caller":
            self.line.actor = self._caller(place) or actor
        elif code == "received":
            self.line.actor = self._somebody(actor)
        elif code == "there":
            self._to_passed()
        elif code == "handed":
            self._go_on(place)
        elif self._is_called_upon(place):
            self.line.actor = self._interrupted
        else:
            self._release(place)

    def _meant_by_him(self, actor: Actor | None) -> Actor | None:
        """所长王大明不在，内勤让打他手机: the official who was named last."""
        named = [one for one in self.line.things if isinstance(one, Actor) and one.is_official]
        if actor is None or actor.is_official or actor.name or actor.role:
            return actor if actor and actor.is_official else None
        return named[-1] if named else None

    def _release(self, place: int) -> None:
        actor = self.line.actor
        ahead = [one.sort for one in self.tokens[place:]]
        called = Sort.UNIT in ahead[: first(ahead, "num")] or self._is_official(place)
        if self.tokens[place].code and not called:
            return
        if actor and actor.role and not actor.numbers and actor.name is None:
            self.line.actor = None

    def _is_called_upon(self, place: int) -> bool:
        """副校长王大明给她妻子打电话（15400000501）: who calls was told before."""
        caller, callee = self._interrupted, self.back(place)
        if caller is None or caller.role or caller.title is None:
            return False
        here = caller.title.start >= self.tokens[0].start
        return here and callee.sort == Sort.ROLE and self._ends_with(self._gives, callee.start)

    def _somebody(self, actor: Actor | None) -> Actor | None:
        """家属打他手机, where nobody was told of: no relative's, and a coordinator knows whose."""
        return Actor(role=UNCLEAR) if actor and actor.role else actor

    def _is_called_by(self, actor: Actor, place: int) -> bool:
        """家属打李桂兰手机: somebody who is no official, as far as was told."""
        return self.back(place).sort == Sort.RELEASE and actor.role != "" and not actor.numbers

    def _to_passed(self) -> None:
        """人现在在看守所，那边的电话是: of the office in which they are."""
        office, actor = self.line.passed or self.line.office, self.line.actor
        if office and (self.line.passed or (actor and actor.role and not actor.numbers)):
            self.line.office, self.line.actor = office, None

    def _go_on(self, place: int) -> None:
        """王大明给家属留的是…, 他的电话家属抄回来是…: still of him."""
        actor = self.line.actor
        if actor and actor.role and not actor.numbers and self.back(place).sort == Sort.ROLE:
            self.line.actor = self._interrupted

    def _is_official(self, place: int) -> bool:
        """Whether an official is named behind the word: 律师打王科长办公电话."""
        token, after = self.ahead(place), self.ahead(place, 2)
        if token.sort == Sort.PERSON:
            titled = after.sort == Sort.TITLE and after.start == token.end
            return titled or self._memory.is_official(token)
        return token.sort == Sort.TITLE

    def on_opened(self, place: int) -> None:
        """女子监狱（女儿说可能被送往此处）0536-0000121: what is told in passing ends again."""
        ahead = [one.sort for one in self.tokens[place:]]
        inside = ahead[: first(ahead, ")")]
        told = "run" in inside[first(inside, Sort.ROLE) :] or self._is_someones(inside)
        told = told or self._is_of_deeds(place, inside)
        if "num" not in inside and told:
            self._bracketed = (self.line.actor, self.line.label)

    def on_closed(self, _place: int) -> None:
        if self._bracketed is not None:
            self.line.actor, self.line.label = self._bracketed
            self._bracketed = None

    def on_comma(self, place: int) -> None:
        """所长王大明要家属签字，并写下15400000501: it is his."""
        if self.back(place).sort == "run":
            self.line.not_phone = ""
        actor, told = self.line.actor, self._interrupted
        if not (told and told.title and actor and actor.role) or actor.numbers:
            return
        number = next((one for one in self.tokens[place:] if one.sort == "num"), END)
        said = self.text[self.tokens[place].end : number.start].strip(" ,:")
        his = self._is_genitive(self.back(place)) and self._his.fullmatch(said)
        if his or self._uses.fullmatch(said):
            self.line.actor = told  # it is his wife's, and his is …

    def _is_met(self, place: int) -> bool:
        """家属到派出所要人，所长说, 打我爸的那个警察: no title of the relative's."""
        if self.is_done_by(place) or (self.line.visited and self.back(place).sort == ","):
            return True
        led = self.text[self._role_end : self._role_end + 1] == self._genitive
        return led and self._ends_with(self._pointed, self.tokens[place].start)

    def _is_apposed(self, token: Token) -> bool:
        """她丈夫，校长王大明: the relative's own title."""
        return self.text[self._role_end : token.start].strip() == ","

    def office_in_front(self, place: int) -> Token | None:
        """家属到东关派出所（值班0536-0000121）要人: the number in the bracket is the station's."""
        at = place - 1
        while at > max(0, place - LONGEST) and self.tokens[at].sort in OF_A_LIST:
            at -= 1
        before = self.back(at)
        if at < 1 or self.tokens[at].sort != "(" or before.sort != Sort.UNIT:
            before = self._owner(place)
        if before.sort != Sort.UNIT:
            return None
        asked = self._ends_with(self._goes, before.start)
        return before if asked or self.is_authority(before) else None

    def _owner(self, place: int) -> Token:
        """家属打看守所的投诉电话0536-0000121; not: her desk, in the court."""
        steps = self._to_owner(place)
        owner = self.back(place, steps)
        between = {self.back(place, step).sort for step in range(1, steps)}
        its = {Sort.LABEL, Sort.OF} <= between
        return owner if its and not self._ends_with(self._works, owner.start) else END

    def _is_visited(self, place: int) -> bool:
        """家属到派出所要人, and no place where a relative works."""
        token = self.tokens[place]
        return self._ends_with(self._goes, token.start) and self.is_authority(token)

    def _is_passed_authority(self, place: int) -> bool:
        """家属把材料传真到信访局，传真号…: no relative has such a line, nor one where they went."""
        actor, passed, code = self.line.actor, self.line.passed, self.tokens[place].code
        if not (actor and actor.role):
            return False
        if passed is None:
            apart = code in OF_NO_HOME - {Label.FAX} and self.back(place).sort == ","
            return apart or (code in OF_NO_HOME | {Label.DESK} and self._is_its(place))
        if self.in_brackets(place):
            return False
        if self.line.visited:
            return code in OF_NO_HOME | OF_OFFICES
        return code in OF_NO_HOME and self.is_authority(passed.token)

    def _is_its(self, place: int) -> bool:
        """She was taken to the prison. My sister rang its reception."""
        office = self.line.office
        its = office is not None and self._ends_with(self._its, self.tokens[place].start)
        return its and office is not None and self.is_authority(office.token)

    def office_told_of(self, place: int, written: Written, label: str) -> Token | None:
        """家属去法院，那里的人让她打0536-0000121: a landline beside nobody's name, and an office.

        Of whom the sentence is about says little: nine of ten such lines are the office's.
        """
        actor = self.line.actor
        if not (actor and actor.role and written.fixed) or actor.numbers or label == Label.HOME:
            return None
        if self.back(place, self._to_owner(place)).sort in {Sort.ROLE, Sort.PERSON}:
            return None
        near = reversed(self.tokens[max(0, place - LONGEST) : place])
        said = takewhile(lambda one: one.sort != STOP, near)
        offices = (one for one in said if one.sort == Sort.UNIT)
        office = next(offices, None)
        listed = office is not None and office.code == "part" and self._is_listed(place)
        if office is None or listed or not self.is_authority(office):
            return None  # not in a list: 王秀莲，九监区，0536-0000121
        apart = (self._ends_with(one, office.start) for one in (self._works, self._near_to))
        return None if any(apart) else office

    def _is_somebody(self, token: Token) -> bool:
        """A relative; or an official, by his title or by a name that was told with one."""
        return token.sort in {Sort.ROLE, Sort.TITLE} or self._memory.is_official(token)

    def _caller(self, place: int) -> Actor | None:
        """所长王大明给家属打来电话，来电显示: the official whom this sentence began with."""
        told = self.line.told
        begin = max((one.end for one in self.tokens[:place] if one.sort == STOP), default=0)
        return told if told and told.name and told.name.start >= begin else None

    def on_role(self, place: int) -> None:
        token = self.tokens[place]
        line, actor = self.line, self.line.actor
        if token.start < self._holder:
            return  # the officer who took my mother was Mr Wang
        himself = self._is_first_person(token)
        if not himself and (code := self._of_number(place)):
            line.drafts[-1].role = code
            if not self._leads_on(place):
                self._forget_behind()
                return
        if himself and actor and actor.title and self.glued_back(place):
            return  # 王大明局长本人; not: 王大明家属
        speaks = self._is_headed(actor, token) or self._is_speaking(actor, token, place)
        if speaks or (actor and self._is_handed(actor, token)):
            return
        line.tell()
        self._interrupted = self._interrupted if actor and actor.role else actor
        self._role_end = token.end
        line.actor = Actor(role=token.code)
        line.label = ""

    def _is_handed(self, actor: Actor, token: Token) -> bool:
        """所长王大明把名片塞给我弟弟，上面印着…: what stands on it is still his."""
        if not actor.is_official or actor.name is None or actor.numbers:
            return False
        given = self._ends_with(self._gives, token.start)
        near = (actor.name.end, min(len(self.text), token.end + CARD))
        return self.is_left(token) or (given and self._card.search(self.text, *near) is not None)

    def _is_first_person(self, token: Token) -> bool:
        return self._first_person.fullmatch(self.text, token.start, token.end) is not None

    def is_of_kin(self, place: int) -> bool:
        """The wife of Director Wang, of Wang: whose wife she is."""
        actor = self.line.actor
        if actor is None or not actor.role or actor.numbers:
            return False
        of = 1
        while self.back(place, of).sort in OF_TITLED:
            of += 1
        return [self.back(place, of).sort, self.back(place, of + 1).sort] == [Sort.OF, Sort.ROLE]

    def _is_speaking(self, actor: Actor | None, token: Token, place: int) -> bool:
        """所长王大明说：“我的手机是15400000501”: it is he who says so."""
        official = actor is not None and actor.is_official
        return official and self._is_first_person(token) and self.in_quotes(place)

    def _is_headed(self, actor: Actor | None, token: Token) -> bool:
        """Principal Tang, No. 9 Primary School: no pupil's, but what he is the head of."""
        if actor is None or actor.title is None or actor.numbers or actor.role:
            return False
        title = self.text[actor.title.start : max(actor.title.end, actor.title_end)]
        school = self._schools.fullmatch(self.text, token.start, token.end)
        return school is not None and self._school_heads.search(title) is not None

    def _kin(self, actor: Actor | None, place: int) -> str:
        """Her sister, Ms. X, went to the police: a number further on may be hers."""
        if actor is None or not actor.role or actor.name:
            return ""
        gap = self._polite.sub("", self.text[self._role_end : self.tokens[place].start])
        return actor.role if not gap.strip(self._passed) else ""
