"""The audit: each member's own chain, signed with their key, readable by coordinators only."""

from datetime import datetime
from uuid import uuid4

from clarion.actions import places
from clarion.actions.actor import Actor
from clarion.models import AuditEntry
from clarion.vault.chain import GENESIS, entry_hash
from clarion.vault.sealing import seal_payload_to


def write(*, by: Actor, now: datetime, verb: str, **details: str) -> None:
    """Add one entry to the chain of `by`; `details` are what a coordinator may need later."""
    last = AuditEntry.objects.filter(chain=by.tag).order_by("-sequence").first()
    entry = AuditEntry(
        id=uuid4(),
        chain=by.tag,
        sequence=last.sequence + 1 if last else 0,
        at=now,
        previous=_hash_of(last) if last else GENESIS,
    )
    entry.sealed = seal_payload_to(
        by.directory.public,
        {"verb": verb, **details},
        places.column(by.deployment.pk, entry, "sealed"),
    )
    entry.signature = by.keys.signing.sign(_hash_of(entry))
    entry.save(force_insert=True)


def _hash_of(entry: AuditEntry) -> bytes:
    return entry_hash(entry.previous, entry.sequence, entry.at, entry.sealed)
