"""What kind of line a number is, by the words beside it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from clarion.countries.report import Label, ReportTerms, Sort
from clarion.readers.case_report.areas import Areas
from clarion.readers.case_report.became import Became
from clarion.readers.case_report.lex import STOP, Token
from clarion.readers.case_report.link import Written
from clarion.readers.case_report.state import MERE, REPLACED, Actor, Office
from clarion.readers.case_report.vouching import Vouching
from clarion.readers.compiled import compiled

OF_THE_OFFICE = frozenset({Label.DESK, Label.DUTY, Label.SWITCHBOARD})
OF_WORK = frozenset({Label.WORK, Label.OFFICE})  # a relative has none
PARTLY = frozenset({",)", "(,"})  # (0536-0000121, 办公室); 0536-0000121(办, 无人接)
OF_HIM = frozenset({Sort.PERSON, Sort.TITLE})
CHARGE = "charge"  # the code of a title that says what somebody is in charge of
FROM = "from"
AT = "at"  # the office, home: behind a number
ENDS = frozenset({"end", "break", ";", ",", STOP, ")"})  # of what is said of a number


class Labelled(Became):
    def __init__(
        self, terms: ReportTerms, text: str, written: dict[int, list[Written]], areas: Areas
    ) -> None:
        super().__init__(terms, text, areas)
        self.written = written
        self._each = {one for one in terms.joins if one[0].isalpha()}
        self._vouching = Vouching(terms.beside, text, terms.authority)
        self._desk = compiled(terms.beside.desk)
        self._fields = compiled(terms.beside.fields)
        self._theirs = compiled(terms.beside.theirs, re.IGNORECASE)
        self._hers = compiled(terms.beside.hers, re.IGNORECASE)

    def on_title(self, place: int) -> None:
        before = self.line.actor
        if self.tokens[place].code == CHARGE and not (before and before.name and not before.title):
            return  # director, in charge of petitions
        super().on_title(place)
        if self.line.actor and self.line.actor is not before:
            self.line.actor.role = self.line.actor.role or self._role_of_helped(place)

    def _role_of_helped(self, place: int) -> str:
        """His clerk Wang Daming 15400000501, below a lawyer's number: on the lawyer's side."""
        title, above = self.tokens[place], self.last_line[-1:]
        if not self._helps.fullmatch(self.text, title.start, title.end):
            return ""
        helped = self.line.drafts[-1:] or [x for x in above if x.line + 1 == self.line.number]
        theirs = self._vouching.refers(self.tokens, place) if helped else ""
        return helped[0].role if theirs else ""

    def on_role(self, place: int) -> None:
        """…。他写给家属的办公电话是0536-0000121: of the official of the sentence before."""
        told, before = self.line.told, self.back(place)
        he = before.sort == "run" and self._vouching.tells_of(before)
        goes_on = self.line.actor is None and told and told.is_official and he
        if goes_on and self.is_left(self.tokens[place]):
            self.line.actor = told
        else:
            super().on_role(place)

    def on_label(self, place: int) -> None:
        if not (self.tokens[place].code in OF_THE_OFFICE and self._is_source(place)):
            self._take(place)

    def _take(self, place: int) -> None:
        token = self.tokens[place]
        line = self.line
        self._mean_several(place)
        kin = line.actor is not None and line.actor.role != "" and token.code in OF_WORK
        if (line.actor is None or kin) and self._speaks_of_told(place):
            line.actor = line.told or self._interrupted
            line.things = line.things or line.told_things
        if self._is_after(place) or self._is_of_list(place):
            self._label_before(token.code, every=self._is_of_list(place))
            return
        actor = line.actor
        if actor and token.code == Label.DESK and self._is_own_desk(actor, token):
            token = replace(token, code=Label.OFFICE)
        if self._is_passed_authority(place):
            line.office, line.actor = line.passed or line.office, None
        if (
            actor
            and not actor.role
            and (
                (token.code in OF_THE_OFFICE and not self._through_it(place))
                or (
                    token.code == Label.FAX
                    and actor.numbers
                    and self.back(place).sort in {"end", ";"}
                )
            )
        ):
            line.tell()  # 庭长王大明从窗口…。他的电话是
            line.actor = None
        self._leave_part(token)
        both = {line.label, token.code} if line.label and not line.label_used else set()
        line.also_fax = Label.FAX in both and len(both) > 1
        line.pair = (line.label, token.code) if len(both) > 1 and self._is_paired(place) else None
        if line.also_fax:
            line.label = Label.WORK
        elif not (
            both and (token.code in MERE or (token.code == Label.FIXED and self._is_fixed()))
        ):
            line.label = token.code
        line.label_used = False
        line.labels.append(token.code)
        line.not_phone = ""

    def _leave_part(self, label: Token) -> None:
        """国保 0536-0000121，治安 0536-0000122: the next desk is one of the whole office."""
        part = self.line.office if label.code == Label.DESK else None
        if part and part.whole and self._fields.fullmatch(self.text, label.start, label.end):
            self.line.office = part.whole

    def _is_source(self, place: int) -> bool:
        """I got his mobile from the front desk: who told it."""
        of, before = self.back(place), self.back(place, 2)
        led = of.sort == Sort.OF and self.text[of.start : of.end].startswith(FROM)
        return led and before.sort == Sort.LABEL

    def is_desk(self, start: int, end: int) -> bool:
        """内勤, who has the office's line: whether this title is of such a one."""
        return self._desk.fullmatch(self.text, start, end) is not None

    def _is_own_desk(self, actor: Actor, token: Token) -> bool:
        """新所长叫王大明，接着用所长办公室…: of whom the line is about."""
        if actor.name is None or actor.title is None or actor.numbers:
            return False
        title = self.text[actor.title.start : max(actor.title.end, actor.title_end)]
        said = self.text[token.start : token.end]
        return any(title.endswith(said[:end]) for end in range(2, len(said)))

    def _is_paired(self, place: int) -> bool:
        """办公及传真：, and no 电话/传真: one line for both."""
        return self.text[self.back(place).start : self.back(place).end] in self._each

    def _is_fixed(self) -> bool:
        """他家里的座机: the word before says more."""
        return self.line.label in OF_THE_OFFICE | {Label.HOME, Label.WORK, Label.OFFICE}

    def _speaks_of_told(self, place: int) -> bool:
        """His mobile: of the official of the sentence before.

        Hers only if no relative was told of since, and no victim by name: officials are men more
        often.
        """
        token, told = self.tokens[place], self.line.told
        if self._is_instead(place):
            return True
        if token.code in OF_WORK:
            told = told or self._interrupted  # 律师来过之后他才回了电话，用他办公室的…
        said = self._vouching.refers(self.tokens, place) if told and told.name else ""
        if self.back(place, self._to_owner(place)).sort == Sort.ROLE:
            return False  # his brother's office
        if not said or not told or not told.name or self._theirs.search(said):
            return False
        since = [
            at
            for at, one in enumerate(self.tokens[:place])
            if one.sort == Sort.ROLE and one.start > told.name.start and not self.is_quoted(at)
        ]
        codes = {self.tokens[at].code for at in since}
        if "lawyer" in codes and token.code not in OF_THE_OFFICE | OF_WORK:
            return False  # 律师说，可打他电话…
        hers = self._hers.search(said) is not None
        return not (hers and ("relative" in codes or any(map(self._is_by_name, since))))

    def _is_by_name(self, place: int) -> bool:
        """Petitioner Ms Tian."""
        behind = self.ahead(place).start
        return self.tokens[place].code == "victim_side" and self.text[behind : behind + 1].isupper()

    def _mean_several(self, place: int) -> None:
        """Their mobiles are 1 and 2: of the two who were told of, in that order, or of nobody."""
        line = self.line
        if not self._theirs.search(self._vouching.refers(self.tokens, place)):
            return
        if not _people(line.things):
            line.things = line.told_things
        people = _people(line.things)
        line.actor = people[-1] if len(people) > 1 else None
        ahead = takewhile(lambda one: one.sort not in {STOP, ";"}, self.tokens[place:])
        count = sum(one.sort == "num" for one in ahead)
        line.respectively = line.respectively or 1 < count == len(people)

    def on_changed(self, place: int) -> None:
        if self.tokens[place].code == "new":
            self._renew(place)
        else:
            super().on_changed(place)

    def _renew(self, place: int) -> None:
        """His new desk is 0536-0000121: the one number of this kind that was given for him."""
        whose = self.line.actor or self.line.told
        number = next(one for one in self.tokens[place:] if one.sort == "num")
        fixed = self.written[number.start][0].fixed
        told = self._told_of_name(whose.name) if whose and whose.name else []
        known = [one for one in told if one.written.fixed == fixed and one.label != Label.HOME]
        if len(known) == 1:
            known[0].status = REPLACED

    def _through_it(self, place: int) -> bool:
        """车明远 总机转801: his own extension."""
        found = self.written.get(self.ahead(place).start, ())
        return any(not one.digits for one in found) or self._is_his_extension(place)

    def _is_his_extension(self, place: int) -> bool:
        """Judge Wang Qiang (switchboard 0536-0000121, ext. 217)."""
        if self.back(place).sort != "(" or self.back(place, 2).sort not in OF_HIM:
            return False
        inside = takewhile(lambda one: one.sort != ")", self.tokens[place:])
        numbers = [one for token in inside for one in self.written.get(token.start, ())]
        return len(numbers) == 1 and numbers[0].ext != ""

    def _is_after(self, place: int) -> bool:
        """Whether the label belongs to the number that stands before it."""
        before, after = self.back(place), self.ahead(place)
        if before.sort == "(" and after.sort == ")" and self.back(place, 2).sort == "num":
            if self._brackets_lead() or self._stands_before(place):
                after = self.ahead(place, 2)  # (O)0536-0000121 (H)无: he has none
                return after.sort != "num" and not self._vouching.is_filler(after)
            return True
        around = before.sort + after.sort
        if around in PARTLY and self.back(place, 2).sort == "num":
            return True
        if before.sort != "num":
            return self._stands_at(before) and self.back(place, 2).sort == "num"
        apart = self.tokens[place - 1].sort == "blank"
        if after.sort == "num":
            return not apart and self.tokens[place + 1].sort == "blank"
        return after.sort in ENDS or (not apart and after.sort != ":")

    def _stands_at(self, of: Token) -> bool:
        """0536-0000121 at home."""
        return of.sort == Sort.OF and self.text[of.start : of.end].startswith(AT)

    def _stands_before(self, place: int) -> bool:
        """0536-0000121 (传真)0536-0000122: a blank on one side alone tells where it belongs."""
        around = [self.tokens[at].sort for at in (place - 2, place + 2) if at < len(self.tokens)]
        return around == ["blank", "num"] and not self._brackets_trail()

    def _brackets_trail(self) -> bool:
        """1 (办)2 (宅): behind the last number stands a label, so each stands behind its own."""
        last = [self.step(len(self.tokens), -1, steps).sort for steps in (1, 2, 3, 4)]
        return last == [")", Sort.LABEL, "(", "num"]

    def _brackets_lead(self) -> bool:
        """(办)1 (宅)2: the first label in brackets comes before the first number."""
        first = [one.sort for one in self.tokens].index("num")
        return any(
            token.sort == Sort.LABEL and self.back(place).sort == "("
            for place, token in enumerate(self.tokens[:first])
        )

    def _is_of_list(self, place: int) -> bool:
        """0536-0000121、0536-0000122（均为宅电）."""
        before = [self.back(place, steps).sort for steps in (1, 2, 3)]
        return before == [Sort.ALL, "(", "num"] and self.ahead(place).sort == ")"

    def _label_before(self, code: str, *, every: bool = False) -> None:
        """0536-0000121/22（宅）; of 0536-0000121、0536-0000122（宅）, it is the last alone."""
        if not self.line.drafts:
            return
        last = self.line.drafts[-1]
        alone = code == Label.FAX or (code == Label.HOME and last.written.is_whole)
        alone = alone and not every
        for draft in reversed(self.line.drafts):
            listed = draft.written.chain == last.written.chain
            if draft is not last and (not listed or draft.label or alone):
                break
            draft.label, draft.own_label = code, True

    def on_not_phone(self, place: int) -> None:
        token = self.tokens[place]
        if not (self.back(place).sort in {"/", "("} and self.back(place, 2).sort == Sort.LABEL):
            self.line.not_phone = token.code

    def on_field(self, place: int) -> None:
        token = self.tokens[place]
        if token.code == "unit" and self._behind(place):
            self._label_before(Label.WORK)
        elif token.code == "unit" and self.ahead(place).sort == "num":
            self.line.label, self.line.label_used = Label.WORK, False

    def _behind(self, place: int) -> bool:
        """Alone in brackets, behind a number."""
        alone = self.back(place).sort == "(" and self.ahead(place).sort == ")"
        return alone and self.back(place, 2).sort == "num"


def _people(things: Sequence[Actor | Office]) -> list[Actor]:
    return [one for one in things if isinstance(one, Actor) and not one.role]
