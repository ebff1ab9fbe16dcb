"""Officials for whom a report has no title: it tells what they did."""

from collections.abc import Sequence

from clarion.countries.report import ReportTerms, Sort
from clarion.readers.case_report.lex import STOP, Token
from clarion.readers.case_report.state import Draft
from clarion.readers.compiled import compiled

PARTED = frozenset({STOP, "num", ";"})


class Doers:
    """`text` is the whole report, made plain."""

    def __init__(self, terms: ReportTerms, text: str) -> None:
        self._text = text
        self._does, self._leads = compiled(terms.beside.does), compiled(terms.beside.leads)
        self._ours = compiled(terms.beside.ours)
        self._authority = compiled(terms.authority)

    def tell(self, draft: Draft, tokens: Sequence[Token]) -> None:
        """办案的叫王大明，15400000501: as clear as behind a title."""
        actor = draft.actor
        if actor and actor.name and not (actor.title or actor.role):
            actor.acts = actor.acts or self._is_one(actor.name, draft, tokens)

    def _is_one(self, name: Token, draft: Draft, tokens: Sequence[Token]) -> bool:
        before = [one for one in tokens if one.start < name.start]
        begin = max((one.end for one in before if one.sort in PARTED), default=tokens[0].start)
        kin = any(one.sort == Sort.ROLE and one.start >= begin for one in before)
        if kin or self._ours.search(self._text, begin, name.start):
            return False
        if self._does.search(self._text, begin, name.start):
            return True
        led = self._leads.search(self._text, begin, name.start) is not None
        return led and self._is_authority(draft)

    def _is_authority(self, draft: Draft) -> bool:
        office = draft.office.token if draft.office else None
        return office is not None and bool(
            self._authority.search(self._text, office.start, office.end)
        )
