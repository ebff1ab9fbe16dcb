"""Records: who can open what is written, and what a disk shows of it."""

import pytest

from clarion.actions import places
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_record import open_records
from clarion.actions.records import Registrar
from clarion.actions.refusal import NotFound
from clarion.models import Record, Wrap
from clarion.rules.vocabulary import KeyringKind
from clarion.vault.errors import CannotOpen
from clarion.vault.key import Key
from clarion.vault.opening import open_payload, unwrap_to
from tests.cast import NOW, Cast, make_cast

pytestmark = pytest.mark.django_db

SAID = {"name": "Planted 王", "title": "所长"}


def holders(record: Record) -> list[str]:
    wraps = Wrap.objects.filter(record=record)
    return sorted(wraps.values_list("keyring__kind", flat=True))


def opened_by_custodian(cast: Cast, record: Record) -> dict[str, object]:
    keyring, keys = open_lasting(cast.erin, KeyringKind.FOLLOW_UP)
    deployment = cast.founded.deployment.pk
    wrap = Wrap.objects.get(record=record, keyring=keyring)
    key = unwrap_to(keys.pair, wrap.sealed, places.wrap(deployment, record.pk, keyring.pk))
    row = Record.objects.get(pk=record.pk)
    return open_payload(key, row.sealed, places.column(deployment, row, "sealed"))


def test_a_registrar_is_a_coordinator() -> None:
    cast = make_cast()
    directory, keys = cast.founded.keyrings[KeyringKind.DIRECTORY]
    assert Registrar.of(cast.carol) == Registrar(
        cast.founded.deployment.pk, directory.pk, keys.wrapping, cast.carol.follow_up
    )
    for name in ("Alice", "Erin", "Heidi"):
        with pytest.raises(NotFound):
            Registrar.of(cast.actors[name])


def test_coordinators_and_custodians_open_an_ordinary_record() -> None:
    cast = make_cast()
    record = cast.registrar().ordinary(SAID, NOW)
    ring, keys = open_lasting(cast.dave, KeyringKind.DIRECTORY)
    opened = open_records(cast.founded.deployment.pk, ring.pk, keys.wrapping, [record.pk])
    assert opened[record.pk].payload == SAID
    assert opened_by_custodian(cast, record) == SAID
    assert holders(record) == ["directory", "follow_up"]


def test_custodians_alone_open_a_sensitive_record() -> None:
    cast = make_cast()
    record = cast.registrar().sensitive(SAID, NOW)
    ring, keys = open_lasting(cast.dave, KeyringKind.DIRECTORY)
    with pytest.raises(NotFound):
        open_records(cast.founded.deployment.pk, ring.pk, keys.wrapping, [record.pk])
    assert opened_by_custodian(cast, record) == SAID
    assert holders(record) == ["follow_up"]


def test_an_empty_record_looks_like_a_full_one() -> None:
    registrar = make_cast().registrar()
    sizes = {len(registrar.sensitive(said, NOW).sealed) for said in ({}, SAID)}
    assert len(sizes) == 1


def test_nothing_of_it_stands_in_the_row() -> None:
    record = make_cast().registrar().ordinary(SAID, NOW)
    stored = bytes(Record.objects.get(pk=record.pk).sealed)
    assert [word for word in SAID.values() if word.encode() in stored] == []


def test_one_record_that_is_missing_hides_all() -> None:
    cast = make_cast()
    ring, keys = open_lasting(cast.carol, KeyringKind.DIRECTORY)
    record = cast.registrar().ordinary(SAID, NOW)
    with pytest.raises(NotFound):
        open_records(cast.founded.deployment.pk, ring.pk, keys.wrapping, [record.pk, ring.pk])
    assert open_records(cast.founded.deployment.pk, ring.pk, keys.wrapping, []) == {}


def test_another_key_opens_nothing() -> None:
    cast = make_cast()
    record = cast.registrar().ordinary(SAID, NOW)
    ring, _ = open_lasting(cast.carol, KeyringKind.DIRECTORY)
    with pytest.raises(CannotOpen):
        open_records(cast.founded.deployment.pk, ring.pk, Key.new(), [record.pk])


@pytest.mark.parametrize("table", ["record", "wrap"])
def test_a_cell_that_was_swapped_with_another_does_not_open(table: str) -> None:
    cast = make_cast()
    ring, keys = open_lasting(cast.carol, KeyringKind.DIRECTORY)
    one, two = (cast.registrar().ordinary({"name": name}, NOW) for name in ("one", "two"))
    if table == "record":
        Record.objects.filter(pk=one.pk).update(sealed=two.sealed)
    else:
        other = Wrap.objects.get(record=two, keyring=ring).sealed
        Wrap.objects.filter(record=one, keyring=ring).update(sealed=other)
    with pytest.raises(CannotOpen):
        open_records(cast.founded.deployment.pk, ring.pk, keys.wrapping, [one.pk])
