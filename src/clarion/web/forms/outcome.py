"""The outcome of a call as it was filled in; and the stop, which nothing may hold up."""

from datetime import datetime, timedelta
from typing import Any, Final

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from clarion.actions.calling.reported import Callback, Reported
from clarion.rules.outcome import Report, validate
from clarion.rules.redaction import concerns
from clarion.rules.vocabulary import Commitment, How, LineResult, NeutralNote, Tick, Who
from clarion.web.advice import CONCERNS, OTHERWISE
from clarion.web.forms.calm import Prose
from clarion.web.forms.outcome_fields import MINE, MORE, REST, OutcomeFields
from clarion.web.labels import label

# The digits of an extension, which is the least that somebody can give.
SHORTEST: Final = 3
LATEST_CALLBACK = timedelta(days=60)
# Where a report is incomplete: the field to point at, and what to say there.
INCOMPLETE: Final[dict[str, tuple[str, Any]]] = {
    "who_missing": ("who", _("Please choose who answered.")),
    "how_missing": ("how", _("Please choose how it went.")),
    "time_and_peace": (
        "ticks",
        _("Another time and 60 days of peace cannot both be meant. Please keep one."),
    ),
    "relative_gave_line": (
        "ticks",
        _("A number that a relative gave is not taken. Please remove that tick."),
    ),
}


class OutcomeForm(OutcomeFields):
    needs_confirmation: LineResult | None = None
    # The note that was warned of, so that the page can say it was seen.
    warned_of = ""
    # Whether it was filled with what was kept of it before.
    restored = False

    def clean(self) -> dict[str, Any]:
        if self._line() == LineResult.ANSWERED:
            self._check_answered()
        elif self._says_answered() and not self._confirmed():
            self.ask_again()
            self.add_error("line", OTHERWISE)
        self._warn_of_note()
        return self.cleaned_data

    def _warn_of_note(self) -> None:
        """Once for each wording: what is sent again unchanged is meant."""
        note = self.cleaned_data.get("note", "")
        found = [str(CONCERNS[one]) for one in concerns(note)]
        if found and self.cleaned_data.get("note_seen") != note:
            self.warned_of = note
            said = gettext("This may give somebody away: %(what)s. Change it, or send it again.")
            self.add_error("note", said % {"what": " · ".join(found)})

    def ask_again(self) -> None:
        """Show the page once more with this result, to be pressed a second time."""
        self.needs_confirmation = self._line()

    @property
    def reported(self) -> Reported:
        """Of a valid form; an unanswered line takes nothing along that belongs to an answer."""
        report, said = self._report(), self.cleaned_data
        kinds = said.get("commitments", ()) if report.has(Tick.COMMITTED) else ()
        return Reported(
            report=report,
            confirmed=self._confirmed(),
            rest=said.get("save") == REST,
            callback=self._callback() if report.has(Tick.ANOTHER_TIME) else None,
            commitments=frozenset(map(Commitment, kinds)),
            offered=said.get("offered", "") if report.has(Tick.ANOTHER_LINE) else "",
            note=said.get("note", ""),
            hint=NeutralNote(said["hint"]) if said.get("hint") else None,
            to_coordinator=said.get("to_coordinator", ""),
        )

    def _line(self) -> LineResult:
        said = self.cleaned_data
        return LineResult(said.get("line") or said.get("confirmed") or LineResult.ANSWERED)

    def _confirmed(self) -> bool:
        return bool(self.cleaned_data.get("confirmed"))

    def _says_answered(self) -> bool:
        return any(self.cleaned_data.get(name) for name in ("who", "how", "ticks"))

    def _report(self) -> Report:
        line, said = self._line(), self.cleaned_data
        if line != LineResult.ANSWERED:
            return Report(line)
        return Report(
            line,
            Who(said["who"]) if said.get("who") else None,
            How(said["how"]) if said.get("how") else None,
            frozenset(map(Tick, said.get("ticks", ()))),
        )

    def _check_answered(self) -> None:
        report = self._report()
        for code in validate(report):
            field, sentence = INCOMPLETE[code]
            if field not in self.errors:
                self.add_error(field, sentence)
        self._check_more(report)

    def _check_more(self, report: Report) -> None:
        """What stands below a tick belongs to it: neither may come without the other."""
        for tick, names in MORE.items():
            for name in names:
                if self.cleaned_data.get(name) and not report.has(tick):
                    message = gettext("Please tick “%(tick)s” as well, or empty this.")
                    self.add_error(name, message % {"tick": label(tick)})
        if report.has(Tick.ANOTHER_LINE):
            self._check_number()
        if report.has(Tick.ANOTHER_TIME):
            self._check_time()

    def _check_number(self) -> None:
        offered = self.cleaned_data.get("offered", "")
        if not self._filled("offered"):
            self.add_error("offered", _("Please write the number, or remove the tick."))
        elif "offered" not in self.errors and sum(map(str.isdigit, offered)) < SHORTEST:
            self.add_error("offered", _("This is not a number. Please write its digits."))

    def _check_time(self) -> None:
        if not self._filled("whose"):
            self.add_error("whose", _("Please choose who calls then."))
        if not (self._filled("day") and self._filled("time")):
            self.add_error(None, _("Please give both the day and the time there."))
        elif "day" in self.cleaned_data and "time" in self.cleaned_data:
            at = self._callback().at
            if not self.now < at <= self.now + LATEST_CALLBACK:
                self.add_error("day", _("Please choose a time within the next 60 days."))

    def _filled(self, name: str) -> bool:
        return bool(self.cleaned_data.get(name)) or name in self.errors

    def _callback(self) -> Callback:
        said = self.cleaned_data
        at = datetime.combine(said["day"], said["time"], tzinfo=self.zone)
        return Callback(at, mine=said.get("whose") == MINE)


class StopForm(OutcomeForm):
    """The same page, sent with the red button: whatever else is wrong with it, a stop is taken.

    Answers that cannot be read count as not given; a note that is too long keeps its beginning.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            if isinstance(field, Prose):
                field.cut = True

    def add_error(self, field: str | None, error: Any) -> None:  # noqa: ARG002
        """Nothing is held up by an error."""
        self.cleaned_data.pop(str(field), None)

    def clean(self) -> dict[str, Any]:
        return self.cleaned_data

    def _report(self) -> Report:
        said = self.cleaned_data
        return Report(
            LineResult.ANSWERED,
            Who(said.get("who") or Who.UNKNOWN),
            How(said["how"]) if said.get("how") else None,
            frozenset(map(Tick, said.get("ticks", ()))) - {Tick.ANOTHER_TIME} | {Tick.STOP},
        )
