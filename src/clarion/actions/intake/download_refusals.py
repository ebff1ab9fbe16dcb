"""The rows that an import refused: given once to whoever sent the table, and then forgotten."""

from datetime import datetime
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.intake import uploads
from clarion.actions.open_sealed import open_payload_of
from clarion.actions.refusal import NotFound
from clarion.actions.transaction import one_transaction
from clarion.models import RefusedRows, Upload
from clarion.readers.table.results import Not


def refusals_wait(*, import_id: UUID, by: Actor, now: datetime) -> bool:  # noqa: ARG001
    return RefusedRows.objects.filter(imported=import_id, imported__upload__by_tag=by.tag).exists()


@one_transaction
def download_refusals(*, import_id: UUID, by: Actor, now: datetime) -> list[Not]:
    """By line. Raises NotFound for anybody else, and the second time."""
    if not Upload.objects.filter(imported=import_id, by_tag=by.tag).exists():
        raise NotFound
    rows = list(RefusedRows.objects.select_for_update().filter(imported=import_id))
    if not rows:
        raise NotFound
    pair = uploads.directory_pair(by)
    refused = [
        Not(*one) for row in rows for one in open_payload_of(pair, row, "sealed", by=by)["rows"]
    ]
    RefusedRows.objects.filter(imported=import_id).delete()
    audit.write(by=by, now=now, verb="download_refusals", imported=str(import_id))
    return sorted(refused)
