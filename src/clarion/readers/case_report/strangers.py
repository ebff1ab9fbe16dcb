"""Numbers of workplaces, schools and shops that a sentence tells of in passing."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from clarion.countries.report import ReportTerms, Sort
from clarion.readers.case_report.lex import STOP, Token
from clarion.readers.case_report.state import Actor, Draft
from clarion.readers.compiled import compiled

PARTED = frozenset({",", ";", ":", "num", STOP, "“", "!", "?"})
OF_LINE = frozenset({Sort.LABEL, Sort.OF, Sort.FIELD, "blank", "(", ":"})  # before the number
FAR = 40  # signs
LONG = 160  # signs, between who calls and the number of whom he calls
REACH = 60  # words before a number, in its sentence


class Strangers:
    """`text` is the whole report, made plain."""

    def __init__(self, terms: ReportTerms, text: str) -> None:
        self._text = text
        self._neutral = compiled(terms.beside.neutral, re.IGNORECASE)
        self._helper = compiled(terms.beside.helper, re.IGNORECASE)
        self._firm = compiled(terms.beside.firm)
        self._civil = compiled(terms.beside.civil, re.IGNORECASE)
        self._staff = compiled(terms.beside.staff, re.IGNORECASE)
        self._authority = compiled(terms.authority)
        self._of_caught = compiled(terms.beside.of_caught, re.IGNORECASE)
        self._caught = compiled(terms.beside.caught, re.IGNORECASE)
        self._called_us = compiled(terms.beside.called_us)
        self._calls_her = [tuple(map(re.compile, one)) for one in terms.beside.calls_her]

    def have(self, draft: Draft, tokens: Sequence[Token], place: int) -> bool:
        """警察从厂里带走了他，厂方（人事部电话0536-0000121）…: a number of no authority.

        Whoever is named there with a title is known to be meant; 张女士 is nobody's official.
        """
        actor = draft.actor
        if actor and actor.title is None and self._is_civil(actor):
            return not self._is_at_desk(draft, tokens[0].start)
        if self._is_of_mere_firm(draft, tokens) or self._is_of_its_staff(draft):
            return True
        if self._is_called(draft, tokens, place):
            return True
        if not draft.weak:
            return False
        official = actor is not None and actor.is_official
        words = (draft.unclear, *self._led_by(tokens, place, official=official))
        return (
            self._is_taken(draft, tokens, place)
            or any(map(self._is_neutral, words))
            or self._is_of_neutral(draft, self._sentence(tokens, place))
        )

    def _is_at_desk(self, draft: Draft, begin: int) -> bool:
        """劳动监察大队 王小姐0536-0000121: a landline behind an office on the same line."""
        office = draft.office.token if draft.office and draft.written.fixed else None
        known = office is not None and begin <= office.start < draft.written.start
        return known and self._authority.search(self._said(office)) is not None

    def _is_civil(self, actor: Actor) -> bool:
        return self._civil.search(self._said(actor.name)) is not None

    def _is_of_mere_firm(self, draft: Draft, tokens: Sequence[Token]) -> bool:
        """The factory where he worked, 0536-0000121: of no firm that the report names."""
        office = draft.office.token if draft.office and not draft.actor else None
        if office is None or office.start < tokens[0].start:
            return False
        return self._firm.fullmatch(self._text, office.start, draft.written.start) is not None

    def _is_of_its_staff(self, draft: Draft) -> bool:
        """厂里人事经理15400000501."""
        actor, office = draft.actor, draft.office
        title = self._said(actor.title) if actor else ""
        firm = self._said(office.token) if office else ""
        return self._staff.fullmatch(f"{firm.strip()} {title}") is not None

    def _is_of_neutral(self, draft: Draft, sentence: int) -> bool:
        """Of a body that the sentence names, or of somebody by what he is."""
        actor, office = draft.actor, draft.office.token if draft.office else None
        title = self._said(actor.title) if actor else ""
        helper = title and not (actor and actor.name) and self._helper.fullmatch(title)
        if (helper and not draft.written.fixed) or self._is_neutral(title):
            return True
        known = actor and actor.name and actor.title and not self._is_civil(actor)
        if office is None or office.start < sentence or known:
            return False
        return self._is_neutral(self._said(office))

    def _is_taken(self, draft: Draft, tokens: Sequence[Token], place: int) -> bool:
        """警察用她的手机15400000501打来, 她的手机15400000501被扣押: of whom it was taken from."""
        start, end = draft.written.start, draft.written.end
        begin = max(self._sentence(tokens, place), start - FAR)
        before, behind = self._text[begin:start], self._text[end : end + FAR]
        return bool(self._of_caught.search(before) or self._caught.match(behind.partition("\n")[0]))

    def _is_called(self, draft: Draft, tokens: Sequence[Token], place: int) -> bool:
        """The clerk (0536-0000121) called her at 15400000501: hers, and no clerk's."""
        start, end, actor = draft.written.start, draft.written.end, draft.actor
        begin = max(self._sentence(tokens, place), start - LONG)
        if self._called_us.search(self._text, begin, start):
            return True
        if actor and actor.title:
            begin = max(actor.title_end, actor.title.end, actor.name.end if actor.name else 0)
        return start - begin < LONG and any(
            before.fullmatch(self._text, begin, start) and behind.match(self._text, end)
            for before, behind in self._calls_her
        )

    def _is_neutral(self, words: str) -> bool:
        return bool(self._neutral.search(words)) and not self._authority.search(words)

    def _led_by(self, tokens: Sequence[Token], place: int, *, official: bool) -> Iterator[str]:
        """学校的电话: the words of the clause, with what says the kind of line, and without.

        单位电话 alone, of an official who was told of: his office's.
        """
        before = tokens[max(0, place - REACH) : place][::-1]
        labels = list(takewhile(lambda one: one.sort in OF_LINE, before))
        clause = list(takewhile(lambda one: one.sort not in PARTED, before[len(labels) :]))
        if official and not clause:
            return
        start = (clause or labels or [tokens[place]])[-1].start
        for one in (*labels, *clause[:1]):
            yield self._text[start : one.end]

    def _sentence(self, tokens: Sequence[Token], place: int) -> int:
        """Where it begins."""
        near = tokens[max(0, place - REACH) : place]
        return max((one.end for one in near if one.sort == STOP), default=tokens[0].start)

    def _said(self, token: Token | None) -> str:
        return self._text[token.start : token.end] if token else ""
