"""Next contact: who gets one, which, and why not."""

from datetime import datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from clarion.actions.actor import Actor
from clarion.actions.calling.hand_out import LEASE
from clarion.actions.calling.lease import Leased, lease
from clarion.actions.campaigns.end_pause import end_pause
from clarion.actions.campaigns.pause import pause, pause_everything
from clarion.actions.campaigns.release import release
from clarion.models import Attempt, AuditEntry, Campaign, Contact, Hold, Keyring, Lane, Reading
from clarion.queries.lanes import Caller, caller_of
from clarion.queries.own_state import OwnState
from clarion.rules import caps
from clarion.rules.vocabulary import How, LineKind, OwnLimit, Rank, Who
from tests.actions.steps import (
    DAY,
    HOUR,
    MINUTE,
    answered,
    audited,
    call,
    hold,
    past_call,
    report,
    ring,
    second_campaign,
    unanswered,
)
from tests.cast import NOW, World, make_world

pytestmark = pytest.mark.django_db

NOTHING = Leased(None)


def contact_of(leased: Leased) -> Contact:
    assert leased.lease_id is not None
    return Hold.objects.select_related("contact__line").get(pk=leased.lease_id).contact


def practised(world: World, by: Actor, calls: int = 10) -> None:
    """So many calls reported, long ago and at no station that matters here."""
    for place in range(calls):
        past_call(world.contacts[-1], by, NOW - 300 * DAY + place * DAY)


def only_of_persons(world: World) -> None:
    Contact.objects.filter(line__person=None).update(ready_at=None)


def test_a_contact_is_leased_and_audited() -> None:
    world = make_world(stations=1)
    alice = world.cast.alice
    leased = lease(by=alice, now=NOW)
    contact = contact_of(leased)
    assert contact == world.contacts[0]
    assert leased == Leased(Hold.objects.get().pk)
    assert Hold.objects.get().rank == Rank.NEVER_CALLED
    assert audited(world.cast, alice)[-1] == {"verb": "lease", "contact": str(contact.pk)}


def test_asking_twice_is_asking_once() -> None:
    world = make_world(stations=3)
    first = lease(by=world.cast.alice, now=NOW)
    entries = AuditEntry.objects.count()
    again = lease(by=world.cast.alice, now=NOW + LEASE - timedelta(seconds=1))
    assert again == first
    assert (Hold.objects.count(), AuditEntry.objects.count()) == (1, entries)


def test_a_lease_that_ran_out_makes_room_for_a_new_one() -> None:
    world = make_world(stations=3)
    first = lease(by=world.cast.alice, now=NOW)
    again = lease(by=world.cast.alice, now=NOW + LEASE)
    assert again.lease_id not in {None, first.lease_id}
    assert Hold.objects.get().pk == again.lease_id


def test_a_lease_whose_contact_was_closed_holds_nobody_up() -> None:
    """Bob's report, made late, closes all lines of the person; Alice holds another of them."""
    world = make_world(stations=3, people=2)
    alice, bob = world.cast.alice, world.cast.bob
    attempt = ring(world.contacts[1], bob, NOW - LEASE)
    Hold.objects.all().delete()
    elsewhere, contacts = second_campaign(world, alice)
    first = hold(contacts[1], alice)
    report(attempt, bob, answered(Who.PERSON, How.ENGAGED))
    assert Contact.objects.get(pk=contacts[1].pk).ready_at is None
    again = lease(by=alice, now=NOW + MINUTE)
    assert again.lease_id not in {None, first.pk}
    assert contact_of(again).person_tag != contacts[1].person_tag
    assert elsewhere != world.campaign


def test_two_volunteers_never_share_a_station() -> None:
    world = make_world(stations=1, people=3)
    assert lease(by=world.cast.alice, now=NOW).lease_id is not None
    assert lease(by=world.cast.bob, now=NOW) == NOTHING


def test_a_minute_between_numbers_does_not_hold_up_the_next_card() -> None:
    world = make_world(stations=3)
    call(world.contacts[0], world.cast.alice, unanswered())
    assert lease(by=world.cast.alice, now=NOW).lease_id is not None


@pytest.mark.parametrize(
    ("count", "apart", "limit"),
    [
        (12, 4 * MINUTE, caps.Refusal(OwnLimit.HOUR, NOW - 44 * MINUTE + HOUR)),
        (40, 20 * MINUTE, caps.Refusal(OwnLimit.DAY, NOW - 780 * MINUTE + DAY)),
    ],
)
def test_twelve_numbers_an_hour_and_forty_a_day(
    count: int, apart: timedelta, limit: caps.Refusal
) -> None:
    world = make_world(stations=3)
    alice = world.cast.alice
    for place in range(count):
        past_call(world.contacts[-1], alice, NOW - place * apart)
    assert lease(by=alice, now=NOW) == Leased(None, limit)
    assert Hold.objects.count() == 0
    Attempt.objects.latest("shown_at").delete()
    assert lease(by=alice, now=NOW + MINUTE).lease_id is not None


def test_three_reports_owed_come_first() -> None:
    world = make_world(stations=3)
    alice = world.cast.alice
    for place in range(3):
        attempt = past_call(world.contacts[-1], alice, NOW - 3 * DAY + place * HOUR)
        Attempt.objects.filter(pk=attempt.pk).update(reported_at=None)
    assert lease(by=alice, now=NOW) == Leased(None, caps.Refusal(OwnLimit.UNREPORTED, None))
    Attempt.objects.filter(pk=Attempt.objects.latest("shown_at").pk).update(reported_at=NOW)
    assert lease(by=alice, now=NOW).lease_id is not None


@pytest.mark.parametrize(("calls", "gets_one"), [(0, False), (9, False), (10, True)])
def test_a_newcomer_begins_with_public_lines(calls: int, gets_one: bool) -> None:
    world = make_world(stations=2)
    only_of_persons(world)
    practised(world, world.cast.alice, calls)
    assert (lease(by=world.cast.alice, now=NOW).lease_id is not None) is gets_one


def test_what_was_not_reported_does_not_count_as_practice() -> None:
    world = make_world(stations=2)
    only_of_persons(world)
    practised(world, world.cast.alice)
    Attempt.objects.filter(pk=Attempt.objects.latest("shown_at").pk).update(reported_at=None)
    assert lease(by=world.cast.alice, now=NOW) == NOTHING


@pytest.mark.parametrize(
    ("kind", "at", "rings"),
    [
        (LineKind.WORK, datetime.fromisoformat("2026-05-19T08:29:59+08:00"), False),
        (LineKind.WORK, datetime.fromisoformat("2026-05-19T08:30:00+08:00"), True),
        (LineKind.WORK, datetime.fromisoformat("2026-05-19T12:00:00+08:00"), False),
        (LineKind.DUTY, datetime.fromisoformat("2026-05-19T12:00:00+08:00"), True),
        (LineKind.WORK, datetime.fromisoformat("2026-05-23T10:00:00+08:00"), False),
        (LineKind.DUTY, datetime.fromisoformat("2026-05-23T10:00:00+08:00"), True),
    ],
)
def test_closed_hours_close_the_lane(kind: LineKind, at: datetime, rings: bool) -> None:
    world = make_world(stations=1, kind=kind)
    assert (lease(by=world.cast.alice, now=at).lease_id is not None) is rings


def test_private_lines_keep_silent_on_sensitive_dates() -> None:
    world = make_world(stations=1, kind=LineKind.MOBILE)
    practised(world, world.cast.alice)
    Campaign.objects.update(ends_at=NOW + 60 * DAY)
    on_the_day = datetime.fromisoformat("2026-05-13T10:00:00+08:00")
    Campaign.objects.update(live_at=on_the_day - DAY)
    Contact.objects.update(ready_at=on_the_day - DAY)
    assert lease(by=world.cast.alice, now=on_the_day) == NOTHING
    assert lease(by=world.cast.alice, now=on_the_day + DAY).lease_id is not None


def test_a_pause_of_everything_holds_everybody_until_it_ends() -> None:
    world = make_world(stations=2)
    brake = pause_everything(reason="news", by=world.cast.carol, now=NOW)
    assert lease(by=world.cast.alice, now=NOW) == NOTHING
    end_pause(pause_id=brake.pk, by=world.cast.carol, now=NOW)
    assert lease(by=world.cast.alice, now=NOW).lease_id is not None


def test_a_pause_of_one_campaign_leaves_the_others() -> None:
    world = make_world(stations=2)
    other, contacts = second_campaign(world, world.cast.alice)
    pause(scope=world.campaign.pk, reason="news", by=world.cast.carol, now=NOW)
    leased = lease(by=world.cast.alice, now=NOW)
    assert contact_of(leased) in contacts
    Hold.objects.all().delete()
    pause(scope=other.pk, reason="news", by=world.cast.carol, now=NOW)
    assert lease(by=world.cast.alice, now=NOW) == NOTHING


def test_without_the_briefing_there_is_no_contact() -> None:
    world = make_world(stations=1, readers=("Bob",))
    assert lease(by=world.cast.alice, now=NOW) == NOTHING
    assert Reading.objects.get().member_tag == world.cast.bob.tag
    assert lease(by=world.cast.bob, now=NOW).lease_id is not None


def test_another_language_is_for_another_volunteer() -> None:
    world = make_world(stations=1)
    world.cast.alice.member.spoken = "en"
    world.cast.bob.member.spoken = "zh-Hant"
    assert lease(by=world.cast.alice, now=NOW) == NOTHING
    assert lease(by=world.cast.bob, now=NOW).lease_id is not None


def test_two_scripts_are_one_spoken_language() -> None:
    alice = make_world(stations=1).cast.alice
    alice.member.spoken = "zh-Hant en zh-Hans"
    own = OwnState(lease_id=None, shown=(), owed=(), reported=3)
    assert caller_of(alice.member, alice.tag, own) == Caller(
        alice.member.pk, alice.tag, ("en", "zh"), (0,)
    )


def test_what_is_not_released_stays_closed() -> None:
    world = make_world(stations=1, released=0)
    Reading.objects.create(campaign=world.campaign, member_tag=world.cast.alice.tag, at=NOW)
    assert lease(by=world.cast.alice, now=NOW) == NOTHING
    release(campaign=world.campaign, count=1000, by=world.cast.carol, now=NOW)
    assert lease(by=world.cast.alice, now=NOW).lease_id is not None


def test_a_release_is_open_for_its_week_and_the_next() -> None:
    """Made on Sunday the 17th, in the week that began on Thursday the 14th."""
    world = make_world(stations=2)
    Campaign.objects.update(ends_at=NOW + 60 * DAY)
    last_day = datetime.fromisoformat("2026-05-27T10:00:00+08:00")
    first_after = datetime.fromisoformat("2026-05-28T10:00:00+08:00")
    assert lease(by=world.cast.alice, now=last_day).lease_id is not None
    Hold.objects.all().delete()
    assert lease(by=world.cast.alice, now=first_after) == NOTHING


def test_an_ended_keyring_closes_its_lanes() -> None:
    world = make_world(stations=1)
    Keyring.objects.filter(campaign=world.campaign).update(ended_at=NOW)
    assert lease(by=world.cast.alice, now=NOW) == NOTHING


def test_one_without_a_grant_gets_nothing() -> None:
    world = make_world(stations=1, readers=("Alice", "Bob"))
    Reading.objects.create(campaign=world.campaign, member_tag=world.cast.heidi.tag, at=NOW)
    assert lease(by=world.cast.heidi, now=NOW) == NOTHING


@pytest.mark.parametrize(
    "facts",
    [
        {"live_at": None},
        {"live_at": NOW + MINUTE},
        {"ended_at": NOW - MINUTE},
        {"ends_at": NOW},
    ],
)
def test_a_campaign_must_be_running(facts: dict[str, datetime | None]) -> None:
    world = make_world(stations=1)
    Campaign.objects.update(**facts)
    assert lease(by=world.cast.alice, now=NOW) == NOTHING


def test_callbacks_go_before_everything_else() -> None:
    world = make_world(stations=3)
    waiting, agreed = world.contacts[0], world.contacts[4]
    lane = Lane.objects.get(pk=Contact.objects.get(pk=agreed.pk).lane_id)
    lane.pk, lane.rank = world.campaign.pk, Rank.CALLBACK
    lane.save(force_insert=True)
    Contact.objects.filter(pk=waiting.pk).update(ready_at=NOW - 100 * DAY)
    Contact.objects.filter(pk=agreed.pk).update(lane=lane, ready_at=NOW)
    leased = lease(by=world.cast.alice, now=NOW)
    assert contact_of(leased) == agreed
    assert Hold.objects.get().rank == Rank.CALLBACK


def statements(by: Actor, now: datetime = NOW) -> list[str]:
    with CaptureQueriesContext(connection) as seen:
        lease(by=by, now=now)
    return [query["sql"] for query in seen.captured_queries]


# Own lease, own attempts, lanes, pick, hold; last link of the chain, new link. PostgreSQL picks and
# holds in one.
STATEMENTS = {"sqlite": 7, "postgresql": 6}


@pytest.mark.parametrize("stations", [1, 3])
def test_a_hand_out_costs_so_many_statements(stations: int) -> None:
    world = make_world(stations=stations)
    ring(world.contacts[0], world.cast.bob, NOW - DAY)
    Hold.objects.all().delete()
    Contact.objects.update(ready_at=NOW)
    assert len(statements(world.cast.alice)) == STATEMENTS[connection.vendor]


def test_the_same_lease_again_costs_two_statements() -> None:
    world = make_world(stations=1)
    lease(by=world.cast.alice, now=NOW)
    assert len(statements(world.cast.alice)) == 2


def test_nothing_to_call_costs_four_statements() -> None:
    world = make_world(stations=1)
    hold(world.contacts[0], world.cast.bob)
    Contact.objects.update(ready_at=NOW + DAY)
    assert len(statements(world.cast.alice)) == 4
