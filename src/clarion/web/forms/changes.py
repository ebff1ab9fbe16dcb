"""Forms about a person or a line of the directory: what changed, what is in doubt."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from clarion.actions.intake.note_line_change import Told
from clarion.rules.vocabulary import ChangeKind
from clarion.web.forms.calm import CalmForm, Prose
from clarion.web.forms.past import PastDay
from clarion.web.labels import choices


class ChangeForm(CalmForm):
    kind = forms.ChoiceField(label=_("What happened"), widget=forms.RadioSelect)
    on = PastDay(_("On which day"))
    source = Prose(label=_("How it is known"), limit=300, required=True)
    note = Prose(label=_("Note"), limit=500, rows=2)

    def __init__(
        self, kinds: tuple[ChangeKind, ...], *args: Any, today: date, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = choices(kinds)  # type: ignore[attr-defined]
        self.fields["on"].today = today  # type: ignore[attr-defined]

    @property
    def told(self) -> Told:
        said = self.cleaned_data
        return Told(
            kind=ChangeKind(said["kind"]),
            on=said["on"],
            source=said["source"],
            note=said["note"],
            number=said.get("number", ""),
        )


class LineChangeForm(ChangeForm):
    number = Prose(
        label=_("The new number"),
        limit=60,
        help_text=_("Only if there is one. It is checked like every other."),
    )

    def clean(self) -> dict[str, Any]:
        said = self.cleaned_data
        if said.get("kind") == ChangeKind.NEW_NUMBER and not said.get("number"):
            self.add_error("number", _("Please write the new number."))
        return said


class DoubtForm(CalmForm):
    why = Prose(label=_("Why"), limit=500, rows=2, required=True)
