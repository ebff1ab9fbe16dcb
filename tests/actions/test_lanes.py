"""Lanes are made once."""

from typing import Any

import pytest

from clarion.actions.lanes import lane_of
from clarion.models import Lane
from clarion.rules.vocabulary import Rank
from tests.cast import make_world

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("released", [False, True])
def test_contacts_of_one_kind_share_a_lane(released: bool) -> None:
    world = make_world(stations=1)
    keyring = Lane.objects.exclude(keyring=None).values_list("keyring", flat=True)[0]
    kind: dict[str, Any] = {
        "campaign_id": world.campaign.pk,
        "hours_class": "mobile",
        "language": "zh",
        "tier": 1,
        "rank": Rank.CALLBACK,
        "keyring_id": keyring if released else None,
    }
    first, again = lane_of(**kind), lane_of(**kind)
    assert first == again
    stored = Lane.objects.values(*kind).get(pk=first.pk)
    assert stored == kind


@pytest.mark.parametrize(
    ("field", "value"),
    [("hours_class", "duty"), ("language", "bo"), ("tier", 0), ("rank", Rank.WAITING)],
)
def test_contacts_of_two_kinds_do_not(field: str, value: object) -> None:
    world = make_world(stations=1)
    kind: dict[str, Any] = {
        "campaign_id": world.campaign.pk,
        "hours_class": "mobile",
        "language": "zh",
        "tier": 1,
        "rank": Rank.CALLBACK,
        "keyring_id": None,
    }
    assert lane_of(**kind) != lane_of(**{**kind, field: value})
