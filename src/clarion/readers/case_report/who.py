"""Whose number it is: offices, the people in them, and people who are none of our business."""

import re
from dataclasses import replace

from clarion.countries.report import ReportTerms, Sort
from clarion.readers.case_report.areas import Areas
from clarion.readers.case_report.kin import Kin
from clarion.readers.case_report.lex import LIST, Token
from clarion.readers.case_report.offices import Offices
from clarion.readers.case_report.sharing import REMARK, beside
from clarion.readers.case_report.state import Actor, Office

# What a name is followed by.
SIGNS_BEHIND = frozenset({"num", ":", "(", ")", LIST, ",", "end", "break", "/", "-"})
WORDS_BEHIND = frozenset(
    {Sort.LABEL, Sort.OF, Sort.TITLE, Sort.RESPECTIVELY, Sort.FIELD, Sort.STATUS, Sort.SAME}
)


class Who(Kin):
    def __init__(self, terms: ReportTerms, text: str, areas: Areas) -> None:
        super().__init__(terms, text)
        self._titles_lead = terms.titles_lead
        self._joins, self._holds_both = terms.joins, terms.holds_both
        self._copulas = terms.people.copulas
        self._helps = re.compile(terms.beside.helper, re.IGNORECASE)
        self._inside = re.compile(terms.inside)
        self._said_of = terms.beside.of
        self._many = re.compile(terms.many, re.IGNORECASE)
        self._now = re.compile(terms.now)
        self._is_body = re.compile(terms.body, re.IGNORECASE).fullmatch
        self.areas = areas
        self.offices = Offices(terms, text)
        self.block: Actor | None = None  # who stands alone on the line above
        self.title_for_all: Token | None = None
        self.role = ""  # of a heading: it holds until the next one
        self.role_used = False
        self.after_blank = False
        self.list_open = False  # the line above ended with a sign of a list
        self.spaced = False  # a blank line after every line means nothing
        self._said_until = 0  # the end of an office that follows its head's title

    def on_unit(self, place: int) -> None:
        token = self.tokens[place]
        line = self.line
        if self.is_aside(place, self.offices.current):
            return
        office = self.offices.last_of(token, line.passed) or Office(
            token, token.code != "part", line.indent
        )
        self.offices.see(office)
        if line.actor and self._is_of(line.actor, office, place):
            return
        if line.actor and self._is_told_late(line.actor, office, place):
            return
        last = line.drafts[-1] if line.drafts else None
        if last and not (last.office or last.actor) and self.opened_behind_number(place):
            last.office = office
            return
        line.tell()
        line.actor, line.label = None, ""
        spoken = self.offices.spoken_of(token)
        line.office = spoken or office
        line.things.append(line.office)
        if spoken:
            return
        if not office.top and self.back(place).sort in {"end", Sort.FIELD}:
            self.offices.note(office)
        if self._opens(place, office):
            self._open(office)

    def _is_of(self, actor: Actor, office: Office, place: int) -> bool:
        """Whether this office is only said of whom the line is about."""
        token = office.token
        if self._is_his(actor, place):
            for one in (actor, *beside(self.line.things, actor, self.text, self._joins)):
                one.office = office
            if office.top and self.tokens[0].sort in {Sort.PERSON, Sort.TITLE}:
                self._open(office)
            return True
        if self._is_led(actor, place):
            actor.office = self.offices.named_in_full(token) or office
            self._said_until = token.end
            return True
        spoken = token is not self.tokens[place] and self.is_authority(token)
        if actor.role and not actor.numbers and not spoken:
            self.line.passed = office
            self.line.visited = self.line.visited or self._is_visited(place)
            return True  # 其妻在某医院工作: still hers
        if self._is_second(actor, place):
            actor.title_end = token.end
            return True
        return False

    def _is_told_late(self, actor: Actor, office: Office, place: int) -> bool:
        """Judge Wang (15400000501) of the Kuiwen Court: behind the number."""
        late = [self.back(place).sort, self.back(place, 2).sort] == [Sort.OF, ")"]
        if not (late and actor.numbers and actor.office is None):
            return False
        actor.office = office
        for draft in self.line.drafts:
            if draft.actor is actor:
                draft.office = office
        return True

    def _open(self, office: Office) -> None:
        self.areas.enter(self.text[office.token.start : office.token.end])
        self.open_here(office)

    def open_here(self, office: Office) -> None:
        """Where its name says nothing of a city: 朝阳小学 is anywhere."""
        self.offices.open(office)
        self.block, self.title_for_all, self.role = None, None, ""
        self.line.title_for_all = None

    def _is_second(self, actor: Actor, place: int) -> bool:
        """政法委副书记、610办主任: another office of somebody who is named after it."""
        if actor.title is None or actor.numbers:
            return False
        if actor.name and actor.name.start > actor.title.start:
            return False
        gap = self.text[actor.title_end : self.tokens[place].start].strip()
        return gap in self._holds_both - {""} and self.ahead(place).sort == Sort.TITLE

    def _is_his(self, actor: Actor, place: int) -> bool:
        """王大明, 奎文分局局长: the office of the person just named."""
        before = self.back(place)
        if actor.name is None or actor.numbers:
            return False
        if before.sort == Sort.OF:
            return self.back(place, 2).sort != "run"  # not: who was seen and is in the prison
        if actor.title is not None:
            return before.sort == "," and self.step(-1, 1, 1) is actor.name
        if before.sort == "run":
            return self._now.fullmatch(self.text, before.start, before.end) is not None
        return before.sort in {",", "(", Sort.PERSON}

    def _is_led(self, actor: Actor, place: int) -> bool:
        """رئیس زندان: the office of the title just read, where titles stand first."""
        if actor.name or actor.numbers or actor.role:
            return False
        before = self.back(place).sort
        if self._titles_lead:
            return before in {Sort.TITLE, Sort.OF}
        parted = self.ahead(place).sort in {",", ":"} and self.ahead(place, 2).sort == Sort.PERSON
        return before == Sort.OF and parted  # the head of the Procuratorate, You Tanzhi

    def _opens(self, place: int, office: Office) -> bool:
        """At the beginning of a line an office opens; a part of one only as a heading."""
        before = [one for one in self.tokens[:place] if one.sort not in {"blank", ":", Sort.FIELD}]
        if before:
            return False
        after = self.ahead(place)
        if office.top or self.offices.current is None:
            return True
        return after.sort in {"end", ":", Sort.FIELD, "】", "]"} and not self.line_has_number()

    def on_title(self, place: int) -> None:
        token = self.tokens[place]
        actor, line = self.line.actor, self.line
        if token.start == self._former_end:
            self._former_end = token.end
            return
        if token.start == self._room_end:
            token = replace(token, start=self._room_start)
        if actor and self._is_told(actor, token, place):
            return
        self.role, self.title_for_all = "", None
        line.actor = Actor(office=line.office or self._office_of(token))
        self.entitle(line.actor, token)
        if self.ahead(place).sort == ":" and self.ahead(place, 2).sort in {Sort.PERSON, "end"}:
            line.title_for_all = token

    def _office_of(self, token: Token) -> Office | None:
        """家人打给县法院的王法官: the office that this person was just said to be of."""
        passed = self.line.passed
        gap = self.text[passed.token.end : token.start] if passed else "?"
        return passed if gap in self._said_of else None

    def _is_told(self, actor: Actor, token: Token, place: int) -> bool:
        """Whether this title is only said of whom the line is about."""
        glued = self.leads_name(place)
        if actor.name and actor.title and token.code == "short":
            actor.name = replace(actor.name, end=token.end)  # 负责人：焦局
            return True
        if actor.name and actor.title and actor.name.end == token.start and not glued:
            return True  # 承办人王大明警官
        if actor.name and actor.title and self.in_brackets(place):
            return True  # a remark
        if not actor.numbers and self.aside_of(place, actor.title):
            return True  # 副所长（主管刑侦）
        if actor.role and self._helps.fullmatch(self.text, token.start, token.end):
            self.line.actor = actor = Actor(role=actor.role)  # 律师助理小陈: on the same side
            glued = False
        if actor.role and (not glued or self._is_apposed(token) or self._is_met(place)):
            self._entitle_kin(actor, token, place)
            return True
        return not (actor.numbers or actor.role) and self._adds(actor, token, place, glued=glued)

    def _entitle_kin(self, actor: Actor, token: Token, place: int) -> None:
        """A title of the relative, or whom they met where they went."""
        if self._is_met(place):
            self.line.actor = Actor(office=self.line.passed)
            self.entitle(self.line.actor, token)
        else:
            actor.title, actor.title_end = token, token.end

    def _adds(self, actor: Actor, token: Token, place: int, *, glued: bool) -> bool:
        """The title of somebody just named, or another one of theirs."""
        if actor.name and (actor.title is None or actor.title.end < self.tokens[0].start):
            if glued and self.back(place).end < token.start:
                return False
            self.entitle(actor, token)
            return True
        behind = actor.name is None or (actor.title and actor.name.end <= actor.title.start)
        if actor.title and behind and self._continues(actor, token):
            actor.title_end = token.end
            return True
        return False

    def entitle(self, actor: Actor, token: Token) -> None:
        actor.title, actor.title_end = token, token.end
        actor.office = self.offices.of(self.text[token.start : token.end], actor.office)

    def _continues(self, actor: Actor, token: Token) -> bool:
        """党组书记、局长: two offices of one person."""
        gap = self.text[actor.title_end : token.start]
        said = gap.strip()
        return said in self._holds_both and (said != "" or len(gap) <= 2)  # noqa: PLR2004

    def on_person(self, place: int) -> None:
        token = self.tokens[place]
        line, actor = self.line, self.line.actor
        doubtful = token.code == "maybe" or (token.code == "again" and self._memory.has_role(token))
        if doubtful and not self._is_named(place):
            return
        kin = self._kin(actor, place)
        if actor and self.is_again(actor, token, place):
            return
        if actor and (self.is_in_remark(actor, place) or self._is_called_by(actor, place)):
            return
        if not (actor and actor.name is None and not actor.numbers and self._near(actor, place)):
            title = line.title_for_all or self._shared_title(place)
            actor = Actor(office=line.office or self._office_of(token), role=self.role)
            if title:
                self.entitle(actor, title)
        actor.name, line.actor, line.label = token, actor, ""
        line.things.append(actor)
        self._of_before(place, actor)
        self._memory.recall(actor, token, self.offices.current, self.tokens[0].start)
        self._memory.tell(token, kin)

    def _shared_title(self, place: int) -> Token | None:
        """民警张三、李四: both are."""
        actor = self.line.actor
        before = self.back(place)
        lettered = self.text[self.tokens[place].start].isascii()
        said = self.text[before.start : before.end]
        joined = before.sort == LIST or said in self._joins or (lettered and said == ",")
        title = actor.title if actor and actor.name else None
        if actor and actor.numbers:
            joined, title = before.sort == LIST, self._of_many(title, place)
        if title and joined and title.start >= self.tokens[0].start:
            return title
        return None

    def _of_many(self, title: Token | None, place: int) -> Token | None:
        """警察张三1、李四2: a title that several have, where each is followed by a number."""
        if title is None or not self._many.fullmatch(self.text, title.start, title.end):
            return None
        return title if self.back(place, 2).sort == "num" else None

    def _is_named(self, place: int) -> bool:
        """What could be a name is one where a number, a label or an office follows."""
        after = self.ahead(place)
        return after.sort in SIGNS_BEHIND | WORDS_BEHIND or (
            (after.sort == Sort.PERSON and self.text[after.start].isascii())
            or self.back(place).sort in {Sort.TITLE, Sort.FIELD, ":"}
            or (after.sort == Sort.UNIT and self.back(place).sort == "end")
        )

    def _near(self, actor: Actor, place: int) -> bool:
        token = self.tokens[place]
        last = actor.title_end or (actor.name.end if actor.name else 0)
        if actor.title and actor.title.end <= self._said_until <= token.start:
            last = self._said_until
        gap = self.text[last : token.start] if last else self.text[self._role_end : token.start]
        said = REMARK.sub("", gap)
        if not actor.role or self._leads_to_number(place):
            said = self._polite.sub("", said)
        return gap in self._copulas or not said.strip(self._passed)

    def _of_before(self, place: int, actor: Actor) -> None:
        """0536-0000121（王大明）: whose number it was, said behind it."""
        last = self.line.drafts[-1] if self.line.drafts else None
        if last and last.actor is None and self.opened_behind_number(place):
            last.actor, last.office = actor, actor.office or last.office
            actor.behind, actor.numbers = True, 1
