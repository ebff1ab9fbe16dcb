"""What one language says of a clause of a remark: of whom it is, and what became of them."""

import re

from clarion.countries.remarked import Remarked
from clarion.readers.sought import sought
from clarion.rules.vocabulary import RowRefusal


class Language:
    def __init__(self, words: Remarked) -> None:
        begins = r"\b" if words.signs.isascii() else ""
        self.may_say = sought((), words.signs.split("|"), begins=begins)
        self.kept, self.again = re.compile(words.kept).search, re.compile(words.again).search
        self.both = re.compile(words.both).search
        self._doubtful = re.compile(words.doubtful).match
        self._own, self._begun = re.compile(words.own).fullmatch, re.compile(words.own).match
        self._line = re.compile(words.line).match
        self._works = re.compile(words.works).match
        self.is_this = re.compile(words.this).match
        self._asked_of = re.compile(words.asked_of).search
        self._handed = re.compile(words.handed).match
        self._moved = re.compile(f"(?:{words.own})(?:{words.moved})").match
        self._dead = re.compile(f"(?:{words.own})(?:{words.dead})").match
        self._faxed = re.compile(f"(?:{words.own})(?:{words.faxed})").match
        self._fixed, self.disowned = words.fixed, re.compile(words.disowned).search
        self.not_behind = re.compile(words.not_behind).match
        self._retold = re.compile(words.retold).match
        self._answered = re.compile(words.answered).search
        self._kin_are, self._he_is = re.compile(words.kin_are).match, re.compile(words.he_is).match
        own = words.own.replace("(?P<line>", "(?:")
        self._turned = re.compile(words.turned).sub
        self._named, self._joint = re.compile(words.named).sub, rf"\g<line>{words.joint}"
        self._theirs = re.compile(f"(?:{own})(?:{words.theirs})(?:{own})").fullmatch

    def begins(self, clause: str) -> str:
        """With which line, or which one nobody is to call."""
        if found := self._line(clause):
            return found[0]
        said = [one["line"] for one in (self._begun(clause), self._asked_of(clause)) if one]
        return next(filter(None, said), "")

    def works(self, clause: str) -> str:
        """Which line a clause says is fine, and no more."""
        found = self._line(clause)
        return found[0] if found and self._works(clause, found.end()) else ""

    def turned(self, text: str) -> str:
        """Mobile wrong, where it says wrong mobile; other phone is, for other phone =."""
        return self._turned(r"\g<line> \g<what>", self._named(self._joint, text))

    def handed(self, clause: str) -> str | None:
        """Which line, if it is somebody else's."""
        found = self._handed(clause)
        return None if found is None else (found["line"] or "")

    def gone(self, clause: str) -> tuple[RowRefusal, str] | None:
        for reason, match in ((RowRefusal.DEAD, self._dead), (RowRefusal.MOVED, self._moved)):
            if (found := match(clause)) and not self.not_behind(clause, found.end()):
                line = found["line"] or ""
                return RowRefusal.DEAD if line else reason, line
        return None

    def retold(self, clause: str, before: str) -> tuple[RowRefusal, str] | None:
        """The wife answered: husband died."""
        lead = self._retold(clause)
        if lead is None or not self._answered(f"{before},{lead[0]}"):
            return None
        found = self.gone(clause[lead.end() :].strip())
        return found if found and found[0] is RowRefusal.MOVED else None

    def faxed(self, clause: str) -> tuple[RowRefusal, str] | None:
        """Its landline is a fax now: no mobile is."""
        found = self._faxed(clause)
        return (RowRefusal.DEAD, found["line"] or self._fixed) if found else None

    def tells_of_kin(self, lead: str, before: str) -> bool:
        return bool(self._theirs(lead)) and not self._answered(f"{before},{lead}")

    def kin_go_on(self, last: str, clause: str) -> bool:
        return bool(self._kin_are(last)) and not self._he_is(clause)

    def doubts(self, text: str, start: int, behind: str) -> bool:
        return bool(self._doubtful(text, start) or self.not_behind(behind))

    def leads(self, lead: str, before: str) -> str | None:
        """Which line a word is of that stands behind `lead`."""
        if found := self._own(lead):
            return found["line"] or ""
        told = self._theirs(lead) and self._answered(f"{before},{lead}")
        return "" if told else None
