"""Where a report or a table comes from, as far as it is known."""

from django import forms
from django.utils.translation import gettext_lazy as _

from clarion.actions.intake.pasted import SourceFacts
from clarion.rules.vocabulary import Obtained
from clarion.web.forms.calm import CalmForm, Prose
from clarion.web.labels import choices


class SourceForm(CalmForm):
    """With a `title` and a date (`published`), which each kind of source calls its own."""

    publisher = Prose(label=_("Published by"), limit=200)
    url = forms.URLField(
        label=_("Address of the page"), required=False, max_length=500, assume_scheme="https"
    )
    obtained = forms.ChoiceField(
        label=_("How the numbers were obtained"), choices=lambda: choices(Obtained)
    )

    @property
    def source(self) -> SourceFacts:
        told = self.cleaned_data
        return SourceFacts(
            title=told["title"],
            publisher=told["publisher"],
            published=told["published"],
            url=told["url"],
            obtained=Obtained(told["obtained"]),
        )
