"""What every form shares: calm words for what is wrong, and texts that keep every letter typed."""

from collections.abc import Iterable
from typing import Any
from unicodedata import category

from django import forms
from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from clarion.web.labels import choices

CALM = {
    "required": _("Please fill this in."),
    "invalid": _("This could not be read. Please write it once more."),
    "invalid_choice": _("Please choose one of the answers shown."),
    "invalid_list": _("Please choose from the answers shown."),
    "null_characters_not_allowed": _("This contains a character that cannot be stored."),
}
TOO_LONG = ngettext_lazy(
    "Please keep this to %(limit_value)d character; it has %(show_value)d now.",
    "Please keep this to %(limit_value)d characters; it has %(show_value)d now.",
    "limit_value",
)


class CalmForm(forms.Form):
    use_required_attribute = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.label_suffix = ""
        for field in self.fields.values():
            field.error_messages |= CALM


class Prose(forms.CharField):
    """A text with a limit of which the page tells; no end is lost silently.

    A maxlength attribute would make the browser drop the end of what is pasted. `cut` is
    for the one form that may not be sent back.
    """

    default_error_messages = {"max_length": TOO_LONG}
    cut = False

    def __init__(self, *, limit: int, rows: int = 0, required: bool = False, **words: Any) -> None:
        widget = forms.Textarea(attrs={"rows": rows}) if rows else forms.TextInput()
        super().__init__(max_length=limit, required=required, widget=widget, **words)

    def clean(self, value: Any) -> str:
        text = "".join(filter(_is_writing, str(value or "").replace("\r\n", "\n")))
        return str(super().clean(text[: self.max_length] if self.cut else text))

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:  # noqa: ARG002
        return {}


def _is_writing(sign: str) -> bool:
    """No control characters: nobody types them, and they swell when they are sealed."""
    return sign in "\n\t" or category(sign) != "Cc"


def one_of(values: Iterable[TextChoices], label: Any = "") -> forms.ChoiceField:
    """One answer among a few, all of them in sight."""
    return forms.ChoiceField(
        label=label, choices=lambda: choices(values), widget=forms.RadioSelect, required=False
    )


def some_of(values: Iterable[TextChoices], label: Any = "") -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=label,
        choices=lambda: choices(values),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
