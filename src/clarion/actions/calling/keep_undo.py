"""What a report changed, kept for ten minutes and for the session in which it was made.

Sealed under a key that ends with the session: neither the disk nor the writer's passphrase tells
later what was changed, or why it could not be taken back.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self
from uuid import UUID, uuid4

from clarion.actions import places
from clarion.actions.actor import Actor
from clarion.actions.calling.changes import Change
from clarion.models import Attempt, Undo, Wrap
from clarion.rules.undo import WITHIN, Undoing
from clarion.vault.errors import CannotOpen, TooLong
from clarion.vault.opening import open_payload
from clarion.vault.sealing import seal_payload

# The least size, doubled until it fits: how much was changed stands in the queue anyway.
_SIZE = 4096


@dataclass(frozen=True)
class Undoable:
    """`wraps`: what a closing dropped, as (record, keyring, sealed). `told`: coordinators were."""

    kind: Undoing
    changes: tuple[Change, ...] = ()
    wraps: tuple[tuple[UUID, UUID, bytes], ...] = ()
    line_closed: bool = False
    reached: bool = False
    told: bool = False

    def to_payload(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "changes": [change.to_payload() for change in self.changes],
            "wraps": [[str(r), str(k), sealed.hex()] for r, k, sealed in self.wraps],
            "line_closed": self.line_closed,
            "reached": self.reached,
            "told": self.told,
        }

    @classmethod
    def from_payload(cls, said: dict[str, Any]) -> Self:
        return cls(
            kind=Undoing(said["kind"]),
            changes=tuple(Change.from_payload(one) for one in said["changes"]),
            wraps=tuple((UUID(r), UUID(k), bytes.fromhex(s)) for r, k, s in said["wraps"]),
            line_closed=said["line_closed"],
            reached=said["reached"],
            told=said["told"],
        )


def keep(attempt: Attempt, undoable: Undoable, by: Actor, now: datetime) -> None:
    """And drop what is older than ten minutes, whoever it belonged to."""
    Undo.objects.filter(attempt__reported_at__lte=now - WITHIN).delete()
    row = Undo(id=uuid4(), attempt=attempt)
    place = places.column(by.deployment.pk, row, "sealed")
    size = _SIZE
    while not row.sealed:
        try:
            row.sealed = seal_payload(by.passing, undoable.to_payload(), place, size)
        except TooLong:
            size *= 2
    row.save(force_insert=True)


def find(attempt: Attempt, by: Actor, now: datetime) -> Undoable | None:
    """None after ten minutes, after it was used, and in another session.

    The row is locked: whoever deletes it has used it up, and a second press finds none.
    """
    rows = Undo.objects.select_for_update(of=("self",)).filter(attempt=attempt)
    row = rows.filter(attempt__reported_at__gt=now - WITHIN).first()
    return _opened(row, by) if row else None


def kind_of(attempt_id: UUID, by: Actor, now: datetime) -> Undoing | None:
    """Whether, and how, it could be taken back now. None like `find`; nothing is locked."""
    row = Undo.objects.filter(
        attempt=attempt_id, attempt__member_tag=by.tag, attempt__reported_at__gt=now - WITHIN
    ).first()
    undoable = _opened(row, by) if row else None
    return undoable.kind if undoable else None


def _opened(row: Undo, by: Actor) -> Undoable | None:
    try:
        said = open_payload(by.passing, row.sealed, places.column(by.deployment.pk, row, "sealed"))
    except CannotOpen:
        return None
    return Undoable.from_payload(said)


def put_wraps_back(wraps: Iterable[tuple[UUID, UUID, bytes]]) -> None:
    """As they were: what stands in a wrap binds its record and its keyring, not its row."""
    Wrap.objects.bulk_create(
        [
            Wrap(id=uuid4(), record_id=record, keyring_id=keyring, sealed=sealed)
            for record, keyring, sealed in wraps
        ],
        ignore_conflicts=True,
    )
