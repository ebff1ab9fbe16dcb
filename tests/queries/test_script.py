"""Words that may be said now, on such a line."""

from datetime import date

import pytest

from clarion.queries.script import live_points
from clarion.rules.vocabulary import PointStatus
from tests.cast import NOW, make_campaign, make_cast, make_point

pytestmark = pytest.mark.django_db

TODAY = NOW.date()


def test_in_script_order_in_every_language_and_with_the_sources() -> None:
    cast = make_cast()
    campaign, other = make_campaign(cast), make_campaign(cast)
    last = make_point(cast, campaign, position=2, word="Last")
    first = make_point(cast, campaign, position=1, word="First")
    make_point(cast, other, word="Elsewhere")
    found = live_points(campaign.pk, monitored=True, today=TODAY)
    assert found == [first, last]
    languages = [sorted(text.language for text in point.texts.all()) for point in found]
    assert languages == [["en", "zh-Hans", "zh-Hant"]] * 2
    assert [source.title for source in found[0].sources.all()] == ["Civil Servant Law"]


@pytest.mark.parametrize("status", set(PointStatus) - {PointStatus.LIVE})
def test_only_live_words(status: PointStatus) -> None:
    cast = make_cast()
    campaign = make_campaign(cast)
    make_point(cast, campaign, status=status)
    assert live_points(campaign.pk, monitored=False, today=TODAY) == []


def test_where_others_hear_private_words_are_never_fetched() -> None:
    cast = make_cast()
    campaign = make_campaign(cast)
    private = make_point(cast, campaign, monitored_safe=False)
    assert live_points(campaign.pk, monitored=True, today=TODAY) == []
    assert live_points(campaign.pk, monitored=False, today=TODAY) == [private]


def test_a_claim_is_good_until_its_last_day() -> None:
    cast = make_cast()
    campaign = make_campaign(cast)
    point = make_point(cast, campaign, valid_days=10)
    assert point.valid_until == date(2026, 5, 26)
    assert live_points(campaign.pk, monitored=True, today=date(2026, 5, 26)) == [point]
    assert live_points(campaign.pk, monitored=True, today=date(2026, 5, 27)) == []


@pytest.mark.parametrize("count", [1, 3])
def test_it_costs_three_statements(count: int, django_assert_num_queries: object) -> None:
    cast = make_cast()
    campaign = make_campaign(cast)
    for place in range(count):
        make_point(cast, campaign, position=place, word=f"Point {place}")
    with django_assert_num_queries(3):  # type: ignore[operator]
        found = live_points(campaign.pk, monitored=True, today=TODAY)
        said = [(len(point.texts.all()), len(point.sources.all())) for point in found]
    assert said == [(3, 1)] * count
