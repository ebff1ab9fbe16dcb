"""Whether a number may be somebody's for whom the profile has no word: no list is ever whole.

A mobile is taken only where each word beside it is understood; a landline unless one is an owner's.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from clarion.countries.beside import NOTHING, Beside
from clarion.countries.report import Label, Sort
from clarion.readers.case_report.behind import about, is_aside, kin_behind, of_landline, touching
from clarion.readers.case_report.lex import STOP, Token
from clarion.readers.case_report.near import END
from clarion.readers.case_report.state import Actor, Draft
from clarion.readers.case_report.wrongly import SHORT, Wrongly
from clarion.readers.compiled import compiled

EDGES = frozenset({"num", STOP, ";", "break", Sort.TITLE})
OF_LINE = frozenset({Sort.LABEL, Sort.OF, Sort.STOP})  # what a pronoun of the owner stands before
OF_OFFICE = frozenset({Label.FAX, Label.DUTY, Label.SWITCHBOARD, Label.DESK})
TOLD_OF = frozenset({Sort.UNIT, Sort.TITLE, Sort.PERSON, Sort.ROLE, "num"})
LEADS_ON = frozenset({Sort.LABEL, ":", "end"})
BETWEEN = frozenset({"blank", ":", Sort.OF, Sort.LABEL})
LED_BY = frozenset({"end", ",", STOP, Sort.STOP, Sort.RELEASE})
PARTED = frozenset({"num", STOP, ";", ","})
GENITIVE = frozenset({"'", "’"})
REACH = 60  # words before a number, in its sentence
WORKS = 12  # signs before an office, in which it is somebody's place of work
REMARKED = re.compile(r"^ ?\([^()]*\)")


class Vouching(Wrongly):
    def __init__(self, beside: Beside, text: str, authority: str = NOTHING) -> None:
        super().__init__(beside, text)
        self._authority, self._placed = compiled(authority), compiled(beside.placed)
        self._filler = compiled(beside.filler, re.IGNORECASE)
        self._own = compiled(beside.own, re.IGNORECASE)
        self._himself = compiled(beside.himself, re.IGNORECASE)
        self._he = compiled(beside.he, re.IGNORECASE)
        self._within, self._address = compiled(beside.within), compiled(beside.address)
        self._his = compiled(beside.his, re.IGNORECASE)
        self._have = compiled(beside.have, re.IGNORECASE)
        self._for_him = compiled(beside.for_him, re.IGNORECASE)
        self._hers = compiled(beside.hers, re.IGNORECASE)
        self._theirs = compiled(beside.theirs, re.IGNORECASE)
        self._uses = compiled(beside.uses, re.IGNORECASE)
        self._helps = compiled(beside.helper, re.IGNORECASE)
        self._works = compiled(beside.works, re.IGNORECASE)
        self._deed, self._acts = compiled(beside.deed), compiled(beside.acts)
        self._gone = compiled(beside.gone, re.IGNORECASE)
        self._remark = compiled(beside.remark, re.IGNORECASE)

    def note(
        self, draft: Draft, before: Sequence[Draft], tokens: Sequence[Token], place: int
    ) -> None:
        """What is unclear of a number is unclear of the list, in `before`, that it ends.

        Not what a word or two say of it alone: …501，…502是他妻子的; in brackets they are of all.
        """
        rest = tokens[place + 1 :]
        rest = of_landline(rest) if draft.written.fixed else rest
        wrong = self._wrong_behind(rest) or self._wrong_before(tokens, place)
        draft.wrong = wrong != ""
        draft.unclear = wrong or self._doubt(tokens, place, draft.label, draft.actor)
        said = self.is_terse(rest)
        for one in () if said and "(" not in said[0] else reversed(before):
            if one.written.chain != draft.written.chain:
                break
            if one.unclear or not draft.unclear:
                draft.unclear = draft.unclear or one.unclear
                break
            one.unclear = draft.unclear

    def _doubt(self, tokens: Sequence[Token], place: int, label: str, actor: Actor | None) -> str:
        """What is said beside the number at `place` and nothing explains; empty if it is clear."""
        told = actor is not None and (actor.name or actor.title)
        theirs = told or self._is_office_told(tokens, place)
        if theirs and self.is_his(tokens, place, actor):
            kin = kin_behind(tokens[place + 1 :])
            return self._words(kin) if kin else ""
        begin = self._begin(tokens, place)
        before = self._of_office(tokens, self._behind_remark(tokens, begin, place), place)
        official = actor if actor and (actor.title or actor.acts) else None
        behind = self._behind(tokens[place + 1 :], official)
        if official:
            return f"{self._of_another(before, official)} {behind}".strip()
        named = actor is not None and actor.name is not None
        if actor is None and (label in OF_OFFICE or self._is_their_own(tokens, place, label)):
            before = [one for one in before if not self._theirs.fullmatch(self._words(one))]
        said = " ".join([*(words for words, _ in self._unexplained(before, named=named)), behind])
        if said.strip() or named or label != Label.CONTACT:
            return said.strip()
        return "" if any(one.sort == Sort.UNIT for one in tokens[:place]) else label

    def _is_their_own(self, tokens: Sequence[Token], place: int, label: str) -> bool:
        """The county court sent it. Their office is on 0536-0000121: where nobody else was told of.

        Not: the police took my parents. Their office….
        """
        told = next((one for one in reversed(tokens[:place]) if one.sort in TOLD_OF), None)
        if told is None or told.sort != Sort.UNIT or label not in {Label.WORK, Label.OFFICE}:
            return False
        return self._authority.search(self._text, told.start, told.end) is not None

    def _behind_remark(self, tokens: Sequence[Token], begin: int, place: int) -> int:
        """东关派出所（到其父母家“家访”）0536-0000121: a remark right behind an office."""
        sorts = [one.sort for one in tokens[begin:place]]
        office = tokens[begin - 1] if begin else END
        led = office.sort == Sort.UNIT and [one for one in sorts if one != "blank"][:1] == ["("]
        if not (
            led and ")" in sorts and self._authority.search(self._text, office.start, office.end)
        ):
            return begin
        return begin + sorts.index(")") + 1

    def _of_office(self, tokens: Sequence[Token], begin: int, place: int) -> Sequence[Token]:
        """The court's line is 0536-0000121: words that only say so are left out."""
        before = tokens[begin:place]
        sorts = [one.sort for one in before[:2]]
        led = begin > 0 and tokens[begin - 1].sort == Sort.UNIT and sorts[1:] == ["run"]
        if not (led and sorts[0] in GENITIVE):
            return before
        said = self._words(before[1])
        mere = self._filler.fullmatch(said[1:].strip()) or self._himself.fullmatch(said)
        return before[2:] if said[0] == "s" and mere else before

    def _is_office_told(self, tokens: Sequence[Token], place: int) -> bool:
        """县维稳办有人打电话恐吓，来电显示是: in the same sentence."""
        near = reversed(tokens[max(0, place - REACH) : place])
        said = takewhile(lambda one: one.sort != STOP, near)
        return any(self._is_office(one) for one in said)

    def is_his(self, tokens: Sequence[Token], place: int, actor: Actor | None) -> bool:
        """他后来用15400000501打来, 并写下自己的号码15400000501: of whom was just told.

        Of an office alone: who leaves a number there is a relative, if it is a woman.
        """
        named = [one.end for one in (actor.name, actor.title) if one] if actor else []
        start = max([self._part(tokens, place), *named])
        said = REMARKED.sub("", self._text[start : tokens[place].start]).strip(' ,:("“”')
        if self._is_led_to(said, tokens[place]):
            return bool(named)
        if not named and self._hers.search(said):
            return False
        he = self._he.match(said) if named else None
        said = said[he.end() :] if he and not self._uses.fullmatch(said) else said
        return self._uses.fullmatch(said) is not None

    def tells_of(self, token: Token) -> bool:
        """他说…: of whom the sentence before named."""
        return self._he.match(self._text, token.start, token.end) is not None

    def is_still_his(self, tokens: Sequence[Token], place: int) -> bool:
        """Since June it is 15400000501: of whom the sentence before told."""
        said = self._text[self._part(tokens, place) : tokens[place].start].strip(" ,:(")
        return self._is_led_to(said, tokens[place])

    def _is_led_to(self, said: str, number: Token) -> bool:
        """Since June it is 15400000501; we have 15400000501 for him."""
        had = self._have.fullmatch(said) and self._for_him.match(self._text, number.end)
        return bool(had or self._his.fullmatch(said))

    def _part(self, tokens: Sequence[Token], place: int) -> int:
        """Where the words begin that lead to a number, and to no other."""
        first = max(0, place - REACH)
        close = [one for one in tokens[first:place] if one.sort != "blank"]
        if close and close[-1].sort == ",":
            close.pop()  # and left her number, 0536-0000121
        return max([tokens[first].start, *(one.end for one in close if one.sort in PARTED)])

    def _begin(self, tokens: Sequence[Token], place: int) -> int:
        """Where the words about this number alone begin."""
        for at in range(place - 1, -1, -1):
            if tokens[at].sort in EDGES or self._is_office(tokens[at]) or is_aside(tokens, at):
                return at + 1
            parted = at > 0 and tokens[at - 1].sort == ","
            if parted and self._within.fullmatch(self._text, tokens[at].start, tokens[at].end):
                return at + 1  # 处里的电话, where its office was told of
        return 0

    def _is_office(self, token: Token) -> bool:
        if token.sort != Sort.UNIT:
            return False
        own = self._address.match(self._text, token.start, token.end) or self._works.search(
            self._text, max(0, token.start - WORKS), token.start
        )
        return own is None

    def _unexplained(
        self, before: Sequence[Token], *, named: bool, official: bool = False
    ) -> Iterator[tuple[str, bool]]:
        """Words that are no mere filling, each with whether it leads straight to the number."""
        close = [one for one in before if one.sort != "blank"]
        for one, after in pairwise((*close, END)):
            said = self._words(one) if one.sort in {"run", Sort.UNIT} else ""
            if named and after.sort in OF_LINE:
                said = self._himself.sub("", said)  # 他的手机
            if after.sort == Sort.CHANGED and self._he.match(f"{said} "):
                continue  # 他换成15400000502了
            if after.sort == Sort.AREA and not self._own.search(said[:-1]):
                continue  # 郑州的区号0371
            mere = self._filler.fullmatch(said) or (official and self._placed.fullmatch(said))
            own = official and self._own.search(said)  # 所长的…: it may be an elder's, say
            if said and (own or not mere):
                yield said, after.sort in LEADS_ON

    def _of_another(self, before: Sequence[Token], official: Actor) -> str:
        """Who else may be named last between an official and the number.

        Whatever he is said to have done leaves it his number.
        """
        named = official.name.end if official.name else 0
        again = [one.end for one in before if one.sort == Sort.PERSON and one.code == "again"]
        named = max([named, *again[-1:]])  # “王 15400000501”, of 王大明
        before = [one for one in before if one.start >= named]
        if self._ends_with_him(before) or self._ends_with_deed(before):
            return ""
        found = list(self._unexplained(before, named=True, official=True))
        words, leads = found[-1] if found else ("", False)
        title = official.title
        helps = title is not None and self._helps.fullmatch(self._text, title.start, title.end)
        if self._acts.match(words) and not helps:
            return ""
        sorts = [one.sort for one in before]
        inside = sorts.count("(") > sorts.count(")")
        short = len(words) <= SHORT or (words.isascii() and " " not in words)
        closed = bool(before) and before[-1].sort == ")" and sorts.count("(") == 1
        leads = (leads or closed) and short and not self._remark.search(words)
        return words if self._own.search(words) or inside or leads else ""

    def _ends_with_him(self, before: Sequence[Token]) -> bool:
        """所长王大明更不用说，地是他卖的，他的号是: whatever else was said before."""
        close = [one for one in before if one.sort not in BETWEEN and one.code != "handed"]
        if close and close[-1].sort == "(":
            close.pop()  # his number (0536-0000121)
        if close and close[-1].code == "his":
            return True
        last = [one for one in close if not self.is_filler(one)][-1:]
        words = self._words(last[0]) if last and last[0].sort == "run" else ""
        led = before[before.index(last[0]) - 1].sort if len(before) > 1 and last else "end"
        return led in LED_BY and self._himself.search(words) is not None

    def _ends_with_deed(self, before: Sequence[Token]) -> bool:
        """Wu Ming, guard (stopped Mr. Teng's wages): 15400000501."""
        close = [one for one in before if one.sort not in {"blank", ":"}]
        opened = next((n for n, one in enumerate(close) if one.sort == "("), len(close))
        inside = close[opened + 1 :]
        if len(inside) < 2 or inside[-1].sort != ")" or not self._is_word(inside[0]):  # noqa: PLR2004
            return False
        mere = all(one.sort not in {Sort.LABEL, Sort.ROLE, ")"} for one in inside[:-1])
        return mere and self._deed.match(self._text, inside[0].start, inside[0].end) is not None

    def _is_word(self, token: Token) -> bool:
        return token.sort == "run" and self._text[token.start].isascii()

    def _behind(self, tokens: Sequence[Token], official: Actor | None) -> str:
        """15400000501（他的…）, or without brackets."""
        found = list(touching(about(tokens)))
        if kin := kin_behind(tokens):
            return self._words(kin)
        said = " ".join(words for words, _ in self._unexplained(found, named=False))
        if official and (self._is_remark(found, said) or self._is_long(tokens)):
            return ""
        return said

    def _is_remark(self, found: Sequence[Token], said: str) -> bool:
        """Of an official's number: how a call went, or when to call; in brackets, what he did."""
        if not found or found[0].sort == "run" or self._remark.search(said):
            return True
        first = next((one for one in found if one.sort == "run"), END)
        did = self._deed.match(self._text, first.start, first.end)
        return did is not None and not self._own.search(said)

    def is_somebodys(self, said: str) -> bool:
        """Whether the words say that it is somebody's own."""
        return self._own.search(said) is not None

    def replaces(self, tokens: Sequence[Token]) -> bool:
        """…, the one in the sheet was for the canteen: what it says of the number before."""
        rest = about(tokens)
        start, end = (rest[0].start, rest[-1].end) if rest else (0, 0)
        return self._gone.search(self._text, start, end) is not None

    def is_filler(self, token: Token) -> bool:
        return token.sort == "run" and self._filler.fullmatch(self._words(token)) is not None

    def refers(self, tokens: Sequence[Token], place: int) -> str:
        """他的手机, at the label: of whom the sentence before was about; how that is said."""
        before = [one for one in tokens[:place] if one.sort not in {"blank", Sort.OF, Sort.FIELD}]
        said = self._words(before[-1]) if before and before[-1].sort == "run" else ""
        found = self._himself.search(said)
        return found[0] if found else ""

    def _words(self, token: Token) -> str:
        return self._text[token.start : token.end]
