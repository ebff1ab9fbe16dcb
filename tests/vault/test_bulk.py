"""Sealing by the thousand gives what sealing one by one gives."""

from itertools import islice
from uuid import RFC_4122, UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from clarion.vault.bulk import Batch, Fingerprints, NameMarks, in_order, new_ids
from clarion.vault.context import Context
from clarion.vault.fingerprint import fingerprint, name_mark
from clarion.vault.key import Key
from clarion.vault.opening import open_cell, unwrap

DEPLOYMENT, ANY = uuid4(), UUID(int=0)


def place(column: str, row: UUID, epoch: int = 0) -> Context:
    return Context(DEPLOYMENT, "clarion_record", column, row, epoch)


@given(text=st.binary(max_size=600), epoch=st.integers(0, 2**40))
def test_what_is_sealed_opens_one_by_one(text: bytes, epoch: int) -> None:
    holder = Key.new()
    batch = Batch(holder, place("sealed", ANY, epoch), place("wrapped", uuid4(), epoch))
    row, sealed, wrapped = batch.seal(text)
    here = UUID(bytes=row)
    key = unwrap(wrapped, holder, place("wrapped", here, epoch))
    assert open_cell(key, sealed, place("sealed", here, epoch)) == text
    assert len(wrapped) == 69


def test_every_record_has_a_key_and_an_id_of_its_own() -> None:
    holder = Key.new()
    batch = Batch(holder, place("sealed", ANY), place("wrapped", ANY))
    made = [batch.seal(b"{}") for _ in range(50)]
    assert len({row for row, _, _ in made}) == 50
    keys = {unwrap(one[2], holder, place("wrapped", UUID(bytes=one[0]))).secret for one in made}
    assert len(keys) == 50


def test_many_come_in_the_order_of_their_ids() -> None:
    holder, wrap = Key.new(), place("wrapped", ANY)
    texts = [bytes([at]) for at in range(50)]
    made = list(Batch(holder, place("sealed", ANY), wrap).seal_all(texts))
    assert [row for row, _, _ in made] == sorted({row for row, _, _ in made})
    keys = [unwrap(one[2], holder, place("wrapped", UUID(bytes=one[0]))) for one in made]
    opened = [
        open_cell(key, sealed, place("sealed", UUID(bytes=row)))
        for key, (row, sealed, _) in zip(keys, made, strict=True)
    ]
    assert opened == texts


def test_ids_in_order_are_the_next_ones() -> None:
    ids = new_ids()
    first, then = in_order(ids, 300), in_order(ids, 2)
    assert first == sorted(first)
    assert len({*first, *then}) == 302


def test_ids_are_random_uuids_that_are_neighbours() -> None:
    made = [UUID(bytes=octets) for octets in islice(new_ids(), 600)]
    assert len(set(made)) == 600
    assert {(one.version, one.variant) for one in made} == {(4, RFC_4122)}
    assert len({one.bytes[:6] for one in made}) == 1
    assert next(new_ids())[:6] != made[0].bytes[:6]


@given(e164=st.text(max_size=20), ext=st.text(max_size=8))
def test_fingerprints_are_the_same(e164: str, ext: str) -> None:
    key = Key(bytes(range(32)))
    assert Fingerprints(key).of(e164, ext) == fingerprint(key, e164, ext)
    assert NameMarks(key).of(e164, ext) == name_mark(key, e164, ext)
