"""Any page of its holder keeps a lease; nobody else's, and none that is over."""

from datetime import datetime

import pytest

from clarion.actions.calling.hand_out import HARD_END, LEASE
from clarion.actions.calling.keep_lease import keep_lease
from clarion.models import Contact, Hold
from tests.actions.steps import MINUTE, SECOND, hold
from tests.cast import NOW, World, make_world

pytestmark = pytest.mark.django_db


def until() -> datetime:
    return Hold.objects.get().until


@pytest.fixture
def world() -> World:
    made = make_world(stations=1)
    hold(made.contacts[0], made.cast.alice)
    return made


def test_it_is_prolonged_for_its_holder_alone(world: World) -> None:
    later = NOW + 10 * MINUTE
    assert not keep_lease(by=world.cast.bob, now=later)
    assert until() == NOW + LEASE
    assert keep_lease(by=world.cast.alice, now=later)
    assert (until(), Contact.objects.get(pk=world.contacts[0].pk).ready_at) == (
        later + LEASE,
        later + LEASE,
    )


def test_one_that_is_over_or_closed_is_not_kept(world: World) -> None:
    alice = world.cast.alice
    assert not keep_lease(by=alice, now=NOW + LEASE)
    Hold.objects.update(until=NOW + HARD_END)
    assert keep_lease(by=alice, now=NOW + HARD_END - SECOND)
    assert not keep_lease(by=alice, now=NOW + HARD_END)
    Contact.objects.update(ready_at=None)
    assert not keep_lease(by=alice, now=NOW + MINUTE)
    Hold.objects.all().delete()
    assert not keep_lease(by=alice, now=NOW + MINUTE)
