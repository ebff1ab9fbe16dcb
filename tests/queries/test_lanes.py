"""Which lanes are open to whom, and in which order."""

from datetime import date, datetime, time, timedelta
from uuid import UUID, uuid4

import pytest

from clarion.actions.campaigns.pause import pause
from clarion.countries.registry import profile
from clarion.models import Campaign, Lane, Member
from clarion.queries.lanes import Caller, OpenLane, caller_of, open_lanes, running
from clarion.queries.own_state import OwnState
from clarion.rules.vocabulary import HoursClass, Rank
from tests.actions.steps import DAY, second_campaign
from tests.cast import NOW, World, make_world

pytestmark = pytest.mark.django_db

CHINA = profile("china")


def caller(world: World, **more: object) -> Caller:
    alice = world.cast.alice
    facts = {
        "member_id": alice.member.pk,
        "tag": alice.tag,
        "spoken": ("en", "zh"),
        "tiers": (0, 1),
        **more,
    }
    return Caller(**facts)  # type: ignore[arg-type]


def opened(world: World, now: datetime = NOW, **more: object) -> list[OpenLane]:
    return list(open_lanes(caller(world, **more), CHINA, now))


def released(world: World) -> list[OpenLane]:
    """Both lanes of the world, the personal one first."""
    lanes = Lane.objects.filter(campaign=world.campaign).exclude(keyring=None).order_by("-tier")
    return [OpenLane(lane.pk, lane.rank, lane.tier) for lane in lanes]


def test_two_scripts_are_one_spoken_language() -> None:
    member = Member(id=uuid4(), spoken="zh-Hant en zh-Hans")
    tag = uuid4()
    assert caller_of(member, tag, OwnState(None, (), (), 3)) == Caller(
        member.pk, tag, ("en", "zh"), (0,)
    )


def test_lines_of_a_person_before_those_that_newcomers_live_on() -> None:
    world = make_world(stations=1)
    assert opened(world) == released(world)
    assert [lane.tier for lane in opened(world)] == [1, 0]
    assert opened(world, tiers=(0,)) == released(world)[1:]


@pytest.mark.parametrize(
    "more",
    [
        {"member_id": UUID(int=1)},
        {"tag": UUID(int=1)},
        {"spoken": ("en",)},
        {"spoken": ()},
        {"tiers": ()},
        {"now": datetime.fromisoformat("2026-05-19T12:00:00+08:00")},
        {"now": NOW + 20 * DAY},
    ],
)
def test_everything_must_fit(more: dict[str, object]) -> None:
    world = make_world(stations=1)
    assert opened(world, **more) == []  # type: ignore[arg-type]


def add_lane(world: World, **changes: object) -> UUID:
    lane = Lane.objects.filter(campaign=world.campaign, tier=1).exclude(keyring=None)[0]
    lane.pk = uuid4()
    for name, value in changes.items():
        setattr(lane, name, value)
    lane.save(force_insert=True)
    return lane.pk


def test_ranks_in_their_order() -> None:
    world = make_world(stations=1)
    made = {
        rank: add_lane(world, rank=rank)
        for rank in (Rank.WAITING, Rank.PRIORITY, Rank.CALLBACK, Rank.CALLBACK_OWN)
    }
    found = [lane.id for lane in opened(world, tiers=(1,))]
    never = Lane.objects.exclude(keyring=None).get(tier=1, rank=Rank.NEVER_CALLED).pk
    assert found == [
        made[Rank.CALLBACK_OWN],
        made[Rank.CALLBACK],
        made[Rank.PRIORITY],
        never,
        made[Rank.WAITING],
    ]


def test_a_campaigns_own_hours_lie_inside_the_countrys() -> None:
    """An agreed call keeps its time: the person chose it."""
    world = make_world(stations=1)
    agreed = add_lane(world, rank=Rank.CALLBACK_OWN)
    never = Lane.objects.exclude(keyring=None).get(tier=1, rank=Rank.NEVER_CALLED).pk
    Campaign.objects.filter(pk=world.campaign.pk).update(opens=time(15), closes=time(16))
    found = {
        hour: [lane.id for lane in opened(world, datetime.fromisoformat(hour), tiers=(1,))]
        for hour in ("2026-05-19T10:30:00+08:00", "2026-05-19T15:30:00+08:00")
    }
    assert list(found.values()) == [[agreed], [agreed, never]]


def test_each_lane_by_its_own_hours() -> None:
    world = make_world(stations=1)
    duty = add_lane(world, hours_class=HoursClass.DUTY)
    west = add_lane(world, hours_class=HoursClass.WORK_WEST)
    noon = datetime.fromisoformat("2026-05-19T12:30:00+08:00")
    assert {lane.id for lane in opened(world, noon, tiers=(1,))} == {duty, west}
    evening = datetime.fromisoformat("2026-05-19T20:00:00+08:00")
    assert [lane.id for lane in opened(world, evening)] == [duty]


def decide(campaign: Campaign, on: date | None, reached: datetime | None = None) -> None:
    Campaign.objects.filter(pk=campaign.pk).update(decision_on=on, reached_at=reached)


@pytest.mark.parametrize(
    ("this", "other", "this_first"),
    [
        ((NOW.date() + DAY, None), (NOW.date() + 2 * DAY, None), True),
        ((NOW.date() + 3 * DAY, None), (NOW.date() + 2 * DAY, None), False),
        ((NOW.date(), None), (None, None), True),
        ((NOW.date() - DAY, None), (NOW.date() + 90 * DAY, None), False),
        ((NOW.date() + DAY, None), (NOW.date() + DAY, NOW - timedelta(1)), True),
        ((NOW.date() + DAY, NOW - timedelta(1)), (NOW.date() + DAY, None), False),
    ],
)
def test_the_clock_of_the_case_decides(
    this: tuple[date | None, datetime | None],
    other: tuple[date | None, datetime | None],
    this_first: bool,
) -> None:
    world = make_world(stations=1)
    campaign, _ = second_campaign(world, world.cast.alice)
    decide(world.campaign, *this)
    decide(campaign, *other)
    owners = dict(Lane.objects.values_list("id", "campaign"))
    found = [owners[lane.id] for lane in opened(world)]
    pair = [world.campaign.pk] * 2, [campaign.pk] * 2
    assert found == ([*pair[0], *pair[1]] if this_first else [*pair[1], *pair[0]])


def test_a_paused_campaign_is_left_out() -> None:
    world = make_world(stations=1)
    campaign, _ = second_campaign(world, world.cast.alice)
    pause(scope=campaign.pk, reason="news", by=world.cast.carol, now=NOW)
    assert opened(world) == released(world)


@pytest.mark.parametrize("campaigns", [1, 3])
def test_it_costs_one_statement(campaigns: int, django_assert_num_queries: object) -> None:
    world = make_world(stations=1)
    for _ in range(campaigns - 1):
        second_campaign(world, world.cast.alice)
    with django_assert_num_queries(1):  # type: ignore[operator]
        assert len(opened(world)) == 2 * campaigns


def test_running_is_live_and_not_over() -> None:
    world = make_world(stations=1)
    every = set(Lane.objects.all())
    assert set(running(NOW)) == every
    ends_at = Campaign.objects.get().ends_at
    assert set(running(ends_at - timedelta(seconds=1))) == every
    assert set(running(ends_at)) == set()
    assert set(running(NOW - 4 * DAY)) == set()
    Campaign.objects.filter(pk=world.campaign.pk).update(ended_at=NOW)
    assert set(running(NOW)) == set()
