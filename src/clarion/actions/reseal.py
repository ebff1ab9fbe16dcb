"""Change what a record says: sealed anew under its own key, so that who may open it stays."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from clarion.actions import places
from clarion.actions.open_record import Opened
from clarion.models import Record
from clarion.vault.sealing import seal_payload


def reseal(
    record_id: UUID, opened: Opened, payload: Mapping[str, Any], deployment_id: UUID
) -> None:
    place = places.column(deployment_id, Record(id=record_id), "sealed")
    sealed = seal_payload(opened.key, payload, place)
    Record.objects.filter(pk=record_id).update(sealed=sealed)
