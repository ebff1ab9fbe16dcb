"""A report that is being carried through a sign-in, shown as label and answer."""

from typing import Any

from django.forms import ChoiceField, Field, MultipleChoiceField
from django.http import QueryDict

from clarion.web.forms.outcome_fields import OutcomeFields

MACHINERY = frozenset({"save", "note_seen"})


def readable(data: QueryDict) -> list[tuple[str, str]]:
    """Every answer that was given, valid or not, in the order of the page."""
    return [
        (str(field.label), _answers(field, data.getlist(name)))
        for name, field in OutcomeFields.base_fields.items()
        if name not in MACHINERY and any(data.getlist(name))
    ]


def kept(data: QueryDict) -> dict[str, Any]:
    """The same answers as a form's initial values: nothing is checked, nothing is dropped."""
    return {
        name: data.getlist(name) if isinstance(field, MultipleChoiceField) else data[name]
        for name, field in OutcomeFields.base_fields.items()
        if name in data
    }


def _answers(field: Field, given: list[str]) -> str:
    if not isinstance(field, ChoiceField):
        return "\n".join(given)
    listed: Any = field.choices
    known = {str(value): str(label) for value, label in listed}
    return "\n".join(known.get(value, value) for value in given)
