"""The audit: a chain per member, in order, signed, and read by coordinators only."""

import threading
from datetime import datetime

import pytest
from django.db import connection

from clarion.actions import audit, places
from clarion.actions.actor import Actor
from clarion.actions.open_keyring import open_lasting
from clarion.actions.transaction import one_transaction
from clarion.models import AuditEntry
from clarion.rules.vocabulary import How, KeyringKind, Who
from clarion.vault.chain import GENESIS, entry_hash
from clarion.vault.errors import CannotOpen
from clarion.vault.opening import open_payload_to
from clarion.vault.signing import verify
from tests.actions.steps import HOUR, MINUTE, answered, audited, call
from tests.cast import NOW, make_cast, make_world

pytestmark = pytest.mark.django_db


def chain(by: Actor) -> list[AuditEntry]:
    return list(AuditEntry.objects.filter(chain=by.tag).order_by("sequence"))


def broken_links(entries: list[AuditEntry], public: bytes) -> list[int]:
    """What an auditor finds without any key: places where order, hash or signature is wrong."""
    previous, wrong = GENESIS, []
    for place, entry in enumerate(entries):
        digest = entry_hash(entry.previous, entry.sequence, entry.at, entry.sealed)
        sound = (entry.sequence, bytes(entry.previous)) == (place, previous)
        if not sound or not verify(public, digest, entry.signature):
            wrong.append(place)
        previous = digest
    return wrong


def test_a_whole_chain_is_sound() -> None:
    world = make_world(stations=2)
    call(world.contacts[1], world.cast.alice, answered(Who.PERSON, How.SILENT))
    call(world.contacts[3], world.cast.alice, answered(Who.PERSON, How.SILENT), NOW + HOUR)
    for name in ("Alice", "Carol"):
        by = world.cast.actors[name]
        entries = chain(by)
        assert broken_links(entries, by.keys.signing.public) == []
        assert len(entries) > 4
    alice = [entry["verb"] for entry in audited(world.cast, world.cast.alice)]
    assert alice == ["read_briefing", *["show_number", "record_outcome"] * 2]
    assert chain(world.cast.grace)[1:] == []


@pytest.mark.parametrize("field", ["at", "previous", "sealed", "sequence", "signature"])
def test_whatever_is_changed_is_found(field: str) -> None:
    cast = make_cast()
    for place in range(4):
        audit.write(by=cast.alice, now=NOW + place * MINUTE, verb="walk", step=str(place))
    entries = chain(cast.alice)
    other = {
        "at": NOW + HOUR,
        "previous": bytes(32),
        "sealed": entries[0].sealed,
        "sequence": 9,
        "signature": entries[0].signature,
    }
    setattr(entries[2], field, other[field])
    assert 2 in broken_links(entries, cast.alice.keys.signing.public)


def test_whatever_is_left_out_is_found() -> None:
    cast = make_cast()
    for place in range(4):
        audit.write(by=cast.alice, now=NOW, verb="walk", step=str(place))
    entries = chain(cast.alice)
    assert broken_links(entries[:1] + entries[2:], cast.alice.keys.signing.public) == [1, 2]


def test_nobody_signs_for_another() -> None:
    cast = make_cast()
    audit.write(by=cast.alice, now=NOW, verb="walk")
    assert broken_links(chain(cast.alice), cast.bob.keys.signing.public) == [0]


def test_each_member_has_a_chain_of_their_own() -> None:
    cast = make_cast()
    for name in ("Alice", "Bob", "Alice"):
        audit.write(by=cast.actors[name], now=NOW, verb="walk", who=name)
    assert [entry.sequence for entry in chain(cast.alice)] == [0, 1]
    assert [entry.sequence for entry in chain(cast.bob)] == [0]
    assert audited(cast, cast.alice) == [{"verb": "walk", "who": "Alice"}] * 2


@pytest.mark.parametrize("name", ["Alice", "Bob", "Erin", "Grace", "Heidi"])
def test_only_coordinators_read_what_was_done(name: str) -> None:
    """Not even who wrote it; and custodians hold other keyrings."""
    cast = make_cast()
    audit.write(by=cast.alice, now=NOW, verb="walk", where="Planted")
    entry = chain(cast.alice)[0]
    place = places.column(cast.founded.deployment.pk, entry, "sealed")
    _, follow_up = open_lasting(cast.erin, KeyringKind.FOLLOW_UP)
    for pair in (cast.actors[name].keys.pair, follow_up.pair):
        with pytest.raises(CannotOpen):
            open_payload_to(pair, entry.sealed, place)
    assert b"Planted" not in bytes(entry.sealed)
    assert audited(cast, cast.alice) == [{"verb": "walk", "where": "Planted"}]


@one_transaction
def _write(by: Actor, now: datetime) -> None:
    audit.write(by=by, now=now, verb="walk")


@pytest.mark.django_db(transaction=True)
def test_two_links_in_one_moment_find_two_places() -> None:
    alice = make_cast().alice
    start = threading.Barrier(2)
    failed: list[BaseException] = []

    def walk() -> None:
        start.wait()
        try:
            for _ in range(5):
                _write(alice, NOW)
        except BaseException as error:  # noqa: BLE001  the thread must not fail unseen
            failed.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=walk) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert [entry.sequence for entry in chain(alice)] == list(range(10))
    assert broken_links(chain(alice), alice.keys.signing.public) == []
