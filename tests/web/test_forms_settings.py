"""Language, time zone and what one speaks; and where a change of language leads back to."""

import pytest
from django.http import QueryDict

from clarion.web.forms.pause import PauseForm
from clarion.web.forms.settings import LanguageForm, SettingsForm


@pytest.mark.parametrize(
    ("asked", "led"),
    [
        ("/board/", "/board/"),
        ("", "/"),
        ("board/", "/"),
        ("//elsewhere.example/", "/"),
        ("/\\elsewhere.example/", "/"),
        ("https://elsewhere.example/", "/"),
    ],
)
def test_a_change_of_language_never_leads_elsewhere(asked: str, led: str) -> None:
    form = LanguageForm({"language": "zh-hans", "next": asked})
    assert form.is_valid()
    assert form.cleaned_data == {"language": "zh-hans", "next": led}


def test_only_our_languages_are_taken() -> None:
    form = LanguageForm({"language": "xx"})
    assert form.errors == {"language": ["Please choose one of the answers shown."]}


def test_it_reads_settings() -> None:
    form = SettingsForm(
        QueryDict("language=en&zone=America/Argentina/Ushuaia&speaks=zh-Hans&speaks=en")
    )
    assert form.is_valid()
    assert form.cleaned_data == {
        "language": "en",
        "zone": "America/Argentina/Ushuaia",
        "speaks": ["zh-Hans", "en"],
    }


def test_it_asks_for_at_least_one_spoken_language() -> None:
    form = SettingsForm(QueryDict("language=en&zone=UTC"))
    assert form.errors == {"speaks": ["Please choose at least one."]}


def test_time_zones_stand_by_part_of_the_world() -> None:
    page = str(SettingsForm()["zone"])
    assert '<option value="America/Argentina/Ushuaia">Argentina, Ushuaia</option>' in page
    assert "Etc/" not in page


def test_a_pause_has_a_reason() -> None:
    assert PauseForm({"reason": "safety"}).is_valid()
    assert PauseForm({}).errors == {"reason": ["Please fill this in."]}
