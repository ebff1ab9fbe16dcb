"""Records: one sealed payload, its random key wrapped for those who may open it."""

from collections.abc import Iterable, Mapping
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
        return self.ordinary_many([payload], now)[0]

    def sensitive(self, payload: Mapping[str, Any], now: datetime) -> Record:
        """For FOLLOW_UP alone."""
        return self.sensitive_many([payload], now)[0]

    def ordinary_many(self, payloads: Iterable[Mapping[str, Any]], now: datetime) -> list[Record]:
        """As `ordinary`, in two statements for all of them."""
        sealed = self._sealed(payloads, now)
        for_directory = [self._for_directory(record, key) for record, key in sealed]
        Wrap.objects.bulk_create(
            [*for_directory, *(self._for_follow_up(record, key) for record, key in sealed)]
        )
        return [record for record, _ in sealed]

    def rewrite(self, record: Record, key: Key, payload: Mapping[str, Any]) -> None:
        """Another payload in the same place, for the same readers."""
        place = places.column(self.deployment_id, record, "sealed")
        Record.objects.filter(pk=record.pk).update(sealed=seal_payload(key, payload, place))

    def sensitive_many(self, payloads: Iterable[Mapping[str, Any]], now: datetime) -> list[Record]:
        return [record for record, _ in self.sensitive_batches(payloads, now)]

    def sensitive_batches(
        self, payloads: Iterable[Mapping[str, Any]], now: datetime
    ) -> list[tuple[Record, Key]]:
        """With their keys, under which those of a whole batch may be wrapped (decision 17).

        Who made them cannot open them once the keys are forgotten.
        """
        sealed = self._sealed(payloads, now)
        Wrap.objects.bulk_create(self._for_follow_up(record, key) for record, key in sealed)
        return sealed

    def _sealed(
        self, payloads: Iterable[Mapping[str, Any]], now: datetime
    ) -> list[tuple[Record, Key]]:
        made = [(Record(id=uuid4(), made_at=now), Key.new(), payload) for payload in payloads]
        for record, key, payload in made:
            place = places.column(self.deployment_id, record, "sealed")
            record.sealed = seal_payload(key, payload, place)
        Record.objects.bulk_create(record for record, _, _ in made)
        return [(record, key) for record, key, _ in made]

    def _for_directory(self, record: Record, key: Key) -> Wrap:
        place = places.wrap(self.deployment_id, record.pk, self.directory_id)
        sealed = wrap(key, self.directory, place)
        return Wrap(record=record, keyring_id=self.directory_id, sealed=sealed)

    def _for_follow_up(self, record: Record, key: Key) -> Wrap:
        desk = self.follow_up
        place = places.wrap(self.deployment_id, record.pk, desk.keyring_id)
        sealed = wrap_to(desk.public, key, place)
        return Wrap(record=record, keyring_id=desk.keyring_id, sealed=sealed)
