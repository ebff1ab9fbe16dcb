"""Open one's own half-written report. One of the few importers of the door."""

from datetime import datetime
from uuid import UUID

from clarion.actions import places
from clarion.actions.actor import Actor
from clarion.models import Draft
from clarion.vault.opening import open_payload


def open_draft(
    *,
    attempt_id: UUID,
    by: Actor,
    now: datetime,  # noqa: ARG001  every action is told
) -> dict[str, list[str]]:
    """What was typed, by field; nothing for a missing one and another's alike."""
    draft = Draft.objects.filter(attempt=attempt_id, attempt__member_tag=by.tag).first()
    if draft is None:
        return {}
    place = places.column(by.deployment.pk, draft, "sealed")
    typed: dict[str, list[str]] = open_payload(by.keys.drafts, draft.sealed, place)["typed"]
    return typed
