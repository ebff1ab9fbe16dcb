"""A title or a name that is told late, on the next line, or once for several people."""

import re
from itertools import takewhile

from clarion.countries.report import Label, ReportTerms, Sort
from clarion.readers.case_report.areas import Areas
from clarion.readers.case_report.belonging import UNCLEAR
from clarion.readers.case_report.lex import LIST, STOP, Token
from clarion.readers.case_report.state import Actor
from clarion.readers.case_report.where import Where
from clarion.readers.compiled import compiled

# What a name is followed by.
SIGNS_BEHIND = frozenset({"num", ":", "(", ")", LIST, ",", "end", "break", "/", "-", "|"})
OTHERS = frozenset({Sort.PERSON, Sort.TITLE, Sort.UNIT, Sort.ROLE, STOP, ";"})
OF_HEAD = frozenset({"blank", "run", "digits", "(", ")", LIST})  # 四、被绑架的学员：
ENDS_LIST = frozenset({Sort.TITLE, Sort.UNIT, STOP})  # of those who are no officials
QUOTED = ' "“”'
# What a line of titles alone, or of an office, may hold besides.
NONE = frozenset[str]()
BESIDES: dict[str, frozenset[str]] = {
    Sort.TITLE: frozenset({Sort.UNIT, LIST, "/", ","}),
    Sort.UNIT: frozenset({Sort.TITLE, ","}),
}


class Late(Where):
    def __init__(self, terms: ReportTerms, text: str, areas: Areas) -> None:
        super().__init__(terms, text, areas)
        self._short = compiled(terms.people.short)
        self._helps = compiled(terms.beside.helper, re.IGNORECASE)
        self._many = compiled(terms.many, re.IGNORECASE)
        self.listed: Actor | None = None  # of whom was told in front of a semicolon
        self.after_blank = False
        self.spaced = False  # a blank line after every line means nothing
        self._of_card: Actor | None = None  # who stands on the lines above their office

    def _stand_alone(self, actor: Actor) -> None:
        self.block, actor.alone = actor, True
        actor.apart = actor.apart or (self.after_blank and not self.spaced)

    def _side_before(self, place: int) -> Actor | None:
        """律师王大明1；助理小陈2: on the side of whom was told in front of the semicolon."""
        before, token = self.listed, self.tokens[place]
        if before is None or not before.role or self.back(place).sort != ";":
            return None
        helps = self._helps.fullmatch(self.text, token.start, token.end)
        return Actor(role=before.role) if helps else None

    def _beyond_fax(self) -> Actor | None:
        """传真：…, on the card of somebody, and below it 手机：…: theirs, whosever the fax is."""
        block, first = self.block, self.step(-1, 1, 1)
        if block is None or not block.alone or self.line.actor:
            return None
        block.alone = False
        return block if first.sort == Sort.LABEL and first.code == Label.FAX else None

    def _is_of_office_alone(self, place: int) -> bool:
        """局长王大明0000121、15400000501；办公室0000122: he has a landline of his own."""
        after, actor = self.ahead(place), self.line.actor
        told = any(one.written.fixed and one.actor is actor for one in self.line.drafts)
        return after.sort == Sort.LABEL and after.code == Label.OFFICE and told

    def on_unit(self, place: int) -> None:
        """王大明, 所长, and on a line of its own 东关派出所: his, as on a card."""
        above = self._above_office(place)
        super().on_unit(place)
        office = self.line.office
        if above is None or office is None:
            return
        if above is not self._of_card:
            office.whole = None  # which another card named
        elif office.top:
            return
        self.block = self.line.actor = self._of_card = above
        above.office = office

    def _above_office(self, place: int) -> Actor | None:
        """Not where an office above has them already, and this is the next one."""
        above = self._alone_above(place)
        if above is None or above.name is None:
            return None
        if above.title is None and self.ahead(place).sort != Sort.TITLE:
            return None
        current, before = self.offices.current, self._of_card and self._of_card.office
        return above if above.apart or current is None or current is before else None

    def _below_name(self, place: int) -> Actor | None:
        """王大明, and on the next line no more than 副所长."""
        above = self._alone_above(place)
        return above if above and above.name and above.title is None else None

    def _below_title(self, place: int) -> Actor | None:
        """副所长, and on the next line no more than 王大明."""
        above = self._alone_above(place)
        return above if above and above.name is None else None

    def _alone_above(self, place: int) -> Actor | None:
        """Who stands on the line above, where either line has one thing to say."""
        above, sort = self.block, self.tokens[place].sort
        told = above is not None and above.alone and not (above.numbers or above.role)
        others = BESIDES.get(sort, NONE)
        alone = {one.sort for one in self.tokens} <= {sort, "blank"} | others
        return above if alone and told else None

    def _leads_office(self, place: int) -> bool:
        """王大明 东关派出所; not: 南京 东关监狱."""
        token = self.tokens[place]
        city = self.areas.is_city(self.text[token.start : token.end])
        return self.back(place).sort == "end" and not city

    def _shared_title(self, place: int) -> Token | None:
        """民警张三、李四: both are."""
        actor = self.line.actor
        before = self.back(place)
        behind = actor is not None and actor.is_titled_behind  # Kou Zhen (head), Xi Mengde
        lettered = self.text[self.tokens[place].start].isascii() and not behind
        said = self._said(before)
        joined = before.sort == LIST or said in self._joins or (lettered and said == ",")
        title = actor.title if actor and actor.name else None
        if actor and actor.numbers:
            joined, title = before.sort in {LIST, ";"}, self._of_many(title, place)
        here = title is not None and title.start >= self.tokens[0].start
        return title if joined and here else self._succeeded(place)

    def _shared_role(self, place: int) -> str:
        """辩护律师王大明1、李国强2; not: 家属王红1，李国强，所长，2."""
        before = self.back(place)
        if role := self._role_of_list(place):
            return role
        actor = self.listed if before.sort == ";" else self.line.actor
        role = self._role_of(actor) if actor and actor.name else ""
        if actor is None or actor.name is None or not role:
            return ""
        if not actor.numbers:
            return role if self._is_listed_with(actor, place) else ""
        joined = before.sort in {LIST, ",", ";"} or self._said(before) in self._joins
        gap = self.text[actor.name.end : self.tokens[place].start]
        ahead = takewhile(lambda one: one.sort != "num", self.tokens[place + 1 :])
        named = any(one.sort in {Sort.TITLE, Sort.UNIT} for one in ahead)
        whole = gap.count("(") == gap.count(")")  # not: 所长王大明（其妻李红1）、李国强2
        follows = self.back(place, 2).sort in {"num", ")"}
        return role if joined and whole and follows and not named else ""

    def _role_of_list(self, place: int) -> str:
        """受害人：曾凡秀（丈夫1）、向红2: of those whom this line is a list of."""
        head = [*takewhile(lambda one: one.sort != ":", self.tokens[:place])]
        said = [one for one in head if one.sort not in OF_HEAD]
        rest = takewhile(lambda one: one.sort != "num", self.tokens[place:])
        sorts = {one.sort for one in (*self.tokens[len(head) : place], *rest)}
        joined = self.back(place).sort in {LIST, ",", ";"}
        listed = [one.sort for one in said] == [Sort.ROLE] and len(head) < place
        return said[0].code if joined and listed and sorts.isdisjoint(ENDS_LIST) else ""

    def _is_listed_with(self, actor: Actor, place: int) -> bool:
        """家属王红、李平：1、2; not: 家属王红和王大明, who was told of as an official."""
        name, token = actor.name, self.tokens[place]
        if name is None or name.start < self.tokens[0].start or self._memory.is_official(token):
            return False
        gap = self.text[name.end : token.start].strip()
        return gap in self._joins or (gap == "," and self.text[name.start].isascii())

    def _role_of(self, actor: Actor) -> str:
        """村民代表：王大明1，李国强2: of whom nothing is clear, nor of the next."""
        last = self.line.drafts[-1] if self.line.drafts else None
        unclear = last is not None and last.actor is actor and last.unclear and not actor.title
        return actor.role or (UNCLEAR if unclear else "")

    def _of_many(self, title: Token | None, place: int) -> Token | None:
        """警察张三1、李四2: a title that several have, where each is followed by a number."""
        if title is None or not self._many.fullmatch(self.text, title.start, title.end):
            return None
        before = 3 if self.back(place, 2).sort == ")" else 2  # 警察张三（1）、李四（2）
        return title if self.back(place, before).sort == "num" else None

    def _succeeded(self, place: int) -> Token | None:
        """Director: formerly Gu Changlin (retired), now Yan Shouxin: the title of both."""
        before, first = self.back(place), self.step(-1, 1, 1)
        now = before.sort == "run" and self._is_now(before)
        led = first.sort == Sort.TITLE and self.step(-1, 1, 2).sort == ":"
        return first if now and led else None

    def _said(self, token: Token) -> str:
        return self.text[token.start : token.end]

    def _is_under_field(self, place: int) -> bool:
        """负责人：王大明　职务：局长: both are his."""
        before = self.back(place, 2 if self.back(place).sort == ":" else 1)
        return before.sort == Sort.FIELD and before.code == "title"

    def _is_named_field(self, place: int) -> bool:
        """所长姓名：王大明, Director's name: Gao Liang."""
        steps = 2 if self.back(place).sort == ":" else 1
        named = self.back(place, steps)
        while self._is_genitive(self.back(place, steps + 1)):
            steps += 1
        led = self.back(place, steps + 1).sort == Sort.TITLE
        return led and named.sort == Sort.FIELD and named.code == "name"

    def _led_on(self, title: Token, gap: str, place: int) -> bool:
        """东关派出所所长的王大明; 所长（0536-0000121 王大明）, whose name was put in front."""
        steps = 2 if self.back(place).sort in {"(", ":"} else 1
        return gap == self._genitive or self.back(place, steps) is title

    def _label_behind(self, place: int) -> bool:
        """所长电话, Director's phone."""
        steps = 1
        while self._is_genitive(self.ahead(place, steps)):
            steps += 1
        return self.ahead(place, steps).sort == Sort.LABEL

    def _is_late(self, actor: Actor, place: int) -> bool:
        """王大明：15400000501（副局长）; or: ，是信访局副局长."""
        if actor.name and not actor.numbers and self._is_under_field(place):
            return True
        if not (actor.numbers and self._is_untitled(actor)):
            return False
        if self._is_title_behind(actor, place):
            return True
        return self.opened_behind_number(place) or self._is_said_late(place)

    def _vouch_late(self, actor: Actor) -> None:
        """Whatever was unclear of the numbers of somebody who is an official after all."""
        for draft in self.line.drafts:
            if draft.actor is actor and not draft.wrong:
                draft.unclear, draft.office = "", actor.office or draft.office
                if self._memory.is_harmed(actor.name):
                    draft.role = ""  # another one of that name

    def _is_said_late(self, place: int) -> bool:
        """是, or 是信访局, right behind a number and a comma."""
        steps = 2 if self.back(place).sort == Sort.UNIT else 1
        said = self.back(place, steps)
        copula = said.sort == "run" and self.text[said.start : said.end] in self._copulas
        return copula and [self.back(place, steps + n).sort for n in (1, 2)] == [",", "num"]

    def _is_in_full(self, actor: Actor, place: int) -> bool:
        """校长姓宫，宫延年; 小柳，瘦高个，柳晶晶: the whole name of whom the line is about."""
        name, token = actor.name, self.tokens[place]
        if name is None or actor.numbers or token.start < name.end:
            return False
        short = self._short.fullmatch(self.text, name.start, name.end)
        if not short or token.end - token.start < 2:  # noqa: PLR2004
            return False
        if not self.text.startswith(short["surname"], token.start):
            return False
        end = name.end if actor.role else max(name.end, actor.title_end)
        gap = self.text[end : token.start].strip(QUOTED)
        called = gap in {"", ","} or gap.lstrip(",") in self._copulas
        if not (called or self._stands_apart(actor, place, end)):
            return False
        actor.name = token
        self._memory.note(actor)
        return True

    def _stands_apart(self, actor: Actor, place: int, end: int) -> bool:
        """Between commas, where nobody else was named since."""
        since = [one for one in self.tokens[:place] if one.start >= end]
        if since and self.text[since[-1].start : since[-1].end] in self._copulas:
            since.pop()  # 有个管教姓苗，好说话，叫苗青山
        parted = since != [] and since[-1].sort == "," and self.ahead(place).sort in SIGNS_BEHIND
        official = actor.title is not None and not actor.role
        return parted and official and OTHERS.isdisjoint(x.sort for x in since)

    def _is_also(self, actor: Actor, title: Token, place: int) -> bool:
        """所长王大明，党委委员，手机…: his, too; not: 所长王大明，教导员，李国强，手机…."""
        if actor.name is None or actor.role or self.text[title.start].isascii():
            return False
        gap = self.text[max(actor.name.end, actor.title_end) : title.start].strip()
        led, number = self.ahead(place).sort, self.ahead(place, 2).sort
        return gap == led == "," and number in {Sort.LABEL, "num"}

    def _of_before(self, place: int, actor: Actor) -> None:
        """0536-0000121（王大明）: whose number it was, said behind it."""
        last = self.line.drafts[-1] if self.line.drafts else None
        if last is None or last.actor or not self.opened_behind_number(place):
            return
        goes_on = "num" in self.inside(place) and not actor.role
        if not (goes_on and last.office):  # 综治办0536-0000121（主任王大明 手机15400000501）
            last.actor, last.office = actor, actor.office or last.office
            actor.behind, actor.numbers = not goes_on, 1
