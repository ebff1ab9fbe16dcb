"""Joining: one code, one person, who then holds nothing and waits."""

from datetime import timedelta

import pytest

from clarion.actions.keyrings import Forged, check_member, give
from clarion.actions.onboarding.join import (
    NoInvitation,
    Offered,
    join,
    practise,
    read_invitation,
)
from clarion.actions.onboarding.revoke import revoke
from clarion.actions.onboarding.throttle import TooManyTries
from clarion.actions.onboarding.unlock import unlock
from clarion.models import Grant, Invitation, Keyring, Member, Slot, Throttle
from clarion.rules.vocabulary import KeyringKind, Role
from clarion.vault.keypair import KeyPair
from tests.actions.newcomers import fresh, invited, joined, newcomer
from tests.actions.steps import HOUR, SECOND, audited
from tests.cast import NOW, make_cast, passphrase_of

pytestmark = pytest.mark.django_db
THREE_DAYS = timedelta(hours=72)


def test_the_code_is_read_however_it_is_typed() -> None:
    made = invited(make_cast(), Role.VOLUNTEER, Role.RESEARCHER)
    typed = made.code.upper().replace(" ", "-")
    assert read_invitation(code=typed, bucket="b", now=NOW) == Offered(
        made.invitation_id, (Role.VOLUNTEER, Role.RESEARCHER)
    )
    # Reading does not use it up.
    assert Invitation.objects.get().used_at is None


def test_it_lasts_for_three_days() -> None:
    made = invited(make_cast())
    read_invitation(code=made.code, bucket="b", now=NOW + THREE_DAYS - SECOND)
    with pytest.raises(NoInvitation) as caught:
        read_invitation(code=made.code, bucket="b", now=NOW + THREE_DAYS)
    assert caught.value.status == 403


def test_wrong_codes_are_counted_and_have_to_wait() -> None:
    made = invited(make_cast())
    for _ in range(5):
        with pytest.raises(NoInvitation):
            read_invitation(code="0000 0000", bucket="b", now=NOW)
    with pytest.raises(TooManyTries) as caught:
        read_invitation(code=made.code, bucket="b", now=NOW)
    assert caught.value.until == NOW + 2 * SECOND
    read_invitation(code=made.code, bucket="another", now=NOW)
    assert Throttle.objects.get().failures == 5


def test_who_has_joined_has_no_role_and_no_key_of_anybodys() -> None:
    cast = make_cast()
    ivan = joined(cast)
    row = fresh(ivan.member.pk)
    seen = (row.roles, bytes(row.endorsement), row.is_waiting, row.joined_at, row.ended_at)
    assert seen == ("", b"", True, NOW, None)
    assert (row.language, row.zone, row.spoken) == ("en", "Asia/Taipei", "zh-Hant")
    assert Grant.objects.filter(member=row).count() == 0
    assert Slot.objects.filter(member=row).count() == 2
    assert not any(row.has_role(role) for role in Role)
    invitation = Invitation.objects.get()
    assert invitation.used_at == NOW
    assert audited(cast, ivan) == [{"verb": "join", "invitation": str(invitation.pk)}]


def test_nobody_vouches_for_them_and_nothing_can_be_granted() -> None:
    cast = make_cast()
    member = joined(cast).member
    organisation = cast.founded.organisation.public
    with pytest.raises(Forged):
        check_member(organisation, member)
    ring, keys = cast.founded.keyrings[KeyringKind.FINGERPRINT]
    with pytest.raises(Forged):
        give(keyring=ring, keys=keys, member=member, organisation=organisation, now=NOW)


def test_they_sign_in_and_still_wait() -> None:
    ivan = joined(make_cast())
    found = unlock(pseudonym="Ivan", passphrase=passphrase_of("Ivan"), bucket="b", now=NOW)
    assert (found, found.member.is_waiting) == (ivan, True)


@pytest.mark.parametrize(
    "planted",
    [{"roles": "volunteer"}, {"roles": "coordinator"}, {"endorsement": b"x" * 64}],
    ids=str,
)
def test_whoever_writes_to_the_database_approves_nobody(planted: dict[str, object]) -> None:
    ivan = joined(make_cast())
    Member.objects.filter(pk=ivan.member.pk).update(**planted)
    with pytest.raises(Forged):
        unlock(pseudonym="Ivan", passphrase=passphrase_of("Ivan"), bucket="b", now=NOW)


def test_a_code_lets_one_person_in() -> None:
    cast = make_cast()
    made = invited(cast)
    join(invitation_id=made.invitation_id, newcomer=newcomer("Ivan"), now=NOW)
    with pytest.raises(NoInvitation):
        join(invitation_id=made.invitation_id, newcomer=newcomer("Judy"), now=NOW)
    with pytest.raises(NoInvitation):
        read_invitation(code=made.code, bucket="b", now=NOW)
    assert Member.objects.filter(roles="").count() == 1


@pytest.mark.parametrize("how", ["revoked", "too old"])
def test_what_ended_between_the_steps_lets_nobody_in(how: str) -> None:
    cast = make_cast()
    made = invited(cast)
    if how == "revoked":
        revoke(invitation_id=made.invitation_id, by=cast.carol, now=NOW)
    later = NOW + (THREE_DAYS if how == "too old" else HOUR)
    with pytest.raises(NoInvitation):
        join(invitation_id=made.invitation_id, newcomer=newcomer(), now=later)
    assert Member.objects.filter(roles="").count() == 0


def test_nobody_seals_to_a_planted_directory() -> None:
    cast = make_cast()
    made = invited(cast)
    planted = KeyPair.generate().public.to_bytes()
    Keyring.objects.filter(kind=KeyringKind.DIRECTORY).update(public_key=planted)
    with pytest.raises(Forged):
        join(invitation_id=made.invitation_id, newcomer=newcomer(), now=NOW)


def test_the_practice_call_is_noted_once() -> None:
    ivan = joined(make_cast())
    practise(by=ivan, now=NOW)
    practise(by=ivan, now=NOW + HOUR)
    assert fresh(ivan.member.pk).practised_at == NOW
