"""Who is named in a row of a table: with a title, a room, or the office in the same cell."""

from collections.abc import Sequence
from dataclasses import replace

from clarion.countries.report import Label, ReportTerms, Sort
from clarion.readers.case_report.areas import Areas
from clarion.readers.case_report.cells import CellReader
from clarion.readers.case_report.columns import Cell, Words, holds
from clarion.readers.case_report.lex import Token
from clarion.readers.case_report.link import Written
from clarion.readers.case_report.state import Actor, Office
from clarion.readers.case_report.who_cell import DITTO, NOBODY, before_bracket, who_cell
from clarion.readers.case_report.whom_cell import WhomCell, whom_cell

HIS = frozenset({"", Label.MOBILE, Label.HOME})  # of whom the row above told
OF_SOMEBODY = frozenset({Sort.PERSON, Sort.TITLE, Sort.ROLE})


class WhoReader(CellReader):
    row_above: Actor | None = None

    def __init__(
        self, terms: ReportTerms, text: str, written: dict[int, list[Written]], areas: Areas
    ) -> None:
        super().__init__(terms, text, written, areas)
        self._nobody = NOBODY | terms.nobody

    def _who(self, cell: Cell, cells: Sequence[Cell], actor: Actor, words: Words) -> None:
        """Where no other cell tells the office, this one may."""
        tokens = words(cell.start, cell.end)
        of_units = any(holds(one, "unit") for one in cells)
        whom = None if of_units else whom_cell(tokens, self.text, self._nobody)
        if whom:
            self._whom(cell, whom, actor)
        else:
            self._told(cell, tokens, actor)

    def _whom(self, cell: Cell, whom: WhomCell, actor: Actor) -> None:
        for token in whom.offices:
            room = Office(token, top=token.code != "part", indent=0)
            self.open_here(room)
            self.line.office = replace(room, whole=self.line.office or self._whole_of(room))
        self.row_label = whom.label
        if any(one.sort in OF_SOMEBODY for one in whom.rest):
            start, end = whom.rest[0].start, whom.rest[-1].end
            self._told(replace(cell, start=start, end=end), whom.rest, actor)
            self.row_label = whom.label or self.row_label
        elif not whom.offices:
            self._as_above(whom.label, actor)
        if actor.name:
            self._memory.recall(actor, actor.name, self.offices.current, cell.start)

    def _is_again(self, cell: Cell, words: Words) -> bool:
        same = self.text[cell.start : cell.end].strip().lower() in DITTO
        return same or [one.sort for one in words(cell.start, cell.end)] == [Sort.SAME]

    def _as_above(self, label: str, actor: Actor) -> None:
        """律师王强, and below it 同上; same, fax: on the side of whom the row above told."""
        above = self.row_above
        if above is None:
            return
        actor.role = actor.role or above.role
        if label in HIS:
            actor.name, actor.also, actor.status = above.name, above.also, above.status
            actor.title, actor.title_end = above.title, above.title_end

    def _told(self, cell: Cell, tokens: Sequence[Token], actor: Actor) -> None:
        """A name, with its title if there is no other; or a room of the office."""
        said = who_cell(tokens, self.text, cell.start, cell.end)
        self.row_label = said.label or self.row_label
        actor.role = actor.role or said.role
        if said.name:
            self._name(replace(cell, start=said.name[0], end=said.name[1]), actor)
        if said.title and actor.title is None:
            self.entitle(actor, said.title)
        if said.room:
            room = Office(said.room, top=said.room.code != "part", indent=0)
            self.line.office = replace(room, whole=self.line.office or self._whole_of(room))

    def _name(self, cell: Cell, actor: Actor) -> None:
        """Ma Xiaofeng 马小锋: a name in two scripts. In brackets stands what is no name."""
        end = before_bracket(cell, self.text)
        said = self.text[cell.start : end]
        if self.text[cell.start] == "(" or not said or said.strip().lower() in self._nobody:
            return
        cut = next((n for n, sign in enumerate(said) if said[0].isascii() != sign.isascii()), 0)
        first = said[:cut].rstrip()
        if first.replace(" ", "").isalpha() and first[0].isascii():
            actor.also = Token(Sort.PERSON, cell.start + cut, end)
            end = cell.start + len(first)
        actor.name = Token(Sort.PERSON, cell.start, end)
