"""How far an organisation is on the way to its first call."""

from dataclasses import replace

import pytest

from clarion.models import Campaign
from clarion.queries.beginnings import Beginnings, beginnings
from tests.cast import make_campaign, make_cast, make_point, make_world

pytestmark = pytest.mark.django_db


def test_what_is_there_is_told_until_a_campaign_is_live() -> None:
    cast = make_cast()
    people = Beginnings(volunteers=True, lines=False, words=False, unsigned=False, campaign=False)
    assert beginnings() == people
    campaign = make_campaign(cast)
    make_point(cast, campaign)
    Campaign.objects.update(live_at=None)
    assert beginnings() == replace(people, words=True, campaign=True)


def test_once_live_nothing_is_a_beginning() -> None:
    make_world(stations=1)
    assert beginnings() is None
