"""What a new organisation begins with: sayable, whole in three languages, and within the limits."""

import pytest

from clarion.countries.china.starter import STARTER
from clarion.rules.redaction import Concern, concerns
from clarion.rules.speech import LONGEST, spoken_seconds
from clarion.rules.vocabulary import PointKind

NAMES = {"group": "灯火志愿小组", "country": "加拿大"}
LANGUAGES = ("zh-Hans", "zh-Hant", "en")


def test_the_opening_comes_first() -> None:
    assert STARTER.points[0].kind == PointKind.OPENING
    assert {PointKind.STOP, PointKind.WRONG_NUMBER} < {point.kind for point in STARTER.points}


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_point_can_be_said_in_time(tag: str) -> None:
    for point in STARTER.points:
        title, *paragraphs = (text.format_map(NAMES) for text in point.texts[tag])
        assert len(title) <= 80
        assert all(paragraphs)
        assert 0 < spoken_seconds("\n\n".join(paragraphs), tag) <= LONGEST


@pytest.mark.parametrize("tag", LANGUAGES)
def test_one_hears_who_calls_from_where_and_that_it_is_not_about_money(tag: str) -> None:
    first, second = (text.format_map(NAMES) for text in STARTER.points[0].texts[tag][1:])
    assert all(name in first for name in NAMES.values())
    assert spoken_seconds(first, tag) <= 16
    money = {"zh-Hans": "跟钱没有关系", "zh-Hant": "跟錢沒有關係", "en": "not about money"}
    assert money[tag] in second


@pytest.mark.parametrize("tag", LANGUAGES)
def test_nobody_s_family_or_number_is_spoken_of(tag: str) -> None:
    for point in STARTER.points:
        found = set(concerns("\n".join(point.texts[tag][1:])))
        assert not found & {Concern.NAME, Concern.NUMBER, Concern.FAMILY, Concern.FAITH}


def test_the_code_and_what_nobody_says_are_as_long_in_every_language() -> None:
    for texts in (STARTER.conduct, STARTER.do_not_say, STARTER.briefing):
        assert list(texts) == list(LANGUAGES)
        assert len({len(lines) for lines in texts.values()}) == 1


def test_the_invented_campaign_is_whole_in_every_language() -> None:
    assert list(STARTER.example) == ["title", "ask", "group", "country", "case", "briefing"]
    for by_language in STARTER.example.values():
        assert list(by_language) == list(LANGUAGES)
        shapes = {len(said) if isinstance(said, tuple) else 0 for said in by_language.values()}
        assert len(shapes) == 1
    assert all(len(STARTER.example["case"][tag]) == 5 for tag in LANGUAGES)
