"""Which campaigns a volunteer may read about, and which they have still to."""

from datetime import datetime

import pytest

from clarion.actions.campaigns.release import release
from clarion.models import Campaign, Grant, Keyring
from clarion.queries.briefings import readable_keyrings, unread
from tests.actions.steps import DAY, MINUTE, second_campaign
from tests.cast import NOW, World, make_world

pytestmark = pytest.mark.django_db


def readable(world: World, now: datetime = NOW, name: str = "Alice") -> list[Keyring]:
    return readable_keyrings(world.cast.actors[name].member.pk, now)


def test_the_newest_week_of_each_campaign() -> None:
    world = make_world(stations=1)
    Campaign.objects.update(ends_at=NOW + 90 * DAY)
    assert readable(world) == [Keyring.objects.get(campaign=world.campaign)]
    later = NOW + 4 * DAY
    release(campaign=world.campaign, count=9, by=world.cast.carol, now=later)
    newest = Keyring.objects.filter(campaign=world.campaign).latest("epoch")
    assert readable(world, later) == [newest]
    other, _ = second_campaign(world)
    both = {ring.campaign_id: ring for ring in readable(world, later)}
    assert both == {
        world.campaign.pk: newest,
        other.pk: Keyring.objects.get(campaign=other),
    }


def test_nothing_without_a_grant() -> None:
    world = make_world(stations=1)
    assert readable(world, name="Heidi") == []
    Grant.objects.filter(member=world.cast.alice.member).delete()
    assert readable(world) == []


@pytest.mark.parametrize(
    "facts",
    [{"live_at": None}, {"live_at": NOW + MINUTE}, {"ended_at": NOW}, {"ends_at": NOW}],
)
def test_nothing_of_a_campaign_that_does_not_run(facts: dict[str, datetime | None]) -> None:
    world = make_world(stations=1)
    Campaign.objects.update(**facts)
    assert readable(world) == []


def test_nothing_of_a_week_that_is_over() -> None:
    world = make_world(stations=1)
    Campaign.objects.update(ends_at=NOW + 90 * DAY)
    assert readable(world, NOW + 8 * DAY) != []
    assert readable(world, NOW + 9 * DAY) == []
    Keyring.objects.filter(campaign=world.campaign).update(ended_at=NOW)
    assert readable(world) == []


def test_unread_is_readable_without_what_was_read() -> None:
    world = make_world(stations=1, readers=("Bob",))
    ring = Keyring.objects.get(campaign=world.campaign)
    alice, bob = world.cast.alice, world.cast.bob
    assert unread(alice.member.pk, alice.tag, NOW) == [ring]
    assert unread(bob.member.pk, bob.tag, NOW) == []
