"""What became of a number or of whom it belonged to: dead, moved, replaced, not to be called."""

import re

from clarion.countries.report import Label, ReportTerms, Sort, Status
from clarion.readers.case_report.areas import Areas
from clarion.readers.case_report.lex import STOP, Token
from clarion.readers.case_report.near import END
from clarion.readers.case_report.state import Actor, Draft
from clarion.readers.case_report.who import Who

OPENS = frozenset({"[", "【"})
OF_ONE = frozenset({"run", "blank", Sort.PERSON, Sort.ROLE, Sort.LABEL})
NEAR = 8  # signs
FOR_ALL = frozenset({Status.STOP, Status.KEEP_SECRET})


def _last_told(line: list[Draft]) -> list[Draft]:
    """Of a line, what is said of whom it named last."""
    return [one for one in line if one.actor is line[-1].actor]


class Became(Who):
    heads_withdrawn = False  # the line is a heading of numbers that nobody is to use

    def __init__(self, terms: ReportTerms, text: str, areas: Areas) -> None:
        super().__init__(terms, text, areas)
        self._misprint = re.compile(terms.beside.misprint, re.IGNORECASE)
        self.drafts: list[Draft] = []

    def on_person(self, place: int) -> None:
        super().on_person(place)
        self._misprinted(self.tokens[place], place)

    def _misprinted(self, name: Token, place: int) -> None:
        """王大明的手机我发错了: the number that was given for him above."""
        end = next((one.start for one in self.tokens[place:] if one.sort in {"num", STOP}), None)
        said = self.text[name.end : self.tokens[-1].end if end is None else end]
        if not self._misprint.match(said):
            return
        for draft in reversed(self.drafts):
            known = draft.actor.name if draft.actor else None
            if known and self.text[known.start : known.end] == self.text[name.start : name.end]:
                draft.wrong = True
                return

    def on_status(self, place: int) -> None:
        token = self.tokens[place]
        line = self.line
        if self.heads_withdrawn:
            return  # 请不要再打: of the numbers below
        for_all = token.code in FOR_ALL or self.back(place).sort == Sort.ALL
        if not line.drafts[line.since :]:
            self._status_ahead(token.code, for_all=for_all)
            return
        if self._is_of_missing(place):
            return
        if self._is_of_another_sentence(place) or self._is_of_next(place):
            line.status = token.code
            return
        last = line.drafts[-1]
        for draft in line.drafts[line.since :]:
            same = draft.written.chain == last.written.chain or (
                draft.actor is not None and draft.actor is last.actor
            )
            if draft is last or (for_all and same):
                draft.status = draft.status or token.code

    def _is_of_another_sentence(self, place: int) -> bool:
        """Not the remark on a number, of a sentence that has none yet."""
        behind = self.line.drafts[-1].written.end
        between = [one for one in self.tokens[:place] if one.start >= behind]
        return any(one.sort == STOP for one in between) and self._number_follows(place)

    def _is_of_missing(self, place: int) -> bool:
        """王大明15400000501；李国强, 小灵通已停用: of a number that nobody has told."""
        behind = self.line.drafts[-1].written.end
        between = {one.sort for one in self.tokens[:place] if one.start >= behind}
        return self.back(place).sort == Sort.LABEL and Sort.PERSON in between

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
            if line.label == Label.OLD:
                return  # 他原来的号码已停用
            if for_all and self._is_heading():
                self.role = code
                return
            if for_all:
                for draft in _last_told(self.last_line):
                    draft.status = draft.status or code
            if line.actor:
                line.actor.status = code
                self._status_of(line.actor, code)
        elif line.actor:
            line.actor.status = code
            self._status_of(line.actor, code)
        else:
            line.status = code

    def _is_heading(self) -> bool:
        """【五、家属】（勿外传）: of what follows, and not of the line above."""
        return self.line.numbered or self.step(-1, 1, 1).sort in OPENS

    def _status_of(self, actor: Actor, code: str) -> None:
        """A remark below a list: it is about the numbers of whom it names."""
        if actor.name is None:
            return
        name = self.text[actor.name.start : actor.name.end]
        mobile = code == Status.DEAD and self.line.label == Label.MOBILE  # 王大明的手机是空号
        for draft in self.drafts:
            known = draft.actor.name if draft.actor else None
            other = mobile and draft.written.fixed
            if known and self.text[known.start : known.end] == name and not other:
                draft.status = draft.status or code

    def on_changed(self, place: int) -> None:
        if self.line.drafts and self.ahead(place).sort in {"num", ":"}:
            self.line.drafts[-1].label = Label.OLD
            self.line.drafts[-1].status = "replaced"
