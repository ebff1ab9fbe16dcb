"""What a remark in longer words says of its row's own numbers: retired in May; his wife uses it.

Only of a clause that leaves out of whom it is, or says he, this number: else it may be of others.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import Protocol

from clarion.countries.base import Profile
from clarion.countries.english_remarks import REMARKS as ENGLISH
from clarion.countries.report import Label, Sort, Status
from clarion.readers.clauses import parted
from clarion.readers.dated import Dated
from clarion.readers.language import Language
from clarion.readers.level import level
from clarion.rules.vocabulary import RowRefusal

_REMEMBERED = 1024
_LONGEST, _CLAUSE = 400, 80  # signs of a remark, and of a clause that is looked at
PLACE = "#"  # behind the kind of line, if any, and before its place among them
LAST = "-1"  # the place of another number than the one that is listed first
# What is said of a line that is named in quotation marks.
_QUOTED = re.compile(r"(?:^|(?<=[,;.\n])) ?[\"“]([^\"“”,;.]{1,16})[\"”](?=[^\W\d]| \w)")
# Where a blank may part two clauses, or nothing.
_SPREAD = re.compile(r"(?<=[^\x00-\x7f]) (?=[^\x00-\x7f])")
_ALL = ""  # numbers of the row
# Mobile wrong (a student answers), mobile: wrong, mobile says "wrong": of the mobile.
_GOES_ON = ("(", ":", '"', "“", "「", "『")
_DASHES = " -–—"
# Tel 2: of any kind. Numbers 1 and 2.
_DESK = re.compile(r"\bdesk *$")
_TEL, _PLACES = re.compile(r"\btel\.?(?= ?#?[1-4])"), re.compile(r"(?<!\d)[1-4](?!\d)")
_BLANK = " "  # mobile dead, in a script without blanks
GONE: Mapping[str, RowRefusal] = {Status.DEAD: RowRefusal.DEAD, Status.MOVED: RowRefusal.MOVED}
_OF_NUMBER = (RowRefusal.DEAD, RowRefusal.RELATIVE)
_FEW, _WHOLE = 3, 10  # digits of the end of a number; of one with its area

Told = Mapping[str, RowRefusal]
_OfLines = tuple[Sequence[str], str]  # by which lines a clause is known, and the clause


class Said(Protocol):
    """A word of a text, as the reader of reports knows it."""

    @property
    def sort(self) -> str: ...
    @property
    def code(self) -> str: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class Sayings:
    """By the words of English and of one country; `words`: reads a text as words."""

    def __init__(self, country: Profile, words: Callable[[str], Sequence[Said]]) -> None:
        self._fold = {ord(sign): one for sign, one in country.report.fold.items()}
        self._lexed = words
        both = (ENGLISH, country.tables.remarks)
        self._both = list(map(Language, both))
        places = (one.ordinals.split("|") for one in both if one.ordinals)
        self._ordinals = [[one.split(",") for one in words] for words in places]
        self._is_last = re.compile("|".join(f"(?:{one.last})" for one in both)).search
        self._renewed = re.compile("|".join(f"(?:{one.renewed})" for one in both)).search
        self.through = re.compile("|".join(f"(?:{one.through})" for one in both), re.IGNORECASE).sub
        self.dated = Dated(both)
        self._kept = re.compile(country.report.kept).search
        self.of = lru_cache(maxsize=_REMEMBERED)(self._told)

    def renewed(self, remark: str) -> bool:
        """Its number has become another."""
        return self._renewed(level(remark[:_LONGEST], self._fold)) is not None

    def works(self, remark: str) -> bool:
        """It was reached, or is in service again."""
        text = level(remark[:_LONGEST], self._fold)
        return self.dated.reached(text) or any(one.again(text) for one in self._both)

    def doubts(self, text: str, start: int, end: int) -> bool:
        """A word between these is not meant: disconnected in the middle of the talk."""
        behind = level(text[end:-1], self._fold)
        return any(one.doubts(level(text, self._fold), start, behind) for one in self._both)

    def of_row(self, cell: str) -> str:
        """Without what it says of kin: his father died, call later."""
        clauses = [one for _, one in parted(level(cell[:_LONGEST], self._fold))]
        rest = [one for at, one in enumerate(clauses) if not self._of_kin(one, clauses[:at])]
        return cell if len(rest) == len(clauses) else ",".join(rest)

    def _of_kin(self, clause: str, before: Sequence[str]) -> bool:
        """Kin died; not: kin say that he died."""
        text = f"({clause})"
        gone = (one for one in self._lexed(text) if one.sort is Sort.STATUS and one.code in GONE)
        found = next(gone, None)
        if found is None or found.code != Status.MOVED:
            return False
        lead = text[1 : found.start]
        return any(one.tells_of_kin(lead, ",".join(before)) for one in self._both)

    def _told(self, remark: str) -> Told:
        """Why which numbers are not taken: by the kind of line, by digits, or all of the row."""
        written = _QUOTED.sub(r"\1", level(remark[:_LONGEST], self._fold))
        if not self._may_say(written):
            return {}
        text = self.dated.without(self.through(" ", written))
        if text != written and not self._may_say(text):
            return {}
        for one in self._both:
            text = one.turned(text)
        told, said = self._by_clause(text)
        if not told and (joined := _SPREAD.sub("", text)) != text:
            told, said = self._by_clause(joined)
        if not told and any(one.disowned(text) for one in self._both):
            told |= dict.fromkeys(self.lines_of(self._line_in(text)), RowRefusal.DEAD)
        for both in filter(None, (one.both(text) for one in self._both)):
            told |= dict.fromkeys(self.lines_of(_line_of(both)), RowRefusal.RELATIVE)
        if (why := told.get(_ALL)) in _OF_NUMBER and len(told) == 1:
            told = dict.fromkeys(self.of_another(text) or told, why)
        denied = told and self._denied(_of_these(text, told, said), told)
        return {} if denied or self._works_since(written, told) else told

    def of_another(self, remark: str) -> dict[str, RowRefusal]:
        """Number not in use, the work number is still good: then it is of the mobile."""
        clauses = [one for _, one in parted(level(remark[:_LONGEST], self._fold))]
        fine = (one.works(clause) for clause in clauses for one in self._both)
        of = frozenset(key for line in filter(None, fine) for key in self.lines_of(line)) - {_ALL}
        if of and of <= _FIXED | {Label.DUTY}:
            return {Label.MOBILE: RowRefusal.DEAD}
        if of == {Label.MOBILE}:
            return dict.fromkeys(_FIXED, RowRefusal.DEAD)
        label, _, place = next(iter(of), "").partition(PLACE)
        other = _BUT.get(place, "") if len(of) == 1 else ""
        return {f"{label}{PLACE}{other}": RowRefusal.DEAD} if other else {}

    def _may_say(self, text: str) -> bool:
        return any(one.may_say(text) for one in self._both)

    def _works_since(self, text: str, told: Told) -> bool:
        """9/3 dead; 9/10 she answered: the last word decides."""
        if set(told.values()) != {RowRefusal.DEAD}:
            return False
        last = False
        for entry in self.dated.entries(text):
            last = not self._by_clause(entry)[0] and (last or self.dated.reached(entry))
        return last

    def _by_clause(self, text: str) -> tuple[dict[str, RowRefusal], list[_OfLines]]:
        """And of which lines each clause is."""
        told: dict[str, RowRefusal] = {}
        said: list[_OfLines] = []
        before, dead = "", False
        last: Sequence[str] = (_ALL,)
        for mark, clause in parted(text):
            sign = ":" if self._is_line(before[:-1]) and not mark.strip(_DASHES) else mark
            found = self._clause(clause, before) if 0 < len(clause) < _CLAUSE else None
            found = None if found and self._kin_go_on(found[0], clause, before) else found
            if found:
                reason = found[0]
                last = self._of_which(found, last, sign, dead=dead)
                for key in last:
                    told[key] = reason if reason is RowRefusal.RELATIVE else told.get(key, reason)
                dead = reason is not RowRefusal.MOVED
            else:
                last, dead = self._passed(clause, last, sign, dead=dead)
            said.append((last, clause))
            before += f"{clause},"
        return told, said

    def _passed(
        self, clause: str, last: Sequence[str], sign: str, *, dead: bool
    ) -> tuple[Sequence[str], bool]:
        """Behind a clause that says nothing: mobile wrong, he has had this number for years."""
        line = self._line_in(clause)
        if not line and (not clause or sign in (*_GOES_ON, _BLANK)):
            return last, dead and not clause
        if dead and any(one.is_this(line) for one in self._both):
            return last, True
        return self.lines_of(line) if line else (_ALL,), False

    def _kin_go_on(self, reason: RowRefusal, clause: str, before: str) -> bool:
        """His father was a judge here, retired long ago."""
        if reason is not RowRefusal.MOVED:
            return False
        last = before[:-1].rpartition(",")[2]
        return any(one.kin_go_on(last, clause) for one in self._both)

    def _of_which(
        self, found: tuple[RowRefusal, str], last: Sequence[str], sign: str, *, dead: bool
    ) -> Sequence[str]:
        """Mobile wrong, this number is a shop's; mobile wrong! Reached a shop."""
        reason, line = found
        goes_on = reason is not RowRefusal.MOVED and (sign in (",", _BLANK) or dead)
        lines = self.lines_of(line)
        return last if _ALL in lines and (goes_on or sign in _GOES_ON) else lines

    def _denied(self, text: str, told: Told) -> bool:
        """He retired, but still uses it; it works again."""
        reasons = set(told.values())
        if reasons == {RowRefusal.MOVED}:
            return bool(self._kept(text)) or any(one.kept(text) for one in self._both)
        return reasons == {RowRefusal.DEAD} and any(one.again(text) for one in self._both)

    def _clause(self, clause: str, before: str) -> tuple[RowRefusal, str] | None:
        for one in self._both:
            if (line := one.handed(clause)) is not None:
                return RowRefusal.RELATIVE, line
            if found := one.gone(clause) or one.faxed(clause) or one.retold(clause, before):
                return found
        return self._of_report(clause, before)

    def _of_report(self, clause: str, before: str) -> tuple[RowRefusal, str] | None:
        """By the first word of reports that says so, if the rest is of the row's owner."""
        text = f"({clause})"
        for word in self._lexed(text):
            if word.sort is Sort.STATUS and word.code in GONE:
                lead, behind = text[1 : word.start], text[word.end : -1]
                if any(one.doubts(text, word.start, behind) for one in self._both):
                    return None
                lines = (one.leads(lead, before) for one in self._both)
                line = next((line for line in lines if line is not None), None)
                return None if line is None else (GONE[word.code], line)
        return None

    def _line_in(self, clause: str) -> str:
        """Mobile rings in vain."""
        return next(filter(None, (one.begins(clause) for one in self._both)), "")

    def _is_line(self, lead: str) -> bool:
        """Mobile - wrong, which is mobile: wrong."""
        return lead != "" and self._line_in(last := lead.rpartition(",")[2]) == last != ""

    def lines_of(self, said: str) -> Sequence[str]:
        """The mobile; 154…: by what a number is known."""
        said = _DESK.sub("desk phone", _TEL.sub("number", said))
        digits = "".join(filter(str.isdigit, said))
        if len(digits) > 1 and _PLACES.findall(said) == list(digits):
            return [f"{PLACE}{one}" for one in digits]
        if len(digits) > _FEW - 1:
            return [digits.lstrip("0") if len(digits) >= _WHOLE else digits]
        labels = [one.code for one in self._lexed(f"({said})") if one.sort is Sort.LABEL]
        kinds = [one for one in labels if one not in _ANY] or [_ALL]
        places = list(digits) if len(digits) == 1 else self._named_places(said)
        return [f"{one}{PLACE}{place}" for one in kinds for place in places] if places else kinds

    def _named_places(self, said: str) -> list[str]:
        """The second number: 2."""
        if self._is_last(said):
            return [LAST]
        places = enumerate(zip(*self._ordinals, strict=True), 1)
        return [str(at) for at, words in places if any(one in said for one in chain(*words))]


_FIXED = frozenset({Label.WORK, Label.OFFICE, Label.FIXED})
# If this one of two is fine, which is not.
_BUT = {"1": "2", "2": "1", LAST: "1"}
_ANY = frozenset({Label.PHONE, Label.CONTACT, Label.OLD})


def _line_of(found: re.Match[str]) -> str:
    return next(filter(None, found.groupdict().values()), "")


def _of_these(text: str, told: Told, said: Sequence[_OfLines]) -> str:
    """Mobile dead, desk works: without what is said of the desk."""
    of_others = [not told.keys() & keys and _ALL not in keys for keys, _ in said]
    if _ALL in told or not any(of_others):
        return text
    return ",".join(one for (_, one), other in zip(said, of_others, strict=True) if not other)
