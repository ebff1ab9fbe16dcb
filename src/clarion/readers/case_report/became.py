"""What became of a number or of whom it belonged to: dead, moved, replaced, not to be called."""

import re
from itertools import takewhile

from clarion.countries.report import Label, ReportTerms, Sort, Status
from clarion.readers.case_report.amends import Kinds
from clarion.readers.case_report.areas import Areas
from clarion.readers.case_report.lex import STOP, Token
from clarion.readers.case_report.meant import WHO
from clarion.readers.case_report.misprinted import Misprinted
from clarion.readers.case_report.state import REPLACED, Actor, Draft, at_home, last_told
from clarion.readers.compiled import compiled

OF_LINES = frozenset({Status.DEAD, Status.STOP})  # what may be said of a mobile alone
OF_MOBILES = OF_LINES | {Status.MOVED}  # 手机换人了
OF_EARLY = frozenset({Status.MOVED})  # what is said of somebody whose number comes below
OF_WHOM = frozenset({Status.STOP, Status.MOVED})
NOBODY: tuple[int, Actor | None] = (-2, None)
OF_HOLDER = frozenset({Sort.PERSON, "num"})
GIVEN_UP = frozenset({Status.DEAD, REPLACED})
OF_ANOTHER = frozenset({Sort.PERSON, Sort.TITLE})
OF_DESKS = frozenset({Label.WORK, Label.OFFICE, Label.DESK, Label.HOME, Label.FIXED})
SHORT = 24  # signs before the number that takes its place
ENDS = frozenset({STOP, ",", ";"})
FOR_ALL = frozenset({Status.STOP, Status.KEEP_SECRET})


class Became(Misprinted):
    _spoken = NOBODY  # in which line something was said of whom
    _of_home = False  # the word just read is of somebody's home alone
    heads_withdrawn = False  # the line is a heading of numbers that nobody is to use

    def __init__(self, terms: ReportTerms, text: str, areas: Areas) -> None:
        super().__init__(terms, text, areas)
        self._rather = compiled(terms.beside.rather, re.IGNORECASE)
        self._called = compiled(terms.beside.called)
        self._home, self._kinds = compiled(terms.amended.home), Kinds(terms.amended)
        self._at_home = compiled(terms.amended.at_home)
        self._there = compiled(terms.beside.there, re.IGNORECASE)
        self._this_one = compiled(terms.beside.this_one, re.IGNORECASE)
        self._kept = compiled(terms.kept, re.IGNORECASE)
        self._new = compiled(terms.corrections.renews, re.IGNORECASE)
        self._unchanged = compiled(terms.beside.still, re.IGNORECASE)
        self._callers = compiled(terms.beside.callers, re.IGNORECASE)

    def on_status(self, place: int) -> None:
        token = self.tokens[place]
        line = self.line
        if self._is_of_none(place):
            return
        home = self._home.search(self.text, token.start, token.end)
        home = home or self._at_home.search(self.text, token.start, token.end)
        self._of_home = bool(home or self._at_home.match(self.text, token.end))
        if self._of_home:
            line.label = Label.HOME  # 王大明手机通了，别打他宅电
        of_one = self._this_one.match(self.text, token.start)
        for_all = token.code in FOR_ALL and (not of_one or self._told_of_here() != [])
        for_all = for_all or self.back(place).sort == Sort.ALL
        self._tell_status(place, for_all=for_all)
        if token.code == Status.MOVED and line.actor and self._there.match(self.text, token.end):
            line.actor.status = line.status = ""  # was transferred; his number there is

    def _tell_status(self, place: int, *, for_all: bool) -> None:
        token, line = self.tokens[place], self.line
        told = line.drafts[line.since :]
        ahead = (told and self._is_of_another_sentence(place)) or self._is_of_next(place)
        if ahead and not self._leads_to_next(place):
            line.status = token.code
        elif not told:
            self._status_ahead(place, for_all=for_all)
        elif not self._is_of_another(place):
            self._status_behind(place, for_all=for_all)

    def _is_of_none(self, place: int) -> bool:
        """Whether no number beside the word is meant."""
        token = self.tokens[place]
        if self.heads_withdrawn:
            return True  # 请不要再打: of the numbers below
        if self._is_of_kin_alone(place) or self._is_of_entry(place):
            return True
        if token.code in OF_LINES and self._is_of_tail(place):
            return True  # 1104那个停机了
        if token.code != Status.MOVED:
            return False
        before = self.back(place)
        of_kin = before.sort == Sort.ROLE and before.end == token.start  # 我妈退休十一年了
        if of_kin or self._is_of_title(place):
            return True
        return self._is_kept(token.end)

    def _is_kept(self, end: int) -> bool:
        """调去法制科, 手机没换; not: 调走了，接替的是副所长李国，他的手机没换."""
        kept = self._kept.match(self.text, end)
        return kept is not None and not self._succeeds.search(self.text, end, kept.end())

    def _is_of_title(self, place: int) -> bool:
        """15400000501，已退休民警王大明: of who follows, and of nobody before."""
        ahead = self.tokens[place + 1 : place + 6]
        at = next((n for n, one in enumerate(ahead) if one.sort == Sort.TITLE), None)
        if at is None or not self._is_retired(ahead[at]):
            return False
        held = (one.sort for one in ahead[at + 1 :] if one.sort != "blank")
        return next(held, "") in OF_HOLDER

    def _status_behind(self, place: int, *, for_all: bool) -> None:
        """Of the last number; of its list and of all of its owner's, if all are meant."""
        last, code = self.line.drafts[-1], self.tokens[place].code
        if self._of_home:
            for draft in at_home(self.line.drafts[self.line.since :]):
                draft.status = draft.status or code
            return
        all_of_them = self.back(place).sort == Sort.ALL
        inside = self._bracket(place) if all_of_them else None
        rest = self.text[last.written.end : self.tokens[-1].end]
        rather = not last.written.fixed and self._rather.search(rest)  # …，请打办公室
        own = self._kinds.told(self.text[self.tokens[place].start : self.tokens[place].end])
        mobile = (own or self.label_since(last.written.end, place)) == Label.MOBILE
        for draft in self.line.drafts[self.line.since :]:
            same = draft.written.chain == last.written.chain or (
                draft.actor is last.actor
                and (last.actor is not None or (all_of_them and draft.office is last.office))
            )
            within = inside is not None and draft.written.start > inside
            left = code == Status.MOVED and last.actor is not None and last.actor.name is not None
            every = for_all and not self._is_of_gone_alone(place)
            meant = every or (left and draft.actor is last.actor)  # 所长王大明 1，2（已退休）
            theirs = meant and same and not last.role and not (rather and draft.written.fixed)
            if (draft is last or within or theirs) and not (mobile and draft.written.fixed):
                draft.status = draft.status or code

    def _status_ahead(self, place: int, *, for_all: bool) -> None:
        """Before any number of the line: of the person, of the line above, or of what comes."""
        line, code = self.line, self.tokens[place].code
        if not self.line_has_number():
            self._status_above(code, for_all=for_all)
        elif code == Status.DEAD and self._is_turned(place):
            line.status = code
        elif line.actor and line.label != Label.OLD:
            self._status_of(line.actor, code)
        elif self._number_follows(place) or not self._is_of_sentence(place):
            line.status = "" if self._leads_to_next(place) else code
        elif line.told and code in OF_WHOM:
            self._status_of(line.told, code)  # 王大明辞了职。请大家不要打了。

    def _is_turned(self, place: int) -> bool:
        """15400000501，王大明以前的手机，已停机: of the number before it alone."""
        start = self.tokens[place].start
        return any(one.sort == "num" and one.start < start for one in self.tokens[place:])

    def _is_of_sentence(self, place: int) -> bool:
        """Her line is dead. The file passed to …: of no number of another sentence."""
        token = self.tokens[place]
        return self.text[token.start : token.end].isascii() or self.line.told is not None

    def _status_above(self, code: str, *, for_all: bool) -> None:
        """In a line without a number."""
        line = self.line
        if line.label == Label.OLD or self._names_hotline():
            return  # 他原来的号码已停用; 不要打12389
        if code == Status.STOP and (
            self._is_of_named_gone() or self._is_of_unknown() or self._names_behind()
        ):
            return  # 原教导员李国强已退休，不必再打; 别再打王大明的手机了: see `Recalled`
        whose = self._told_before() or line.actor
        known = whose is not None and self._is_told_of(whose, code)
        self._spoken = (line.number, whose) if known else self._spoken
        if for_all and not known and self._is_heading():
            self.role = code
        elif for_all and not known:
            for draft in self._of_label(self._told_of_here() or self._last_of_office()):
                draft.status = draft.status or code
        elif not known:
            for draft in self._meant_below():
                draft.status = draft.status or code

    def _is_told_of(self, actor: Actor, code: str) -> bool:
        """If not, the number may come."""
        known = self._status_of(actor, code)
        if not known and code in OF_EARLY and not (actor.role or self._names_post()):
            self.news.append((actor, code))
        return known

    def _names_behind(self) -> bool:
        """Whether the word leads to somebody who was told of."""
        tokens = self.tokens
        at = next((n for n, one in enumerate(tokens) if one.sort == Sort.STATUS), len(tokens))
        rest = takewhile(lambda one: one.sort not in ENDS, tokens[at:])
        return any(one.sort == Sort.PERSON and self._told_of_name(one) for one in rest)

    def _names_post(self) -> bool:
        """王大明被调到东关派出所, whose list comes."""
        told = next((n for n, one in enumerate(self.tokens) if one.sort == Sort.STATUS), 0)
        return any(one.sort == Sort.UNIT for one in self.tokens[told:])

    def _told_before(self) -> Actor | None:
        """王大明的两个都通。但他说他辞职了: of whom the sentence before told, or the line above."""
        tokens, (number, whose) = self.tokens, self._spoken
        named = [one for one in tokens if one.sort == Sort.PERSON]
        if not named and whose and number + 1 == self.line.number:
            return None if any(one.sort in WHO for one in tokens) else whose
        stops = [n + 1 for n, one in enumerate(tokens) if one.sort == STOP and n + 1 < len(tokens)]
        if len(stops) != 1 or len(named) != 1 or not self._told_of_name(named[0]):
            return None
        rest = tokens[stops[0] :]
        said = takewhile(lambda one: one.sort != Sort.STATUS, rest)
        his = self._he.match(self.text, rest[0].start) and WHO.isdisjoint(x.sort for x in said)
        return Actor(name=named[0]) if his else None

    def _last_of_office(self) -> list[Draft]:
        """医院：总机不公开, below a number of another office: of none."""
        office, told = self.line.office, last_told(self.last_line)
        actor = self.line.actor
        if actor and actor.is_official:
            return []  # 校长王大明（请勿打扰）: his, whose number may come
        return [one for one in told if office is None or one.office is office]

    def _meant_below(self) -> list[Draft]:
        """Of the line above: the last number."""
        return self._of_label(self.last_line)[-1:] if self._is_remark_below() else []

    def _is_of_named_gone(self) -> bool:
        actor = self.line.actor
        if actor is None or actor.role or actor.name is None:
            return False
        return actor.status == Status.MOVED

    def _is_of_unknown(self) -> bool:
        """兰姐的号以后别打了, of whom nothing was told: of no number."""
        called = self._called.match(self.text, self.tokens[0].start)
        actor = self.last_line[-1].actor if self.last_line else None
        name = self.text[actor.name.start : actor.name.end] if actor and actor.name else ""
        return called is not None and called["who"] not in name

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
            if not told and actor.name and not actor.role and self._asks_callers(actor.name):
                self.early.append(actor.name)
        mobile = self.line.label == Label.MOBILE  # 王大明的手机是空号
        meant = self._of_label(told) if code in OF_LINES and not mobile else told
        for draft in meant:
            if not (mobile and code in OF_MOBILES and draft.written.fixed):
                draft.status = draft.status or code
        return told != []

    def _asks_callers(self, name: Token) -> bool:
        """王大明请我们不要再打; not: he told her so, in a story."""
        return self._callers.search(self.text, name.end, self.tokens[-1].end) is not None

    def _told_of_whom_else(self) -> list[Draft]:
        """所长态度很好，但希望不要再打: what looked like a name was none."""
        for actor in (one for one in reversed(self.line.things) if isinstance(one, Actor)):
            if told := self._told_of_actor(actor):
                return told
            if actor.title:
                return self._told_of_title(actor.title, actor.title_end)
        return []

    def on_changed(self, place: int) -> None:
        """15400000501已改为15400000502: nobody's any more; what was told above, see `Retold`.

        Not: 所长王大明15400000501。王丽的丈夫的号码换成15400000502.
        """
        if self.ahead(place).sort not in {"num", ":"} or not self.line.drafts:
            return
        last, actor = self.line.drafts[-1], self.line.actor
        if self._is_of_other_kind(last, place):
            return
        if last.role or actor is None or not actor.role:
            last.label, last.status = Label.OLD, REPLACED

    def _is_of_other_kind(self, last: Draft, place: int) -> bool:
        """手机15400000501没有变；办公室电话更正为0536-0000121: of a number that is not told."""
        token = self.tokens[place]
        kinds = {one.code for one in self.tokens[:place] if one.start >= last.written.end}
        kept = self._unchanged.search(self.text, last.written.end, token.start)
        return kept is not None and not last.written.fixed and not OF_DESKS.isdisjoint(kinds)

    def _is_instead(self, place: int) -> bool:
        """…15400000501 is disconnected. New cell: instead of the one that was just told."""
        told, last = self.line.told, self.line.drafts[-1:]
        if not (told and last and last[0].actor is told and last[0].status in GIVEN_UP):
            return False
        begin = max((one.end for one in self.tokens[:place] if one.sort == STOP), default=0)
        said = self.text[begin : self.tokens[place].end].strip()
        short = len(said) <= SHORT and not any(
            one.sort in OF_ANOTHER for one in self.tokens[:place] if one.start >= begin
        )
        return short and self._new.search(said) is not None
