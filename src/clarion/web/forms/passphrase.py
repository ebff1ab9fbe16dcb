"""Changing the passphrase: the old one, and the new one typed back from paper."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from clarion.vault.passphrase import canonical
from clarion.web.forms.calm import CalmForm, Prose


class PassphraseForm(CalmForm):
    current = Prose(label=_("Your passphrase until now"), limit=200, required=True)
    typed_back = Prose(label=_("The new one, typed back"), limit=200, required=True)

    def __init__(self, *args: Any, offered: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.offered = offered
        quiet = {"autocapitalize": "none", "spellcheck": "false"}
        self.fields["current"].widget = forms.PasswordInput(
            attrs={**quiet, "autocomplete": "current-password"}
        )
        self.fields["typed_back"].widget.attrs |= {**quiet, "autocomplete": "off"}

    def clean_typed_back(self) -> str:
        typed = str(self.cleaned_data["typed_back"])
        if canonical(typed) != canonical(self.offered):
            raise ValidationError(_("This differs from the passphrase above. Please compare."))
        return typed

    def refuse_current(self) -> None:
        self.add_error("current", _("This is not your passphrase."))
