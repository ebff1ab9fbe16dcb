"""Extensions without their number: of a switchboard above, or of the number just told."""

from dataclasses import replace

from clarion.countries.report import Label, ReportTerms, Sort
from clarion.readers.case_report.areas import Areas
from clarion.readers.case_report.link import Written
from clarion.readers.case_report.meant import AT_WORK
from clarion.readers.case_report.respectively import Respectively
from clarion.readers.case_report.state import Draft
from clarion.readers.case_report.through import Switchboards

OF_KIND = frozenset({Sort.LABEL, "(", ")", ",", "blank"})  # 0536-0000121 (office), ext. 21
ALONE = frozenset({Label.HOME, Label.FAX})
NOT_EXTENDED = frozenset({Label.SWITCHBOARD, Label.FAX, Label.HOME})


class Extended(Respectively):
    def __init__(
        self, terms: ReportTerms, text: str, written: dict[int, list[Written]], areas: Areas
    ) -> None:
        super().__init__(terms, text, written, areas)
        self._switchboards = Switchboards(self.drafts, self._is_open)

    def _through(self, written: Written, place: int) -> Written | None:
        """转8001 alone, with its switchboard; None if it is told with a number before it."""
        if written.digits:
            return written
        if written.central is None and (last := self._extends(place)):
            last.written = replace(last.written, ext=written.ext, end=written.end)
            return None
        known = self._extended() or self._switchboards.of(written, self.line)
        if known is None:
            return None
        return replace(known.written, start=written.start, end=written.end, ext=written.ext)

    def _extends(self, place: int) -> Draft | None:
        """Head Wang Daming: 0536-0000121 (office), ext. 21: his number, which has no other."""
        last, actor = self.line.drafts[-1] if self.line.drafts else None, self.line.actor
        if last is None or actor is None or actor.name is None or last.actor is not actor:
            return None
        mere = last.written.fixed and last.label not in NOT_EXTENDED and not last.written.ext
        since = {one.sort for one in self.tokens[:place] if one.start >= last.written.end}
        return last if mere and Sort.LABEL in since and since <= OF_KIND else None

    def _extended(self) -> Draft | None:
        """盛检察官的分机改成806: of his number that has an extension above."""
        actor = self.line.actor
        if actor is None or actor.name is None:
            return None
        told = [one for one in self._told_of_actor(actor) if one.written.ext]
        if len({one.written.digits for one in told}) != 1:
            return None
        actor.office = actor.office or told[-1].office
        return told[-1]

    def _is_open(self, draft: Draft) -> bool:
        """Whether the line is still about the office of that number."""
        return draft.office is None or draft.office in (self.line.office, *self.offices.all)

    def _is_of_label(self, draft: Draft) -> bool:
        """手机同上, of whatever was told as a mobile; tel. as above, of any but home and fax."""
        label = self.line.label
        if label == Label.MOBILE:
            return not draft.written.fixed
        if label in ALONE or (draft.label in ALONE and label):
            return False
        return draft.written.fixed or label not in AT_WORK
