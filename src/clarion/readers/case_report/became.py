"""What became of a number or of whom it belonged to: dead, moved, replaced, not to be called."""

from clarion.countries.report import Label, ReportTerms, Sort, Status
from clarion.readers.case_report.areas import Areas
from clarion.readers.case_report.lex import STOP
from clarion.readers.case_report.state import Actor, Draft
from clarion.readers.case_report.who import Who

FOR_ALL = frozenset({Status.STOP, Status.KEEP_SECRET})


class Became(Who):
    def __init__(self, terms: ReportTerms, text: str, areas: Areas) -> None:
        super().__init__(terms, text, areas)
        self.drafts: list[Draft] = []
        self.last_line: list[Draft] = []

    def on_status(self, place: int) -> None:
        token = self.tokens[place]
        line = self.line
        for_all = token.code in FOR_ALL or self.back(place).sort == Sort.ALL
        if not line.drafts:
            self._status_ahead(token.code, for_all=for_all)
            return
        if self._is_of_another_sentence(place):
            line.status = token.code
            return
        last = line.drafts[-1]
        for draft in line.drafts:
            same = draft.written.chain == last.written.chain or (
                draft.actor is not None and draft.actor is last.actor
            )
            if draft is last or (for_all and same):
                draft.status = draft.status or token.code

    def _is_of_another_sentence(self, place: int) -> bool:
        """Not the remark on a number, of a sentence that has none yet."""
        behind = self.line.drafts[-1].written.end
        between = [one for one in self.tokens[:place] if one.start >= behind]
        return any(one.sort == STOP for one in between) and self._number_follows(place)

    def _number_follows(self, place: int) -> bool:
        ahead = [one.sort for one in self.tokens[place:]]
        return "num" in ahead and STOP not in ahead[: ahead.index("num")]

    def _status_ahead(self, code: str, *, for_all: bool) -> None:
        """Before any number of the line: of the person, of the line above, or of what comes."""
        line = self.line
        if not self.line_has_number():
            if line.label == Label.OLD:
                return  # 他原来的号码已停用
            if for_all:
                for draft in self.last_line:
                    draft.status = draft.status or code
            if line.actor:
                line.actor.status = code
                self._status_of(line.actor, code)
        elif line.actor:
            line.actor.status = code
        else:
            line.status = code

    def _status_of(self, actor: Actor, code: str) -> None:
        """A remark below a list: it is about the numbers of whom it names."""
        if actor.name is None:
            return
        name = self.text[actor.name.start : actor.name.end]
        for draft in self.drafts:
            known = draft.actor.name if draft.actor else None
            if known and self.text[known.start : known.end] == name:
                draft.status = draft.status or code

    def on_changed(self, place: int) -> None:
        if self.line.drafts and self.ahead(place).sort in {"num", ":"}:
            self.line.drafts[-1].label = Label.OLD
            self.line.drafts[-1].status = "replaced"
