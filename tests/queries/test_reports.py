"""Reports owed, and honest numbers."""

import pytest

from clarion.models import Attempt, Tally
from clarion.queries.reports import SMALLEST_SHOWN, Owed, conversations_this_week, owed
from tests.actions.steps import DAY, MINUTE, past_call
from tests.cast import NOW, make_world

pytestmark = pytest.mark.django_db
TODAY = NOW.date()


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


@pytest.mark.parametrize(("few", "shown"), [(SMALLEST_SHOWN - 1, None), (SMALLEST_SHOWN, 8)])
def test_conversations_of_everybody_this_week(few: int, shown: int | None) -> None:
    assert conversations_this_week(TODAY) is None
    for ago, answered in ((-1, 50), (0, few - 2), (1, 2), (2, 50)):
        day = TODAY - ago * DAY
        Tally.objects.create(day=day, hour=9, hours_class="work", reported=99, answered=answered)
    assert conversations_this_week(TODAY) == shown
