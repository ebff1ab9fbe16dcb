"""Make a directory searchable that was kept before there was a search: in slices, resumable."""

import time
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from clarion.actions import audit, search_index
from clarion.actions.actor import Actor
from clarion.actions.open_record import open_records
from clarion.actions.records import Registrar
from clarion.actions.search_index import Indexed, of_line, of_person, of_station
from clarion.actions.transaction import one_transaction
from clarion.models import IndexRun, Line, Person, Station

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
    done = list(_rows(run, by))
    search_index.add(done, Registrar.of(by))
    if len(done) == STEP:
        run.after = done[-1].subject.id
    else:
        _turn(run, now)
    run.save()
    if run.ended_at:
        audit.write(by=by, now=now, verb="end_index")
    return run.ended_at is None


def _rows(run: IndexRun, by: Actor) -> Iterator[Indexed]:
    model, of_row = TABLES[run.table]
    rows = model.objects.order_by("pk")
    if run.after:
        rows = rows.filter(pk__gt=run.after)
    records: dict[UUID, UUID] = dict(rows.values_list("pk", "record_id")[:STEP])
    registrar = Registrar.of(by)
    opened = open_records(
        by.deployment.pk, registrar.directory_id, registrar.directory, records.values()
    )
    for row_id, record_id in records.items():
        yield of_row(row_id, opened[record_id].payload, by.deployment.profile)


def _turn(run: IndexRun, now: datetime) -> None:
    """To the next table, or to the end."""
    names = list(TABLES)
    place = names.index(run.table) + 1
    run.after = None
    if place < len(names):
        run.table = names[place]
    else:
        run.ended_at = now
