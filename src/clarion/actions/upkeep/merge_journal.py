"""Merge the journal of stops into the database: after a restored backup, or a crash."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from uuid import UUID

from clarion.actions import journal
from clarion.actions.reversal import FORGOTTEN, OF
from clarion.actions.reversal import from_entry as reversal_from_entry
from clarion.actions.stop import apply, from_entry, stop_statement
from clarion.actions.suppressions import from_entry as from_mark
from clarion.actions.suppressions import is_entry as is_mark
from clarion.actions.suppressions import restore
from clarion.actions.transaction import one_transaction
from clarion.models import Reversal, Stop

# What the journal says of a stop; the rest of the row is the database's own.
TOLD = ("scope", "lasting", "person_tag", "line_id", "campaign_id", "at", "signer", "signature")


@one_transaction
def merge_journal(*, path: Path) -> int:
    """How many stops and suppressions the database had not known, or not so. Needs no key.

    It cannot check signatures, so it only ever closes. A stop that was taken back is kept, and not
    applied; whether two coordinators did take it back is checked by the next one who comes, and
    until then it holds (`lift_stops`). Its suppressions do not come back.
    """
    # Before the journal, which is always ahead of what is committed here.
    known = Stop.objects.defer("sealed").in_bulk()
    entries = list(journal.entries(path))
    reversals = {UUID(entry[OF]): entry for entry in entries if OF in entry}
    gone = {one for entry in reversals.values() for one in entry[FORGOTTEN].split()}
    marks = [one for one in entries if is_mark(one) and one["id"] not in gone]
    restored = restore(map(from_mark, marks))
    # By id: two journals that were put together may tell of one stop twice.
    told = {UUID(it["id"]): it for it in entries if not is_mark(it) and OF not in it}
    missing = told.keys() - known.keys()
    for stop_id in missing:
        stop = from_entry(told[stop_id])
        if stop_id in reversals:
            stop.save(force_insert=True)
        else:
            apply(stop)
    mended = sum(_mend(known[it], told[it], reversals) for it in told.keys() & known.keys())
    _take_back(reversals, known.keys(), missing)
    return len(missing) + restored + mended


def _mend(stop: Stop, entry: dict[str, str], reversals: Mapping[UUID, object]) -> bool:
    """A stop that was changed in the database, or opened there by nobody, is as it was told."""
    told = from_entry(entry)
    same = stop_statement(stop) == stop_statement(told)
    same = same and bytes(stop.signature) == bytes(told.signature) and stop.signer == told.signer
    lifted = stop.reversed_at is not None and stop.pk not in reversals
    if same and not lifted:
        return False
    values = {name: getattr(told, name) for name in TOLD}
    kept = {} if stop.pk in reversals else {"reversed_at": None}
    Stop.objects.filter(pk=stop.pk).update(folded_at=None, false_at=None, **values, **kept)
    if stop.pk not in reversals:
        apply(told)
    return True


def _take_back(
    reversals: Mapping[UUID, dict[str, str]], known: Iterable[UUID], missing: Iterable[UUID]
) -> None:
    """In place of what one coordinator may have begun in the database of then."""
    done = set(Reversal.objects.exclude(at=None).values_list("stop_id", flat=True))
    for stop_id in reversals.keys() & {*known, *missing} - done:
        reversal = reversal_from_entry(reversals[stop_id])
        if stop_id in missing:
            # Never closed here, so there is nothing to open again.
            reversal.lifted_at = reversal.at
        Reversal.objects.filter(stop_id=stop_id).delete()
        reversal.save(force_insert=True)
