"""A new member: what is stored of them is random or sealed."""

import pytest

from clarion.actions import keyrings, places
from clarion.actions.onboarding.admit import Admitted, Newcomer, admit
from clarion.actions.onboarding.unlock import NoEntry, unlock
from clarion.actions.open_keyring import open_lasting
from clarion.models import Member, Slot
from clarion.rules.vocabulary import KeyringKind, Role
from clarion.vault.opening import open_payload_to
from tests.cast import NOW, Cast, make_cast

pytestmark = pytest.mark.django_db

IVAN = Newcomer(
    pseudonym="Planted Ivan",
    passphrase="planted words of his",
    roles=(Role.VOLUNTEER, Role.RESEARCHER),
    language="zh-hant",
    zone="Asia/Taipei",
    spoken=("zh-Hant", "en"),
)


def join(cast: Cast) -> Admitted:
    return admit(
        newcomer=IVAN,
        deployment=cast.founded.deployment,
        organisation=cast.founded.organisation,
        directory=cast.carol.directory.public,
        now=NOW,
    )


def test_the_row_of_a_member() -> None:
    cast = make_cast()
    joined = join(cast)
    row = Member.objects.get(pk=joined.member.pk)
    seen = (row.roles, row.language, row.zone, row.spoken, row.joined_at, row.ended_at)
    assert seen == (
        "volunteer researcher",
        "zh-hant",
        "Asia/Taipei",
        "zh-Hant en",
        NOW,
        None,
    )
    assert bytes(row.public_key) == joined.keys.pair.public.to_bytes()
    keyrings.check_member(cast.founded.organisation.public, row)


def test_roles_are_asked_for_by_name() -> None:
    row = join(make_cast()).member
    asked = {role: row.has_role(role) for role in Role}
    assert [role for role, has in asked.items() if has] == [Role.VOLUNTEER, Role.RESEARCHER]
    assert row.has_role(Role.EDITOR, Role.VOLUNTEER)
    assert not row.has_role()


def test_nothing_readable_is_stored() -> None:
    cast = make_cast()
    joined = join(cast)
    rows: list[tuple[object, ...]] = [*Member.objects.filter(pk=joined.member.pk).values_list()]
    rows += [*Slot.objects.filter(member=joined.member).values_list()]
    stored = b"\0".join(
        bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()
        for row in rows
        for value in row
    )
    planted = [IVAN.pseudonym, "Ivan", "planted words", str(joined.keys.queue_tag)]
    assert [word for word in planted if word.encode() in stored] == []
    assert IVAN.zone.encode() in stored


def test_a_coordinator_reads_pseudonym_and_tag() -> None:
    cast = make_cast()
    joined = join(cast)
    _, keys = open_lasting(cast.carol, KeyringKind.DIRECTORY)
    row = Member.objects.get(pk=joined.member.pk)
    place = places.column(cast.founded.deployment.pk, row, "sealed_entry")
    assert open_payload_to(keys.pair, row.sealed_entry, place) == {
        "pseudonym": "Planted Ivan",
        "queue_tag": str(joined.keys.queue_tag),
        "signing": joined.keys.signing.public.hex(),
    }


def test_two_slots_look_alike() -> None:
    joined = join(make_cast())
    slots = list(Slot.objects.filter(member=joined.member))
    shapes = {(len(bytes(slot.locator)), len(bytes(slot.sealed))) for slot in slots}
    assert (len(slots), shapes) == (2, {(16, 69)})


def test_the_passphrase_lets_them_in_and_no_other_does() -> None:
    cast = make_cast()
    joined = join(cast)
    found = unlock(
        pseudonym=" planted IVAN ", passphrase="Planted-words of his", bucket="b", now=NOW
    )
    assert (found.keys, found.pseudonym) == (joined.keys, "Planted Ivan")
    with pytest.raises(NoEntry):
        unlock(pseudonym="Planted Ivan", passphrase="planted words", bucket="b", now=NOW)
