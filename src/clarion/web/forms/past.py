"""The day on which something happened: as far as it is known, and never one still to come."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

STILL_TO_COME = _("This day is still to come. Please write the day on which it happened.")


class PastDay(forms.DateField):
    """`today` is said by the form that has it: no field knows the time by itself."""

    today = date.max

    def __init__(self, label: Any) -> None:
        widget = forms.DateInput({"type": "date"}, format="%Y-%m-%d")
        super().__init__(label=label, required=False, widget=widget)

    def clean(self, value: Any) -> Any:
        day = super().clean(value)
        if day and day > self.today:
            raise ValidationError(STILL_TO_COME)
        return day
