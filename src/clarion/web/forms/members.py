"""What a coordinator fills in about members: whom to invite, and for which roles."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from clarion.actions.onboarding.approve import ORDINARY
from clarion.rules.vocabulary import Role
from clarion.web.forms.calm import CalmForm, Prose, some_of
from clarion.web.forms.step_up import SeenForm
from clarion.web.labels import choices


class RolesForm(CalmForm):
    """`listed`: the roles that can be chosen here."""

    roles = some_of(Role, _("Roles"))

    def __init__(self, *args: Any, listed: tuple[Role, ...] = tuple(Role), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["roles"]
        assert isinstance(field, forms.MultipleChoiceField)  # noqa: S101
        field.choices = lambda: choices(listed)
        field.required = True
        field.error_messages["required"] = _("Please choose at least one.")

    @property
    def chosen(self) -> tuple[Role, ...]:
        """In the order of the vocabulary, whatever the browser sent."""
        return tuple(role for role in Role if role in self.cleaned_data["roles"])


class InvitationForm(RolesForm):
    note = Prose(
        label=_("For whom"),
        help_text=_("For the coordinators alone; sealed. No real name."),
        limit=80,
    )
    field_order = ("roles", "note")


class ApprovalForm(RolesForm):
    """`seen`: the four words that stood on the page when it was made."""

    seen = forms.CharField(max_length=80, required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, listed=ORDINARY, **kwargs)


class RolesRequestForm(RolesForm, SeenForm):
    field_order = ("roles", "passphrase", "seen")
