"""The hand-out: exactly once, and empty only when nothing is free."""

import threading
from datetime import datetime
from uuid import UUID, uuid4

import pytest
from django.db import close_old_connections, connection, transaction

from clarion.actions.actor import Actor
from clarion.actions.calling.hand_out import (
    HARD_END,
    LEASE,
    NUDGE,
    hand_out,
)
from clarion.models import Contact, Hold, Lane
from clarion.rules.vocabulary import Rank
from tests.actions.steps import DAY, MINUTE, SECOND, hold
from tests.cast import NOW, World, make_world

pytestmark = pytest.mark.django_db


def lanes() -> list[UUID]:
    """Every lane that holds a contact, public lines first."""
    rows = Lane.objects.filter(contact__isnull=False).distinct().order_by("tier")
    return [lane.pk for lane in rows]


def take(lanes: list[UUID], by: Actor, now: datetime = NOW) -> Hold | None:
    return hand_out(lanes, dict.fromkeys(lanes, Rank.WAITING), by.tag, now)


def ready(contact: Contact) -> datetime | None:
    return Contact.objects.values_list("ready_at", flat=True).get(pk=contact.pk)


def make_ready(contact: Contact, at: datetime | None) -> None:
    Contact.objects.filter(pk=contact.pk).update(ready_at=at)


def alone(world: World, *places: int) -> list[Contact]:
    """Only these contacts are ready, the first of them for the longest time."""
    Contact.objects.update(ready_at=NOW + 30 * DAY)
    chosen = [world.contacts[place] for place in places]
    for age, contact in enumerate(reversed(chosen), start=1):
        make_ready(contact, NOW - age * MINUTE)
    return chosen


def test_the_longest_ready_is_taken_and_moved_past_the_lease() -> None:
    world = make_world(stations=3)
    _, second = alone(world, 2, 0)
    make_ready(second, NOW - 5 * DAY)
    taken = take(lanes(), world.cast.alice)
    assert taken == Hold.objects.get()
    stored = Hold.objects.values(
        "contact", "person_tag", "station_id", "member_tag", "taken_at", "until", "hard_end", "rank"
    ).get()
    assert stored == {
        "contact": second.pk,
        "person_tag": second.person_tag,
        "station_id": second.station_id,
        "member_tag": world.cast.alice.tag,
        "taken_at": NOW,
        "until": NOW + LEASE,
        "hard_end": NOW + HARD_END,
        "rank": Rank.WAITING,
    }
    assert ready(second) == NOW + LEASE


def test_the_order_of_lanes_comes_before_the_waiting_time() -> None:
    world = make_world(stations=2)
    public, personal = world.contacts[0], world.contacts[3]
    make_ready(personal, NOW - 20 * DAY)
    make_ready(public, NOW - 10 * DAY)
    forward, backward = lanes(), lanes()[::-1]
    first = take(forward, world.cast.alice)
    second = take(backward, world.cast.bob)
    assert [row and row.contact_id for row in (first, second)] == [public.pk, personal.pk]


def test_nobody_is_handed_what_is_not_ready_or_never_again() -> None:
    world = make_world(stations=2)
    Contact.objects.update(ready_at=NOW + SECOND)
    make_ready(world.contacts[0], None)
    assert take(lanes(), world.cast.alice) is None
    assert ready(world.contacts[0]) is None
    later = take(lanes(), world.cast.alice, NOW + SECOND)
    assert later is not None


def test_without_lanes_there_is_nothing() -> None:
    assert take([], make_world(stations=1).cast.alice) is None


@pytest.mark.parametrize("field", ["contact_id", "person_tag", "station_id"])
def test_what_is_held_steps_back_and_the_next_one_is_taken(field: str) -> None:
    world = make_world(stations=3)
    first, second = alone(world, 0, 2)
    values = {"contact_id": world.contacts[4].pk, "person_tag": uuid4(), "station_id": uuid4()}
    values[field] = first.pk if field == "contact_id" else getattr(first, field)
    Hold.objects.create(
        member_tag=world.cast.bob.tag,
        taken_at=NOW,
        until=NOW + SECOND,
        hard_end=NOW + HARD_END,
        rank=Rank.WAITING,
        **values,
    )
    taken = take(lanes(), world.cast.alice)
    assert taken is not None
    assert taken.contact_id == second.pk
    assert ready(first) == NOW + NUDGE
    assert Hold.objects.count() == 2


def test_a_step_back_is_two_minutes() -> None:
    assert NUDGE.total_seconds() == 120


def test_one_who_holds_a_contact_gets_no_second_one() -> None:
    world = make_world(stations=2)
    first, second = alone(world, 0, 2)
    own = hold(first, world.cast.alice)
    assert take(lanes(), world.cast.alice) == own
    assert ready(second) == NOW
    assert Hold.objects.get().contact_id == first.pk


def test_it_is_empty_only_when_everything_is_held() -> None:
    world = make_world(stations=3)
    alone(world, 0, 1, 2, 3)
    hold(world.contacts[1], world.cast.bob, NOW - MINUTE)
    make_ready(world.contacts[1], NOW - MINUTE)
    first = take(lanes(), world.cast.alice)
    assert first is not None
    assert first.contact_id == world.contacts[2].pk
    assert take(lanes(), world.cast.grace) is None
    nudged = [ready(world.contacts[place]) for place in (0, 1, 3)]
    assert nudged == [NOW + NUDGE] * 3


def test_a_hold_that_has_run_out_gives_way() -> None:
    world = make_world(stations=2)
    [contact] = alone(world, 0)
    old = hold(contact, world.cast.bob, NOW - LEASE)
    make_ready(contact, old.until)
    taken = take(lanes(), world.cast.alice)
    assert list(Hold.objects.all()) == [taken]
    assert taken is not None
    assert (taken.contact_id, taken.member_tag) == (contact.pk, world.cast.alice.tag)


def test_only_what_has_run_out_gives_way() -> None:
    """Two holds are in the way, of the station and of the member; one of them still lasts."""
    world = make_world(stations=2)
    [contact] = alone(world, 0)
    own = hold(world.contacts[3], world.cast.alice, NOW - LEASE)
    live = hold(world.contacts[1], world.cast.bob, NOW - MINUTE)
    make_ready(world.contacts[3], NOW + DAY)
    assert take(lanes(), world.cast.alice) is None
    assert list(Hold.objects.all()) == [live]
    assert own != live
    assert ready(contact) == NOW + NUDGE


def test_who_gave_it_back_is_not_handed_it_again() -> None:
    world = make_world(stations=2)
    [contact] = alone(world, 0)
    Contact.objects.filter(pk=contact.pk).update(avoid_tag=world.cast.alice.tag)
    assert take(lanes(), world.cast.alice) is None
    assert ready(contact) == NOW - MINUTE
    taken = take(lanes(), world.cast.bob)
    assert taken is not None
    assert taken.contact_id == contact.pk


def test_whom_he_agreed_with_goes_first_and_later_anybody() -> None:
    world = make_world(stations=2)
    [contact] = alone(world, 0)
    Contact.objects.filter(pk=contact.pk).update(
        prefer_tag=world.cast.alice.tag, prefer_until=NOW + MINUTE
    )
    assert take(lanes(), world.cast.bob) is None
    with_alice = take(lanes(), world.cast.alice)
    assert with_alice is not None
    with_alice.delete()
    make_ready(contact, NOW)
    at_the_end = take(lanes(), world.cast.bob, NOW + MINUTE)
    assert at_the_end is not None
    assert at_the_end.contact_id == contact.pk


def test_the_first_lane_with_a_contact_is_found_among_a_thousand() -> None:
    world = make_world(stations=1)
    [contact] = alone(world, 0)
    before, after = [uuid4() for _ in range(500)], [uuid4() for _ in range(500)]
    some = [*before, *lanes()[:1], *after]
    taken = take(some, world.cast.alice)
    assert taken is not None
    assert taken.contact_id == contact.pk
    assert take(some, world.cast.bob) is None


def _race(world: World, callers: list[Actor]) -> list[Hold]:
    """All at once, each in a thread and a connection of its own."""
    start, some, won = threading.Barrier(len(callers)), lanes(), []

    def one(by: Actor) -> None:
        start.wait()
        try:
            with transaction.atomic():
                taken = take(some, by)
            if taken:
                won.append(taken)
        finally:
            connection.close()

    threads = [threading.Thread(target=one, args=[by]) for by in callers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    close_old_connections()
    return won


@pytest.mark.django_db(transaction=True)
def test_eight_at_once_share_five_stations_and_none_goes_unused() -> None:
    world = make_world(volunteers=8, stations=5)
    won = _race(world, [world.cast.actors[f"V{place}"] for place in range(8)])
    assert len(won) == 5
    for field in ("contact_id", "person_tag", "station_id", "member_tag"):
        assert len({getattr(taken, field) for taken in won}) == 5
