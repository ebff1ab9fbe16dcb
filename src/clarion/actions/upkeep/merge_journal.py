"""Merge the journal of stops into the database: after a restored backup, or a crash."""

from pathlib import Path
from uuid import UUID

from clarion.actions import journal
from clarion.actions.stop import apply, from_entry
from clarion.actions.suppressions import from_entry as from_mark
from clarion.actions.suppressions import is_entry as is_mark
from clarion.actions.suppressions import restore
from clarion.actions.transaction import one_transaction
from clarion.models import Stop


@one_transaction
def merge_journal(*, path: Path) -> int:
    """How many stops and suppressions the database had not known. Needs no key: no entry does."""
    entries = list(journal.entries(path))
    restored = restore(map(from_mark, filter(is_mark, entries)))
    known = set(Stop.objects.values_list("pk", flat=True))
    # By id: two journals that were put together may tell of one stop twice.
    told = {UUID(entry["id"]): entry for entry in entries if not is_mark(entry)}
    missing = told.keys() - known
    for stop_id in missing:
        apply(from_entry(told[stop_id]))
    return len(missing) + restored
