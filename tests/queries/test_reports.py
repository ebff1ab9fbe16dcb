"""Reports owed, and honest numbers."""

import pytest

from clarion.models import Attempt
from clarion.queries.reports import SMALLEST_SHOWN, Owed, conversations_this_week, owed
from clarion.rules.vocabulary import Counts
from tests.actions.steps import DAY, MINUTE, past_call
from tests.cast import NOW, make_world

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("count", [1, 3])
def test_own_reports_that_are_missing_newest_first(count: int) -> None:
    world = make_world(stations=1)
    made = [
        past_call(world.contacts[1], world.cast.alice, NOW - age * MINUTE) for age in range(count)
    ]
    past_call(world.contacts[1], world.cast.bob, NOW)
    Attempt.objects.update(reported_at=None)
    past_call(world.contacts[1], world.cast.alice, NOW)
    assert owed(world.cast.alice.tag) == [Owed(one.pk, one.lease_id, one.shown_at) for one in made]


def test_twenty_at_most() -> None:
    world = make_world(stations=1)
    for age in range(21):
        past_call(world.contacts[1], world.cast.alice, NOW - age * MINUTE)
    Attempt.objects.update(reported_at=None)
    assert [one.at for one in owed(world.cast.alice.tag)] == [
        NOW - age * MINUTE for age in range(20)
    ]


def test_conversations_of_everybody_this_week() -> None:
    world = make_world(stations=1)
    for place in range(SMALLEST_SHOWN):
        by = world.cast.alice if place % 2 else world.cast.bob
        counts = Counts.ANSWERED if place % 3 else Counts.CALLBACK
        past_call(world.contacts[1], by, NOW - place * MINUTE, counts)
    for counts in (Counts.BUSY, Counts.UNANSWERED, Counts.NOTHING):
        past_call(world.contacts[1], world.cast.bob, NOW, counts)
    past_call(world.contacts[1], world.cast.bob, NOW - 7 * DAY, Counts.ANSWERED)
    assert conversations_this_week(NOW) == SMALLEST_SHOWN == 8


def test_few_are_not_told() -> None:
    world = make_world(stations=1)
    assert conversations_this_week(NOW) is None
    for place in range(SMALLEST_SHOWN - 1):
        past_call(world.contacts[1], world.cast.bob, NOW - place * MINUTE, Counts.ANSWERED)
    assert conversations_this_week(NOW) is None
