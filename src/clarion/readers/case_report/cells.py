"""A cell of a table's row: the numbers in it, and what it says of them."""

from collections.abc import Callable

from clarion.countries.report import Label, ReportTerms, Sort
from clarion.readers.case_report.areas import Areas
from clarion.readers.case_report.columns import Cell, Column, holds
from clarion.readers.case_report.interpret import Interpreter
from clarion.readers.case_report.link import Written
from clarion.readers.case_report.remarks import Remarks
from clarion.readers.case_report.state import MERE, Actor, Draft
from clarion.readers.case_report.what import What
from clarion.readers.case_report.who_cell import status_of_number

IN_CELLS: dict[str, Callable[[What, int], None]] = {
    "num": What.on_number,
    "digits": What.on_digits,
    Sort.ROLE: What.on_role,
    Sort.STATUS: What.on_status,
    Sort.LABEL: What.on_label,
    Sort.NOT_PHONE: What.on_not_phone,
    Sort.SAME: What.on_same,
}
# What a column may be called where a row says more of its line: 传真, among the titles.
GENERAL = MERE | {Label.WORK, Label.OFFICE, Label.FIXED}


class CellReader(Interpreter):
    row_label = ""  # 传真, where others have a title
    row_since = 0  # the first number of the row that no remark of its own column has told of

    def __init__(
        self, terms: ReportTerms, text: str, written: dict[int, list[Written]], areas: Areas
    ) -> None:
        super().__init__(terms, text, written, areas)
        self.remarks = Remarks(self._vouching, terms, text)
        self.remarked: list[tuple[list[Draft], Cell]] = []  # of which numbers a cell is a remark

    def read_cell(self, cell: Cell, actor: Actor) -> None:
        """`actor`: whom the row is about, or the column."""
        line, column = self.line, cell.column
        self.areas.in_column(column.area if column else "")
        if column and column.code == Label.SWITCHBOARD:
            actor = Actor(office=actor.office, role=actor.role)
        line.actor, line.label, line.not_phone = actor, self.row_label, ""
        of_lines = column is not None and column.sort == Sort.LABEL
        if column:
            self._under(column)
        if of_lines and line.drafts:
            line.drafts[-1].apart = True
        status = status_of_number(self.tokens) if of_lines else ""
        if status:
            self._with_status(status)
        elif not self.line_has_number() and line.drafts:
            near = column is not None and column.near
            drafts = line.drafts[self.row_since if near else 0 :]
            self.remarked.append((drafts, cell))
            self._remark(drafts)
        else:
            self._numbers(cell)
        if column and column.near:
            self.row_since = len(line.drafts)
        line.actor = actor

    def _remark(self, drafts: list[Draft]) -> None:
        if drafts:
            self.remarks.on_numbers(self.tokens, drafts)

    def _under(self, column: Column) -> None:
        """What the name of the column says."""
        general = column.code in GENERAL and self.row_label
        if column.sort == Sort.LABEL and not general:
            self.line.label = "" if self._says_kind() else column.code
            self.line.label_used = False
        elif column.sort == Sort.NOT_PHONE:
            self.line.not_phone = column.code
        elif column.sort == Sort.ROLE:
            self.line.actor = Actor(role=column.code)

    def _numbers(self, cell: Cell) -> None:
        line, skipped = self.line, holds(cell, "skip")
        told = len(line.drafts)
        line.since = told if skipped else 0
        self.handle(IN_CELLS)
        if skipped:
            self.remarks.on_another(self.tokens, line.drafts[:told], line.drafts[told:])

    def _with_status(self, status: str) -> None:
        told = len(self.line.drafts)
        self.tokens = [one for one in self.tokens if one.sort != Sort.STATUS]
        self.handle(IN_CELLS)
        for draft in self.line.drafts[told:]:
            draft.status = draft.status or status

    def _says_kind(self) -> bool:
        """传真0536-0000121, in a column of another kind: the cell knows better."""
        first = next((one for one in self.tokens if one.sort in {Sort.LABEL, "num"}), None)
        return first is not None and first.sort == Sort.LABEL and first.code not in MERE
