"""Uploads as coordinators find them: opened, sealed again, and read piece by piece."""

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID, uuid4

from clarion.actions import places
from clarion.actions.actor import Actor
from clarion.actions.intake.table_facts import TableFacts
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_sealed import open_octets_of, open_payload_of
from clarion.actions.refusal import NotFound
from clarion.countries.registry import profile
from clarion.models import Upload, UploadPiece
from clarion.readers.table.encoding import without_mark
from clarion.readers.table.heads import headings
from clarion.readers.table.rows import Row, Rows
from clarion.rules.vocabulary import KeyringKind
from clarion.vault.keypair import KeyPair
from clarion.vault.sealing import seal_payload_to, seal_to

# Of one piece, before it is sealed.
PIECE = 256 * 1024
# From this place on stand the pieces of a workbook, beside those of the sheet that is read.
KEPT = 1_000_000


def directory_pair(by: Actor) -> KeyPair:
    return open_lasting(by, KeyringKind.DIRECTORY)[1].pair


def waiting(upload_id: UUID, *, lock: bool = False) -> Upload:
    """One that has arrived and is not confirmed. Raises NotFound."""
    rows = Upload.objects.select_for_update() if lock else Upload.objects.all()
    found = rows.filter(pk=upload_id, arrived_at__isnull=False, imported=None).first()
    if found is None:
        raise NotFound
    return found


def new(by: Actor, now: datetime) -> Upload:
    upload = Upload(id=uuid4(), by_tag=by.tag, at=now)
    seal_facts(upload, TableFacts("", 0, ""), by)
    upload.save(force_insert=True)
    return upload


def add_piece(upload: Upload, octets: bytes, by: Actor) -> None:
    _write_piece(upload, upload.pieces, octets, by)
    upload.pieces += 1


def _write_piece(upload: Upload, position: int, octets: bytes, by: Actor) -> None:
    piece = UploadPiece(id=uuid4(), upload=upload, position=position)
    place = places.column(by.deployment.pk, piece, "sealed")
    piece.sealed = seal_to(by.directory.public, octets, place)
    piece.save(force_insert=True)


def keep(upload: Upload, octets: bytes, by: Actor) -> None:
    """A workbook as it came, until it is said which of its sheets is read."""
    for at, start in enumerate(range(0, len(octets), PIECE)):
        _write_piece(upload, KEPT + at, octets[start : start + PIECE], by)


def kept(upload: Upload, pair: KeyPair, by: Actor) -> Iterator[bytes]:
    for row in UploadPiece.objects.filter(upload=upload, position__gte=KEPT).order_by("position"):
        yield open_octets_of(pair, row, "sealed", by=by)


def drop_kept(upload: Upload) -> None:
    UploadPiece.objects.filter(upload=upload, position__gte=KEPT).delete()


def piece(upload: Upload, position: int, pair: KeyPair, by: Actor) -> bytes:
    row = UploadPiece.objects.get(upload=upload, position=position)
    return open_octets_of(pair, row, "sealed", by=by)


def pieces_from(upload: Upload, begins: int, most: int, pair: KeyPair, by: Actor) -> list[bytes]:
    """Up to `most`; none of an import that somebody else has ended meanwhile."""
    ends = min(begins + most, upload.pieces)
    rows = UploadPiece.objects.filter(upload=upload, position__gte=begins, position__lt=ends)
    return [open_octets_of(pair, row, "sealed", by=by) for row in rows.order_by("position")]


def pieces(upload: Upload, pair: KeyPair, by: Actor) -> Iterator[bytes]:
    for position in range(upload.pieces):
        yield piece(upload, position, pair, by)


def seal_facts(upload: Upload, facts: TableFacts, by: Actor) -> None:
    place = places.column(by.deployment.pk, upload, "sealed")
    upload.sealed = seal_payload_to(by.directory.public, facts.to_payload(), place)


def facts_of(upload: Upload, pair: KeyPair, by: Actor) -> TableFacts:
    return TableFacts.from_payload(open_payload_of(pair, upload, "sealed", by=by))


def first_rows(upload: Upload, facts: TableFacts, pair: KeyPair, by: Actor) -> list[Row]:
    """Of the first piece, the head included."""
    octets = without_mark(piece(upload, 0, pair, by)) if upload.pieces else b""
    return Rows(facts.shape).feed(octets, last=upload.pieces < 2)  # noqa: PLR2004


def head_of(upload: Upload, facts: TableFacts, pair: KeyPair, by: Actor) -> list[str]:
    """The words that name the columns."""
    rows = first_rows(upload, facts, pair, by)
    return headings(rows, facts.head, profile(by.deployment.profile))
