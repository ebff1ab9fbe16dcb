"""Keeping a lease: renewed by its holder, up to the hard end, and never beyond a stop."""

from datetime import datetime
from uuid import uuid4

import pytest

from clarion.actions.calling.hand_out import HARD_END, LEASE
from clarion.actions.calling.renew import LeaseLost, renewed
from clarion.models import Contact, Hold
from tests.actions.steps import DAY, MINUTE, SECOND, hold
from tests.cast import NOW, make_world

pytestmark = pytest.mark.django_db


def ends() -> tuple[datetime | None, datetime]:
    row = Hold.objects.select_related("contact").get()
    return row.contact.ready_at, row.until


def test_a_page_load_keeps_hold_and_contact_half_an_hour_longer() -> None:
    world = make_world(stations=1)
    lease = hold(world.contacts[0], world.cast.alice)
    later = NOW + 10 * MINUTE
    kept = renewed(lease_id=lease.pk, by=world.cast.alice, now=later)
    assert (kept, kept.until) == (lease, later + LEASE)
    assert ends() == (later + LEASE, later + LEASE)


def test_a_reload_a_moment_later_writes_nothing() -> None:
    world = make_world(stations=1)
    lease = hold(world.contacts[0], world.cast.alice)
    renewed(lease_id=lease.pk, by=world.cast.alice, now=NOW + 19 * SECOND)
    assert ends() == (NOW + LEASE, NOW + LEASE)
    renewed(lease_id=lease.pk, by=world.cast.alice, now=NOW + 20 * SECOND)
    assert ends() == (NOW + LEASE + 20 * SECOND,) * 2


def test_a_lease_that_ran_out_is_kept_while_nobody_wants_the_contact() -> None:
    world = make_world(stations=1)
    lease = hold(world.contacts[0], world.cast.alice)
    renewed(lease_id=lease.pk, by=world.cast.alice, now=NOW + 2 * LEASE)
    assert ends() == (NOW + 3 * LEASE, NOW + 3 * LEASE)


def test_no_page_load_goes_beyond_the_hard_end() -> None:
    world = make_world(stations=1)
    lease = hold(world.contacts[0], world.cast.alice)
    renewed(lease_id=lease.pk, by=world.cast.alice, now=NOW + HARD_END - MINUTE)
    assert ends() == (NOW + HARD_END, NOW + HARD_END)
    with pytest.raises(LeaseLost):
        renewed(lease_id=lease.pk, by=world.cast.alice, now=NOW + HARD_END)


def test_somebody_elses_and_a_missing_lease_look_alike() -> None:
    world = make_world(stations=1)
    lease = hold(world.contacts[0], world.cast.alice)
    with pytest.raises(LeaseLost) as foreign:
        renewed(lease_id=lease.pk, by=world.cast.bob, now=NOW + 5 * MINUTE)
    with pytest.raises(LeaseLost) as missing:
        renewed(lease_id=uuid4(), by=world.cast.bob, now=NOW + 5 * MINUTE)
    assert (str(foreign.value), foreign.value.status) == (str(missing.value), 410)
    assert ends() == (NOW + LEASE, NOW + LEASE)


def test_a_contact_that_was_closed_is_lost() -> None:
    world = make_world(stations=1)
    lease = hold(world.contacts[0], world.cast.alice)
    Contact.objects.update(ready_at=None)
    with pytest.raises(LeaseLost):
        renewed(lease_id=lease.pk, by=world.cast.alice, now=NOW + MINUTE)


def test_a_hold_that_went_to_another_in_this_moment_is_lost(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    world = make_world(stations=1)
    lease = hold(world.contacts[0], world.cast.alice)
    seen = Hold.objects.select_related("contact").get()
    Hold.objects.all().delete()
    monkeypatch.setattr("clarion.actions.calling.renew.own_hold", lambda *_: seen)
    with pytest.raises(LeaseLost):
        renewed(lease_id=lease.pk, by=world.cast.alice, now=NOW + 5 * MINUTE)
    assert Contact.objects.get(pk=world.contacts[0].pk).ready_at == NOW + LEASE


def test_renewing_never_shortens_a_rest() -> None:
    world = make_world(stations=1)
    lease = hold(world.contacts[0], world.cast.alice)
    Contact.objects.update(ready_at=NOW + 14 * DAY)
    renewed(lease_id=lease.pk, by=world.cast.alice, now=NOW + 5 * MINUTE)
    assert ends() == (NOW + 14 * DAY, NOW + LEASE + 5 * MINUTE)
