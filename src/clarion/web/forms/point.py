"""A talking point as it is written: kind, where and until when, words by language, sources."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, Final

from django import forms
from django.forms.boundfield import BoundField
from django.utils.translation import gettext_lazy as _

from clarion.actions.campaigns.begin_starter_set import Group
from clarion.actions.campaigns.point_facts import PointFacts, PointSource, PointWords
from clarion.models import Point
from clarion.rules.vocabulary import Grade, PointKind, SafeOn
from clarion.web.forms.calm import CalmForm, Prose, one_of
from clarion.web.forms.campaign_words import NAMES
from clarion.web.labels import choices

VALID: Final = timedelta(days=180)
SOURCES: Final = 3
_FIELDS: Final = ("title", "publisher", "published", "url", "quotation", "grade")


class PointForm(CalmForm):
    kind = forms.ChoiceField(label=_("What kind of point"), choices=lambda: choices(PointKind))
    safe_on = one_of(SafeOn, _("Where it may be said"))
    valid_until = forms.DateField(
        label=_("Valid until"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        help_text=_(
            "Half a year at most for law and facts; three months for offices and sentences."
        ),
    )

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        self.initial = {
            "safe_on": SafeOn.PRIVATE_ONLY,
            "valid_until": today + VALID,
            **self.initial,
        }
        for tag, name in NAMES.items():
            self.fields[f"title_{tag}"] = _prose(f"{_('Title')} · {name}", 80, tag)
            self.fields[f"words_{tag}"] = _prose(f"{_('Words to say')} · {name}", 2000, tag, rows=6)
        for place in range(1, SOURCES + 1):
            self.fields |= _source_fields(place)

    def clean(self) -> dict[str, Any]:
        until = self.cleaned_data.get("valid_until")
        if until and not self.today < until <= self.today + VALID:
            self.add_error("valid_until", _("Please choose a day within the next 180 days."))
        for tag in NAMES:
            if bool(self._said("title", tag)) != bool(self._said("words", tag)):
                self.add_error(f"words_{tag}", _("A title needs words, and words need a title."))
        if not any(self._said("words", tag) for tag in NAMES):
            self.add_error(None, _("Please write it in one language at least."))
        for place in range(1, SOURCES + 1):
            if self._said("source_title", place) and not self._said("source_grade", place):
                self.add_error(f"source_grade_{place}", _("Please say how strong this source is."))
        return self.cleaned_data

    def facts(self) -> PointFacts:
        said = self.cleaned_data
        return PointFacts(
            kind=PointKind(said["kind"]),
            monitored_safe=said["safe_on"] == SafeOn.MONITORED,
            valid_until=said["valid_until"],
            texts=dict(self._texts()),
            sources=list(self._sources()),
        )

    def languages(self) -> list[tuple[str, str, list[BoundField]]]:
        return [
            (tag, name, [self[f"title_{tag}"], self[f"words_{tag}"]]) for tag, name in NAMES.items()
        ]

    def sources(self) -> list[list[BoundField]]:
        return [
            [self[f"source_{name}_{place}"] for name in _FIELDS] for place in range(1, SOURCES + 1)
        ]

    def _said(self, name: str, of: object) -> str:
        return str(self.cleaned_data.get(f"{name}_{of}") or "").strip()

    def _texts(self) -> Iterator[tuple[str, PointWords]]:
        for tag in NAMES:
            paragraphs = [" ".join(it.split()) for it in self._said("words", tag).splitlines()]
            if any(paragraphs):
                yield tag, PointWords(self._said("title", tag), tuple(filter(None, paragraphs)))

    def _sources(self) -> Iterator[PointSource]:
        for place in range(1, SOURCES + 1):
            values = {name: self._said(f"source_{name}", place) for name in _FIELDS}
            if values["title"]:
                yield PointSource(**{**values, "grade": Grade(values["grade"])})  # type: ignore[arg-type]


def initial_of(point: Point) -> dict[str, Any]:
    """What a draft says, as it was typed."""
    texts = {f"title_{it.language}": it.title for it in point.texts.all()}
    bodies = {f"words_{it.language}": it.body.replace("\n\n", "\n") for it in point.texts.all()}
    sources = {
        f"source_{name}_{place}": getattr(source, name)
        for place, source in enumerate(point.sources.all(), start=1)
        for name in _FIELDS
    }
    where = SafeOn.MONITORED if point.monitored_safe else SafeOn.PRIVATE_ONLY
    head = {"kind": point.kind, "safe_on": where, "valid_until": point.valid_until}
    return {**head, **texts, **bodies, **sources}


class StarterForm(CalmForm):
    """Who calls and from where, by language; what is left empty is not written."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for tag, name in NAMES.items():
            self.fields[f"group_{tag}"] = _prose(f"{_('The group that calls')} · {name}", 80, tag)
            label = f"{_('The country it calls from')} · {name}"
            self.fields[f"country_{tag}"] = _prose(label, 60, tag)

    def clean(self) -> dict[str, Any]:
        given = [tag for tag in NAMES if self._both(tag)]
        for tag in NAMES:
            if tag not in given and any(self.cleaned_data.get(f"{n}_{tag}") for n in _WHO):
                self.add_error(f"country_{tag}", _("Please give both, or neither."))
        if not given:
            self.add_error(None, _("Please write it in one language at least."))
        return self.cleaned_data

    def groups(self) -> dict[str, Group]:
        return {
            tag: Group(
                self.cleaned_data[f"group_{tag}"],
                self.cleaned_data[f"country_{tag}"],
                str(_("Who we are and what we do")),
                str(_("Code of conduct for calls")),
            )
            for tag in NAMES
            if self._both(tag)
        }

    def _both(self, tag: str) -> bool:
        return all(self.cleaned_data.get(f"{name}_{tag}") for name in _WHO)


_WHO: Final = ("group", "country")


def _prose(label: str, limit: int, tag: str, rows: int = 0) -> Prose:
    field = Prose(limit=limit, rows=rows, label=label)
    field.widget.attrs["lang"] = tag
    return field


def _source_fields(place: int) -> dict[str, forms.Field]:
    return {
        f"source_title_{place}": Prose(limit=300, label=_("Title of the source")),
        f"source_publisher_{place}": Prose(limit=200, label=_("Published by")),
        f"source_published_{place}": Prose(limit=40, label=_("Date of publication")),
        f"source_url_{place}": forms.URLField(
            label=_("Web address"), max_length=500, required=False, assume_scheme="https"
        ),
        f"source_quotation_{place}": Prose(
            limit=1000, rows=2, label=_("What it says, word for word")
        ),
        f"source_grade_{place}": forms.ChoiceField(
            label=_("How strong it is"),
            choices=lambda: [("", "—"), *choices(Grade)],
            required=False,
        ),
    }
