"""A promised call that nobody made comes in the next window, and never in the same hour."""

from datetime import datetime, timedelta

import pytest

from clarion.actions.calling.lease import lease
from clarion.actions.calling.reported import Callback
from clarion.actions.upkeep.move_missed import move_missed
from clarion.countries.registry import profile
from clarion.models import Contact
from clarion.rules.vocabulary import How, Rank, Tick, Who
from tests.actions.steps import DAY, HOUR, MINUTE, SECOND, answered, call, hold, state
from tests.cast import World, make_world

pytestmark = pytest.mark.django_db
CHINA = profile("china")
# On the clock there, on a Thursday.
AGREED = datetime.fromisoformat("2026-05-21T09:00:00+08:00")
MISSED = AGREED + HOUR
TWO = datetime.fromisoformat("2026-05-21T14:00:00+08:00")
FRIDAY = datetime.fromisoformat("2026-05-22T08:30:00+08:00")


def promised(*, mine: bool = True, at: datetime = AGREED) -> World:
    """Alice was asked for another time; it is the only contact there is."""
    world = make_world(stations=1)
    said = answered(Who.COLLEAGUE, How.ASKED, Tick.ANOTHER_TIME, callback=Callback(at, mine=mine))
    call(world.contacts[1], world.cast.alice, said)
    Contact.objects.exclude(pk=world.contacts[1].pk).update(ready_at=None)
    Contact.objects.filter(pk=world.contacts[1].pk).update(lane=_first_tier(world))
    return world


def _first_tier(world: World) -> object:
    """A newcomer may take it."""
    lane = Contact.objects.select_related("lane").get(pk=world.contacts[1].pk).lane
    lane.tier = 0
    lane.save()
    return lane


def move(now: datetime) -> int:
    return move_missed(country=CHINA, now=now)


def takes(world: World, name: str, now: datetime) -> bool:
    return lease(by=world.cast.actors[name], now=now).lease_id is not None


def test_it_comes_at_its_hour_for_the_one_who_agreed() -> None:
    world = promised()
    early = AGREED - 15 * MINUTE
    found = {
        (name, now - early): takes(world, name, now)
        for now, name in ((early - SECOND, "Alice"), (early, "Bob"), (early, "Alice"))
    }
    assert found == {
        ("Alice", -SECOND): False,
        ("Bob", 0 * SECOND): False,
        ("Alice", 0 * SECOND): True,
    }


def test_after_its_hour_nobody_is_handed_it() -> None:
    world = promised()
    assert [takes(world, name, MISSED) for name in ("Alice", "Bob", "Grace")] == [False] * 3
    assert takes(world, "Alice", MISSED - SECOND)


def test_missed_it_comes_in_the_next_window_first_for_the_one_who_agreed() -> None:
    world = promised()
    alice = world.cast.alice
    assert (move(MISSED - SECOND), move(MISSED), move(MISSED)) == (0, 1, 0)
    assert state(world.contacts[1]) == {
        "ready_at": TWO,
        "rank": Rank.CALLBACK,
        "avoid": None,
        "prefer": alice.tag,
        "prefer_until": TWO,
        "agreed_at": TWO,
    }
    assert takes(world, "Bob", TWO)


def test_in_the_middle_of_a_window_the_one_who_agreed_has_a_quarter_of_an_hour() -> None:
    """Missed at eight, on a duty line: tried again at nine the next day."""
    world = promised()
    eight, nine = AGREED - HOUR, AGREED + DAY
    Contact.objects.filter(pk=world.contacts[1].pk).update(agreed_at=eight)
    world.lines[1].__class__.objects.update(hours_class="duty")
    assert move(AGREED) == 1
    found = state(world.contacts[1])
    assert (found["ready_at"], found["prefer_until"], found["agreed_at"]) == (
        nine - 15 * MINUTE,
        nine,
        nine,
    )


def test_missed_for_days_it_does_not_wait_in_the_past() -> None:
    world = promised(mine=False)
    late = AGREED + 23 * HOUR + timedelta(minutes=40)
    assert move(late) == 1
    found = state(world.contacts[1])
    assert (found["ready_at"], found["agreed_at"], found["prefer"]) == (
        TWO + DAY,
        TWO + DAY,
        None,
    )


def test_a_rest_that_was_written_meanwhile_is_kept() -> None:
    world = promised()
    until = FRIDAY + 3 * HOUR
    Contact.objects.update(ready_at=until)
    Contact.objects.exclude(pk=world.contacts[1].pk).update(ready_at=None)
    assert move(MISSED) == 1
    found = state(world.contacts[1])
    two = TWO + DAY
    assert (found["ready_at"], found["agreed_at"]) == (two, two)


def test_one_that_is_in_somebodys_hands_is_left_there() -> None:
    world = promised()
    hold(world.contacts[1], world.cast.alice, MISSED - MINUTE)
    assert move(MISSED + 28 * MINUTE) == 0
    assert move(MISSED + 29 * MINUTE) == 1


def test_what_is_closed_or_was_never_agreed_is_left_alone() -> None:
    world = promised()
    Contact.objects.update(ready_at=None)
    assert move(MISSED + DAY) == 0
    Contact.objects.update(agreed_at=None, ready_at=AGREED)
    assert move(MISSED + DAY) == 0
    assert world.contacts


def test_without_any_other_hour_it_waits_like_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clarion.actions.upkeep.move_missed.next_chance", lambda *_: None)
    world = promised()
    assert move(MISSED) == 1
    assert state(world.contacts[1]) == {
        "ready_at": MISSED,
        "rank": Rank.WAITING,
        "avoid": None,
        "prefer": world.cast.alice.tag,
        "prefer_until": MISSED,
        "agreed_at": None,
    }
