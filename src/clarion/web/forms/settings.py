"""What a member sets for themselves: language of the pages, their own clock, what they speak."""

from typing import Any
from zoneinfo import available_timezones

from django import forms
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _

from clarion.web.forms.calm import CalmForm

# Each in its own language and script, so that everybody finds theirs.
LANGUAGES = [("zh-hans", "简体中文"), ("zh-hant", "繁體中文"), ("en", "English")]
SPOKEN = [
    ("zh-Hans", _("Chinese, words in simplified script")),
    ("zh-Hant", _("Chinese, words in traditional script")),
    ("fa", _("Persian")),
    ("en", _("English")),
]
REGIONS = ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")
HOME = "/"


def zones() -> list[tuple[str, list[tuple[str, str]]]]:
    """By part of the world, as the tz database names them, and UTC for who prefers not to say."""
    names = sorted(available_timezones())
    groups = [
        (region, [(name, _place(name)) for name in names if name.startswith(f"{region}/")])
        for region in REGIONS
    ]
    return [("UTC", [("UTC", "UTC")]), *groups]


def _place(name: str) -> str:
    return name.partition("/")[2].replace("_", " ").replace("/", ", ")


class LanguageForm(CalmForm):
    language = forms.ChoiceField(choices=LANGUAGES)
    next = forms.CharField(required=False)

    def clean_next(self) -> str:
        """Where to go back to: a page of this site, or the first one."""
        path = str(self.cleaned_data["next"])
        ours = path.startswith(HOME) and url_has_allowed_host_and_scheme(path, allowed_hosts=None)
        return path if ours else HOME


class SettingsForm(CalmForm):
    language = forms.ChoiceField(
        label=_("Language of the pages"), choices=LANGUAGES, widget=forms.RadioSelect
    )
    zone = forms.ChoiceField(label=_("Your time zone"), choices=zones)
    speaks = forms.MultipleChoiceField(
        label=_("What you speak on the phone"),
        choices=SPOKEN,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["speaks"].error_messages["required"] = _("Please choose at least one.")

    def say_what_is_spoken(self, languages: str) -> None:
        """`languages`: in which people are called here, by name."""
        said = _(
            "Tick all that you speak. Nearly everybody who is called here speaks %(languages)s."
        )
        self.fields["speaks"].help_text = said % {"languages": languages}
