"""What a volunteer has open."""

import pytest

from clarion.models import Attempt
from clarion.queries.attempts import OwnAttempt, own_attempt, own_attempt_of
from clarion.queries.own_state import NEWCOMER_CALLS, OwnState, own_state
from clarion.rules.vocabulary import LineKind, LineSafety
from tests.actions.steps import HOUR, MINUTE, hold, past_call, ring
from tests.cast import NOW, make_world

pytestmark = pytest.mark.django_db


def test_a_new_volunteer_has_nothing() -> None:
    world = make_world(stations=1)
    assert own_state(world.cast.alice.tag, NOW) == OwnState(None, (), (), 0)


def test_the_lease_the_numbers_and_the_reports_owed() -> None:
    world = make_world(stations=2)
    alice = world.cast.alice
    past_call(world.contacts[1], alice, NOW - 2 * HOUR)
    owed = past_call(world.contacts[1], alice, NOW - HOUR)
    Attempt.objects.filter(pk=owed.pk).update(reported_at=None)
    past_call(world.contacts[1], world.cast.bob, NOW)
    lease = hold(world.contacts[3], alice)
    assert own_state(alice.tag, NOW) == OwnState(
        lease.pk, (NOW - HOUR, NOW - 2 * HOUR), (owed.pk,), 1
    )


def test_a_lease_that_ran_out_is_none() -> None:
    world = make_world(stations=1)
    lease = hold(world.contacts[0], world.cast.alice)
    assert own_state(world.cast.alice.tag, lease.until - MINUTE).lease_id == lease.pk
    assert own_state(world.cast.alice.tag, lease.until).lease_id is None


def test_ten_reported_calls_make_a_newcomer_experienced() -> None:
    tiers = [OwnState(None, (), (), reported).tiers for reported in (0, 9, 10, 60)]
    assert tiers == [(0,), (0,), (0, 1), (0, 1)]
    assert NEWCOMER_CALLS == 10


def test_it_looks_back_as_far_as_the_limits_do() -> None:
    """Forty a day is the widest limit; sixty are looked at."""
    world = make_world(stations=1)
    for age in range(61):
        past_call(world.contacts[0], world.cast.alice, NOW - age * MINUTE)
    state = own_state(world.cast.alice.tag, NOW)
    assert (len(state.shown), state.shown[0], state.reported) == (60, NOW, 60)


@pytest.mark.parametrize("kind", [LineKind.WORK, LineKind.MOBILE])
@pytest.mark.parametrize("reported", [True, False])
def test_ones_own_attempt_for_its_form(kind: LineKind, reported: bool) -> None:
    world = make_world(stations=1, kind=kind)
    attempt = ring(world.contacts[1], world.cast.alice)
    Attempt.objects.update(reported_at=NOW if reported else None)
    mobile = kind == LineKind.MOBILE
    opened = own_attempt(attempt.pk, world.cast.alice.tag)
    assert own_attempt_of(attempt.lease_id, world.cast.alice.tag) == opened
    assert opened == OwnAttempt(
        id=attempt.pk,
        lease_id=attempt.lease_id,
        shown_at=NOW,
        safety=LineSafety.LIKELY_PRIVATE if mobile else LineSafety.MONITORED,
        reported=reported,
    )


def test_anothers_and_a_missing_attempt_look_alike() -> None:
    world = make_world(stations=1)
    attempt = ring(world.contacts[1], world.cast.alice)
    assert own_attempt(attempt.pk, world.cast.bob.tag) is None
    assert own_attempt(attempt.lease_id, world.cast.alice.tag) is None
    assert own_attempt_of(attempt.lease_id, world.cast.bob.tag) is None
    assert own_attempt_of(attempt.pk, world.cast.alice.tag) is None
