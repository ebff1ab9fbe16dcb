"""A number that is taken back beside the one that is right: A 应为 B, B（上期误为 A）."""

import re
from collections.abc import Sequence
from itertools import pairwise

from clarion.countries.report import Label, ReportTerms, Status
from clarion.readers.case_report.belonging import UNCLEAR
from clarion.readers.case_report.state import MERE, REPLACED, Draft
from clarion.readers.case_report.which import Which
from clarion.readers.compiled import compiled

SENTENCE = re.compile(r"[\n。!?]|\. ")
FAR = 40  # signs around the two
PARTED = " ,;:()\n"  # what ends the naming of somebody
APART = 70  # signs between them
OF_THE_OTHER = frozenset({REPLACED, Status.DEAD})  # what may be said between the two


class Corrector:
    """`text` is the whole report, made plain."""

    def __init__(self, words: ReportTerms, text: str) -> None:
        self._text, terms = text, words.corrections
        self._later, self._earlier = _ignoring(terms.later), _ignoring(terms.earlier)
        self._copula, self._error = _ignoring(terms.copula), _ignoring(terms.error)
        self._rejects, self._confirms = _ignoring(terms.rejects), _ignoring(terms.confirms)
        self._right, self._wrong = _ignoring(terms.right_mark), _ignoring(terms.wrong_mark)
        self._presents = _ignoring(terms.presents)
        self._renews, self._retires = _ignoring(terms.renews), _ignoring(terms.retires)
        self._itself, self._which = (
            _ignoring(terms.itself),
            Which(terms, words.amended.several, text),
        )

    def correct(self, drafts: Sequence[Draft]) -> None:
        """`drafts`: of one line."""
        ordered = sorted(drafts, key=lambda draft: draft.written.start)
        for one, other in pairwise(ordered):
            near = 0 < other.written.start - one.written.end <= APART
            if near and not _is_of_kin(one, other) and self._of_two(one, other):
                _with_its_list(one, other, ordered)
        self._which.tell(ordered)

    def is_in_place(self, draft: Draft) -> bool:
        """王大明的手机已停机，改用 B: whether it is told in place of one that was given above."""
        before = self._text[max(0, draft.written.start - FAR) : draft.written.start]
        behind = self._text[draft.written.end : draft.written.end + FAR]
        before, behind = SENTENCE.split(before)[-1], behind.partition("\n")[0]
        if self._itself.match(behind):
            return False  # B (his former mobile) is dead
        if retired := self._retires.search(behind):
            return not self._is_itself(draft, retired.end())  # B，旧号作废
        rejected = self._rejects.match(behind)  # 王大明原手机 A 作废
        return rejected is None and self._renews.search(before) is not None

    def _is_itself(self, draft: Draft, end: int) -> bool:
        """B，王大明以前的手机，空号: B is out of use; not: B 王大明，旧号作废."""
        name = draft.actor.name if draft.actor else None
        said = range(draft.written.end, draft.written.end + end)
        return name is not None and name.start in said and self._text[name.end] not in PARTED

    def _of_two(self, one: Draft, other: Draft) -> bool:
        """Whether the second has replaced the first."""
        before = self._text[max(0, one.written.start - FAR) : one.written.start]
        between = self._text[one.written.end : other.written.start]
        behind = self._text[other.written.end : other.written.end + FAR]
        before, behind = before.rpartition("\n")[2], behind.partition("\n")[0]
        if self._is_second_right(before, between, behind):
            replace(one, other)
            return True
        if self._is_first_right(before, between, behind):
            replace(other, one)
        return False

    def _is_second_right(self, before: str, between: str, behind: str) -> bool:
        return bool(
            self._later.fullmatch(between)
            or (self._copula.fullmatch(between) and self._error.match(behind))
            or (self._rejects.fullmatch(between) and self._confirms.match(behind))
            or (self._presents.fullmatch(between) and self._confirms.match(behind))
            or (self._wrong.fullmatch(between) and self._right.match(behind))
            or (self._ends(self._wrong, before) and self._right.fullmatch(between))
        )

    def _is_first_right(self, before: str, between: str, behind: str) -> bool:
        return bool(
            self._earlier.fullmatch(between)
            or (self._confirms.fullmatch(between) and self._rejects.match(behind))
            or (self._right.fullmatch(between) and self._wrong.match(behind))
            or (self._ends(self._right, before) and self._wrong.fullmatch(between))
        )

    def _ends(self, mark: re.Pattern[str], before: str) -> bool:
        """旧：, 误:, alone in front of a number."""
        return any(mark.fullmatch(part) for part in (before[-4:], before[-3:], before[-2:]))


def _is_of_kin(one: Draft, other: Draft) -> bool:
    """所长王大明15400000501。王丽的丈夫的号码换成了15400000502: another one's has changed."""
    return not one.role and other.role not in {"", UNCLEAR}


def _with_its_list(wrong: Draft, right: Draft, drafts: Sequence[Draft]) -> None:
    """A 改为 B、C: C, too."""
    for draft in drafts:
        listed = draft.written.chain == right.written.chain != wrong.written.chain
        if listed and draft.written.start > right.written.start:
            replace(wrong, draft)


def _ignoring(pattern: str) -> re.Pattern[str]:
    return compiled(pattern, re.IGNORECASE)


def replace(wrong: Draft, right: Draft) -> None:
    """The right one is whose the wrong one was said to be."""
    wrong.status = wrong.status or REPLACED
    if right.actor is None or not (right.actor.name or right.actor.title):
        right.actor = wrong.actor or right.actor
    right.office = right.office or wrong.office
    label = right.label if right.label not in MERE | {""} else wrong.label or right.label
    right.label = "" if label == Label.OLD else label
    right.wrong = False
    right.status = "" if right.status in OF_THE_OTHER else right.status
    right.role = "" if right.role == UNCLEAR else right.role
    told = right.actor is not None and (right.actor.name or right.actor.title)
    if told or right.office:
        right.unclear = ""
