"""Let a long import rest, or go on."""

from datetime import datetime
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.refusal import NotFound
from clarion.actions.transaction import one_transaction
from clarion.models import Import, Upload
from clarion.rules.vocabulary import ImportState


@one_transaction
def rest_import(*, import_id: UUID, by: Actor, now: datetime) -> None:
    _turn(import_id, ImportState.RUNNING, ImportState.PAUSED, by, now)


@one_transaction
def go_on_with_import(*, import_id: UUID, by: Actor, now: datetime) -> None:
    _turn(import_id, ImportState.PAUSED, ImportState.RUNNING, by, now)


def _turn(
    import_id: UUID, before: ImportState, after: ImportState, by: Actor, now: datetime
) -> None:
    """Doing it twice, or too late, changes nothing. Raises NotFound."""
    if not Upload.objects.filter(imported=import_id).exists():
        raise NotFound
    turned = Import.objects.filter(pk=import_id, state=before).update(state=after)
    if turned:
        audit.write(by=by, now=now, verb=f"import_{after}", imported=str(import_id))
