"""Whose a number is said to be behind it: 15400000501（王大明的妻子）, 是他妻子的."""

import re
from collections.abc import Sequence
from itertools import takewhile

from clarion.countries.report import ReportTerms, Sort
from clarion.readers.case_report.asides import BEFORE, Asides
from clarion.readers.case_report.lex import LIST, STOP, Token
from clarion.readers.case_report.state import Actor, Office
from clarion.readers.compiled import compiled

TOLD = 10  # signs of what somebody did
FEW = 2  # words, at most, between a number and what kind of firm has it: ，私人公司; 属私人公司
SAID_OF = frozenset(
    {"run", "blank", ",", "'", "’", *"-–—→=", Sort.PERSON, Sort.TITLE, Sort.OF, Sort.UNIT}
)
OF_SAID = frozenset({Sort.STOP, Sort.LABEL})  # the same, where it is told whose it is
CLOSED = frozenset({",", ";", LIST, "/", "(", ")", STOP, "break"})
PARTED = frozenset({";", ":", STOP, "break", "end"})
OF_WHOM = frozenset({Sort.PERSON, Sort.OF, Sort.LABEL, Sort.ROLE, "blank"})
OF_NUMBER = frozenset({Sort.LABEL, Sort.OF, ":", "("})
UNCLEAR, PRIVATE = "whose_unclear", "private_business"


class Belonging(Asides):
    def __init__(self, terms: ReportTerms, text: str) -> None:
        super().__init__(terms, text)
        self._genitive = terms.people.genitive
        self._authority = compiled(terms.authority)
        self._manages = compiled(terms.beside.manages)
        self._belongs = compiled(terms.beside.belongs)
        self._gone = compiled(terms.beside.gone, re.IGNORECASE)
        self._did = compiled(terms.beside.did, re.IGNORECASE)
        self._answers = compiled(terms.beside.answers, re.IGNORECASE)

    def _role_below(self, role: str, title: Token) -> str:
        """What a heading says that tells of a firm, of who leads it: 开发商, and 经理 below it."""
        manages = self._manages.fullmatch(self.text, title.start, title.end) is not None
        return role if role == PRIVATE and manages else ""

    def _of_number(self, place: int) -> str:
        """15400000501（王大明的妻子）, or: 是他妻子的: whose it is. （妻子接听）: perhaps."""
        if not self.line.drafts:
            return ""
        end = self.line.drafts[-1].written.end
        if self._gone.search(self.text, end, self.tokens[place].start):
            return ""  # 0536-0000121 (the one above was the canteen's)
        rest = [one for one in self.tokens[place + 1 :] if not self._is_genitive(one)]
        ahead = [one.sort for one in rest]
        code = self.tokens[place].code
        closes = self.back(place).sort == "num" and self.ahead(place).sort == "end"
        if closes or self._is_said_of_number(place):
            return code  # 老板 15400000501 目击者
        if not self.opened_behind_number(place):
            return ""
        opened = max(n for n in range(place) if self.tokens[n].sort == "(")
        behind = ahead[: first(ahead, ")")]
        parted = {";", ",", STOP} & {one.sort for one in self.tokens[opened:place]}
        if parted or self._did_to(opened, place):
            return ""
        spoken = next((one.start for one in rest if one.sort != "blank"), 0)
        mere = [one for one in behind if one != "blank"] == ["run"]
        answers = mere and self._answers.match(self.text, spoken)
        called = behind == ["run"] and self._is_mobile_before(opened, place)
        return code if OF_WHOM.issuperset(behind) else UNCLEAR if answers or called else ""

    def _is_listed(self, place: int) -> bool:
        """In a line of a list, which says no more than who and where."""
        before = self.tokens[:place]
        told = any(one.sort == Sort.RELEASE for one in before) or self.in_sentences()
        return not told and all(one.end - one.start < TOLD for one in before if one.sort == "run")

    def _did_to(self, opened: int, place: int) -> bool:
        """民警王大明15400000501（打过我爸）: what he did; not （我爸的）."""
        actor = self.line.drafts[-1].actor
        official = actor is not None and actor.title is not None and not actor.role
        said = self.text[self.tokens[opened].end : self.tokens[place].start]
        return official and self._did.fullmatch(said) is not None

    def _is_mobile_before(self, opened: int, place: int) -> bool:
        """15400000501（志愿者阿青）: somebody's own; a landline may be for relatives to ask."""
        mobile = not self.line.drafts[-1].written.fixed
        return mobile and self.back(place) is self.tokens[opened]

    def _leads_on(self, place: int) -> bool:
        """侄子郑英15400000502: whose the number that follows is."""
        return "num" in self._up_to_close(place)

    def _up_to_close(self, place: int) -> list[str]:
        own = takewhile(lambda one: one.sort not in CLOSED, self.tokens[place + 1 :])
        return [one.sort for one in own]

    def _is_said_of_number(self, place: int) -> bool:
        """15400000501是所长王大明妻子的; or without 是, where the line begins with the number.

        15400000501 所长王大明，侄子郑英15400000502, or 他妻子的手机15400000502: of the next one.
        """
        last = max((n for n in range(place) if self.tokens[n].sort == "num"), default=-1)
        if last < 0:
            return False
        between = self.tokens[last + 1 : place]
        leads = all(one.sort in {"blank", "num"} for one in self.tokens[:last])
        first = next(
            (one.start for one in between if one.sort != "blank"), self.tokens[place].start
        )
        said = self._belongs.match(self.text, first) is not None
        if self.tokens[place].code == PRIVATE:
            close = SAID_OF.issuperset(one.sort for one in between) and len(between) <= FEW
            return close and not self._leads_on(place)
        titled = any(one.sort == Sort.TITLE for one in between) and self._leads_on(place)
        between = [one for one in between if not (said and one.sort in OF_SAID)]
        spoken = SAID_OF.issuperset(one.sort for one in between) and not titled
        leads = (leads and not self._is_labelled_on(place)) or self._is_added(last, place)
        return spoken and (said or leads)

    def _is_added(self, number: int, place: int) -> bool:
        """…；15400000502，王大明的岳父；…: of a number that nothing else is said of."""
        actor = self.line.drafts[-1].actor
        parted = self.back(number).sort
        known = parted == ":" and actor is not None and (actor.name or actor.title)
        apart = parted in PARTED and self.ahead(place).sort in PARTED
        return apart and not known and self.back(place).sort != "num"

    def _forget_behind(self) -> None:
        """…，王大明的岳父；15400000503: of whom no more than his kin was told."""
        actor, last = self.line.actor, self.line.drafts[-1]
        if actor and actor.name and not actor.title and actor.name.start > last.written.end:
            self.line.actor = None

    def _is_labelled_on(self, place: int) -> bool:
        """妻子的手机15400000502: the word before a number that follows says what it is."""
        own = self._up_to_close(place)
        return "num" in own and Sort.LABEL in own[: own.index("num")]

    def _is_genitive(self, token: Token) -> bool:
        said = self.text[token.start : token.end]
        return said != "" and said in {"'", "’", "s", self._genitive}

    def _before_own_number(self, place: int) -> Token:
        """东关派出所 0536-0000121 民警: the word that the number in front of this one is of."""
        steps = 1
        while self.back(place, steps).sort in {"num", ","}:
            steps += 1
        return self.back(place, steps)

    def _to_owner(self, place: int) -> int:
        """How many words back stands what a number, or the word for its kind, is said of."""
        steps = 1
        while (one := self.back(place, steps)).sort in OF_NUMBER or self._is_genitive(one):
            steps += 1
        return steps

    def _ends_with(self, pattern: re.Pattern[str], end: int) -> bool:
        """Whether the words right before a place are such."""
        return pattern.search(self.text, max(0, end - BEFORE), end) is not None

    def _is_someones(self, inside: Sequence[str]) -> bool:
        """科长王红梅（王宝山之姐）: whose sister she is; not 王大明（其妻李红）."""
        actor = self.line.actor
        official = actor is not None and actor.title is not None
        return official and Sort.PERSON in inside[: first(inside, Sort.ROLE)]

    def _is_of_deeds(self, place: int, inside: Sequence[str]) -> bool:
        """律师管理处（曾约谈两位律师） 处长王大明: a bracket that tells what the office did."""
        return {"run", Sort.ROLE} <= set(inside) and self.is_authority(self.back(place))

    def rises(self, actor: Actor, title: Token, place: int) -> bool:
        """已调到东关派出所任所长: whether the title is his new one, of the office where he is."""
        if not self.is_risen_to(actor, title):
            return False
        office = self.back(place, 2)
        led = self.back(place).sort == "run" and office.sort == Sort.UNIT
        if led and self.is_authority(office):
            actor.office, actor.status = Office(office, top=True, indent=0), ""
        return True

    def is_authority(self, office: Token) -> bool:
        """No workplace of a relative."""
        return self._authority.search(self.text, office.start, office.end) is not None


def first(sorts: Sequence[str], sort: str) -> int:
    return sorts.index(sort) if sort in sorts else len(sorts)
