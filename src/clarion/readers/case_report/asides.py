"""What is said in passing: rooms that are a part of a title, former offices, remarks."""

import re
from itertools import takewhile

from clarion.countries.report import ReportTerms, Sort
from clarion.readers.case_report.lex import STOP, Token
from clarion.readers.case_report.near import END, Near
from clarion.readers.case_report.state import Actor, Office
from clarion.readers.compiled import compiled

HELD = frozenset({Sort.PERSON, Sort.TITLE, "num", STOP, ";"})  # where a title is told to its end
BEFORE = 16  # signs that are looked at before a word
PARTS = frozenset({",", "|", "-"})  # between a name and what is said of it
MARKS = re.compile(r"[\W\d_]*")  # with which a line of a list begins
NEAR = 16  # signs from “he” on
SOON = 3  # blanks between who gives something and what is told of him
PARTED = re.compile(r"[.;:!?]")
SHORT = 8  # signs, in which it is said that something was left
OF_ADDRESS = frozenset({"run", Sort.UNIT, ":"})
OF_LETTERS = frozenset({"blank", ",", "digits", Sort.OF})
OPEN_FIELD = frozenset({":", Sort.FIELD})


class Asides(Near):
    def __init__(self, terms: ReportTerms, text: str) -> None:
        super().__init__(text)
        self._polite = compiled(terms.people.polite)
        self._former, self._within = compiled(terms.former), compiled(terms.within)
        self._rises = compiled(terms.beside.rises, re.IGNORECASE)
        self._once = compiled(terms.beside.once, re.IGNORECASE)
        self._left = compiled(terms.beside.left)
        self._he = compiled(terms.beside.he, re.IGNORECASE)
        self._station = compiled(terms.beside.station, re.IGNORECASE)
        self._held = compiled(terms.people.held)
        self._past = compiled(terms.beside.former, re.IGNORECASE)
        self._sits = compiled(terms.beside.sits)
        self._retired = compiled(terms.beside.retired, re.IGNORECASE)
        self._passive = compiled(terms.people.passive, re.IGNORECASE)
        self._holder = -1  # where the name begins of whoever holds the title just read
        self._no_holder = -1  # the same, of whom a title before it says nothing
        self._former_end = self._body_start = self._body_end = -1

    def _find_holder(self, place: int) -> None:
        """The head of the station is a Mr Wang: whatever stands between is said of the title.

        Who was beaten by the officer is Wang: of him it says nothing.
        """
        self._holder = self._no_holder = -1
        begin, end = self.tokens[place].start, self.tokens[place].end
        name = next((one for one in self.tokens[place + 1 :] if one.sort in HELD), END)
        found = name.sort == Sort.PERSON and self._held.fullmatch(self.text, end, name.start)
        if not found:
            return
        passed = self._passive.search(self.text, max(0, begin - BEFORE), begin)
        if passed and (found["is"] or found["last"]):
            self._no_holder = name.start
        else:
            self._holder = name.start

    def is_done_by(self, place: int) -> bool:
        """My cousin was fired by the principal, Tian Bao (0536-…): no title of the relative's."""
        token = self.tokens[place]
        named = [self.ahead(place, n).sort for n in (1, 2)] == [",", Sort.PERSON]
        begin = max(0, token.start - BEFORE)
        return named and self._passive.search(self.text, begin, token.start) is not None

    def _leads_to_number(self, place: int) -> bool:
        """Whether no office or title follows first: his wife, Ms. X, was taken by the police."""
        ahead = takewhile(lambda one: one.sort != "num", self.tokens[place + 1 :])
        return {Sort.UNIT, Sort.TITLE}.isdisjoint(one.sort for one in ahead)

    def _is_past(self, title: Token) -> bool:
        """Ex-captain, former captain: no longer his."""
        before = self._past.search(self.text, max(0, title.start - BEFORE), title.start)
        word = self.text[title.start : title.end].partition(" ")[0] + " "
        past = before is not None or self._past.search(word) is not None
        return past or self._is_retired(title)

    def _is_retired(self, title: Token) -> bool:
        """Retired officer: what is said in front of it is about who holds none any more."""
        begin = max(0, title.start - BEFORE)
        return self._retired.search(self.text, begin, title.start) is not None

    def is_aside(self, place: int, open_office: Office | None) -> bool:
        """Whether the office at this place is not where the line goes on."""
        room = self._is_body_of(place, self.line.office or open_office) or self._is_seat(place)
        lies = open_office is not None and self._is_in_address(place)
        nowhere = not (self.line.office or open_office)
        remark = self._is_remark(place, nowhere=nowhere) or self._is_parent(place)
        return room or lies or self._is_former(place) or remark or self._is_passed(place)

    def _is_passed(self, place: int) -> bool:
        """0536-0000121 (it is on the bureau's site), mobile 15400000501: still his."""
        actor, token = self.line.actor, self.tokens[place]
        if actor is None or actor.name is None or not (actor.numbers and self.in_brackets(place)):
            return False
        opened = max(n for n in range(place) if self.tokens[n].sort == "(")
        said = self.text[token.start : token.end]
        told = self.tokens[opened + 1].sort in {"run", Sort.OF} and self.back(opened).sort == "num"
        return told and said.isascii() and said.islower()

    def _is_parent(self, place: int) -> bool:
        """东关派出所（市北分局）: of which it is a part."""
        around = [self.back(place, 2).sort, self.back(place).sort, self.ahead(place).sort]
        part = self.back(place, 2)
        bracketed = around == [Sort.UNIT, "(", ")"] and self.tokens[place].code != "part"
        return bracketed and self._station.search(self.text, part.start, part.end) is not None

    def _is_in_address(self, place: int) -> bool:
        """地址：柳泉街道河东路; Address: 7 East Road, Yuhe Subdistrict: where the office lies."""
        lettered = self.text[self.tokens[place].start].isascii()
        within = OF_ADDRESS | OF_LETTERS if lettered else OF_ADDRESS
        for at in range(place - 1, -1, -1):
            token = self.tokens[at]
            if token.sort == Sort.FIELD:
                return token.code == "address"
            opened = at > 0 and self.tokens[at - 1].sort in OPEN_FIELD
            if token.sort not in within and not (token.sort == "blank" and opened):
                return False
        return False

    def _is_body_of(self, place: int, within: Office | None) -> bool:
        """纪委书记, in a police bureau: its own committee is a part of the title."""
        token, after = self.tokens[place], self.ahead(place)
        glued = after.sort == Sort.TITLE and after.start == token.end
        if not (glued and within and self._within.fullmatch(self.text, token.start, token.end)):
            return False
        self._body_start, self._body_end = token.start, token.end
        return True

    def _is_seat(self, place: int) -> bool:
        """审判长王大明 第三法庭 0536-0000121: where he sits, and no office of the next."""
        token, actor = self.tokens[place], self.line.actor
        if actor is None or actor.name is None or actor.numbers:
            return False
        leads = self.ahead(place, 2 if self.ahead(place).sort == ":" else 1).sort == "num"
        return leads and self._sits.fullmatch(self.text, token.start, token.end) is not None

    def _is_former(self, place: int) -> bool:
        """王大明, 原奎文分局局长: what the person just named was before."""
        token, actor = self.tokens[place], self.line.actor
        if actor is None or actor.name is None or actor.numbers:
            return False
        if self.back(place).sort == Sort.OF and self.back(place, 2).end == self._former_end:
            return True
        if self._former.match(self.text, token.start, token.end) is None:
            return False
        self._former_end = token.end
        return True

    def is_risen_to(self, actor: Actor, token: Token) -> bool:
        """Captain Wang Daming has been promoted to director: a new title of whom was told."""
        if not actor.is_official or actor.numbers:
            return False
        end = max(actor.name.end if actor.name else 0, actor.title_end)
        return self._rises.fullmatch(self.text, end, token.start) is not None

    def is_once(self, actor: Actor | None, token: Token) -> bool:
        """Wang Daming, once head of a station, is now…: a title that is no longer his."""
        if actor is None or actor.name is None or actor.title or actor.numbers:
            return False
        return self._once.fullmatch(self.text, actor.name.end, token.start) is not None

    def _is_remark(self, place: int, *, nowhere: bool) -> bool:
        """In brackets behind somebody whose title was told: where he lives or went, or his field.

        Not where his title stands in them, too, (所长，东关派出所), nor where he is of no office
        yet and nothing else is said: 所长王大明（东关派出所）.
        """
        actor = self.line.actor
        if actor is None or actor.name is None or actor.title is None or actor.numbers:
            return False
        before = self.back(place).sort
        if self.aside_of(place, actor.title):
            alone = before == "(" and self.ahead(place).sort in {")", ",", ":", "num", Sort.TITLE}
            return not (nowhere and alone)
        return self.in_brackets(place) and before not in {",", Sort.OF}

    def _is_his_post(self, actor: Actor, place: int) -> bool:
        """王大明，所长，东关派出所; 负责人：王大明，东关派出所所长: where he holds it."""
        before, behind = self.back(place), self.ahead(place)
        if before is actor.title:
            parted, held = behind.sort == "num", False
        else:
            parted, held = before.sort in PARTS, behind.sort == Sort.TITLE
        lead = min((one for one in (actor.name, actor.title) if one), key=lambda one: one.start)
        led = lead is actor.name or self.text[lead.start].isascii()
        first = self._polite.sub("", self.text[self._behind_field() : lead.start])
        begins = MARKS.fullmatch(first) is not None  # perhaps behind Mr.
        return parted and (held or (led and begins))

    def _behind_field(self) -> int:
        """Responsible: Gao Liang, director, Qinghe Police Station: a word before a colon."""
        first, colon = self.step(-1, 1, 1), self.step(-1, 1, 2)
        led = first.sort == "run" and colon.sort == ":"
        return colon.end if led else self.tokens[0].start

    def is_in_remark(self, actor: Actor, place: int) -> bool:
        if actor.numbers:
            return False
        if actor.name:
            return self.in_brackets(place)
        return self.back(place).sort == Sort.TITLE and self.aside_of(place, actor.title)

    def is_again(self, actor: Actor, token: Token, place: int) -> bool:
        """Wei Zhongming (魏忠明), or without brackets: the same person in another script."""
        name = actor.name
        if name is None or actor.numbers:
            return False
        bracketed = self.back(place).sort == "(" and self.back(place, 2) is name
        other = self.text[name.start].isascii() != self.text[token.start].isascii()
        if other and (bracketed or not self.text[name.end : token.start].strip()):
            actor.also = token
            return True
        return bracketed

    def giver(self, place: int) -> Actor | None:
        """他扔下一张名片: the official of this sentence or the one before, and nobody since."""
        actor, told = self.line.actor, self.line.told
        if actor and actor.is_official and not actor.numbers:
            return actor
        if actor and actor.is_official and actor.name and self._is_alone(actor.name, place):
            return actor  # 所长叫王大明，座机是…，他还给了我一张名片
        stops = [one.end for one in self.tokens[:place] if one.sort == STOP]
        begin = stops[-2] if len(stops) > 1 else self.tokens[0].start
        if not (told and told.name and told.name.start >= begin):
            return None
        return told if self._is_alone(told.name, place) else None

    def gives(self, place: int) -> Actor | None:
        """Wang Daming gave my sister his number, or: he gave it."""
        actor, begin = self.line.actor, self.tokens[place].start
        if actor and actor.is_official and not actor.numbers:
            said = self.text[max(actor.title_end, actor.name.end if actor.name else 0) : begin]
            if said.count(" ") <= SOON and not PARTED.search(said):
                return actor
        before = self.back(place)
        he = before.sort == "run" and self._he.match(self.text, before.start, begin)
        return self.giver(place) if he and begin - before.start < NEAR else None

    def _is_alone(self, name: Token, place: int) -> bool:
        """Whether nobody else was told of behind the name."""
        since = [one for one in self.tokens[:place] if one.start >= name.end]
        return all(one.sort not in {Sort.PERSON, Sort.ROLE} for one in since)

    def is_left(self, token: Token) -> bool:
        """他留给房东的手机是…, 给了家属一个手机号: what follows is of whom it was left by."""
        after = next((n for n, one in enumerate(self.tokens) if one.start >= token.end), 0)
        rest = [one.sort for one in self.tokens[after : after + 2]]
        leads = rest[:1] in ([Sort.OF], [Sort.LABEL]) or rest == ["run", Sort.LABEL]
        return (
            leads
            and self._left.search(self.text, max(0, token.start - SHORT), token.start) is not None
        )
