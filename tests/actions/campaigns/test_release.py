"""Release: the next contacts, to this week's volunteers, and to nobody else."""

from datetime import datetime
from uuid import UUID

import pytest

from clarion.actions import keyrings
from clarion.actions.calling.lease import lease
from clarion.actions.calling.open_card import open_card
from clarion.actions.calling.read_briefing import read_briefing
from clarion.actions.campaigns.release import release
from clarion.actions.keyrings import Forged
from clarion.actions.open_keyring import open_keyring
from clarion.actions.refusal import NotFound
from clarion.models import (
    Campaign,
    Contact,
    Grant,
    Hold,
    Keyring,
    Lane,
    Member,
    Person,
    Wrap,
)
from clarion.rules.epochs import epoch_of
from clarion.rules.vocabulary import KeyringKind, Rank, Role
from tests.actions.steps import DAY, audited, state
from tests.cast import NOW, World, make_world

pytestmark = pytest.mark.django_db


def opened(world: World) -> list[int]:
    """Which contacts stand in a lane that has a keyring."""
    rows = set(Contact.objects.filter(lane__keyring__isnull=False).values_list("pk", flat=True))
    return [place for place, contact in enumerate(world.contacts) if contact.pk in rows]


def weeks(world: World) -> list[int]:
    rings = Keyring.objects.filter(campaign=world.campaign)
    return sorted(rings.values_list("epoch", flat=True))


def wrapped_for_campaign() -> set[UUID]:
    wraps = Wrap.objects.filter(keyring__kind=KeyringKind.CAMPAIGN)
    return set(wraps.values_list("record_id", flat=True))


def in_order(world: World) -> None:
    """The first contact of the world has waited longest."""
    for place, contact in enumerate(world.contacts):
        Contact.objects.filter(pk=contact.pk).update(ready_at=NOW - (30 - place) * DAY)


def go(world: World, count: int = 1000, now: datetime = NOW) -> int:
    return release(campaign=world.campaign, count=count, by=world.cast.carol, now=now)


def test_as_many_as_are_asked_for_and_more_the_next_time() -> None:
    world = make_world(stations=2, released=0)
    in_order(world)
    assert (go(world, 1), opened(world)) == (1, [0])
    assert (go(world, 2), opened(world)) == (2, [0, 1, 2])
    assert (go(world, 9), opened(world)) == (1, [0, 1, 2, 3])
    assert (go(world, 9), opened(world)) == (0, [0, 1, 2, 3])
    assert len(weeks(world)) == 1
    told = {"verb": "release", "campaign": str(world.campaign.pk), "count": "0"}
    assert audited(world.cast, world.cast.carol)[-1] == told


def test_exactly_the_records_of_what_was_released_open() -> None:
    world = make_world(stations=2, released=0)
    in_order(world)
    assert wrapped_for_campaign() == set()
    go(world, 2)
    person = Person.objects.get(line=world.lines[1])
    assert wrapped_for_campaign() == {
        world.campaign.record_id,
        world.lines[0].record_id,
        world.lines[1].record_id,
        world.lines[0].station.record_id,
        person.record_id,
    }
    before = wrapped_for_campaign()
    go(world, 1)
    assert wrapped_for_campaign() - before == {
        world.lines[2].record_id,
        world.lines[2].station.record_id,
    }


def test_nothing_sensitive_is_ever_released() -> None:
    make_world(stations=2, people=2)
    sensitive = set(Person.objects.values_list("sensitive_id", flat=True))
    assert sensitive & wrapped_for_campaign() == set()
    assert len(sensitive) == 4


def test_callers_and_coordinators_hold_the_week() -> None:
    world = make_world(stations=1)
    ring = Keyring.objects.get(campaign=world.campaign)
    assert ring.epoch == epoch_of(NOW - 2 * DAY)
    held = set(Grant.objects.filter(keyring=ring).values_list("member", flat=True))
    names = sorted(name for name, by in world.cast.actors.items() if by.member.pk in held)
    assert names == ["Alice", "Bob", "Carol", "Dave", "Grace"]
    keys = open_keyring(world.cast.alice, ring.pk)
    assert keyrings.checked_public(world.cast.founded.organisation.public, ring) == keys.pair.public


def test_who_has_left_is_given_nothing() -> None:
    world = make_world(stations=1, released=0)
    Member.objects.filter(pk=world.cast.bob.member.pk).update(ended_at=NOW)
    go(world)
    assert not Grant.objects.filter(
        member=world.cast.bob.member, keyring__kind=KeyringKind.CAMPAIGN
    ).exists()


def test_a_member_whom_nobody_vouched_for_stops_the_release() -> None:
    world = make_world(stations=1, released=0)
    Member.objects.filter(pk=world.cast.heidi.member.pk).update(roles="editor volunteer")
    with pytest.raises(Forged):
        go(world)


@pytest.mark.parametrize("name", ["Alice", "Erin", "Heidi"])
def test_only_coordinators_release(name: str) -> None:
    world = make_world(stations=1, released=0)
    with pytest.raises(NotFound):
        release(campaign=world.campaign, count=9, by=world.cast.actors[name], now=NOW)
    assert weeks(world) == []


def test_another_coordinator_tops_up_the_same_week() -> None:
    world = make_world(stations=1, released=1)
    release(campaign=world.campaign, count=9, by=world.cast.dave, now=NOW)
    assert opened(world) == [0, 1]
    assert len(weeks(world)) == 1


def test_rank_hours_language_and_tier_are_kept() -> None:
    world = make_world(stations=1, released=0)
    contact = world.contacts[1]
    lane = Lane.objects.get(pk=contact.lane_id)
    lane.pk, lane.rank = world.campaign.pk, Rank.CALLBACK
    lane.save(force_insert=True)
    Contact.objects.filter(pk=contact.pk).update(lane=lane, prefer_tag=world.cast.alice.tag)
    go(world)
    moved = Contact.objects.select_related("lane").get(pk=contact.pk).lane
    kept = ("campaign_id", "hours_class", "language", "tier", "rank")
    assert [getattr(moved, name) for name in kept] == [getattr(lane, name) for name in kept]
    assert moved.keyring == Keyring.objects.get(campaign=world.campaign)
    assert state(contact)["prefer"] == world.cast.alice.tag


def test_what_was_closed_is_not_released() -> None:
    world = make_world(stations=1, released=0)
    Contact.objects.filter(pk=world.contacts[1].pk).update(ready_at=None)
    assert (go(world), opened(world)) == (1, [0])


def test_another_campaign_stays_closed() -> None:
    world = make_world(stations=1, released=0)
    other = make_world(world.cast, stations=0, released=0)
    go(other)
    assert opened(world) == []


def test_a_new_week_takes_what_the_closed_one_left() -> None:
    """Released in the week of May 14; in the week of the 21st that one is open still."""
    world = make_world(stations=2, released=3)
    Campaign.objects.update(ends_at=NOW + 90 * DAY)
    first = weeks(world)
    next_week = datetime.fromisoformat("2026-05-22T10:00:00+08:00")
    assert go(world, now=next_week) == 1
    assert weeks(world) == [*first, first[0] + 1]
    week_after = datetime.fromisoformat("2026-05-29T10:00:00+08:00")
    assert go(world, now=week_after) == 3
    assert weeks(world) == [first[0], first[0] + 1, first[0] + 2]
    left = Contact.objects.values_list("lane__keyring__epoch", flat=True)
    assert sorted(left) == [first[0] + 1, *[first[0] + 2] * 3]


def test_a_released_contact_opens_in_its_new_week() -> None:
    world = make_world(stations=1)
    Campaign.objects.update(ends_at=NOW + 90 * DAY)
    later = datetime.fromisoformat("2026-06-09T10:00:00+08:00")
    assert lease(by=world.cast.alice, now=later).lease_id is None
    go(world, now=later)
    leased = lease(by=world.cast.alice, now=later).lease_id
    assert leased is not None
    card = open_card(lease_id=leased, language="en", by=world.cast.alice, now=later)
    assert card.station.text == "河口路派出所0"
    assert Hold.objects.count() == 1


def test_who_joined_later_waits_for_approval() -> None:
    world = make_world(stations=1)
    ring = Keyring.objects.get(campaign=world.campaign)
    Grant.objects.filter(keyring=ring, member=world.cast.bob.member).delete()
    with pytest.raises(NotFound):
        read_briefing(campaign_id=world.campaign.pk, by=world.cast.bob, now=NOW)
    assert lease(by=world.cast.bob, now=NOW).lease_id is None
    assert world.cast.bob.member.has_role(Role.VOLUNTEER)
