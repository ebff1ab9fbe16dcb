"""Records: one sealed payload, its random key wrapped for those who may open it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from clarion.actions import places
from clarion.actions.actor import Actor, Desk
from clarion.actions.open_keyring import open_lasting
from clarion.models import Record, Wrap
from clarion.rules.vocabulary import KeyringKind
from clarion.vault.key import Key
from clarion.vault.sealing import seal_payload, wrap, wrap_to


@dataclass(frozen=True)
class Registrar:
    """A coordinator's means to write records: holds DIRECTORY, seals up to FOLLOW_UP."""

    deployment_id: UUID
    directory_id: UUID
    directory: Key
    follow_up: Desk

    @classmethod
    def of(cls, by: Actor) -> "Registrar":
        keyring, keys = open_lasting(by, KeyringKind.DIRECTORY)
        return cls(by.deployment.pk, keyring.pk, keys.wrapping, by.follow_up)

    def ordinary(self, payload: Mapping[str, Any], now: datetime) -> Record:
        """For DIRECTORY and, always, FOLLOW_UP: so nothing changes visibly later."""
        record, key = self._sealed(payload, now)
        place = places.wrap(self.deployment_id, record.pk, self.directory_id)
        Wrap.objects.create(
            record=record, keyring_id=self.directory_id, sealed=wrap(key, self.directory, place)
        )
        self._for_follow_up(record, key)
        return record

    def sensitive(self, payload: Mapping[str, Any], now: datetime) -> Record:
        """For FOLLOW_UP alone."""
        record, key = self._sealed(payload, now)
        self._for_follow_up(record, key)
        return record

    def _sealed(self, payload: Mapping[str, Any], now: datetime) -> tuple[Record, Key]:
        key = Key.new()
        record = Record(id=uuid4(), made_at=now)
        place = places.column(self.deployment_id, record, "sealed")
        record.sealed = seal_payload(key, payload, place)
        record.save(force_insert=True)
        return record, key

    def _for_follow_up(self, record: Record, key: Key) -> None:
        desk = self.follow_up
        place = places.wrap(self.deployment_id, record.pk, desk.keyring_id)
        Wrap.objects.create(
            record=record, keyring_id=desk.keyring_id, sealed=wrap_to(desk.public, key, place)
        )
