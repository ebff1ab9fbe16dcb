"""Merge the journal of stops into the database: after a restored backup, or a crash."""

from pathlib import Path
from uuid import UUID

from clarion.actions import journal
from clarion.actions.stop import apply, from_entry
from clarion.actions.transaction import one_transaction
from clarion.models import Stop


@one_transaction
def merge_journal(*, path: Path) -> int:
    """How many stops the database had not known. Needs no key: the journal holds random tags."""
    known = set(Stop.objects.values_list("pk", flat=True))
    missing = [entry for entry in journal.entries(path) if UUID(entry["id"]) not in known]
    for entry in missing:
        apply(from_entry(entry))
    return len(missing)
