"""A new passphrase: the old one is dead, sessions end, the keys stay."""

import pytest

from clarion.actions.onboarding.admit import sealed_slot
from clarion.actions.onboarding.change_passphrase import change_passphrase
from clarion.actions.onboarding.step_up import WrongPassphrase
from clarion.actions.onboarding.unlock import NoEntry, unlock
from clarion.models import AuditEntry, Member, Session, Slot
from tests.actions.steps import DAY, audited
from tests.cast import NOW, make_cast, passphrase_of

pytestmark = pytest.mark.django_db

OLD, NEW = passphrase_of("Alice"), "six other quiet words of hers"


def sign_in(member: Member, key: str) -> None:
    Session.objects.create(session_key=key, session_data=b"", expire_date=NOW + DAY, member=member)


def test_the_new_one_opens_the_same_keys_and_the_old_one_nothing() -> None:
    cast = make_cast()
    change_passphrase(current=OLD, new=NEW, by=cast.alice, now=NOW)
    assert unlock(pseudonym="Alice", passphrase=NEW, bucket="b", now=NOW) == cast.alice
    with pytest.raises(NoEntry):
        unlock(pseudonym="Alice", passphrase=OLD, bucket="b", now=NOW)
    assert audited(cast, cast.alice)[-1] == {"verb": "change_passphrase"}


def test_there_are_two_slots_as_before_and_one_of_them_stayed() -> None:
    cast = make_cast()
    own = Slot.objects.filter(member=cast.alice.member)
    before = set(own.values_list("pk", "locator"))
    change_passphrase(current=OLD, new=NEW, by=cast.alice, now=NOW)
    after = set(own.values_list("pk", "locator"))
    assert (len(before), len(after), len(before & after)) == (2, 2, 1)


def test_all_own_sessions_end_and_nobody_elses() -> None:
    cast = make_cast()
    for place in range(2):
        sign_in(cast.alice.member, f"alice {place}")
    sign_in(cast.bob.member, "bob")
    change_passphrase(current=OLD, new=NEW, by=cast.alice, now=NOW)
    assert list(Session.objects.values_list("session_key", flat=True)) == ["bob"]


@pytest.mark.parametrize("current", ["", "wrong", passphrase_of("Bob"), NEW])
def test_the_current_one_must_be_right(current: str) -> None:
    cast = make_cast()
    sign_in(cast.alice.member, "alice")
    before = set(Slot.objects.values_list("pk", flat=True))
    with pytest.raises(WrongPassphrase) as caught:
        change_passphrase(current=current, new=NEW, by=cast.alice, now=NOW)
    assert caught.value.status == 403
    assert set(Slot.objects.values_list("pk", flat=True)) == before
    assert (Session.objects.count(), AuditEntry.objects.count()) == (1, 0)


def test_the_same_one_again_is_possible() -> None:
    cast = make_cast()
    change_passphrase(current=OLD, new=OLD, by=cast.alice, now=NOW)
    assert unlock(pseudonym="Alice", passphrase=OLD, bucket="b", now=NOW) == cast.alice


def test_of_two_changes_in_one_moment_the_second_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cast = make_cast()
    slow = "clarion.actions.onboarding.change_passphrase.sealed_slot"

    def overtaken(*args: object) -> Slot:
        monkeypatch.setattr(slow, sealed_slot)
        change_passphrase(current=OLD, new="the other window was faster", by=cast.alice, now=NOW)
        return sealed_slot(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(slow, overtaken)
    with pytest.raises(WrongPassphrase):
        change_passphrase(current=OLD, new=NEW, by=cast.alice, now=NOW)
    with pytest.raises(NoEntry):
        unlock(pseudonym="Alice", passphrase=NEW, bucket="b", now=NOW)
    assert Slot.objects.filter(member=cast.alice.member).count() == 2
