"""A problem with a page, as a member tells coordinators of it."""

from django import forms
from django.utils.translation import gettext_lazy as _

from clarion.rules.vocabulary import Problem
from clarion.web.forms.calm import CalmForm, Prose
from clarion.web.labels import choices

LONGEST = 500


class ProblemForm(CalmForm):
    kind = forms.ChoiceField(
        label=_("What is it about?"), choices=lambda: choices(Problem), widget=forms.RadioSelect
    )
    text = Prose(
        label=_("What happened?"),
        help_text=_("No names and no numbers, please. At most 500 characters."),
        limit=LONGEST,
        rows=6,
        required=True,
    )
    page = forms.CharField(required=False, widget=forms.HiddenInput)

    @property
    def problem(self) -> Problem:
        """Of a valid form."""
        return Problem(self.cleaned_data["kind"])
