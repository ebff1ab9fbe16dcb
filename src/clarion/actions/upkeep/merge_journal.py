"""Merge the journal of stops into the database: after a restored backup, or a crash."""

from pathlib import Path
from uuid import UUID

from clarion.actions import journal
from clarion.actions.reversal import FORGOTTEN, OF
from clarion.actions.reversal import from_entry as reversal_from_entry
from clarion.actions.stop import apply, from_entry
from clarion.actions.suppressions import from_entry as from_mark
from clarion.actions.suppressions import is_entry as is_mark
from clarion.actions.suppressions import restore
from clarion.actions.transaction import one_transaction
from clarion.models import Reversal, Stop


@one_transaction
def merge_journal(*, path: Path) -> int:
    """How many stops and suppressions the database had not known. Needs no key: no entry does.

    A stop that was taken back is kept, and not applied; its suppressions do not come back. What an
    older database had closed for it stays closed until a coordinator comes, who has the keys.
    """
    entries = list(journal.entries(path))
    reversals = {UUID(entry[OF]): entry for entry in entries if OF in entry}
    gone = {one for entry in reversals.values() for one in entry[FORGOTTEN].split()}
    marks = [one for one in entries if is_mark(one) and one["id"] not in gone]
    restored = restore(map(from_mark, marks))
    known = set(Stop.objects.values_list("pk", flat=True))
    # By id: two journals that were put together may tell of one stop twice.
    told = {UUID(it["id"]): it for it in entries if not is_mark(it) and OF not in it}
    missing = told.keys() - known
    for stop_id in missing:
        stop = from_entry(told[stop_id])
        if stop_id in reversals:
            stop.save(force_insert=True)
        else:
            apply(stop)
    done = set(Reversal.objects.exclude(at=None).values_list("stop_id", flat=True))
    for stop_id in reversals.keys() & (known | missing) - done:
        _take_back(reversals[stop_id], applied=stop_id in known)
    return len(missing) + restored


def _take_back(entry: dict[str, str], *, applied: bool) -> None:
    """In place of what one coordinator may have begun in the database of then."""
    reversal = reversal_from_entry(entry)
    if not applied:
        reversal.lifted_at = reversal.at
    Reversal.objects.filter(stop_id=reversal.stop_id).delete()
    reversal.save(force_insert=True)
    Stop.objects.filter(pk=reversal.stop_id).update(reversed_at=reversal.at)
