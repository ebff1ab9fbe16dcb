"""A volunteer's own lease and its attempt."""

from uuid import uuid4

import pytest

from clarion.queries.leases import attempt_of, own_hold
from tests.actions.steps import hold, ring
from tests.cast import NOW, make_world

pytestmark = pytest.mark.django_db


def test_it_comes_whole_in_one_statement(django_assert_num_queries: object) -> None:
    world = make_world(stations=1)
    lease = hold(world.contacts[1], world.cast.alice)
    with django_assert_num_queries(1):  # type: ignore[operator]
        found = own_hold(lease.pk, world.cast.alice.tag)
        assert found == lease
        line = found.contact.line
        assert (line.station_id, line.person, found.contact.lane.campaign.pk) == (
            line.station.pk,
            world.lines[1].person,
            world.campaign.pk,
        )


def test_nobody_elses() -> None:
    world = make_world(stations=1)
    lease = hold(world.contacts[1], world.cast.alice)
    assert own_hold(lease.pk, world.cast.bob.tag) is None
    assert own_hold(uuid4(), world.cast.alice.tag) is None


def test_the_attempt_of_a_lease() -> None:
    world = make_world(stations=1)
    attempt = ring(world.contacts[1], world.cast.alice, NOW)
    assert attempt_of(attempt.lease_id) == attempt
    assert attempt_of(uuid4()) is None
