"""The brake: why all calls are paused."""

from django import forms
from django.utils.translation import gettext_lazy as _

from clarion.web.forms.calm import CalmForm

REASONS = [
    ("safety", _("Somebody may be in danger")),
    ("mistake", _("A mistake in words or numbers")),
    ("date", _("A sensitive date")),
    ("technical", _("A technical fault")),
    ("other", _("Another reason")),
]


class PauseForm(CalmForm):
    reason = forms.ChoiceField(label=_("Reason"), choices=REASONS)
