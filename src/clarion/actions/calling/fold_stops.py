"""Fold fresh stops into the directory: fingerprints that outlive every row of the person."""

from datetime import datetime

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.calling.close_behind import close_behind
from clarion.actions.open_keyring import open_lasting
from clarion.actions.stop import lines_of
from clarion.actions.suppressions import suppress
from clarion.actions.transaction import one_transaction
from clarion.models import Line, Stop
from clarion.rules.vocabulary import KeyringKind


@one_transaction
def fold_stops(*, by: Actor, now: datetime) -> int:
    """How many were folded. Runs when any coordinator opens the board; needs its two keyrings."""
    waiting = list(Stop.objects.filter(folded_at=None, reversed_at=None))
    if not waiting:
        return 0
    _, keys = open_lasting(by, KeyringKind.FINGERPRINT)
    lasting = [stop for stop in waiting if stop.lasting]
    suppress(set().union(*map(_marks, lasting)), keys.wrapping, now)
    for stop in lasting:
        close_behind(stop, fingerprints=keys.wrapping, by=by, now=now)
    Stop.objects.filter(pk__in=[stop.pk for stop in waiting]).update(folded_at=now)
    audit.write(by=by, now=now, verb="fold_stops", count=str(len(waiting)))
    return len(waiting)


def _marks(stop: Stop) -> set[bytes]:
    marks = Line.objects.filter(lines_of(stop)).values_list("fingerprint", flat=True)
    return {bytes(mark) for mark in marks}
