"""“Still on the call”: the hard end moves, for the holder alone."""

import pytest

from clarion.actions.calling.hand_out import HARD_END
from clarion.actions.calling.renew import LeaseLost
from clarion.actions.calling.renew_lease import renew_lease
from clarion.models import Hold
from tests.actions.steps import MINUTE, audited, hold
from tests.cast import NOW, make_world

pytestmark = pytest.mark.django_db


def test_three_more_hours_from_now() -> None:
    world = make_world(stations=1)
    alice, late = world.cast.alice, NOW + HARD_END - MINUTE
    lease = hold(world.contacts[0], alice)
    renew_lease(lease_id=lease.pk, by=alice, now=late)
    assert Hold.objects.get().hard_end == late + HARD_END
    told = {"verb": "renew_lease", "contact": str(world.contacts[0].pk)}
    assert audited(world.cast, alice)[-1] == told


def test_it_comes_too_late_after_the_hard_end() -> None:
    world = make_world(stations=1)
    lease = hold(world.contacts[0], world.cast.alice)
    with pytest.raises(LeaseLost):
        renew_lease(lease_id=lease.pk, by=world.cast.alice, now=NOW + HARD_END)


def test_nobody_else_can_ask_for_it() -> None:
    world = make_world(stations=1)
    lease = hold(world.contacts[0], world.cast.alice)
    with pytest.raises(LeaseLost):
        renew_lease(lease_id=lease.pk, by=world.cast.bob, now=NOW)
    assert Hold.objects.get().hard_end == NOW + HARD_END
