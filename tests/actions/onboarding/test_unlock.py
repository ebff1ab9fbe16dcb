"""Sign in: the right words open the keys; everything else is one and the same refusal."""

from datetime import datetime, timedelta

import pytest

from clarion.actions.actor import Actor
from clarion.actions.keyrings import Forged
from clarion.actions.onboarding.throttle import TooManyTries
from clarion.actions.onboarding.unlock import NoEntry, unlock
from clarion.models import Keyring, Member, Slot, Throttle
from clarion.vault.errors import CannotOpen
from clarion.vault.keypair import KeyPair
from tests.actions.steps import DAY, HOUR, SECOND
from tests.cast import NOW, make_cast, passphrase_of

pytestmark = pytest.mark.django_db


def enter(
    name: str = "Alice", words: str | None = None, now: datetime = NOW, bucket: str = "here"
) -> Actor:
    passphrase = passphrase_of(name) if words is None else words
    return unlock(pseudonym=name, passphrase=passphrase, bucket=bucket, now=now)


@pytest.mark.parametrize("name", ["Alice", "Carol", "Erin", "Heidi"])
def test_it_opens_ones_own_keys(name: str) -> None:
    cast = make_cast()
    assert enter(name) == cast.actors[name]


def test_the_member_comes_with_the_deployment(django_assert_num_queries: object) -> None:
    make_cast()
    actor = enter()
    with django_assert_num_queries(0):  # type: ignore[operator]
        assert actor.deployment.profile == "china"


REFUSED = {
    "an unknown name": ("Mallory", passphrase_of("Alice")),
    "another's words": ("Alice", passphrase_of("Bob")),
    "no words": ("Alice", ""),
    "nothing": ("", ""),
}


@pytest.mark.parametrize("case", REFUSED)
def test_every_wrong_pair_is_refused_alike(case: str) -> None:
    make_cast()
    with pytest.raises(NoEntry) as caught:
        enter(*REFUSED[case])
    error = caught.value
    assert (str(error), error.status) == (
        "This name and passphrase do not belong together here.",
        403,
    )
    assert Throttle.objects.values("bucket", "failures", "blocked_until").get() == {
        "bucket": "here",
        "failures": 1,
        "blocked_until": NOW,
    }


def test_a_member_who_has_left_is_unknown() -> None:
    cast = make_cast()
    Member.objects.filter(pk=cast.alice.member.pk).update(ended_at=NOW)
    with pytest.raises(NoEntry):
        enter()
    assert enter("Bob") == cast.bob


def fail(now: datetime, bucket: str = "here") -> None:
    with pytest.raises(NoEntry):
        enter(words="wrong", now=now, bucket=bucket)


def test_the_wait_doubles_from_the_fifth_failure_up_to_an_hour() -> None:
    make_cast()
    now, waits = NOW, []
    for _ in range(18):
        fail(now)
        until = Throttle.objects.get().blocked_until
        waits.append((until - now).total_seconds())
        now = until
    assert waits == [0, 0, 0, 0, *(2**power for power in range(1, 12)), 3600, 3600, 3600]


def test_while_it_waits_even_the_right_words_do_not_open() -> None:
    cast = make_cast()
    for _ in range(5):
        fail(NOW)
    with pytest.raises(TooManyTries) as caught:
        enter(now=NOW + SECOND)
    assert (caught.value.until, caught.value.status) == (NOW + 2 * SECOND, 429)
    assert Throttle.objects.get().failures == 5
    assert enter(now=NOW + 2 * SECOND) == cast.alice
    assert Throttle.objects.count() == 0


def test_after_success_the_count_begins_anew() -> None:
    make_cast()
    for _ in range(4):
        fail(NOW)
    enter(now=NOW + SECOND)
    fail(NOW + HOUR)
    assert Throttle.objects.get().failures == 1


def test_nobody_is_locked_out_by_anothers_failures() -> None:
    cast = make_cast()
    now = NOW
    for _ in range(8):
        fail(now, bucket="a stranger's device")
        now = Throttle.objects.get().blocked_until
    assert enter(now=now - SECOND, bucket="her own device") == cast.alice
    assert Throttle.objects.get().bucket == "a stranger's device"


def test_a_long_time_later_the_wait_is_over() -> None:
    cast = make_cast()
    for _ in range(5):
        fail(NOW)
    assert enter(now=NOW + timedelta(days=1)) == cast.alice


@pytest.mark.parametrize("field", ["roles", "public_key", "sealed_entry", "endorsement"])
def test_a_member_whom_the_organisation_does_not_vouch_for_stays_out(field: str) -> None:
    """Whoever writes to the database makes nobody a coordinator, and plants no key."""
    cast = make_cast()
    planted = {
        "roles": "volunteer coordinator",
        "public_key": KeyPair.generate().public.to_bytes(),
        "sealed_entry": bytes(Member.objects.get(pk=cast.bob.member.pk).sealed_entry),
        "endorsement": bytes(Member.objects.get(pk=cast.bob.member.pk).endorsement),
    }
    Member.objects.filter(pk=cast.alice.member.pk).update(**{field: planted[field]})
    with pytest.raises(Forged):
        enter()


@pytest.mark.parametrize("kind", ["directory", "follow_up"])
def test_nothing_is_sealed_to_a_planted_keyring(kind: str) -> None:
    make_cast()
    planted = KeyPair.generate().public.to_bytes()
    Keyring.objects.filter(kind=kind).update(public_key=planted)
    with pytest.raises(Forged):
        enter()


@pytest.mark.parametrize("kind", ["directory", "follow_up"])
@pytest.mark.parametrize("how", ["ended", "gone"])
def test_nobody_enters_where_a_desk_is_missing(kind: str, how: str) -> None:
    """Else what is meant for it would be sealed to nobody."""
    make_cast()
    rings = Keyring.objects.filter(kind=kind)
    if how == "ended":
        rings.update(ended_at=NOW)
    else:
        rings.delete()
    with pytest.raises(Forged):
        enter()


def test_a_slot_of_another_member_opens_nothing() -> None:
    cast = make_cast()
    own = Slot.objects.filter(member=cast.alice.member)
    Slot.objects.filter(pk__in=[slot.pk for slot in own]).update(member=cast.bob.member)
    with pytest.raises(CannotOpen):
        enter()


def test_the_newest_keyring_that_has_not_ended_is_sealed_to() -> None:
    cast = make_cast()
    ended = Keyring.objects.get(kind="directory")
    ended.pk, ended.epoch, ended.ended_at = cast.founded.deployment.pk, 9, NOW - DAY
    ended.save(force_insert=True)
    assert enter().directory == cast.alice.directory
