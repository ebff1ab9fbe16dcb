"""Fold fresh stops into the directory: fingerprints that outlive every row of the person."""

from datetime import datetime

from django.db.models import QuerySet

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.calling.close_behind import close_behind
from clarion.actions.check_stops import alarm, stop_holds_true
from clarion.actions.open_keyring import open_lasting
from clarion.actions.stop import lines_of
from clarion.actions.suppressions import suppress
from clarion.actions.transaction import one_transaction
from clarion.models import Line, Reversal, Stop
from clarion.rules.vocabulary import FalseMark, KeyringKind


@one_transaction
def fold_stops(*, by: Actor, now: datetime) -> int:
    """How many were folded. Runs when any coordinator opens the board.

    Needs FINGERPRINT, and DIRECTORY to see who signed.
    One that nobody signed as it stands holds as it is, and raises an alarm: nothing that outlives
    it is made of it.
    """
    waiting = [stop for stop in _fresh() if _is_true(stop, by, now)]
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


def _fresh() -> QuerySet[Stop]:
    """Not those that two coordinators may have taken back: see `lift_stops`."""
    taken_back = Reversal.objects.filter(at__isnull=False, false_at=None)
    fresh = Stop.objects.filter(folded_at=None, reversed_at=None, false_at=None)
    return fresh.exclude(pk__in=taken_back.values("stop_id"))


def _is_true(stop: Stop, by: Actor, now: datetime) -> bool:
    if stop_holds_true(stop, by):
        return True
    Stop.objects.filter(pk=stop.pk).update(false_at=now)
    alarm(FalseMark.FALSE_STOP, by, now)
    return False


def _marks(stop: Stop) -> set[bytes]:
    marks = Line.objects.filter(lines_of(stop)).values_list("fingerprint", flat=True)
    return {bytes(mark) for mark in marks}
