"""Not this one: five times a day, without a reason, before the number was shown."""

from uuid import uuid4

import pytest

from clarion.actions.calling.give_back import PER_DAY, AlreadyShown, TooManyReturns, give_back
from clarion.actions.calling.lease import lease
from clarion.actions.calling.renew import LeaseLost
from clarion.models import Contact, Hold, Return
from clarion.rules.vocabulary import NextCaller, Rank
from tests.actions.steps import DAY, MINUTE, SECOND, audited, hold, ring, state, waits
from tests.cast import NOW, make_world

pytestmark = pytest.mark.django_db


def test_the_contact_is_ready_at_once_for_everybody_else() -> None:
    world = make_world(stations=1)
    contact, alice = world.contacts[0], world.cast.alice
    give_back(lease_id=hold(contact, alice).pk, by=alice, now=NOW)
    assert state(contact) == waits(NOW, NextCaller.ANOTHER, alice, Rank.NEVER_CALLED)
    assert Hold.objects.count() == 0
    assert Return.objects.values("contact", "member_tag", "at").get() == {
        "contact": contact.pk,
        "member_tag": alice.tag,
        "at": NOW,
    }
    assert audited(world.cast, alice)[-1] == {"verb": "give_back", "contact": str(contact.pk)}
    assert lease(by=alice, now=NOW).lease_id is None
    assert lease(by=world.cast.bob, now=NOW).lease_id is not None


def test_five_a_day_and_the_sixth_tomorrow() -> None:
    world = make_world(stations=1)
    alice, contact = world.cast.alice, world.contacts[0]
    for place in range(PER_DAY):
        give_back(lease_id=hold(contact, alice).pk, by=alice, now=NOW + place * MINUTE)
    sixth = hold(contact, alice)
    with pytest.raises(TooManyReturns):
        give_back(lease_id=sixth.pk, by=alice, now=NOW + DAY - SECOND)
    assert Return.objects.count() == 5
    assert Hold.objects.get() == sixth
    give_back(lease_id=sixth.pk, by=alice, now=NOW + DAY)
    assert Return.objects.count() == 6


def test_what_others_gave_back_is_not_counted() -> None:
    world = make_world(stations=1)
    for _ in range(PER_DAY):
        Return.objects.create(contact=world.contacts[0], member_tag=world.cast.bob.tag, at=NOW)
    give_back(lease_id=hold(world.contacts[0], world.cast.alice).pk, by=world.cast.alice, now=NOW)
    assert Return.objects.filter(member_tag=world.cast.alice.tag).count() == 1


def test_after_the_number_was_shown_a_report_is_due() -> None:
    world = make_world(stations=1)
    attempt = ring(world.contacts[0], world.cast.alice)
    with pytest.raises(AlreadyShown):
        give_back(lease_id=attempt.lease_id, by=world.cast.alice, now=NOW)
    assert Hold.objects.count() == 1


@pytest.mark.parametrize("whose", ["another's", "missing"])
def test_only_ones_own_can_be_given_back(whose: str) -> None:
    world = make_world(stations=1)
    lease = hold(world.contacts[0], world.cast.alice)
    with pytest.raises(LeaseLost):
        give_back(
            lease_id=lease.pk if whose == "another's" else uuid4(), by=world.cast.bob, now=NOW
        )
    assert Hold.objects.get() == lease


def test_what_was_closed_meanwhile_stays_closed() -> None:
    world = make_world(stations=1)
    lease = hold(world.contacts[0], world.cast.alice)
    Contact.objects.update(ready_at=None)
    give_back(lease_id=lease.pk, by=world.cast.alice, now=NOW)
    assert Contact.objects.get(pk=world.contacts[0].pk).ready_at is None


def test_giving_back_never_shortens_a_rest() -> None:
    world = make_world(stations=1)
    lease = hold(world.contacts[0], world.cast.alice)
    Contact.objects.update(ready_at=NOW + 14 * DAY)
    give_back(lease_id=lease.pk, by=world.cast.alice, now=NOW)
    assert Contact.objects.get(pk=world.contacts[0].pk).ready_at == NOW + 14 * DAY
