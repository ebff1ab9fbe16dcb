"""Approving: only the keys that were compared are vouched for, and only what goes with the role."""

from dataclasses import replace

import pytest

from clarion.actions.keyrings import check_member
from clarion.actions.onboarding.approve import (
    NameTaken,
    NeedsTwo,
    WordsDiffer,
    approve,
    decline,
    refuse_taken_name,
)
from clarion.actions.onboarding.join import join, read_invitation
from clarion.actions.onboarding.unlock import NoEntry, unlock
from clarion.actions.open_keyring import open_keyring
from clarion.actions.refusal import NotFound
from clarion.actions.voice import own_words
from clarion.models import Grant, Keyring, Member, Session, Slot
from clarion.rules.vocabulary import KeyringKind, Role
from clarion.vault.keypair import KeyPair
from tests.actions.newcomers import approved, fresh, invited, joined, newcomer
from tests.actions.steps import DAY, audited
from tests.cast import NOW, Cast, make_cast, make_world, passphrase_of

pytestmark = pytest.mark.django_db
WEEK = 7 * DAY


def held(member: Member) -> list[str]:
    return sorted(Grant.objects.filter(member=member).values_list("keyring__kind", flat=True))


def enter(name: str = "Ivan") -> Member:
    return unlock(pseudonym=name, passphrase=passphrase_of(name), bucket="b", now=NOW).member


def test_the_four_words_are_the_same_on_both_sides_and_nobody_elses() -> None:
    cast = make_cast()
    ivan, judy = joined(cast), joined(cast, "Judy")
    assert len(own_words(ivan).split()) == 4
    assert own_words(ivan) == own_words(ivan) != own_words(judy)


def test_a_volunteer_is_vouched_for_and_gets_what_is_released() -> None:
    world = make_world()
    ivan = approved(world.cast)
    member = enter()
    assert (member.roles, member.is_waiting) == ("volunteer", False)
    check_member(world.cast.founded.organisation.public, member)
    assert held(member) == ["campaign"]
    ring = Keyring.objects.get(kind=KeyringKind.CAMPAIGN)
    assert open_keyring(ivan, ring.pk) == open_keyring(world.cast.alice, ring.pk)
    assert audited(world.cast, world.cast.carol)[-1] == {
        "verb": "approve",
        "member": str(member.pk),
        "roles": "volunteer",
    }


def test_releases_of_past_weeks_and_ended_campaigns_are_not_granted() -> None:
    world = make_world()
    assert held(approved(world.cast, now=NOW + 2 * WEEK).member) == []
    world.campaign.ended_at = NOW
    world.campaign.save()
    assert held(approved(world.cast, "Judy").member) == []


@pytest.mark.parametrize("role", [Role.EDITOR, Role.RESEARCHER])
def test_a_desk_without_keys_is_granted_none(role: Role) -> None:
    world = make_world()
    assert held(approved(world.cast, "Ivan", role).member) == []
    assert enter().roles == role


def test_their_sessions_end_so_that_the_passphrase_is_tried_once() -> None:
    cast = make_cast()
    ivan = joined(cast)
    Session.objects.create(session_key="x", session_data=b"", expire_date=NOW, member=ivan.member)
    approve(
        member_id=ivan.member.pk,
        roles=(Role.VOLUNTEER,),
        seen=own_words(ivan),
        by=cast.carol,
        now=NOW,
    )
    assert Session.objects.count() == 0


def refused(cast: Cast, member: Member, kind: type[Exception], **said: object) -> None:
    asked = {"roles": (Role.VOLUNTEER,), "seen": "", "by": cast.carol, "now": NOW} | said
    with pytest.raises(kind):
        approve(member_id=member.pk, **asked)  # type: ignore[arg-type]


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.CUSTODIAN])
def test_one_coordinator_makes_no_keeper(role: Role) -> None:
    cast = make_cast()
    ivan = joined(cast)
    refused(cast, ivan.member, NeedsTwo, roles=(Role.VOLUNTEER, role), seen=own_words(ivan))
    assert fresh(ivan.member.pk).is_waiting


def test_other_words_are_not_vouched_for() -> None:
    cast = make_cast()
    ivan, judy = joined(cast), joined(cast, "Judy")
    refused(cast, ivan.member, WordsDiffer, seen=own_words(judy))
    assert fresh(ivan.member.pk).is_waiting


def test_keys_that_were_exchanged_after_the_words_were_read_are_refused() -> None:
    cast = make_cast()
    ivan = joined(cast)
    planted = KeyPair.generate().public.to_bytes()
    Member.objects.filter(pk=ivan.member.pk).update(public_key=planted)
    refused(cast, ivan.member, WordsDiffer, seen=own_words(ivan))
    assert fresh(ivan.member.pk).is_waiting


def test_a_name_can_be_had_once() -> None:
    cast = make_cast()
    offered = read_invitation(code=invited(cast).code, bucket="b", now=NOW)
    again = replace(newcomer(" aLICE "), passphrase="quite other words")
    alice = join(invitation_id=offered.invitation_id, newcomer=again, now=NOW)
    hers = Member.objects.filter(pk=cast.alice.member.pk)
    refused(cast, alice.member, NameTaken, seen=own_words(alice))
    hers.update(ended_at=NOW, ended_as="suspended")
    refused(cast, alice.member, NameTaken, seen=own_words(alice))
    hers.update(ended_as="left")
    approve(
        member_id=alice.member.pk,
        roles=(Role.VOLUNTEER,),
        seen=own_words(alice),
        by=cast.carol,
        now=NOW,
    )


def test_who_is_approved_cannot_be_approved_or_declined_again() -> None:
    cast = make_cast()
    ivan = approved(cast)
    refused(cast, ivan.member, NotFound, seen=own_words(ivan))
    with pytest.raises(NotFound):
        decline(member_id=ivan.member.pk, by=cast.carol, now=NOW)
    assert fresh(ivan.member.pk).roles == "volunteer"


def test_of_two_approvals_in_one_moment_the_second_finds_nobody(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cast = make_cast()
    ivan = joined(cast)
    name = "clarion.actions.onboarding.approve.refuse_taken_name"

    def overtaken(*_: object) -> None:
        monkeypatch.setattr(name, refuse_taken_name)
        approve(
            member_id=ivan.member.pk,
            roles=(Role.EDITOR,),
            seen=own_words(ivan),
            by=cast.dave,
            now=NOW,
        )

    monkeypatch.setattr(name, overtaken)
    refused(cast, ivan.member, NotFound, seen=own_words(ivan))
    assert fresh(ivan.member.pk).roles == "editor"


def test_declined_nothing_of_them_is_kept() -> None:
    cast = make_cast()
    ivan = joined(cast)
    decline(member_id=ivan.member.pk, by=cast.dave, now=NOW)
    assert not Member.objects.filter(pk=ivan.member.pk).exists()
    assert not Slot.objects.filter(member=ivan.member.pk).exists()
    with pytest.raises(NoEntry):
        enter()
    assert audited(cast, cast.dave)[-1] == {"verb": "decline", "member": str(ivan.member.pk)}
