"""Make a directory searchable that was kept before there was a search: in slices, resumable."""

import time
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final
from uuid import UUID

from clarion.actions import audit, search_index
from clarion.actions.actor import Actor
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_record import open_records
from clarion.actions.records import Registrar
from clarion.actions.search_index import Indexed, of_line, of_person, of_station
from clarion.actions.suppressions import close_lines, stopped_among
from clarion.actions.transaction import one_transaction
from clarion.models import IndexRun, Line, Person, Station
from clarion.rules.vocabulary import KeyringKind
from clarion.vault.fingerprint import fingerprint

Of = Callable[[UUID, Mapping[str, Any], str], Indexed]
TABLES: Final[Mapping[str, tuple[type[Station | Person | Line], Of]]] = {
    "station": (Station, of_station),
    "person": (Person, of_person),
    "line": (Line, of_line),
}
STEP = 500
# One request's worth.
SLICE = timedelta(seconds=1.5)


@one_transaction
def begin_again(*, by: Actor, now: datetime) -> IndexRun:
    audit.write(by=by, now=now, verb="begin_index")
    return search_index.begin_again(now)


def reindex(*, by: Actor, now: datetime, for_as_long: timedelta = SLICE) -> bool:
    """Go on with an unfinished walk; True while more waits. Each step is a transaction."""
    end = time.monotonic() + for_as_long.total_seconds()
    while _step(by=by, now=now):
        if time.monotonic() >= end:
            return True
    return False


@one_transaction
def _step(*, by: Actor, now: datetime) -> bool:
    run = IndexRun.objects.select_for_update().filter(ended_at=None).first()
    if run is None:
        return False
    told = _opened(run, by)
    of_row, country = TABLES[run.table][1], by.deployment.profile
    search_index.add((of_row(pk, facts, country) for pk, facts in told.items()), Registrar.of(by))
    if run.table == "line":
        _close_stopped(told, by)
    if len(told) == STEP:
        run.after = max(told)
    else:
        _turn(run, now)
    run.save()
    if run.ended_at:
        audit.write(by=by, now=now, verb="end_index")
    return run.ended_at is None


def _opened(run: IndexRun, by: Actor) -> dict[UUID, Mapping[str, Any]]:
    rows = TABLES[run.table][0].objects.order_by("pk")
    if run.after:
        rows = rows.filter(pk__gt=run.after)
    records: dict[UUID, UUID] = dict(rows.values_list("pk", "record_id")[:STEP])
    registrar = Registrar.of(by)
    opened = open_records(
        by.deployment.pk, registrar.directory_id, registrar.directory, records.values()
    )
    return {pk: opened[record_id].payload for pk, record_id in records.items()}


def _close_stopped(lines: Mapping[UUID, Mapping[str, Any]], by: Actor) -> None:
    """What was stopped meanwhile: nothing led from a number to its extensions."""
    key = open_lasting(by, KeyringKind.FINGERPRINT)[1].wrapping
    marks = Line.objects.filter(pk__in=lines).values_list("fingerprint", "pk")
    numbers = {bytes(mark): lines[pk]["e164"] for mark, pk in marks}
    close_lines(stopped_among(numbers, partial(fingerprint, key)))


def _turn(run: IndexRun, now: datetime) -> None:
    """To the next table, or to the end."""
    names = list(TABLES)
    place = names.index(run.table) + 1
    run.after = None
    if place < len(names):
        run.table = names[place]
    else:
        run.ended_at = now
