"""Other roles: two coordinators, two passphrases, and exactly the keyrings that go with them."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from clarion.actions.keyrings import Forged
from clarion.actions.onboarding.approve import NameTaken, WordsDiffer
from clarion.actions.onboarding.ask_roles import (
    AlreadyAsked,
    NeedsAnother,
    ask_roles,
    asked_of,
    confirm_roles,
    withdraw_roles,
)
from clarion.actions.onboarding.join import join, read_invitation
from clarion.actions.onboarding.open_members import Asked, open_member, open_members
from clarion.actions.onboarding.spare import LastCoordinators, LastCustodians
from clarion.actions.onboarding.step_up import WrongPassphrase
from clarion.actions.open_keyring import open_lasting
from clarion.actions.refusal import NotFound
from clarion.actions.voice import own_words
from clarion.models import CustodianRequest, Grant, Member, RoleRequest, Session
from clarion.rules.vocabulary import KeyringKind, Role
from clarion.vault.keypair import KeyPair
from tests.actions.newcomers import fresh, invited, joined, newcomer
from tests.actions.steps import audited
from tests.cast import NOW, Cast, make_cast, make_world, passphrase_of

pytestmark = pytest.mark.django_db


def ask(cast: Cast, name: str, *roles: Role, by: str = "Carol", seen: str = "") -> UUID:
    member = cast.actors[name].member
    ask_roles(
        member_id=member.pk,
        roles=roles,
        seen=seen,
        passphrase=passphrase_of(by),
        by=cast.actors[by],
        now=NOW,
    )
    asked: UUID = RoleRequest.objects.get(member=member).pk
    return asked


def confirm(cast: Cast, asked: UUID, *, by: str = "Dave", seen: str = "") -> None:
    confirm_roles(
        request_id=asked,
        seen=seen,
        passphrase=passphrase_of(by),
        by=cast.actors[by],
        now=NOW,
    )


def held(cast: Cast, name: str) -> list[str]:
    mine = Grant.objects.filter(member=cast.actors[name].member)
    return sorted(mine.values_list("keyring__kind", flat=True))


def change(cast: Cast, name: str, *roles: Role) -> Member:
    confirm(cast, ask(cast, name, *roles))
    return fresh(cast.actors[name].member.pk)


def test_asking_alone_changes_nothing() -> None:
    cast = make_cast()
    asked = ask(cast, "Alice", Role.VOLUNTEER, Role.COORDINATOR)
    assert fresh(cast.alice.member.pk).roles == "volunteer"
    row = RoleRequest.objects.get()
    assert (row.roles, row.at) == ("volunteer coordinator", NOW)
    assert b"Carol" not in bytes(row.sealed)
    entry = {"member": str(cast.alice.member.pk), "roles": "volunteer coordinator"}
    assert audited(cast, cast.carol)[-1] == {"verb": "ask_roles", **entry}
    assert asked_of(request_id=asked, by=cast.dave, now=NOW) == cast.alice.member.pk


def test_both_see_who_asked() -> None:
    cast = make_cast()
    asked = ask(cast, "Alice", Role.EDITOR)
    alice = cast.alice.member.pk
    for by, mine in ((cast.carol, True), (cast.dave, False)):
        page = open_member(member_id=alice, by=by, now=NOW)
        assert page.asked == Asked(asked, (Role.EDITOR,), "Carol", mine=mine)
    assert open_members(by=cast.dave, now=NOW).asked == {alice}


def test_a_coordinator_is_made_by_two() -> None:
    world = make_world()
    alice = change(world.cast, "Alice", Role.COORDINATOR)
    assert alice.roles == "coordinator"
    assert held(world.cast, "Alice") == ["campaign", "directory", "fingerprint"]
    _, keys = open_lasting(world.cast.alice, KeyringKind.DIRECTORY)
    assert keys == world.cast.founded.keyrings[KeyringKind.DIRECTORY][1]
    assert RoleRequest.objects.count() == 0
    last = audited(world.cast, world.cast.dave)[-1]
    assert last == {"verb": "confirm_roles", "member": str(alice.pk), "roles": "coordinator"}


def test_a_custodian_waits_for_the_keyring_that_coordinators_cannot_give() -> None:
    cast = make_cast()
    change(cast, "Alice", Role.CUSTODIAN)
    assert held(cast, "Alice") == ["fingerprint"]
    assert CustodianRequest.objects.get().member_id == cast.alice.member.pk
    change(cast, "Alice", Role.EDITOR)
    assert (held(cast, "Alice"), CustodianRequest.objects.count()) == ([], 0)


def test_a_custodian_who_gets_a_second_role_keeps_the_keyring() -> None:
    world = make_world()
    change(world.cast, "Erin", Role.CUSTODIAN, Role.VOLUNTEER)
    assert held(world.cast, "Erin") == ["campaign", "fingerprint", "follow_up"]
    assert CustodianRequest.objects.count() == 0


def test_what_went_with_the_old_role_is_dropped_and_sessions_end() -> None:
    world = make_world()
    alice = world.cast.alice.member
    Session.objects.create(session_key="x", session_data=b"", expire_date=NOW, member=alice)
    assert held(world.cast, "Alice") == ["campaign"]
    change(world.cast, "Alice", Role.RESEARCHER)
    assert (held(world.cast, "Alice"), Session.objects.count()) == ([], 0)


def test_a_newcomer_is_made_a_coordinator_by_two_who_compared_the_words() -> None:
    cast = make_cast()
    cast.actors["Ivan"] = ivan = joined(cast)
    with pytest.raises(WordsDiffer):
        ask(cast, "Ivan", Role.COORDINATOR)
    asked = ask(cast, "Ivan", Role.COORDINATOR, seen=own_words(ivan))
    with pytest.raises(WordsDiffer):
        confirm(cast, asked)
    assert fresh(ivan.member.pk).is_waiting
    confirm(cast, asked, seen=own_words(ivan))
    assert held(cast, "Ivan") == ["directory", "fingerprint"]


def test_the_name_of_another_is_not_taken_this_way_either() -> None:
    cast = make_cast()
    offered = read_invitation(code=invited(cast).code, bucket="b", now=NOW)
    again = replace(newcomer("ALICE"), passphrase="quite other words")
    twin = join(invitation_id=offered.invitation_id, newcomer=again, now=NOW)
    cast.actors["Twin"] = twin
    with pytest.raises(NameTaken):
        ask(cast, "Twin", Role.EDITOR, seen=own_words(twin))


def test_nobody_confirms_what_they_asked_for_themselves() -> None:
    cast = make_cast()
    asked = ask(cast, "Alice", Role.COORDINATOR)
    with pytest.raises(NeedsAnother):
        confirm(cast, asked, by="Carol")
    assert fresh(cast.alice.member.pk).roles == "volunteer"


def test_the_passphrase_is_asked_of_both() -> None:
    cast = make_cast()
    said = {"by": cast.carol, "now": NOW, "seen": "", "passphrase": passphrase_of("Dave")}
    alice = cast.alice.member.pk
    with pytest.raises(WrongPassphrase):
        ask_roles(member_id=alice, roles=(Role.EDITOR,), **said)  # type: ignore[arg-type]
    asked = ask(cast, "Alice", Role.EDITOR, by="Dave")
    with pytest.raises(WrongPassphrase):
        confirm_roles(request_id=asked, **said)  # type: ignore[arg-type]


def test_one_request_at_a_time() -> None:
    cast = make_cast()
    ask(cast, "Alice", Role.EDITOR)
    with pytest.raises(AlreadyAsked):
        ask(cast, "Alice", Role.COORDINATOR, by="Dave")


def test_taken_back_by_either() -> None:
    cast = make_cast()
    for by in (cast.carol, cast.dave):
        asked = ask(cast, "Alice", Role.EDITOR)
        withdraw_roles(request_id=asked, by=by, now=NOW)
        with pytest.raises(NotFound):
            confirm(cast, asked)
    assert audited(cast, cast.dave)[-1]["verb"] == "withdraw_roles"


def test_taken_back_in_the_same_moment_nothing_is_confirmed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cast = make_cast()
    asked = ask(cast, "Alice", Role.EDITOR)
    name = "clarion.actions.onboarding.ask_roles._confirm"
    real = __import__("clarion.actions.onboarding.ask_roles", fromlist=["_confirm"])._confirm

    def overtaken(*args: object, **said: object) -> None:
        RoleRequest.objects.filter(pk=asked).delete()
        real(*args, **said)

    monkeypatch.setattr(name, overtaken)
    with pytest.raises(NotFound):
        confirm(cast, asked)
    assert fresh(cast.alice.member.pk).roles == "volunteer"


@pytest.mark.parametrize("who", ["missing", "left", "suspended"])
def test_nobody_without_access_gets_roles(who: str) -> None:
    cast = make_cast()
    if who == "missing":
        Member.objects.filter(pk=cast.alice.member.pk).delete()
    else:
        Member.objects.filter(pk=cast.alice.member.pk).update(ended_at=NOW, ended_as=who)
    with pytest.raises(NotFound):
        ask(cast, "Alice", Role.EDITOR)
    with pytest.raises(NotFound):
        confirm(cast, uuid4())


def test_two_coordinators_and_two_custodians_stay() -> None:
    cast = make_cast()
    for name, kind in (("Carol", LastCoordinators), ("Erin", LastCustodians)):
        asked = ask(cast, name, Role.EDITOR)
        with pytest.raises(kind):
            confirm(cast, asked)
    change(cast, "Alice", Role.COORDINATOR)
    confirm(cast, RoleRequest.objects.get(member=cast.carol.member).pk, by="Dave")


TAMPERED: dict[str, dict[str, object]] = {
    "other roles": {"roles": "coordinator custodian"},
    "no signature": {"signature": b"x" * 64},
}


@pytest.mark.parametrize("how", TAMPERED)
def test_what_no_coordinator_signed_is_not_confirmed(how: str) -> None:
    """Whoever writes to the database is no second coordinator."""
    cast = make_cast()
    asked = ask(cast, "Alice", Role.EDITOR)
    RoleRequest.objects.update(**TAMPERED[how])
    with pytest.raises(Forged):
        confirm(cast, asked)


def test_a_request_for_other_keys_is_not_confirmed() -> None:
    cast = make_cast()
    asked = ask(cast, "Alice", Role.EDITOR)
    planted = KeyPair.generate().public.to_bytes()
    Member.objects.filter(pk=cast.alice.member.pk).update(public_key=planted)
    with pytest.raises(Forged):
        confirm(cast, asked)
    withdraw_roles(request_id=asked, by=cast.carol, now=NOW)
    with pytest.raises(Forged):
        ask(cast, "Alice", Role.EDITOR)


@pytest.mark.parametrize("planted", [{"ended_at": NOW}, {"roles": "volunteer"}], ids=str)
def test_who_is_no_coordinator_any_more_has_asked_for_nothing(planted: dict[str, object]) -> None:
    cast = make_cast()
    asked = ask(cast, "Alice", Role.EDITOR)
    Member.objects.filter(pk=cast.carol.member.pk).update(**planted)
    with pytest.raises(Forged):
        confirm(cast, asked)
