"""The passphrase once more, before what is grave."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from clarion.web.forms.calm import CalmForm, Prose


class StepUpForm(CalmForm):
    passphrase = Prose(label=_("Your passphrase, once more"), limit=200, required=True)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["passphrase"].widget = forms.PasswordInput(
            attrs={
                "autocapitalize": "none",
                "spellcheck": "false",
                "autocomplete": "current-password",
            }
        )

    def refuse(self) -> None:
        self.add_error("passphrase", _("This is not your passphrase."))


class SeenForm(StepUpForm):
    """`seen`: the four words that stood on the page when it was made."""

    seen = forms.CharField(max_length=80, required=False, widget=forms.HiddenInput)
