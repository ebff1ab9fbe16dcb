"""Open records with a keyring's key. One of the few importers of the door."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from clarion.actions import places
from clarion.actions.refusal import NotFound
from clarion.models import Record, Wrap
from clarion.models.row import Row
from clarion.vault.key import Key
from clarion.vault.opening import open_payload, unwrap


@dataclass(frozen=True)
class Opened:
    """A record in memory: its key seals what is added to it, its payload is what it says."""

    key: Key
    payload: dict[str, Any]


def open_records(
    deployment_id: UUID, keyring_id: UUID, holder: Key, record_ids: Iterable[UUID]
) -> dict[UUID, Opened]:
    """All of `record_ids`; in one query, but for those of a batch, which take two more.

    Raises NotFound when one is not wrapped for the keyring, nor its batch.
    """
    wanted = set(record_ids)
    wraps = Wrap.objects.filter(record__in=wanted, keyring=keyring_id).select_related("record")
    opened = {wrap.record_id: _open(deployment_id, holder, wrap) for wrap in wraps}
    rest = wanted - opened.keys()
    return opened | _of_batches(deployment_id, keyring_id, holder, rest) if rest else opened


def open_one_each(
    deployment_id: UUID, holders: Mapping[UUID, tuple[UUID, Key]]
) -> dict[UUID, Opened]:
    """Records with the keyring that opens each, and its key; in one query. Raises NotFound."""
    rings = {ring for ring, _ in holders.values()}
    wraps = Wrap.objects.filter(record__in=holders, keyring__in=rings).select_related("record")
    opened = {
        wrap.record_id: _open(deployment_id, holders[wrap.record_id][1], wrap)
        for wrap in wraps
        if wrap.keyring_id == holders[wrap.record_id][0]
    }
    if len(opened) < len(holders):
        raise NotFound
    return opened


def open_key(deployment_id: UUID, holder: Key, wrap: Wrap) -> Key:
    place = places.wrap(deployment_id, wrap.record_id, wrap.keyring_id)
    return unwrap(wrap.sealed, holder, place)


def _of_batches(
    deployment_id: UUID, keyring_id: UUID, holder: Key, wanted: set[UUID]
) -> dict[UUID, Opened]:
    """Their keys are wrapped under that of their batch's own record, which has wraps."""
    records = list(Record.objects.filter(pk__in=wanted, batch__isnull=False))
    if len(records) < len(wanted):
        raise NotFound
    batches = {one.batch_id for one in records if one.batch_id}
    keys = open_records(deployment_id, keyring_id, holder, batches)
    return {
        one.pk: _open_one(deployment_id, one.batch_id, keys[one.batch_id].key, one)
        for one in records
        if one.batch_id
    }


def _open_one(deployment_id: UUID, batch_id: UUID, batch: Key, record: Record) -> Opened:
    place = places.batch(deployment_id, record.pk, batch_id)
    key = unwrap(record.wrapped or b"", batch, place)
    return Opened(
        key, open_payload(key, record.sealed, places.column(deployment_id, record, "sealed"))
    )


def open_added(deployment_id: UUID, key: Key, row: Row) -> dict[str, Any]:
    """What another row keeps in `sealed`, under a record's own key."""
    sealed: bytes = getattr(row, "sealed")  # noqa: B009  not every table has the column
    return open_payload(key, sealed, places.column(deployment_id, row, "sealed"))


def _open(deployment_id: UUID, holder: Key, wrap: Wrap) -> Opened:
    key = open_key(deployment_id, holder, wrap)
    record: Record = wrap.record
    place = places.column(deployment_id, record, "sealed")
    return Opened(key, open_payload(key, record.sealed, place))
