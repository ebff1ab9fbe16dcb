"""Close with a number all that is behind it: whoever dials an extension rings there first."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from clarion.actions import places
from clarion.actions.actor import Actor
from clarion.actions.never_call import behind
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_record import open_records
from clarion.actions.open_sealed import open_payload_of
from clarion.actions.records import Registrar
from clarion.actions.stop import lines_of
from clarion.actions.suppressions import close_lines, suppress
from clarion.countries.registry import profile
from clarion.models import Contact, Line, Stop, Suppression
from clarion.rules.vocabulary import KeyringKind
from clarion.vault.key import Key
from clarion.vault.sealing import seal_payload_to


def close_behind(stop: Stop, *, fingerprints: Key, by: Actor, now: datetime) -> None:
    """Once a coordinator has come: who heard the stop cannot tell what is behind a number."""
    lines = Line.objects.filter(lines_of(stop))
    marks = marks_behind(lines, fingerprints=fingerprints, by=by)
    known = Suppression.objects.filter(fingerprint__in=marks).values_list("fingerprint", flat=True)
    # What was asked before is left as it is: it does not go with this stop.
    suppress(marks - {bytes(mark) for mark in known}, fingerprints, now)
    _remember(stop, marks, by)
    close_lines(marks)


def marks_behind(lines: Iterable[Line], *, fingerprints: Key, by: Actor) -> set[bytes]:
    """Of all extensions of those lines that have none themselves."""
    registrar = Registrar.of(by)
    records = [line.record_id for line in lines]
    opened = open_records(by.deployment.pk, registrar.directory_id, registrar.directory, records)
    bare = {one.payload["e164"] for one in opened.values() if not one.payload["ext"]}
    return behind(bare, fingerprints, registrar, profile(by.deployment.profile))


def _remember(stop: Stop, marks: set[bytes], by: Actor) -> None:
    """What is open now, beside what the stop closed by itself. A journal's stop knows neither."""
    lines = Line.objects.filter(fingerprint__in=marks, callable=True)
    waiting = Contact.objects.filter(line__in=lines, ready_at__isnull=False)
    ids: list[list[UUID]] = [list(rows.values_list("pk", flat=True)) for rows in (lines, waiting)]
    if not stop.sealed or not any(ids):
        return
    pair = open_lasting(by, KeyringKind.DIRECTORY)[1].pair
    said = open_payload_of(pair, stop, "sealed", by=by)
    said["lines"] += sorted(map(str, ids[0]))
    said["contacts"] += sorted(map(str, ids[1]))
    place = places.column(by.deployment.pk, stop, "sealed")
    stop.sealed = seal_payload_to(by.directory.public, said, place)
    stop.save(update_fields=["sealed"])
