"""Which office a line is about: one that opens, or one that is only said of somebody."""

import re
from dataclasses import replace
from itertools import takewhile

from clarion.countries.report import Label, ReportTerms, Sort
from clarion.readers.case_report.apposed import Apposed
from clarion.readers.case_report.areas import Areas
from clarion.readers.case_report.belonging import UNCLEAR
from clarion.readers.case_report.lex import STOP, Token
from clarion.readers.case_report.sharing import beside
from clarion.readers.case_report.state import Actor, Office
from clarion.readers.compiled import compiled

DAY = re.compile(r"\d ?[/.月-] ?\d")  # 4/9: what follows is told of that day
OF_OFFICES = frozenset({Label.FAX, Label.DUTY, Label.SWITCHBOARD, Label.DESK})
ITS = "of"  # between the word for a line and the office
OF_NONE = frozenset({"run", Sort.OF})  # what tells of nobody and of no office
BOXED = re.compile(r"^[【\[]?[^\]】]{1,12}[】\]] *")  # 【侦查机关】长沙市公安局


class Where(Apposed):
    def __init__(self, terms: ReportTerms, text: str, areas: Areas) -> None:
        super().__init__(terms, text)
        self._titles_lead = terms.titles_lead
        self._now = compiled(terms.now)
        self._seen_at = compiled(terms.beside.seen)
        self._leads = compiled(terms.leads, re.IGNORECASE)
        self._apart = compiled(terms.apart)
        self._employs = compiled(terms.beside.employs, re.IGNORECASE)
        self._wholes = tuple((compiled(one), compiled(of)) for one, of in terms.wholes.items())
        self._houses = tuple((compiled(one), compiled(of)) for one, of in terms.houses.items())
        self.areas = areas
        self.block: Actor | None = None  # who stands alone on the line above
        self.title_for_all: Token | None = None
        self.role = ""  # of a heading: it holds until the next one
        self._said_until = 0  # the end of an office that follows its head's title

    def on_unit(self, place: int) -> None:
        token = self._in_brackets(place) or self.tokens[place]
        line = self.line
        if self.is_aside(place, self.offices.current) or self._is_office_again(place):
            return
        if self._is_elsewhere(place) or self._is_landmark(place):
            return
        known, told = self.offices.last_of(token, line.passed), self.in_sentences()
        office = (
            known
            or self.offices.recalled(token, told=told)
            or Office(token, token.code != "part" and not self._is_housed(token), line.indent)
        )
        office.whole = office.whole or self._whole_of(office, self._before_it())
        self.offices.see(office)
        if self._is_said_of(office, place):
            return
        line.tell()
        line.actor, line.label = None, self._label_of(place)
        spoken = self.offices.spoken_of(token)
        line.office = spoken or office
        line.things.append(line.office)
        if not spoken:
            self._tell_office(office, place)

    def _label_of(self, place: int) -> str:
        """Fax of the court: 0536-0000121."""
        of, label = self.back(place), self.back(place, 2)
        led = label.sort == Sort.LABEL and self.text[of.start : of.end].startswith(ITS)
        return label.code if led and of.sort == Sort.OF and label.code in OF_OFFICES else ""

    def _before_it(self) -> Office | None:
        """某某法院 刑庭: the first of them, within a line."""
        last = self.line.office
        whole = last if last is None or last.top else last.whole
        return whole if whole and self.tokens[0].start <= whole.token.start else None

    def _whole_of(self, office: Office, before: Office | None = None) -> Office | None:
        """刑庭, below 某某法院."""
        token = office.token
        if office.top or self._apart.match(self.text, token.start, token.end):
            return None
        whole = before or next((one for one in reversed(self.offices.all) if one.top), None)
        return whole if whole and self._may_be_part(token, whole.token) else None

    def _may_be_part(self, part: Token, whole: Token) -> bool:
        """刑庭 is none of a police station."""
        return all(
            of.search(self.text, whole.start, whole.end)
            for named, of in self._wholes
            if named.search(self.text, part.start, part.end)
        )

    def _is_housed(self, token: Token) -> bool:
        """综治办, below 某某街道办事处: one of its rooms."""
        whole = next((one.token for one in reversed(self.offices.all) if one.top), None)
        return whole is not None and any(
            named.fullmatch(self.text, token.start, token.end)
            and of.search(self.text, whole.start, whole.end)
            for named, of in self._houses
        )

    def _is_elsewhere(self, place: int) -> bool:
        """所长王大明的手机是我们从政府公示栏上抄的; 所长王大明调到政府: still his."""
        actor, end = self.line.actor, self.tokens[place].end
        if actor is None or not actor.is_official:
            return False
        return self.back(place).sort == Sort.STATUS or bool(self._seen_at.match(self.text, end))

    def _is_landmark(self, place: int) -> bool:
        """Photo shop next to Dongguan Police Station: 0536-0000121; nobody's, if it has no word."""
        before = {one.sort for one in self.tokens[:place]} - {"blank"}
        ahead = self.ahead(place).sort
        if ahead == "(" or not self._ends_with(self._near_to, self.tokens[place].start):
            return False
        if before <= OF_NONE and ahead in {":", "num"}:
            self.line.actor = Actor(role=UNCLEAR)
        return self.line.actor is not None or self.line.office is not None

    def _is_said_of(self, office: Office, place: int) -> bool:
        """Of whom the line is about, or of the number before."""
        actor, drafts = self.line.actor, self.line.drafts
        if actor and self._is_of_late_title(actor, place):
            actor.office = office
            return True
        if actor and (
            self._is_of(actor, office, place) or self._is_told_late(actor, office, place)
        ):
            return True
        last = drafts[-1] if drafts else None
        if last and not (last.office or last.actor) and self.opened_behind_number(place):
            last.office = office
            return True
        return False

    def _tell_office(self, office: Office, place: int) -> None:
        before, led = self.back(place).sort, self.back(place, 2).sort
        if not office.top and before in {"end", Sort.FIELD}:
            self.offices.note(office)
        elif not office.top and (before, led) == (Sort.UNIT, "end"):
            self.offices.note(office, hangs=False)  # 县法院 刑庭 0000121
        if self._opens(place, office):
            if self._open_led(office) and not self._opens(place, office):
                return
            self._open(office)

    def _open_led(self, part: Office) -> bool:
        """The lines of the Justice Bureau are:, and below it a list of its rooms."""
        if whole := self.offices.led_in(part):
            self.open_here(replace(whole, indent=0))
            part.whole = self.offices.current
        return whole is not None

    def _is_of(self, actor: Actor, office: Office, place: int) -> bool:
        """Whether this office is only said of whom the line is about."""
        token = office.token
        if self._is_his(actor, place):
            if self.ahead(place).sort == Sort.TITLE:
                actor.title = None  # 负责人：王大明，奎文分局局长
            for one in (actor, *beside(self.line.things, actor, self.text, self._joins)):
                one.office = office
            proper = not self.text[token.start : token.end].islower()  # no: the stability office
            if office.top and proper and self.tokens[0].sort in {Sort.PERSON, Sort.TITLE}:
                self._open(office)
            return True
        if self._is_led(actor, place):
            actor.office = self.offices.named_in_full(token) or office
            self._said_until = token.end
            return True
        spoken = token is not self.tokens[place] and self.is_authority(token)
        if actor.role and not spoken and (not actor.numbers or self._is_her_work(actor, office)):
            self.line.passed = self.line.passed if actor.numbers and self.line.passed else office
            self.line.visited = self.line.visited or self._is_visited(place)
            return True  # 其妻在某医院工作: still hers
        if self._is_second(actor, place):
            actor.title_end = token.end
            return True
        return False

    def _is_her_work(self, actor: Actor, office: Office) -> bool:
        """其妻在某医院工作，15400000502，科室电话; 其妻15400000502，在某医院工作: hers, too."""
        passed, token = self.line.passed or actor.office, office.token
        if self.is_authority(token):
            return False
        if passed is None:
            led = self._ends_with(self._works, token.start)
            return led or self._employs.match(self.text, token.end) is not None
        again = self._is_said_in(token, passed.token)
        return not self.is_authority(passed.token) and (again or not office.top)

    def _is_said_in(self, token: Token, whole: Token) -> bool:
        said = self.text[token.start : token.end]
        return said in self.text[whole.start : whole.end]

    def _open(self, office: Office) -> None:
        self.areas.enter(self.text[office.token.start : office.token.end])
        self.open_here(office)

    def open_here(self, office: Office) -> None:
        """Where its name says nothing of a city: 朝阳小学 is anywhere."""
        self.offices.open(office)
        self.areas.leave()
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

    def prolong(self, actor: Actor, title: Token, token: Token) -> None:
        """党组书记、局长; of 局长 Head, in two scripts, one is told."""
        other = self.text[title.start].isascii() != self.text[token.start].isascii()
        if other and self.text[actor.title_end : token.start] == " ":
            actor.title_once = actor.title_once or actor.title_end
        actor.title_end = token.end

    def _is_his(self, actor: Actor, place: int) -> bool:
        """王大明, 奎文分局局长: the office of the person just named."""
        before = self.back(place)
        if actor.name is None or actor.numbers or self.leads_another(place):
            return False
        if before.sort == Sort.OF:
            return self.back(place, 2).sort != "run"  # not: who was seen and is in the prison
        after = self.ahead(place)
        if before.sort == Sort.STOP:  # 所长王大明，现任奎文分局局长
            return self._is_now(before) and after.sort == Sort.TITLE
        if actor.title is not None:
            return before.sort == "(" or self._is_his_post(actor, place)
        if before.sort == ":":  # 王大明: 奎文分局局长
            return after.sort == Sort.TITLE and after.start == self.tokens[place].end
        return before.sort in {",", "(", Sort.PERSON} or self._is_now(before)

    def _is_now(self, token: Token) -> bool:
        """现任, 现为, 系: somebody holds what follows."""
        return self._now.fullmatch(self.text, token.start, token.end) is not None

    def _is_led(self, actor: Actor, place: int) -> bool:
        """رئیس زندان: the office of the title just read, where titles stand first."""
        if actor.name or actor.numbers or actor.role:
            return False
        if self.tokens[place].start < self._holder:
            return True
        before = self.back(place).sort
        if self._titles_lead:
            return before in {Sort.TITLE, Sort.OF}
        after, behind = self.ahead(place).sort, self.ahead(place, 2).sort
        parted = after in {",", ":"} and behind in {Sort.PERSON, Sort.LABEL, "num"}
        parted = parted or "num" in {after, behind if after == "." else ""}
        return before == Sort.OF and parted  # the head of the Procuratorate, You Tanzhi

    def _is_led_heading(self, place: int) -> bool:
        """第一部分 司法局; 以下是派出所的电话: what stands beside it says no more than that."""
        if self.ahead(place).sort == "end" and self._follows_word(place):
            return True
        before = BOXED.sub("", self.text[self.tokens[0].start : self.tokens[place].start])
        if DAY.search(before) or (before and not self._leads.fullmatch(before)):
            return False
        behind = takewhile(lambda one: one.sort not in {"(", "num"}, self.tokens[place + 1 :])
        return all(one.sort not in {"run", STOP, Sort.ROLE} for one in behind)

    def _follows_word(self, place: int) -> bool:
        """侦查机关: 长沙市公安局, and nothing else."""
        return [one.sort for one in self.tokens[:place] if one.sort != "blank"] == ["run", ":"]

    def _heads_with_place(self, place: int) -> bool:
        """Domestic Security Brigade, Nanshan County; Nanshan Office, Stability Office: headings."""
        said = [one for one in self.tokens if one.sort != "blank"]
        if len(said) != 3 or said[1].sort != "," or not self.text[said[0].start].isascii():  # noqa: PLR2004
            return False
        last = said[2].sort if said[0] is self.tokens[place] else said[0].sort
        return said[0].sort == Sort.UNIT and last in {Sort.UNIT, "run"}

    def _heads_in_full(self, place: int) -> bool:
        """某某公安分局 东关派出所, and nothing else: the second."""
        said = [one for one in self.tokens if one.sort != "blank"]
        units = len(said) == 2 and said[0].sort == said[1].sort == Sort.UNIT  # noqa: PLR2004
        apart = units and self.text[said[0].end : said[1].start] == " "  # no: two columns
        return apart and said[1] is self.tokens[place]

    def _opens(self, place: int, office: Office) -> bool:
        """At the beginning of a line an office opens; a part of one only as a heading."""
        if self._heads_with_place(place) or self._heads_in_full(place):
            return True
        before = [one for one in self.tokens[:place] if one.sort not in {"blank", ":"}]
        led = all(one.sort == Sort.FIELD and one.code != "name" for one in before)
        if not (led or self._is_led_heading(place)):
            return False
        after = self.ahead(place)
        if after.sort == Sort.UNIT and self._is_office_again(self.tokens.index(after)):
            after = self.ahead(self.tokens.index(after))
        if office.top or self.offices.current is None:
            return True
        closed = after.sort == "(" and self.step(len(self.tokens), -1, 1).sort == ")"
        ends = closed or after.sort in {"end", ":", Sort.FIELD, "】", "]"}
        return ends and not self.line_has_number()
