"""Work on an import, slice by slice: each step is a transaction, so that no row counts twice."""

import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID, uuid4

from django.db.models import F

from clarion.actions import audit, bulk_insert, places
from clarion.actions.actor import Actor
from clarion.actions.bulk_insert import roomy
from clarion.actions.intake import uploads
from clarion.actions.intake.heed import heed_dead, heed_doubts, heed_stops
from clarion.actions.intake.means import Means, Taken
from clarion.actions.intake.read_pieces import Read, Reading, Step
from clarion.actions.intake.table_facts import TableFacts
from clarion.actions.intake.take_rows import take_rows
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_record import open_records
from clarion.actions.open_sealed import open_payload_of
from clarion.actions.records import Registrar
from clarion.actions.refusal import NotFound
from clarion.actions.transaction import one_transaction
from clarion.countries.registry import profile
from clarion.models import Import, Record, RefusedRows, Upload, UploadPiece
from clarion.readers.table.results import Not
from clarion.rules.vocabulary import ImportKind, ImportState, KeyringKind
from clarion.vault.keypair import KeyPair
from clarion.vault.sealing import seal_payload_to

# One request's worth.
SLICE: Final = timedelta(seconds=1.5)
# A step holds SQLite's only pen while it writes. The larger it is, the less does a row cost; it
# grows and shrinks so that who calls waits no longer than this, whatever stands in the rows.
HELD: Final = timedelta(seconds=0.5)
PIECES: Final = 4


@dataclass(frozen=True)
class Progress:
    """`share` of the file that is read, from 0 to 1; `rate`: rows a second in this slice."""

    id: UUID
    kind: ImportKind
    state: ImportState
    share: float
    seen: int
    new: int
    known: int
    refused: int
    # Numbers closed for ever; lines that wait for a coordinator.
    stopped: int
    doubted: int
    rate: int = 0
    seconds_left: int = 0


def work_on_import(
    *,
    import_id: UUID,
    by: Actor,
    now: datetime,
    for_as_long: timedelta = SLICE,
    pieces: int = PIECES,
) -> Progress:
    """Whoever asks drives it on; a paused or finished one stays as it is. Raises NotFound.

    Also where the rest of its table is there no more. `pieces`: how many at most are written in
    one transaction.
    """
    began = time.monotonic()
    before, until = progress(import_id), began + for_as_long.total_seconds()
    go_on, stood = _go_ahead if bulk_insert.may_meet_others() else _take_turns, -1
    with roomy():
        # Again where somebody else wrote the same pieces meanwhile.
        while (work := _work(import_id, by, now)) and not go_on(work, until, pieces):
            if work.upload.done == stood:
                raise NotFound
            stood = work.upload.done
    return _measured(before, progress(import_id), time.monotonic() - began)


def _take_turns(work: "_Work", until: float, most: int) -> bool:
    """Read and sealed before anything is held: a volunteer's press waits for none of it.

    Whether it is over: all is written, or there is no time left.
    """
    size, over = 1, False
    while not over and (step := work.ready(size)):
        begins = time.monotonic()
        if not _written(work, step):
            return False
        now_is = time.monotonic()
        over = now_is >= until or work.is_last(step)
        size = min(_fitting(size, now_is - begins), most)
    return over


def _go_ahead(work: "_Work", until: float, most: int) -> bool:
    """The same on PostgreSQL: while it writes a step, the next one is read and sealed here.

    SQLite's only pen would be held until Python has time for both.
    """
    size, over = max(1, most // 2), False
    step = work.ready(size)
    with ThreadPoolExecutor(max_workers=1) as another:
        while step:
            over = time.monotonic() >= until or work.is_last(step)
            pieces = [] if over else work.pieces(step.ends, size)
            waiting = another.submit(work.reading.step, pieces) if pieces else None
            if not _written(work, step):
                return False
            step = waiting.result() if waiting else None
    return over


def _fitting(size: int, held: float) -> int:
    """How many pieces to write next, where `size` took `held` seconds; at most twice as many."""
    return max(1, min(2 * size, round(size * HELD.total_seconds() / max(held, 0.001))))


def progress(import_id: UUID) -> Progress:
    upload = Upload.objects.filter(imported=import_id).select_related("imported").first()
    if upload is None or upload.imported is None:
        raise NotFound
    row = upload.imported
    return Progress(
        id=row.pk,
        kind=ImportKind(row.kind),
        state=ImportState(row.state),
        share=upload.done / max(1, upload.pieces),
        seen=row.rows_seen,
        new=row.rows_done,
        known=row.rows_known,
        refused=row.rows_refused,
        stopped=row.rows_stopped,
        doubted=row.rows_doubted,
    )


def _measured(before: Progress, after: Progress, seconds: float) -> Progress:
    shares = after.share - before.share
    rate = round((after.seen - before.seen) / max(seconds, 0.001))
    left = round((1 - after.share) * seconds / shares) if shares else 0
    return replace(after, rate=rate, seconds_left=left)


@dataclass(frozen=True)
class _Work:
    """An upload in the state in which it was found, and what reads it on."""

    upload: Upload
    pair: KeyPair
    reading: Reading
    by: Actor

    def ready(self, most: int) -> Step | None:
        """What the next pieces bring."""
        pieces = self.pieces(self.reading.done, most)
        return self.reading.step(pieces) if pieces or not self.upload.pieces else None

    def pieces(self, begins: int, most: int) -> list[bytes]:
        return uploads.pieces_from(self.upload, begins, most, self.pair, self.by)

    def is_last(self, step: Step) -> bool:
        return step.ends == self.upload.pieces


def _work(import_id: UUID, by: Actor, now: datetime) -> _Work | None:
    """Nothing, unless it runs."""
    upload = Upload.objects.filter(imported=import_id).select_related("imported").first()
    if upload is None or upload.imported is None or upload.imported.state != ImportState.RUNNING:
        return None
    pair = uploads.directory_pair(by)
    facts = uploads.facts_of(upload, pair, by)
    stands = open_payload_of(pair, upload, "sealed_place", by=by) if upload.sealed_place else {}
    means = _means(upload, upload.imported, facts, by, now)
    reading = Reading(facts, means, pieces=upload.pieces, done=upload.done, stands=stands)
    return _Work(upload, pair, reading, by)


@one_transaction
def _written(work: _Work, step: Step) -> bool:
    """Nothing of it where somebody else wrote these pieces meanwhile, or paused the import."""
    read, facts, means = step.read, work.reading.facts, work.reading.means
    by, now = work.by, means.now
    upload = Upload.objects.select_for_update().filter(pk=work.upload.pk).first()
    imported = Import.objects.select_for_update().filter(pk=means.imported.pk).first()
    if upload is None or imported is None or imported.state != ImportState.RUNNING:
        return False
    if upload.done != step.begins:
        return False
    stops = heed_stops(read.aside, means)
    taken = take_rows(step.ready, means)
    taken.known += stops.known if facts.never else 0
    doubted = heed_doubts(read.aside, taken, means=means, by=by, now=now)
    if read.dead:
        doubted += heed_dead(read.dead, means=means, by=by, now=now)
    _count(imported, read, taken, stopped=stops.new, doubted=doubted)
    _keep_refused(imported, sorted(read.refused + taken.refused), by, now)
    upload.done = step.ends
    where = places.column(by.deployment.pk, upload, "sealed_place")
    upload.sealed_place = seal_payload_to(by.directory.public, step.stands, where)
    if upload.done == upload.pieces:
        _end(upload, imported, by, now)
    upload.save(update_fields=["done", "sealed_place"])
    return True


def _means(upload: Upload, imported: Import, facts: TableFacts, by: Actor, now: datetime) -> Means:
    registrar, batch = Registrar.of(by), Record.objects.get(upload=upload)
    opened = open_records(by.deployment.pk, registrar.directory_id, registrar.directory, [batch.pk])
    return Means(
        imported=imported,
        batch=batch,
        batch_key=opened[batch.pk].key,
        fingerprints=open_lasting(by, KeyringKind.FINGERPRINT)[1].wrapping,
        registrar=registrar,
        country=profile(by.deployment.profile),
        practice=by.deployment.practice,
        office=facts.office,
        language=facts.language,
        small=upload.pieces == 1,
        now=now,
    )


def _count(imported: Import, read: Read, taken: Taken, *, stopped: int, doubted: int) -> None:
    Import.objects.filter(pk=imported.pk).update(
        rows_seen=F("rows_seen") + read.seen,
        rows_done=F("rows_done") + taken.new,
        rows_known=F("rows_known") + taken.known,
        rows_refused=F("rows_refused") + len(read.refused) + len(taken.refused),
        rows_stopped=F("rows_stopped") + stopped,
        rows_doubted=F("rows_doubted") + doubted,
    )


def _keep_refused(imported: Import, refused: list[Not], by: Actor, now: datetime) -> None:
    if not refused:
        return
    row = RefusedRows(id=uuid4(), imported=imported, at=now)
    place = places.column(by.deployment.pk, row, "sealed")
    row.sealed = seal_payload_to(by.directory.public, {"rows": refused}, place)
    row.save(force_insert=True)


def _end(upload: Upload, imported: Import, by: Actor, now: datetime) -> None:
    """The file itself is needed no more, nor what it said of its columns."""
    UploadPiece.objects.filter(upload=upload).delete()
    upload.sealed_place = None
    Import.objects.filter(pk=imported.pk).update(state=ImportState.DONE, finished_at=now)
    audit.write(by=by, now=now, verb="end_import", imported=str(imported.pk))
