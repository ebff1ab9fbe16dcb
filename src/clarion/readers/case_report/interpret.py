"""Line by line: who and where each number belongs to, and what kind of line it is."""

from collections.abc import Sequence

from clarion.countries.report import Sort
from clarion.readers.case_report.lex import Token
from clarion.readers.case_report.state import Actor, Line
from clarion.readers.case_report.what import What

HANDLERS = {
    Sort.UNIT: What.on_unit,
    Sort.TITLE: What.on_title,
    Sort.PERSON: What.on_person,
    Sort.ROLE: What.on_role,
    Sort.LABEL: What.on_label,
    Sort.NOT_PHONE: What.on_not_phone,
    Sort.STATUS: What.on_status,
    Sort.FIELD: What.on_field,
    Sort.RESPECTIVELY: What.on_respectively,
    Sort.CHANGED: What.on_changed,
    Sort.AREA: What.on_area,
    "digits": What.on_digits,
    "num": What.on_number,
    "。": What.on_stop,
    ";": What.on_stop,
    "!": What.on_stop,
    "?": What.on_stop,
}


class Interpreter(What):
    def read(self, line: Line, tokens: Sequence[Token]) -> None:
        self.line, self.tokens = line, tokens
        self.offices.step_back(line.indent)
        self._begin()
        for place, token in enumerate(tokens):
            handler = HANDLERS.get(token.sort)
            if handler:
                handler(self, place)
        self._end_clause()
        self._end()

    def _begin(self) -> None:
        line = self.line
        firsts = {one.sort for one in self._before_number()}
        line.title_for_all = self.title_for_all
        if not firsts & {Sort.PERSON, Sort.TITLE, Sort.UNIT, Sort.ROLE}:
            line.actor = self.block

    def _before_number(self) -> list[Token]:
        found = []
        for token in self.tokens:
            if token.sort == "num":
                break
            found.append(token)
        return found

    def _end(self) -> None:
        line = self.line
        if line.drafts:
            self.last_line = line.drafts
            self.block = self._goes_on()
        elif line.actor is not None:
            self.block = line.actor
            if self._ends_with_colon() and line.actor.name is None:
                self.title_for_all, self.block = line.actor.title, None
                self.role = line.actor.role or self.role
        elif not self._is_label_only():
            self.block, self.title_for_all = None, None
        self.drafts += line.drafts

    def _goes_on(self) -> Actor | None:
        """Numbers of the next line may be of the same person, when it begins with a label."""
        actor = self.line.actor
        return actor if actor and (actor.name or actor.role) else None

    def _ends_with_colon(self) -> bool:
        return bool(self.tokens) and self.tokens[-1].sort == ":"

    def _is_label_only(self) -> bool:
        return all(
            one.sort in {Sort.LABEL, "blank", ":", Sort.FIELD, "digits", Sort.AREA}
            for one in self.tokens
        )
