"""Joining: the code, what is agreed to, who one is, and the passphrase typed back."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from clarion.vault.passphrase import canonical
from clarion.web.forms.calm import CalmForm, Prose
from clarion.web.forms.settings import SettingsForm
from clarion.web.forms.sign_in import wait_sentence

QUIET = {"autocapitalize": "none", "spellcheck": "false", "autocomplete": "off"}


class CodeForm(CalmForm):
    code = Prose(
        label=_("Your invitation code"),
        help_text=_("Seven groups of four. Capitals and blanks do not matter."),
        limit=100,
        required=True,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].widget.attrs |= QUIET

    def refuse(self, sentence: str) -> None:
        self.add_error("code", sentence)

    def ask_to_wait(self, seconds: int) -> None:
        self.add_error("code", wait_sentence(seconds))


class RisksForm(CalmForm):
    """Each is asked for by itself: nobody agrees to what they have not seen."""

    adult = forms.BooleanField(label=_("I am 18 or older."))
    risks = forms.BooleanField(label=_("I have read the risks, and may leave any time."))
    conduct = forms.BooleanField(label=_("I have read what we hold to, and will hold to it."))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.error_messages["required"] = _("Without this nobody can join.")


class NameForm(SettingsForm):
    pseudonym = Prose(
        label=_("Your name in the group"),
        help_text=_(
            "An invented one, which you use nowhere else. Never your own name, and nothing that"
            " leads to you. You will need it to sign in."
        ),
        limit=40,
        required=True,
    )
    field_order = ("pseudonym", "language", "zone", "speaks")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["pseudonym"].widget.attrs |= QUIET


class TypedBackForm(CalmForm):
    typed_back = Prose(label=_("Your passphrase, typed back from paper"), limit=200, required=True)

    def __init__(self, *args: Any, offered: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.offered = offered
        self.fields["typed_back"].widget.attrs |= QUIET

    def clean_typed_back(self) -> str:
        typed = str(self.cleaned_data["typed_back"])
        if canonical(typed) != canonical(self.offered):
            raise ValidationError(_("This differs from the passphrase above. Please compare."))
        return typed
