"""What notes say of the items of a list: whose numbers nobody is to call, or have changed."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence

from clarion.countries.report import ReportTerms, Sort, Status
from clarion.readers.case_report.amends import Kinds
from clarion.readers.case_report.corrections import replace
from clarion.readers.case_report.lex import NUMBER, Token
from clarion.readers.case_report.numbered import Note
from clarion.readers.case_report.state import Draft, is_of_kind
from clarion.readers.compiled import compiled
from clarion.readers.told import GONE, PLACE, Sayings
from clarion.rules.vocabulary import RowRefusal

CLAUSE = re.compile(r"[^,;。!?\n]+")
WORD = re.compile(r"\w")
CLOSE = frozenset({Status.STOP, Status.DEAD, Status.KEEP_SECRET})
LEAD = " \t:,;的"
STATUS = {reason: status for status, reason in GONE.items()}


class Heeded:
    """`text`: the whole report, made plain and in small letters, its numbers masked."""

    def __init__(
        self,
        terms: ReportTerms,
        text: str,
        sayings: Sayings,
        words: Callable[[int, int], Sequence[Token]],
    ) -> None:
        said = terms.amended.items
        self._text, self._sayings, self._words = text, sayings, words
        self._bad, self._good = compiled(said.bad), compiled(said.good)
        self._renews = compiled(
            f"(?:{terms.amended.renews})|(?:{terms.corrections.renews})", re.IGNORECASE
        )
        self._kinds = Kinds(terms.amended)

    def look(self, notes: Sequence[Note], drafts: Sequence[Draft]) -> None:
        starts = [one.written.start for one in drafts]

        def within(start: int, end: int) -> Sequence[Draft]:
            return drafts[bisect_left(starts, start) : bisect_left(starts, end)]

        for note in notes:
            theirs = [one for item in note.items for one in within(item.start, item.end)]
            theirs = self._of_named(theirs, note, drafts)
            told = within(note.start, note.end)
            if told:
                self._renew(theirs, told[0], note.start)
            else:
                self._close(theirs, note)

    def below(self, lines: Iterable[tuple[list[Draft], int, int]]) -> None:
        """† 打错了: what notes say of the numbers that have the mark."""
        for theirs, start, end in lines:
            if NUMBER not in self._text[start:end]:
                self._close(theirs, Note((), start, end, range(0)))

    def _of_named(self, theirs: list[Draft], note: Note, drafts: Sequence[Draft]) -> list[Draft]:
        """第17行展涛的手机, who has another place in the list: of him."""
        begin = note.end - len(self._text[note.start : note.end].lstrip(LEAD))
        named = [one for one in drafts if self._is_named(one, begin)]
        return theirs if any(one in theirs for one in named) else named or theirs

    def _is_named(self, draft: Draft, at: int) -> bool:
        name = draft.actor.name if draft.actor else None
        return name is not None and self._text.startswith(self._text[name.start : name.end], at)

    def _renew(self, theirs: Sequence[Draft], new: Draft, start: int) -> None:
        """第1号的手机改成了15400000502: his one number of this kind."""
        old = [one for one in theirs if one.written.fixed == new.written.fixed]
        renewed = self._renews.search(self._text[start : new.written.start])
        if renewed and not new.role and len({one.written.digits for one in old}) == 1:
            replace(old[0], new)
            new.actor, new.office = old[0].actor, old[0].office

    def _close(self, theirs: Sequence[Draft], note: Note) -> None:
        start = self._behind_owner(theirs, note)
        told = self._sayings.of(self._text[start : note.end])
        for key, reason in told.items():
            line = key.partition(PLACE)[0]
            meant = [one for one in theirs if not line or is_of_kind(one, line)]
            for draft in meant:
                mark(draft, reason)
        chosen: Sequence[Draft] = theirs
        for clause in CLAUSE.finditer(self._text, start, note.end):
            goes_on = self._text[clause.start() - 1] == "," and not self._kinds.told(clause[0])
            chosen = self._kinds.chosen(chosen if goes_on else theirs, clause[0])
            self._hear(chosen, *clause.span())
        if not WORD.search(self._text, start, note.end):
            self._hear(theirs, note.lead.start, note.lead.stop)

    def _hear(self, theirs: Sequence[Draft], start: int, end: int) -> None:
        said = self._text[start:end]
        status = self._status(start, end)
        if (status or self._bad.search(said)) and not self._good.search(said):
            for draft in theirs:
                draft.status = draft.status or status
                draft.wrong = True

    def _behind_owner(self, theirs: Sequence[Draft], note: Note) -> int:
        """第10号樊立去年退休: where it goes on behind whoever has the number."""
        start = note.start
        owners = {self._text[one.start : one.end] for one in _tokens(theirs)}
        while True:
            start = note.end - len(self._text[start : note.end].lstrip(LEAD))
            owner = next((one for one in owners if self._text.startswith(one, start)), "")
            if not owner:
                return start
            start += len(owner)

    def _status(self, start: int, end: int) -> str:
        words = self._words(start, end)
        return next(
            (one.code for one in words if one.sort == Sort.STATUS and one.code in CLOSE), ""
        )


def _tokens(drafts: Sequence[Draft]) -> Iterator[Token]:
    for draft in drafts:
        actor, office = draft.actor, draft.office
        told = (actor.name, actor.title) if actor else ()
        yield from (one for one in (*told, office.token if office else None) if one)


def mark(draft: Draft, reason: RowRefusal) -> None:
    if reason is RowRefusal.RELATIVE:
        draft.role = draft.role or reason
    else:
        draft.status = draft.status or STATUS.get(reason, Status.MOVED)
