"""What became of a number or of whom it belonged to: dead, moved, replaced, not to be called."""

import re
from collections.abc import Sequence
from itertools import islice

from clarion.countries.report import Label, ReportTerms, Sort, Status
from clarion.readers.case_report.areas import Areas
from clarion.readers.case_report.corrections import REPLACED, Corrector
from clarion.readers.case_report.lex import STOP, Token
from clarion.readers.case_report.near import END
from clarion.readers.case_report.state import MERE, Actor, Draft
from clarion.readers.case_report.told import Told
from clarion.readers.case_report.who import Who

OPENS = frozenset({"[", "【"})
OF_ONE = frozenset({"run", "blank", Sort.PERSON, Sort.ROLE, Sort.LABEL})
OF_KIN = frozenset({"relative", "victim_side", "lawyer"})
LEAD = 6  # signs: the article before whom a sentence is about
BEFORE_ROLE = frozenset({"run", "blank", Sort.OF})
NEAR = 8  # signs
TAIL = range(3, 6)  # digits, by which a number is spoken of
FAR = 60  # numbers, to the one that ends so
HEADING = 40  # signs, at most
OF_LINES = frozenset({Status.DEAD, Status.STOP})  # what may be said of a mobile alone
OF_MOBILES = OF_LINES | {Status.MOVED}  # 手机换人了
AT_WORK = frozenset({Label.WORK, Label.OFFICE})
OWN_LINES = frozenset({Label.HOME, Label.FAX, Label.WORK, Label.OFFICE})
FOR_ALL = frozenset({Status.STOP, Status.KEEP_SECRET})


def _last_told(line: list[Draft]) -> list[Draft]:
    """Of a line, what is said of whom it named last."""
    return [one for one in line if one.actor is line[-1].actor]


class Became(Who):
    heads_withdrawn = False  # the line is a heading of numbers that nobody is to use

    def __init__(self, terms: ReportTerms, text: str, areas: Areas) -> None:
        super().__init__(terms, text, areas)
        self._misprint = re.compile(terms.beside.misprint, re.IGNORECASE)
        self._old = re.compile(terms.old, re.IGNORECASE)
        self._at_home = re.compile(terms.amended.home)
        self._there = re.compile(terms.beside.there, re.IGNORECASE)
        self._kept = re.compile(terms.kept, re.IGNORECASE)
        self.drafts: list[Draft] = []
        self.told = Told(text)
        self._corrector = Corrector(terms.corrections, text)

    def on_person(self, place: int) -> None:
        super().on_person(place)
        self._misprinted(self.tokens[place], place)

    def _misprinted(self, name: Token, place: int) -> None:
        """王大明的手机我发错了, or 王所长的: what was given for him above."""
        end = next((one.start for one in self.tokens[place:] if one.sort in {"num", STOP}), None)
        after = self.ahead(place)
        titled = after.sort == Sort.TITLE and after.start - name.end <= 1
        begin = after.end if titled else name.end
        said = self.text[begin : self.tokens[-1].end if end is None else end]
        if not self._misprint.match(said):
            return
        called = self.text[name.start : name.end]
        told = self.told.of_name(called) or self.told.of_surname(called)
        mobiles = [one for one in told if not one.written.fixed]
        for draft in mobiles or told[-1:]:
            draft.wrong = True

    def _told_of_actor(self, actor: Actor) -> list[Draft]:
        """By the name; by the title, of whom it was told last: 王所长说…, 所长说…."""
        if actor.name and (told := self._told_of_name(actor.name)):
            return told
        if actor.title is None:
            return []
        name = actor.name
        surname = self.text[name.start : name.end] if name else ""
        return self._told_of_title(actor.title, actor.title_end, surname)

    def _told_of_name(self, name: Token) -> list[Draft]:
        return self.told.of_name(self.text[name.start : name.end])

    def _told_of_title(self, title: Token, end: int, surname: str = "") -> list[Draft]:
        return self.told.of_title(self.text[title.start : max(title.end, end)], surname)

    def on_status(self, place: int) -> None:
        token = self.tokens[place]
        line = self.line
        if self._is_of_none(place):
            return
        if self._at_home.search(self.text, token.start, token.end):
            line.label = Label.HOME  # 王大明手机通了，别打他宅电
        for_all = token.code in FOR_ALL or self.back(place).sort == Sort.ALL
        self._tell_status(place, for_all=for_all)
        if token.code == Status.MOVED and line.actor and self._there.match(self.text, token.end):
            line.actor.status = line.status = ""  # was transferred; his number there is

    def _tell_status(self, place: int, *, for_all: bool) -> None:
        token, line = self.tokens[place], self.line
        if not line.drafts[line.since :]:
            self._status_ahead(token.code, for_all=for_all)
        elif self._is_of_another_sentence(place) or self._is_of_next(place):
            line.status = token.code
        elif not self._is_of_another(place):
            self._status_behind(place, for_all=for_all)

    def _is_of_none(self, place: int) -> bool:
        """Whether no number beside the word is meant."""
        token = self.tokens[place]
        if self.heads_withdrawn:
            return True  # 请不要再打: of the numbers below
        if token.code == Status.STOP and self._is_of_kin_alone(place):
            return True
        if token.code in OF_LINES and self._is_of_tail(place):
            return True  # 1104那个停机了
        # 调去法制科, 手机没换
        return token.code == Status.MOVED and self._kept.match(self.text, token.end) is not None

    def _is_of_tail(self, place: int) -> bool:
        """Of the number that ends so, and of no other: digits right before the words for it."""
        tail = self.back(place)
        tail = self.back(place, 2) if tail.sort == "run" and tail.end - tail.start <= NEAR else tail
        said = self.text[tail.start : tail.end] if tail.sort == "digits" else ""
        near = islice(reversed(self.drafts), FAR)
        return len(said) in TAIL and any(one.written.digits.endswith(said) for one in near)

    def _is_of_kin_alone(self, place: int) -> bool:
        """家属要求不要再打给他们, 请不要打电话给家属: of no official who was told of above."""
        if self.line.drafts:
            return False
        ahead = next((one for one in self.tokens[place + 1 :] if one.sort not in BEFORE_ROLE), END)
        before = self.tokens[:place]
        theirs = self._is_about_kin(before) and all(one.sort != Sort.TITLE for one in before)
        above = self.last_line[-1:]
        return (ahead.sort == Sort.ROLE or theirs) and not any(one.role for one in above)

    def _is_about_kin(self, words: Sequence[Token]) -> bool:
        """The family, 家属: whom the sentence begins with; not 请读者, nor 本人."""
        role = next((one for one in words if one.sort == Sort.ROLE and one.code in OF_KIN), None)
        if role is None or self._interrupted or self._is_first_person(role):
            return False
        article = self.text[words[0].start : role.start]
        return article.isascii() and len(article) < LEAD

    def _status_behind(self, place: int, *, for_all: bool) -> None:
        """Of the last number; of its list and of all of its owner's, if all are meant."""
        last, code = self.line.drafts[-1], self.tokens[place].code
        inside = self._bracket(place) if self.back(place).sort == Sort.ALL else None
        for draft in self.line.drafts[self.line.since :]:
            same = draft.written.chain == last.written.chain or (
                draft.actor is not None and draft.actor is last.actor
            )
            within = inside is not None and draft.written.start > inside
            if draft is last or within or (for_all and same):
                draft.status = draft.status or code

    def _is_of_another(self, place: int) -> bool:
        """Of a number that was replaced, or of somebody who was named since the last one."""
        if self._is_of_missing(place) or self._is_of_old(place):
            return True
        if self._is_of_told_again(place):
            return True
        return self.tokens[place].code == Status.MOVED and self._is_of_named(place)

    def _bracket(self, place: int) -> int | None:
        """Where the bracket that is open begins: （王：1；李：2，均不要公开）."""
        opened = [one.start for one in self.tokens[:place] if one.sort == "("]
        return opened[-1] if opened and self.in_brackets(place) else None

    def _is_of_another_sentence(self, place: int) -> bool:
        """Not the remark on a number, of a sentence that has none yet."""
        behind = self.line.drafts[-1].written.end
        between = [one for one in self.tokens[:place] if one.start >= behind]
        return any(one.sort == STOP for one in between) and self._number_follows(place)

    def _is_of_missing(self, place: int) -> bool:
        """王大明15400000501；李国强, 小灵通已停用: of a number that nobody has told.

        Nor of the number before, where another official is said to have left: 教导员已换人.
        """
        last = self.line.drafts[-1]
        behind = last.written.end
        between = {one.sort for one in self.tokens[:place] if one.start >= behind}
        if self.tokens[place].code == Status.MOVED and self.back(place).sort == Sort.TITLE:
            return True
        codes = {one.code for one in self.tokens[:place] if one.start >= behind}
        if last.written.fixed and Label.MOBILE in codes:
            return True  # 办公电话0536-0000121；他的手机本人已停用
        label = self.back(place)
        named = Sort.PERSON in between or (label.code not in MERE and label.start >= behind)
        return label.sort == Sort.LABEL and named and label.code != self.line.drafts[-1].label

    def _is_of_told_again(self, place: int) -> bool:
        """…0536-0000122。王大明那个号不要打了: of him, who was told of before, and of no other."""
        actor, behind = self.line.actor, self.line.drafts[-1].written.end
        if actor is None or actor.numbers or actor.name is None or actor.name.start < behind:
            return False
        sentences = (one.start for one in self.tokens[:place] if one.sort == STOP)
        if not any(behind <= at < actor.name.start for at in sentences):
            return False
        name = self.text[actor.name.start : actor.name.end]
        theirs = [*self._told_of_name(actor.name), *self._in_line(name)]
        for draft in self._of_label(theirs):
            draft.status = draft.status or self.tokens[place].code
        return theirs != []

    def _in_line(self, name: str) -> list[Draft]:
        owned = ((one, one.actor.name) for one in self.line.drafts if one.actor)
        return [one for one, said in owned if said and self.text[said.start : said.end] == name]

    def _is_of_named(self, place: int) -> bool:
        """15400000501；原教导员李国强调到…: of him, of whom a number may follow."""
        actor, behind = self.line.actor, self.line.drafts[-1].written.end
        if actor is None or actor.numbers or actor.name is None or actor.name.start < behind:
            return False
        actor.status = self.tokens[place].code
        return True

    def _is_of_old(self, place: int) -> bool:
        """改为15400000502，旧号作废: of one that was replaced, or that nobody has told."""
        behind = self.line.drafts[-1].written.end
        return self._old.search(self.text, behind, self.tokens[place].start) is not None

    def _is_of_next(self, place: int) -> bool:
        """别打王家0536-0000121: of the number behind it."""
        token, behind = self.tokens[place], self.tokens[place + 1 :]
        number = next((one for one in behind if one.sort not in OF_ONE), END)
        near = number.sort == "num" and number.start - token.end <= NEAR
        return near and token.code == Status.STOP

    def _number_follows(self, place: int) -> bool:
        ahead = [one.sort for one in self.tokens[place:]]
        return "num" in ahead and STOP not in ahead[: ahead.index("num")]

    def _status_ahead(self, code: str, *, for_all: bool) -> None:
        """Before any number of the line: of the person, of the line above, or of what comes."""
        line = self.line
        if not self.line_has_number():
            if line.label == Label.OLD or self._names_hotline():
                return  # 他原来的号码已停用; 不要打12389
            known = line.actor is not None and self._status_of(line.actor, code)
            if for_all and not known and self._is_heading():
                self.role = code
            elif for_all and not known:
                for draft in self._of_label(_last_told(self.last_line)):
                    draft.status = draft.status or code
        elif line.actor and line.label != Label.OLD:
            self._status_of(line.actor, code)
        else:
            line.status = code

    def _of_label(self, drafts: list[Draft]) -> list[Draft]:
        """手机请别再打: of whoever was told last, the mobile alone."""
        said = next((one.code for one in self.tokens if one.sort == Sort.LABEL), "")
        label = self.line.label or said
        if label == Label.MOBILE:
            return [one for one in drafts if not one.written.fixed] or drafts
        labels = AT_WORK if label in AT_WORK else {label} & OWN_LINES
        named = [one for one in drafts if one.label in labels]
        return named or drafts

    def _names_hotline(self) -> bool:
        digits = (self.text[one.start : one.end] for one in self.tokens if one.sort == "digits")
        return any(map(self.areas.is_hotline, digits))

    def _is_heading(self) -> bool:
        """【五、家属】（勿外传）: of what follows, and not of the line above."""
        short = self.tokens[-1].end - self.tokens[0].start <= HEADING
        apart = self.after_blank and not self.spaced and short and self.line.actor is None
        told = any(one.sort == Sort.LABEL for one in self.tokens)  # 手机请别再打了
        apart = apart and (not told or self.step(len(self.tokens), -1, 1).sort == ":")
        return self.line.numbered or self.step(-1, 1, 1).sort in OPENS or apart

    def _status_of(self, actor: Actor, code: str) -> bool:
        """A remark below a list, about the numbers of whom it names; whether there are any."""
        stops = code == Status.STOP
        if stops and actor.role and not actor.numbers:
            actor = self._interrupted or actor  # 王所长的妻子要求不要再打, 王所长对志愿者说…
            self.line.actor = actor
        actor.status = code
        told = self._told_of_actor(actor)
        if stops and not told:
            told = self._told_of_whom_else()
        mobile = self.line.label == Label.MOBILE  # 王大明的手机是空号
        meant = self._of_label(told) if code in OF_LINES and not mobile else told
        for draft in meant:
            if not (mobile and code in OF_MOBILES and draft.written.fixed):
                draft.status = draft.status or code
        return told != []

    def _told_of_whom_else(self) -> list[Draft]:
        """所长态度很好，但希望不要再打: what looked like a name was none."""
        for actor in (one for one in reversed(self.line.things) if isinstance(one, Actor)):
            if told := self._told_of_actor(actor):
                return told
            if actor.title:
                return self._told_of_title(actor.title, actor.title_end)
        return []

    def on_changed(self, place: int) -> None:
        """15400000501已改为15400000502: nobody's any more; what was told above, see `Retold`."""
        if self.ahead(place).sort in {"num", ":"} and self.line.drafts:
            self.line.drafts[-1].label = Label.OLD
            self.line.drafts[-1].status = REPLACED
