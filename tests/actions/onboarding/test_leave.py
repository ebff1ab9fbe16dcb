"""Leaving, and being removed: for good; and the keys that were known are worth nothing new."""

from uuid import uuid4

import pytest

from clarion.actions import places
from clarion.actions.calling.open_card import open_card
from clarion.actions.campaigns.release import release
from clarion.actions.keyrings import checked_public
from clarion.actions.onboarding.leave import leave, remove
from clarion.actions.onboarding.open_members import open_members
from clarion.actions.onboarding.spare import LastCoordinators, LastCustodians
from clarion.actions.onboarding.step_up import WrongPassphrase
from clarion.actions.onboarding.unlock import NoEntry, unlock
from clarion.actions.open_keyring import open_keyring, open_lasting
from clarion.actions.open_record import open_key, open_records
from clarion.actions.refusal import NotFound
from clarion.models import Attempt, Draft, Grant, Hold, Keyring, Member, Paste, Slot, Wrap
from clarion.rules.vocabulary import KeyringKind, MemberState
from clarion.vault.errors import CannotOpen
from clarion.vault.sealing import wrap
from tests.actions.newcomers import fresh, joined
from tests.actions.steps import DAY, audited, hold, past_call
from tests.cast import NOW, Cast, make_cast, make_world, passphrase_of

pytestmark = pytest.mark.django_db


def go(cast: Cast, name: str) -> None:
    leave(passphrase=passphrase_of(name), by=cast.actors[name], now=NOW)


def take_out(cast: Cast, name: str, by: str = "Carol") -> None:
    remove(
        member_id=cast.actors[name].member.pk,
        passphrase=passphrase_of(by),
        by=cast.actors[by],
        now=NOW,
    )


def test_who_leaves_leaves_nothing_but_what_the_audit_needs() -> None:
    world = make_world()
    alice = world.cast.alice.member
    hold(world.contacts[0], world.cast.alice)
    go(world.cast, "Alice")
    row = fresh(alice.pk)
    seen = (row.ended_at, row.ended_as, bytes(row.sealed_keys), row.zone, row.spoken)
    assert seen == (NOW, "left", b"", "UTC", "")
    assert bytes(row.sealed_entry) == bytes(alice.sealed_entry)
    assert not Slot.objects.filter(member=row).exists()
    assert not Grant.objects.filter(member=row).exists()
    assert Hold.objects.count() == 0
    assert audited(world.cast, world.cast.alice)[-1] == {"verb": "leave"}
    [gone] = open_members(by=world.cast.carol, now=NOW).gone
    assert (gone.pseudonym, gone.state) == ("Alice", MemberState.LEFT)
    with pytest.raises(NoEntry):
        unlock(pseudonym="Alice", passphrase=passphrase_of("Alice"), bucket="b", now=NOW)


def test_the_passphrase_is_asked_for() -> None:
    cast = make_cast()
    with pytest.raises(WrongPassphrase):
        leave(passphrase=passphrase_of("Bob"), by=cast.alice, now=NOW)
    with pytest.raises(WrongPassphrase):
        remove(member_id=cast.bob.member.pk, passphrase="wrong", by=cast.carol, now=NOW)
    assert Member.objects.exclude(ended_at=None).count() == 0


def test_what_only_their_keys_could_open_goes_with_them() -> None:
    world = make_world()
    for by in (world.cast.alice, world.cast.bob):
        owed = past_call(world.contacts[0], by, NOW - DAY)
        Attempt.objects.filter(pk=owed.pk).update(reported_at=None)
        Draft.objects.create(attempt=owed, sealed=b"")
        for handed_in in (None, NOW):
            Paste.objects.create(by_tag=by.tag, at=NOW, sealed_own=b"", handed_in_at=handed_in)
    go(world.cast, "Alice")
    assert [draft.attempt.member_tag for draft in Draft.objects.all()] == [world.cast.bob.tag]
    left = Paste.objects.filter(by_tag=world.cast.alice.tag)
    assert ([paste.handed_in_at for paste in left], Paste.objects.count()) == ([NOW], 3)


def test_who_only_waited_leaves_no_row_at_all() -> None:
    cast = make_cast()
    cast.actors["Ivan"] = joined(cast)
    go(cast, "Ivan")
    assert not Member.objects.filter(pk=cast.actors["Ivan"].member.pk).exists()


@pytest.mark.parametrize(("name", "kind"), [("Carol", LastCoordinators), ("Erin", LastCustodians)])
def test_the_last_keepers_stay_until_there_are_others(name: str, kind: type[Exception]) -> None:
    cast = make_cast()
    with pytest.raises(kind):
        go(cast, name)
    with pytest.raises(kind):
        take_out(cast, name, by="Dave")
    assert fresh(cast.actors[name].member.pk).ended_at is None


def test_removed_for_good() -> None:
    world = make_world()
    take_out(world.cast, "Alice")
    assert fresh(world.cast.alice.member.pk).ended_as == "removed"
    last = audited(world.cast, world.cast.carol)[-1]
    assert last == {"verb": "remove", "member": str(world.cast.alice.member.pk)}
    with pytest.raises(NotFound):
        take_out(world.cast, "Alice")


@pytest.mark.parametrize("who", ["oneself", "missing", "waiting", "gone"])
def test_nobody_else_can_be_removed(who: str) -> None:
    cast = make_cast()
    go(cast, "Bob")
    ids = {
        "oneself": cast.carol.member.pk,
        "missing": uuid4(),
        "waiting": joined(cast).member.pk,
        "gone": cast.bob.member.pk,
    }
    with pytest.raises(NotFound):
        remove(member_id=ids[who], passphrase=passphrase_of("Carol"), by=cast.carol, now=NOW)


# ------------------------------------------------------------------------------------ new keys


def test_the_old_keys_open_nothing_and_everybody_else_goes_on() -> None:
    world = make_world()
    cast = world.cast
    ring = Keyring.objects.get(kind=KeyringKind.CAMPAIGN)
    known = open_keyring(cast.alice, ring.pk)
    wraps = Wrap.objects.filter(keyring=ring)
    before = wraps.count()
    take_out(cast, "Alice")
    ring.refresh_from_db()
    assert (wraps.count(), before > 5) == (before, True)
    for row in wraps:
        with pytest.raises(CannotOpen):
            open_key(cast.founded.deployment.pk, known.wrapping, row)
    public = checked_public(cast.founded.organisation.public, ring)
    for actor in (cast.bob, cast.grace, cast.carol, cast.dave):
        keys = open_keyring(actor, ring.pk)
        assert (keys.pair.public, keys != known) == (public, True)
    with pytest.raises(NotFound):
        open_keyring(cast.alice, ring.pk)
    lease = hold(world.contacts[0], cast.bob).pk
    card = open_card(lease_id=lease, language="en", by=cast.bob, now=NOW)
    assert card.station.text.startswith("河口路")


def test_what_came_with_an_import_by_the_thousand_is_sealed_anew_as_well() -> None:
    """Such a record has no wrap of its own for the directory: its batch has."""
    world = make_world()
    cast, deployment = world.cast, world.cast.founded.deployment.pk
    desk, directory = open_lasting(cast.carol, KeyringKind.DIRECTORY)
    one, batch = world.lines[0].record, world.lines[1].record
    keys = open_records(deployment, desk.pk, directory.wrapping, [one.pk, batch.pk])
    place = places.batch(deployment, one.pk, batch.pk)
    one.batch, one.wrapped = batch, wrap(keys[one.pk].key, keys[batch.pk].key, place)
    one.save()
    Wrap.objects.filter(record=one, keyring=desk).delete()
    take_out(cast, "Alice")
    lease = hold(world.contacts[0], cast.bob).pk
    open_card(lease_id=lease, language="en", by=cast.bob, now=NOW)


def test_a_release_after_it_seals_to_the_new_keys() -> None:
    world = make_world(released=2)
    take_out(world.cast, "Alice")
    release(campaign=world.campaign, count=1000, by=world.cast.dave, now=NOW)
    for contact in world.contacts:
        lease = hold(contact, world.cast.bob)
        open_card(lease_id=lease.pk, language="en", by=world.cast.bob, now=NOW)
        lease.delete()


def test_also_a_release_that_this_coordinator_was_not_granted_gets_new_keys() -> None:
    world = make_world()
    cast = world.cast
    ring = Keyring.objects.get(kind=KeyringKind.CAMPAIGN)
    known = open_keyring(cast.bob, ring.pk)
    Grant.objects.filter(member=cast.carol.member, keyring=ring).delete()
    take_out(cast, "Alice")
    assert open_keyring(cast.bob, ring.pk) != known
    lease = hold(world.contacts[0], cast.bob).pk
    open_card(lease_id=lease, language="en", by=cast.bob, now=NOW)
