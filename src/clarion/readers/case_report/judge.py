"""What becomes of each number: a line, refused, or for a person to look at. Nothing is repaired."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from clarion.countries.base import Number, NumberRefusal
from clarion.countries.beside import Beside
from clarion.countries.report import Label, Status
from clarion.readers.case_report.belonging import UNCLEAR
from clarion.readers.case_report.state import REPLACED, Draft
from clarion.readers.compiled import compiled
from clarion.rules.vocabulary import LineKind

Normalise = Callable[[str, str], Number | NumberRefusal]

# What the country's own rules say of a number, as a reason.
REASONS = {
    NumberRefusal.WRONG_LENGTH: "obsolete_length",
    NumberRefusal.NOT_A_NUMBER: "not_assigned",
}
KINDS = {
    Label.WORK: LineKind.WORK,
    Label.OFFICE: LineKind.WORK,
    Label.DESK: LineKind.WORK,
    Label.DUTY: LineKind.WORK,
    Label.SWITCHBOARD: LineKind.WORK,
    Label.HOME: LineKind.HOME,
    Label.FAX: LineKind.FAX,
}
OFFICES = frozenset(label for label, kind in KINDS.items() if kind == LineKind.WORK)
OF_OFFICES = frozenset({Label.DESK, Label.DUTY, Label.SWITCHBOARD})
BY_LABEL = {Label.PHS: "phs", Label.PAGER: "pager", Label.OLD: REPLACED}
REFUSED = frozenset({Status.DEAD, Status.STOP, Status.KEEP_SECRET, REPLACED, "pager", "hotline"})
FOR_REVIEW = frozenset({"private_business", UNCLEAR})


@dataclass(frozen=True)
class Verdict:
    """`reason` is empty for a line to import; the kind is told of others as well."""

    e164: str = ""
    kind: LineKind = LineKind.UNKNOWN
    reason: str = ""
    refused: bool = False


class Judge:
    def __init__(
        self,
        normalise: Normalise,
        areas: Iterable[str],
        beside: Beside,
        *,
        offices: bool,
        desk: Callable[[int, int], bool],
    ) -> None:
        self._normalise = normalise
        self._offices, self._desk = offices, desk
        self._employed = compiled(beside.employed, re.IGNORECASE)
        self._own = compiled(beside.own, re.IGNORECASE)
        known = set(areas)
        self._only = known.pop() if len(known) == 1 else ""

    def judge(self, draft: Draft) -> Verdict:
        written = draft.written
        if draft.not_phone and not (written.reason == "" and draft.not_phone == "other_number"):
            return Verdict(reason=draft.not_phone, refused=True)
        number = NumberRefusal.NOT_A_NUMBER if written.reason else self._number(draft)
        e164 = number.e164 if isinstance(number, Number) else ""
        kind = self._kind(draft, mobile=isinstance(number, Number) and number.mobile)
        reason = self._reason(draft)
        if reason:
            refused = reason in REFUSED or (reason == draft.role and reason not in FOR_REVIEW)
            return Verdict(e164, kind, reason, refused)
        if written.reason:
            return Verdict("", kind, written.reason, written.refused)
        if isinstance(number, NumberRefusal):
            why = REASONS.get(number, str(number))
            return Verdict("", kind, why, why in REFUSED)
        if self._is_unclear(draft, number):
            return Verdict(e164, reason=UNCLEAR)
        return Verdict(e164, kind)

    def _reason(self, draft: Draft) -> str:
        return draft.role or draft.status or BY_LABEL.get(draft.label, "")  # type: ignore[call-overload]

    def _number(self, draft: Draft) -> Number | NumberRefusal:
        written = draft.written
        if not written.bare:
            return self._normalise(written.digits, "")
        areas = draft.areas or ([] if draft.blocked or not self._only else [self._only])
        found: Number | NumberRefusal = self._normalise(written.digits, "")
        for place, area in enumerate(areas):
            told = self._normalise(written.digits, area)
            if isinstance(told, Number):
                return told
            found = told if place == 0 else found
        return found

    def _is_unclear(self, draft: Draft, number: Number) -> bool:
        if draft.wrong or (number.mobile and self._is_nobodys(draft)):
            return True
        return draft.unclear != "" and (number.mobile or self._is_another(draft))

    def _is_nobodys(self, draft: Draft) -> bool:
        """A mobile near no office, name or title, in a report that has offices."""
        actor = draft.actor
        return self._offices and not (draft.office or (actor and (actor.name or actor.title)))

    def _is_another(self, draft: Draft) -> bool:
        """A landline beside words that nothing explains: somebody's own, or of no office."""
        if draft.actor is not None and draft.actor.title is not None:
            return draft.label == Label.HOME and self._own.search(draft.unclear) is not None
        if draft.label in OF_OFFICES:
            return self._employed.search(draft.unclear) is not None
        named = draft.actor is not None and draft.actor.name is not None
        at_home = draft.label == Label.HOME and not named  # no office has a home
        known = (draft.office and not at_home) or draft.label in OFFICES
        return not known or self._own.search(draft.unclear) is not None

    def _kind(self, draft: Draft, *, mobile: bool) -> LineKind:
        if mobile:
            return LineKind.MOBILE
        if draft.label in KINDS:
            return KINDS[draft.label]  # type: ignore[index]
        if draft.office and self._is_of_office(draft):
            return LineKind.WORK
        return LineKind.UNKNOWN

    def _is_of_office(self, draft: Draft) -> bool:
        """Whether a landline beside no word for its kind is an office's, and nobody's home."""
        actor = draft.actor
        if actor is None or draft.label == Label.FIXED or not (actor.name or actor.title):
            return True
        title = None if actor.name else actor.title
        return title is not None and self._desk(title.start, title.end)
