"""Receive a table: sealed in pieces as it comes in, never a plain byte on the disk."""

import hashlib
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.intake import uploads
from clarion.actions.intake.convert_table import convert
from clarion.actions.intake.guess_table import guess
from clarion.actions.intake.table_facts import TableFacts
from clarion.actions.refusal import Refused
from clarion.actions.transaction import one_transaction
from clarion.models import Upload
from clarion.readers.table.encoding import is_binary
from clarion.vault.keypair import KeyPair

LIMIT: Final = 200_000_000
SAMPLE: Final = 64 * 1024


class TooLarge(Refused):
    """This file is larger than 200 MB. Please cut it into several."""

    status = 413


class NotATable(Refused):
    """This is no table that can be read here: neither text, nor a workbook, nor contact cards."""

    status = 400


class NoFile(Refused):
    """Please choose a file first."""

    status = 400


class Empty(Refused):
    """This file is empty."""

    status = 400


class OnlyHead(Refused):
    """This table names its columns, and has no rows below."""

    status = 400


@dataclass
class Arriving:
    """A file on its way in. Kept: at most one piece, and the digest of all before."""

    upload: Upload
    by: Actor
    size: int = 0
    held: bytearray = field(default_factory=bytearray)
    digest: "hashlib._Hash" = field(default_factory=hashlib.sha256)

    def add(self, octets: bytes) -> None:
        """Raises TooLarge."""
        self.size += len(octets)
        if self.size > LIMIT:
            raise TooLarge
        self.digest.update(octets)
        self.held += octets
        while len(self.held) >= uploads.PIECE:
            uploads.add_piece(self.upload, bytes(self.held[: uploads.PIECE]), self.by)
            del self.held[: uploads.PIECE]


def begin_upload(*, by: Actor, now: datetime) -> Arriving:
    return Arriving(uploads.new(by, now), by)


def drop_upload(*, arriving: Arriving, by: Actor, now: datetime) -> None:  # noqa: ARG001
    """What did not arrive whole, or is no table."""
    Upload.objects.filter(pk=arriving.upload.pk).delete()


@one_transaction
def end_upload(
    *, arriving: Arriving, name: str, by: Actor, now: datetime, never: bool = False
) -> Upload:
    """`never`: a list of numbers that must not be called.

    Raises Empty, OnlyHead, NotATable, or what is wrong with a workbook or with cards.
    """
    upload = arriving.upload
    if not arriving.size:
        raise Empty
    if arriving.held:
        uploads.add_piece(upload, bytes(arriving.held), by)
    facts = TableFacts(name, arriving.size, arriving.digest.hexdigest(), never=never)
    pair = uploads.directory_pair(by)
    facts = convert(upload, facts, pair, by)
    if is_binary(uploads.piece(upload, 0, pair, by)[:SAMPLE]):
        raise NotATable
    facts = guess(upload, facts, pair, by)
    _look_for_rows(upload, facts, pair, by)
    uploads.seal_facts(upload, facts, by)
    upload.arrived_at = now
    upload.save()
    audit.write(by=by, now=now, verb="receive_table", upload=str(upload.pk))
    return upload


def _look_for_rows(upload: Upload, facts: TableFacts, pair: KeyPair, by: Actor) -> None:
    """What has none is not left waiting; another sheet of a workbook may have some."""
    if upload.pieces > 1 or facts.sheets:
        return
    filled = [any(map(str.strip, row.cells)) for row in uploads.first_rows(upload, facts, pair, by)]
    if not any(filled):
        raise Empty
    if not any(filled[facts.head :]):
        raise OnlyHead
