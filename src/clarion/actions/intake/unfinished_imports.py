"""Which long imports wait to be finished, newest first."""

from datetime import datetime
from uuid import UUID

from clarion.actions.actor import Actor
from clarion.models import Upload
from clarion.rules.vocabulary import ImportState


def unfinished_imports(*, by: Actor, now: datetime) -> list[UUID]:  # noqa: ARG001
    states = (ImportState.RUNNING, ImportState.PAUSED)
    rows = Upload.objects.filter(imported__state__in=states).order_by("-imported__at")
    return list(rows.values_list("imported", flat=True))
