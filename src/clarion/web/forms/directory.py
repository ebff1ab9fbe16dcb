"""The directory's forms: look up, correct, move, and the list of those who must not be called."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from clarion.rules.vocabulary import LineKind
from clarion.web.countries import script_name
from clarion.web.forms.calm import CalmForm, Prose
from clarion.web.forms.past import PastDay
from clarion.web.labels import choices
from clarion.web.tags.clarion import lang_tag

NAME, PLACE, REASON, LIST = 120, 200, 280, 300_000
QUERY = 80
ONE_OFFICE = _("An office above is chosen as well. Please empty this, or choose “Not among these”.")
NO_OFFICE = _("Please choose an office, or write a new one.")


class SearchForm(CalmForm):
    query = Prose(
        limit=QUERY,
        label=_("Look up"),
        help_text=_(
            "An office, a person, a place or district, pinyin or initials, or the last four "
            "digits. Simplified and Traditional find each other; several words narrow it down."
        ),
    )


class StationForm(CalmForm):
    name = Prose(limit=NAME, required=True, label=_("Name of the office"))
    lang = forms.ChoiceField(label=_("Written in"))
    place = Prose(limit=PLACE, label=_("Place"))

    def __init__(self, *args: Any, languages: tuple[str, ...], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _offer(self.fields["lang"], languages)


class PersonForm(CalmForm):
    """And one field for the name in each script that is not its own."""

    name = Prose(limit=NAME, required=True, label=_("Name, as the report writes it"))
    lang = forms.ChoiceField(label=_("Written in"))
    title = Prose(limit=NAME, label=_("Title, as the report writes it"))
    reading = Prose(
        limit=NAME,
        label=_("How the name is said"),
        help_text=_("Only if it is said otherwise than shown. Callers see this reading."),
    )

    def __init__(self, *args: Any, languages: tuple[str, ...], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _offer(self.fields["lang"], languages)
        self.tags = [lang_tag(language) for language in languages]
        for tag in self.tags:
            self.fields[f"name_{tag}"] = Prose(
                limit=NAME, label=_("The name in %(script)s") % {"script": script_name(tag)}
            )

    @property
    def names(self) -> dict[str, str]:
        """What was written, the report's own script left out."""
        said = {tag: self.cleaned_data[f"name_{tag}"].strip() for tag in self.tags}
        own = self.cleaned_data["lang"]
        return {tag: name for tag, name in said.items() if name and tag != own}


class LineForm(CalmForm):
    kind = forms.ChoiceField(label=_("Kind of line"), choices=lambda: choices(LineKind))
    west = forms.BooleanField(required=False, label=_("Its hours are two hours later (far west)"))
    switchboard = forms.BooleanField(required=False, label=_("Shared by the whole office"))


class MoveForm(CalmForm):
    """First the office is looked up; then it is chosen or written, with title, day and reason."""

    query = Prose(limit=QUERY, label=_("The new office"))
    to = forms.UUIDField(required=False)
    name = Prose(limit=NAME, label=_("Name of the office"))
    place = Prose(limit=PLACE, label=_("Place"))
    title = Prose(
        limit=NAME,
        label=_("Title at the new office"),
        help_text=_("Empty it if it is not known."),
    )
    on = PastDay(_("Since when, if known"))
    reason = Prose(limit=REASON, rows=2, label=_("How we know"))

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["on"].today = today  # type: ignore[attr-defined]

    def check_office(self) -> bool:
        """One office, chosen or written: asked only once somebody is to be moved."""
        to, name = self.cleaned_data["to"], self.cleaned_data["name"].strip()
        if to and name:
            self.add_error("name", ONE_OFFICE)
        elif not to and not name:
            self.add_error("to", NO_OFFICE)
        return not self.errors


class SameForm(CalmForm):
    query = Prose(
        limit=QUERY,
        required=True,
        label=_("The other entry"),
        help_text=_("As in the directory: a name, a place, pinyin or initials."),
    )


class MergeForm(CalmForm):
    other = forms.UUIDField()
    confirmed = forms.BooleanField(required=False)


class DoNotCallForm(CalmForm):
    text = Prose(
        limit=LIST,
        rows=10,
        required=True,
        label=_("Numbers, one a line"),
        help_text=_("Only the fingerprints of these numbers are kept, and nothing else."),
    )
    area = Prose(
        limit=6,
        label=_("Area code of numbers without one"),
        help_text=_("Leave empty if every number has its own."),
    )


def _offer(field: forms.Field, languages: tuple[str, ...]) -> None:
    tags = [lang_tag(language) for language in languages]
    field.choices = [(tag, script_name(tag)) for tag in tags]  # type: ignore[attr-defined]
