"""Open again what a stop had closed that two coordinators took back: as far as that is sound."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.calling.close_behind import marks_behind
from clarion.actions.check_stops import alarm, reversal_holds_true, stop_holds_true
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_sealed import open_payload_of
from clarion.actions.reopen import reopen
from clarion.actions.stop import apply, lines_of
from clarion.actions.transaction import one_transaction
from clarion.models import Attempt, Line, Reversal, Stop, Suppression
from clarion.queries.stops import is_stopped
from clarion.rules.lifecycle import SWITCHBOARD_STOP
from clarion.rules.vocabulary import FalseMark, KeyringKind
from clarion.vault.keypair import KeyPair


@dataclass(frozen=True)
class Lifted:
    """How many lines may ring again, how many contacts wait again, how many lines stay closed.

    `forgotten`: the suppressions that went.
    """

    lines: int
    contacts: int
    kept: int
    forgotten: tuple[UUID, ...] = ()


@one_transaction
def lift_stops(*, by: Actor, now: datetime) -> int:
    """How many were lifted: reversals that a restored database learned from the journal.

    Runs when any coordinator opens the board or the inbox; needs DIRECTORY. Until then the stop
    holds; and for ever, with an alarm, if two coordinators did not sign.
    """
    told = list(Reversal.objects.filter(at__isnull=False, false_at=None))
    stops = Stop.objects.in_bulk([one.stop_id for one in told])
    waiting = [(one, stops[one.stop_id]) for one in told if _waits(one, stops.get(one.stop_id))]
    return sum(_lift_if_true(reversal, stop, by, now) for reversal, stop in waiting)


def _waits(reversal: Reversal, stop: Stop | None) -> bool:
    return stop is not None and (reversal.lifted_at is None or stop.reversed_at is None)


def _lift_if_true(reversal: Reversal, stop: Stop, by: Actor, now: datetime) -> bool:
    if not (stop_holds_true(stop, by) and reversal_holds_true(reversal, stop, by)):
        Reversal.objects.filter(pk=reversal.pk).update(false_at=now)
        Stop.objects.filter(pk=stop.pk).update(reversed_at=None)
        apply(stop)
        alarm(FalseMark.FALSE_REVERSAL, by, now)
        return False
    Stop.objects.filter(pk=stop.pk).update(reversed_at=reversal.at)
    if reversal.lifted_at is None:
        lift(reversal, stop, by=by, now=now)
    return True


def lift(reversal: Reversal, stop: Stop, *, by: Actor, now: datetime) -> Lifted:
    """Only what was open when it was pressed, that no other stop closes and no later report."""
    _, keys = open_lasting(by, KeyringKind.DIRECTORY)
    lines, contacts = _reach(stop, keys.pair, by)
    forgotten = _forget_suppressions(stop, by)
    suppressed = Suppression.objects.filter(fingerprint=OuterRef("fingerprint"))
    open_ = _unstopped(lines.filter(~Exists(suppressed)).select_related("person"))
    Line.objects.filter(pk__in=[line.pk for line in open_]).update(callable=True)
    rested = Q(ready_at=stop.at + SWITCHBOARD_STOP)
    count = reopen(contacts, now=now, also=rested)
    Reversal.objects.filter(pk=reversal.pk).update(lifted_at=now)
    kept = Line.objects.filter(lines_of(stop), callable=False).count()
    audit.write(by=by, now=now, verb="lift_stop", stop=str(stop.pk), lines=str(len(open_)))
    return Lifted(lines=len(open_), contacts=count, kept=kept, forgotten=forgotten)


def _reach(stop: Stop, pair: KeyPair, by: Actor) -> tuple[QuerySet[Line], list[UUID]]:
    """Of a stop that came back from the journal only the line is known on which it was pressed."""
    own = Line.objects.filter(lines_of(stop), pk=stop.line_id)
    if not stop.sealed:
        return own, []
    said = open_payload_of(pair, stop, "sealed", by=by)
    later = Attempt.objects.filter(line=OuterRef("pk"), reported_at__gt=stop.at)
    lines = Line.objects.filter(~Exists(later), pk__in=said["lines"])
    return lines, [UUID(one) for one in said["contacts"]]


def _unstopped(lines: QuerySet[Line]) -> list[Line]:
    """A person has few lines, so each is asked for."""
    return [
        line
        for line in lines
        if not is_stopped(person_tag=line.person.tag if line.person else line.pk, line_id=line.pk)
    ]


def _forget_suppressions(stop: Stop, by: Actor) -> tuple[UUID, ...]:
    """Those that this stop made itself, and that no other one needs."""
    if stop.folded_at is None:
        return ()
    key = open_lasting(by, KeyringKind.FINGERPRINT)[1].wrapping
    lines = _unstopped(Line.objects.filter(lines_of(stop)).select_related("person"))
    beyond = marks_behind(lines, fingerprints=key, by=by)
    inside = Line.objects.filter(fingerprint__in=beyond).select_related("person")
    unasked = {line.pk for line in _unstopped(inside)}
    beyond -= {bytes(line.fingerprint) for line in inside if line.pk not in unasked}
    marks = {bytes(line.fingerprint) for line in lines} | beyond
    rows = Suppression.objects.filter(fingerprint__in=marks, at=stop.folded_at)
    forgotten = tuple(rows.values_list("pk", flat=True))
    rows.delete()
    return forgotten
