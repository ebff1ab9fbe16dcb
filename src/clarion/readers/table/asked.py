"""Of which lines of a row a remark asks for no calls: not the mobile, the office is fine."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from clarion.countries.base import Profile
from clarion.countries.english_remarks import REMARKS as ENGLISH
from clarion.countries.remarked import Remarked
from clarion.countries.report import Label
from clarion.readers.clauses import parted
from clarion.readers.level import level
from clarion.readers.told import Told
from clarion.rules.vocabulary import RowRefusal

_REMEMBERED = 1024
_LONGEST = 400  # signs of a remark
_ALL = ""  # numbers of the row


class Asked:
    """`asks`: whether a text does; `lines_of`: by what the lines that it names are known.

    `said`: what else it says of lines.
    """

    def __init__(
        self,
        country: Profile,
        asks: Callable[[str], bool],
        lines_of: Callable[[str], Sequence[str]],
        said: Callable[[str], Told],
    ) -> None:
        self._fold = {ord(sign): one for sign, one in country.report.fold.items()}
        self._asks, self._lines_of, self._said = asks, lines_of, said
        self._both = [_Language(ENGLISH), _Language(country.tables.remarks)]
        self.lines = lru_cache(maxsize=_REMEMBERED)(self._lines)

    def _lines(self, remark: str) -> Mapping[str, RowRefusal]:
        """None, if it asks for no calls at all, or for none to anybody of the row."""
        if len(remark) > _LONGEST or not self._asks(remark):
            return {}
        clauses = list(parted(level(remark, self._fold)))
        spares = any(self._spares(clause) for _, clause in clauses)
        told: list[str] = []
        of_others = self._of_others(remark, spares=spares)
        strange = self._strange(clauses)
        lead = ""
        for at, (sign, clause) in enumerate(clauses):
            if at in strange and self._asks(clause):
                told.append(Label.MOBILE)
            elif self._asks(clause) or any(one.forbids(clause) for one in self._both):
                of = self._of(clause, lead if sign == ":" else "", spares=spares)
                told += of_others if of_others and _ALL in of and self._pleads(clause) else of
            lead = clause
        return {} if _ALL in told else dict.fromkeys(told, RowRefusal.NO_CALLS)

    def _strange(self, clauses: Sequence[tuple[str, str]]) -> frozenset[int]:
        """Desk: a clerk answered. Mobile: an old lady, do not call her: which are of the mobile."""
        heads = [at - 1 for at, (sign, _) in enumerate(clauses) if sign == ":" and at]
        heads = [at for at in heads if self._is_line(clauses[at][1])]
        ends = [*heads, len(clauses)][1:]
        told: list[int] = []
        for at, end in zip(heads, ends, strict=True):
            text = ",".join(one for _, one in clauses[at + 1 : end])
            mobile = list(self._lines_of(clauses[at][1])) == [Label.MOBILE]
            if mobile and any(one.is_strange(text) for one in self._both):
                told += range(at + 1, end)
        return frozenset(told if len(heads) > 1 else ())

    def _is_line(self, clause: str) -> bool:
        return any(one.is_line(clause) for one in self._both)

    def _of_others(self, remark: str, *, spares: bool) -> list[str]:
        """The lines of kin; of strangers as well, where another line is fine."""
        theirs = [RowRefusal.RELATIVE, *([RowRefusal.DEAD] if spares else [])]
        return [key for key, why in self._said(remark).items() if why in theirs]

    def _spares(self, clause: str) -> bool:
        """The office is fine; call the office."""
        if any(one.spares(clause) for one in self._both):
            return True
        return not self._asks(clause) and any(one.calls(clause) for one in self._both)

    def _pleads(self, clause: str) -> bool:
        """Please do not call, of a line that is somebody else's; not: he asked us not to call."""
        return any(one.pleads(clause) for one in self._both)

    def _of(self, clause: str, lead: str, *, spares: bool) -> Sequence[str]:
        said = (one.asked_of(clause, lead, spares=spares) for one in self._both)
        return self._lines_of(next(filter(None, said), ""))


class _Language:
    def __init__(self, words: Remarked) -> None:
        self._line, self._of = re.compile(words.line), re.compile(words.asked_of).search
        self.calls, self.pleads = re.compile(words.calls).search, re.compile(words.pleads).match
        self._fixed, self._desks = words.fixed, words.desks.split("|")
        self.is_line = re.compile(words.line).fullmatch
        self.is_strange = re.compile(words.strange).match
        self._owner, self._works = re.compile(words.owner).match, re.compile(words.works).match

    def spares(self, clause: str) -> bool:
        """The office is fine."""
        line = self._line.match(clause)
        return line is not None and self._works(clause, line.end()) is not None

    def forbids(self, clause: str) -> bool:
        """Nor the office, where somebody has asked before."""
        return self._of(clause) is not None and self.calls(clause) is None

    def asked_of(self, clause: str, lead: str, *, spares: bool) -> str:
        """Mobile: asked to stop; not the mobile; its owner asked. `spares`: another one is fine."""
        if lead and (whole := self._line.fullmatch(lead)):
            return whole[0]
        if found := self._of(clause):
            if found["mine"] and not spares:
                return ""  # who says: do not call my mobile, wishes for no calls
            return self._fixed if found["line"] in self._desks else found["line"]
        line = self._line.match(clause)
        own = line and (spares or self._owner(clause, line.end()))
        return line[0] if line and own else ""
