"""The texts of a campaign, one field for each language it is for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from django import forms
from django.forms.boundfield import BoundField
from django.utils.translation import gettext_lazy as _

from clarion.rules.vocabulary import Step
from clarion.web.forms.calm import CalmForm, Prose
from clarion.web.labels import Words

# Each in its own language and script, so that everybody finds theirs.
NAMES: Final = {"zh-Hans": "简体中文", "zh-Hant": "繁體中文", "en": "English"}
Texts = Mapping[str, Mapping[str, str | Sequence[str]]]
CASE_LINES: Final = 5


@dataclass(frozen=True)
class Part:
    """`most`: of how many lines the text is a list; 0 where it is one text."""

    label: Words
    limit: int
    rows: int = 0
    most: int = 0
    help: Words = ""


PARTS: Final[Mapping[Step, Mapping[str, Part]]] = {
    Step.ASK: {
        "title": Part(_("Name of the campaign"), 80),
        "ask": Part(
            _("The one ask"),
            400,
            rows=3,
            help=_("What every call asks for, in a sentence that can be read aloud."),
        ),
        "group": Part(_("The group that calls"), 80),
        "country": Part(_("The country it calls from"), 60),
    },
    Step.CASE: {
        "case": Part(
            _("The case"),
            1000,
            rows=8,
            most=CASE_LINES,
            help=_(
                "Five lines at most: who, what happened, the reason given, where it stands,"
                " what is decided next."
            ),
        ),
    },
    Step.BRIEFING: {
        "briefing": Part(
            _("Briefing"),
            6000,
            rows=10,
            most=20,
            help=_("What volunteers read before their first call. One paragraph a line."),
        ),
        "conduct": Part(
            _("Code of conduct"),
            4000,
            rows=10,
            most=20,
            help=_("What everybody holds to. One sentence a line."),
        ),
    },
    Step.DO_NOT_SAY: {
        "do_not_say": Part(
            _("Do not say"),
            4000,
            rows=10,
            most=20,
            help=_("It stands beside the words of every call. One sentence a line."),
        ),
    },
}


class LanguagesForm(CalmForm):
    languages = forms.MultipleChoiceField(
        label=_("Languages of this campaign"),
        choices=list(NAMES.items()),
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["languages"].error_messages["required"] = _("Please choose at least one.")


class WordsForm(CalmForm):
    """`suggested`: whether a text is offered that nobody has saved yet."""

    def __init__(
        self,
        *args: Any,
        step: Step,
        languages: Sequence[str],
        texts: Texts,
        suggestions: Texts,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.parts, self.languages, self.suggested = PARTS[step], languages, False
        for tag in languages:
            for name, part in self.parts.items():
                self.fields[f"{name}_{tag}"] = self._field(part, tag)
                written = texts.get(name, {}).get(tag)
                offered = suggestions.get(name, {}).get(tag)
                self.suggested |= bool(offered and not written)
                self.initial[f"{name}_{tag}"] = as_typed(written or offered or "")

    def sections(self) -> list[tuple[str, str, list[BoundField]]]:
        """Language tag, its name, and its fields."""
        return [
            (tag, NAMES[tag], [self[f"{name}_{tag}"] for name in self.parts])
            for tag in self.languages
        ]

    def clean(self) -> dict[str, Any]:
        for field, typed in list(self.cleaned_data.items()):
            most = self.parts[field.rpartition("_")[0]].most
            if most and len(lines_of(typed)) > most:
                self.add_error(field, _("Please keep this to %(most)d lines.") % {"most": most})
        return self.cleaned_data

    def texts(self) -> dict[str, dict[str, str | tuple[str, ...]]]:
        return {
            name: {tag: self._text(name, part, tag) for tag in self.languages}
            for name, part in self.parts.items()
        }

    def _text(self, name: str, part: Part, tag: str) -> str | tuple[str, ...]:
        typed = str(self.cleaned_data[f"{name}_{tag}"])
        return lines_of(typed) if part.most else " ".join(typed.split())

    def _field(self, part: Part, tag: str) -> Prose:
        label = f"{part.label} · {NAMES[tag]}"
        field = Prose(limit=part.limit, rows=part.rows, label=label, help_text=part.help)
        field.widget.attrs["lang"] = tag
        return field


def lines_of(typed: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in typed.splitlines() if line.strip())


def as_typed(text: str | Sequence[str]) -> str:
    return text if isinstance(text, str) else "\n".join(text)
