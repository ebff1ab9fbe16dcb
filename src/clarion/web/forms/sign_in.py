"""Signing in: a name and a passphrase, and one sentence for everything that does not fit."""

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from clarion.web.forms.calm import CalmForm, Prose

MINUTE = 60


class SignInForm(CalmForm):
    pseudonym = Prose(label=_("Name in the group"), limit=60, required=True)
    passphrase = Prose(
        label=_("Passphrase"),
        help_text=_("Capitals and blanks do not matter."),
        limit=200,
        required=True,
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        quiet = {"autocapitalize": "none", "spellcheck": "false"}
        self.fields["pseudonym"].widget.attrs |= {**quiet, "autocomplete": "username"}
        self.fields["passphrase"].widget = forms.PasswordInput(
            attrs={**quiet, "autocomplete": "current-password"}
        )

    def refuse(self) -> None:
        """The same words whether the name is known or not."""
        self.add_error(None, _("This name and passphrase do not fit together. Please try again."))

    def ask_to_wait(self, seconds: int) -> None:
        self.add_error(None, wait_sentence(seconds))


def wait_sentence(seconds: int) -> str:
    if seconds < MINUTE:
        said = ngettext(
            "That was tried often just now. Please wait %(count)d second.",
            "That was tried often just now. Please wait %(count)d seconds.",
            seconds,
        )
        return said % {"count": seconds}
    minutes = -(-seconds // MINUTE)
    said = ngettext(
        "That was tried often just now. Please wait %(count)d minute.",
        "That was tried often just now. Please wait %(count)d minutes.",
        minutes,
    )
    return said % {"count": minutes}
