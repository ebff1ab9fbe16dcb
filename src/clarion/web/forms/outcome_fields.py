"""The fields of an outcome: line, who, how, ticks, notes; which of them a line allows."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any, Final, cast

from django import forms
from django.forms.boundfield import BoundField, BoundWidget
from django.utils.translation import gettext_lazy as _

from clarion.rules.line_safety import may_type_note
from clarion.rules.vocabulary import (
    Commitment,
    How,
    LineResult,
    LineSafety,
    NeutralNote,
    Tick,
    Who,
)
from clarion.web.forms.calm import CalmForm, Prose, one_of, some_of
from clarion.web.labels import Words, choices

UNANSWERED: Final = tuple(line for line in LineResult if line != LineResult.ANSWERED)
NEXT, REST = "next", "rest"
MINE, ANYONE = "mine", "anyone"
# Not among the ticks: a stop is a button of its own.
GROUPS: Final[tuple[tuple[Words, tuple[Tick, ...]], ...]] = (
    (
        _("What else happened?"),
        (Tick.TEXT_READ, Tick.EVIDENCE_GIVEN, Tick.TOOL_GIVEN, Tick.WROTE_DOWN, Tick.COMMITTED),
    ),
    (_("Could others hear?"), (Tick.OVERHEARD, Tick.SPEAKERPHONE)),
    (
        _("What comes next?"),
        (Tick.ANOTHER_TIME, Tick.ANOTHER_LINE, Tick.MOVED, Tick.LEAVE_IN_PEACE),
    ),
    (_("A threat?"), (Tick.THREAT_TO_ME, Tick.THREAT_TO_HIM)),
)
# What is asked as soon as a tick is set.
MORE: Final[dict[Tick, tuple[str, ...]]] = {
    Tick.COMMITTED: ("commitments",),
    Tick.ANOTHER_TIME: ("day", "time", "whose"),
    Tick.ANOTHER_LINE: ("offered",),
}


@dataclass(frozen=True)
class TickRow:
    widget: BoundWidget
    more: list[BoundField]


@dataclass(frozen=True)
class TickGroup:
    title: Words
    rows: list[TickRow]


class OutcomeFields(CalmForm):
    """`zone` is the clock there; `safety` decides what may be said and passed on."""

    line = one_of(UNANSWERED, _("The line"))
    confirmed = one_of(UNANSWERED, _("The line"))
    save = forms.ChoiceField(required=False, choices=[(NEXT, NEXT), (REST, REST)])
    who = one_of(Who, _("Who answered?"))
    how = one_of(How, _("How did it go?"))
    ticks = some_of(Tick, _("What else happened?"))
    commitments = some_of(Commitment, _("They will"))
    day = forms.DateField(required=False, label=_("Day there"))
    time = forms.TimeField(required=False, label=_("Time there"))
    whose = forms.ChoiceField(
        required=False,
        label=_("Who calls then?"),
        choices=[(MINE, _("I do")), (ANYONE, _("Anyone"))],
        widget=forms.RadioSelect,
    )
    offered = Prose(
        label=_("The number they gave"),
        help_text=_("Sealed at once for the few who follow up."),
        limit=40,
    )
    note = Prose(
        label=_("For the next caller"),
        help_text=_("No names, numbers, family, health or faith."),
        limit=280,
        rows=3,
    )
    note_seen = Prose(limit=280)
    hint = forms.ChoiceField(
        required=False,
        label=_("For the next caller"),
        help_text=_("Of a line that others may hear, only this is passed on."),
        choices=lambda: [("", _("Nothing")), *choices(NeutralNote)],
    )
    to_coordinator = Prose(
        label=_("For the coordinator"),
        help_text=_(
            "Coordinators read it. If the person talked with us or agreed, or another line was"
            " given, only the custodians do."
        ),
        limit=1000,
        rows=3,
    )

    def __init__(
        self, *args: Any, safety: LineSafety, zone: tzinfo, now: datetime, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.zone, self.now = zone, now
        typed = may_type_note(safety)
        del self.fields["hint" if typed else "note"]
        ticks = cast("forms.MultipleChoiceField", self.fields["ticks"])
        ticks.choices = lambda: choices(_ticks(typed))
        self.fields["day"].widget = forms.DateInput({"type": "date"}, format="%Y-%m-%d")
        self.fields["time"].widget = forms.TimeInput({"type": "time"}, format="%H:%M")

    def unanswered(self) -> tuple[LineResult, ...]:
        return UNANSWERED

    def tick_groups(self) -> Iterator[TickGroup]:
        widgets = {Tick(w.data["value"]): w for w in self["ticks"].subwidgets}
        for title, ticks in GROUPS:
            rows = [
                TickRow(widgets[tick], [self[name] for name in MORE.get(tick, ())])
                for tick in ticks
                if tick in widgets
            ]
            yield TickGroup(title, rows)


def _ticks(private: bool) -> list[Tick]:  # noqa: FBT001
    """Nothing about tools belongs on a line that others may hear."""
    listed = [tick for _title, ticks in GROUPS for tick in ticks]
    return listed if private else [tick for tick in listed if tick != Tick.TOOL_GIVEN]
