"""Fold fresh stops into the directory: fingerprints that outlive every row of the person."""

import hashlib
from datetime import datetime
from uuid import uuid4

from django.db.models import Q

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.open_keyring import open_lasting
from clarion.actions.transaction import one_transaction
from clarion.models import Line, Stop, Suppression
from clarion.rules.vocabulary import KeyringKind, StopScope
from clarion.vault.fingerprint import fingerprint
from clarion.vault.key import Key


@one_transaction
def fold_stops(*, by: Actor, now: datetime) -> int:
    """How many were folded. Runs when any coordinator opens the board; needs FINGERPRINT."""
    waiting = list(Stop.objects.filter(folded_at=None))
    if not waiting:
        return 0
    _, keys = open_lasting(by, KeyringKind.FINGERPRINT)
    for stop in waiting:
        if stop.lasting:
            _suppress(stop, keys.wrapping, now)
        Stop.objects.filter(pk=stop.pk).update(folded_at=now)
    audit.write(by=by, now=now, verb="fold_stops", count=str(len(waiting)))
    return len(waiting)


def proof_of(mark: bytes, key: Key) -> bytes:
    """Shows that a holder of FINGERPRINT made the entry."""
    return fingerprint(key, "suppression", hashlib.sha256(mark).hexdigest())


def _suppress(stop: Stop, key: Key, now: datetime) -> None:
    for mark in Line.objects.filter(_lines(stop)).values_list("fingerprint", flat=True):
        octets = bytes(mark)
        Suppression.objects.get_or_create(
            fingerprint=octets,
            defaults={"id": uuid4(), "proof": proof_of(octets, key), "at": now},
        )


def _lines(stop: Stop) -> Q:
    """The lines that the stop closed for ever."""
    if stop.scope == StopScope.PERSON:
        return Q(pk=stop.line_id) | Q(person__tag=stop.person_tag)
    if stop.scope == StopScope.PERSON_AT_SWITCHBOARD:
        return Q(person__tag=stop.person_tag) & ~Q(pk=stop.line_id)
    return Q(pk=stop.line_id)
