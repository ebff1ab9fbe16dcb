"""Work on an import, slice by slice: each step is a transaction, so that no row counts twice."""

import time
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID, uuid4

from django.db.models import F

from clarion.actions import audit, places
from clarion.actions.actor import Actor
from clarion.actions.bulk_insert import roomy
from clarion.actions.intake import uploads
from clarion.actions.intake.heed import heed_doubts, heed_stops
from clarion.actions.intake.means import Means, Taken
from clarion.actions.intake.ready_rows import Ready, make_ready
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
from clarion.readers.table.encoding import without_mark
from clarion.readers.table.groups import Above, Groups
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Aside, Not, Proposed
from clarion.readers.table.rows import Place, Rows
from clarion.readers.table.sections import Section
from clarion.rules.vocabulary import ImportKind, ImportState, KeyringKind, RowRefusal
from clarion.vault.keypair import KeyPair
from clarion.vault.sealing import seal_payload_to

# One request's worth.
SLICE: Final = timedelta(seconds=1.5)
# A step holds SQLite's only pen while it writes. The larger it is, the less does a row cost; it
# grows and shrinks so that who calls waits no longer than this, whatever stands in the rows.
HELD: Final = timedelta(seconds=0.5)
PIECES: Final = 4
# Refused elsewhere, and closed like any other number of a list that must not be called.
_CLOSED_TOO: Final = frozenset({RowRefusal.RELATIVE, RowRefusal.NO_CALLS})


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

    `pieces`: how many at most are written in one transaction.
    """
    began, size = time.monotonic(), 1
    before = progress(import_id)
    with roomy():
        # Read and sealed before anything is held: a volunteer's press waits for none of it.
        while step := _prepared(import_id, by, now, size):
            taken = time.monotonic()
            more, now_is = _written(step, by, now), time.monotonic()
            if not more or now_is - began >= for_as_long.total_seconds():
                break
            size = min(_fitting(size, now_is - taken), pieces)
    return _measured(before, progress(import_id), time.monotonic() - began)


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
class _Step:
    """What the next pieces bring. `upload`: as it is to be when they are written."""

    upload: Upload
    facts: TableFacts
    begins: int
    read: "_Read"
    means: Means
    ready: Ready


def _prepared(import_id: UUID, by: Actor, now: datetime, pieces: int) -> _Step | None:
    upload = Upload.objects.filter(imported=import_id).select_related("imported").first()
    if upload is None or upload.imported is None or upload.imported.state != ImportState.RUNNING:
        return None
    pair, begins = uploads.directory_pair(by), upload.done
    facts = uploads.facts_of(upload, pair, by)
    means = _means(upload, upload.imported, facts, by, now)
    read = _read(upload, facts, pair, by, pieces)
    return _Step(upload, facts, begins, read, means, make_ready(read.proposed, means))


@one_transaction
def _written(step: _Step, by: Actor, now: datetime) -> bool:
    """Nothing of it where somebody else wrote these pieces meanwhile, or paused the import."""
    upload, read, means = step.upload, step.read, step.means
    there = Upload.objects.select_for_update().filter(pk=upload.pk).first()
    imported = Import.objects.select_for_update().filter(pk=means.imported.pk).first()
    if there is None or imported is None or imported.state != ImportState.RUNNING:
        return False
    if there.done != step.begins:
        return True
    stops = heed_stops(read.aside, means)
    taken = take_rows(step.ready, means)
    taken.known += stops.known if step.facts.never else 0
    doubted = heed_doubts(read.aside, taken, means=means, by=by, now=now)
    _count(imported, read, taken, stopped=stops.new, doubted=doubted)
    _keep_refused(imported, sorted(read.refused + taken.refused), by, now)
    if upload.done == upload.pieces:
        _end(upload, imported, by, now)
    upload.save(update_fields=["done", "sealed_place"])
    return upload.done < upload.pieces


@dataclass
class _Read:
    """`seen`: how many rows."""

    proposed: list[Proposed] = field(default_factory=list)
    refused: list[Not] = field(default_factory=list)
    aside: list[Aside] = field(default_factory=list)
    seen: int = 0


def _read(upload: Upload, facts: TableFacts, pair: KeyPair, by: Actor, pieces: int) -> _Read:
    """The rows of the next pieces; where the reader stands is sealed for the next step."""
    place, above, section = Place(), Above(), Section(facts.area)
    if upload.sealed_place:
        payload = open_payload_of(pair, upload, "sealed_place", by=by)
        place, above = Place.from_payload(payload), Above.from_payload(payload)
        section = Section(**payload.get("section", section._asdict()))
    rows, country = Rows(facts.shape, place), profile(by.deployment.profile)
    reader = Reader(facts.read_kinds, country, facts.area, never=facts.never)
    reader.turn_to(section)
    groups = Groups(facts.read_kinds, facts.carried, country, above)
    read = _Read()
    end = min(upload.pieces, upload.done + pieces)
    for position in range(upload.done, end):
        octets = uploads.piece(upload, position, pair, by)
        found = rows.feed(
            octets if position else without_mark(octets), last=position == upload.pieces - 1
        )
        if not position:
            reader.begin(found[: facts.head])
        rows_found = found if position else found[facts.head :]
        for row in rows_found:
            reader.read(groups.filled(row), read.proposed, read.refused, read.aside)
        read.seen += len(rows_found)
    upload.done = end
    where = places.column(by.deployment.pk, upload, "sealed_place")
    stands = (
        rows.place.to_payload() | groups.above.to_payload() | {"section": reader.section._asdict()}
    )
    upload.sealed_place = seal_payload_to(by.directory.public, stands, where)
    return _all_aside(read) if facts.never else read


def _all_aside(read: _Read) -> _Read:
    """A list of numbers that must not be called brings no line: all that it names are stopped."""
    named = [Aside(one.e164, one.ext, RowRefusal.NO_CALLS) for one in read.proposed]
    aside = [one._replace(reason=RowRefusal.NO_CALLS) for one in read.aside]
    refused = [one for one in read.refused if one.reason not in _CLOSED_TOO]
    return _Read([], refused, named + aside, read.seen)


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
        now=now,
    )


def _count(imported: Import, read: _Read, taken: Taken, *, stopped: int, doubted: int) -> None:
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
