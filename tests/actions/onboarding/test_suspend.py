"""Suspended: nothing is theirs in the same moment; let back, they have what they had."""

from uuid import uuid4

import pytest

from clarion.actions.calling.reported import Callback
from clarion.actions.keyrings import Forged
from clarion.actions.onboarding.spare import LastCoordinators, LastCustodians
from clarion.actions.onboarding.suspend import let_back, suspend
from clarion.actions.onboarding.unlock import NoEntry, unlock
from clarion.actions.open_keyring import open_keyring
from clarion.actions.refusal import NotFound
from clarion.models import Contact, CustodianRequest, Grant, Hold, Keyring, Member, Session
from clarion.rules.vocabulary import How, KeyringKind, Rank, Tick, Who
from tests.actions.newcomers import approved, fresh, joined
from tests.actions.steps import DAY, HOUR, answered, audited, call, hold, ring, state
from tests.cast import NOW, Cast, World, make_cast, make_world, passphrase_of

pytestmark = pytest.mark.django_db


def put(cast: Cast, name: str, by: str = "Carol") -> Member:
    member_id = cast.actors[name].member.pk
    suspend(member_id=member_id, by=cast.actors[by], now=NOW)
    return fresh(member_id)


def enter(name: str) -> Member:
    return unlock(pseudonym=name, passphrase=passphrase_of(name), bucket="b", now=NOW).member


def agreed(world: World) -> Contact:
    """A contact that Alice has agreed to call again herself."""
    contact = world.contacts[1]
    report = answered(
        Who.COLLEAGUE, How.LISTENED, Tick.ANOTHER_TIME, callback=Callback(NOW + DAY, mine=True)
    )
    call(contact, world.cast.alice, report)
    return contact


def test_keys_sessions_and_the_way_in_end_at_once() -> None:
    world = make_world()
    alice = world.cast.alice.member
    for member in (alice, world.cast.bob.member):
        Session.objects.create(
            session_key=str(member.pk), session_data=b"", expire_date=NOW, member=member
        )
    row = put(world.cast, "Alice")
    assert (row.ended_at, row.ended_as, row.roles) == (NOW, "suspended", "volunteer")
    assert not Grant.objects.filter(member=alice).exists()
    assert [one.member_id for one in Session.objects.all()] == [world.cast.bob.member.pk]
    with pytest.raises(NoEntry):
        enter("Alice")
    last = audited(world.cast, world.cast.carol)[-1]
    assert last == {"verb": "suspend", "member": str(alice.pk)}


def test_the_contact_they_hold_is_ready_for_others() -> None:
    world = make_world()
    hold(world.contacts[0], world.cast.alice)
    other = hold(world.contacts[2], world.cast.bob)
    put(world.cast, "Alice")
    assert state(world.contacts[0])["ready_at"] == NOW
    assert [one.pk for one in Hold.objects.all()] == [other.pk]


def test_while_a_shown_number_may_still_be_on_the_phone_nobody_else_rings_it() -> None:
    world = make_world()
    ring(world.contacts[0], world.cast.alice)
    before = state(world.contacts[0])
    put(world.cast, "Alice")
    assert (state(world.contacts[0]), Hold.objects.count()) == (before, 0)


def test_what_was_agreed_with_them_is_anybodys() -> None:
    world = make_world()
    contact = agreed(world)
    before = state(contact)
    assert (before["rank"], before["prefer"]) == (Rank.CALLBACK_OWN, world.cast.alice.tag)
    put(world.cast, "Alice")
    assert state(contact) == before | {
        "rank": Rank.CALLBACK,
        "prefer": None,
        "prefer_until": None,
    }


def test_let_back_they_have_what_they_had() -> None:
    world = make_world()
    put(world.cast, "Alice")
    let_back(member_id=world.cast.alice.member.pk, by=world.cast.dave, now=NOW + HOUR)
    row = enter("Alice")
    assert (row.ended_at, row.ended_as, row.roles) == (None, "", "volunteer")
    ring_id = Keyring.objects.get(kind=KeyringKind.CAMPAIGN).pk
    assert open_keyring(world.cast.alice, ring_id) == open_keyring(world.cast.bob, ring_id)
    assert audited(world.cast, world.cast.dave)[-1]["verb"] == "let_back"


@pytest.mark.parametrize(("name", "kind"), [("Dave", LastCoordinators), ("Erin", LastCustodians)])
def test_two_of_each_keepers_stay(name: str, kind: type[Exception]) -> None:
    cast = make_cast()
    with pytest.raises(kind):
        put(cast, name)
    assert enter(name).ended_at is None


def test_a_role_without_its_keyring_keeps_nobody_here() -> None:
    """Only who can open counts, also among those who are to stay."""
    cast = make_cast()
    Grant.objects.filter(member=cast.erin.member, keyring__kind=KeyringKind.FOLLOW_UP).delete()
    put(cast, "Erin")
    let_back(member_id=cast.erin.member.pk, by=cast.carol, now=NOW)
    assert CustodianRequest.objects.get().member_id == cast.erin.member.pk


@pytest.mark.parametrize("who", ["oneself", "missing", "waiting", "suspended"])
def test_nobody_else_can_be_suspended(who: str) -> None:
    cast = make_cast()
    ids = {
        "oneself": cast.carol.member.pk,
        "missing": uuid4(),
        "waiting": joined(cast).member.pk,
        "suspended": put(cast, "Bob").pk,
    }
    with pytest.raises(NotFound):
        suspend(member_id=ids[who], by=cast.carol, now=NOW)


@pytest.mark.parametrize("ended_as", ["", "left", "removed"])
def test_only_who_is_suspended_comes_back(ended_as: str) -> None:
    cast = make_cast()
    Member.objects.filter(pk=cast.bob.member.pk).update(
        ended_as=ended_as, ended_at=NOW if ended_as else None
    )
    with pytest.raises(NotFound):
        let_back(member_id=cast.bob.member.pk, by=cast.carol, now=NOW)


def test_nobody_comes_back_with_other_keys() -> None:
    cast = make_cast()
    ivan = approved(cast)
    suspend(member_id=ivan.member.pk, by=cast.carol, now=NOW)
    Member.objects.filter(pk=ivan.member.pk).update(roles="volunteer editor")
    with pytest.raises(Forged):
        let_back(member_id=ivan.member.pk, by=cast.carol, now=NOW)
