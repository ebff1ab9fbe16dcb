"""Codes and tags of the three languages."""

import pytest
from django.conf import settings
from django.utils import translation

from clarion.web.countries import country_name
from clarion.web.forms.settings import LANGUAGES
from clarion.web.languages import TAGS, page_tag


@pytest.mark.parametrize(("code", "tag"), [("en", "en"), ("zh-hans", "zh-Hans"), ("fr", "en")])
def test_the_page_has_a_tag(code: str, tag: str) -> None:
    with translation.override(code):
        assert page_tag() == tag


def test_without_any_language_it_is_english() -> None:
    with translation.override(None):
        assert page_tag() == "en"


def test_there_are_the_same_three_everywhere() -> None:
    assert set(TAGS) == {code for code, _ in settings.LANGUAGES} == {code for code, _ in LANGUAGES}


def test_a_country_has_a_name_in_each() -> None:
    said = []
    for code in TAGS:
        with translation.override(code):
            said.append(country_name("china"))
    assert said == ["中国", "中國", "China"]
