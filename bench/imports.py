"""G8: a table taken into the directory, beside adding line by line and the ceiling of each step.

--rows=1000000        rows of the table             --pieces=4    at most in one transaction
--single=300          lines added one by one        --people=0    1: a person in each row
"""

import argparse
import re
import resource
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch
from uuid import UUID, uuid4

from django.core.management import call_command
from django.db import connection, transaction

from bench._report import Row, report, verdict
from clarion.actions import bulk_insert, search_index
from clarion.actions.actor import Actor, Desk
from clarion.actions.intake import take_rows
from clarion.actions.intake.add_line import LineFacts, add_line
from clarion.actions.intake.add_station import StationFacts, add_station
from clarion.actions.intake.confirm_table import confirm_table
from clarion.actions.intake.receive_table import begin_upload, end_upload
from clarion.actions.intake.sheets import RECORD
from clarion.actions.intake.work_on_import import PIECES, Progress, work_on_import
from clarion.actions.onboarding.admit import Newcomer
from clarion.actions.onboarding.found import found
from clarion.actions.open_keyring import open_lasting
from clarion.actions.provenance import Provenance
from clarion.actions.records import Registrar
from clarion.actions.search_index import of_line
from clarion.countries.registry import profile
from clarion.models import Line, Record
from clarion.models.adapted import as_time
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Not, Proposed
from clarion.readers.table.rows import Rows, Shape
from clarion.rules.vocabulary import (
    ColumnKind,
    ImportState,
    KeyringKind,
    LineKind,
    Obtained,
    Role,
)
from clarion.vault.bulk import Batch, Fingerprints
from clarion.vault.context import Context
from clarion.vault.key import Key

NOW = datetime(2026, 5, 19, 2, 0, tzinfo=UTC)
HEAD = "单位,地区,姓名,职务,办公电话,备注\r\n"
GOALS = {"sqlite": 25_000, "postgresql": 20_000}
LINES_OF_A_STATION, SAMPLE, MEMORY, MINUTE, OTHER_NUMBERS = 10, 50_000, 200, 60, 1_000_000
SEALED, SEARCHABLE = "table: sealed, each number once", "table: and searchable"
KINDS = (
    ColumnKind.STATION,
    ColumnKind.PLACE,
    ColumnKind.PERSON,
    ColumnKind.TITLE,
    ColumnKind.WORK,
    ColumnKind.SKIP,
)


def main() -> int:
    options = _options()
    call_command("migrate", verbosity=0)
    by = coordinator()
    single = _one_by_one(by, options.single)
    # What the goal speaks of comes into an empty directory, the other beside it.
    with patch.object(take_rows, "search_index", _NoIndex):
        bare = _taken(by, options, first=0)
    whole = _taken(by, options, first=OTHER_NUMBERS)
    _report(options.rows, single, {SEALED: bare, SEARCHABLE: whole})
    report("The ceiling of each step, alone, in one process", _ceilings(by))
    return 0


class Taken(NamedTuple):
    """Seconds by the clock, and of the processor; the most memory at any time, in MB."""

    wall: float
    cpu: float
    memory: int


def _forget_peak() -> None:
    """Of memory: a passphrase that is stretched takes 64 MB, and no import does that."""
    where = Path("/proc/self/clear_refs")
    if where.exists():
        where.write_text("5")


def _peak() -> int:
    """Since it was forgotten, where the system tells; else of the whole process."""
    where = Path("/proc/self/status")
    told = re.search(r"VmHWM:\s+(\d+)", where.read_text()) if where.exists() else None
    kib = int(told[1]) if told else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return kib // 1024


class _NoIndex:
    """What goal G8 speaks of: sealed, each number once; without the words to find it by."""

    of_line = of_station = of_person = add = staticmethod(lambda *_: None)


def _taken(by: Actor, options: argparse.Namespace, *, first: int) -> Taken:
    import_id = _receive(by, options.rows, first=first, people=bool(options.people))
    before = Line.objects.count()
    _forget_peak()
    began, cpu = time.perf_counter(), time.process_time()
    done = _work(import_id, by, options.pieces)
    wall, cpu = time.perf_counter() - began, time.process_time() - cpu
    lines = Line.objects.count() - before
    if (done.new, done.refused, lines) != (options.rows, 0, options.rows):
        sys.exit(f"Not every row came in: {done}.")
    return Taken(wall, cpu, _peak())


def _report(rows: int, single: float, ways: dict[str, Taken]) -> None:
    told: list[Row] = [_row("line by line", 0, single, 0.0, 0)]
    told += [
        _row(way, rows, rows / taken.cpu, taken.wall, taken.memory) for way, taken in ways.items()
    ]
    report("G8: rows taken into the directory, the second way beside the first", told)
    goal, bare = GOALS[connection.vendor], ways[SEALED]
    rate = rows / bare.cpu
    goals: list[Row] = [
        {
            "goal": f">= {goal:,} rows/s of a core",
            "found": f"{rate:,.0f}: {verdict(met=rate >= goal)}",
        },
        {
            "goal": f"1,000,000 in {MINUTE} s by the clock",
            "found": f"{(each := bare.wall * 1e6 / rows):.0f} s at this rate: "
            f"{verdict(met=each <= MINUTE)}",
        },
        {
            "goal": f"< {MEMORY} MB",
            "found": f"{bare.memory} MB: {verdict(met=bare.memory < MEMORY)}",
        },
        {"goal": "beside line by line", "found": f"{rate / single:.0f} x"},
    ]
    report("G8: the goals, sealed and each number once", goals)


def _row(way: str, rows: int, rate: float, seconds: float, memory: int) -> Row:
    return {
        "way": way,
        "rows": rows,
        "rows/s of a core": round(rate),
        "seconds": round(seconds, 1),
        "MB": memory,
    }


def _ceilings(by: Actor) -> list[Row]:
    """Rows a second of each step; what is written is taken back."""
    octets = b"".join(table(SAMPLE, people=False))
    country = profile("china")
    rows = Rows(Shape("utf-8", ",", len(KINDS))).feed(octets, last=True)[1:]
    found: list[Proposed] = []
    refused: list[Not] = []
    reader = Reader(KINDS, country)
    prints, place = Fingerprints(Key.new()), Context(UUID(int=1), "t", "c", UUID(int=0))
    batch = Batch(Key.new(), place, place)

    def read() -> None:
        for row in rows:
            reader.read(row, found, refused, [])

    def write() -> None:
        made = batch.seal_all([b"{}"] * SAMPLE)
        records = [(row.hex(), s, as_time(NOW), None, w) for row, s, w in made]
        with transaction.atomic():
            bulk_insert.insert(Record, RECORD, records)
            transaction.set_rollback(True)

    def index() -> None:
        with transaction.atomic():
            words = [of_line(uuid4(), {"e164": one.e164}, "china") for one in found]
            search_index.add(words, Registrar.of(by))
            transaction.set_rollback(True)

    steps: dict[str, Callable[[], object]] = {
        "csv": lambda: Rows(Shape("utf-8", ",")).feed(octets, last=True),
        "read the rows": read,
        "fingerprint": lambda: [prints.of(one.e164, one.ext) for one in found],
        "seal": lambda: list(batch.seal_all([b"{}"] * SAMPLE)),
        "seal and insert one record": write,
        "make it searchable": index,
    }
    return [{"step": name, "rows/s": round(_rate(step))} for name, step in steps.items()]


def _rate(step: Callable[[], object]) -> float:
    began = time.process_time()
    step()
    return SAMPLE / (time.process_time() - began)


def coordinator() -> Actor:
    """Of a new practice deployment, with two custodians to seal to."""
    newcomers = [
        Newcomer(name, f"{name} passphrase", (role,), "en", "UTC", ("en",))
        for name, role in (
            ("A", Role.COORDINATOR),
            ("B", Role.COORDINATOR),
            ("C", Role.CUSTODIAN),
            ("D", Role.CUSTODIAN),
        )
    ]
    made = found(members=newcomers, profile="china", practice=True, now=NOW)
    desks = {kind: Desk(ring.pk, keys.pair.public) for kind, (ring, keys) in made.keyrings.items()}
    first = made.members[0]
    return Actor(
        member=first.member,
        pseudonym="A",
        keys=first.keys,
        directory=desks[KeyringKind.DIRECTORY],
        follow_up=desks[KeyringKind.FOLLOW_UP],
    )


def table(rows: int, *, people: bool, first: int = 0) -> Iterator[bytes]:
    """A phone list: ten lines an office, in order, as such lists are."""
    yield HEAD.encode()
    for start in range(first, first + rows, 1000):
        yield "".join(
            f"河口路第{at // LINES_OF_A_STATION}派出所,临澜市雨巷区,"
            f"{f'王建{at:x}' if people else ''},{'所长' if people else ''},"
            f"0{536 + at // 1_000_000}-0{at % 1_000_000:06d},好\r\n"
            for at in range(start, min(first + rows, start + 1000))
        ).encode()


def _receive(by: Actor, rows: int, *, first: int, people: bool) -> UUID:
    arriving = begin_upload(by=by, now=NOW)
    for octets in table(rows, people=people, first=first):
        arriving.add(octets)
    upload = end_upload(arriving=arriving, name="table.csv", by=by, now=NOW)
    imported = confirm_table(
        upload_id=upload.pk,
        told=Provenance("List", "", "", "", Obtained.OTHER, "A"),
        office="List",
        by=by,
        now=NOW,
    )
    return imported.pk


def _work(import_id: UUID, by: Actor, pieces: int) -> Progress:
    while True:
        done = work_on_import(
            import_id=import_id, by=by, now=NOW, for_as_long=timedelta(minutes=1), pieces=pieces
        )
        if done.state == ImportState.DONE:
            return done


def _one_by_one(by: Actor, count: int) -> float:
    """Lines a second, in a transaction each, as a page adds one."""
    registrar, fingerprints = (
        Registrar.of(by),
        open_lasting(by, KeyringKind.FINGERPRINT)[1].wrapping,
    )
    facts = StationFacts("河口路派出所", "zh-Hans", "临澜市", "zh-Hans")
    station = add_station(facts=facts, registrar=registrar, by=by, now=NOW)
    began = time.process_time()
    for at in range(count):
        add_line(
            facts=LineFacts(f"+86451{at:08d}", "", LineKind.WORK),
            station=station,
            person=None,
            fingerprints=fingerprints,
            registrar=registrar,
            by=by,
            now=NOW,
        )
    return count / (time.process_time() - began)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--pieces", type=int, default=PIECES)
    parser.add_argument("--single", type=int, default=300)
    parser.add_argument("--people", type=int, default=0)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
