"""Forms of the intake: what is pasted, each proposed row, and what is asked about the case."""

import re
from dataclasses import replace
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from clarion.actions.intake.judge import Judged
from clarion.actions.intake.pasted import Row
from clarion.actions.provenance import CaseFacts
from clarion.rules.case_clock import Stage
from clarion.rules.vocabulary import LineKind, RowFate, RowGroup
from clarion.web.forms.calm import CALM, CalmForm, Prose
from clarion.web.forms.source import SourceForm
from clarion.web.labels import choices
from clarion.web.languages import page_tag

MOST = 300_000  # bytes of pasted text
AREA = re.compile(r"0?[1-9]\d{1,3}", re.ASCII)
FROM_ABROAD = re.compile(r"\+|00")
BETWEEN = re.compile(r"[\s()（）./-]|^(?:\+|00)")
TOO_MUCH = _(
    "This text has %(size)d KB; up to %(most)d KB can be read at once. Nothing is lost: it stands"
    " below. Please cut it into %(parts)d parts or more, and paste each as a report of its own."
)
NOT_YET = _("This day has not come yet.")


def day(label: Any, help_text: Any = "") -> forms.DateField:
    widget = forms.DateInput({"type": "date"}, format="%Y-%m-%d")
    return forms.DateField(label=label, required=False, widget=widget, help_text=help_text)


def not_after(told: date | None, today: date) -> date | None:
    if told and told > today:
        raise forms.ValidationError(NOT_YET)
    return told


class PasteForm(SourceForm):
    text = Prose(label=_("The report"), limit=MOST * 10, rows=14, required=True)
    area = Prose(
        label=_("Area code of numbers without one"),
        limit=20,
        help_text=_("For example 0536. Leave it empty if the report gives them all."),
    )
    title = Prose(label=_("Title of the report"), limit=300, required=True)
    published = day(_("Date of the report"))

    def __init__(self, *args: Any, calling_code: str, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._calling_code, self._today = calling_code, today

    def clean_text(self) -> str:
        text = str(self.cleaned_data["text"])
        size = len(text.encode())
        if size > MOST:
            said = {"size": size // 1000, "most": MOST // 1000, "parts": -(-size // MOST)}
            raise forms.ValidationError(TOO_MUCH, params=said)
        return text

    def clean_area(self) -> str:
        """As it is dialled at home or from abroad, with its zero or without."""
        said = str(self.cleaned_data["area"]).strip()
        area = BETWEEN.sub("", said)
        if FROM_ABROAD.match(said) or not AREA.fullmatch(area):
            area = area.removeprefix(self._calling_code)
        if area and not AREA.fullmatch(area):
            raise forms.ValidationError(_("Please write an area code like 0536."))
        return area

    def clean_published(self) -> str:
        return str(not_after(self.cleaned_data["published"], self._today) or "")


class RowForm(CalmForm):
    """One proposed row; where a field is missing the row keeps what it had."""

    take = forms.BooleanField(label=_("Take it"), required=False)
    number = Prose(label=_("Number"), limit=60)
    ext = Prose(label=_("Extension"), limit=6)
    kind = forms.ChoiceField(label=_("Kind of line"), choices=lambda: choices(LineKind))
    station = Prose(label=_("Office"), limit=200)
    place = Prose(label=_("Place"), limit=200)
    person = Prose(label=_("Person"), limit=100)
    title = Prose(label=_("Title"), limit=100)
    # Beside a number that the directory has as another's: that number, as it was shown.
    seen = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, row: Row, at: int, data: Any = None) -> None:
        self.row = row
        names = [name for name in self.base_fields if name != "take"]
        initial = {name: getattr(row, name) for name in names} | {"take": row.take}
        super().__init__(data, prefix=f"r{at}", initial=initial)

    @property
    def edited(self) -> Row:
        told = self.cleaned_data
        return replace(
            self.row.written(told["number"].strip()),
            take=told["take"] and not self.row.locked,
            ext=told["ext"].strip(),
            kind=LineKind(told["kind"]),
            station=told["station"].strip(),
            place=told["place"].strip(),
            person=told["person"].strip(),
            title=told["title"].strip(),
            seen=told["seen"],
        )


class OfficeForm(CalmForm):
    station = Prose(label=_("Office of rows that name none"), limit=200)
    place = Prose(label=_("Its place"), limit=200)


class CaseForm(CalmForm):
    """The three gaps, the clock, and a line that the text does not have."""

    name = Prose(
        label=_("Whom the case is about"),
        limit=100,
        help_text=_("By the name that the family allows to be shown, or none."),
    )
    what = Prose(label=_("What happened"), limit=1000, rows=3)
    when = Prose(label=_("When"), limit=100)
    where = Prose(label=_("Where"), limit=200)
    handler = Prose(
        label=_("Who handles the case"),
        limit=200,
        help_text=_("Name and title, or the office, if it is known."),
    )
    stage = forms.ChoiceField(label=_("Stage of the case"), required=False)
    since = day(_("Since when"))
    decision_on = day(
        _("Next legal decision"),
        _("Empty: the date that the stage gives. Another date is taken as you write it."),
    )
    more_number = Prose(label=_("Number"), limit=60)
    more_person = Prose(label=_("Person"), limit=100)
    more_title = Prose(label=_("Title"), limit=100)
    more_station = Prose(label=_("Office"), limit=200)
    more_seen = forms.CharField(required=False, widget=forms.HiddenInput)
    # The number that was typed, where the directory has it as another's.
    seen = ""

    def __init__(self, stages: tuple[Stage, ...], *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._today = today
        tag = page_tag()
        known = [(stage.code, stage.names[tag]) for stage in stages]
        self.fields["stage"].choices = [("", _("not known")), *known]  # type: ignore[attr-defined]

    def clean_since(self) -> date | None:
        return not_after(self.cleaned_data["since"], self._today)

    def clean(self) -> dict[str, Any]:
        told = self.cleaned_data
        beside = ("more_person", "more_title", "more_station")
        if not told.get("more_number", "").strip() and any(told.get(name) for name in beside):
            self.add_error("more_number", CALM["required"])
        return told

    @property
    def case(self) -> CaseFacts:
        told = self.cleaned_data
        names = CaseFacts.__dataclass_fields__
        return CaseFacts(**{name: str(told[name] or "") for name in names})

    def refuse_added(self, judged: Judged, why: str) -> None:
        """What was typed stays in its fields; the number of another is taken once that is seen."""
        if judged.fate == RowFate.OTHERS:
            self.seen = judged.row.number
        self.add_error("more_station" if judged.fate == RowFate.NO_OFFICE else "more_number", why)

    @property
    def added(self) -> Row | None:
        """A line typed by hand; ticked, and judged like every other."""
        told = self.cleaned_data
        if not told["more_number"].strip():
            return None
        return Row(
            take=True,
            number=told["more_number"].strip(),
            ext="",
            kind=LineKind.UNKNOWN,
            station=told["more_station"].strip(),
            place="",
            person=told["more_person"].strip(),
            title=told["more_title"].strip(),
            raw="",
            spans=(),
            group=RowGroup.FOUND,
            seen=told["more_seen"],
        )
