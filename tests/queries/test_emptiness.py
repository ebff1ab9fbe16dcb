"""Why the queue is empty, and when it opens."""

from datetime import datetime

import pytest

from clarion.actions.campaigns.pause import pause, pause_everything
from clarion.actions.campaigns.release import release
from clarion.countries.registry import profile
from clarion.models import Campaign, Contact, Lane, Reading
from clarion.queries.emptiness import EmptyQueue, why_empty
from clarion.queries.lanes import Caller
from clarion.rules.vocabulary import EmptyReason, LineKind
from tests.actions.steps import DAY, HOUR, MINUTE, hold, second_campaign
from tests.cast import NOW, World, make_world

pytestmark = pytest.mark.django_db

CHINA = profile("china")


def why(
    world: World,
    now: datetime = NOW,
    tiers: tuple[int, ...] = (0, 1),
    spoken: tuple[str, ...] = ("zh",),
) -> EmptyQueue:
    alice = world.cast.alice
    return why_empty(Caller(alice.member.pk, alice.tag, spoken, tiers), CHINA, now)


def there(clock: str) -> datetime:
    return datetime.fromisoformat(f"{clock}+08:00")


def test_no_campaign_has_begun() -> None:
    world = make_world(stations=0)
    assert why(world) == EmptyQueue((EmptyReason.NOT_STARTED,), None)


def test_nothing_is_left_that_may_ring_again() -> None:
    world = make_world(stations=1)
    Contact.objects.update(ready_at=None)
    assert why(world) == EmptyQueue((EmptyReason.NOT_STARTED,), None)


def test_a_campaign_that_is_over_counts_no_more() -> None:
    world = make_world(stations=1)
    Campaign.objects.update(ends_at=NOW)
    assert why(world) == EmptyQueue((EmptyReason.NOT_STARTED,), None)


def test_at_noon_it_opens_at_two() -> None:
    world = make_world(stations=1)
    assert why(world, there("2026-05-19T12:00:00")) == EmptyQueue(
        (EmptyReason.HOURS,), there("2026-05-19T14:00:00")
    )


def test_when_all_rest_it_opens_with_the_first_of_them_in_its_hours() -> None:
    world = make_world(stations=1)
    public, personal = world.contacts
    Contact.objects.filter(pk=public.pk).update(ready_at=NOW + 5 * DAY)
    Contact.objects.filter(pk=personal.pk).update(ready_at=there("2026-05-20T12:00:00"))
    assert why(world) == EmptyQueue((EmptyReason.RESTS,), there("2026-05-20T14:00:00"))
    Contact.objects.filter(pk=personal.pk).update(ready_at=there("2026-05-20T10:00:00"))
    assert why(world) == EmptyQueue((EmptyReason.RESTS,), there("2026-05-20T10:00:00"))


def test_when_others_hold_all_it_may_open_any_moment() -> None:
    world = make_world(stations=1)
    hold(world.contacts[0], world.cast.bob)
    Contact.objects.update(ready_at=NOW)
    assert why(world) == EmptyQueue((EmptyReason.ALL_BUSY,), NOW)


def test_a_pause_comes_first_and_nobody_knows_when_it_ends() -> None:
    world = make_world(stations=1, readers=())
    pause_everything(reason="news", by=world.cast.carol, now=NOW)
    assert why(world, there("2026-05-19T12:00:00")) == EmptyQueue((EmptyReason.PAUSED,), None)


def test_the_briefing_is_unread() -> None:
    world = make_world(stations=1, readers=())
    assert why(world) == EmptyQueue((EmptyReason.BRIEFING,), None)


def test_another_language() -> None:
    world = make_world(stations=1)
    assert why(world, spoken=("en",)) == EmptyQueue((EmptyReason.LANGUAGE,), None, ("zh",))


def test_a_newcomer_among_lines_of_persons() -> None:
    world = make_world(stations=1)
    Contact.objects.filter(pk=world.contacts[0].pk).update(ready_at=None)
    assert why(world, tiers=(0,)) == EmptyQueue((EmptyReason.TIER,), None)


@pytest.mark.parametrize("case", ["never", "long ago"])
def test_it_waits_for_a_release(case: str) -> None:
    world = make_world(stations=1, released=0)
    Reading.objects.create(campaign=world.campaign, member_tag=world.cast.alice.tag, at=NOW)
    Campaign.objects.update(ends_at=NOW + 90 * DAY)
    if case == "long ago":
        release(campaign=world.campaign, count=9, by=world.cast.carol, now=NOW - 21 * DAY)
    assert why(world) == EmptyQueue((EmptyReason.RELEASE,), None)
    release(campaign=world.campaign, count=9, by=world.cast.carol, now=NOW)
    assert why(world) == EmptyQueue((EmptyReason.ALL_BUSY,), NOW)


def test_several_reasons_in_one_order_and_the_first_moment_of_all() -> None:
    world = make_world(stations=1)
    campaign, twins = second_campaign(world, world.cast.alice)
    Contact.objects.filter(pk__in=[twin.pk for twin in twins]).update(
        ready_at=there("2026-05-20T09:00:00")
    )
    Contact.objects.filter(pk=world.contacts[1].pk).update(ready_at=NOW + HOUR)
    third, _ = second_campaign(world)
    pause(scope=third.pk, reason="news", by=world.cast.carol, now=NOW)
    found = why(world, tiers=(1,))
    assert found == EmptyQueue(
        (EmptyReason.RESTS, EmptyReason.PAUSED, EmptyReason.TIER), NOW + HOUR
    )
    assert campaign != third


def test_a_lane_that_never_opens_names_no_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    world = make_world(stations=1)
    Contact.objects.update(ready_at=NOW + DAY)
    monkeypatch.setattr("clarion.rules.hours.next_opening", lambda *_: None)
    assert why(world) == EmptyQueue((EmptyReason.RESTS,), None)


def test_what_one_gave_back_is_busy_for_one() -> None:
    world = make_world(stations=1, kind=LineKind.DUTY)
    Contact.objects.update(avoid_tag=world.cast.alice.tag, ready_at=NOW - MINUTE)
    assert why(world) == EmptyQueue((EmptyReason.ALL_BUSY,), NOW)


@pytest.mark.parametrize("campaigns", [1, 3])
def test_it_costs_one_statement(campaigns: int, django_assert_num_queries: object) -> None:
    world = make_world(stations=1)
    for _ in range(campaigns - 1):
        second_campaign(world, world.cast.alice)
    with django_assert_num_queries(1):  # type: ignore[operator]
        why(world)
    assert Lane.objects.count() == 4 * campaigns
