"""What a remark behind a number says of it, by the words in which remarks of tables are read."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, takewhile, zip_longest

from clarion.countries.corrections import Corrections
from clarion.countries.report import Label, Status
from clarion.readers.case_report.columns import Cell
from clarion.readers.case_report.state import MERE, Draft
from clarion.readers.compiled import compiled
from clarion.readers.told import GONE, Sayings, Told
from clarion.rules.vocabulary import RowRefusal

# 15400000501（已不在所里）; 15400000501，打错了 up to the end of what is said.
_BRACKET = re.compile(r" ?\(([^()\n]{2,60})\)")
_REST = r"((?:(?!\. )[^()\n。]){2,120})(?=$|[\n。]|\. )"
_BEHIND = re.compile(r" ?(?:[,;:] ?|/ ?(?!\d)|[-–—]+ ?|(?<=\d)[ \t])" + _REST)
# A sentence of its own, about somebody by name: 所长王大明，手机15400000501。已不在所里。
_SENTENCE = re.compile(r"。([^,;:()\n。.]{2,40})。?(?=$|\n)")
# 15400000501 / 所长王大明 / 说是别人的号
_CELL = re.compile(r"(?: / | ?\| ?)[^/|\n]{1,40}(?: / | ?\| ?)([^|\n]{2,160})")
# 15400000501（所长王大明）是空号
_WHOSE = re.compile(r" ?\([^()\n\d]{2,24}\)[,: ]?" + _REST)
_WHERE = (_WHOSE, _BRACKET, _CELL, _BEHIND)
# 15400000501 clerk Wang Daming. J: nobody of that name: in the sentence behind whose it is.
_NEXT = re.compile(
    r"(?P<whose>[^\n.。;()|/]{2,48})[.。] ?(?:[^\W\d_]{1,12} ?: ?)?"
    r"((?:(?!\. )[^()\n。]){2,120})(?=$|[\n。]|\. )"
)
_LEAD, _LONGEST = " \t.。,，;；:：|", 120
_CLAUSES = re.compile(r"[,;、。，；]")
_CLAUSE = r"(?:\A|(?<=[,;、。,(])|{})[ ]?"
DESKS = frozenset({Label.WORK, Label.OFFICE, Label.DESK, Label.FIXED})
NO_DESKS = frozenset({Label.HOME, Label.FAX})
_STATUS = {reason: status for status, reason in GONE.items()}


class RemarksBehind:
    """`text` is the whole report, made plain."""

    def __init__(self, sayings: Sayings, text: str, terms: Corrections) -> None:
        self._sayings, self._text = sayings, text
        self._retires = compiled(terms.retires, re.IGNORECASE)
        self._misnamed = compiled(terms.misnamed)
        self._short, self._begins = terms.short, _CLAUSE.format(terms.telling)
        self._told = Counter[str]()

    def mark(self, drafts: Sequence[Draft]) -> None:
        """`drafts`: of the whole report, in their order."""
        self._told = Counter(draft.written.local for draft in drafts)
        for n, (draft, after) in enumerate(zip_longest(drafts, drafts[1:])):
            end = after.written.start if after else len(self._text)
            if not _is_out(draft) and (remark := self._behind(draft.written.end, end)):
                self._hear(draft, remark)
                self._hear_desks(drafts[:n], draft, remark)
            if not _is_out(draft) and (remark := self._behind_whose(draft, end)):
                self._hear(draft, remark)
            if not _is_out(draft) and draft.actor and draft.actor.name:
                self._hear(draft, self._sentence(draft.written.end, end))

    def mark_rows(self, remarked: Sequence[tuple[Sequence[Draft], Cell]]) -> None:
        """What cells of remarks say of the numbers of their rows."""
        for drafts, said in by_row(remarked, self._text):
            if {one.status for one in drafts} == {Status.DEAD} and self._works_since(said):
                for draft in drafts:
                    draft.status = ""
            out = (one.role or one.status or one.not_phone or one.wrong for one in drafts)
            if drafts and not any(out):
                self.hear_below(drafts, "; ".join(said))

    def _works_since(self, rounds: Sequence[str]) -> bool:
        """停机 | 恢复了，通: the last word decides."""
        works = False
        for said in rounds:
            dead = RowRefusal.DEAD in self._sayings.of(said).values()
            works = not dead and (works or self._sayings.works(said))
        return works

    def _behind(self, begin: int, end: int) -> str:
        """Up to the next number there is no more than it."""
        found = next(filter(None, (one.match(self._text, begin) for one in _WHERE)), None)
        whole = found is not None and found.end() <= end
        remark = self._noted(begin, end) or (found[1] if found and whole else "")
        return "" if self._retires.search(remark) else remark

    def _sentence(self, begin: int, end: int) -> str:
        found = _SENTENCE.match(self._text, begin)
        whole = found is not None and found.end() <= end
        return found[1] if found and whole and not self._retires.search(found[1]) else ""

    def _noted(self, begin: int, end: int) -> str:
        """15400000501。10.20 空号; 15400000501, result: dead: up to the end of its line."""
        line = self._text.find("\n", begin, end)
        rest = self._text[begin : line if line >= 0 else end].lower()
        return self._sayings.dated.noted(rest.lstrip(_LEAD)) if len(rest) <= _LONGEST else ""

    def _behind_whose(self, draft: Draft, end: int) -> str:
        """Where a line begins with the number."""
        written, name = draft.written, draft.actor.name if draft.actor else None
        begin = self._text.rfind("\n", 0, written.start) + 1
        found = _NEXT.match(self._text, written.end)
        if found is None or name is None or re.search(r"\w", self._text[begin : written.start]):
            return ""
        told = found.end() <= end and written.end <= name.start < found.end("whose")
        return found[2] if told else ""

    def _without_name(self, draft: Draft, remark: str) -> str:
        """15400000501，王大明五月调走了, 同事说王所五月调走了: as 五月调走了, 同事说五月调走了."""
        name = draft.actor.name if draft.actor else None
        said = self._text[name.start : name.end] if name else ""
        if not said or said[:1] not in remark:
            return remark
        # Seldom, and each name is a pattern of its own.
        whole, one, two = re.escape(said), re.escape(said[:1]), re.escape(said[:2])
        return re.sub(f"{self._begins}(?:{whole}|(?:{two}|{one}){self._short})", "", remark)

    def hear_below(self, drafts: Sequence[Draft], remark: str) -> bool:
        """Whether it is heard of all that it is of. `drafts`: the numbers of one line.

        What is said of no line is of the last; or of whoever has left, whatever the line.
        """
        told, last = self._sayings.of(remark), drafts[-1]
        lines = {one for one in told if one}
        for draft in drafts:
            his = told.get("") == RowRefusal.MOVED and draft.actor == last.actor
            mobile = Label.MOBILE in lines and not draft.written.fixed
            if draft is last or his or mobile or draft.label in lines:
                self._hear(draft, remark)
            elif _is_of_desks(draft, told):
                self._tell(draft, next(told[key] for key in told if key in DESKS))
            elif told.get("") == RowRefusal.DEAD:
                draft.wrong = True  # nobody says which of them
        return "" in told or (bool(told) and not _CLAUSES.search(remark))

    def _hear_desks(self, before: Sequence[Draft], draft: Draft, remark: str) -> None:
        """办0536-0000121 手机15400000501，办公电话空号: of the landline before the last number.

        办0536-0000121 手机15400000501（此人已于今年退休）: of that, too.
        """
        told = self._sayings.of(self._without_name(draft, remark))
        line = takewhile(lambda one: one.line == draft.line, reversed(before))
        his = [one for one in line if one.actor == draft.actor and not _is_out(one)]
        moved = draft.actor is not None and told.get("") is RowRefusal.MOVED
        if not moved and (draft.written.fixed or told.keys().isdisjoint(DESKS)):
            return
        for one in his:
            if moved:
                self._tell(one, RowRefusal.MOVED)
            elif _is_of_desks(one, told):
                self._tell(one, next(told[key] for key in told if key in DESKS))

    def _hear(self, draft: Draft, remark: str) -> None:
        remark = self._misnamed.sub("", remark)  # “汪大明”写错了: of a name
        told = self._sayings.of(self._without_name(draft, remark))
        general = "" if draft.label in MERE else draft.label
        label = general or ("" if draft.written.fixed else Label.MOBILE)
        self._tell(draft, told.get("") or told.get(label))

    def _tell(self, draft: Draft, reason: RowRefusal | None) -> None:
        if reason is RowRefusal.RELATIVE:
            draft.role = reason
        elif reason is not None and (
            draft.actor or reason is RowRefusal.DEAD or self._told[draft.written.local] > 1
        ):
            draft.status = _STATUS.get(reason, Status.MOVED)


def by_row(
    remarked: Sequence[tuple[Sequence[Draft], Cell]], text: str
) -> Iterator[tuple[Sequence[Draft], list[str]]]:
    """The numbers of each row, and what its cells of remarks say."""
    for _, cells in groupby(remarked, key=lambda one: [id(draft) for draft in one[0]]):
        row = list(cells)
        yield row[0][0], [text[cell.start : cell.end] for _, cell in row]


def _is_of_desks(draft: Draft, told: Told) -> bool:
    at_work = draft.written.fixed and draft.label not in NO_DESKS
    return at_work and not told.keys().isdisjoint(DESKS)


def _is_out(draft: Draft) -> bool:
    """Whether something keeps it out already, or nothing behind it is said of it."""
    doubted = draft.wrong or (draft.unclear and not draft.written.fixed)
    return bool(draft.role or draft.status or draft.not_phone or draft.apart or doubted)
