"""What is said of a number: its kind, its state, and what else it may be."""

import re
from dataclasses import replace
from itertools import chain, takewhile

from clarion.countries.report import Label, ReportTerms, Sort, Status
from clarion.readers.case_report.areas import Areas
from clarion.readers.case_report.belonging import UNCLEAR
from clarion.readers.case_report.doers import Doers
from clarion.readers.case_report.extended import Extended
from clarion.readers.case_report.lex import STOP, Token
from clarion.readers.case_report.link import Written
from clarion.readers.case_report.meant import LEAD
from clarion.readers.case_report.near import QUOTES
from clarion.readers.case_report.others import is_of_another
from clarion.readers.case_report.sections import Sections
from clarion.readers.case_report.sharing import beside, deal
from clarion.readers.case_report.state import MERE, Actor, Draft, Office
from clarion.readers.case_report.strangers import Strangers
from clarion.readers.case_report.where import OF_OFFICES
from clarion.readers.compiled import compiled

HIS_OWN = frozenset({Label.HOME, Label.MOBILE, Label.WORK, Label.FIXED, Label.PHS})
WHO = frozenset({Sort.PERSON, Sort.TITLE, Sort.UNIT, Sort.ROLE})
OF_KIN = frozenset({Sort.UNIT, Sort.TITLE, Sort.PERSON, Sort.OF})  # before whose kin it is
BEGINS = frozenset({"end", "digits"})  # of a line, perhaps behind its number
ENDS = frozenset({STOP, ";"})
WHOSE = WHO | ENDS | {"num"}
FEW = 30  # words, in which somebody is said to have another number
LEADS_TO_NUMBER = frozenset({"num", ":"})


class What(Extended):
    def __init__(
        self, terms: ReportTerms, text: str, written: dict[int, list[Written]], areas: Areas
    ) -> None:
        super().__init__(terms, text, written, areas)
        self._renewed = compiled(terms.renewed, re.IGNORECASE)
        self._changes = compiled(terms.beside.changes, re.IGNORECASE)
        self._still = compiled(terms.beside.still, re.IGNORECASE)
        self.sections = Sections(terms)
        self._strangers = Strangers(terms, text)
        self._doers = Doers(terms, text)
        self._class_heads = compiled(terms.beside.class_heads)
        self._posted = compiled(terms.beside.posted)

    def on_respectively(self, place: int) -> None:
        """A second time in a clause: other numbers of the same people."""
        line = self.line
        told = line.drafts[line.clause :]
        if not told:
            self._titles_in_order(place)
        if line.respectively and told:
            label = line.labels[-1:]
            del line.labels[-1:]
            self._zip(told)
            line.clause, line.labels = len(line.drafts), label
        elif told and self.ahead(place).sort in LEADS_TO_NUMBER:
            deal(told)  # 主任王大明1，民警张三、李四的手机分别是2和3
            line.clause = len(line.drafts)
        line.respectively = True

    def on_stop(self, place: int) -> None:
        token = self.tokens[place]
        if self._lists_on(place):
            return
        self.line.tell(ends=token.sort != ";")
        self.line.passed, self.line.visited, self._interrupted = None, False, None
        self.end_clause()
        self.listed = self.line.actor
        role = self.line.actor is not None and self.line.actor.role
        if token.sort != ";" or role or self._is_of_office_alone(place):
            self.line.actor = None
        self.line.label = self.line.not_phone = ""
        part = self.line.office is not None and not self.line.office.top
        if part and self.offices.current and not self._is_still_its(place):
            self.line.office = None
        self.line.office = self.line.office or self.part_again(token)

    def _lists_on(self, place: int) -> bool:
        """Chief: Wang Daming. Office 0004101. Mobile 15400000501: still his."""
        after, number = self.ahead(place), self.ahead(place, 2)
        if number.sort in {":", ","}:
            number = self.ahead(place, 3)
        return after.sort == Sort.LABEL and after.code in HIS_OWN and number.sort == "num"

    def _is_still_its(self, place: int) -> bool:
        """国保大队 0000121；0000122; or 国保大队：大队长…；警察…: the whole line is about it."""
        if self.tokens[place].sort != ";":
            return False
        if self.ahead(place).sort == "num" and self.ahead(place, 2).sort in ENDS | {"end"}:
            return True
        return self.line.office is not None and self.heads_line(self.line.office.token)

    def on_number(self, place: int) -> None:
        token = self.tokens[place]
        line = self.line
        if line.actor and line.actor.behind:
            line.actor = None
        if line.actor is None and self._goes_on_of_told(place):
            line.actor = line.told
        line.actor = line.actor or self._of_wrong(place) or self._of_kin_who_changed(place)
        for found in self.written[token.start]:
            written = self._through(found, place)
            if written is None:
                continue
            draft = self._draft(written, place)
            inner = not found.digits or found.central is not None
            if inner and (not draft.label or draft.label in MERE):
                draft.label = Label.OFFICE
            if draft.actor:
                self._told_of(draft, draft.actor)
            if not draft.unclear or draft.label in OF_OFFICES:
                draft.office = draft.office or self._acting(draft)
            self.areas.note(draft, self.said_of_place(draft.office))
            line.drafts.append(draft)
            self.offices.use()
        line.not_phone, line.status = "", ""

    def _of_kin_who_changed(self, place: int) -> Actor | None:
        """王丽的丈夫换号了。新号码是15400000501: his, and no official's."""
        led = takewhile(
            lambda one: one.sort not in WHOSE, reversed(self.tokens[max(0, place - FEW) : place])
        )
        begin = place - sum(1 for _ in led)
        before = self.tokens[max(0, begin - FEW) : begin]
        if not before or before[-1].sort not in ENDS:
            return None
        whose = next((one for one in reversed(before) if self._is_somebody(one)), None)
        if whose is None or whose.sort != Sort.ROLE:
            return None
        changed = self._changes.search(self.text, whose.end, before[-1].end)
        renewed = self._renewed.search(self.text, before[-1].end, self.tokens[place].start)
        known = changed and renewed and self._is_of_kin_before(begin)
        return Actor(role=whose.code) if known else None

    def _of_wrong(self, place: int) -> Actor | None:
        """…, 15400000501, belongs to somebody else. The correct one is 15400000502: of the same."""
        last = self.line.drafts[-1] if self.line.drafts else None
        if last is None or not last.wrong:
            return None
        whose = last.actor or self.line.told
        parted = (one.end for one in self.tokens[:place] if one.sort == STOP)
        begin = max([last.written.end, *parted])
        said = self.text[begin : self.tokens[place].start]
        named = any(one.sort in WHO and one.start >= begin for one in self.tokens[:place])
        renewed = self._renewed.search(said) is not None and not named
        return whose if renewed and whose and whose.name else None

    def _goes_on_of_told(self, place: int) -> bool:
        """他是副大队长王大明。他说…，给我留了手机15400000501: whom the sentence before named."""
        told = self.line.told
        if told is None or told.name is None:
            return False
        begin = max((n + 1 for n in range(place) if self.tokens[n].sort in ENDS), default=0)
        said = [one for one in self.tokens[begin:place] if one.sort not in {"blank", *QUOTES}]
        if not said or said[0].sort != "run" or any(one.sort in WHO for one in said):
            return False
        if self._is_of_kin_before(begin):
            return False
        last = max((n for n, one in enumerate(said[:-1]) if one.sort == ","), default=-1) + 1
        if self._vouching.tells_of(said[0]) or self._vouching.tells_of(said[last]):
            return self._vouching.is_his(self.tokens, place, told)
        between = (one for one in self.tokens[:begin] if one.start >= told.name.end)
        alone = all(one.sort != Sort.ROLE for one in between)  # not: and his wife; hers is …
        return alone and self._vouching.is_still_his(self.tokens, place)

    def _is_of_kin_before(self, begin: int) -> bool:
        """王大明的儿子赶回来。他…: of whom the sentence before that place tells.

        My uncle was ill. He…; not: Officer Wang told the family that he was busy. He….
        """
        before = list(self.tokens[: max(0, begin - 1)])
        parted = max((n + 1 for n, one in enumerate(before) if one.sort in ENDS), default=0)
        said = [one for one in before[parted:] if one.sort != "blank"]
        whose = list(takewhile(self._says_whose_kin, said))
        after = said[len(whose) : len(whose) + 1]
        if whose and after and after[0].sort == Sort.ROLE:
            return True  # 所长王大明的妻子来过。她…
        first = next((one for one in said if self._is_somebody(one)), None)
        if first is None or first.sort != Sort.ROLE:
            return False
        lead = self.text[said[0].start : first.start]
        return len(lead) < LEAD or not lead.isascii()

    def _says_whose_kin(self, token: Token) -> bool:
        return token.sort in OF_KIN or self._is_genitive(token)

    def _draft(self, written: Written, place: int) -> Draft:
        line = self.line
        draft = Draft(written, line=line.number, actor=line.actor, status=line.status)
        draft.weak = self.in_sentences()
        draft.office = line.office or self.offices.current
        draft.not_phone = line.not_phone
        draft.role = line.actor.role if line.actor else self.role
        front = self.office_in_front(place) if draft.actor and draft.role else None
        told = self.office_told_of(place, written, line.label) or self.claimed_by(place, written)
        told = None if front else told
        office, as_told = front or told, replace(draft)
        if office:
            draft.actor, draft.role, draft.office = None, "", Office(office, top=True, indent=0)
        self._doers.tell(draft, self.tokens)
        if not draft.role and self._memory.is_of_subject(draft.actor, written.start):
            draft.role = UNCLEAR
        self._give_label(draft)
        if not front:
            self._vouching.note(draft, line.drafts, self.tokens, place)
        before = self.text[min(self.tokens[0].start, written.start) : written.start]
        draft.wrong = draft.wrong or self.sections.withdraws(before)
        if draft.actor and draft.actor.name and self._vouching.replaces(self.tokens[place + 1 :]):
            self._supersede(draft, draft.actor.name)
        if told and self._vouching.is_somebodys(draft.unclear):
            draft.actor, draft.role, draft.office = as_told.actor, as_told.role, as_told.office
        if self._strangers.have(draft, self.tokens, place):
            draft.role = draft.role or UNCLEAR
        return draft

    def _supersede(self, draft: Draft, name: Token) -> None:
        """Mr Dai's phone is 0536-0000121, the one in the sheet was another's: of whom it tells."""
        said = self.text[name.start : name.end]
        told = self.told.of_name(said) or self.told.of_surname(said)
        for one in told:
            if one.written.fixed == draft.written.fixed and one.label != Label.HOME:
                one.wrong = True
        if told and all(one.actor is told[0].actor for one in told):
            draft.actor, draft.office, draft.unclear = told[0].actor, told[0].office, ""

    def _told_of(self, draft: Draft, actor: Actor) -> None:
        """What holds for whoever the number belongs to."""
        self._memory.note(actor)
        if not actor.numbers and actor.name:
            actor.sharers = beside(self.line.things, actor, self.text, self._joins)
        actor.numbers += not (draft.not_phone or draft.written.reason)
        draft.office = actor.office or draft.office
        if not (actor.status and is_of_another(draft, actor, self.drafts, self.text)):
            draft.status = draft.status or actor.status
        if actor.title and not draft.status and self._was(actor, actor.title, draft):
            draft.status = Status.MOVED

    def _was(self, actor: Actor, title: Token, draft: Draft) -> bool:
        """Ex-captain Hu, 15400000501; not: former captain, now head of the court.

        Nor in a list that has him: Hu Wei, former captain: 15400000501.
        """
        behind = actor.name is not None and actor.name.end < title.start
        listed = behind and not draft.weak and not self._is_retired(title)
        still = listed or self._still.search(self.text, title.end, draft.written.start)
        return self._is_past(title) and not still

    def _acting(self, draft: Draft) -> Office | None:
        title = draft.actor.title if draft.actor else None
        said = self.text[title.start : title.end] if title else ""
        at = draft.written.start
        desk = draft.actor is None and draft.label in OF_OFFICES
        before = self.offices.last_before(at) if desk else self.offices.headed_before(said, at)
        return before or self.offices.acting(said)

    def _give_label(self, draft: Draft) -> None:
        line = self.line
        before = line.drafts[-1] if line.drafts else None
        listed = before is not None and before.written.chain == draft.written.chain
        if line.label and (not line.label_used or listed):
            draft.label = line.label
            draft.flags += ["also_fax"] if line.also_fax else []
            line.label_used = True

    def on_role(self, place: int) -> None:
        """学习班, and on a line below 班主任王大明: he leads it, and is no teacher."""
        office, token = self.offices.current, self.tokens[place]
        named = self.text[office.token.start : office.token.end] if office else ""
        said = f"{named}\n{self.text[token.start : token.end]}"
        leads = self.back(place).sort in BEGINS | {Sort.UNIT}
        posted = self._posted.match(self.text, token.start)
        posted = posted and self._authority.search(posted[0])
        if leads and (posted or self._class_heads.fullmatch(said)):
            self.on_title(place)
        else:
            super().on_role(place)

    def on_same(self, place: int) -> None:
        """同上: under this label, or else the number that was told last."""
        line, actor = self.line, self.line.actor
        if actor is None and self.back(place).sort in BEGINS and self.line_has_number():
            self._same_again()
            return
        if actor is None or actor.name is None or actor.role:
            return
        for draft in chain(reversed(line.drafts), reversed(self.drafts)):
            if draft.label == line.label or self._is_of_label(draft):
                if draft.actor and draft.actor is not actor:
                    draft.sharers.append(actor)
                return

    def _same_again(self) -> None:
        """Same, second mobile 15400000501: below somebody's line, whose this is, too."""
        above = self.last_line[-1] if self.last_line else None
        if above and above.line + 1 == self.line.number:
            self.line.actor, self.line.office = above.actor, above.office
