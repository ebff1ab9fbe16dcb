"""A keeper of the directory has gone: what comes afterwards opens for those who stay alone."""

from typing import Any

import pytest

from clarion.actions import notices, places
from clarion.actions.actor import Actor
from clarion.actions.campaigns.release import release
from clarion.actions.directory.open_person import open_person
from clarion.actions.onboarding.open_members import open_members
from clarion.actions.onboarding.renew_keyrings import renew_keyrings
from clarion.actions.onboarding.unlock import unlock
from clarion.actions.open_keyring import open_lasting, open_signing_key
from clarion.actions.open_record import open_records
from clarion.actions.refusal import NotFound
from clarion.models import FollowUpNote, Grant, Keyring, Member, Notice, Session
from clarion.rules.vocabulary import How, KeyringKind, Who
from clarion.vault.errors import CannotOpen
from clarion.vault.keyring import KeyringKeys
from clarion.vault.opening import open_payload_to
from tests.actions.directory.given import a_person
from tests.actions.newcomers import approved
from tests.actions.steps import DAY, HOUR, MINUTE, answered, audited, call, opened_notes
from tests.cast import NOW, World, make_world, passphrase_of

pytestmark = pytest.mark.django_db
LATER = NOW + HOUR
SPOKE = answered(Who.COLLEAGUE, How.LISTENED)


def gone(by: Actor, **how: Any) -> KeyringKeys:
    """They left, and kept what they had."""
    kept = open_lasting(by, KeyringKind.DIRECTORY)[1]
    Member.objects.filter(pk=by.member.pk).update(**{"ended_at": NOW, "ended_as": "left"} | how)
    Grant.objects.filter(member=by.member).delete()
    return kept


def renewed(world: World) -> Actor:
    made = renew_keyrings(by=world.cast.carol, now=LATER)
    assert made is not None
    return made


def again(world: World, name: str) -> Actor:
    """Signed in again."""
    return unlock(pseudonym=name, passphrase=passphrase_of(name), bucket=name, now=LATER)


def open_notice(keys: KeyringKeys, by: Actor) -> dict[str, Any]:
    row = Notice.objects.latest("at")
    place = places.column(by.deployment.pk, row, "sealed")
    return open_payload_to(keys.pair, row.sealed, place)


@pytest.mark.parametrize(
    ("name", "how"),
    [("", {}), ("Alice", {}), ("Dave", {"ended_as": "suspended"})],
)
def test_while_no_keeper_has_gone_for_good_the_keys_stay(name: str, how: dict[str, str]) -> None:
    world = make_world(stations=1)
    if name:
        Member.objects.filter(pk=world.cast.actors[name].member.pk).update(
            **{"ended_at": NOW, "ended_as": "left"} | how
        )
    before = list(Keyring.objects.order_by("pk").values())
    assert renew_keyrings(by=world.cast.carol, now=LATER) is None
    assert list(Keyring.objects.order_by("pk").values()) == before


def test_what_was_kept_opens_what_was_there_and_nothing_that_comes() -> None:
    world = make_world(stations=1)
    notices.leave({"about": "before"}, world.cast.alice, NOW)
    kept = gone(world.cast.dave)
    carol = renewed(world)
    assert open_notice(kept, carol) == {"about": "before"}
    notices.leave({"about": "after"}, again(world, "Alice"), LATER)
    with pytest.raises(CannotOpen):
        open_notice(kept, carol)
    ring, keys = open_lasting(carol, KeyringKind.DIRECTORY)
    assert open_notice(keys, carol) == {"about": "after"}
    person = a_person(world.cast, world.lines[0].station, "李白")
    with pytest.raises(CannotOpen):
        open_records(carol.deployment.pk, ring.pk, kept.wrapping, [person.record_id])
    assert open_person(person_id=person.pk, by=carol, now=LATER).person.name.text == "李白"
    assert {"verb": "renew_keyrings", "kinds": "directory"} in audited(world.cast, carol)


def test_those_who_stay_open_everything_and_go_on_working() -> None:
    world = make_world(stations=1)
    judy = approved(world.cast, "Judy")
    Session.objects.create(session_key="x", session_data=b"", expire_date=LATER + DAY)
    gone(world.cast.dave)
    carol = renewed(world)
    assert Session.objects.count() == 0
    assert renew_keyrings(by=carol, now=LATER + HOUR) is None
    person = world.lines[1].person
    assert person is not None
    assert open_person(person_id=person.pk, by=carol, now=LATER).person.name.text == "王建00"
    assert "Alice" in {row.pseudonym for row in open_members(by=carol, now=LATER).here}
    assert release(campaign=world.campaign, count=1, by=carol, now=LATER) == 0
    assert again(world, "Alice").directory == carol.directory != world.cast.alice.directory
    assert approved(world.cast, "Kim", by=carol, now=LATER).tag != judy.tag


def test_the_second_time_the_first_ones_still_open() -> None:
    world = make_world(stations=1)
    notices.leave({"about": "first"}, world.cast.alice, NOW)
    gone(world.cast.dave)
    renewed(world)
    Member.objects.filter(pk=world.cast.bob.member.pk).update(
        roles="coordinator", ended_at=LATER + HOUR, ended_as="removed"
    )
    carol = renew_keyrings(by=world.cast.carol, now=LATER + DAY)
    assert carol is not None
    keys = open_lasting(carol, KeyringKind.DIRECTORY)[1]
    assert len({keys.pair.secret, *(one.secret for one in keys.pair.older)}) == 3
    assert open_notice(keys, carol) == {"about": "first"}
    assert open_signing_key(carol, keys).public == carol.keys.organisation


def test_when_a_custodian_has_gone_the_others_read_what_was_and_what_comes() -> None:
    """The coordinator who makes the new keys has never held the old ones."""
    world = make_world(stations=2, people=1)
    erin, frank = world.cast.erin, world.cast.actors["Frank"]
    call(world.contacts[1], world.cast.alice, SPOKE)
    kept = open_lasting(frank, KeyringKind.FOLLOW_UP)[1]
    directory = Keyring.objects.get(kind=KeyringKind.DIRECTORY).public_key
    for count, member in enumerate((frank.member, world.cast.bob.member), start=1):
        at = NOW + 10 * count * MINUTE
        Grant.objects.filter(member=member).delete()
        Member.objects.filter(pk=member.pk).update(
            ended_at=at, ended_as="removed", roles="custodian"
        )
        assert renew_keyrings(by=world.cast.carol, now=at + MINUTE) is not None
        call(world.contacts[1 + count], again(world, "Alice"), SPOKE, at + 5 * MINUTE)
    assert Keyring.objects.get(kind=KeyringKind.DIRECTORY).public_key == directory
    assert len(opened_notes(world.cast)) == 3
    first, *later = FollowUpNote.objects.all()
    found = [_opens(kept, note, erin) for note in (first, *later)]
    assert sorted(found) == [False, False, True]
    # Whoever is given it now reads all of it as well.
    keys = open_lasting(erin, KeyringKind.FOLLOW_UP)[1]
    assert KeyringKeys.from_bytes(keys.to_bytes()) == keys
    with pytest.raises(NotFound):
        open_lasting(world.cast.carol, KeyringKind.FOLLOW_UP)


def _opens(keys: KeyringKeys, note: FollowUpNote, by: Actor) -> bool:
    try:
        open_payload_to(keys.pair, note.sealed, places.column(by.deployment.pk, note, "sealed"))
    except CannotOpen:
        return False
    return True
