"""Whose number it is: offices, the people in them, and people who are none of our business."""

import re
from dataclasses import replace

from clarion.countries.report import Label, ReportTerms, Sort
from clarion.readers.case_report.areas import Areas
from clarion.readers.case_report.belonging import UNCLEAR
from clarion.readers.case_report.late import SIGNS_BEHIND, Late
from clarion.readers.case_report.lex import STOP, Token
from clarion.readers.case_report.sharing import REMARK
from clarion.readers.case_report.state import Actor, Draft, Office
from clarion.readers.compiled import compiled

WORDS_BEHIND = frozenset(
    {Sort.LABEL, Sort.OF, Sort.TITLE, Sort.RESPECTIVELY, Sort.FIELD, Sort.STATUS, Sort.SAME}
)
OF_POST = frozenset({Sort.LABEL, Sort.UNIT})  # behind a title: the room of whoever holds it


class Who(Late):
    def __init__(self, terms: ReportTerms, text: str, areas: Areas) -> None:
        super().__init__(terms, text, areas)
        self._inside = compiled(terms.inside)
        self._renamed = compiled(terms.beside.renamed)
        self._said_of = terms.beside.of
        self._tells_whom = compiled(terms.people.who, re.IGNORECASE)
        self._heads_list = compiled(terms.heads_list, re.IGNORECASE)
        self._is_body = compiled(terms.body, re.IGNORECASE).fullmatch
        self._counted = compiled(terms.beside.counted, re.IGNORECASE)
        self.role_used = False
        self.titled: dict[int, Token] = {}  # by where a name begins, of a list of titles
        self.led: dict[str, tuple[Actor, Office | None]] = {}  # by the title that a line began with
        self.last_line: list[Draft] = []  # the numbers of the last line that had any
        self.list_open = False  # the line above ended with a sign of a list

    def on_title(self, place: int) -> None:
        token = self.tokens[place]
        line = self.line
        actor = line.actor = line.actor or self._side_before(place)
        if token.start == self._former_end or self.is_once(actor, token):
            self._former_end = token.end
            return
        if token.start == self._body_end:
            token = replace(token, start=self._body_start)
        if actor and (self.is_of_kin(place) or self._is_told(actor, token, place)):
            return
        self._find_holder(place)
        if led := self._led_above(token, place):
            line.actor = led
            return
        if self._is_pointed_at(token, place):
            line.actor = line.told or line.actor
            return
        if above := self._below_name(place):
            line.actor = above
            self.entitle(above, token)
            return
        self.role, self.title_for_all = self._role_below(self.role, token), None
        line.actor = Actor(office=self._office_for(token), role=self.role)
        self.entitle(line.actor, token)
        line.counted = self._counted.match(self.text, token.end) is not None
        heads = self.ahead(place).sort == ":" and self.ahead(place, 2).sort in {Sort.PERSON, "end"}
        if heads or line.counted:
            line.title_for_all = token

    def _led_above(self, token: Token, place: int) -> Actor | None:
        """负责人：王大明, and below it 负责人手机：15400000501: his."""
        if self.back(place).sort != "end" or not self._label_behind(place):
            return None
        actor, office = self.led.get(self.text[token.start : token.end].lower(), (None, None))
        return actor if office is self.offices.current else None

    def _is_pointed_at(self, token: Token, place: int) -> bool:
        """这位校长, 所长的手机, the judge's own: the one of whom the sentence before told."""
        told, behind = self.line.told or self.line.actor, self.ahead(place)
        again = behind.sort == Sort.OF and self.text[token.start] not in self._said_of
        theirs = self._is_genitive(behind) and self.text[token.start].isascii()
        again = again or theirs
        if not (told and told.title and (again or self._ends_with(self._pointed, token.start))):
            return False
        if again and not self._memory.may_be(told.office, self.line.office):
            return False
        said = self.text[told.title.start : max(told.title_end, told.title.end)].lower()
        title = self.text[token.start : token.end].lower()
        return said == title if theirs else said.endswith(title)  # no: the deputy director

    def _role_above(self) -> str:
        """控告人：孟宪忠 15400000501, and below it no more than 孟凡收 15400000502: another one."""
        above = self.last_line[-1] if self.last_line else None
        if above is None or above.line + 1 != self.line.number or self.line.drafts:
            return ""
        bare = all(
            one.sort in {Sort.PERSON, Sort.LABEL, "num", "blank", ":"} for one in self.tokens
        )
        role = above.role or (UNCLEAR if above.unclear else "")
        return role if bare and above.actor and above.actor.name else ""

    def _office_for(self, token: Token) -> Office | None:
        """Of somebody who is named here."""
        return self.line.office or self._office_of(token) or self._office_listed(token)

    def _office_listed(self, token: Token) -> Office | None:
        """余德胜，精神卫生中心院长，电话…；医生乔木森: of the same office, under no heading."""
        before = self.line.actor
        if self.offices.current or before is None or before.role or not before.numbers:
            return None
        since = [one.sort for one in self.tokens if self._last_number() <= one.start < token.start]
        return before.office if ";" in since and STOP not in since else None

    def _last_number(self) -> int:
        return max((one.written.end for one in self.line.drafts), default=0)

    def _office_of(self, token: Token) -> Office | None:
        """家人打给县法院的王法官: the office that this person was just said to be of."""
        passed = self.line.passed
        if passed is None:
            return None
        led = self.text[passed.token.end : token.start] in self._said_of
        title = self.text[token.start : token.end]
        return passed if led or self.offices.heads(title, passed) else None

    def _is_told(self, actor: Actor, token: Token, place: int) -> bool:
        """Whether this title is only said of whom the line is about."""
        glued = self.leads_name(place) or self._is_of_authority(place)
        if actor.name and actor.title and token.code == "short":
            actor.name = replace(actor.name, end=token.end)  # 负责人：焦局
            return True
        if actor.name and actor.title and actor.name.end == token.start and not glued:
            if self._helps.fullmatch(self.text, token.start, token.end):
                self.line.actor = Actor(role=UNCLEAR)  # 所长王大明司机15400000501
            return True  # 承办人王大明警官
        if self._is_late(actor, place) or self.rises(actor, token, place):
            self.entitle(actor, token)
            self._vouch_late(actor)
            return True
        if self._is_remarked(actor, token, place) or self._is_same_post(actor, token, place):
            return True
        if actor.role and self._helps.fullmatch(self.text, token.start, token.end):
            self.line.actor = actor = Actor(role=actor.role)  # 律师助理小陈: on the same side
            glued = False
        if actor.role and (not glued or self._is_apposed(token) or self._is_met(place)):
            self._entitle_kin(actor, token, place)
            return True
        return not (actor.numbers or actor.role) and self._adds(actor, token, place, glued=glued)

    def _is_remarked(self, actor: Actor, token: Token, place: int) -> bool:
        """副所长（主管刑侦）; not 王大明（党委委员、副局长）."""
        if not (actor.name and actor.title):
            return not actor.numbers and self.aside_of(place, actor.title)
        late = actor.name.end < actor.title.start and self.aside_of(place, actor.name)
        if late and self._continues(actor, token):
            actor.title_end = token.end
            return True
        return self.in_brackets(place) or self._is_whom(actor, token)

    def _is_same_post(self, actor: Actor, token: Token, place: int) -> bool:
        """新所长叫王大明，接着用所长办公室那部电话: his own."""
        if actor.name is None or actor.title is None or actor.numbers:
            return False
        if self._is_also(actor, token, place):
            return True
        if actor.title.start < self.tokens[0].start:
            return False
        said = self.text[actor.title.start : max(actor.title.end, actor.title_end)]
        return (
            said.endswith(self.text[token.start : token.end]) and self.ahead(place).sort in OF_POST
        )

    def _is_whom(self, actor: Actor, token: Token) -> bool:
        """Secretary Wang, who let the officers in: 15400000501."""
        end = max(actor.name.end if actor.name else 0, actor.title_end)
        return not actor.numbers and self._tells_whom.match(self.text, end, token.start) is not None

    def _is_of_authority(self, place: int) -> bool:
        """家属去送衣服，预审大队 警官 王大明: of an office that is named before him."""
        before, named = self._before_own_number(place), self.ahead(place).sort == Sort.PERSON
        return named and before.sort == Sort.UNIT and self.is_authority(before)

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
            self.prolong(actor, actor.title, token)
            return True
        return False

    def entitle(self, actor: Actor, token: Token) -> None:
        actor.title, actor.title_end = token, token.end
        actor.office = self.offices.of(self.text[token.start : token.end], actor.office)
        self._memory.complete(actor)

    def _continues(self, actor: Actor, token: Token) -> bool:
        """党组书记、局长: two offices of one person."""
        gap = self.text[actor.title_end : token.start]
        said = gap.strip()
        return said in self._holds_both and (said != "" or len(gap) <= 2)  # noqa: PLR2004

    def on_person(self, place: int) -> None:
        token = self.tokens[place]
        line, actor = self.line, self.line.actor
        if actor and self.is_righted(place):
            actor.name = token
            return
        doubtful = token.code == "maybe" or (token.code == "again" and self._memory.has_role(token))
        if doubtful and not (self._is_named(place) or self._memory.is_official(token)):
            return
        kin = self._kin(actor, place)
        if actor and (self.is_again(actor, token, place) or self._is_in_full(actor, place)):
            return
        if actor and (self.is_in_remark(actor, place) or self._is_called_by(actor, place)):
            return
        if actor and actor.role and self._bracketed and self._bracketed[0] is actor:
            return  # 农家乐饭店（王大明之弟开）
        if self.is_of_kin(place):
            return
        awaited = self._awaited(actor, place)
        actor = awaited or self._another(place)
        actor.name, line.actor, line.label = token, actor, self._label_of_room(place)
        line.things.append(actor)
        self._of_before(place, actor)
        self._memory.recall(actor, token, self.offices.current, self.tokens[0].start)
        if self._memory.is_surname(token) and actor.title is None:
            actor.role = actor.role or UNCLEAR
        self._memory.tell(token, kin)

    def is_righted(self, place: int) -> bool:
        """大队长“王大明”应为“汪大明”: whether this name is right, and the one before is not."""
        name = self.line.actor.name if self.line.actor else None
        start = self.tokens[place].start
        return name is not None and bool(self._renamed.fullmatch(self.text, name.end, start))

    def _awaited(self, actor: Actor | None, place: int) -> Actor | None:
        """Of whom only the title was told, here or on the line above."""
        if actor is None:
            return self._below_title(place)
        nameless = actor.name is None and not actor.numbers
        return actor if nameless and self._near(actor, place) else None

    def _another(self, place: int) -> Actor:
        token, line = self.tokens[place], self.line
        title = self.titled.get(token.start) or line.title_for_all or self._shared_title(place)
        unclear = UNCLEAR if token.start == self._no_holder else ""
        role = self.role or self._role_above() or self._shared_role(place) or unclear
        actor = Actor(office=self._office_for(token), role=role)
        if title:
            self.entitle(actor, title)
        return actor

    def _label_of_room(self, place: int) -> str:
        """所长室 王大明: his office."""
        before = self.back(place)
        room = before.sort == Sort.LABEL and before.code == Label.DESK
        return Label.OFFICE if room and before.end != self.tokens[place].start else ""

    def _is_named(self, place: int) -> bool:
        """What could be a name is one where a number, a label or an office follows."""
        after = self.ahead(place)
        return after.sort in SIGNS_BEHIND | WORDS_BEHIND or (
            (after.sort == Sort.PERSON and self.text[after.start].isascii())
            or self.back(place).sort in {Sort.TITLE, Sort.FIELD, ":"}
            or (after.sort == Sort.UNIT and self._leads_office(place))
            or self._is_called(place)
            or (after.sort == Sort.STOP and self._is_now(after))
        )

    def _is_called(self, place: int) -> bool:
        """大队长叫王大明。他的…; 大队长「王大明」."""
        said = self.text[self.back(place).start : self.back(place).end]
        return said in self._copulas | {*"“「『"} and self.back(place, 2).sort == Sort.TITLE

    def _near(self, actor: Actor, place: int) -> bool:
        token = self.tokens[place]
        if token.start in {self._holder, self._no_holder}:
            return token.start == self._holder
        last = actor.title_end or (actor.name.end if actor.name else 0)
        if actor.title and actor.title.end <= self._said_until <= token.start:
            last = self._said_until
        gap = self.text[last : token.start] if last else self.text[self._role_end : token.start]
        said = REMARK.sub("", gap)
        if not actor.role or self._leads_to_number(place):
            said = self._polite.sub("", said)
        if self._is_named_field(place) or (actor.title and self._led_on(actor.title, gap, place)):
            return True  # 所长姓名：王大明; 现任东关派出所所长的王大明
        called = {gap, gap.strip(" ,")} & self._copulas != set()  # 女民警，叫王红
        held = actor.role and not actor.title and self._held.fullmatch(gap)
        return bool(called or held or not said.strip(self._passed))
