"""The dates of a campaign, its script, its lines and how many of them are released."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django import forms
from django.utils.translation import gettext_lazy as _

from clarion.rules.hours import Window
from clarion.rules.vocabulary import EnlistReason, LineKind
from clarion.web.forms.calm import CalmForm, Prose, some_of
from clarion.web.labels import choices

RINGING = (LineKind.WORK, LineKind.DUTY, LineKind.MOBILE, LineKind.UNKNOWN)
DAY = timedelta(days=1)
OVER = _("This day is over. Please choose one that is still to come.")


def _a_day(label: Any, *, required: bool, help_text: Any = "") -> forms.DateField:
    widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    return forms.DateField(label=label, required=required, widget=widget, help_text=help_text)


def _an_hour(label: Any, help_text: Any = "") -> forms.TimeField:
    widget = forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
    return forms.TimeField(label=label, required=False, widget=widget, help_text=help_text)


class DatesForm(CalmForm):
    """Days and hours are those of the place that is called, where it is `today`.

    What is over is refused where somebody writes it; what was there before may stay.
    """

    decision_on = _a_day(
        _("Next legal decision"),
        required=False,
        help_text=_(
            "The case clock: of several campaigns, the one whose decision is "
            "nearest comes first. Leave it empty if none is known."
        ),
    )
    opens = _an_hour(
        _("Call from"),
        help_text=_(
            "Only if this campaign should keep to narrower hours than the "
            "country’s, by the clock there. Agreed calls keep the time that was "
            "agreed."
        ),
    )
    closes = _an_hour(_("Call until"))
    ends_on = _a_day(_("Last day"), required=True)

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._today = today

    def clean(self) -> dict[str, Any]:
        for name in ("decision_on", "ends_on"):
            day = self.cleaned_data.get(name)
            if day and day < self._today and name in self.changed_data:
                self.add_error(name, OVER)
        opens, closes = (self.cleaned_data.get(name) for name in ("opens", "closes"))
        if (opens is None) != (closes is None):
            self.add_error("closes", _("Please give both hours, or neither."))
        elif opens and closes and opens >= closes:
            self.add_error("closes", _("This is not later than the first hour."))
        return self.cleaned_data

    def within(self) -> Window | None:
        opens: time | None = self.cleaned_data["opens"]
        return Window(opens, self.cleaned_data["closes"]) if opens else None

    def ends_at(self, zone: ZoneInfo) -> datetime:
        last: date = self.cleaned_data["ends_on"]
        return datetime.combine(last + DAY, time.min, zone)


def last_day(ends_at: datetime, zone: ZoneInfo) -> date:
    return (ends_at - timedelta(seconds=1)).astimezone(zone).date()


class ScriptForm(CalmForm):
    """A number for each point that is to be said; without one it is left out."""

    def __init__(
        self,
        *args: Any,
        points: Sequence[tuple[UUID, str, str]],
        chosen: Sequence[UUID],
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        for point_id, title, about in points:
            field = forms.IntegerField(
                label=title, help_text=about, required=False, min_value=1, max_value=99
            )
            field.widget.attrs |= {"inputmode": "numeric"}
            self.fields[str(point_id)] = field
            if point_id in chosen:
                self.initial[str(point_id)] = chosen.index(point_id) + 1

    def order(self) -> list[UUID]:
        """By their numbers; equal ones as they stand on the page."""
        given = {name: place for name, place in self.cleaned_data.items() if place}
        return [UUID(name) for name in sorted(given, key=lambda name: given[name])]


class EnlistForm(CalmForm):
    """`stations`: the offices of one page of the directory."""

    stations = forms.MultipleChoiceField(label=_("Offices"))
    kinds = some_of(RINGING, _("Kinds of line"))
    language = forms.ChoiceField(label=_("Spoken on the telephone there"), widget=forms.RadioSelect)
    reason = forms.ChoiceField(
        label=_("Why these"), choices=lambda: choices(EnlistReason), widget=forms.RadioSelect
    )
    words = Prose(
        limit=200,
        rows=2,
        label=_("In your own words"),
        help_text=_(
            "Whoever calls reads this. Nothing about what anybody said earlier; no "
            "names, no numbers, no family."
        ),
    )

    def __init__(
        self, *args: Any, stations: Sequence[str], spoken: Sequence[tuple[str, str]], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.choose("stations", [(one, one) for one in stations])
        self.choose("language", spoken)
        self.fields["stations"].error_messages["required"] = _("Please choose at least one office.")
        self.fields["kinds"].required = True

    def choose(self, name: str, options: Sequence[tuple[str, str]]) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101  for the type checker
        field.choices = options


class ReleaseForm(CalmForm):
    count = forms.IntegerField(label=_("How many contacts"), min_value=1, max_value=5000)
