"""Confirm a table: from now on its rows are taken into the directory."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from clarion.actions import audit, provenance
from clarion.actions.actor import Actor
from clarion.actions.intake import shapes, uploads
from clarion.actions.intake.guess_table import shape_of
from clarion.actions.open_keyring import open_lasting
from clarion.actions.provenance import Provenance
from clarion.actions.records import Registrar
from clarion.actions.refusal import Refused
from clarion.actions.transaction import one_transaction
from clarion.models import Import
from clarion.readers.table.columns import NUMBERS
from clarion.rules.vocabulary import ImportKind, KeyringKind


class NoNumbers(Refused):
    """Please say which column holds the telephone numbers."""

    status = 400


@one_transaction
def confirm_table(
    *, upload_id: UUID, told: Provenance, office: str, by: Actor, now: datetime
) -> Import:
    """`office`: of rows that name none; without it they are refused.

    Its columns are remembered by their head.
    """
    upload = uploads.waiting(upload_id, lock=True)
    pair = uploads.directory_pair(by)
    facts = uploads.facts_of(upload, pair, by)
    if not set(facts.read_kinds) & set(NUMBERS):
        raise NoNumbers
    whole = replace(told, original_hash=facts.digest)
    imported = provenance.begin(
        kind=ImportKind.NEVER if facts.never else ImportKind.BULK,
        provenance=whole,
        original=None,
        by=by,
        now=now,
    )
    uploads.drop_kept(upload)
    upload.imported = imported
    upload.batch = Registrar.of(by).ordinary({"import": str(imported.pk)}, now)
    uploads.seal_facts(upload, replace(facts, office=office, typed={}), by)
    upload.save()
    fingerprints = open_lasting(by, KeyringKind.FINGERPRINT)[1].wrapping
    head, shape = uploads.head_of(upload, facts, pair, by), shape_of(upload, facts, pair, by)
    shapes.remember(head, shape, fingerprints, by)
    audit.write(by=by, now=now, verb="begin_import", imported=str(imported.pk))
    return imported
